/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-print-memory.h"

#include <glib/gstdio.h>

/* What the reader told the printer is kept from one time to the next: which
 * printer, both sides, its margins.  It is a file of GTK's own making, so it is
 * no setting of ours. */

#define FOLDER "run-muscles"
#define FILE_NAME "printing.ini"

static char *
dup_path (void)
{
  return g_build_filename (g_get_user_data_dir (), FOLDER, FILE_NAME, NULL);
}

static GKeyFile *
load (void)
{
  GKeyFile *file = g_key_file_new ();
  g_autofree char *path = dup_path ();

  /* No such file, or one that makes no sense: nothing is remembered. */
  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL);

  return file;
}

/**
 * rum_print_memory_load_settings:
 *
 * Gets what was printed with last.
 *
 * Returns: (transfer full): settings, empty ones if none are remembered
 */
GtkPrintSettings *
rum_print_memory_load_settings (void)
{
  g_autoptr (GKeyFile) file = load ();
  GtkPrintSettings *settings = gtk_print_settings_new_from_key_file (file, NULL, NULL);

  return settings != NULL ? settings : gtk_print_settings_new ();
}

/**
 * rum_print_memory_load_setup:
 *
 * Gets the page that was printed on last.
 *
 * Returns: (transfer full): a page, the usual one if none is remembered
 */
GtkPageSetup *
rum_print_memory_load_setup (void)
{
  g_autoptr (GKeyFile) file = load ();
  GtkPageSetup *setup = gtk_page_setup_new_from_key_file (file, NULL, NULL);

  return setup != NULL ? setup : gtk_page_setup_new ();
}

/**
 * rum_print_memory_save:
 * @settings: what was printed with
 * @setup: the page that was printed on
 *
 * Remembers both.  What cannot be remembered does no harm.
 */
void
rum_print_memory_save (GtkPrintSettings *settings,
                       GtkPageSetup     *setup)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = dup_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_return_if_fail (GTK_IS_PRINT_SETTINGS (settings));
  g_return_if_fail (GTK_IS_PAGE_SETUP (setup));

  gtk_print_settings_to_key_file (settings, file, NULL);
  gtk_page_setup_to_key_file (setup, file, NULL);
  contents = g_key_file_to_data (file, &length, NULL);

  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (path, contents, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT,
                                 0600, &error))
    g_message ("How sheets were printed is not remembered: %s", error->message);
}
