/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "sheet-kinds-checks.h"

#include "rum-pick-map.h"
#include "rum-sheet-cards.h"
#include "rum-sheet-error.h"
#include "rum-sheet-mine.h"
#include "rum-sheet-pick.h"
#include "sheet-test-utils.h"
#include "test-language.h"

#define TOLERANCE 0.05

/* Every kind on every paper; upright and across, large and black in turn.  All
 * combinations would take minutes. */
static const KindCase cases[] = {
  { "cards", "a5", "4" },       { "cards", "a5-l", "" },     { "cards", "a4", "A" },
  { "cards", "a4-l", "4" },     { "cards", "letter", "4M" }, { "cards", "letter-l", "" },
  { "cards", "legal", "" },     { "cards", "tabloid", "4" }, { "cards", "a3", "" },
  { "cards", "a2", "4" },       { "cards", "a4", "L" },      { "cards", "a4-l", "4L" },
  { "cards", "a5", "L" },       { "poster", "a5", "" },      { "poster", "a4", "M" },
  { "poster", "letter", "" },   { "poster", "a4-l", "" },    { "poster", "tabloid", "" },
  { "poster", "a3-l", "" },     { "poster", "a2", "" },      { "poster", "a4", "L" },
  { "six", "a5", "" },          { "six", "a4", "" },         { "six", "letter", "M" },
  { "six", "a4-l", "" },        { "six", "a3", "" },         { "six", "a2-l", "" },
  { "six", "a4", "L" },         { "six", "a5", "L" },        { "mine", "a5", "W" },
  { "mine", "a4", "W" },        { "mine", "a4-l", "" },      { "mine", "letter", "M" },
  { "mine", "legal-l", "W" },   { "mine", "a3", "" },        { "mine", "a2", "W" },
  { "mine", "a4", "LW" },       { "mine", "a5", "L" },
};

/* In other languages fewer: what differs is the length of words, and on which
 * side one begins. */
static const KindCase few_cases[] = {
  { "cards", "a5", "" },     { "cards", "a4", "4" },   { "cards", "letter", "" },
  { "cards", "a4", "L" },    { "poster", "a5", "" },   { "poster", "a4", "" },
  { "poster", "a3", "" },    { "poster", "a4", "L" },  { "six", "a5", "" },
  { "six", "a4", "" },       { "six", "letter-l", "" },{ "six", "a4", "L" },
  { "mine", "a5", "W" },     { "mine", "a4", "W" },    { "mine", "letter-l", "" },
  { "mine", "a4", "L" },
};

static void
check_cases (TestLanguage    language,
             const KindCase *samples,
             gsize           n_samples)
{
  g_autoptr (RumAtlas) atlas = NULL;

  set_test_language (language);
  atlas = create_atlas ();
  for (gsize i = 0; i < n_samples; i++)
    check_case (atlas, &samples[i]);
  set_test_language (TEST_LANGUAGE_ENGLISH);
}

static void
test_english (void)
{
  check_cases (TEST_LANGUAGE_ENGLISH, cases, G_N_ELEMENTS (cases));
}

static void
test_long (void)
{
  check_cases (TEST_LANGUAGE_LONG, few_cases, G_N_ELEMENTS (few_cases));
}

static void
test_right_to_left (void)
{
  check_cases (TEST_LANGUAGE_HEBREW, few_cases, G_N_ELEMENTS (few_cases));
}

/* A missing font is told, not printed. */
static void
test_no_glyph (void)
{
  static const char *const kinds[] = { "cards", "poster", "six", "mine" };
  g_autoptr (RumAtlas) atlas = NULL;

  set_test_language (TEST_LANGUAGE_CUNEIFORM);
  atlas = create_atlas ();
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      KindCase sample = { kinds[i], "a4", "" };
      g_autoptr (RumSheetOptions) options = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RumSheetLayout) layout = try_case (atlas, &sample, &options, &error);

      g_assert_null (layout);
      g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT);
    }
  set_test_language (TEST_LANGUAGE_ENGLISH);
}

