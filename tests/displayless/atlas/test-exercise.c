/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-exercise-private.h"

static RumExercise *
dup_exercise (RumAtlas *atlas,
              guint     position)
{
  return g_list_model_get_item (rum_atlas_get_exercises (atlas), position);
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumExercise) exercise = dup_exercise (atlas, 0);
  g_autofree char *muscles = list_ids (rum_exercise_get_muscles (exercise));
  g_autofree char *helpers = list_ids (rum_exercise_get_helpers (exercise));
  g_autofree char *sources = list_sources (rum_exercise_get_sources (exercise));

  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (exercise)), ==, "heel-raise");
  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (exercise)), ==, "Heel raise");
  g_assert_true (RUM_ENTRY (rum_entry_get_group (RUM_ENTRY (exercise))) ==
                 rum_atlas_get_entry (atlas, "calves"));
  g_assert_cmpstr (muscles, ==, "soleus achilles-tendon");
  g_assert_cmpstr (helpers, ==, "gluteus-maximus iliotibial-band");
  g_assert_cmpint (rum_exercise_get_level (exercise), ==, RUM_LEVEL_BEGINNER);
  g_assert_cmpint (rum_exercise_get_basis (exercise), ==, RUM_BASIS_TRIAL);
  g_assert_cmpstr (rum_exercise_get_dose_note (exercise), ==, "Slowly.");
  g_assert_cmpstr (rum_exercise_get_kit (exercise), ==, "A step");
  g_assert_cmpstr (rum_exercise_get_setup (exercise), ==, "Stand on a step.");
  g_assert_cmpstr (rum_exercise_get_feel (exercise), ==, "The calf works.");
  g_assert_cmpstr (rum_exercise_get_progression (exercise), ==, "Hold a weight.");
  g_assert_cmpstr (sources, ==, "hamner2010 practice");
}

static void
test_missing_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumExercise) exercise = dup_exercise (atlas, 1);

  g_assert_null (rum_exercise_get_dose_note (exercise));
  g_assert_null (rum_exercise_get_kit (exercise));
  g_assert_null (rum_exercise_get_progression (exercise));
  g_assert_cmpuint (g_list_model_get_n_items (rum_exercise_get_helpers (exercise)), ==, 0);
}

static void
test_steps_and_faults (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumExercise) exercise = dup_exercise (atlas, 0);
  const char *const *steps = rum_exercise_get_steps (exercise);
  const char *const *faults = rum_exercise_get_faults (exercise);

  g_assert_cmpstr (steps[0], ==, "Rise.");
  g_assert_cmpstr (steps[1], ==, "Come down.");
  g_assert_null (steps[2]);
  g_assert_cmpstr (faults[0], ==, "The knee bends.");
  g_assert_cmpstr (faults[1], ==, "The heel drops.");
  g_assert_null (faults[2]);
}

static void
test_neighbours (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumExercise) heel_raise = dup_exercise (atlas, 0);
  g_autoptr (RumExercise) hop = dup_exercise (atlas, 1);
  g_autoptr (RumExercise) bridge = dup_exercise (atlas, 2);

  g_assert_null (rum_exercise_get_easier (heel_raise));
  g_assert_true (rum_exercise_get_harder (heel_raise) == hop);
  g_assert_true (rum_exercise_get_easier (hop) == heel_raise);
  g_assert_null (rum_exercise_get_harder (hop));
  g_assert_null (rum_exercise_get_easier (bridge));
  g_assert_null (rum_exercise_get_harder (bridge));
}

static void
test_cues (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumExercise) exercise = dup_exercise (atlas, 0);
  const char *const *cues = rum_exercise_get_cues (exercise);

  g_assert_cmpstr (cues[0], ==, "Stand tall.");
  g_assert_cmpstr (cues[1], ==, "Rise on your toes.");
  g_assert_null (cues[2]);
}

static void
test_dose (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumExercise) exercise = dup_exercise (atlas, 0);
  const RumDose *dose = rum_exercise_get_dose (exercise);

  g_assert_cmpint (dose->sets.min, ==, 2);
  g_assert_cmpint (dose->sets.max, ==, 3);
  g_assert_cmpint (dose->amount.min, ==, 8);
  g_assert_cmpint (dose->amount.max, ==, 12);
  g_assert_cmpint (dose->unit, ==, RUM_DOSE_REPETITIONS_PER_LEG);
  g_assert_cmpint (dose->sessions.min, ==, 2);
  g_assert_cmpint (dose->sessions.max, ==, 3);
}

