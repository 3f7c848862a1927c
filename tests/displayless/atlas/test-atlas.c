/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static void
test_reading_order (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *ids = list_ids (G_LIST_MODEL (atlas));

  g_assert_cmpstr (ids, ==,
                   "calves soleus achilles-tendon glutes gluteus-maximus iliotibial-band");
}

static void
test_list_model (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *model = G_LIST_MODEL (atlas);

  g_assert_true (g_list_model_get_item_type (model) == RUM_TYPE_ENTRY);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 6);
  g_assert_null (g_list_model_get_item (model, 6));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));
}

static void
test_entry (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_true (RUM_IS_GROUP (rum_atlas_get_entry (atlas, "glutes")));
  g_assert_true (RUM_IS_MUSCLE (rum_atlas_get_entry (atlas, "soleus")));
  g_assert_null (rum_atlas_get_entry (atlas, "biceps"));
  g_assert_null (rum_atlas_get_entry (atlas, ""));
  g_assert_null (rum_atlas_get_entry (atlas, "Soleus"));
}

/* Whatever a claim belongs to, it is found by its id. */
static void
test_claim (void)
{
  static const char *const ids[] = {
    "safety-heat", "overview-load", "calves-weak", "soleus-role", "iliotibial-band-role",
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (rum_claim_get_id (rum_atlas_get_claim (atlas, ids[i])), ==, ids[i]);

  g_assert_null (rum_atlas_get_claim (atlas, "soleus"));
}

static void
test_groups (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *ids = list_ids (rum_atlas_get_groups (atlas));

  g_assert_cmpstr (ids, ==, "calves glutes");
}

static void
test_exercises (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *exercises = rum_atlas_get_exercises (atlas);
  g_autoptr (RumExercise) last = g_list_model_get_item (exercises, 2);

  g_assert_cmpuint (g_list_model_get_n_items (exercises), ==, 3);
  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (last)), ==, "bridge");
}

static void
test_phases (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpuint (g_list_model_get_n_items (rum_atlas_get_phases (atlas)), ==, 3);
}

static void
test_sources (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *ids = list_sources (rum_atlas_get_sources (atlas));

  g_assert_cmpstr (ids, ==,
                   "hamner2010 pugh1971 unread1999 gait-data clinic-page anat-page practice "
                   "std-anatomy");
}

static void
test_notes (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *safety = list_claims (rum_atlas_get_safety (atlas));
  g_autofree char *overview = list_claims (rum_atlas_get_overview (atlas));

  g_assert_cmpstr (safety, ==, "safety-doctor safety-heat");
  g_assert_cmpstr (overview, ==, "overview-load");
}

static void
test_finalize (void)
{
  RumAtlas *atlas = load_good ();

  g_assert_finalize_object (atlas);
}

/* The program carries its own atlas with it. */
static void
test_resource (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);

  g_assert_no_error (error);
  g_assert_true (RUM_IS_GROUP (rum_atlas_get_entry (atlas, "calves")));
}

static void
test_missing_folder (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = load_folder ("/nonexistent/atlas", &error);

  g_assert_null (atlas);
  g_assert_error (error, RUM_ATLAS_ERROR, RUM_ATLAS_ERROR_MISSING);
  g_assert_true (g_str_has_prefix (error->message, "atlas.xml:1: "));
}

static void
test_no_error_wanted (void)
{
  g_assert_null (load_folder ("/nonexistent/atlas", NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/atlas/reading-order", test_reading_order);
  g_test_add_func ("/atlas/atlas/list-model", test_list_model);
  g_test_add_func ("/atlas/atlas/entry", test_entry);
  g_test_add_func ("/atlas/atlas/claim", test_claim);
  g_test_add_func ("/atlas/atlas/groups", test_groups);
  g_test_add_func ("/atlas/atlas/exercises", test_exercises);
  g_test_add_func ("/atlas/atlas/phases", test_phases);
  g_test_add_func ("/atlas/atlas/sources", test_sources);
  g_test_add_func ("/atlas/atlas/notes", test_notes);
  g_test_add_func ("/atlas/atlas/finalize", test_finalize);
  g_test_add_func ("/atlas/atlas/resource", test_resource);
  g_test_add_func ("/atlas/atlas/missing-folder", test_missing_folder);
  g_test_add_func ("/atlas/atlas/no-error-wanted", test_no_error_wanted);

  return g_test_run ();
}
