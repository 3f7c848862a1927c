/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-layout.h"

#include "sheet-test-utils.h"

/* A page with 100 × 200 mm between the margins, of which 10 are the footer's. */
#define WIDTH 120
#define HEIGHT 220
#define FOOTER 10

static RumSheetBlock *
create_block (double width,
              double height,
              double gap)
{
  RumSheetBlock *block = rum_sheet_block_new (gap);

  rum_sheet_block_add (block, rum_sheet_box_new_rule (RUM_SHEET_INK_LINE, width, height), 0, 0);

  return block;
}

static GPtrArray *
create_blocks (int    n,
               double width,
               double height,
               double gap)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (blocks, create_block (width, height, gap));

  return blocks;
}

static RumSheetLayout *
create_layout (void)
{
  return rum_sheet_layout_new (WIDTH, HEIGHT, FOOTER);
}

static RumSheetBox *
get_box (RumSheetLayout *layout,
         int             page,
         guint           i)
{
  GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

  g_assert_cmpuint (i, <, boxes->len);

  return g_ptr_array_index (boxes, i);
}

static void
assert_at (RumSheetLayout *layout,
           int             page,
           guint           i,
           double          x,
           double          y)
{
  RumSheetBox *box = get_box (layout, page, i);

  g_assert_cmpfloat_with_epsilon (box->x, x, 0.02);
  g_assert_cmpfloat_with_epsilon (box->y, y, 0.02);
}

static void
assert_sound (RumSheetLayout *layout)
{
  g_assert_cmpuint (count_outside (layout, WIDTH, HEIGHT), ==, 0);
  g_assert_cmpuint (count_overlaps (layout), ==, 0);
  g_assert_false (rum_sheet_layout_is_too_small (layout));
}

static void
test_empty (void)
{
  RumSheetLayout *layout = create_layout ();

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 1);
  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 0)->len, ==, 0);
  g_assert_cmpfloat_with_epsilon (rum_sheet_layout_get_room (layout), 190, 1e-9);
  g_assert_finalize_object (layout);
}

/* No gap above the first block of a page. */
static void
test_wide (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (5, 100, 50, 5);

  g_assert_cmpfloat (rum_sheet_layout_measure (blocks), ==, 5 * 50 + 4 * 5);
  rum_sheet_layout_add_wide (layout, blocks);

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 2);
  assert_at (layout, 0, 0, 10, 10);
  assert_at (layout, 0, 1, 10, 65);
  assert_at (layout, 0, 2, 10, 120);
  assert_at (layout, 1, 0, 10, 10);
  assert_at (layout, 1, 1, 10, 65);
  g_assert_cmpfloat_with_epsilon (rum_sheet_layout_get_room (layout), 85, 1e-9);
  assert_sound (layout);
}

/* A heading goes with what follows it. */
static void
test_keep_next (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (4, 100, 60, 0);

  rum_sheet_block_set_keep_next (g_ptr_array_index (blocks, 2), TRUE);
  rum_sheet_layout_add_wide (layout, blocks);

  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 0)->len, ==, 2);
  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 1)->len, ==, 2);
  assert_sound (layout);
}

/* But what is tied together and higher than a page is parted. */
static void
test_keep_too_many (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (4, 100, 60, 0);

  for (guint i = 0; i < 3; i++)
    rum_sheet_block_set_keep_next (g_ptr_array_index (blocks, i), TRUE);
  rum_sheet_layout_add_wide (layout, blocks);

  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 0)->len, ==, 3);
  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 1)->len, ==, 1);
  assert_sound (layout);
}

/* Three of 20 and 20 and 60 make two columns of 60, not one of 100. */
static void
test_balance (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (2, 45, 20, 0);

  g_ptr_array_add (blocks, create_block (45, 60, 0));
  rum_sheet_layout_add_columns (layout, blocks, 2, 10, NULL);

  assert_at (layout, 0, 0, 10, 10);
  assert_at (layout, 0, 1, 10, 30);
  assert_at (layout, 0, 2, 65, 10);
  g_assert_cmpfloat_with_epsilon (rum_sheet_layout_get_room (layout), 130, 0.02);
  assert_sound (layout);
}

