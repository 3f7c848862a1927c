/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-timing-private.h"

static RumTiming *
get_timing (RumAtlas   *atlas,
            const char *muscle_id)
{
  return rum_muscle_get_timing (RUM_MUSCLE (rum_atlas_get_entry (atlas, muscle_id)));
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumTiming *timing = get_timing (atlas, "soleus");
  g_autofree char *sources = list_sources (rum_timing_get_sources (timing));

  g_assert_cmpint (rum_timing_get_method (timing), ==, RUM_TIMING_SURFACE_EMG);
  g_assert_cmpint (rum_timing_get_confidence (timing), ==, RUM_CONFIDENCE_HIGH);
  g_assert_cmpint (rum_timing_get_people (timing), ==, 30);
  g_assert_cmpfloat (rum_timing_get_speed (timing), ==, 2.8);
  g_assert_cmpstr (rum_timing_get_note (timing), ==, "The skin moves.");
  g_assert_cmpstr (sources, ==, "gait-data hamner2010");
}

static void
test_missing (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_null (rum_timing_get_note (get_timing (atlas, "gluteus-maximus")));
  g_assert_null (get_timing (atlas, "achilles-tendon"));
}

static void
test_spans (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  gsize n_spans = 0;
  const RumTimingSpan *spans = rum_timing_get_spans (get_timing (atlas, "soleus"), &n_spans);

  g_assert_cmpuint (n_spans, ==, 3);
  g_assert_cmpint (spans[0].start, ==, 0);
  g_assert_cmpint (spans[0].end, ==, 10);
  g_assert_cmpint (spans[0].level, ==, RUM_EFFORT_MEDIUM);
  g_assert_cmpint (spans[1].level, ==, RUM_EFFORT_HIGH);
  g_assert_cmpint (spans[2].start, ==, 95);
  g_assert_cmpint (spans[2].level, ==, RUM_EFFORT_LOW);
}

/* Two fifths of a phase decide, alone or together with higher levels. */
static void
test_phase_effort (void)
{
  static const struct
  {
    RumTimingSpan spans[3];
    gsize         n_spans;
    RumEffort     effort;
  } rows[] = {
    { { { 15, 40, RUM_EFFORT_HIGH } }, 1, RUM_EFFORT_HIGH },
    { { { 15, 25, RUM_EFFORT_HIGH } }, 1, RUM_EFFORT_HIGH },
    { { { 15, 24, RUM_EFFORT_HIGH } }, 1, RUM_EFFORT_OFF },
    { { { 15, 24, RUM_EFFORT_HIGH }, { 24, 25, RUM_EFFORT_MEDIUM } }, 2, RUM_EFFORT_MEDIUM },
    { { { 15, 19, RUM_EFFORT_HIGH }, { 20, 23, RUM_EFFORT_MEDIUM },
        { 30, 33, RUM_EFFORT_LOW } }, 3, RUM_EFFORT_LOW },
    { { { 0, 15, RUM_EFFORT_HIGH }, { 40, 100, RUM_EFFORT_HIGH } }, 2, RUM_EFFORT_OFF },
    { { { 0, 25, RUM_EFFORT_LOW } }, 1, RUM_EFFORT_LOW },
  };
  g_autoptr (RumAtlas) atlas = load_good ();
  RumPhase *propulsion = RUM_PHASE (rum_atlas_get_entry (atlas, "propulsion"));
  g_autoptr (GListStore) none = g_list_store_new (RUM_TYPE_SOURCE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RumTimingFields fields = {
        .people = 1,
        .speed = 3,
        .sources = G_LIST_MODEL (none),
        .spans = rows[i].spans,
        .n_spans = rows[i].n_spans,
      };
      g_autoptr (RumTiming) timing = rum_timing_new (&fields);

      g_test_message ("row %u", i);
      g_assert_cmpint (rum_timing_get_phase_effort (timing, propulsion), ==, rows[i].effort);
    }
}

#define O RUM_EFFORT_OFF
#define L RUM_EFFORT_LOW
#define M RUM_EFFORT_MEDIUM
#define H RUM_EFFORT_HIGH

/* The level of the mean signal in each phase of the stride, as a share of the
 * muscle's own peak (source: tr-reanalysis).
 */
