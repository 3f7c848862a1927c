/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-pick.h"

#include "sheet-test-utils.h"

static gboolean
is_of_group (RumGroup *group,
             RumClaim *claim)
{
  g_autoptr (GPtrArray) claims = rum_sheet_pick_list (rum_entry_get_claims (RUM_ENTRY (group)));

  return g_ptr_array_find (claims, claim, NULL);
}

/* What is said of each group is of that group. */
static void
test_hallmarks (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) groups = rum_sheet_pick_list (rum_atlas_get_groups (atlas));

  for (guint i = 0; i < groups->len; i++)
    {
      RumGroup *group = g_ptr_array_index (groups, i);
      g_autoptr (RumClaim) job = rum_sheet_pick_job (atlas, group);
      g_autoptr (RumClaim) sign = rum_sheet_pick_sign (atlas, group);

      g_assert_true (is_of_group (group, job));
      g_assert_cmpint (rum_claim_get_topic (job), ==, RUM_TOPIC_ROLE);
      g_assert_true (is_of_group (group, sign));
      g_assert_true (rum_claim_get_topic (sign) == RUM_TOPIC_WEAK ||
                     rum_claim_get_topic (sign) == RUM_TOPIC_FORM);
    }
}

/* The claims that are named one by one are there, and not the first of all. */
static void
test_chosen (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumClaim) job = rum_sheet_pick_job (atlas, get_group (atlas, "calves"));
  g_autoptr (RumClaim) sign = rum_sheet_pick_sign (atlas, get_group (atlas, "calves"));

  g_assert_cmpstr (rum_claim_get_id (job), ==, "calves-role-push");
  g_assert_cmpstr (rum_claim_get_id (sign), ==, "calves-form-tired");
}

static void
test_founding (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) founding = rum_sheet_pick_founding (atlas);

  g_assert_cmpuint (founding->len, ==, 6);
  g_assert_cmpstr (rum_entry_get_id (g_ptr_array_index (founding, 0)), ==, "quadriceps");
}

static void
test_members (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = rum_sheet_pick_members (atlas, entries);
  g_autoptr (GPtrArray) members = NULL;

  g_ptr_array_add (entries, rum_atlas_get_entry (atlas, "soleus"));
  g_ptr_array_add (entries, rum_atlas_get_entry (atlas, "calves"));
  members = rum_sheet_pick_members (atlas, entries);

  g_assert_cmpuint (all->len, >, 40);
  /* The soleus only once. */
  g_assert_cmpuint (members->len, ==, 4);
  g_assert_cmpstr (rum_entry_get_id (g_ptr_array_index (members, 0)), ==, "soleus");
}

/* Every muscle has an exercise, and those for itself come first. */
static void
test_exercises (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = rum_sheet_pick_members (atlas, none);

  for (guint i = 0; i < all->len; i++)
    {
      RumMuscle *muscle = g_ptr_array_index (all, i);
      g_autoptr (GPtrArray) exercises = rum_sheet_pick_exercises (atlas, muscle);
      g_autoptr (GPtrArray) trained = NULL;

      g_assert_cmpuint (exercises->len, >, 0);
      trained = rum_sheet_pick_list (rum_exercise_get_muscles (g_ptr_array_index (exercises, 0)));
      if (g_str_equal (rum_entry_get_id (RUM_ENTRY (muscle)), "soleus"))
        g_assert_true (g_ptr_array_find (trained, muscle, NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/pick/hallmarks", test_hallmarks);
  g_test_add_func ("/sheet/pick/chosen", test_chosen);
  g_test_add_func ("/sheet/pick/founding", test_founding);
  g_test_add_func ("/sheet/pick/members", test_members);
  g_test_add_func ("/sheet/pick/exercises", test_exercises);

  return g_test_run ();
}
