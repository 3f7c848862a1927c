/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-function.h"

G_BEGIN_DECLS

/*< private >
 * RumFunctionFields:
 * @entry: what every entry has
 * @muscles: those that do most of it
 * @helpers: those that help
 *
 * What a function consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields  entry;
  GListModel     *muscles;
  GListModel     *helpers;
} RumFunctionFields;

RumFunction *rum_function_new (const RumFunctionFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
