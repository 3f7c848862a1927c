/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-block.h"

G_BEGIN_DECLS

/* The part of the paper that many printers cannot reach, in millimetres. */
#define RUM_SHEET_MARGIN 10.0

/**
 * RumSheetFrame:
 * @ink: colour of the line.
 * @ground: colour inside.
 * @padding: white space between the line and what is in it, in millimetres.
 *
 * A frame around columns.
 */
typedef struct
{
  RumSheetInk ink;
  RumSheetInk ground;
  double      padding;
} RumSheetFrame;

#define RUM_TYPE_SHEET_LAYOUT (rum_sheet_layout_get_type ())

/**
 * RumSheetLayout:
 *
 * Pages, and blocks flowing down them:
 *
 *     +--------------------+
 *     | wide               |
 *     | main      | aside  |
 *     | column  | column   |
 *     | wide               |
 *     |                    |
 *     | foot               |
 *     | page footer        |
 *     +--------------------+
 *
 * A block is never split.  What does not fit goes on to another page.
 */
G_DECLARE_FINAL_TYPE (RumSheetLayout, rum_sheet_layout, RUM, SHEET_LAYOUT, GObject)

RumSheetLayout *rum_sheet_layout_new           (double           width,
                                                double           height,
                                                double           footer) G_GNUC_WARN_UNUSED_RESULT;

double          rum_sheet_layout_get_room      (RumSheetLayout  *self);
void            rum_sheet_layout_add_page      (RumSheetLayout  *self);
double          rum_sheet_layout_measure       (GPtrArray       *blocks);
double          rum_sheet_layout_measure_range (GPtrArray       *blocks,
                                                guint            first,
                                                guint            end);
void            rum_sheet_layout_add_wide      (RumSheetLayout  *self,
                                                GPtrArray       *blocks);
void            rum_sheet_layout_add_columns   (RumSheetLayout  *self,
                                                GPtrArray       *blocks,
                                                int              n_columns,
                                                double           gap,
                                                const RumSheetFrame *frame);
void            rum_sheet_layout_add_aside     (RumSheetLayout  *self,
                                                GPtrArray       *blocks,
                                                RumSheetBlock   *aside,
                                                double           aside_x);
void            rum_sheet_layout_add_foot      (RumSheetLayout  *self,
                                                GPtrArray       *blocks);
void            rum_sheet_layout_add_footer    (RumSheetLayout  *self,
                                                int              page,
                                                RumSheetBlock   *block);
void            rum_sheet_layout_spread        (RumSheetLayout  *self,
                                                double           most);
void            rum_sheet_layout_mirror        (RumSheetLayout  *self);
void            rum_sheet_layout_mirror_page   (RumSheetLayout  *self,
                                                int              page);

void            rum_sheet_layout_set_colors    (RumSheetLayout  *self,
                                                RumSheetColors   colors);
RumSheetColors  rum_sheet_layout_get_colors    (RumSheetLayout  *self);

gboolean        rum_sheet_layout_is_too_small  (RumSheetLayout  *self);
int             rum_sheet_layout_get_n_pages   (RumSheetLayout  *self);
GPtrArray      *rum_sheet_layout_get_boxes     (RumSheetLayout  *self,
                                                int              page);

G_END_DECLS
