/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-pdf.h"

#include "rum-pdf-update.h"
#include "rum-sheet-error.h"

#include "rum-autoptr.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#define AUTHOR "The Run Muscles developers"
#define CREATOR "Run Muscles " PACKAGE_VERSION

/* The tags that are open while a page is drawn. */
typedef struct
{
  cairo_t     *cr;
  RumSheetTag  open[RUM_SHEET_N_TAGS];
} Tagger;

static gboolean
is_same (const RumSheetTag *tag,
         const RumSheetTag *other)
{
  return tag->id == other->id && g_strcmp0 (tag->name, other->name) == 0;
}

/* Goes from the open tags to @tags: closes from the inside what ends, opens
 * from the outside what begins.  Pass %NULL to close all. */
static void
change_tags (Tagger            *tagger,
             const RumSheetTag *tags)
{
  int common = 0;

  while (tags != NULL && common < RUM_SHEET_N_TAGS &&
         is_same (&tagger->open[common], &tags[common]))
    common++;

  for (int i = RUM_SHEET_N_TAGS - 1; i >= common; i--)
    if (tagger->open[i].name != NULL)
      cairo_tag_end (tagger->cr, tagger->open[i].name);

  for (int i = common; i < RUM_SHEET_N_TAGS; i++)
    {
      tagger->open[i].name = tags != NULL ? tags[i].name : NULL;
      tagger->open[i].id = tags != NULL ? tags[i].id : 0;
      if (tagger->open[i].name != NULL)
        cairo_tag_begin (tagger->cr, tagger->open[i].name, NULL);
    }
}

static cairo_status_t
append_bytes_cb (void                *closure,
                 const unsigned char *data,
                 unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* The time that the reader of the file may take for its date: none, so that
 * the same sheet is the same bytes, unless a build asks for a certain one. */
static char *
create_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) date = NULL;
  gint64 seconds = 0;

  if (epoch == NULL || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    return g_strdup ("");

  date = g_date_time_new_from_unix_utc (seconds);

  return date != NULL ? g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");
}

static void
set_metadata (cairo_surface_t *surface,
              const char      *title)
{
  g_autofree char *date = create_date ();

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, AUTHOR);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, CREATOR);
  /* Without this, some versions of cairo write the time of day. */
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

static gboolean
draw_document (RumSheetLayout          *layout,
               cairo_surface_t         *surface,
               const RumSheetProgress  *progress,
               GError                 **error)
{
  g_autoptr (cairo_t) cr = cairo_create (surface);
  int n_pages = rum_sheet_layout_get_n_pages (layout);
  gboolean done = rum_sheet_progress_report (progress, 0, n_pages, error);

  cairo_tag_begin (cr, "Document", NULL);
  for (int page = 0; done && page < n_pages; page++)
    {
      done = rum_sheet_pdf_draw_page (layout, page, cr, error) &&
             rum_sheet_progress_report (progress, page + 1, n_pages, error);
      cairo_show_page (cr);
    }
  cairo_tag_end (cr, "Document");

  return done;
}

/* Cairo tells only when all is finished whether all went well. */
static gboolean
finish (cairo_surface_t  *surface,
        GError          **error)
{
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_DRAW,
               _("The sheet could not be drawn: %s"), cairo_status_to_string (status));

  return FALSE;
}

/* What is read aloud in place of each picture, in the order of the pictures. */
static GPtrArray *
create_alts (RumSheetLayout *layout)
{
  GPtrArray *alts = g_ptr_array_new ();

  for (int page = 0; page < rum_sheet_layout_get_n_pages (layout); page++)
    {
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, page);

      for (guint i = 0; i < boxes->len; i++)
        {
          RumSheetBox *box = g_ptr_array_index (boxes, i);

          if (rum_sheet_box_get_alt (box) != NULL)
            g_ptr_array_add (alts, (char *) rum_sheet_box_get_alt (box));
        }
    }

  return alts;
}

/**
 * rum_sheet_pdf_draw_page:
 * @layout: the pages of a sheet
 * @page: which of them, from 0
 * @cr: what to draw with, in points; its origin is the paper's top left
 * @error: return location for an error
 *
 * Draws a page with the structure that a PDF can take from it.
 *
 * Returns: %TRUE, or %FALSE with an error of %RUM_FIGURE_ERROR
 */
gboolean
rum_sheet_pdf_draw_page (RumSheetLayout  *layout,
                         int              page,
                         cairo_t         *cr,
                         GError         **error)
{
  GPtrArray *boxes = NULL;
  Tagger tagger = { NULL };
  gboolean done = TRUE;

  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  tagger.cr = cr;
  boxes = rum_sheet_layout_get_boxes (layout, page);
  for (guint i = 0; done && i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);

      /* What only adorns belongs to what it stands in. */
      if (box->text != NULL || rum_sheet_box_get_alt (box) != NULL)
        change_tags (&tagger, box->tags);
      done = rum_sheet_box_draw (box, rum_sheet_layout_get_colors (layout), cr, error);
    }
  change_tags (&tagger, NULL);

  return done;
}

/**
 * rum_sheet_pdf_create:
 * @layout: the pages of a sheet
 * @width: of the paper, in millimetres
 * @height: of the paper, in millimetres
 * @title: title of the document
 * @language: its language, such as “en”
 * @progress: whom to tell of each page
 * @error: return location for an error
 *
 * Draws all pages to a PDF in memory: tagged, with links, the same bytes each
 * time.
 *
 * Returns: (transfer full) (nullable): the PDF, or %NULL with
 *   %RUM_SHEET_ERROR_DRAW, %G_IO_ERROR_CANCELLED or an error of
 *   %RUM_FIGURE_ERROR
 */
GBytes *
rum_sheet_pdf_create (RumSheetLayout          *layout,
                      double                   width,
                      double                   height,
                      const char              *title,
                      const char              *language,
                      const RumSheetProgress  *progress,
                      GError                 **error)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();
  g_autoptr (cairo_surface_t) surface = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) alts = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), NULL);
  g_return_val_if_fail (title != NULL && language != NULL && progress != NULL, NULL);

  surface = cairo_pdf_surface_create_for_stream (append_bytes_cb, array,
                                                 width / RUM_MM_PER_POINT,
                                                 height / RUM_MM_PER_POINT);
  /* The last version in which every object can be found by reading along. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (surface, title);
  if (!draw_document (layout, surface, progress, error) || !finish (surface, error))
    return NULL;

  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));
  alts = create_alts (layout);

  return rum_pdf_update_create (bytes, language, (const char *const *) alts->pdata, alts->len);
}