static void
test_small_paper (void)
{
  static const char *const kinds[] = { "cards", "poster", "six", "mine" };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      KindCase sample = { kinds[i], "a4", "S" };
      g_autoptr (RumSheetOptions) options = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RumSheetLayout) layout = try_case (atlas, &sample, &options, &error);

      g_assert_null (layout);
      g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER);
    }
}

static void
test_nothing (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = rum_sheet_options_new (RUM_SHEET_MINE);
  g_autoptr (GError) error = NULL;
  g_autoptr (RumSheetLayout) layout = compose_layout (atlas, options, &error);

  g_assert_null (layout);
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_CONTENT);
}

/* The paper is as many cards as it promises. */
static void
test_card_numbers (void)
{
  static const struct
  {
    KindCase sample;
    int      n_pages;
  } numbers[] = {
    /* 7 cards. */
    { { "cards", "a4", "" }, 4 },     { { "cards", "a4", "4" }, 4 },
    { { "cards", "a4-l", "" }, 4 },   { { "cards", "a4-l", "4" }, 4 },
    { { "cards", "letter", "" }, 4 }, { { "cards", "letter-l", "4" }, 4 },
    { { "cards", "a5", "" }, 8 },     { { "cards", "a5", "4" }, 8 },
    { { "cards", "a5-l", "" }, 8 },   { { "cards", "a5-l", "4" }, 8 },
    { { "cards", "a3", "" }, 2 },     { { "cards", "a4", "L" }, 8 },
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (RumSheetOptions) options = NULL;
      g_autoptr (RumSheetLayout) layout = compose_case (atlas, &numbers[i].sample, &options);

      g_test_message ("%s %s", numbers[i].sample.paper, numbers[i].sample.flags);
      g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, numbers[i].n_pages);
    }
}

static RumSheetBox *
find_picture (GPtrArray  *boxes,
              const char *name)
{
  for (guint i = 0; i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);

      if (box->figure != NULL && g_str_has_suffix (rum_sheet_figure_get_alt (box->figure), name))
        return box;
    }

  return NULL;
}

static RumSheetBox *
find_name (GPtrArray  *boxes,
           const char *name)
{
  for (guint i = 0; i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);
      g_autofree char *plain = box->text != NULL ? rum_sheet_text_dup_plain (box->text) : NULL;

      if (g_strcmp0 (plain, name) == 0)
        return box;
    }

  return NULL;
}

/* A hole through the edge of a picture comes out at the edge of the back of the
 * same card. */
static void
check_duplex (RumAtlas       *atlas,
              const KindCase *sample)
{
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetLayout) layout = compose_case (atlas, sample, &options);
  g_autoptr (GPtrArray) members = rum_sheet_pick_members (atlas,
                                                          rum_sheet_options_get_entries (options));
  double width = rum_sheet_options_get_width (options);
  double height = rum_sheet_options_get_height (options);
  guint n_found = 0;

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page += 2)
    for (guint i = 0; i < members->len; i++)
      {
        const char *name = rum_entry_get_name (g_ptr_array_index (members, i));
        RumSheetBox *front = find_picture (rum_sheet_layout_get_boxes (layout, page), name);
        RumSheetBox *back = find_name (rum_sheet_layout_get_boxes (layout, page + 1), name);

        g_assert_cmpint (front != NULL, ==, back != NULL);
        if (front == NULL)
          continue;

        n_found++;
        g_test_message ("%s: %s", sample->paper, name);
        if (width <= height)
          {
            g_assert_cmpfloat_with_epsilon (front->x, width - back->x - back->width, TOLERANCE);
            g_assert_cmpfloat (front->y, >=, back->y - TOLERANCE);
            g_assert_cmpfloat (front->y, <, back->y + 60);
          }
        else
          {
            g_assert_cmpfloat_with_epsilon (front->x, back->x, TOLERANCE);
            /* Below the picture of a front there is nothing but the credit. */
            g_assert_cmpfloat (height - front->y - front->height, >, back->y);
            g_assert_cmpfloat (height - front->y - front->height, <, back->y + 20);
          }
      }

  g_assert_cmpuint (n_found, ==, members->len);
}

