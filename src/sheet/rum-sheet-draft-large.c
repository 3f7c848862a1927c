/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

/* How high the pictures are, in parts of the height of a page. */
#define FIGURES_SHARE 0.45

static void
append (RumSheetDraft *draft,
        GPtrArray     *blocks,
        RumSheetText  *text,
        RumSheetGap    gap,
        const char    *tag,
        gboolean       keeps_next)
{
  RumSheetBlock *block = NULL;

  block = rum_sheet_builder_create_text (draft->builder, text, draft->width, gap, tag);
  rum_sheet_block_set_keep_next (block, keeps_next);
  g_ptr_array_add (blocks, block);
}

/* The pictures, below some white space. */
static RumSheetBlock *
create_figures (RumSheetDraft *draft)
{
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_PARAGRAPH);
  double height = rum_sheet_layout_get_room (draft->layout) * FIGURES_SHARE;
  g_autoptr (RumSheetBlock) figures = NULL;
  RumSheetBlock *block = rum_sheet_block_new (gap);

  figures = rum_sheet_draft_create_figures (draft, draft->width, height);
  rum_sheet_block_set_height (block, rum_sheet_block_get_height (figures));
  rum_sheet_block_place (figures, 0, 0, rum_sheet_block_get_boxes (block));

  return block;
}

/*< private >
 * rum_sheet_draft_add_large_roles:
 * @draft: a sheet in the making
 *
 * Adds the pictures and below them what the group does, each as wide as the
 * page.
 */
void
rum_sheet_draft_add_large_roles (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) roles = NULL;

  g_ptr_array_add (blocks, create_figures (draft));
  rum_sheet_layout_add_wide (draft->layout, blocks);

  roles = rum_sheet_draft_create_roles (draft, draft->width);
  rum_sheet_layout_add_wide (draft->layout, roles);
}

/*< private >
 * rum_sheet_draft_append_large_exercise:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @exercise: an exercise
 *
 * Adds an exercise as paragraphs below each other.
 */
void
rum_sheet_draft_append_large_exercise (RumSheetDraft *draft,
                                       GPtrArray     *blocks,
                                       RumExercise   *exercise)
{
  RumSheetWriter *writer = draft->writer;

  append (draft, blocks, rum_sheet_writer_write_exercise (writer, exercise),
          RUM_SHEET_GAP_SECTION, "H3", TRUE);
  append (draft, blocks, rum_sheet_writer_write_needs (writer, exercise),
          RUM_SHEET_GAP_LINE, "P", TRUE);
  append (draft, blocks, rum_sheet_writer_write_dose (writer, exercise),
          RUM_SHEET_GAP_LINE, "P", TRUE);
  if (rum_exercise_get_dose_note (exercise) != NULL)
    append (draft, blocks, rum_sheet_writer_write_dose_note (writer, exercise),
            RUM_SHEET_GAP_LINE, "P", FALSE);
  append (draft, blocks, rum_sheet_writer_write_cues (writer, exercise, G_MAXINT),
          RUM_SHEET_GAP_LINE, "P", FALSE);
  if (rum_exercise_get_progression (exercise) != NULL)
    append (draft, blocks, rum_sheet_writer_write_progress (writer, exercise),
            RUM_SHEET_GAP_LINE, "P", FALSE);
  append (draft, blocks, rum_sheet_writer_write_basis (writer, exercise),
          RUM_SHEET_GAP_LINE, "P", FALSE);
}
