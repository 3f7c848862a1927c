/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-contents-private.h"

#include "rum-article.h"
#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-function.h"
#include "rum-group.h"
#include "rum-link.h"
#include "rum-phase.h"
#include "rum-self-test.h"
#include "rum-source.h"
#include "rum-symptom.h"
#include "rum-term.h"

/* Claims and terms refer to entries, which hold claims in turn: nothing of
 * them would ever be freed if the lists were not emptied.
 */
static void
empty_see_lists (RumAtlasContents *self)
{
  for (guint i = 0; i < self->see_lists->len; i++)
    rum_list_clear (g_ptr_array_index (self->see_lists, i));
}

/*< private >
 * rum_atlas_contents_new:
 *
 * Returns: (transfer full): contents with nothing in them
 */
RumAtlasContents *
rum_atlas_contents_new (void)
{
  RumAtlasContents *self = g_new0 (RumAtlasContents, 1);

  self->groups = rum_list_new (RUM_TYPE_GROUP);
  self->exercises = rum_list_new (RUM_TYPE_EXERCISE);
  self->self_tests = rum_list_new (RUM_TYPE_SELF_TEST);
  self->symptoms = rum_list_new (RUM_TYPE_SYMPTOM);
  self->links = rum_list_new (RUM_TYPE_LINK);
  self->functions = rum_list_new (RUM_TYPE_FUNCTION);
  self->terms = rum_list_new (RUM_TYPE_TERM);
  self->articles = rum_list_new (RUM_TYPE_ARTICLE);
  self->phases = rum_list_new (RUM_TYPE_PHASE);
  self->sources = rum_list_new (RUM_TYPE_SOURCE);
  self->safety = rum_list_new (RUM_TYPE_CLAIM);
  self->overview = rum_list_new (RUM_TYPE_CLAIM);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->entries_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->claims_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->see_lists = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

/*< private >
 * rum_atlas_contents_free:
 * @self: contents
 *
 * Frees the contents and drops what they hold.  What claims and terms refer
 * to is forgotten, even if somebody still holds them.
 */
void
rum_atlas_contents_free (RumAtlasContents *self)
{
  g_assert (self != NULL);

  empty_see_lists (self);
  g_ptr_array_unref (self->see_lists);

  g_object_unref (self->groups);
  g_object_unref (self->exercises);
  g_object_unref (self->self_tests);
  g_object_unref (self->symptoms);
  g_object_unref (self->links);
  g_object_unref (self->functions);
  g_object_unref (self->terms);
  g_object_unref (self->articles);
  g_object_unref (self->phases);
  g_object_unref (self->sources);
  g_object_unref (self->safety);
  g_object_unref (self->overview);
  g_hash_table_unref (self->entries_by_id);
  g_ptr_array_unref (self->entries);
  g_hash_table_unref (self->claims_by_id);
  g_free (self);
}
