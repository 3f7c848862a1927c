/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumSymptom *
get_symptom (RumAtlas   *atlas,
             const char *id)
{
  return RUM_SYMPTOM (rum_atlas_get_entry (atlas, id));
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumSymptom *ache = get_symptom (atlas, "achilles-ache");
  g_autofree char *groups = list_ids (rum_symptom_get_groups (ache));
  g_autofree char *places = list_ids (rum_symptom_get_places (ache));
  g_autofree char *exercises = list_ids (rum_symptom_get_exercises (ache));

  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (ache)), ==, "Achilles ache");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (ache)), ==,
                   "My heel cord is stiff in the morning");
  g_assert_cmpstr (rum_entry_get_nicknames (RUM_ENTRY (ache)), ==,
                   "heel cord pain, sore Achilles");
  g_assert_cmpstr (groups, ==, "calves");
  g_assert_cmpstr (places, ==, "achilles-tendon");
  g_assert_cmpstr (exercises, ==, "heel-raise hop");
  g_assert_null (rum_entry_get_group (RUM_ENTRY (ache)));
}

static void
test_missing_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumSymptom *stiff = get_symptom (atlas, "calves-stiff");
  RumSymptom *heat = get_symptom (atlas, "heat");

  g_assert_cmpuint (g_list_model_get_n_items (rum_symptom_get_places (stiff)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (rum_symptom_get_exercises (stiff)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (rum_symptom_get_groups (heat)), ==, 0);
}

static void
test_topics (void)
{
  static const RumTopic topics[] = {
    RUM_TOPIC_CONTRIBUTOR, RUM_TOPIC_FIRST_MEASURE, RUM_TOPIC_MYTH,
  };
  g_autoptr (RumAtlas) atlas = load_good ();
  RumEntry *ache = rum_atlas_get_entry (atlas, "achilles-ache");

  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    {
      g_autoptr (GPtrArray) claims = rum_entry_create_claims (ache, topics[i]);

      g_assert_cmpuint (claims->len, ==, 1);
    }
}

/* The most urgent of the red flags counts. */
static void
test_urgency (void)
{
  static const struct
  {
    const char *id;
    RumUrgency  urgency;
  } rows[] = {
    { "achilles-ache", RUM_URGENCY_SAME_DAY },
    { "calves-stiff", RUM_URGENCY_NONE },
    { "side-of-knee", RUM_URGENCY_CLINICIAN },
    { "heat", RUM_URGENCY_EMERGENCY },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (rum_symptom_get_urgency (get_symptom (atlas, rows[i].id)), ==,
                     rows[i].urgency);
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumSymptom *ache = g_object_ref (get_symptom (atlas, "achilles-ache"));

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_symptom_get_exercises (ache)), ==, 2);
  g_assert_finalize_object (ache);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/symptom/fields", test_fields);
  g_test_add_func ("/atlas/symptom/missing-fields", test_missing_fields);
  g_test_add_func ("/atlas/symptom/topics", test_topics);
  g_test_add_func ("/atlas/symptom/urgency", test_urgency);
  g_test_add_func ("/atlas/symptom/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
