/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-phrase.h"

#include <glib/gi18n-lib.h>

#define NO_BREAK_SPACE "\302\240"

/* Between the name of something and what is said of it. */
#define EN_SPACE "\342\200\202"

static void
append_mark (RumSheetText *text,
             RumSheetMark  mark,
             const char   *words)
{
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, words != NULL ? " " : NO_BREAK_SPACE);
  rum_sheet_text_append_mark (text, mark);
  if (words == NULL)
    return;

  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, NO_BREAK_SPACE);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, words);
}

static RumSheetText *
create_labelled (const char *label)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);

  if (label != NULL)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_STRONG, label);
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, EN_SPACE);
    }

  return text;
}

/**
 * rum_sheet_phrase_new:
 * @font: the job of the paragraph
 * @ink: its colour
 * @span: how it looks
 * @words: translated words
 *
 * Creates a paragraph of one piece.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new (RumSheetFont  font,
                      RumSheetInk   ink,
                      RumSheetSpan  span,
                      const char   *words)
{
  RumSheetText *text = rum_sheet_text_new (font, ink);

  g_return_val_if_fail (words != NULL, text);

  rum_sheet_text_append (text, span, words);

  return text;
}

/**
 * rum_sheet_phrase_new_claim:
 * @label: (nullable): translated words that lead in
 * @claim: a claim
 * @with_words: whether the grade is said in words too, beside its mark
 *
 * Creates a paragraph of a claim and its grade.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_claim (const char *label,
                            RumClaim   *claim,
                            gboolean    with_words)
{
  RumSheetText *text = create_labelled (label);
  RumGrade grade = RUM_GRADE_STRONG;

  g_return_val_if_fail (RUM_IS_CLAIM (claim), text);

  grade = rum_claim_get_grade (claim);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, rum_claim_get_text (claim));
  append_mark (text, rum_sheet_mark_for_grade (grade),
               with_words ? rum_grade_get_label (grade) : NULL);

  return text;
}

/**
 * rum_sheet_phrase_new_named:
 * @label: translated words that lead in
 * @words: translated words
 *
 * Creates a paragraph of words with a name.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_named (const char *label,
                            const char *words)
{
  RumSheetText *text = create_labelled (label);

  g_return_val_if_fail (words != NULL, text);

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, words);

  return text;
}

/**
 * rum_sheet_phrase_new_exercise:
 * @exercise: an exercise
 * @with_words: whether what it rests on is said in words too, beside its mark
 *
 * Creates a paragraph of the name of an exercise and how much of it to do.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_exercise (RumExercise *exercise,
                               gboolean     with_words)
{
  RumSheetText *text = NULL;
  g_autofree char *dose = NULL;
  RumBasis basis = 0;

  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  text = create_labelled (rum_entry_get_name (RUM_ENTRY (exercise)));
  dose = rum_exercise_dup_dose_text (exercise);
  basis = rum_exercise_get_basis (exercise);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, dose);
  append_mark (text, rum_sheet_mark_for_basis (basis),
               with_words ? rum_basis_get_label (basis) : NULL);

  return text;
}

/**
 * rum_sheet_phrase_new_goal:
 * @goal: what the reader wants to improve, a translated sentence
 *
 * Writes the line on the reader's goal, which stands under a title.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_goal (const char *goal)
{
  g_return_val_if_fail (goal != NULL, NULL);

  return rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_STRONG,
                               goal);
}

/**
 * rum_sheet_phrase_new_safety:
 * @claim: (nullable): the first claim of the safety note
 *
 * Creates the line that no sheet may be without, and a claim if there is room.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_safety (RumClaim *claim)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_TEXT);

  /* TRANSLATORS: A whole sentence, at the foot of each printed sheet. */
  rum_sheet_text_append (text, RUM_SHEET_SPAN_STRONG, _("Not medical advice."));
  if (claim != NULL)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, rum_claim_get_text (claim));
    }

  return text;
}

/**
 * rum_sheet_phrase_new_legend:
 *
 * Creates the paragraph in which a reader looks the marks up.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_legend (void)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET);

  /* TRANSLATORS: Stands before a list of the marks at the foot of a printed sheet. */
  rum_sheet_text_append (text, RUM_SHEET_SPAN_STRONG, C_("sheet", "How far to trust it:"));
  for (RumGrade grade = RUM_GRADE_STRONG; grade <= RUM_GRADE_TEXTBOOK; grade++)
    append_mark (text, rum_sheet_mark_for_grade (grade), rum_grade_get_label (grade));

  return text;
}

/**
 * rum_sheet_phrase_new_credit:
 *
 * Creates the paragraph that says whose the figures are.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_phrase_new_credit (void)
{
  /* TRANSLATORS: At the foot of a printed page.  Keep the names and the licence as they are. */
  return rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET, RUM_SHEET_SPAN_PLAIN,
                               C_("sheet",
                                  "Run Muscles. Figures after BodyParts3D, © The Database Center "
                                  "for Life Science, CC BY 4.0"));
}
