/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_SELF_TEST (rum_self_test_get_type ())

G_DECLARE_FINAL_TYPE (RumSelfTest, rum_self_test, RUM, SELF_TEST, RumEntry)

GListModel        *rum_self_test_get_groups (RumSelfTest *self);
const char        *rum_self_test_get_kit    (RumSelfTest *self);
const char *const *rum_self_test_get_steps  (RumSelfTest *self);

G_END_DECLS
