/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-setting.h"

G_BEGIN_DECLS

/**
 * RumSheetExtents:
 * @width: of the longest line, in millimetres.
 * @height: in millimetres.
 *
 * How much room a paragraph takes.
 */
typedef struct
{
  double width;
  double height;
} RumSheetExtents;

#define RUM_TYPE_SHEET_RULER (rum_sheet_ruler_get_type ())

/**
 * RumSheetRuler:
 *
 * Breaks paragraphs into lines, to tell how high they will be or to set them.
 *
 * To find out what fits on a page, the same words are tried in many sizes and
 * widths.  Shaping them each time is what takes long, so the ruler shapes each
 * piece once and from then on only adds up the widths of its words: letters on
 * a sheet are not hinted, so they grow evenly with the size.
 *
 * What it measures is what it sets but for rare cases, such as a word that is
 * longer than a line or letters that read from the right to the left: whether
 * all of it fits must be looked at again once it is set.
 */
G_DECLARE_FINAL_TYPE (RumSheetRuler, rum_sheet_ruler, RUM, SHEET_RULER, GObject)

RumSheetRuler   *rum_sheet_ruler_new     (PangoContext        *context) G_GNUC_WARN_UNUSED_RESULT;

RumSheetExtents  rum_sheet_ruler_measure (RumSheetRuler       *self,
                                          RumSheetText        *text,
                                          const RumSheetStyle *style,
                                          double               width);

RumSheetSetting *rum_sheet_ruler_set     (RumSheetRuler       *self,
                                          RumSheetText        *text,
                                          const RumSheetStyle *style,
                                          double               width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
