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
  g_autoptr (RumFunction) push = g_list_model_get_item (rum_atlas_get_functions (atlas), 0);
  g_autofree char *muscles = list_ids (rum_function_get_muscles (push));
  g_autofree char *helpers = list_ids (rum_function_get_helpers (push));
  g_autofree char *claims = list_claims (rum_entry_get_claims (RUM_ENTRY (push)));

  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (push)), ==, "Pushes");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (push)), ==, "What drives you on");
  g_assert_cmpstr (muscles, ==, "soleus gluteus-maximus");
  g_assert_cmpstr (helpers, ==, "achilles-tendon");
  g_assert_cmpstr (claims, ==, "push-overview");
}

static void
test_no_helpers (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumFunction) steady = g_list_model_get_item (rum_atlas_get_functions (atlas), 1);

  g_assert_cmpuint (g_list_model_get_n_items (rum_function_get_helpers (steady)), ==, 0);
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumFunction *push = g_list_model_get_item (rum_atlas_get_functions (atlas), 0);

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_function_get_muscles (push)), ==, 2);
  g_assert_finalize_object (push);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/function/fields", test_fields);
  g_test_add_func ("/atlas/function/no-helpers", test_no_helpers);
  g_test_add_func ("/atlas/function/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
