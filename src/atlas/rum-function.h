/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_FUNCTION (rum_function_get_type ())

G_DECLARE_FINAL_TYPE (RumFunction, rum_function, RUM, FUNCTION, RumEntry)

GListModel *rum_function_get_muscles (RumFunction *self);
GListModel *rum_function_get_helpers (RumFunction *self);

G_END_DECLS