/* Seven of 80: two in each column of the first page, the rest on the next. */
static void
test_columns_break (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (7, 45, 80, 0);

  rum_sheet_layout_add_columns (layout, blocks, 2, 10, NULL);

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 2);
  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 0)->len, ==, 4);
  assert_at (layout, 0, 3, 65, 90);
  assert_at (layout, 1, 0, 10, 10);
  assert_at (layout, 1, 2, 65, 10);
  assert_sound (layout);
}

static void
test_frame (void)
{
  const RumSheetFrame frame = { RUM_SHEET_INK_ALERT, RUM_SHEET_INK_ALERT_TINT, 3 };
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (7, 42, 80, 0);

  rum_sheet_layout_add_columns (layout, blocks, 2, 10, &frame);

  /* Each page has a frame of its own, under what is in it. */
  for (int page = 0; page < 2; page++)
    {
      RumSheetBox *ground = get_box (layout, page, 0);

      g_assert_cmpint (ground->kind, ==, RUM_SHEET_BOX_GROUND);
      g_assert_cmpfloat (ground->x, ==, 10);
      g_assert_cmpfloat (ground->width, ==, 100);
      assert_at (layout, page, 1, 13, 13);
    }
  g_assert_cmpfloat_with_epsilon (get_box (layout, 0, 0)->height, 166, 0.02);
  g_assert_cmpfloat_with_epsilon (get_box (layout, 1, 0)->height, 166, 0.02);
  assert_sound (layout);
}

static void
test_aside (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) head = create_blocks (1, 100, 20, 0);
  g_autoptr (GPtrArray) blocks = create_blocks (2, 60, 30, 5);
  g_autoptr (GPtrArray) tail = create_blocks (1, 100, 10, 5);
  g_autoptr (RumSheetBlock) aside = create_block (30, 90, 0);

  rum_sheet_layout_add_wide (layout, head);
  rum_sheet_layout_add_aside (layout, blocks, aside, 70);
  rum_sheet_layout_add_wide (layout, tail);

  assert_at (layout, 0, 1, 10, 35);
  assert_at (layout, 0, 2, 10, 70);
  assert_at (layout, 0, 3, 80, 35);
  /* Below the higher of the two. */
  assert_at (layout, 0, 4, 10, 130);
  assert_sound (layout);
}

/* Blocks beside a figure may go on without it on the next page: three of 60
 * and two gaps of 5 are all that 190 hold. */
static void
test_aside_break (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (4, 60, 60, 5);
  g_autoptr (RumSheetBlock) aside = create_block (30, 90, 0);

  rum_sheet_layout_add_aside (layout, blocks, aside, 70);

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 2);
  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 0)->len, ==, 4);
  g_assert_cmpuint (rum_sheet_layout_get_boxes (layout, 1)->len, ==, 1);
  assert_sound (layout);
}

static void
test_foot (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (1, 100, 50, 0);
  g_autoptr (GPtrArray) foot = create_blocks (2, 100, 10, 5);
  g_autoptr (RumSheetBlock) footer = create_block (100, 8, 0);

  rum_sheet_layout_add_wide (layout, blocks);
  rum_sheet_layout_add_foot (layout, foot);
  rum_sheet_layout_add_footer (layout, 0, footer);

  assert_at (layout, 0, 1, 10, 175);
  assert_at (layout, 0, 2, 10, 190);
  assert_at (layout, 0, 3, 10, 202);
  /* 120 are left, without the gap above the foot. */
  g_assert_cmpfloat_with_epsilon (rum_sheet_layout_get_room (layout), 110, 1e-9);
  assert_sound (layout);
}

