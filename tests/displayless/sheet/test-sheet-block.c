/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-block.h"

#include "rum-autoptr.h"

static RumSheetBox *
create_rule (double width,
             double height)
{
  return rum_sheet_box_new_rule (RUM_SHEET_INK_LINE, width, height);
}

static void
test_height (void)
{
  RumSheetBlock *block = rum_sheet_block_new (3);

  g_assert_cmpfloat (rum_sheet_block_get_gap (block), ==, 3);
  g_assert_cmpfloat (rum_sheet_block_get_height (block), ==, 0);

  rum_sheet_block_add (block, create_rule (10, 5), 0, 2);
  g_assert_cmpfloat (rum_sheet_block_get_height (block), ==, 7);

  /* The lowest box counts, not the last. */
  rum_sheet_block_add (block, create_rule (10, 1), 20, 0);
  g_assert_cmpfloat (rum_sheet_block_get_height (block), ==, 7);
  g_assert_cmpuint (rum_sheet_block_get_boxes (block)->len, ==, 2);

  g_assert_finalize_object (block);
}

static void
test_keep_next (void)
{
  g_autoptr (RumSheetBlock) block = rum_sheet_block_new (0);

  g_assert_false (rum_sheet_block_keeps_next (block));
  rum_sheet_block_set_keep_next (block, TRUE);
  g_assert_true (rum_sheet_block_keeps_next (block));
}

static void
free_box (gpointer box)
{
  rum_sheet_box_free (box);
}

static void
test_place (void)
{
  g_autoptr (RumSheetBlock) block = rum_sheet_block_new (0);
  g_autoptr (GPtrArray) boxes = g_ptr_array_new_with_free_func (free_box);
  RumSheetBox *box = NULL;

  rum_sheet_block_add (block, create_rule (10, 5), 1, 2);
  rum_sheet_block_place (block, 100, 200, boxes);

  g_assert_cmpuint (rum_sheet_block_get_boxes (block)->len, ==, 0);
  g_assert_cmpuint (boxes->len, ==, 1);
  box = g_ptr_array_index (boxes, 0);
  g_assert_cmpfloat (box->x, ==, 101);
  g_assert_cmpfloat (box->y, ==, 202);
}

static guint32
draw_pixel (RumSheetBox *box,
            double       x,
            double       y)
{
  g_autoptr (cairo_surface_t) surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1, 1);
  g_autoptr (cairo_t) cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;

  cairo_translate (cr, -x / RUM_MM_PER_POINT, -y / RUM_MM_PER_POINT);
  g_assert_true (rum_sheet_box_draw (box, RUM_SHEET_COLOR, cr, &error));
  g_assert_no_error (error);
  cairo_surface_flush (surface);

  return *(guint32 *) (gpointer) cairo_image_surface_get_data (surface);
}

static guint32
get_ink (RumSheetInk ink)
{
  double rgb[3] = { 0, 0, 0 };
  guint32 pixel = 0xff;

  rum_sheet_ink_get (ink, RUM_SHEET_COLOR, rgb);
  for (int i = 0; i < 3; i++)
    pixel = pixel << 8 | (guint32) (rgb[i] * 255 + 0.5);

  return pixel;
}

static void
test_draw (void)
{
  g_autoptr (RumSheetBox) ground = rum_sheet_box_new_ground (RUM_SHEET_INK_ALERT,
                                                             RUM_SHEET_INK_TINT, 40, 40);
  g_autoptr (RumSheetBox) rule = rum_sheet_box_new_rule (RUM_SHEET_INK_ACCENT, 40, 10);
  g_autoptr (RumSheetBox) strip = rum_sheet_box_new_strip (0.25, 0.5, 40, 10);

  g_assert_cmphex (draw_pixel (ground, 20, 20), ==, get_ink (RUM_SHEET_INK_TINT));
  g_assert_cmphex (draw_pixel (ground, 50, 20), ==, 0);

  rule->x = 20;
  g_assert_cmphex (draw_pixel (rule, 30, 5), ==, get_ink (RUM_SHEET_INK_ACCENT));
  g_assert_cmphex (draw_pixel (rule, 10, 5), ==, 0);

  g_assert_cmphex (draw_pixel (strip, 5, 5), ==, get_ink (strip->ground));
  g_assert_cmphex (draw_pixel (strip, 15, 5), ==, get_ink (strip->ink));
  g_assert_cmphex (draw_pixel (strip, 30, 5), ==, get_ink (strip->ground));
}

/* Turned over, a strip is read from the other side; twice is as before. */
static void
test_mirror (void)
{
  g_autoptr (RumSheetBox) strip = rum_sheet_box_new_strip (0.25, 0.5, 40, 10);

  strip->x = 20;
  rum_sheet_box_mirror (strip, 200);
  g_assert_cmpfloat (strip->x, ==, 140);
  g_assert_cmpfloat (strip->from, ==, 0.5);
  g_assert_cmpfloat (strip->to, ==, 0.75);

  rum_sheet_box_mirror (strip, 200);
  g_assert_cmpfloat (strip->x, ==, 20);
  g_assert_cmpfloat (strip->from, ==, 0.25);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/block/height", test_height);
  g_test_add_func ("/sheet/block/keep-next", test_keep_next);
  g_test_add_func ("/sheet/block/place", test_place);
  g_test_add_func ("/sheet/box/draw", test_draw);
  g_test_add_func ("/sheet/box/mirror", test_mirror);

  return g_test_run ();
}
