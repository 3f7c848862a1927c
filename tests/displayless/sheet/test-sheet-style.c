/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "contrast.h"
#include "rum-sheet-style.h"


static void
test_sizes (void)
{
  const RumSheetStyle small = { RUM_SHEET_MIN_SIZE, FALSE };
  const RumSheetStyle large = { 10, FALSE };

  g_assert_cmpfloat (RUM_SHEET_MIN_SIZE, >=, 7);
  for (RumSheetFont font = RUM_SHEET_FONT_TITLE; font <= RUM_SHEET_FONT_NOTE; font++)
    {
      g_assert_cmpfloat (rum_sheet_style_get_size (&small, font), >=, 7);
      g_assert_cmpfloat (rum_sheet_style_get_size (&large, font), >=,
                         rum_sheet_style_get_size (&small, font));
    }

  g_assert_cmpfloat (rum_sheet_style_get_size (&large, RUM_SHEET_FONT_BODY), ==, 10);
}

/* A reader must see at once what is above what. */
static void
test_hierarchy (void)
{
  const RumSheetStyle style = { 9, FALSE };

  g_assert_cmpfloat (rum_sheet_style_get_size (&style, RUM_SHEET_FONT_TITLE), >,
                     1.5 * rum_sheet_style_get_size (&style, RUM_SHEET_FONT_HEADING));
  g_assert_cmpfloat (rum_sheet_style_get_size (&style, RUM_SHEET_FONT_HEADING), >,
                     rum_sheet_style_get_size (&style, RUM_SHEET_FONT_BODY));
  g_assert_cmpfloat (rum_sheet_style_get_size (&style, RUM_SHEET_FONT_BODY), >,
                     rum_sheet_style_get_size (&style, RUM_SHEET_FONT_NOTE));
}

static void
test_gaps (void)
{
  const RumSheetStyle style = { 8, FALSE };
  const RumSheetStyle twice = { 16, FALSE };
  const RumSheetStyle tight = { 8, TRUE };

  for (RumSheetGap gap = RUM_SHEET_GAP_LINE; gap <= RUM_SHEET_GAP_CELL; gap++)
    {
      g_assert_cmpfloat (rum_sheet_style_get_gap (&style, gap), >, 0);
      g_assert_cmpfloat_with_epsilon (rum_sheet_style_get_gap (&twice, gap),
                                      2 * rum_sheet_style_get_gap (&style, gap), 1e-9);
    }

  /* Lines move closer, columns do not. */
  g_assert_cmpfloat (rum_sheet_style_get_gap (&tight, RUM_SHEET_GAP_SECTION), <,
                     rum_sheet_style_get_gap (&style, RUM_SHEET_GAP_SECTION));
  g_assert_cmpfloat (rum_sheet_style_get_gap (&tight, RUM_SHEET_GAP_COLUMN), ==,
                     rum_sheet_style_get_gap (&style, RUM_SHEET_GAP_COLUMN));

  /* 72 points are an inch. */
  g_assert_cmpfloat_with_epsilon (72 * RUM_MM_PER_POINT, 25.4, 1e-9);
}

static guint32
get_colour (RumSheetInk ink)
{
  double rgb[3] = { 0, 0, 0 };
  guint32 colour = 0;

  rum_sheet_ink_get (ink, RUM_SHEET_COLOR, rgb);
  for (int i = 0; i < 3; i++)
    colour = colour << 8 | (guint32) (rgb[i] * 255 + 0.5);

  return colour;
}

static double
get_contrast (RumSheetInk ink,
              RumSheetInk ground)
{
  return contrast_measure (get_colour (ink), get_colour (ground));
}

static void
test_contrast (void)
{
  static const RumSheetInk inks[] = {
    RUM_SHEET_INK_TEXT,
    RUM_SHEET_INK_QUIET,
    RUM_SHEET_INK_ACCENT,
    RUM_SHEET_INK_ALERT,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (inks); i++)
    {
      g_assert_cmpfloat (get_contrast (inks[i], RUM_SHEET_INK_PAPER), >=, 4.5);
      g_assert_cmpfloat (get_contrast (inks[i], RUM_SHEET_INK_TINT), >=, 4.5);
      g_assert_cmpfloat (get_contrast (inks[i], RUM_SHEET_INK_ALERT_TINT), >=, 4.5);
    }

  /* The full part of a strip upon the rest of it. */
  g_assert_cmpfloat (get_contrast (RUM_SHEET_INK_ACCENT, RUM_SHEET_INK_LINE), >=, 3);

  /* The measure itself can fail: black on white is 21, a rule on paper is faint. */
  g_assert_cmpfloat (get_contrast (RUM_SHEET_INK_PAPER, RUM_SHEET_INK_PAPER), ==, 1);
  g_assert_cmpfloat (get_contrast (RUM_SHEET_INK_LINE, RUM_SHEET_INK_PAPER), <, 4.5);
}

static void
test_set (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1, 1);
  cairo_t *cr = cairo_create (surface);
  guint32 pixel = 0;

  rum_sheet_ink_set (RUM_SHEET_INK_ALERT, RUM_SHEET_COLOR, cr);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixel = *(guint32 *) (gpointer) cairo_image_surface_get_data (surface) & 0xffffff;
  cairo_surface_destroy (surface);

  g_assert_cmphex (pixel, ==, 0x9a1c1c);
}

/* What is read is black, and no grey is so light that a copier drops it. */
static void
test_monochrome (void)
{
  for (int ink = RUM_SHEET_INK_PAPER; ink < RUM_SHEET_N_INKS; ink++)
    {
      double rgb[3] = { 0, 0, 0 };

      rum_sheet_ink_get (ink, RUM_SHEET_MONOCHROME, rgb);
      g_test_message ("%d", ink);
      g_assert_cmpfloat (rgb[0], ==, rgb[1]);
      g_assert_cmpfloat (rgb[1], ==, rgb[2]);
      g_assert_true (rgb[0] <= 0.51 || rgb[0] == 1);
    }
}

/* Large print has no type under 18 points, whatever its job. */
static void
test_large (void)
{
  const RumSheetStyle style = { .body = 18, .is_large = TRUE };

  for (int font = RUM_SHEET_FONT_TITLE; font <= RUM_SHEET_FONT_NOTE; font++)
    g_assert_cmpfloat (rum_sheet_style_get_size (&style, font), >=, 18);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/style/sizes", test_sizes);
  g_test_add_func ("/sheet/style/hierarchy", test_hierarchy);
  g_test_add_func ("/sheet/style/gaps", test_gaps);
  g_test_add_func ("/sheet/style/contrast", test_contrast);
  g_test_add_func ("/sheet/style/set", test_set);
  g_test_add_func ("/sheet/style/monochrome", test_monochrome);
  g_test_add_func ("/sheet/style/large", test_large);

  return g_test_run ();
}