static const struct
{
  RumDose     dose;
  const char *text;
} doses[] = {
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_REPETITIONS, { 1, 1 } },
    "1 set of 1 repetition, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_REPETITIONS, { 2, 3 } },
    "2–3 sets of 8–12 repetitions, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_REPETITIONS_PER_LEG, { 1, 1 } },
    "1 set of 1 repetition per leg, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_REPETITIONS_PER_LEG, { 2, 3 } },
    "2–3 sets of 8–12 repetitions per leg, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_REPETITIONS_PER_SIDE, { 1, 1 } },
    "1 set of 1 repetition per side, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_REPETITIONS_PER_SIDE, { 2, 3 } },
    "2–3 sets of 8–12 repetitions per side, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_REPETITIONS_PER_FOOT, { 1, 1 } },
    "1 set of 1 repetition per foot, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_REPETITIONS_PER_FOOT, { 2, 3 } },
    "2–3 sets of 8–12 repetitions per foot, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_SECONDS, { 1, 1 } },
    "1 set of 1 second, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_SECONDS, { 2, 3 } },
    "2–3 sets of 8–12 seconds, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_SECONDS_PER_SIDE, { 1, 1 } },
    "1 set of 1 second per side, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_SECONDS_PER_SIDE, { 2, 3 } },
    "2–3 sets of 8–12 seconds per side, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_CONTACTS, { 1, 1 } },
    "1 set of 1 ground contact, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_CONTACTS, { 2, 3 } },
    "2–3 sets of 8–12 ground contacts, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_MINUTES, { 1, 1 } },
    "1 set of 1 minute, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_MINUTES, { 2, 3 } },
    "2–3 sets of 8–12 minutes, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_BREATHS, { 1, 1 } },
    "1 set of 1 breath, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_BREATHS, { 2, 3 } },
    "2–3 sets of 8–12 breaths, 2–3 days a week" },
  { { { 1, 1 }, { 1, 1 }, RUM_DOSE_BREATHS_PER_SIDE, { 1, 1 } },
    "1 set of 1 breath per side, 1 day a week" },
  { { { 2, 3 }, { 8, 12 }, RUM_DOSE_BREATHS_PER_SIDE, { 2, 3 } },
    "2–3 sets of 8–12 breaths per side, 2–3 days a week" },
  { { { 3, 3 }, { 10, 10 }, RUM_DOSE_REPETITIONS, { 3, 3 } },
    "3 sets of 10 repetitions, 3 days a week" },
  { { { 1, 2 }, { 1, 2 }, RUM_DOSE_MINUTES, { 1, 2 } },
    "1–2 sets of 1–2 minutes, 1–2 days a week" },
  { { { 999, 999 }, { 1, 999 }, RUM_DOSE_SECONDS, { 7, 7 } },
    "999 sets of 1–999 seconds, 7 days a week" },
};

static void
test_dose_text (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GListStore) none = g_list_store_new (G_TYPE_OBJECT);
  const char *no_texts[] = { NULL };
  RumExerciseFields fields = {
    .entry = { .claims = G_LIST_MODEL (none) },
    .group = RUM_GROUP (rum_atlas_get_entry (atlas, "calves")),
    .muscles = G_LIST_MODEL (none),
    .helpers = G_LIST_MODEL (none),
    .sources = G_LIST_MODEL (none),
    .steps = no_texts,
    .cues = no_texts,
    .faults = no_texts,
  };

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    {
      g_autoptr (RumExercise) exercise = NULL;
      g_autofree char *text = NULL;

      fields.dose = doses[i].dose;
      exercise = rum_exercise_new (&fields);
      text = rum_exercise_dup_dose_text (exercise);

      g_assert_cmpstr (text, ==, doses[i].text);
    }
}

static void
test_levels (void)
{
  g_assert_cmpstr (rum_level_get_label (RUM_LEVEL_BEGINNER), ==, "Beginner");
  g_assert_cmpstr (rum_level_get_label (RUM_LEVEL_INTERMEDIATE), ==, "Intermediate");
  g_assert_cmpstr (rum_level_get_label (RUM_LEVEL_ADVANCED), ==, "Advanced");
}

static void
test_bases (void)
{
  g_assert_cmpstr (rum_basis_get_label (RUM_BASIS_TRIAL), ==, "Based on studies");
  g_assert_cmpstr (rum_basis_get_label (RUM_BASIS_PARTLY), ==, "Partly based on studies");
  g_assert_cmpstr (rum_basis_get_label (RUM_BASIS_PRACTICE), ==, "Based on coaching practice");
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_level_get_label ((RumLevel) 99));
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_basis_get_label ((RumBasis) 99));
  g_test_assert_expected_messages ();
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumExercise *exercise = dup_exercise (atlas, 0);

  g_assert_finalize_object (atlas);
  g_assert_null (rum_entry_get_group (RUM_ENTRY (exercise)));
  g_assert_null (rum_exercise_get_harder (exercise));
  g_assert_cmpuint (g_list_model_get_n_items (rum_exercise_get_muscles (exercise)), ==, 2);
  g_assert_finalize_object (exercise);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/exercise/fields", test_fields);
  g_test_add_func ("/atlas/exercise/missing-fields", test_missing_fields);
  g_test_add_func ("/atlas/exercise/steps-and-faults", test_steps_and_faults);
  g_test_add_func ("/atlas/exercise/neighbours", test_neighbours);
  g_test_add_func ("/atlas/exercise/cues", test_cues);
  g_test_add_func ("/atlas/exercise/dose", test_dose);
  g_test_add_func ("/atlas/exercise/dose-text", test_dose_text);
  g_test_add_func ("/atlas/exercise/levels", test_levels);
  g_test_add_func ("/atlas/exercise/bases", test_bases);
  g_test_add_func ("/atlas/exercise/unknown", test_unknown);
  g_test_add_func ("/atlas/exercise/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
