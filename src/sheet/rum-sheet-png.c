/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-png.h"

#include "rum-sheet-error.h"
#include "rum-sheet-pdf.h"

#include "rum-autoptr.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <png.h>
#include <setjmp.h>

#define SOFTWARE "Run Muscles " PACKAGE_VERSION
#define MM_PER_INCH 25.4
#define MM_PER_METRE 1000.0

/* A large page is drawn in bands of so many pixels at most, because the whole
 * of it would take half a gigabyte. */
#define MAX_BAND (16 * 1024 * 1024)

/* The sides of the largest picture that cairo draws, in pixels. */
#define MAX_SIDE 32767

/* A page on its way into a file.  It is in one place, because libpng leaves
 * functions by longjmp(). */
typedef struct
{
  RumSheetLayout  *layout;
  int              page;
  double           dpi;
  int              width;
  int              height;
  const char      *title;
  GByteArray      *bytes;
  cairo_surface_t *band;
  png_structp      png;
  png_infop        info;
} Picture;

static void
write_cb (png_structp  png,
          png_bytep    data,
          png_size_t   length)
{
  g_byte_array_append (png_get_io_ptr (png), data, length);
}

static void
flush_cb (png_structp png)
{
}

static void
set_draw_error (GError     **error,
                const char  *reason)
{
  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_DRAW,
               _("The sheet could not be drawn: %s"), reason);
}

static gboolean
measure (Picture  *picture,
         double    width,
         double    height,
         GError  **error)
{
  double width_in_pixels = round (width / MM_PER_INCH * picture->dpi);
  double height_in_pixels = round (height / MM_PER_INCH * picture->dpi);

  if (width_in_pixels > MAX_SIDE || height_in_pixels > MAX_SIDE)
    {
      set_draw_error (error, cairo_status_to_string (CAIRO_STATUS_INVALID_SIZE));
      return FALSE;
    }

  picture->width = (int) width_in_pixels;
  picture->height = (int) height_in_pixels;

  return TRUE;
}

/* Draws the rows of the page from @top on, as many as the band has. */
static gboolean
draw_band (Picture  *picture,
           int       top,
           GError  **error)
{
  g_autoptr (cairo_t) cr = cairo_create (picture->band);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, 0, -top);
  cairo_scale (cr, picture->dpi / 72, picture->dpi / 72);
  if (!rum_sheet_pdf_draw_page (picture->layout, picture->page, cr, error))
    return FALSE;

  if (cairo_status (cr) != CAIRO_STATUS_SUCCESS)
    {
      set_draw_error (error, cairo_status_to_string (cairo_status (cr)));
      return FALSE;
    }

  cairo_surface_flush (picture->band);

  return TRUE;
}

/* Cairo has four bytes a pixel, of which one is idle: in front or at the end,
 * as the machine orders its bytes. */
static void
set_byte_order (Picture *picture)
{
  if (G_BYTE_ORDER == G_LITTLE_ENDIAN)
    {
      png_set_bgr (picture->png);
      png_set_filler (picture->png, 0, PNG_FILLER_AFTER);
    }
  else
    png_set_filler (picture->png, 0, PNG_FILLER_BEFORE);
}

static void
write_head (Picture *picture)
{
  png_uint_32 per_metre = (png_uint_32) round (picture->dpi / MM_PER_INCH * MM_PER_METRE);
  png_text texts[] = {
    { .compression = PNG_ITXT_COMPRESSION_NONE, .key = (char *) "Title",
      .text = (char *) picture->title, .lang = (char *) "", .lang_key = (char *) "" },
    { .compression = PNG_TEXT_COMPRESSION_NONE, .key = (char *) "Software",
      .text = (char *) SOFTWARE },
  };

  png_set_IHDR (picture->png, picture->info, picture->width, picture->height, 8,
                PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB (picture->png, picture->info, PNG_sRGB_INTENT_PERCEPTUAL);
  png_set_pHYs (picture->png, picture->info, per_metre, per_metre, PNG_RESOLUTION_METER);
  png_set_text (picture->png, picture->info, texts, G_N_ELEMENTS (texts));
  png_write_info (picture->png, picture->info);
  set_byte_order (picture);
}

static void
write_band (Picture *picture,
            int      n_rows)
{
  unsigned char *pixels = cairo_image_surface_get_data (picture->band);
  int stride = cairo_image_surface_get_stride (picture->band);

  for (int row = 0; row < n_rows; row++)
    png_write_row (picture->png, pixels + (gsize) row * stride);
}

static gboolean
write_rows (Picture  *picture,
            GError  **error)
{
  int band_height = CLAMP (MAX_BAND / picture->width, 1, picture->height);

  picture->band = cairo_image_surface_create (CAIRO_FORMAT_RGB24, picture->width, band_height);
  for (int top = 0; top < picture->height; top += band_height)
    {
      if (!draw_band (picture, top, error))
        return FALSE;
      write_band (picture, MIN (band_height, picture->height - top));
    }

  return TRUE;
}

static gboolean
write_picture (Picture  *picture,
               GError  **error)
{
  /* Our own writing never fails; what is left is want of memory. */
  if (setjmp (png_jmpbuf (picture->png)) != 0)
    {
      set_draw_error (error, g_strerror (ENOMEM));
      return FALSE;
    }

  write_head (picture);
  if (!write_rows (picture, error))
    return FALSE;
  png_write_end (picture->png, picture->info);

  return TRUE;
}

/**
 * rum_sheet_png_create:
 * @layout: the pages of a sheet
 * @page: which of them, from 0
 * @width: of the paper, in millimetres
 * @height: of the paper, in millimetres
 * @dpi: pixels an inch
 * @title: title of the picture
 * @error: return location for an error
 *
 * Draws a page to a picture in memory: opaque, on white, which knows how large
 * it is on paper.
 *
 * Returns: (transfer full) (nullable): the PNG, or %NULL with
 *   %RUM_SHEET_ERROR_DRAW or an error of %RUM_FIGURE_ERROR
 */
GBytes *
rum_sheet_png_create (RumSheetLayout  *layout,
                      int              page,
                      double           width,
                      double           height,
                      double           dpi,
                      const char      *title,
                      GError         **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  Picture picture = { layout, page, dpi, .title = title, .bytes = bytes };
  gboolean done = FALSE;

  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (dpi > 0, NULL);

  if (!measure (&picture, width, height, error))
    return NULL;

  picture.png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  picture.info = png_create_info_struct (picture.png);
  png_set_write_fn (picture.png, bytes, write_cb, flush_cb);
  done = write_picture (&picture, error);
  png_destroy_write_struct (&picture.png, &picture.info);
  g_clear_pointer (&picture.band, cairo_surface_destroy);

  return done ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}
