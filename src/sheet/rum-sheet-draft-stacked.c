/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

/* Where lines are short for their type, as in large print, a table would have a
 * word a line.  Its cells stand below each other instead. */

static void
append_text (RumSheetDraft *draft,
             GPtrArray     *blocks,
             RumSheetText  *text,
             RumSheetGap    gap,
             gboolean       keep_next)
{
  RumSheetBlock *block = NULL;

  block = rum_sheet_builder_create_text (draft->builder, text, draft->width, gap, "P");
  rum_sheet_block_set_keep_next (block, keep_next);
  g_ptr_array_add (blocks, block);
}

static void
append_item (RumSheetDraft *draft,
             GPtrArray     *blocks,
             RumSheetText  *text,
             gboolean       keep_next)
{
  RumSheetBlock *block = NULL;

  block = rum_sheet_builder_create_item (draft->builder, text, draft->width, RUM_SHEET_GAP_LINE);
  rum_sheet_block_set_keep_next (block, keep_next);
  g_ptr_array_add (blocks, block);
}

/*< private >
 * rum_sheet_draft_append_stacked_role:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @label: (nullable): when it holds, unless that is the same as for the last
 * @claim: what the group does then
 *
 * Adds a role, its moment above it.
 */
void
rum_sheet_draft_append_stacked_role (RumSheetDraft *draft,
                                     GPtrArray     *blocks,
                                     const char    *label,
                                     RumClaim      *claim)
{
  RumPhase *phase = rum_claim_get_phase (claim);

  if (label != NULL)
    {
      RumSheetText *text = rum_sheet_writer_write_label (draft->writer, label,
                                                         RUM_SHEET_INK_ACCENT);

      if (phase != NULL)
        rum_sheet_writer_append_phase (draft->writer, text, phase);
      append_text (draft, blocks, text, RUM_SHEET_GAP_PARAGRAPH, TRUE);
      rum_sheet_builder_begin_list (draft->builder);
    }
  append_item (draft, blocks, rum_sheet_writer_write_claim (draft->writer, claim), FALSE);
}

/*< private >
 * rum_sheet_draft_append_stacked_muscle:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @name: of the muscle
 * @timing: when it works
 * @lift: where in the stride the foot leaves the ground, 0…1
 * @height: of the bars, in millimetres
 *
 * Adds when a muscle works, its name above the bars and the words below.
 */
void
rum_sheet_draft_append_stacked_muscle (RumSheetDraft *draft,
                                       GPtrArray     *blocks,
                                       const char    *name,
                                       RumTiming     *timing,
                                       double         lift,
                                       double         height)
{
  RumSheetBlock *bars = NULL;

  append_text (draft, blocks, rum_sheet_writer_write_small (draft->writer, name),
               RUM_SHEET_GAP_PARAGRAPH, TRUE);
  bars = rum_sheet_block_new (rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_LINE));
  rum_sheet_block_add (bars, rum_sheet_box_new_effort (timing, lift, draft->width, height), 0, 0);
  rum_sheet_block_set_keep_next (bars, TRUE);
  g_ptr_array_add (blocks, bars);
  append_text (draft, blocks, rum_sheet_writer_write_timing (draft->writer, timing),
               RUM_SHEET_GAP_LINE, FALSE);
}

/*< private >
 * rum_sheet_draft_append_stacked_exercise:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @exercise: an exercise
 *
 * Adds an exercise: its name, and below it how much of it to do, and how.
 */
void
rum_sheet_draft_append_stacked_exercise (RumSheetDraft *draft,
                                         GPtrArray     *blocks,
                                         RumExercise   *exercise)
{
  RumSheetText *needs = NULL;

  append_text (draft, blocks, rum_sheet_writer_write_exercise (draft->writer, exercise),
               RUM_SHEET_GAP_HEADING, TRUE);
  needs = rum_sheet_writer_write_needs (draft->writer, exercise);
  rum_sheet_writer_append_basis (draft->writer, needs, exercise);
  append_text (draft, blocks, needs, RUM_SHEET_GAP_LINE, TRUE);

  rum_sheet_builder_begin_list (draft->builder);
  append_item (draft, blocks, rum_sheet_writer_write_dose (draft->writer, exercise), TRUE);
  if (rum_exercise_get_dose_note (exercise) != NULL)
    append_item (draft, blocks, rum_sheet_writer_write_dose_note (draft->writer, exercise), TRUE);
  append_item (draft, blocks, rum_sheet_writer_write_cues (draft->writer, exercise, G_MAXINT),
               TRUE);
  if (rum_exercise_get_progression (exercise) != NULL)
    append_item (draft, blocks, rum_sheet_writer_write_progress (draft->writer, exercise), FALSE);
  rum_sheet_block_set_keep_next (g_ptr_array_index (blocks, blocks->len - 1), FALSE);
}
