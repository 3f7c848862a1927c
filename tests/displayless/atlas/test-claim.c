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
  RumClaim *claim = rum_atlas_get_claim (atlas, "calves-role-push");
  g_autofree char *sources = list_sources (rum_claim_get_sources (claim));

  g_assert_cmpstr (rum_claim_get_id (claim), ==, "calves-role-push");
  g_assert_cmpstr (rum_claim_get_text (claim), ==, "They push you forwards.");
  g_assert_cmpint (rum_claim_get_topic (claim), ==, RUM_TOPIC_ROLE);
  g_assert_cmpint (rum_claim_get_grade (claim), ==, RUM_GRADE_STRONG);
  g_assert_cmpint (rum_claim_get_urgency (claim), ==, RUM_URGENCY_NONE);
  g_assert_cmpint (rum_claim_get_terrain (claim), ==, RUM_TERRAIN_ANY);
  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (rum_claim_get_phase (claim))), ==, "propulsion");
  g_assert_cmpstr (sources, ==, "hamner2010 pugh1971");
}

static const struct
{
  const char *id;
  RumTopic    topic;
  RumGrade    grade;
  RumUrgency  urgency;
  RumTerrain  terrain;
  const char *phase;
} kinds[] = {
  { "calves-role", RUM_TOPIC_ROLE, RUM_GRADE_STRONG, RUM_URGENCY_NONE, RUM_TERRAIN_ANY, NULL },
  { "calves-role-uphill", RUM_TOPIC_ROLE, RUM_GRADE_WEAK, RUM_URGENCY_NONE, RUM_TERRAIN_UPHILL,
    "loading" },
  { "calves-role-downhill", RUM_TOPIC_ROLE, RUM_GRADE_WEAK, RUM_URGENCY_NONE,
    RUM_TERRAIN_DOWNHILL, NULL },
  { "calves-role-fast", RUM_TOPIC_ROLE, RUM_GRADE_MIXED, RUM_URGENCY_NONE, RUM_TERRAIN_FAST,
    NULL },
  { "calves-overview", RUM_TOPIC_OVERVIEW, RUM_GRADE_TEXTBOOK, 0, 0, NULL },
  { "calves-timing", RUM_TOPIC_TIMING, RUM_GRADE_MIXED, 0, 0, NULL },
  { "calves-weak", RUM_TOPIC_WEAK, RUM_GRADE_WEAK, 0, 0, NULL },
  { "calves-tight", RUM_TOPIC_TIGHT, RUM_GRADE_PRACTICE, 0, 0, NULL },
  { "calves-overused", RUM_TOPIC_OVERUSED, RUM_GRADE_CONTRADICTED, 0, 0, NULL },
  { "calves-form", RUM_TOPIC_FORM, RUM_GRADE_PRACTICE, 0, 0, NULL },
  { "calves-feel", RUM_TOPIC_FEEL, RUM_GRADE_PRACTICE, 0, 0, NULL },
  { "calves-myth", RUM_TOPIC_MYTH, RUM_GRADE_CONTRADICTED, 0, 0, NULL },
  { "calves-red-flag-ache", RUM_TOPIC_RED_FLAG, RUM_GRADE_GUIDANCE, RUM_URGENCY_CLINICIAN, 0,
    NULL },
  { "calves-red-flag-clot", RUM_TOPIC_RED_FLAG, RUM_GRADE_GUIDANCE, RUM_URGENCY_SAME_DAY, 0,
    NULL },
  { "calves-red-flag-breath", RUM_TOPIC_RED_FLAG, RUM_GRADE_GUIDANCE, RUM_URGENCY_EMERGENCY, 0,
    NULL },
  { "safety-doctor", RUM_TOPIC_SAFETY, RUM_GRADE_GUIDANCE, 0, 0, NULL },
};

static void
test_kinds (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      RumClaim *claim = rum_atlas_get_claim (atlas, kinds[i].id);
      RumPhase *phase = rum_claim_get_phase (claim);

      g_test_message ("%s", kinds[i].id);
      g_assert_cmpint (rum_claim_get_topic (claim), ==, kinds[i].topic);
      g_assert_cmpint (rum_claim_get_grade (claim), ==, kinds[i].grade);
      g_assert_cmpint (rum_claim_get_urgency (claim), ==, kinds[i].urgency);
      g_assert_cmpint (rum_claim_get_terrain (claim), ==, kinds[i].terrain);
      g_assert_cmpstr (phase != NULL ? rum_entry_get_id (RUM_ENTRY (phase)) : NULL, ==,
                       kinds[i].phase);
    }
}

/* As xgettext folds it, or else the catalogue would not know the text. */
static void
test_white_space (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpstr (rum_claim_get_text (rum_atlas_get_claim (atlas, "calves-overview")), ==,
                   "Two muscles at the back of the shin.");
}

static void
test_markup (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpstr (rum_claim_get_text (rum_atlas_get_claim (atlas, "calves-role")), ==,
                   "They push & they lift.");
}

/* A claim may refer to what stands behind it in the files. */
static void
test_see (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *see = rum_claim_get_see (rum_atlas_get_claim (atlas, "calves-weak"));
  GListModel *nothing = rum_claim_get_see (rum_atlas_get_claim (atlas, "calves-tight"));
  g_autofree char *ids = list_ids (see);

  g_assert_cmpstr (ids, ==, "achilles-ache hop glutes");
  g_assert_true (g_list_model_get_item_type (see) == RUM_TYPE_ENTRY);
  g_assert_cmpuint (g_list_model_get_n_items (nothing), ==, 0);
}

/* The calves' claim refers to a symptom that refers back to the calves: the
 * atlas must cut the circle, even for those who keep a part of it.
 */
static void
test_see_ends_with_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumClaim *claim = g_object_ref (rum_atlas_get_claim (atlas, "calves-weak"));
  RumEntry *calves = g_object_ref (rum_atlas_get_entry (atlas, "calves"));
  RumEntry *ache = g_object_ref (rum_atlas_get_entry (atlas, "achilles-ache"));

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_claim_get_see (claim)), ==, 0);
  g_assert_finalize_object (ache);
  g_assert_finalize_object (calves);
  g_assert_finalize_object (claim);
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumClaim *claim = g_object_ref (rum_atlas_get_claim (atlas, "calves-role-push"));

  g_assert_finalize_object (atlas);
  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (rum_claim_get_phase (claim))), ==, "Propulsion");
  g_assert_finalize_object (claim);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/claim/fields", test_fields);
  g_test_add_func ("/atlas/claim/kinds", test_kinds);
  g_test_add_func ("/atlas/claim/white-space", test_white_space);
  g_test_add_func ("/atlas/claim/markup", test_markup);
  g_test_add_func ("/atlas/claim/see", test_see);
  g_test_add_func ("/atlas/claim/see-ends-with-atlas", test_see_ends_with_atlas);
  g_test_add_func ("/atlas/claim/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
