/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-neighbours.h"
#include "rum-sheet-store.h"
#include "ui-test-utils.h"

static gboolean
contains (GPtrArray       *neighbours,
          RumSheetOptions *options)
{
  return g_ptr_array_find_with_equal_func (neighbours, options,
                                           (GEqualFunc) rum_sheet_options_equal, NULL);
}

/* Every sheet that one other setting leads to is among them. */
static void
test_each_change (void)
{
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (ui_test_get_atlas ());
  g_autoptr (RumSheetOptions) shown = rum_sheet_settings_create_options (settings);
  g_autoptr (GPtrArray) neighbours = NULL;
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());
  RumGroup *group = rum_sheet_settings_get_group (settings);
  const RumPaper *paper = rum_sheet_settings_get_paper (settings);
  gsize n_papers = 0;
  const RumPaper *papers = rum_paper_get_all (&n_papers);
  guint n = 0;

  neighbours = rum_sheet_neighbours_create (settings, ui_test_get_atlas (), shown);
  g_assert_false (contains (neighbours, shown));

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumGroup) other = g_list_model_get_item (groups, i);
      g_autoptr (RumSheetOptions) options = NULL;

      rum_sheet_settings_set_group (settings, other);
      options = rum_sheet_settings_create_options (settings);
      g_assert_cmpint (contains (neighbours, options), ==, other != group);
    }
  rum_sheet_settings_set_group (settings, group);

  for (gsize i = 0; i < n_papers; i++)
    {
      g_autoptr (RumSheetOptions) options = NULL;

      rum_sheet_settings_set_paper (settings, &papers[i]);
      options = rum_sheet_settings_create_options (settings);
      g_assert_cmpint (contains (neighbours, options), ==, &papers[i] != paper);
    }
  rum_sheet_settings_set_paper (settings, paper);

  for (int kind = RUM_SHEET_CARDS; kind <= RUM_SHEET_SIX; kind++)
    {
      g_autoptr (RumSheetOptions) options = NULL;

      options = rum_sheet_settings_create_options_of_kind (settings, kind);
      g_assert_true (contains (neighbours, options));
    }

  /* Those, and the sheet turned, in large print and in black and white. */
  n = g_list_model_get_n_items (groups) - 1 + (guint) n_papers - 1 + 3 + 3;
  g_assert_cmpuint (neighbours->len, ==, n);

  /* All are kept, beside those of the sheet that was shown before. */
  g_assert_cmpuint (2 * (neighbours->len + 1), <=, RUM_SHEET_STORE_SIZE);
}

/* The groups next to the one that is shown come before what takes longer. */
static void
test_nearest_first (void)
{
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (ui_test_get_atlas ());
  g_autoptr (RumSheetOptions) shown = NULL;
  g_autoptr (GPtrArray) neighbours = NULL;
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());

  g_autoptr (RumGroup) group = g_list_model_get_item (groups, 5);
  g_autoptr (RumGroup) before = g_list_model_get_item (groups, 4);
  g_autoptr (RumGroup) after = g_list_model_get_item (groups, 6);

  rum_sheet_settings_set_group (settings, group);
  shown = rum_sheet_settings_create_options (settings);
  neighbours = rum_sheet_neighbours_create (settings, ui_test_get_atlas (), shown);
  g_assert_true (rum_sheet_options_get_group (g_ptr_array_index (neighbours, 3)) == after);
  g_assert_true (rum_sheet_options_get_group (g_ptr_array_index (neighbours, 4)) == before);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/sheet-neighbours/each-change", test_each_change);
  g_test_add_func ("/ui/sheet-neighbours/nearest-first", test_nearest_first);

  return ui_test_run ();
}
