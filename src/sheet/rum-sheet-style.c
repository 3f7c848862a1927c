/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-style.h"

/* How large each kind of type is beside the body. */
static const double size_factors[] = {
  [RUM_SHEET_FONT_TITLE] = 2.6,
  [RUM_SHEET_FONT_NAME] = 1.6,
  [RUM_SHEET_FONT_SUBTITLE] = 1.15,
  [RUM_SHEET_FONT_HEADING] = 1.15,
  [RUM_SHEET_FONT_BODY] = 1.0,
  [RUM_SHEET_FONT_NOTE] = 0.86,
};

/* The same in large print, where what stands out need not be as large. */
static const double large_factors[] = {
  [RUM_SHEET_FONT_TITLE] = 1.7,
  [RUM_SHEET_FONT_NAME] = 1.35,
  [RUM_SHEET_FONT_SUBTITLE] = 1.1,
  [RUM_SHEET_FONT_HEADING] = 1.2,
  [RUM_SHEET_FONT_BODY] = 1.0,
  [RUM_SHEET_FONT_NOTE] = 1.0,
};

/* In parts of the body size. */
static const double gap_factors[] = {
  [RUM_SHEET_GAP_LINE] = 0.2,
  [RUM_SHEET_GAP_PARAGRAPH] = 0.42,
  [RUM_SHEET_GAP_HEADING] = 0.85,
  [RUM_SHEET_GAP_SECTION] = 1.2,
  [RUM_SHEET_GAP_COLUMN] = 2.0,
  [RUM_SHEET_GAP_CELL] = 1.0,
};

/* How much of the white space is left where it must be tight. */
#define TIGHTNESS 0.7

/* A copier drops light greys and clots dark ones: in black and white, what is
 * read is black and what separates is a middle grey. */
static const guint32 inks[][RUM_SHEET_N_INKS] = {
  [RUM_SHEET_COLOR] = {
    [RUM_SHEET_INK_PAPER] = 0xffffff,
    [RUM_SHEET_INK_TEXT] = 0x1c1b1a,
    [RUM_SHEET_INK_QUIET] = 0x57534e,
    [RUM_SHEET_INK_ACCENT] = 0x1d4e6b,
    [RUM_SHEET_INK_ALERT] = 0x9a1c1c,
    [RUM_SHEET_INK_LINE] = 0xc9c4bd,
    [RUM_SHEET_INK_TINT] = 0xf1f4f6,
    [RUM_SHEET_INK_ALERT_TINT] = 0xfdf3f1,
  },
  [RUM_SHEET_MONOCHROME] = {
    [RUM_SHEET_INK_PAPER] = 0xffffff,
    [RUM_SHEET_INK_TEXT] = 0x000000,
    [RUM_SHEET_INK_QUIET] = 0x000000,
    [RUM_SHEET_INK_ACCENT] = 0x000000,
    [RUM_SHEET_INK_ALERT] = 0x000000,
    [RUM_SHEET_INK_LINE] = 0x808080,
    [RUM_SHEET_INK_TINT] = 0xffffff,
    [RUM_SHEET_INK_ALERT_TINT] = 0xffffff,
  },
};

/**
 * rum_sheet_font_is_bold:
 * @font: a job that type has
 *
 * Tells whether all of that type is bold.
 *
 * Returns: %TRUE if it is
 */
gboolean
rum_sheet_font_is_bold (RumSheetFont font)
{
  return font == RUM_SHEET_FONT_TITLE || font == RUM_SHEET_FONT_HEADING;
}

/**
 * rum_sheet_style_get_size:
 * @style: the style of a sheet
 * @font: a job that type has
 *
 * Gets how large that type is.
 *
 * Returns: the size, in points, never under %RUM_SHEET_MIN_SIZE, or under
 *   %RUM_SHEET_LARGE_SIZE in large print
 */
double
rum_sheet_style_get_size (const RumSheetStyle *style,
                          RumSheetFont         font)
{
  g_return_val_if_fail (style != NULL, RUM_SHEET_MIN_SIZE);
  g_return_val_if_fail (font < G_N_ELEMENTS (size_factors), RUM_SHEET_MIN_SIZE);

  if (style->is_large)
    return MAX (style->body * large_factors[font], RUM_SHEET_LARGE_SIZE);

  return MAX (style->body * size_factors[font], RUM_SHEET_MIN_SIZE);
}

/**
 * rum_sheet_style_get_gap:
 * @style: the style of a sheet
 * @gap: a kind of white space
 *
 * Gets how wide or high that space is.
 *
 * Returns: the gap, in millimetres
 */
double
rum_sheet_style_get_gap (const RumSheetStyle *style,
                         RumSheetGap          gap)
{
  double factor = 1;

  g_return_val_if_fail (style != NULL, 0);
  g_return_val_if_fail (gap < G_N_ELEMENTS (gap_factors), 0);

  /* Columns and cells stay as far apart: they would run into each other. */
  if (style->is_tight && gap != RUM_SHEET_GAP_COLUMN && gap != RUM_SHEET_GAP_CELL)
    factor = TIGHTNESS;

  return style->body * gap_factors[gap] * factor * RUM_MM_PER_POINT;
}

/**
 * rum_sheet_ink_get:
 * @ink: a colour of the sheet
 * @colors: what the sheet is printed with
 * @rgb: (out) (array fixed-size=3): red, green and blue, 0…1
 *
 * Gets what a colour is made of.
 */
void
rum_sheet_ink_get (RumSheetInk    ink,
                   RumSheetColors colors,
                   double         rgb[3])
{
  g_return_if_fail (ink < RUM_SHEET_N_INKS);
  g_return_if_fail (colors < G_N_ELEMENTS (inks));

  for (int i = 0; i < 3; i++)
    rgb[i] = ((inks[colors][ink] >> (16 - 8 * i)) & 0xff) / 255.0;
}

/**
 * rum_sheet_ink_set:
 * @ink: a colour of the sheet
 * @colors: what the sheet is printed with
 * @cr: what to draw with
 *
 * Takes up the colour.
 */
void
rum_sheet_ink_set (RumSheetInk     ink,
                   RumSheetColors  colors,
                   cairo_t        *cr)
{
  double rgb[3] = { 0, 0, 0 };

  g_return_if_fail (cr != NULL);

  rum_sheet_ink_get (ink, colors, rgb);
  cairo_set_source_rgb (cr, rgb[0], rgb[1], rgb[2]);
}
