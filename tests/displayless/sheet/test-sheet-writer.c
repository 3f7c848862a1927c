/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-writer.h"

#include "sheet-test-utils.h"

#define NO_BREAK_SPACE "\302\240"

static void
assert_plain (RumSheetText *text,
              const char   *words)
{
  g_autofree char *plain = rum_sheet_text_dup_plain (text);

  g_assert_cmpstr (plain, ==, words);
  g_object_unref (text);
}

static void
test_names (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  RumSheetWriter *writer = rum_sheet_writer_new ();

  assert_plain (rum_sheet_writer_write_title (writer, get_group (atlas, "calves")), "Calves");
  assert_plain (rum_sheet_writer_write_subtitle (writer, get_group (atlas, "calves")),
                "Back of the lower leg, with the Achilles tendon · musculus triceps surae");
  /* This group has no Latin name. */
  assert_plain (rum_sheet_writer_write_subtitle (writer, get_group (atlas, "core")),
                "Belly, sides and lower back");
  assert_plain (rum_sheet_writer_write_heading (writer, "Heading", RUM_SHEET_INK_ACCENT), "Heading");
  assert_plain (rum_sheet_writer_write_label (writer, "Label", RUM_SHEET_INK_TEXT), "Label");
  assert_plain (rum_sheet_writer_write_small (writer, "Small"), "Small");
  g_assert_finalize_object (writer);
}

static void
test_phase (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetWriter) writer = rum_sheet_writer_new ();
  g_autoptr (RumPhase) phase = g_list_model_get_item (rum_atlas_get_phases (atlas), 1);

  assert_plain (rum_sheet_writer_write_phase (writer, phase), "15–21" NO_BREAK_SPACE "%");
}

/* A claim, its grade in words, its sources by number. */
static void
test_claim (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetWriter) writer = rum_sheet_writer_new ();
  RumClaim *claim = rum_atlas_get_claim (atlas, "calves-form-tired");
  g_autofree char *words = g_strconcat (rum_claim_get_text (claim), " ", NO_BREAK_SPACE,
                                        "Coaching practice [1]", NULL);
  g_autofree char *safety = g_strconcat ("Not medical advice. ", words, NULL);

  assert_plain (rum_sheet_writer_write_claim (writer, claim), words);
  assert_plain (rum_sheet_writer_write_safety (writer, claim, TRUE), safety);
  assert_plain (rum_sheet_writer_write_safety (writer, claim, FALSE), words);
  assert_plain (rum_sheet_writer_write_sources (writer),
                "Sources: [1]" NO_BREAK_SPACE "Coaching practice");
}

static RumExercise *
find_exercise (RumAtlas   *atlas,
               const char *id)
{
  GListModel *exercises = rum_atlas_get_exercises (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);

      if (g_str_equal (rum_entry_get_id (RUM_ENTRY (exercise)), id))
        return exercise;
    }

  g_assert_not_reached ();
}

static void
test_exercise (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetWriter) writer = rum_sheet_writer_new ();
  RumExercise *exercise = find_exercise (atlas, "chair-squat");
  RumSheetText *text = NULL;

  assert_plain (rum_sheet_writer_write_exercise (writer, exercise), "Chair squat");
  assert_plain (rum_sheet_writer_write_needs (writer, exercise), "Beginner · A chair");
  assert_plain (rum_sheet_writer_write_basis (writer, exercise),
                NO_BREAK_SPACE "Partly based on studies [1] [2]");
  assert_plain (rum_sheet_writer_write_dose (writer, exercise),
                "2–3 sets of 8–12 repetitions, 2–3 days a week");
  assert_plain (rum_sheet_writer_write_dose_note (writer, exercise),
                rum_exercise_get_dose_note (exercise));
  assert_plain (rum_sheet_writer_write_progress (writer, exercise),
                rum_exercise_get_progression (exercise));

  text = rum_sheet_writer_write_needs (writer, exercise);
  rum_sheet_writer_append_basis (writer, text, exercise);
  assert_plain (text, "Beginner · A chair " NO_BREAK_SPACE "Partly based on studies [1] [2]");
}

static void
test_cues (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetWriter) writer = rum_sheet_writer_new ();
  RumExercise *exercise = find_exercise (atlas, "chair-squat");
  const char *const *cues = rum_exercise_get_cues (exercise);
  g_autofree char *all = g_strjoinv (" ", (char **) cues);

  assert_plain (rum_sheet_writer_write_cues (writer, exercise, 1), cues[0]);
  assert_plain (rum_sheet_writer_write_cues (writer, exercise, 99), all);
}

/* What an exercise does not have is left empty, or said to be nothing. */
static void
test_without (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetWriter) writer = rum_sheet_writer_new ();
  RumExercise *bare = find_exercise (atlas, "knee-raise");

  g_assert_null (rum_exercise_get_kit (bare));
  assert_plain (rum_sheet_writer_write_needs (writer, bare), "Beginner · No kit");
  assert_plain (rum_sheet_writer_write_dose_note (writer, find_exercise (atlas, "reverse-nordic")),
                "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/writer/names", test_names);
  g_test_add_func ("/sheet/writer/phase", test_phase);
  g_test_add_func ("/sheet/writer/claim", test_claim);
  g_test_add_func ("/sheet/writer/exercise", test_exercise);
  g_test_add_func ("/sheet/writer/cues", test_cues);
  g_test_add_func ("/sheet/writer/without", test_without);

  return g_test_run ();
}
