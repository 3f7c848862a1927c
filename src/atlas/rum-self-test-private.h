/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-self-test.h"

G_BEGIN_DECLS

/*< private >
 * RumSelfTestFields:
 * @entry: what every entry has
 * @groups: the groups that it tests
 * @kit: what is needed, or NULL
 * @steps: what to do, in order
 *
 * What a self-test consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields     entry;
  GListModel        *groups;
  const char        *kit;
  const char *const *steps;
} RumSelfTestFields;

RumSelfTest *rum_self_test_new (const RumSelfTestFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
