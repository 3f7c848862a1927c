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
 * @is_brief: whether to spare room wherever that loses little.
 * @is_wide: whether texts and pictures stand in three columns beside each
 *   other, as they do best on one page of landscape.
 * @with_code: whether there is a QR code of the sources.
 * @is_large: whether the type is so large that nothing stands beside another.
 * @context: fonts, language and direction.
 * @builder: makes the blocks.
 * @writer: writes the paragraphs.
 * @layout: takes the blocks.
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
  gboolean         is_brief;
  gboolean         is_wide;
  gboolean         with_code;
  gboolean         is_large;
  PangoContext    *context;
  RumSheetBuilder *builder;
  RumSheetWriter  *writer;
  RumSheetLayout  *layout;
  double           width;
  int              n_columns;
} RumSheetDraft;

/* The top of the sheet. */
void           rum_sheet_draft_add_head       (RumSheetDraft *draft);
void           rum_sheet_draft_add_roles      (RumSheetDraft *draft);
RumSheetBlock *rum_sheet_draft_create_figures (RumSheetDraft *draft,
                                               double         width,
                                               double         height) G_GNUC_WARN_UNUSED_RESULT;

/* The same for one page of landscape, with what can go wrong, and for large
 * print. */
void           rum_sheet_draft_add_wide_top   (RumSheetDraft *draft);
void           rum_sheet_draft_add_large_roles (RumSheetDraft *draft);
void           rum_sheet_draft_append_large_exercise (RumSheetDraft *draft,
                                               GPtrArray     *blocks,
                                               RumExercise   *exercise);

/* What can go wrong and what to do about it. */
void           rum_sheet_draft_add_topics     (RumSheetDraft *draft);
void           rum_sheet_draft_add_exercises  (RumSheetDraft *draft);
void           rum_sheet_draft_add_red_flags  (RumSheetDraft *draft);

/* The foot of the last page, and of each page. */
void           rum_sheet_draft_add_foot       (RumSheetDraft *draft);
double         rum_sheet_draft_measure_footer (RumSheetDraft *draft);
void           rum_sheet_draft_add_footers    (RumSheetDraft *draft);

/* What several parts need. */
GPtrArray     *rum_sheet_draft_create_roles   (RumSheetDraft *draft,
                                               double         width) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *rum_sheet_draft_create_topics  (RumSheetDraft *draft,
                                               double         width) G_GNUC_WARN_UNUSED_RESULT;
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
