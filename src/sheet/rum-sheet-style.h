/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* No text is smaller, in points. */
#define RUM_SHEET_MIN_SIZE 7.0

/* No text is smaller in large print, in points. */
#define RUM_SHEET_LARGE_SIZE 18.0

#define RUM_MM_PER_POINT (25.4 / 72.0)

/**
 * RumSheetFont:
 * @RUM_SHEET_FONT_TITLE: the name of the group.
 * @RUM_SHEET_FONT_NAME: the name of one thing among several.
 * @RUM_SHEET_FONT_SUBTITLE: what it is, under the title.
 * @RUM_SHEET_FONT_HEADING: above a part of the sheet.
 * @RUM_SHEET_FONT_BODY: what is to be read.
 * @RUM_SHEET_FONT_NOTE: what is to be looked up: grades, sources, captions.
 *
 * The jobs that type has on a sheet.
 */
typedef enum
{
  RUM_SHEET_FONT_TITLE,
  RUM_SHEET_FONT_NAME,
  RUM_SHEET_FONT_SUBTITLE,
  RUM_SHEET_FONT_HEADING,
  RUM_SHEET_FONT_BODY,
  RUM_SHEET_FONT_NOTE,
} RumSheetFont;

/**
 * RumSheetInk:
 * @RUM_SHEET_INK_PAPER: white.
 * @RUM_SHEET_INK_TEXT: text.
 * @RUM_SHEET_INK_QUIET: text that stands back.
 * @RUM_SHEET_INK_ACCENT: headings, links, the lit part of a strip.
 * @RUM_SHEET_INK_ALERT: warnings and their frame.
 * @RUM_SHEET_INK_LINE: rules between rows.
 * @RUM_SHEET_INK_TINT: ground of what belongs together.
 * @RUM_SHEET_INK_ALERT_TINT: ground of warnings.
 *
 * The colours of a sheet.  Each of them has its form in black and white.
 */
typedef enum
{
  RUM_SHEET_INK_PAPER,
  RUM_SHEET_INK_TEXT,
  RUM_SHEET_INK_QUIET,
  RUM_SHEET_INK_ACCENT,
  RUM_SHEET_INK_ALERT,
  RUM_SHEET_INK_LINE,
  RUM_SHEET_INK_TINT,
  RUM_SHEET_INK_ALERT_TINT,
  RUM_SHEET_N_INKS,
} RumSheetInk;

/**
 * RumSheetColors:
 * @RUM_SHEET_COLOR: in colour.
 * @RUM_SHEET_MONOCHROME: in black, and greys that a copier keeps.
 *
 * What a sheet is printed with.
 */
typedef enum
{
  RUM_SHEET_COLOR,
  RUM_SHEET_MONOCHROME,
} RumSheetColors;

/**
 * RumSheetGap:
 * @RUM_SHEET_GAP_LINE: between what belongs together.
 * @RUM_SHEET_GAP_PARAGRAPH: between paragraphs.
 * @RUM_SHEET_GAP_HEADING: above a heading.
 * @RUM_SHEET_GAP_SECTION: above a part of the sheet.
 * @RUM_SHEET_GAP_COLUMN: between columns.
 * @RUM_SHEET_GAP_CELL: between the cells of a row.
 *
 * The white space of a sheet.
 */
typedef enum
{
  RUM_SHEET_GAP_LINE,
  RUM_SHEET_GAP_PARAGRAPH,
  RUM_SHEET_GAP_HEADING,
  RUM_SHEET_GAP_SECTION,
  RUM_SHEET_GAP_COLUMN,
  RUM_SHEET_GAP_CELL,
} RumSheetGap;

/**
 * RumSheetStyle:
 * @body: size of the body type, in points, at least %RUM_SHEET_MIN_SIZE.
 * @is_tight: whether there is less white space between lines of text.
 * @is_large: whether no type is under %RUM_SHEET_LARGE_SIZE.
 *
 * The measures of a sheet.  All of them follow from the size of the body type.
 */
typedef struct
{
  double   body;
  gboolean is_tight;
  gboolean is_large;
} RumSheetStyle;

gboolean rum_sheet_font_is_bold   (RumSheetFont         font);

double   rum_sheet_style_get_size (const RumSheetStyle *style,
                                   RumSheetFont         font);
double   rum_sheet_style_get_gap  (const RumSheetStyle *style,
                                   RumSheetGap          gap);

void     rum_sheet_ink_get        (RumSheetInk          ink,
                                   RumSheetColors       colors,
                                   double               rgb[3]);
void     rum_sheet_ink_set        (RumSheetInk          ink,
                                   RumSheetColors       colors,
                                   cairo_t             *cr);

G_END_DECLS
