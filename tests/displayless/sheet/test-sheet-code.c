/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-code.h"

#include "rum-sheet.h"
#include "sheet-test-utils.h"

#include <string.h>

static GPtrArray *
create_lines (guint n_lines)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_lines; i++)
    g_ptr_array_add (lines, g_strdup_printf ("https://doi.org/10.1242/jeb.%06u", i));

  return lines;
}

static void
test_none (void)
{
  g_autoptr (GPtrArray) lines = create_lines (0);

  g_assert_null (rum_sheet_code_new (lines, "QR code"));
}

/* No less than a telephone reads, no more than a page can spare. */
static void
test_side (void)
{
  for (guint n = 1; n < 40; n *= 3)
    {
      g_autoptr (GPtrArray) lines = create_lines (n);
      g_autoptr (RumSheetCode) code = rum_sheet_code_new (lines, "QR code");

      g_assert_cmpint (rum_sheet_code_get_n_lines (code), >=, 1);
      g_assert_cmpint (rum_sheet_code_get_n_lines (code), <=, n);
      g_assert_cmpfloat (rum_sheet_code_get_side (code), >=, 20);
      g_assert_cmpfloat (rum_sheet_code_get_side (code), <=, 34);
    }
}

/* What is too much is left out, line by line. */
static void
test_too_much (void)
{
  g_autoptr (GPtrArray) lines = create_lines (100);
  g_autoptr (RumSheetCode) code = rum_sheet_code_new (lines, "QR code");
  int n = rum_sheet_code_get_n_lines (code);

  /* Version 15 has room for 412 bytes at level M. */
  g_assert_cmpint (n * 35 - 1, <=, 412);
  g_assert_cmpint ((n + 1) * 35 - 1, >, 412);
}

static GBytes *
create_file (RumSheetFormat format)
{
  int page = 0;
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "calves", 210, 297);
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = NULL;

  rum_sheet_options_set_with_code (options, TRUE);
  sheet = rum_sheet_new (atlas, options, &error);
  g_assert_no_error (error);
  /* The code is among the sources, at the end. */
  if (format == RUM_SHEET_PNG)
    page = rum_sheet_get_n_pages (sheet) - 1;
  bytes = rum_sheet_create_file (sheet, format, page, 200, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  return bytes;
}

/* A reader of such codes finds the addresses on the page, in their order. */
static void
test_read (void)
{
  g_autoptr (GBytes) png = create_file (RUM_SHEET_PNG);
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;
  int status = -1;

  output = run_tool ("ZBARIMG", png, "--raw", "--quiet", &status);
  lines = g_strsplit (g_strchomp (output), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 8);
  for (int i = 0; lines[i] != NULL; i++)
    g_assert_true (g_str_has_prefix (lines[i], "https://doi.org/10."));
}

/* It is a picture among the others, and has its own words. */
static void
test_alt (void)
{
  g_autoptr (GBytes) pdf = create_file (RUM_SHEET_PDF);
  g_autofree char *output = NULL;
  int status = -1;

  output = run_tool ("QPDF", pdf, "--qdf", "-", &status);
  g_assert_nonnull (strstr (output, "/Alt <feff0051005200200063006f00640065"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/code/none", test_none);
  if (!rum_sheet_code_is_available ())
    return g_test_run ();

  g_test_add_func ("/sheet/code/side", test_side);
  g_test_add_func ("/sheet/code/too-much", test_too_much);
  g_test_add_func ("/sheet/code/read", test_read);
  g_test_add_func ("/sheet/code/alt", test_alt);

  return g_test_run ();
}
