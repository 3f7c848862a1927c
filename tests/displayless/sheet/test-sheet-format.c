/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-format.h"

#include <glib.h>

static void
test_find (void)
{
  static const struct
  {
    const char     *path;
    RumSheetFormat  format;
  } rows[] = {
    { "calves.pdf", RUM_SHEET_PDF },
    { "/tmp/a.b/Calves.PNG", RUM_SHEET_PNG },
    { "x.pdf.Svg", RUM_SHEET_SVG },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RumSheetFormat format = -1;

      g_test_message ("%s", rows[i].path);
      g_assert_true (rum_sheet_format_find (rows[i].path, &format));
      g_assert_cmpint (format, ==, rows[i].format);
    }
}

static void
test_find_none (void)
{
  static const char *const paths[] = { "", "calves", "calves.", "a.jpeg", "folder.pdf/calves", "pdf" };

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      RumSheetFormat format = RUM_SHEET_SVG;

      g_test_message ("%s", paths[i]);
      g_assert_false (rum_sheet_format_find (paths[i], &format));
      g_assert_cmpint (format, ==, RUM_SHEET_SVG);
    }
}

static void
test_names (void)
{
  for (int i = RUM_SHEET_PDF; i <= RUM_SHEET_SVG; i++)
    {
      RumSheetFormat format = -1;

      g_assert_true (rum_sheet_format_parse (rum_sheet_format_get_nick (i), &format));
      g_assert_cmpint (format, ==, i);
      g_assert_nonnull (rum_sheet_format_get_mime_type (i));
    }
  g_assert_true (rum_sheet_format_has_all_pages (RUM_SHEET_PDF));
  g_assert_false (rum_sheet_format_has_all_pages (RUM_SHEET_PNG));
  g_assert_false (rum_sheet_format_has_all_pages (RUM_SHEET_SVG));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/format/find", test_find);
  g_test_add_func ("/sheet/format/find-none", test_find_none);
  g_test_add_func ("/sheet/format/names", test_names);

  return g_test_run ();
}
