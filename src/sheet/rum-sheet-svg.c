/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-svg.h"

#include "rum-sheet-error.h"
#include "rum-sheet-pdf.h"

#include "rum-autoptr.h"

#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* An id, where it is given and where it is referred to. */
#define ID_PATTERN "(?<=\\bid=\"|href=\"#|url\\(#)[^\")]+"

static cairo_status_t
append_string_cb (void                *closure,
                  const unsigned char *data,
                  unsigned int         length)
{
  g_string_append_len (closure, (const char *) data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* The names so far are the keys of @data, their numbers its values. */
static gboolean
number_id_cb (const GMatchInfo *match,
              GString          *result,
              gpointer          data)
{
  g_autofree char *name = g_match_info_fetch (match, 0);
  gpointer number = g_hash_table_lookup (data, name);

  if (number == NULL)
    {
      number = GUINT_TO_POINTER (g_hash_table_size (data) + 1);
      g_hash_table_insert (data, g_steal_pointer (&name), number);
    }
  g_string_append_printf (result, "i%u", GPOINTER_TO_UINT (number));

  return FALSE;
}

/* Cairo numbers its surfaces on through the life of a program: the same page
 * would be another file the second time. */
static char *
number_ids (const char  *svg,
            GError     **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GRegex) ids = g_regex_new (ID_PATTERN, G_REGEX_OPTIMIZE, 0, error);

  if (ids == NULL)
    return NULL;

  return g_regex_replace_eval (ids, svg, -1, 0, 0, number_id_cb, names, error);
}

/* How large the picture is, in millimetres and, as the text of its numbers, in
 * its own units, which are points; and what it is, for who cannot see it. */
static char *
create_root (double      width,
             double      height,
             const char *title,
             const char *language)
{
  char sizes[4][G_ASCII_DTOSTR_BUF_SIZE];
  const double values[] = { width, height, width / RUM_MM_PER_POINT, height / RUM_MM_PER_POINT };
  g_autofree char *name = g_markup_escape_text (title, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    g_ascii_formatd (sizes[i], G_ASCII_DTOSTR_BUF_SIZE, "%.6g", values[i]);

  return g_strdup_printf ("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" "
                          "width=\"%smm\" height=\"%smm\" viewBox=\"0 0 %s %s\" "
                          "role=\"img\" xml:lang=\"%s\">\n<title>%s</title>\n"
                          "<rect width=\"%s\" height=\"%s\" fill=\"#fff\"/>\n",
                          sizes[0], sizes[1], sizes[2], sizes[3], language, name,
                          sizes[2], sizes[3]);
}

/* Puts @root in the place of the root element that cairo wrote. */
static gboolean
replace_root (GString     *svg,
              const char  *root,
              GError     **error)
{
  const char *start = strstr (svg->str, "<svg");
  const char *end = start != NULL ? strchr (start, '>') : NULL;
  gssize offset = 0;

  if (end == NULL)
    {
      g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_DRAW,
                   _("The sheet could not be drawn: %s"),
                   cairo_status_to_string (CAIRO_STATUS_WRITE_ERROR));
      return FALSE;
    }

  offset = start - svg->str;
  g_string_erase (svg, offset, end + 1 - start);
  g_string_insert (svg, offset, root);

  return TRUE;
}

static gboolean
draw (RumSheetLayout   *layout,
      int               page,
      cairo_surface_t  *surface,
      GError          **error)
{
  g_autoptr (cairo_t) cr = cairo_create (surface);

  if (!rum_sheet_pdf_draw_page (layout, page, cr, error))
    return FALSE;

  cairo_show_page (cr);
  cairo_surface_finish (surface);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_DRAW, _("The sheet could not be drawn: %s"),
               cairo_status_to_string (cairo_surface_status (surface)));

  return FALSE;
}

/**
 * rum_sheet_svg_create:
 * @layout: the pages of a sheet
 * @page: which of them, from 0
 * @width: of the paper, in millimetres
 * @height: of the paper, in millimetres
 * @title: title of the picture
 * @language: its language, such as “en”
 * @error: return location for an error
 *
 * Draws a page to an SVG in memory, as large as the paper and on white.  Its
 * letters are shapes: it looks the same where their font is not.
 *
 * Returns: (transfer full) (nullable): the SVG, or %NULL with
 *   %RUM_SHEET_ERROR_DRAW or an error of %RUM_FIGURE_ERROR
 */
GBytes *
rum_sheet_svg_create (RumSheetLayout  *layout,
                      int              page,
                      double           width,
                      double           height,
                      const char      *title,
                      const char      *language,
                      GError         **error)
{
  g_autoptr (GString) svg = g_string_new (NULL);
  g_autoptr (cairo_surface_t) surface = NULL;
  g_autofree char *root = NULL;
  char *numbered = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), NULL);
  g_return_val_if_fail (title != NULL && language != NULL, NULL);

  surface = cairo_svg_surface_create_for_stream (append_string_cb, svg,
                                                 width / RUM_MM_PER_POINT,
                                                 height / RUM_MM_PER_POINT);
  if (!draw (layout, page, surface, error))
    return NULL;

  root = create_root (width, height, title, language);
  if (!replace_root (svg, root, error))
    return NULL;

  numbered = number_ids (svg->str, error);

  return numbered != NULL ? g_bytes_new_take (numbered, strlen (numbered)) : NULL;
}
