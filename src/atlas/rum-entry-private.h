/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

/*< private >
 * RumEntryNames:
 * @nicknames: set apart by commas
 *
 * The names of an entry in one language; all but @name may be NULL.
 */
typedef struct
{
  const char *name;
  const char *plain;
  const char *latin;
  const char *nicknames;
} RumEntryNames;

/*< private >
 * RumEntryFields:
 * @id: the id
 * @names: the names as they are shown
 * @english: the names as the content file has them
 * @claims: (transfer none): a list of [class@Rum.Claim]
 *
 * What an entry consists of.  Everything is copied.
 */
typedef struct
{
  const char    *id;
  RumEntryNames  names;
  RumEntryNames  english;
  GListModel    *claims;
} RumEntryFields;

void                 rum_entry_set_fields        (RumEntry             *self,
                                                  const RumEntryFields *fields);
const RumEntryNames *rum_entry_get_names         (RumEntry             *self);
const RumEntryNames *rum_entry_get_english_names (RumEntry             *self);

G_END_DECLS
