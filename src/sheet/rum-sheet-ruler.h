/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-text.h"

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
 * Tells how high paragraphs will be without laying them out.
 *
 * To find out what fits on a page, the same words are tried in many sizes and
 * widths.  Shaping them each time is what takes long, so the ruler shapes each
 * piece once and from then on only adds up the widths of its words: letters on
 * a sheet are not hinted, so they grow evenly with the size.
 *
 * It is exact but for rare cases, such as a word that is longer than a line or
 * a line break at the seam of two pieces: what was measured must be laid out
 * and looked at before it is used.
 */
G_DECLARE_FINAL_TYPE (RumSheetRuler, rum_sheet_ruler, RUM, SHEET_RULER, GObject)

RumSheetRuler   *rum_sheet_ruler_new     (PangoContext        *context) G_GNUC_WARN_UNUSED_RESULT;

RumSheetExtents  rum_sheet_ruler_measure (RumSheetRuler       *self,
                                          RumSheetText        *text,
                                          const RumSheetStyle *style,
                                          double               width);

G_END_DECLS
