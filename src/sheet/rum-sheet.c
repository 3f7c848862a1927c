/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet.h"

#include "rum-sheet-file.h"
#include "rum-sheet-language.h"
#include "rum-sheet-pdf.h"
#include "rum-sheet-png.h"
#include "rum-sheet-svg.h"

#include <glib/gi18n-lib.h>

struct _RumSheet
{
  GObject          parent_instance;

  RumSheetOptions *options;
  char            *title;
  char            *language;
  RumSheetLayout  *layout;
};

G_DEFINE_FINAL_TYPE (RumSheet, rum_sheet, G_TYPE_OBJECT)

/* What stands in the name of a file and, with more words, in a title. */
static const char *
get_subject (RumSheetOptions *options)
{
  RumSheetKind kind = rum_sheet_options_get_kind (options);

  if (kind == RUM_SHEET_GROUP)
    return rum_entry_get_name (RUM_ENTRY (rum_sheet_options_get_group (options)));

  return rum_sheet_kind_get_label (kind);
}

/* Sheets in different colours share their layout. */
static RumSheetLayout *
get_layout (RumSheet *self)
{
  rum_sheet_layout_set_colors (self->layout, rum_sheet_options_get_colors (self->options));

  return self->layout;
}

static GBytes *
create_picture (RumSheet        *self,
                RumSheetFormat   format,
                int              page,
                double           dpi,
                GError         **error)
{
  double width = rum_sheet_options_get_width (self->options);
  double height = rum_sheet_options_get_height (self->options);

  if (format == RUM_SHEET_PNG)
    return rum_sheet_png_create (get_layout (self), page, width, height, dpi, self->title, error);

  return rum_sheet_svg_create (get_layout (self), page, width, height, self->title, self->language,
                               error);
}

static void
rum_sheet_dispose (GObject *object)
{
  RumSheet *self = RUM_SHEET (object);

  g_clear_object (&self->options);
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
 * @atlas: the atlas that the entries of @options are from
 * @options: what the sheet is to be; they are copied
 * @error: return location for an error
 *
 * Lays out a sheet, on as many pages as it takes.
 *
 * Returns: (transfer full) (nullable): a new sheet, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT, %RUM_SHEET_ERROR_CONTENT or
 *   an error of %RUM_FIGURE_ERROR
 */
RumSheet *
rum_sheet_new (RumAtlas         *atlas,
               RumSheetOptions  *options,
               GError          **error)
{
  g_autoptr (RumSheetKit) kit = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);

  kit = rum_sheet_kit_new (atlas);

  return rum_sheet_new_with_kit (kit, options, error);
}

/**
 * rum_sheet_new_with_kit:
 * @kit: what it is made with
 * @options: what the sheet is to be; they are copied
 * @error: return location for an error
 *
 * Lays out a sheet, which shares with others what they have in common.
 *
 * Returns: (transfer full) (nullable): a new sheet, or %NULL with an error as
 *   rum_sheet_new() has, or %G_IO_ERROR_CANCELLED
 */
RumSheet *
rum_sheet_new_with_kit (RumSheetKit      *kit,
                        RumSheetOptions  *options,
                        GError          **error)
{
  g_autoptr (RumSheetLayout) layout = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_KIT (kit), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  layout = rum_sheet_kit_compose (kit, options, error);

  return layout != NULL ? rum_sheet_new_for_layout (layout, options) : NULL;
}

/**
 * rum_sheet_new_for_layout:
 * @layout: pages that are composed already
 * @options: what they are; they are copied
 *
 * Creates a sheet of pages, which may be still in the making.
 *
 * Returns: (transfer full): a new sheet of the same thread
 */
RumSheet *
rum_sheet_new_for_layout (RumSheetLayout  *layout,
                          RumSheetOptions *options)
{
  RumSheet *self = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  self = g_object_new (RUM_TYPE_SHEET, NULL);
  self->options = rum_sheet_options_copy (options);
  self->layout = g_object_ref (layout);
  self->language = rum_sheet_language_dup_code ();
  /* TRANSLATORS: Title of a document: %s is a group of muscles, such as
   * “Calves”, or a kind of cheat sheet, such as “Muscle cards”.
   */
  self->title = g_strdup_printf (C_("sheet", "%s: a cheat sheet for runners"),
                                 get_subject (options));

  return self;
}

/**
 * rum_sheet_new_in_colors:
 * @self: a sheet
 * @colors: what another one is printed with
 *
 * Creates the same sheet in other colours, without composing it anew.
 *
 * Returns: (transfer full): a new sheet of the same thread
 */
RumSheet *
rum_sheet_new_in_colors (RumSheet       *self,
                         RumSheetColors  colors)
{
  g_autoptr (RumSheetOptions) options = NULL;

  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  options = rum_sheet_options_copy (self->options);
  rum_sheet_options_set_colors (options, colors);

  return rum_sheet_new_for_layout (self->layout, options);
}

/**
 * rum_sheet_get_options:
 * @self: a sheet
 *
 * Gets what the sheet was made after.
 *
 * Returns: (transfer none): the options, which must not be changed
 */
RumSheetOptions *
rum_sheet_get_options (RumSheet *self)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  return self->options;
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

  return rum_sheet_options_get_width (self->options);
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

  return rum_sheet_options_get_height (self->options);
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
 * rum_sheet_dup_page_text:
 * @self: a sheet
 * @page: a page, from 0
 *
 * Gets what a page says, for those who do not see it: its paragraphs, and what
 * its pictures show, in the order of reading.
 *
 * Returns: (transfer full): the text, a line each
 */
