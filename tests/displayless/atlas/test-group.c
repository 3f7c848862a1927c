/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumGroup *
get_group (RumAtlas   *atlas,
           const char *id)
{
  return RUM_GROUP (rum_atlas_get_entry (atlas, id));
}

static void
test_tier (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpint (rum_group_get_tier (get_group (atlas, "calves")), ==, RUM_TIER_FOUNDING);
  g_assert_cmpint (rum_group_get_tier (get_group (atlas, "glutes")), ==, RUM_TIER_FURTHER);
}

static void
test_muscles (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *muscles = rum_group_get_muscles (get_group (atlas, "calves"));
  g_autofree char *ids = list_ids (muscles);

  g_assert_true (g_list_model_get_item_type (muscles) == RUM_TYPE_MUSCLE);
  g_assert_cmpstr (ids, ==, "soleus achilles-tendon");
}

static void
test_exercises (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *exercises = rum_group_get_exercises (get_group (atlas, "calves"));
  g_autoptr (RumExercise) first = g_list_model_get_item (exercises, 0);
  g_autoptr (RumExercise) second = g_list_model_get_item (exercises, 1);

  g_assert_true (g_list_model_get_item_type (exercises) == RUM_TYPE_EXERCISE);
  g_assert_cmpuint (g_list_model_get_n_items (exercises), ==, 2);
  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (first)), ==, "heel-raise");
  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (second)), ==, "hop");
}

/* The claims of its muscles are not its own. */
static void
test_claims (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *claims = NULL;

  claims = list_claims (rum_entry_get_claims (RUM_ENTRY (get_group (atlas, "glutes"))));
  g_assert_cmpstr (claims, ==, "glutes-overview");
}

/* Muscles and exercises know the group without holding it. */
static void
test_no_cycle (void)
{
  RumAtlas *atlas = load_good ();
  RumGroup *group = g_object_ref (get_group (atlas, "calves"));

  g_assert_finalize_object (atlas);
  g_assert_finalize_object (group);
}

static void
test_keeps_its_muscles (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumGroup) group = g_object_ref (get_group (atlas, "calves"));
  g_autoptr (RumEntry) soleus = NULL;

  g_clear_object (&atlas);
  soleus = g_list_model_get_item (rum_group_get_muscles (group), 0);

  g_assert_cmpstr (rum_entry_get_name (soleus), ==, "Soleus");
  g_assert_true (rum_entry_get_group (soleus) == group);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/group/tier", test_tier);
  g_test_add_func ("/atlas/group/muscles", test_muscles);
  g_test_add_func ("/atlas/group/exercises", test_exercises);
  g_test_add_func ("/atlas/group/claims", test_claims);
  g_test_add_func ("/atlas/group/no-cycle", test_no_cycle);
  g_test_add_func ("/atlas/group/keeps-its-muscles", test_keeps_its_muscles);

  return g_test_run ();
}
