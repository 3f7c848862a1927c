/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-format.h"

#include <string.h>

G_DEFINE_ENUM_TYPE (RumSheetFormat, rum_sheet_format,
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_PDF, "pdf"),
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_PNG, "png"),
                    G_DEFINE_ENUM_VALUE (RUM_SHEET_SVG, "svg"))

/**
 * rum_sheet_format_get_nick:
 * @format: a kind of file
 *
 * Gets the extension of such a file.
 *
 * Returns: (transfer none): the extension in lower case, without the dot
 */
const char *
rum_sheet_format_get_nick (RumSheetFormat format)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (RUM_TYPE_SHEET_FORMAT);
  GEnumValue *value = g_enum_get_value (klass, format);

  g_return_val_if_fail (value != NULL, NULL);

  return value->value_nick;
}

/**
 * rum_sheet_format_get_mime_type:
 * @format: a kind of file
 *
 * Gets what a file chooser or the clipboard calls such a file.
 *
 * Returns: (transfer none): the media type
 */
const char *
rum_sheet_format_get_mime_type (RumSheetFormat format)
{
  switch (format)
    {
    case RUM_SHEET_PDF:
      return "application/pdf";
    case RUM_SHEET_PNG:
      return "image/png";
    case RUM_SHEET_SVG:
      return "image/svg+xml";
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_sheet_format_has_all_pages:
 * @format: a kind of file
 *
 * Tells whether one such file holds a sheet of many pages.
 *
 * Returns: %TRUE, or %FALSE if each page is a file
 */
gboolean
rum_sheet_format_has_all_pages (RumSheetFormat format)
{
  return format == RUM_SHEET_PDF;
}

/**
 * rum_sheet_format_parse:
 * @nick: an extension without dot, in upper or lower case
 * @format: (out): the kind of file
 *
 * Finds the kind of file that has that extension.
 *
 * Returns: %TRUE, or %FALSE if there is none; @format stays as it was then
 */
gboolean
rum_sheet_format_parse (const char     *nick,
                        RumSheetFormat *format)
{
  g_return_val_if_fail (nick != NULL, FALSE);
  g_return_val_if_fail (format != NULL, FALSE);

  for (int i = RUM_SHEET_PDF; i <= RUM_SHEET_SVG; i++)
    if (g_ascii_strcasecmp (nick, rum_sheet_format_get_nick (i)) == 0)
      {
        *format = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * rum_sheet_format_find:
 * @path: the name of a file, with or without folders
 * @format: (out): the kind of file
 *
 * Finds out by its extension which kind of file is meant.
 *
 * Returns: %TRUE, or %FALSE if the extension is none of ours
 */
gboolean
rum_sheet_format_find (const char     *path,
                       RumSheetFormat *format)
{
  const char *dot = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  dot = strrchr (path, '.');

  return dot != NULL && strchr (dot, G_DIR_SEPARATOR) == NULL &&
         rum_sheet_format_parse (dot + 1, format);
}
