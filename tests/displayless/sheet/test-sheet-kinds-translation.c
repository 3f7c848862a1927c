/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "sheet-kinds-checks.h"

#include "rum-sheet-language.h"
#include "sheet-test-utils.h"

#include <glib/gi18n.h>
#include <locale.h>

static const KindCase cases[] = {
  { "cards", "a4", "" },   { "cards", "letter", "4" }, { "cards", "a5-l", "" },
  { "cards", "a4", "L" },  { "poster", "a5", "" },     { "poster", "a4", "" },
  { "poster", "a3-l", "" },{ "poster", "a4", "L" },    { "six", "a5", "" },
  { "six", "a4", "" },     { "six", "letter", "" },    { "six", "a4", "L" },
  { "mine", "a4", "W" },   { "mine", "a5", "" },       { "mine", "letter-l", "W" },
  { "mine", "a4", "LW" },
};

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
test_cases (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check_case (atlas, &cases[i]);
}

/* The six are on one page in each language. */
static void
test_one_page (void)
{
  static const KindCase samples[] = { { "six", "a4", "" }, { "six", "letter", "" } };
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (RumSheetOptions) options = NULL;
      g_autoptr (RumSheetLayout) layout = compose_case (atlas, &samples[i], &options);

      g_assert_cmpint (rum_sheet_layout_get_n_pages (layout), ==, 1);
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

  g_test_add_func ("/sheet/kinds/translation/language", test_language);
  g_test_add_func ("/sheet/kinds/translation/cases", test_cases);
  g_test_add_func ("/sheet/kinds/translation/one-page", test_one_page);

  return g_test_run ();
}
