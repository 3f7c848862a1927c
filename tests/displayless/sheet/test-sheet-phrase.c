/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-phrase.h"

#include "rum-exercise.h"
#include "sheet-test-utils.h"

#include <string.h>

static void
test_claim (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  RumClaim *claim = rum_atlas_get_claim (atlas, "calves-role-push");
  g_autoptr (RumSheetText) with = rum_sheet_phrase_new_claim ("Job", claim, TRUE);
  g_autoptr (RumSheetText) without = rum_sheet_phrase_new_claim (NULL, claim, FALSE);
  g_autofree char *long_words = rum_sheet_text_dup_plain (with);
  g_autofree char *short_words = rum_sheet_text_dup_plain (without);

  g_assert_true (g_str_has_prefix (long_words, "Job"));
  g_assert_nonnull (strstr (long_words, rum_claim_get_text (claim)));
  g_assert_true (g_str_has_suffix (long_words, rum_grade_get_label (rum_claim_get_grade (claim))));
  g_assert_true (g_str_has_prefix (short_words, rum_claim_get_text (claim)));
  g_assert_null (strstr (short_words, rum_grade_get_label (rum_claim_get_grade (claim))));
}

static void
test_exercise (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  RumExercise *exercise = RUM_EXERCISE (rum_atlas_get_entry (atlas, "chair-squat"));
  g_autoptr (RumSheetText) text = rum_sheet_phrase_new_exercise (exercise, TRUE);
  g_autofree char *words = rum_sheet_text_dup_plain (text);
  g_autofree char *dose = rum_exercise_dup_dose_text (exercise);

  g_assert_true (g_str_has_prefix (words, rum_entry_get_name (RUM_ENTRY (exercise))));
  g_assert_nonnull (strstr (words, dose));
}

/* Each mark is explained. */
static void
test_legend (void)
{
  g_autoptr (RumSheetText) text = rum_sheet_phrase_new_legend ();
  g_autofree char *words = rum_sheet_text_dup_plain (text);

  for (RumGrade grade = RUM_GRADE_STRONG; grade <= RUM_GRADE_TEXTBOOK; grade++)
    g_assert_nonnull (strstr (words, rum_grade_get_label (grade)));
}

static void
test_others (void)
{
  g_autoptr (RumSheetText) named = rum_sheet_phrase_new_named ("Nerve", "tibial");
  g_autoptr (RumSheetText) safety = rum_sheet_phrase_new_safety (NULL);
  g_autoptr (RumSheetText) credit = rum_sheet_phrase_new_credit ();
  g_autofree char *named_words = rum_sheet_text_dup_plain (named);
  g_autofree char *safety_words = rum_sheet_text_dup_plain (safety);
  g_autofree char *credit_words = rum_sheet_text_dup_plain (credit);

  g_assert_true (g_str_has_prefix (named_words, "Nerve"));
  g_assert_true (g_str_has_suffix (named_words, "tibial"));
  g_assert_cmpstr (safety_words, ==, "Not medical advice.");
  g_assert_nonnull (strstr (credit_words, "BodyParts3D"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/phrase/claim", test_claim);
  g_test_add_func ("/sheet/phrase/exercise", test_exercise);
  g_test_add_func ("/sheet/phrase/legend", test_legend);
  g_test_add_func ("/sheet/phrase/others", test_others);

  return g_test_run ();
}