static void
test_foot_break (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (1, 100, 180, 0);
  g_autoptr (GPtrArray) foot = create_blocks (1, 100, 20, 0);

  rum_sheet_layout_add_wide (layout, blocks);
  rum_sheet_layout_add_foot (layout, foot);

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 2);
  assert_at (layout, 1, 0, 10, 180);
  assert_sound (layout);
}

/* A foot higher than a page goes on as other blocks do. */
static void
test_high_foot (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) foot = create_blocks (2, 100, 100, 0);

  rum_sheet_layout_add_foot (layout, foot);

  g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 2);
  assert_at (layout, 0, 0, 10, 10);
  assert_at (layout, 1, 0, 10, 10);
  assert_sound (layout);
}

/* Three sections and a foot: 190 − 90 − 10 = 90 are to be shared out among
 * three gaps, but no gap may grow by more than it is told. */
static void
test_spread (void)
{
  static const double most[] = { 100, 4 };
  static const double shares[] = { 30, 4 };

  for (gsize i = 0; i < G_N_ELEMENTS (most); i++)
    {
      g_autoptr (RumSheetLayout) layout = create_layout ();
      g_autoptr (GPtrArray) foot = create_blocks (1, 100, 10, 0);

      for (int j = 0; j < 3; j++)
        {
          g_autoptr (GPtrArray) blocks = create_blocks (1, 100, 30, 0);

          rum_sheet_layout_add_wide (layout, blocks);
        }
      rum_sheet_layout_add_foot (layout, foot);
      rum_sheet_layout_spread (layout, most[i]);

      assert_at (layout, 0, 0, 10, 10);
      assert_at (layout, 0, 1, 10, 40 + shares[i]);
      assert_at (layout, 0, 2, 10, 70 + 2 * shares[i]);
      assert_at (layout, 0, 3, 10, 190);
      assert_sound (layout);
    }
}

static void
test_mirror (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (2, 45, 20, 0);

  rum_sheet_layout_add_columns (layout, blocks, 2, 10, NULL);
  rum_sheet_layout_mirror (layout);

  assert_at (layout, 0, 0, 65, 10);
  assert_at (layout, 0, 1, 10, 10);
  assert_sound (layout);
}

/* A block higher than a page cannot be placed, wherever it is added. */
static void
test_too_small (void)
{
  g_autoptr (GPtrArray) low = create_blocks (1, 10, 190, 0);
  g_autoptr (RumSheetLayout) fitting = create_layout ();

  rum_sheet_layout_add_wide (fitting, low);
  g_assert_false (rum_sheet_layout_is_too_small (fitting));

  for (int i = 0; i < 4; i++)
    {
      g_autoptr (RumSheetLayout) layout = create_layout ();
      g_autoptr (GPtrArray) blocks = create_blocks (1, 10, 191, 0);
      g_autoptr (RumSheetBlock) aside = create_block (10, 5, 0);

      if (i == 0)
        rum_sheet_layout_add_wide (layout, blocks);
      else if (i == 1)
        rum_sheet_layout_add_columns (layout, blocks, 2, 10, NULL);
      else if (i == 2)
        rum_sheet_layout_add_aside (layout, blocks, aside, 50);
      else
        rum_sheet_layout_add_foot (layout, blocks);

      g_assert_true (rum_sheet_layout_is_too_small (layout));
    }
}

/* Puts words of that many points into a box; no style has them as small. */
static void
set_text (RumSheetBox *box,
          double       size)
{
  PangoContext *context = create_context ();
  g_autoptr (RumSheetText) text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  const RumSheetStyle style = { 10, FALSE };
  g_autoptr (PangoLayout) layout = NULL;
  double scale = 0;

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, "Calf");
  layout = rum_sheet_text_create_layout (text, context, &style, -1, &scale);
  g_clear_pointer (&box->setting, rum_sheet_setting_free);
  box->setting = rum_sheet_setting_new_from_layout (text, layout, scale * size / style.body);
  g_object_unref (context);
}

