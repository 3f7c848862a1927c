/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumMuscle *
get_muscle (RumAtlas   *atlas,
            const char *id)
{
  return RUM_MUSCLE (rum_atlas_get_entry (atlas, id));
}

static void
test_tissue (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpint (rum_muscle_get_tissue (get_muscle (atlas, "soleus")), ==,
                   RUM_TISSUE_MUSCLE);
  g_assert_cmpint (rum_muscle_get_tissue (get_muscle (atlas, "achilles-tendon")), ==,
                   RUM_TISSUE_TENDON);
  g_assert_cmpint (rum_muscle_get_tissue (get_muscle (atlas, "iliotibial-band")), ==,
                   RUM_TISSUE_FASCIA);
}

static void
test_anatomy (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumMuscle *soleus = get_muscle (atlas, "soleus");
  g_autofree char *sources = list_sources (rum_muscle_get_anatomy_sources (soleus));

  g_assert_cmpstr (rum_muscle_get_origin (soleus), ==, "Shin bones");
  g_assert_cmpstr (rum_muscle_get_insertion (soleus), ==, "Heel bone");
  g_assert_cmpstr (rum_muscle_get_action (soleus), ==, "Points the foot");
  g_assert_cmpstr (rum_muscle_get_nerve (soleus), ==, "Tibial nerve");
  g_assert_cmpstr (sources, ==, "std-anatomy anat-page");
}

static void
test_no_nerve (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_null (rum_muscle_get_nerve (get_muscle (atlas, "achilles-tendon")));
}

/* A muscle alone forgets a group that is gone. */
static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumMuscle *soleus = g_object_ref (get_muscle (atlas, "soleus"));

  g_assert_finalize_object (atlas);
  g_assert_null (rum_entry_get_group (RUM_ENTRY (soleus)));
  g_assert_cmpstr (rum_muscle_get_origin (soleus), ==, "Shin bones");
  g_assert_finalize_object (soleus);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/muscle/tissue", test_tissue);
  g_test_add_func ("/atlas/muscle/anatomy", test_anatomy);
  g_test_add_func ("/atlas/muscle/no-nerve", test_no_nerve);
  g_test_add_func ("/atlas/muscle/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
