/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet.h"

#include "sheet-test-utils.h"

/* The environment has taken all fonts away.  Pango says so itself, which is no
 * fault of ours. */
static void
test_error (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "core", 210, 297);
  g_autoptr (GError) error = NULL;

  g_log_set_always_fatal (G_LOG_FATAL_MASK);
  g_assert_null (rum_sheet_new (atlas, options, &error));
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/no-font/error", test_error);

  return g_test_run ();
}
