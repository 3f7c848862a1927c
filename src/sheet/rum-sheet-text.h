/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "rum-sheet-mark.h"
#include "rum-sheet-style.h"

G_BEGIN_DECLS

/**
 * RumSheetSpan:
 * @RUM_SHEET_SPAN_PLAIN: as the paragraph is.
 * @RUM_SHEET_SPAN_STRONG: bold.
 * @RUM_SHEET_SPAN_EMPHASIS: italic.
 * @RUM_SHEET_SPAN_QUIET: small, and standing back.
 *
 * How a piece of a paragraph looks.
 */
typedef enum
{
  RUM_SHEET_SPAN_PLAIN,
  RUM_SHEET_SPAN_STRONG,
  RUM_SHEET_SPAN_EMPHASIS,
  RUM_SHEET_SPAN_QUIET,
} RumSheetSpan;

#define RUM_TYPE_SHEET_TEXT (rum_sheet_text_get_type ())

/**
 * RumSheetText:
 *
 * A paragraph: pieces of text, marks and links.  It has no size of its own;
 * the same paragraph can be laid out in many sizes and widths.
 */
G_DECLARE_FINAL_TYPE (RumSheetText, rum_sheet_text, RUM, SHEET_TEXT, GObject)

RumSheetText *rum_sheet_text_new           (RumSheetFont         font,
                                            RumSheetInk          ink) G_GNUC_WARN_UNUSED_RESULT;

void          rum_sheet_text_append        (RumSheetText        *self,
                                            RumSheetSpan         span,
                                            const char          *text);
void          rum_sheet_text_append_link   (RumSheetText        *self,
                                            const char          *text,
                                            const char          *uri);
void          rum_sheet_text_append_mark   (RumSheetText        *self,
                                            RumSheetMark         mark);

char         *rum_sheet_text_dup_plain     (RumSheetText        *self) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout  *rum_sheet_text_create_layout (RumSheetText        *self,
                                            PangoContext        *context,
                                            const RumSheetStyle *style,
                                            double               width,
                                            double              *scale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
