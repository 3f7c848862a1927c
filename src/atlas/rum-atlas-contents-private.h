/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"
#include "rum-list-private.h"

G_BEGIN_DECLS

/*< private >
 * RumAtlasContents:
 * @entries: (element-type RumEntry): groups and muscles in reading order
 * @entries_by_id: (element-type utf8 RumEntry): everything that can be opened
 *   by its id; ids borrowed, entries held
 * @claims_by_id: (element-type utf8 RumClaim): ids borrowed, claims held
 * @see_lists: (element-type RumList): the lists of what claims and terms
 *   refer to, which are emptied in the end
 *
 * Everything that the files of an atlas hold.
 */
typedef struct
{
  RumList    *groups;
  RumList    *exercises;
  RumList    *self_tests;
  RumList    *symptoms;
  RumList    *links;
  RumList    *functions;
  RumList    *terms;
  RumList    *articles;
  RumList    *phases;
  RumList    *sources;
  RumList    *safety;
  RumList    *overview;
  GPtrArray  *entries;
  GHashTable *entries_by_id;
  GHashTable *claims_by_id;
  GPtrArray  *see_lists;
} RumAtlasContents;

RumAtlasContents *rum_atlas_contents_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void              rum_atlas_contents_free (RumAtlasContents *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumAtlasContents, rum_atlas_contents_free)

G_END_DECLS
