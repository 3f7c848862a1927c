/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet.h"

#include "rum-sheet-composer.h"
#include "rum-sheet-file.h"
#include "rum-sheet-language.h"
#include "rum-sheet-pdf.h"

#include <glib/gi18n-lib.h>

struct _RumSheet
{
  GObject         parent_instance;

  RumGroup       *group;
  double          width;
  double          height;
  char           *title;
  char           *language;
  RumSheetLayout *layout;
};

G_DEFINE_FINAL_TYPE (RumSheet, rum_sheet, G_TYPE_OBJECT)

static void
rum_sheet_dispose (GObject *object)
{
  RumSheet *self = RUM_SHEET (object);

  g_clear_object (&self->group);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (rum_sheet_parent_class)->dispose (object);
}

static void
rum_sheet_finalize (GObject *object)
{
  RumSheet *self = RUM_SHEET (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (rum_sheet_parent_class)->finalize (object);
}

static void
rum_sheet_class_init (RumSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_dispose;
  object_class->finalize = rum_sheet_finalize;
}

static void
rum_sheet_init (RumSheet *self)
{
}

/**
 * rum_sheet_new:
 * @atlas: the atlas that the group is from
 * @group: what the sheet is about
 * @width: of the paper, in millimetres
 * @height: of the paper, in millimetres
 * @error: return location for an error
 *
 * Lays out the sheet of a group, on one page if the paper is large enough.
 *
 * Returns: (transfer full) (nullable): a new sheet, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT or an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheet *
rum_sheet_new (RumAtlas  *atlas,
               RumGroup  *group,
               double     width,
               double     height,
               GError   **error)
{
  g_autoptr (RumSheetComposer) composer = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;
  RumSheet *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  composer = rum_sheet_composer_new (atlas, group, width, height, error);
  layout = composer != NULL ? rum_sheet_composer_compose (composer, error) : NULL;
  if (layout == NULL)
    return NULL;

  self = g_object_new (RUM_TYPE_SHEET, NULL);
  self->group = g_object_ref (group);
  self->width = width;
  self->height = height;
  self->layout = g_steal_pointer (&layout);
  self->language = rum_sheet_language_dup_code ();
  /* TRANSLATORS: Title of a document: %s is a group of muscles, such as “Calves”. */
  self->title = g_strdup_printf (C_("sheet", "%s: a cheat sheet for runners"),
                                 rum_entry_get_name (RUM_ENTRY (group)));

  return self;
}

/**
 * rum_sheet_get_n_pages:
 * @self: a sheet
 *
 * Gets how many pages the sheet has.
 *
 * Returns: the number of pages, at least 1
 */
int
rum_sheet_get_n_pages (RumSheet *self)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), 0);

  return rum_sheet_layout_get_n_pages (self->layout);
}

/**
 * rum_sheet_get_width:
 * @self: a sheet
 *
 * Gets the width of the paper.
 *
 * Returns: the width, in millimetres
 */
double
rum_sheet_get_width (RumSheet *self)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), 0);

  return self->width;
}

/**
 * rum_sheet_get_height:
 * @self: a sheet
 *
 * Gets the height of the paper.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_get_height (RumSheet *self)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), 0);

  return self->height;
}

/**
 * rum_sheet_get_title:
 * @self: a sheet
 *
 * Gets the title of the sheet, for a window, a print job or a document.
 *
 * Returns: (transfer none): the translated title
 */
const char *
rum_sheet_get_title (RumSheet *self)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  return self->title;
}

/**
 * rum_sheet_dup_file_name:
 * @self: a sheet
 *
 * Makes a name to save the sheet under.
 *
 * Returns: (transfer full): a name with extension, without a folder
 */
char *
rum_sheet_dup_file_name (RumSheet *self)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  return rum_sheet_file_dup_name (rum_entry_get_name (RUM_ENTRY (self->group)));
}

/**
 * rum_sheet_draw_page:
 * @self: a sheet
 * @page: a page, from 0
 * @cr: what to draw with, in points; its origin is the paper's top left
 *
 * Draws a page, whatever it is drawn on: screen, printer or file.
 */
void
rum_sheet_draw_page (RumSheet *self,
                     int       page,
                     cairo_t  *cr)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RUM_IS_SHEET (self));
  g_return_if_fail (page >= 0 && page < rum_sheet_get_n_pages (self));
  g_return_if_fail (cr != NULL);

  /* The figures come with the program: if they cannot be drawn, it is broken. */
  if (!rum_sheet_pdf_draw_page (self->layout, page, cr, &error))
    g_critical ("%s", error->message);
}

/**
 * rum_sheet_create_pdf:
 * @self: a sheet
 * @error: return location for an error
 *
 * Draws the sheet to a PDF in memory: tagged, with links to the sources, and
 * the same bytes each time.
 *
 * Returns: (transfer full) (nullable): the PDF, or %NULL with
 *   %RUM_SHEET_ERROR_DRAW or an error of %RUM_FIGURE_ERROR
 */
GBytes *
rum_sheet_create_pdf (RumSheet  *self,
                      GError   **error)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  return rum_sheet_pdf_create (self->layout, self->width, self->height, self->title,
                               self->language, error);
}

/**
 * rum_sheet_save_pdf:
 * @self: a sheet
 * @file: where to save it; what is there is replaced
 * @error: return location for an error
 *
 * Saves the sheet as a PDF.  If that fails, what was there before stays whole,
 * and nothing new is left behind.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_DRAW or an error of
 *   %RUM_FIGURE_ERROR, %G_FILE_ERROR or %G_IO_ERROR
 */
gboolean
rum_sheet_save_pdf (RumSheet  *self,
                    GFile     *file,
                    GError   **error)
{
  g_autoptr (GBytes) pdf = NULL;

  g_return_val_if_fail (RUM_IS_SHEET (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  pdf = rum_sheet_create_pdf (self, error);

  return pdf != NULL && rum_sheet_file_save (file, pdf, error);
}
