/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumSelfTest) test = g_list_model_get_item (rum_atlas_get_self_tests (atlas), 0);
  g_autofree char *groups = list_ids (rum_self_test_get_groups (test));
  g_autofree char *claims = list_claims (rum_entry_get_claims (RUM_ENTRY (test)));

  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (test)), ==, "heel-raise-test");
  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (test)), ==, "Heel raises on one leg");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (test)), ==, "How long the calf lasts");
  g_assert_cmpstr (groups, ==, "calves");
  g_assert_cmpstr (rum_self_test_get_kit (test), ==, "A wall");
  g_assert_cmpstr (claims, ==, "heel-raise-test-result heel-raise-test-caution");
  g_assert_null (rum_entry_get_group (RUM_ENTRY (test)));
}

static void
test_steps (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumSelfTest) test = g_list_model_get_item (rum_atlas_get_self_tests (atlas), 0);
  const char *const *steps = rum_self_test_get_steps (test);

  g_assert_cmpstr (steps[0], ==, "Stand on one leg.");
  g_assert_cmpstr (steps[1], ==, "Rise until you tire.");
  g_assert_null (steps[2]);
}

static void
test_no_kit (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumSelfTest) test = g_list_model_get_item (rum_atlas_get_self_tests (atlas), 1);

  g_assert_null (rum_self_test_get_kit (test));
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumSelfTest *test = g_list_model_get_item (rum_atlas_get_self_tests (atlas), 1);

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_self_test_get_groups (test)), ==, 2);
  g_assert_finalize_object (test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/self-test/fields", test_fields);
  g_test_add_func ("/atlas/self-test/steps", test_steps);
  g_test_add_func ("/atlas/self-test/no-kit", test_no_kit);
  g_test_add_func ("/atlas/self-test/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
