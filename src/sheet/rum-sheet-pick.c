/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-pick.h"

/* What says in one breath what a group is there for, and what shows that it is
 * weak or tired.  For other groups it is the first that the atlas says. */
static const struct
{
  const char *group;
  const char *job;
  const char *sign;
} hallmarks[] = {
  { "quadriceps", "quadriceps-role-brake", "quadriceps-form-tired" },
  { "glutes", "glutes-role-trunk", "glutes-weak-sway" },
  { "hip-flexors", "hip-flexors-role-thigh-lift", "hip-flexors-form-signs" },
  { "calves", "calves-role-push", "calves-form-tired" },
  { "core", "core-role-base", "core-form-late" },
  { "hamstrings", "hamstrings-role-brake", "hamstrings-weak-bridge" },
};

static gboolean
has_item (GListModel *list,
          gpointer    item)
{
  guint n_items = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) other = g_list_model_get_item (list, i);

      if (other == item)
        return TRUE;
    }

  return FALSE;
}

static void
add_once (GPtrArray *array,
          gpointer   item)
{
  if (!g_ptr_array_find (array, item, NULL))
    g_ptr_array_add (array, g_object_ref (item));
}

static void
add_members (GPtrArray *members,
             RumEntry  *entry)
{
  g_autoptr (GPtrArray) muscles = NULL;

  if (RUM_IS_MUSCLE (entry))
    add_once (members, entry);
  else if (RUM_IS_GROUP (entry))
    muscles = rum_sheet_pick_list (rum_group_get_muscles (RUM_GROUP (entry)));
  else if (RUM_IS_EXERCISE (entry))
    muscles = rum_sheet_pick_list (rum_exercise_get_muscles (RUM_EXERCISE (entry)));

  for (guint i = 0; muscles != NULL && i < muscles->len; i++)
    add_once (members, g_ptr_array_index (muscles, i));
}

/* The exercises that have the muscle in a list, those that rest on studies
 * first. */
static void
add_exercises (GPtrArray  *picked,
               RumAtlas   *atlas,
               RumMuscle  *muscle,
               GListModel *(*get_list) (RumExercise *exercise))
{
  g_autoptr (GPtrArray) all = rum_sheet_pick_list (rum_atlas_get_exercises (atlas));

  for (RumBasis basis = RUM_BASIS_TRIAL; basis <= RUM_BASIS_PRACTICE; basis++)
    for (guint i = 0; i < all->len; i++)
      {
        RumExercise *exercise = g_ptr_array_index (all, i);

        if (rum_exercise_get_basis (exercise) == basis && has_item (get_list (exercise), muscle))
          add_once (picked, exercise);
      }
}

/**
 * rum_sheet_pick_list:
 * @list: a list of objects
 *
 * Takes all items of a list.
 *
 * Returns: (transfer full) (element-type GObject): the items
 */
GPtrArray *
rum_sheet_pick_list (GListModel *list)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_items = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (list), array);

  n_items = g_list_model_get_n_items (list);
  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (array, g_list_model_get_item (list, i));

  return array;
}

/**
 * rum_sheet_pick_members:
 * @atlas: an atlas
 * @entries: (element-type RumEntry): groups, muscles and exercises
 *
 * Takes the muscles that are meant: a muscle itself, all of a group, and those
 * that an exercise trains; all there are if there are no entries.
 *
 * Returns: (transfer full) (element-type RumMuscle): the muscles, each once
 */
GPtrArray *
rum_sheet_pick_members (RumAtlas  *atlas,
                        GPtrArray *entries)
{
  GPtrArray *members = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), members);
  g_return_val_if_fail (entries != NULL, members);

  if (entries->len == 0)
    {
      all = rum_sheet_pick_list (rum_atlas_get_groups (atlas));
      entries = all;
    }
  for (guint i = 0; i < entries->len; i++)
    add_members (members, g_ptr_array_index (entries, i));

  return members;
}

/**
 * rum_sheet_pick_founding:
 * @atlas: an atlas
 *
 * Takes the groups that come first, in the order of the atlas.
 *
 * Returns: (transfer full) (element-type RumGroup): the groups
 */
