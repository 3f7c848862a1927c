/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-contents-private.h"

#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-phase.h"
#include "rum-source.h"

/*< private >
 * rum_atlas_contents_new:
 *
 * Returns: (transfer full): contents with nothing in them
 */
RumAtlasContents *
rum_atlas_contents_new (void)
{
  RumAtlasContents *self = g_new0 (RumAtlasContents, 1);

  self->groups = g_list_store_new (RUM_TYPE_GROUP);
  self->exercises = g_list_store_new (RUM_TYPE_EXERCISE);
  self->phases = g_list_store_new (RUM_TYPE_PHASE);
  self->sources = g_list_store_new (RUM_TYPE_SOURCE);
  self->safety = g_list_store_new (RUM_TYPE_CLAIM);
  self->overview = g_list_store_new (RUM_TYPE_CLAIM);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->entries_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->claims_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  return self;
}

/*< private >
 * rum_atlas_contents_free:
 * @self: contents
 *
 * Frees the contents and drops what they hold.
 */
void
rum_atlas_contents_free (RumAtlasContents *self)
{
  g_assert (self != NULL);

  g_object_unref (self->groups);
  g_object_unref (self->exercises);
  g_object_unref (self->phases);
  g_object_unref (self->sources);
  g_object_unref (self->safety);
  g_object_unref (self->overview);
  g_hash_table_unref (self->entries_by_id);
  g_ptr_array_unref (self->entries);
  g_hash_table_unref (self->claims_by_id);
  g_free (self);
}
