/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-notes.h"

#include "sheet-test-utils.h"

static RumSource *
find_source (RumAtlas   *atlas,
             const char *id)
{
  GListModel *sources = rum_atlas_get_sources (atlas);
  guint n_sources = g_list_model_get_n_items (sources);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      if (g_str_equal (rum_source_get_id (source), id))
        return source;
    }

  g_assert_not_reached ();
}

static void
refer (RumSheetNotes *notes,
       RumSheetText  *text,
       RumAtlas      *atlas,
       const char    *first,
       const char    *second)
{
  g_autoptr (GListStore) sources = g_list_store_new (RUM_TYPE_SOURCE);

  g_list_store_append (sources, find_source (atlas, first));
  g_list_store_append (sources, find_source (atlas, second));
  rum_sheet_notes_refer (notes, text, G_LIST_MODEL (sources));
}

/* A source keeps the number that it got when it was first referred to. */
static void
test_numbers (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  RumSheetNotes *notes = rum_sheet_notes_new ();
  g_autoptr (RumSheetText) one = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  g_autoptr (RumSheetText) two = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  refer (notes, one, atlas, "willer2021", "wu2024");
  refer (notes, two, atlas, "practice", "willer2021");

  first = rum_sheet_text_dup_plain (one);
  second = rum_sheet_text_dup_plain (two);
  g_assert_cmpstr (first, ==, " [1] [2]");
  g_assert_cmpstr (second, ==, " [3] [1]");
  g_assert_finalize_object (notes);
}

static void
test_list (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetNotes) notes = rum_sheet_notes_new ();
  g_autoptr (RumSheetText) text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  g_autoptr (RumSheetText) list = NULL;
  g_autofree char *plain = NULL;

  refer (notes, text, atlas, "willer2021", "practice");
  refer (notes, text, atlas, "willer2021", "wu2024");
  list = rum_sheet_notes_create_list (notes);
  plain = rum_sheet_text_dup_plain (list);

  g_assert_cmpstr (plain, ==,
                   "Sources: [1]\302\240Willer et al. 2021 [2]\302\240Coaching practice "
                   "[3]\302\240Wu et al. 2024");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/notes/numbers", test_numbers);
  g_test_add_func ("/sheet/notes/list", test_list);

  return g_test_run ();
}
