/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-paper.h"

#include <locale.h>

static void
test_sizes (void)
{
  static const struct
  {
    const char *id;
    const char *name;
    double width;
    double height;
  } rows[] = {
    { "a5", "A5", 148, 210 },
    { "a4", "A4", 210, 297 },
    { "a3", "A3", 297, 420 },
    { "a2", "A2", 420, 594 },
    { "letter", "Letter", 215.9, 279.4 },
    { "legal", "Legal", 215.9, 355.6 },
    { "tabloid", "Tabloid", 279.4, 431.8 },
  };
  gsize n_papers = 0;
  const RumPaper *papers = rum_paper_get_all (&n_papers);

  g_assert_cmpuint (n_papers, ==, G_N_ELEMENTS (rows));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const RumPaper *paper = rum_paper_get (rows[i].id);

      g_assert_true (paper == &papers[i]);
      g_assert_cmpstr (paper->id, ==, rows[i].id);
      g_assert_cmpstr (paper->name, ==, rows[i].name);
      g_assert_cmpfloat (paper->width, ==, rows[i].width);
      g_assert_cmpfloat (paper->height, ==, rows[i].height);
    }
}

static void
test_get (void)
{
  g_assert_true (rum_paper_get ("A4") == rum_paper_get ("a4"));
  g_assert_true (rum_paper_get ("LETTER") == rum_paper_get ("letter"));
  g_assert_null (rum_paper_get ("a44"));
  g_assert_null (rum_paper_get ("a"));
  g_assert_null (rum_paper_get (""));
}

static void
assert_default (const char *variable,
                const char *locale,
                const char *id)
{
  g_setenv (variable, locale, TRUE);
  g_assert_cmpstr (rum_paper_get_default ()->id, ==, id);
  g_unsetenv (variable);
}

/* Where the locale itself knows nothing, its name tells the country. */
static void
test_default (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_PAPER", "LC_MEASUREMENT", "LANG" };

  g_assert_nonnull (setlocale (LC_ALL, "C"));
  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    g_unsetenv (variables[i]);

  g_assert_cmpstr (rum_paper_get_default ()->id, ==, "a4");
  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      assert_default (variables[i], "en_US.UTF-8", "letter");
      assert_default (variables[i], "fr_CA", "letter");
      assert_default (variables[i], "es_MX@euro", "letter");
      assert_default (variables[i], "de_DE.UTF-8", "a4");
      assert_default (variables[i], "en_GB.UTF-8", "a4");
      assert_default (variables[i], "es_ES", "a4");
      assert_default (variables[i], "C.UTF-8", "a4");
      assert_default (variables[i], "US", "a4");
      assert_default (variables[i], "", "a4");
    }
}

/* The first variable that says anything decides, as for the C library. */
static void
test_default_order (void)
{
  g_setenv ("LANG", "en_US.UTF-8", TRUE);
  g_setenv ("LC_PAPER", "de_DE.UTF-8", TRUE);
  g_assert_cmpstr (rum_paper_get_default ()->id, ==, "a4");

  g_setenv ("LC_ALL", "en_CA.UTF-8", TRUE);
  g_assert_cmpstr (rum_paper_get_default ()->id, ==, "letter");

  g_setenv ("LC_ALL", "", TRUE);
  g_assert_cmpstr (rum_paper_get_default ()->id, ==, "a4");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/paper/sizes", test_sizes);
  g_test_add_func ("/sheet/paper/get", test_get);
  g_test_add_func ("/sheet/paper/default", test_default);
  g_test_add_func ("/sheet/paper/default-order", test_default_order);

  return g_test_run ();
}