static const struct
{
  const char *muscle;
  RumEffort   levels[6];
} measured[] = {
  { "rectus-femoris", { H, M, L, L, O, L } },
  { "vastus-lateralis", { H, M, O, O, O, O } },
  { "gluteus-medius", { H, M, O, O, L, L } },
  { "gluteus-maximus", { H, M, O, O, M, M } },
  { "biceps-femoris-long", { M, M, M, O, L, H } },
  { "gastrocnemius-medial", { M, H, M, O, O, O } },
  { "soleus", { H, H, M, O, O, O } },
  { "tibialis-anterior", { M, L, L, M, M, H } },
};

#undef O
#undef L
#undef M
#undef H

/* What the timings say of a phase is what was measured in it: in four of five
 * cases exactly, and never off by more than a step.
 */
static void
test_measured (void)
{
  g_autoptr (RumAtlas) atlas = rum_atlas_new (NULL);
  guint n_equal = 0;

  for (guint i = 0; i < G_N_ELEMENTS (measured); i++)
    {
      RumTiming *timing = get_timing (atlas, measured[i].muscle);

      for (guint j = 0; j < 6; j++)
        {
          g_autoptr (RumPhase) phase = g_list_model_get_item (rum_atlas_get_phases (atlas), j);
          int effort = rum_timing_get_phase_effort (timing, phase);
          int level = measured[i].levels[j];

          g_test_message ("%s in %s: %d for %d", measured[i].muscle,
                          rum_entry_get_id (RUM_ENTRY (phase)), effort, level);
          g_assert_cmpint (ABS (effort - level), <=, 1);
          n_equal += effort == level;
        }
    }

  g_assert_cmpuint (5 * n_equal, >=, 4 * 6 * G_N_ELEMENTS (measured));
}

static void
test_text (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *measured_text = rum_timing_dup_text (get_timing (atlas, "soleus"));
  g_autofree char *simulated_text = rum_timing_dup_text (get_timing (atlas, "gluteus-maximus"));

  g_assert_cmpstr (measured_text, ==,
                   "Measured with electrodes on the skin of 30 people who ran at 2.8 m/s. "
                   "This timing is well supported. The skin moves.");
  g_assert_cmpstr (simulated_text, ==,
                   "Force in a computer simulation of 1 person who ran at 3.96 m/s. "
                   "This timing is uncertain.");
}

static void
test_labels (void)
{
  g_assert_cmpstr (rum_confidence_get_label (RUM_CONFIDENCE_LOW), ==, "Uncertain");
  g_assert_cmpstr (rum_confidence_get_label (RUM_CONFIDENCE_MEDIUM), ==, "Fairly certain");
  g_assert_cmpstr (rum_confidence_get_label (RUM_CONFIDENCE_HIGH), ==, "Well supported");
  g_assert_cmpstr (rum_effort_get_label (RUM_EFFORT_OFF), ==, "Hardly works");
  g_assert_cmpstr (rum_effort_get_label (RUM_EFFORT_LOW), ==, "Works a little");
  g_assert_cmpstr (rum_effort_get_label (RUM_EFFORT_MEDIUM), ==, "Works moderately");
  g_assert_cmpstr (rum_effort_get_label (RUM_EFFORT_HIGH), ==, "Works hard");
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_confidence_get_label ((RumConfidence) 99));
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_effort_get_label ((RumEffort) 99));
  g_test_assert_expected_messages ();
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumTiming *timing = g_object_ref (get_timing (atlas, "soleus"));

  g_assert_finalize_object (atlas);
  g_assert_cmpstr (rum_timing_get_note (timing), ==, "The skin moves.");
  g_assert_finalize_object (timing);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/timing/fields", test_fields);
  g_test_add_func ("/atlas/timing/missing", test_missing);
  g_test_add_func ("/atlas/timing/spans", test_spans);
  g_test_add_func ("/atlas/timing/phase-effort", test_phase_effort);
  g_test_add_func ("/atlas/timing/measured", test_measured);
  g_test_add_func ("/atlas/timing/text", test_text);
  g_test_add_func ("/atlas/timing/labels", test_labels);
  g_test_add_func ("/atlas/timing/unknown", test_unknown);
  g_test_add_func ("/atlas/timing/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
