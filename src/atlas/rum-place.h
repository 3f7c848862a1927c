/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_PLACE (rum_place_get_type ())

G_DECLARE_FINAL_TYPE (RumPlace, rum_place, RUM, PLACE, RumEntry)

GListModel *rum_place_get_near (RumPlace *self);

G_END_DECLS
