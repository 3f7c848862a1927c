/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas.h"

#include <locale.h>

/* Loads the atlas of a folder, and prints the error, for tests that measure
 * how long that takes.
 */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : ".");
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = NULL;

  setlocale (LC_ALL, "");

  atlas = rum_atlas_new_for_folder (folder, &error);
  if (atlas != NULL)
    return 0;

  g_print ("%s\n", error->message);

  return 3;
}