GPtrArray *
rum_sheet_pick_founding (RumAtlas *atlas)
{
  GPtrArray *founding = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), founding);

  all = rum_sheet_pick_list (rum_atlas_get_groups (atlas));
  for (guint i = 0; i < all->len; i++)
    if (rum_group_get_tier (g_ptr_array_index (all, i)) == RUM_TIER_FOUNDING)
      add_once (founding, g_ptr_array_index (all, i));

  return founding;
}

/**
 * rum_sheet_pick_exercises:
 * @atlas: an atlas
 * @muscle: a muscle
 *
 * Takes the exercises for a muscle, the best first: those that train it most,
 * then those in which it helps, then the others of its group; and of each kind
 * first those that rest on studies.
 *
 * Returns: (transfer full) (element-type RumExercise): the exercises
 */
GPtrArray *
rum_sheet_pick_exercises (RumAtlas  *atlas,
                          RumMuscle *muscle)
{
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) of_group = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), picked);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), picked);

  add_exercises (picked, atlas, muscle, rum_exercise_get_muscles);
  add_exercises (picked, atlas, muscle, rum_exercise_get_helpers);
  of_group = rum_sheet_pick_list (rum_group_get_exercises (rum_entry_get_group (RUM_ENTRY (muscle))));
  for (guint i = 0; i < of_group->len; i++)
    add_once (picked, g_ptr_array_index (of_group, i));

  return picked;
}

/**
 * rum_sheet_pick_claim:
 * @entry: a group or muscle
 * @topic: what the claim is about
 * @about: (nullable): an entry that it should rather refer to
 *
 * Takes the claim that says most about a topic: the first one.
 *
 * Returns: (transfer full) (nullable): the claim, or %NULL if there is none
 */
RumClaim *
rum_sheet_pick_claim (RumEntry *entry,
                      RumTopic  topic,
                      RumEntry *about)
{
  g_autoptr (GPtrArray) claims = NULL;

  g_return_val_if_fail (RUM_IS_ENTRY (entry), NULL);

  claims = rum_entry_create_claims (entry, topic);
  for (guint i = 0; about != NULL && i < claims->len; i++)
    if (has_item (rum_claim_get_see (g_ptr_array_index (claims, i)), about))
      return g_object_ref (g_ptr_array_index (claims, i));

  return claims->len > 0 ? g_object_ref (g_ptr_array_index (claims, 0)) : NULL;
}

/* The claim @id of the atlas, or else what @group says first about @topic. */
static RumClaim *
pick_hallmark (RumAtlas   *atlas,
               RumGroup   *group,
               const char *id,
               RumTopic    topic)
{
  RumClaim *claim = id != NULL ? rum_atlas_get_claim (atlas, id) : NULL;

  return claim != NULL ? g_object_ref (claim)
                       : rum_sheet_pick_claim (RUM_ENTRY (group), topic, NULL);
}

/**
 * rum_sheet_pick_job:
 * @atlas: an atlas
 * @group: a group
 *
 * Takes what says best what the group does in running.
 *
 * Returns: (transfer full) (nullable): the claim, or %NULL if there is none
 */
RumClaim *
rum_sheet_pick_job (RumAtlas *atlas,
                    RumGroup *group)
{
  const char *id = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (hallmarks); i++)
    if (g_str_equal (hallmarks[i].group, rum_entry_get_id (RUM_ENTRY (group))))
      id = hallmarks[i].job;

  return pick_hallmark (atlas, group, id, RUM_TOPIC_ROLE);
}

/**
 * rum_sheet_pick_sign:
 * @atlas: an atlas
 * @group: a group
 *
 * Takes what says best how one sees that the group is weak or tired.
 *
 * Returns: (transfer full) (nullable): the claim, or %NULL if there is none
 */
RumClaim *
rum_sheet_pick_sign (RumAtlas *atlas,
                     RumGroup *group)
{
  const char *id = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (hallmarks); i++)
    if (g_str_equal (hallmarks[i].group, rum_entry_get_id (RUM_ENTRY (group))))
      id = hallmarks[i].sign;

  return pick_hallmark (atlas, group, id, RUM_TOPIC_WEAK);
}
