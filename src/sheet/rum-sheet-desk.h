/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"
#include "rum-sheet-album.h"
#include "rum-sheet-builder.h"
#include "rum-sheet-kit.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

/**
 * RumSheetDesk:
 * @kit: what sheets are made with.
 * @atlas: where the content comes from.
 * @options: what the sheet is to be.
 * @context: fonts, language and direction.
 * @album: the pictures.
 * @builder: makes the blocks.
 * @style: the measures of what the builder makes.
 * @width: of the paper, in millimetres.
 * @height: of the paper, in millimetres.
 * @inner: width between the margins, in millimetres.
 * @scale: how much larger the type is than on A4, 1…; at least.
 * @is_rtl: whether the language is read from the right.
 *
 * What a composer has at hand.
 */
typedef struct
{
  RumSheetKit     *kit;
  RumAtlas        *atlas;
  RumSheetOptions *options;
  PangoContext    *context;
  RumSheetAlbum   *album;
  RumSheetBuilder *builder;
  RumSheetStyle    style;
  double           width;
  double           height;
  double           inner;
  double           scale;
  gboolean         is_rtl;
} RumSheetDesk;

void            rum_sheet_desk_init           (RumSheetDesk    *desk,
                                               RumSheetKit     *kit,
                                               RumSheetOptions *options);
void            rum_sheet_desk_clear          (RumSheetDesk    *desk);
void            rum_sheet_desk_set_body       (RumSheetDesk    *desk,
                                               double           body,
                                               gboolean         is_tight);

void            rum_sheet_desk_set_measured   (RumSheetDesk    *desk,
                                               gboolean         is_measured);

double          rum_sheet_desk_get_gap        (RumSheetDesk    *desk,
                                               RumSheetGap      gap);
RumSheetBlock  *rum_sheet_desk_create_text    (RumSheetDesk    *desk,
                                               RumSheetText    *text,
                                               double           width,
                                               RumSheetGap      gap,
                                               const char      *tag) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBlock  *rum_sheet_desk_create_item    (RumSheetDesk    *desk,
                                               RumSheetText    *text,
                                               double           width,
                                               RumSheetGap      gap) G_GNUC_WARN_UNUSED_RESULT;
void            rum_sheet_desk_append_title   (RumSheetDesk    *desk,
                                               GPtrArray       *blocks,
                                               const char      *title,
                                               const char      *subtitle);
void            rum_sheet_desk_append_foot    (RumSheetDesk    *desk,
                                               GPtrArray       *blocks,
                                               gboolean         with_legend,
                                               gboolean         with_credit);
double          rum_sheet_desk_measure_footer (RumSheetDesk    *desk);
void            rum_sheet_desk_add_footers    (RumSheetDesk    *desk,
                                               RumSheetLayout  *layout,
                                               const char      *title,
                                               const char      *hint);
gboolean        rum_sheet_desk_finish_page    (RumSheetDesk    *desk,
                                               RumSheetLayout  *layout,
                                               int              page,
                                               const char      *title,
                                               const char      *hint,
                                               GError         **error);
double          rum_sheet_desk_stack          (GPtrArray       *blocks,
                                               double           x,
                                               double           y,
                                               GPtrArray       *boxes);
RumSheetLayout *rum_sheet_desk_finish         (RumSheetDesk    *desk,
                                               RumSheetLayout  *layout,
                                               GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RumSheetDesk, rum_sheet_desk_clear)

G_END_DECLS
