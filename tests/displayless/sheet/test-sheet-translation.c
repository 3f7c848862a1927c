/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-composer.h"

#include "rum-paper.h"
#include "rum-sheet-language.h"
#include "sheet-test-utils.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

/* The language that this program runs in, from the environment. */
static const char *
get_language (void)
{
  return g_getenv ("LANGUAGE");
}

/* Were there no catalogue, the tests below would try English again. */
static void
test_language (void)
{
  g_autofree char *code = rum_sheet_language_dup_code ();

  g_assert_cmpstr (code, ==, get_language ());
  g_assert_cmpstr (rum_topic_get_label (RUM_TOPIC_ROLE), !=, "What it does in running");
}

static void
test_one_page (void)
{
  static const char *const papers[] = { "a4", "letter" };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (guint j = 0; j < g_list_model_get_n_items (groups); j++)
      {
        const RumPaper *paper = rum_paper_get (papers[i]);
        g_autoptr (RumGroup) group = g_list_model_get_item (groups, j);
        g_autoptr (RumSheetOptions) options = NULL;
        g_autoptr (RumSheetComposer) composer = NULL;
        g_autoptr (RumSheetLayout) layout = NULL;
        g_autoptr (GError) error = NULL;

        options = rum_sheet_options_new_for_group (group, paper->width, paper->height);
        composer = rum_sheet_composer_new (atlas, options, &error);
        g_assert_no_error (error);
        layout = rum_sheet_composer_compose (composer, &error);
        g_assert_no_error (error);

        g_test_message ("%s, %s", rum_entry_get_id (RUM_ENTRY (group)), papers[i]);
        g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 1);
        g_assert_cmpuint (count_outside (layout, paper->width, paper->height), ==, 0);
        g_assert_cmpuint (count_overlaps (layout), ==, 0);
        g_assert_cmpuint (count_too_small (layout), ==, 0);
        g_assert_cmpuint (count_widows (layout), ==, 0);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("RUN_MUSCLES_LOCALEDIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_test_add_func ("/sheet/translation/language", test_language);
  g_test_add_func ("/sheet/translation/one-page", test_one_page);

  return g_test_run ();
}
