/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-builder.h"

#include "sheet-test-utils.h"

static RumSheetText *
create_text (const char *words)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, words);

  return text;
}

static RumSheetBuilder *
create_builder (void)
{
  g_autoptr (RumSheetRuler) ruler = create_ruler ();
  const RumSheetStyle style = { 9, FALSE };

  return rum_sheet_builder_new (ruler, &style);
}

static RumSheetBox *
get_box (RumSheetBlock *block,
         guint          i)
{
  return g_ptr_array_index (rum_sheet_block_get_boxes (block), i);
}

static void
test_text (void)
{
  RumSheetBuilder *builder = create_builder ();
  g_autoptr (RumSheetBlock) block = NULL;
  g_autoptr (RumSheetBox) line = NULL;
  RumSheetBox *box = NULL;

  block = rum_sheet_builder_create_text (builder, create_text ("words"), 50, RUM_SHEET_GAP_SECTION,
                                         "P");
  box = get_box (block, 0);
  g_assert_cmpfloat (box->width, ==, 50);
  g_assert_cmpfloat (box->height, ==, rum_sheet_block_get_height (block));
  g_assert_cmpfloat_with_epsilon (get_smallest (box), 9, 1e-6);
  g_assert_cmpstr (box->tags[2].name, ==, "P");
  g_assert_null (box->tags[0].name);
  g_assert_cmpfloat (rum_sheet_block_get_gap (block), ==,
                     rum_sheet_builder_get_gap (builder, RUM_SHEET_GAP_SECTION));

  /* As wide as its words. */
  line = rum_sheet_builder_create_box (builder, create_text ("words"), -1, "P");
  g_assert_cmpfloat (line->width, >, 5);
  g_assert_cmpfloat (line->width, <, 50);

  g_assert_finalize_object (builder);
}

/* Items of one list share it, those of the next do not. */
static void
test_list (void)
{
  g_autoptr (RumSheetBuilder) builder = create_builder ();
  g_autoptr (RumSheetBlock) one = NULL;
  g_autoptr (RumSheetBlock) two = NULL;
  g_autoptr (RumSheetBlock) three = NULL;

  rum_sheet_builder_begin_list (builder);
  one = rum_sheet_builder_create_item (builder, create_text ("1"), 50, RUM_SHEET_GAP_LINE);
  two = rum_sheet_builder_create_item (builder, create_text ("2"), 50, RUM_SHEET_GAP_LINE);
  rum_sheet_builder_begin_list (builder);
  three = rum_sheet_builder_create_item (builder, create_text ("3"), 50, RUM_SHEET_GAP_LINE);

  g_assert_cmpstr (get_box (one, 0)->tags[0].name, ==, "L");
  g_assert_cmpstr (get_box (one, 0)->tags[1].name, ==, "LI");
  g_assert_cmpstr (get_box (one, 0)->tags[2].name, ==, "LBody");
  g_assert_cmpuint (get_box (one, 0)->tags[0].id, ==, get_box (two, 0)->tags[0].id);
  g_assert_cmpuint (get_box (one, 0)->tags[1].id, !=, get_box (two, 0)->tags[1].id);
  g_assert_cmpuint (get_box (two, 0)->tags[0].id, !=, get_box (three, 0)->tags[0].id);
}

static void
test_table (void)
{
  g_autoptr (RumSheetBuilder) builder = create_builder ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RumSheetBlock) row = NULL;

  g_ptr_array_add (texts, create_text ("upper"));
  g_ptr_array_add (texts, create_text ("lower"));
  rum_sheet_builder_begin_table (builder);
  row = rum_sheet_builder_create_row (builder, 80);
  rum_sheet_builder_add_cell (builder, row, "TH", 0, 30, texts);
  rum_sheet_builder_add_cell (builder, row, "TD", 40, 30, texts);

  g_assert_cmpint (get_box (row, 0)->kind, ==, RUM_SHEET_BOX_RULE);
  for (guint i = 1; i <= 4; i++)
    {
      g_assert_cmpstr (get_box (row, i)->tags[0].name, ==, "Table");
      g_assert_cmpstr (get_box (row, i)->tags[1].name, ==, "TR");
      g_assert_cmpstr (get_box (row, i)->tags[2].name, ==, i <= 2 ? "TH" : "TD");
      g_assert_cmpfloat (get_box (row, i)->x, ==, i <= 2 ? 0 : 40);
    }

  /* Two paragraphs are one cell. */
  g_assert_cmpuint (get_box (row, 1)->tags[2].id, ==, get_box (row, 2)->tags[2].id);
  g_assert_cmpuint (get_box (row, 2)->tags[2].id, !=, get_box (row, 3)->tags[2].id);
  g_assert_cmpuint (get_box (row, 1)->tags[1].id, ==, get_box (row, 3)->tags[1].id);
  g_assert_cmpfloat (get_box (row, 2)->y, >=, get_box (row, 1)->y + get_box (row, 1)->height);
}

static void
test_strip (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumPhase) phase = g_list_model_get_item (rum_atlas_get_phases (atlas), 2);
  g_autoptr (RumSheetBuilder) builder = create_builder ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RumSheetBlock) row = NULL;
  RumSheetBox *strip = NULL;

  g_ptr_array_add (texts, create_text ("Propulsion"));
  rum_sheet_builder_begin_table (builder);
  row = rum_sheet_builder_create_row (builder, 0);
  rum_sheet_builder_add_cell (builder, row, "TH", 0, 30, texts);
  rum_sheet_builder_add_strip (builder, row, phase, 0, 30);

  strip = get_box (row, 1);
  g_assert_cmpint (strip->kind, ==, RUM_SHEET_BOX_STRIP);
  g_assert_cmpfloat_with_epsilon (strip->from, 0.21, 1e-9);
  g_assert_cmpfloat_with_epsilon (strip->to, 0.39, 1e-9);
  g_assert_cmpfloat (strip->y, >, get_box (row, 0)->y + get_box (row, 0)->height);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/builder/text", test_text);
  g_test_add_func ("/sheet/builder/list", test_list);
  g_test_add_func ("/sheet/builder/table", test_table);
  g_test_add_func ("/sheet/builder/strip", test_strip);

  return g_test_run ();
}
