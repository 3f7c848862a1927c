/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-settings.h"
#include "ui-test-utils.h"

#define SCHEMA "com.example.RunMuscles.Sheet"

static void
test_defaults (void)
{
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (ui_test_get_atlas ());
  g_autoptr (RumSheetOptions) options = rum_sheet_settings_create_options (settings);

  g_assert_cmpint (rum_sheet_settings_get_kind (settings), ==, RUM_SHEET_GROUP);
  g_assert_true (rum_sheet_settings_get_paper (settings) == rum_paper_get_default ());
  g_assert_cmpint (rum_sheet_settings_get_cards_per_page (settings), ==, 6);
  g_assert_nonnull (rum_sheet_options_get_group (options));
  g_assert_cmpint (rum_sheet_options_get_colors (options), ==, RUM_SHEET_COLOR);
}

/* Settings that somebody spoilt are taken for the default, each by itself. */
static void
test_broken (void)
{
  static const char *const ids[] = {
    "soleus", "no-such-muscle", "soleus", "", "glossary", "calves", NULL
  };
  g_autoptr (GSettings) store = g_settings_new (SCHEMA);
  g_autoptr (RumSheetSettings) settings = NULL;
  GPtrArray *entries = NULL;

  g_settings_set_string (store, "paper", "papyrus");
  g_settings_set_int (store, "cards-per-page", 5);
  g_settings_set_strv (store, "mine", ids);
  g_settings_set_strv (store, "cards", ids);
  g_settings_set_boolean (store, "monochrome", TRUE);

  settings = rum_sheet_settings_new (ui_test_get_atlas ());
  g_assert_true (rum_sheet_settings_get_paper (settings) == rum_paper_get_default ());
  g_assert_cmpint (rum_sheet_settings_get_cards_per_page (settings), ==, 6);
  g_assert_cmpint (rum_sheet_settings_get_colors (settings), ==, RUM_SHEET_MONOCHROME);

  entries = rum_sheet_settings_get_entries (settings, RUM_SHEET_MINE);
  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpstr (rum_entry_get_id (g_ptr_array_index (entries, 0)), ==, "soleus");
  g_assert_cmpstr (rum_entry_get_id (g_ptr_array_index (entries, 1)), ==, "calves");

  g_settings_reset (store, "paper");
  g_settings_reset (store, "cards-per-page");
  g_settings_reset (store, "mine");
  g_settings_reset (store, "cards");
  g_settings_reset (store, "monochrome");
}

/* A kind of sheet gets what it knows, and nothing of the others. */
static void
test_options_of_a_kind (void)
{
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (ui_test_get_atlas ());
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autoptr (RumSheetOptions) mine = NULL;
  g_autoptr (RumSheetOptions) poster = NULL;

  g_ptr_array_add (entries, rum_atlas_get_entry (ui_test_get_atlas (), "soleus"));
  rum_sheet_settings_set_entries (settings, RUM_SHEET_MINE, entries);
  rum_sheet_settings_set_with_log (settings, TRUE);

  rum_sheet_settings_set_kind (settings, RUM_SHEET_MINE);
  mine = rum_sheet_settings_create_options (settings);
  g_assert_cmpuint (rum_sheet_options_get_entries (mine)->len, ==, 1);
  g_assert_true (rum_sheet_options_get_with_log (mine));

  rum_sheet_settings_set_kind (settings, RUM_SHEET_POSTER);
  poster = rum_sheet_settings_create_options (settings);
  g_assert_cmpuint (rum_sheet_options_get_entries (poster)->len, ==, 0);
  g_assert_false (rum_sheet_options_get_with_log (poster));

  g_ptr_array_set_size (entries, 0);
  rum_sheet_settings_set_entries (settings, RUM_SHEET_MINE, entries);
  rum_sheet_settings_set_with_log (settings, FALSE);
  rum_sheet_settings_set_kind (settings, RUM_SHEET_GROUP);
}

static void
test_size (void)
{
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (ui_test_get_atlas ());
  int width = 0;
  int height = 0;

  rum_sheet_settings_set_size (settings, 700, 500);
  rum_sheet_settings_set_size (settings, 0, 500);
  rum_sheet_settings_get_size (settings, &width, &height);
  g_assert_cmpint (width, ==, 700);
  g_assert_cmpint (height, ==, 500);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/sheet-settings/defaults", test_defaults);
  g_test_add_func ("/ui/sheet-settings/broken", test_broken);
  g_test_add_func ("/ui/sheet-settings/options-of-a-kind", test_options_of_a_kind);
  g_test_add_func ("/ui/sheet-settings/size", test_size);

  return ui_test_run ();
}