static void
test_duplex (void)
{
  static const KindCase samples[] = {
    { "cards", "a4", "" },     { "cards", "a4", "4" },     { "cards", "a4-l", "" },
    { "cards", "letter", "" }, { "cards", "letter-l", "4" }, { "cards", "a5", "" },
    { "cards", "a3", "4" },
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    check_duplex (atlas, &samples[i]);
}

/* The head of a table stands on each page that has rows of it. */
static void
test_repeated_head (void)
{
  KindCase sample = { "mine", "a4", "W" };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetLayout) layout = compose_case (atlas, &sample, &options);
  int n_pages = rum_sheet_layout_get_n_pages (layout);
  int n_tables = 0;

  g_assert_cmpint (n_pages, >, 2);
  for (int page = 0; page < n_pages; page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);
      gboolean has_cells = FALSE;

      for (guint i = 0; i < boxes->len; i++)
        has_cells |= g_strcmp0 (((RumSheetBox *) g_ptr_array_index (boxes, i))->tags[0].name,
                                "Table") == 0;
      if (!has_cells)
        continue;

      n_tables++;
      g_assert_cmpuint (count_texts (layout, "Date", page), >=, 1);
      g_assert_cmpuint (count_texts (layout, "Load", page), >=, 1);
    }

  g_assert_cmpint (n_tables, >, 1);
}

/* The contents name the page on which each thing is. */
static void
test_contents (void)
{
  KindCase sample = { "mine", "a4", "" };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetLayout) layout = compose_case (atlas, &sample, &options);
  GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, 0);
  guint n_lines = 0;

  for (guint i = 0; i + 1 < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);
      RumSheetBox *number = g_ptr_array_index (boxes, i + 1);
      g_autofree char *name = NULL;
      g_autofree char *page = NULL;

      if (g_strcmp0 (box->tags[0].name, "TOC") != 0 || box->tags[1].id != number->tags[1].id)
        continue;

      name = rum_sheet_text_dup_plain (box->text);
      page = rum_sheet_text_dup_plain (number->text);
      n_lines++;
      g_assert_cmpuint (count_texts (layout, name, g_ascii_strtoll (page, NULL, 10) - 1), >=,
                        g_str_equal (page, "1") ? 2 : 1);
    }

  g_assert_cmpuint (n_lines, ==, rum_sheet_options_get_entries (options)->len);
}

/* Wherever a page happens to end, no heading is left behind on it. */
static void
test_breaks (void)
{
  static const char *const ids[] = { "soleus", "chair-squat", "step-down", "core" };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (double height = 150; height < 300; height += 6)
    {
      g_autoptr (RumSheetOptions) options = rum_sheet_options_new (RUM_SHEET_MINE);
      g_autoptr (GError) error = NULL;
      g_autoptr (RumSheetLayout) layout = NULL;

      for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
        rum_sheet_options_add_entry (options, rum_atlas_get_entry (atlas, ids[i]));
      rum_sheet_options_set_paper (options, 130, height);
      layout = compose_layout (atlas, options, &error);
      g_assert_no_error (error);
      g_test_message ("%g", height);
      check_layout (layout, options);
    }
}

/* The muscle at the end of a leader, or NULL. */
static const char *
find_muscle (RumSheetBox *picture,
             RumSheetBox *leader)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumPickMap) map = NULL;
  RumFigure *figure = rum_sheet_figure_get_figure (picture->figure);
  const RumBox *area = rum_sheet_figure_get_area (picture->figure);
  const RumBox *whole = rum_figure_get_box (figure);
  RumBox place = { whole->x - area->x, whole->y - area->y, whole->width, whole->height };
  double scale = area->width / picture->width;
  RumRegion *region = NULL;

  map = rum_pick_map_new (figure, area->width + 1, area->height + 1, &place, &error);
  g_assert_no_error (error);
  region = rum_pick_map_get_region (map,
                                    (leader->x + leader->leader_x[2] - picture->x) * scale,
                                    (leader->y + leader->leader_y[2] - picture->y) * scale);

  return region != NULL ? rum_region_get_muscle_id (region) : NULL;
}