/* The measures that other tests rely on do find what is wrong. */
static void
test_measures (void)
{
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = create_blocks (2, 45, 20, 0);
  RumSheetBox *box = NULL;

  rum_sheet_layout_add_wide (layout, blocks);
  assert_sound (layout);
  box = get_box (layout, 0, 1);

  box->y -= 1;
  g_assert_cmpuint (count_overlaps (layout), ==, 1);
  box->y += 1;

  box->x = 9;
  g_assert_cmpuint (count_outside (layout, WIDTH, HEIGHT), ==, 1);
  box->x = 66;
  g_assert_cmpuint (count_outside (layout, WIDTH, HEIGHT), ==, 1);
  box->x = 10;
  box->y = 191;
  g_assert_cmpuint (count_outside (layout, WIDTH, HEIGHT), ==, 1);
  box->y = 9;
  g_assert_cmpuint (count_outside (layout, WIDTH, HEIGHT), ==, 1);
  box->y = 30;

  set_text (box, 6.9);
  g_assert_cmpuint (count_too_small (layout), ==, 1);
  set_text (box, 7);
  g_assert_cmpuint (count_too_small (layout), ==, 0);

  g_assert_cmpuint (count_widows (layout), ==, 0);
  box->tags[2].name = "H2";
  g_assert_cmpuint (count_widows (layout), ==, 1);
  box->tags[2].name = "P";
  get_box (layout, 0, 0)->tags[2].name = "H2";
  g_assert_cmpuint (count_widows (layout), ==, 0);
}

/* A word too long for its box, and a ground too small for what is on it. */
static void
test_measures_content (void)
{
  const RumSheetFrame frame = { RUM_SHEET_INK_ALERT, RUM_SHEET_INK_ALERT_TINT, 3 };
  g_autoptr (RumSheetRuler) ruler = create_ruler ();
  g_autoptr (RumSheetText) text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  const RumSheetStyle style = { 10, FALSE };
  g_autoptr (RumSheetLayout) layout = create_layout ();
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBox *box = NULL;

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, "Wadenmuskulatur");
  box = rum_sheet_box_new_text (text, ruler, &style, -1);
  g_ptr_array_add (blocks, rum_sheet_block_new (0));
  rum_sheet_block_add (g_ptr_array_index (blocks, 0), box, 0, 0);
  rum_sheet_layout_add_columns (layout, blocks, 2, 10, &frame);
  assert_sound (layout);
  g_assert_true (find_text (layout, "Waden") == box);
  g_assert_null (find_text (layout, "Wald"));

  box->width /= 2;
  g_assert_cmpuint (count_outside (layout, WIDTH, HEIGHT), ==, 1);
  box->width *= 2;

  get_box (layout, 0, 0)->height -= 4;
  g_assert_cmpuint (count_overlaps (layout), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/layout/empty", test_empty);
  g_test_add_func ("/sheet/layout/wide", test_wide);
  g_test_add_func ("/sheet/layout/keep-next", test_keep_next);
  g_test_add_func ("/sheet/layout/keep-too-many", test_keep_too_many);
  g_test_add_func ("/sheet/layout/balance", test_balance);
  g_test_add_func ("/sheet/layout/columns-break", test_columns_break);
  g_test_add_func ("/sheet/layout/frame", test_frame);
  g_test_add_func ("/sheet/layout/aside", test_aside);
  g_test_add_func ("/sheet/layout/aside-break", test_aside_break);
  g_test_add_func ("/sheet/layout/foot", test_foot);
  g_test_add_func ("/sheet/layout/foot-break", test_foot_break);
  g_test_add_func ("/sheet/layout/high-foot", test_high_foot);
  g_test_add_func ("/sheet/layout/spread", test_spread);
  g_test_add_func ("/sheet/layout/mirror", test_mirror);
  g_test_add_func ("/sheet/layout/too-small", test_too_small);
  g_test_add_func ("/sheet/layout/measures", test_measures);
  g_test_add_func ("/sheet/layout/measures-content", test_measures_content);

  return g_test_run ();
}
