/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-activity.h"
#include "rum-entry-private.h"

G_BEGIN_DECLS

/*< private >
 * RumActivityFields:
 * @entry: what every entry has
 * @kind: what it counts as
 * @goals: what it improves
 * @works: the groups and muscles that it works
 *
 * What an activity consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields   entry;
  RumActivityKind  kind;
  RumGoals         goals;
  GListModel      *works;
} RumActivityFields;

RumActivity *rum_activity_new (const RumActivityFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
