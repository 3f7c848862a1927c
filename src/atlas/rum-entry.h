/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"
#include "rum-topic.h"

G_BEGIN_DECLS

#define RUM_TYPE_ENTRY (rum_entry_get_type ())

G_DECLARE_DERIVABLE_TYPE (RumEntry, rum_entry, RUM, ENTRY, GObject)

/**
 * RumEntryClass:
 * @get_group: gives the group that an entry belongs to; NULL unless a class
 *   has its own.
 */
struct _RumEntryClass
{
  GObjectClass parent_class;

  RumGroup *(*get_group) (RumEntry *self);
};

const char *rum_entry_get_id        (RumEntry *self);
const char *rum_entry_get_name      (RumEntry *self);
const char *rum_entry_get_plain     (RumEntry *self);
const char *rum_entry_get_latin     (RumEntry *self);
const char *rum_entry_get_nicknames (RumEntry *self);
RumGroup   *rum_entry_get_group     (RumEntry *self);
GListModel *rum_entry_get_claims    (RumEntry *self);
gboolean    rum_entry_is_anatomical (RumEntry *self);
GPtrArray  *rum_entry_create_claims (RumEntry *self,
                                     RumTopic  topic) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
