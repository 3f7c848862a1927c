/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest name that every common file system takes, in bytes. */
#define MAX_NAME_LENGTH 255

/* What some file system or shell takes for something else than a letter. */
#define UNSAFE_CHARACTERS "/\\:*?\"<>|"

static void
replace_unsafe (GString *name)
{
  for (gsize i = 0; i < name->len; i++)
    if (g_ascii_iscntrl (name->str[i]) || strchr (UNSAFE_CHARACTERS, name->str[i]) != NULL)
      name->str[i] = '-';
}

/* Cuts @name to @length bytes, but never within a character. */
static void
cut (GString *name,
     gsize    length)
{
  if (name->len > length)
    g_string_truncate (name,
                       g_utf8_find_prev_char (name->str, name->str + length + 1) - name->str);
}

/* A disc, a pipe or a printer port is written to; only a file can be replaced. */
static gboolean
write_to_device (GFile   *file,
                 GBytes  *bytes,
                 GError **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, error);

  return stream != NULL &&
         g_output_stream_write_all (G_OUTPUT_STREAM (stream),
                                    g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                    NULL, NULL, error) &&
         g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

/* Somewhere on the net: whoever is there decides how safely it is kept. */
static gboolean
replace_remote (GFile   *file,
                GBytes  *bytes,
                GError **error)
{
  return g_file_replace_contents (file,
                                  g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}

/* Writes a new file beside the old one and puts it in its place when it is
 * safely on the disc: whatever fails, the old file stays as it was, and there
 * is never half a file. */
static gboolean
replace_local (const char  *path,
               GBytes      *bytes,
               GError     **error)
{
  /* A link is followed, or else it would be replaced by the file. */
  char *resolved = realpath (path, NULL);
  gboolean done = FALSE;

  /* A file that is protected must not be replaced, though the folder would
   * allow it. */
  if (resolved != NULL && g_access (resolved, W_OK) != 0)
    g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno),
                 "%s: %s", path, g_strerror (errno));
  else
    done = g_file_set_contents_full (resolved != NULL ? resolved : path,
                                     g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                     G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                     0666, error);
  free (resolved);

  return done;
}

/**
 * rum_sheet_file_dup_name:
 * @title: what the sheet is about, as shown
 * @extension: of the file, without the dot
 *
 * Makes a name for the file of a sheet that every common file system takes.
 *
 * Returns: (transfer full): the name, in UTF-8, at most 255 bytes
 */
char *
rum_sheet_file_dup_name (const char *title,
                         const char *extension)
{
  g_autoptr (GString) name = NULL;

  g_return_val_if_fail (title != NULL && extension != NULL, NULL);

  name = g_string_new (NULL);
  /* TRANSLATORS: Name of a file, without its extension: %s is a group of muscles. */
  g_string_printf (name, C_("file name", "Run Muscles – %s"), title);
  replace_unsafe (name);
  cut (name, MAX_NAME_LENGTH - strlen (".") - strlen (extension));
  g_string_append_printf (name, ".%s", extension);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

/**
 * rum_sheet_file_dup_page:
 * @path: path or name of a file
 * @page: a page, from 0
 * @n_pages: how many there are
 *
 * Makes the path of one page of many: “calves-2.png” for “calves.png”.  Numbers
 * are as long as the longest, so that names are in the order of the pages.
 *
 * Returns: (transfer full): the path
 */
char *
rum_sheet_file_dup_page (const char *path,
                         int         page,
                         int         n_pages)
{
  const char *dot = NULL;
  int n_digits = 1;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (page >= 0 && page < n_pages, NULL);

  dot = strrchr (path, '.');
  if (dot == NULL || dot[1] == '\0' || strchr (dot, G_DIR_SEPARATOR) != NULL)
    dot = path + strlen (path);
  for (int rest = n_pages / 10; rest > 0; rest /= 10)
    n_digits++;

  return g_strdup_printf ("%.*s-%0*d%s", (int) (dot - path), path, n_digits, page + 1, dot);
}

static gboolean
check_new (GFile   *file,
           GError **error)
{
  g_autofree char *name = NULL;

  if (!g_file_query_exists (file, NULL))
    return TRUE;

  name = g_file_get_parse_name (file);
  /* TRANSLATORS: %s is the path of a file. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
               _("There is a file “%s” already. Choose another name."), name);

  return FALSE;
}

/**
 * rum_sheet_file_save_new:
 * @files: (element-type GFile): where to save
 * @contents: (element-type GBytes): what to save in each
 * @error: return location for an error
 *
 * Saves several files, all or none.  Nothing that is there is replaced: nobody
 * was asked about it.
 *
 * Returns: %TRUE, or %FALSE with an error of %G_FILE_ERROR or %G_IO_ERROR, such
 *   as %G_IO_ERROR_EXISTS
 */
gboolean
rum_sheet_file_save_new (GPtrArray  *files,
                         GPtrArray  *contents,
                         GError    **error)
{
  g_return_val_if_fail (files != NULL && contents != NULL, FALSE);
  g_return_val_if_fail (files->len == contents->len, FALSE);

  for (guint i = 0; i < files->len; i++)
    if (!check_new (g_ptr_array_index (files, i), error))
      return FALSE;

  for (guint i = 0; i < files->len; i++)
    if (!rum_sheet_file_save (g_ptr_array_index (files, i), g_ptr_array_index (contents, i), error))
      {
        while (i > 0)
          g_file_delete (g_ptr_array_index (files, --i), NULL, NULL);
        return FALSE;
      }

  return TRUE;
}

/**
 * rum_sheet_file_save:
 * @file: where to save
 * @bytes: what to save
 * @error: return location for an error
 *
 * Saves a file whole or not at all.  What was there before stays if it fails.
 *
 * Returns: %TRUE, or %FALSE with an error of %G_FILE_ERROR or %G_IO_ERROR
 */
gboolean
rum_sheet_file_save (GFile   *file,
                     GBytes  *bytes,
                     GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_SPECIAL)
    return write_to_device (file, bytes, error);

  if (g_file_peek_path (file) == NULL)
    return replace_remote (file, bytes, error);

  return replace_local (g_file_peek_path (file), bytes, error);
}
