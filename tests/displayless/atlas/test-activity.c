/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumActivity *
get_activity (RumAtlas   *atlas,
              const char *id)
{
  return RUM_ACTIVITY (rum_atlas_get_entry (atlas, id));
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumActivity *hills = get_activity (atlas, "hill-repeats");
  g_autofree char *works = list_ids (rum_activity_get_works (hills));
  g_autofree char *claims = list_claims (rum_entry_get_claims (RUM_ENTRY (hills)));

  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (hills)), ==, "Hill repeats");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (hills)), ==, "Run up, walk down");
  g_assert_cmpint (rum_activity_get_kind (hills), ==, RUM_ACTIVITY_KIND_RUNNING);
  g_assert_cmpint (rum_activity_get_goals (hills), ==, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH);
  g_assert_cmpstr (works, ==, "calves gluteus-maximus");
  g_assert_cmpstr (claims, ==, "hill-repeats-point");
}

static void
test_no_goals (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumActivity *cycling = get_activity (atlas, "cycling");

  g_assert_cmpint (rum_activity_get_goals (cycling), ==, 0);
  g_assert_cmpint (rum_activity_get_kind (cycling), ==, RUM_ACTIVITY_KIND_CROSS_TRAINING);
}

static void
test_labels (void)
{
  g_assert_cmpstr (rum_activity_kind_get_label (RUM_ACTIVITY_KIND_RUNNING), ==, "Running");
  g_assert_cmpstr (rum_activity_kind_get_label (RUM_ACTIVITY_KIND_STRENGTH), ==, "Strength");
  g_assert_cmpstr (rum_activity_kind_get_label (RUM_ACTIVITY_KIND_CROSS_TRAINING), ==,
                   "Cross-training");
  g_assert_cmpstr (rum_goals_get_label (RUM_GOAL_ENDURANCE), ==, "Endurance");
  g_assert_cmpstr (rum_goals_get_label (RUM_GOAL_SPEED), ==, "Speed");
  g_assert_cmpstr (rum_goals_get_label (RUM_GOAL_STRENGTH), ==, "Strength");
}

/* A label names one goal. */
static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_activity_kind_get_label ((RumActivityKind) 99));
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_goals_get_label (RUM_GOAL_SPEED | RUM_GOAL_STRENGTH));
  g_test_assert_expected_messages ();
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumActivity *hills = g_object_ref (get_activity (atlas, "hill-repeats"));

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_activity_get_works (hills)), ==, 2);
  g_assert_finalize_object (hills);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/activity/fields", test_fields);
  g_test_add_func ("/atlas/activity/no-goals", test_no_goals);
  g_test_add_func ("/atlas/activity/labels", test_labels);
  g_test_add_func ("/atlas/activity/unknown", test_unknown);
  g_test_add_func ("/atlas/activity/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
