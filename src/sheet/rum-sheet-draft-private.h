/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"
#include "rum-sheet-builder.h"
#include "rum-sheet-choice.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-writer.h"

G_BEGIN_DECLS

/**
 * RumSheetDraft:
 * @atlas: where the safety note comes from.
 * @group: what the sheet is about.
 * @choice: what is told of it.
 * @figures: (element-type RumSheetFigure): its pictures.
 * @figures_height: how high they are at least, in parts of their width.
 * @figures_width: the width that they have, in millimetres.
 * @is_brief: whether to spare room wherever that loses little.
 * @is_terse: whether a legend explains the marks, which stand without words.
 * @is_wide: whether texts and pictures stand in three columns beside each
 *   other, as they do best on one page of landscape.
 * @is_test_aside: whether the self-test stands in one of those columns, and
 *   not below them.
 * @with_code: whether there is a QR code of the sources.
 * @goal: (nullable): what the reader wants to improve, a sentence.
 * @is_large: whether the type is so large that nothing stands beside another.
 * @context: fonts, language and direction.
 * @builder: makes the blocks.
 * @writer: writes the paragraphs.
 * @layout: takes the blocks.
 * @is_stacked: whether lines are too short for tables.
 * @is_measured: whether texts are only measured.
 * @error: (nullable): what went wrong, if anything.
 * @width: width between the margins, in millimetres.
 * @n_columns: number of columns.
 *
 * A sheet in the making.  Its parts are added from top to bottom; all but the
 * layout is borrowed or the composer's.
 */
typedef struct
{
  RumAtlas        *atlas;
  RumGroup        *group;
  RumSheetChoice  *choice;
  GPtrArray       *figures;
  double           figures_height;
  double           figures_width;
  gboolean         is_brief;
  gboolean         is_terse;
  gboolean         is_wide;
  gboolean         is_test_aside;
  gboolean         with_code;
  const char      *goal;
  gboolean         is_large;
  PangoContext    *context;
  RumSheetBuilder *builder;
  RumSheetWriter  *writer;
  RumSheetLayout  *layout;
  gboolean         is_stacked;
  gboolean         is_measured;
  GError          *error;
  double           width;
  int              n_columns;
} RumSheetDraft;

/**
 * RumSheetLabelColumns:
 * @left: width of the labels left of a picture, with the gap, in millimetres.
 * @right: width of the labels right of it, with the gap, in millimetres.
 * @width: width of the widest label, in millimetres.
 * @height: height of all labels below each other, in millimetres.
 *
 * How much room labels take beside a picture.
 */
typedef struct
{
  double left;
  double right;
  double width;
  double height;
} RumSheetLabelColumns;

/* The top of the sheet. */
void           rum_sheet_draft_add_head       (RumSheetDraft *draft);
void           rum_sheet_draft_add_roles      (RumSheetDraft *draft);
RumSheetBlock *rum_sheet_draft_create_figures (RumSheetDraft *draft,
                                               double         width,
                                               double         height) G_GNUC_WARN_UNUSED_RESULT;

/* The same for one page of landscape, with what can go wrong. */
void           rum_sheet_draft_add_wide_top   (RumSheetDraft *draft);

/* What the pictures and the roles consist of. */
RumSheetLabelColumns
               rum_sheet_draft_measure_labels (RumSheetDraft  *draft,
                                               RumSheetFigure *figure);
void           rum_sheet_draft_add_labels     (RumSheetDraft  *draft,
                                               RumSheetBlock  *block,
                                               RumSheetFigure *figure,
                                               double          x,
                                               double          y,
                                               double          width,
                                               double          height);

void           rum_sheet_draft_append_stride  (RumSheetDraft  *draft,
                                               GPtrArray      *blocks,
                                               double          width);

/* What can go wrong and what to do about it. */
void           rum_sheet_draft_add_topics     (RumSheetDraft *draft);
void           rum_sheet_draft_add_exercises  (RumSheetDraft *draft);
void           rum_sheet_draft_add_test       (RumSheetDraft *draft);
void           rum_sheet_draft_append_test    (RumSheetDraft *draft,
                                               GPtrArray     *blocks,
                                               double         width);
void           rum_sheet_draft_add_red_flags  (RumSheetDraft *draft);

/* The foot of the last page, and of each page. */
void           rum_sheet_draft_add_foot       (RumSheetDraft *draft);
double         rum_sheet_draft_measure_footer (RumSheetDraft *draft);
void           rum_sheet_draft_add_footers    (RumSheetDraft *draft);

/* What stands for tables where lines are short. */
void           rum_sheet_draft_append_stacked_role     (RumSheetDraft *draft,
                                                        GPtrArray     *blocks,
                                                        const char    *label,
                                                        RumClaim      *claim);
void           rum_sheet_draft_append_stacked_muscle   (RumSheetDraft *draft,
                                                        GPtrArray     *blocks,
                                                        const char    *name,
                                                        RumTiming     *timing,
                                                        double         lift,
                                                        double         height);
void           rum_sheet_draft_append_stacked_exercise (RumSheetDraft *draft,
                                                        GPtrArray     *blocks,
                                                        RumExercise   *exercise);

/* What several parts need. */
GPtrArray     *rum_sheet_draft_create_roles   (RumSheetDraft *draft,
                                               double         width) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *rum_sheet_draft_create_topics  (RumSheetDraft *draft,
                                               double         width) G_GNUC_WARN_UNUSED_RESULT;
double         rum_sheet_draft_measure_words  (RumSheetDraft *draft,
                                               const char    *words,
                                               gboolean       is_label);
double         rum_sheet_draft_get_column     (RumSheetDraft *draft,
                                               int            n_columns,
                                               double         padding);
void           rum_sheet_draft_append_heading (RumSheetDraft *draft,
                                               GPtrArray     *blocks,
                                               const char    *label,
                                               RumSheetInk    ink,
                                               RumSheetGap    gap,
                                               double         width);
void           rum_sheet_draft_append_claims  (RumSheetDraft *draft,
                                               GPtrArray     *blocks,
                                               GPtrArray     *claims,
                                               double         width);

G_END_DECLS
