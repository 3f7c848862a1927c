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
  RumEntry *knee = rum_atlas_get_entry (atlas, "knee");
  g_autofree char *near = list_ids (rum_place_get_near (RUM_PLACE (knee)));

  g_assert_cmpstr (rum_entry_get_name (knee), ==, "Knee");
  g_assert_cmpstr (rum_entry_get_plain (knee), ==, "Between thigh and shin");
  g_assert_cmpstr (near, ==, "iliotibial-band soleus");
  g_assert_null (rum_entry_get_group (knee));
  g_assert_cmpuint (g_list_model_get_n_items (rum_entry_get_claims (knee)), ==, 0);
}

/* Whoever keeps a place keeps the muscles near it. */
static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumPlace *knee = RUM_PLACE (g_object_ref (rum_atlas_get_entry (atlas, "knee")));

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_place_get_near (knee)), ==, 2);
  g_assert_finalize_object (knee);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/place/fields", test_fields);
  g_test_add_func ("/atlas/place/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
