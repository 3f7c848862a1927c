/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-composer.h"

#include "rum-paper.h"
#include "rum-sheet-language.h"
#include "sheet-setting-checks.h"
#include "sheet-test-utils.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

/* The language that this program runs in, from the environment. */
/* Were there no catalogue, the tests below would try English again. */
static void
test_language (void)
{
  g_autofree char *code = rum_sheet_language_dup_code ();
  g_autofree char *wanted = g_strdelimit (g_strdup (g_getenv ("LANGUAGE")), "_", '-');

  g_assert_cmpstr (code, ==, wanted);
  g_assert_cmpstr (rum_topic_get_label (RUM_TOPIC_ROLE), !=, "What it does in running");
}

static void
assert_sound (RumSheetLayout *layout,
              double          width,
              double          height)
{
  g_assert_cmpuint (count_outside (layout, width, height), ==, 0);
  g_assert_cmpuint (count_overlaps (layout), ==, 0);
  g_assert_cmpuint (count_too_small (layout), ==, 0);
  g_assert_cmpuint (count_widows (layout), ==, 0);
  g_assert_cmpuint (count_broken_words (layout), ==, 0);
}

/* All groups on all usual papers; on the papers of a printer at home one page,
 * or two that are full. */
static void
test_papers (gconstpointer data)
{
  gboolean is_landscape = GPOINTER_TO_INT (data);
  static const char *const papers[] = { "a4", "letter", "a5", "a3" };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (guint j = 0; j < g_list_model_get_n_items (groups); j++)
      {
        const RumPaper *paper = rum_paper_get (papers[i]);
        g_autoptr (RumEntry) group = g_list_model_get_item (groups, j);
        g_autoptr (RumSheetOptions) options = NULL;
        g_autoptr (RumSheetLayout) layout = NULL;
        g_autoptr (GError) error = NULL;
        double width = is_landscape ? paper->height : paper->width;
        double height = is_landscape ? paper->width : paper->height;
        int n_pages = 0;

        options = create_options (atlas, rum_entry_get_id (group), width, height);
        layout = compose_layout (atlas, options, &error);
        g_assert_no_error (error);

        n_pages = rum_sheet_layout_get_n_pages (layout);
        g_test_message ("%s, %s: %d pages", rum_entry_get_id (group), papers[i], n_pages);
        assert_sound (layout, width, height);
        if (i >= 2 || is_landscape)
          continue;

        g_assert_cmpint (n_pages, <=, 2);
        for (int page = 0; page < n_pages; page++)
          g_assert_cmpfloat (find_gap (layout, page, paper->height), <, 0.2);
      }
}

/* Words of both directions, numbers and links, as they come in a sheet. */
static void
test_settings (void)
{
  static const char *const ids[] = { "calves", "core", "glutes" };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  PangoContext *context = create_context ();

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (RumSheetOptions) options = create_options (atlas, ids[i], 210, 297);
      g_autoptr (GError) error = NULL;
      g_autoptr (RumSheetLayout) layout = compose_layout (atlas, options, &error);

      g_assert_no_error (error);
      check_settings (layout, context, 10);
    }
  g_object_unref (context);
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
  g_test_add_data_func ("/sheet/translation/papers", GINT_TO_POINTER (FALSE), test_papers);
  g_test_add_data_func ("/sheet/translation/landscape", GINT_TO_POINTER (TRUE), test_papers);
  g_test_add_func ("/sheet/translation/settings", test_settings);

  return g_test_run ();
}