char *
rum_sheet_dup_page_text (RumSheet *self,
                         int       page)
{
  GPtrArray *boxes = NULL;
  GString *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);
  g_return_val_if_fail (page >= 0 && page < rum_sheet_get_n_pages (self), NULL);

  text = g_string_new (NULL);
  boxes = rum_sheet_layout_get_boxes (self->layout, page);
  for (guint i = 0; i < boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (boxes, i);
      g_autofree char *plain = box->text != NULL ? rum_sheet_text_dup_plain (box->text) : NULL;
      const char *words = plain != NULL ? plain : rum_sheet_box_get_alt (box);

      if (words != NULL && *words != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", words);
    }

  return g_string_free (text, FALSE);
}

/**
 * rum_sheet_dup_file_name:
 * @self: a sheet
 * @format: the kind of file
 *
 * Makes a name to save the sheet under.
 *
 * Returns: (transfer full): a name with extension, without a folder
 */
char *
rum_sheet_dup_file_name (RumSheet       *self,
                         RumSheetFormat  format)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  return rum_sheet_file_dup_name (get_subject (self->options),
                                  rum_sheet_format_get_nick (format));
}

/**
 * rum_sheet_draw_page:
 * @self: a sheet
 * @page: a page, from 0
 * @cr: what to draw with, in points; its origin is the paper's top left
 * @error: return location for an error
 *
 * Draws a page, whatever it is drawn on: screen, printer or file.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_DRAW or an error of
 *   %RUM_FIGURE_ERROR
 */
gboolean
rum_sheet_draw_page (RumSheet  *self,
                     int        page,
                     cairo_t   *cr,
                     GError   **error)
{
  g_return_val_if_fail (RUM_IS_SHEET (self), FALSE);
  g_return_val_if_fail (page >= 0 && page < rum_sheet_get_n_pages (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  if (!rum_sheet_pdf_draw_page (get_layout (self), page, cr, error))
    return FALSE;

  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_DRAW,
               _("The sheet could not be drawn: %s"), cairo_status_to_string (cairo_status (cr)));

  return FALSE;
}

/**
 * rum_sheet_create_file:
 * @self: a sheet
 * @format: a kind of file
 * @page: which page, from 0; a PDF always has them all, whatever is asked for
 * @dpi: pixels an inch, for %RUM_SHEET_PNG; others have none
 * @cancellable: (nullable): what can end the work between two pages
 * @func: (nullable): who is told of each page
 * @data: what is passed to @func
 * @error: return location for an error
 *
 * Draws the sheet to a file in memory, the same bytes each time.  The date in
 * it is the one that SOURCE_DATE_EPOCH says, or none.
 *
 * Returns: (transfer full) (nullable): what is in the file, or %NULL with
 *   %RUM_SHEET_ERROR_DRAW, %G_IO_ERROR_CANCELLED or an error of
 *   %RUM_FIGURE_ERROR
 */
GBytes *
rum_sheet_create_file (RumSheet              *self,
                       RumSheetFormat         format,
                       int                    page,
                       double                 dpi,
                       GCancellable          *cancellable,
                       RumSheetProgressFunc   func,
                       gpointer               data,
                       GError               **error)
{
  const RumSheetProgress progress = { cancellable, func, data };
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (RUM_IS_SHEET (self), NULL);

  if (format == RUM_SHEET_PDF)
    return rum_sheet_pdf_create (get_layout (self),
                                 rum_sheet_get_width (self), rum_sheet_get_height (self),
                                 self->title, self->language, &progress, error);

  g_return_val_if_fail (page >= 0 && page < rum_sheet_get_n_pages (self), NULL);

  if (!rum_sheet_progress_report (&progress, 0, 1, error))
    return NULL;

  bytes = create_picture (self, format, page, dpi, error);
  if (bytes == NULL || !rum_sheet_progress_report (&progress, 1, 1, error))
    return NULL;

  return g_steal_pointer (&bytes);
}

/**
 * rum_sheet_save:
 * @self: a sheet
 * @format: a kind of file
 * @page: which page, from 0; a PDF always has them all, whatever is asked for
 * @dpi: pixels an inch, for %RUM_SHEET_PNG; others have none
 * @file: where to save it; what is there is replaced
 * @cancellable: (nullable): what can end the work between two pages
 * @func: (nullable): who is told of each page
 * @data: what is passed to @func
 * @error: return location for an error
 *
 * Saves the sheet.  If that fails, what was there before stays whole, and
 * nothing new is left behind.
 *
 * Returns: %TRUE, or %FALSE with an error as rum_sheet_create_file() has, or
 *   one of %G_FILE_ERROR or %G_IO_ERROR
 */
gboolean
rum_sheet_save (RumSheet              *self,
                RumSheetFormat         format,
                int                    page,
                double                 dpi,
                GFile                 *file,
                GCancellable          *cancellable,
                RumSheetProgressFunc   func,
                gpointer               data,
                GError               **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (RUM_IS_SHEET (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = rum_sheet_create_file (self, format, page, dpi, cancellable, func, data, error);

  return bytes != NULL && rum_sheet_file_save (file, bytes, error);
}