/* Each leader begins beside its words and ends in the muscle that they name. */
static void
check_leaders (RumAtlas       *atlas,
               RumSheetLayout *layout)
{
  GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, 0);
  RumSheetBox *picture = NULL;
  guint n_leaders = 0;

  for (guint i = 0; i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);
      RumSheetBox *name = i > 0 ? g_ptr_array_index (boxes, i - 1) : NULL;
      g_autofree char *words = NULL;
      const char *id = NULL;
      double start = 0;

      if (box->kind == RUM_SHEET_BOX_FIGURE)
        picture = box;
      if (box->kind != RUM_SHEET_BOX_LEADER)
        continue;

      n_leaders++;
      g_assert_nonnull (picture);
      words = rum_sheet_text_dup_plain (name->text);
      start = box->x + box->leader_x[0];
      g_assert_true (ABS (start - name->x) < 1 || ABS (start - name->x - name->width) < 1);
      id = find_muscle (picture, box);
      g_test_message ("%s", words);
      g_assert_nonnull (id);
      g_assert_cmpstr (rum_entry_get_name (rum_atlas_get_entry (atlas, id)), ==, words);
    }

  g_assert_cmpuint (n_leaders, >=, 50);
}

/* The page is turned over, the body is not. */
static void
test_leaders (void)
{
  static const TestLanguage languages[] = { TEST_LANGUAGE_ENGLISH, TEST_LANGUAGE_HEBREW };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      KindCase sample = { "poster", "a4", "" };
      g_autoptr (RumAtlas) atlas = NULL;
      g_autoptr (RumSheetOptions) options = NULL;
      g_autoptr (RumSheetLayout) layout = NULL;

      set_test_language (languages[i]);
      atlas = create_atlas ();
      layout = compose_case (atlas, &sample, &options);
      check_leaders (atlas, layout);
      set_test_language (TEST_LANGUAGE_ENGLISH);
    }
}

/* The six are one page wherever that can be read. */
static void
test_one_page (void)
{
  static const KindCase samples[] = {
    { "six", "a4", "" }, { "six", "letter", "" }, { "six", "a4-l", "" }, { "six", "a3", "" },
    { "poster", "a4", "" }, { "poster", "letter", "" }, { "poster", "a2", "" },
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (RumSheetOptions) options = NULL;
      g_autoptr (RumSheetLayout) layout = compose_case (atlas, &samples[i], &options);

      g_test_message ("%s %s", samples[i].kind, samples[i].paper);
      g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/kinds/english", test_english);
  g_test_add_func ("/sheet/kinds/long", test_long);
  g_test_add_func ("/sheet/kinds/right-to-left", test_right_to_left);
  g_test_add_func ("/sheet/kinds/no-glyph", test_no_glyph);
  g_test_add_func ("/sheet/kinds/small-paper", test_small_paper);
  g_test_add_func ("/sheet/kinds/nothing", test_nothing);
  g_test_add_func ("/sheet/kinds/card-numbers", test_card_numbers);
  g_test_add_func ("/sheet/kinds/duplex", test_duplex);
  g_test_add_func ("/sheet/kinds/repeated-head", test_repeated_head);
  g_test_add_func ("/sheet/kinds/contents", test_contents);
  g_test_add_func ("/sheet/kinds/breaks", test_breaks);
  g_test_add_func ("/sheet/kinds/leaders", test_leaders);
  g_test_add_func ("/sheet/kinds/one-page", test_one_page);

  return g_test_run ();
}
