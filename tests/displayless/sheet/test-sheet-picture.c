/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet.h"

#include "rum-sheet-error.h"
#include "sheet-test-utils.h"

#include "rum-autoptr.h"

#include <string.h>

/* Where numbers stand in a PNG: behind its sign of 8 bytes, and the length and
 * the name of the first chunk. */
#define PNG_WIDTH 16
#define PNG_HEIGHT 20
#define PNG_COLOR_TYPE 25

static GBytes *
create_picture (double          width,
                double          height,
                RumSheetFormat  format,
                double          dpi,
                RumSheetColors  colors)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "calves", width, height);
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = NULL;

  rum_sheet_options_set_colors (options, colors);
  sheet = rum_sheet_new (atlas, options, &error);
  g_assert_no_error (error);
  bytes = rum_sheet_create_file (sheet, format, 0, dpi, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  return bytes;
}

static guint32
read_number (GBytes *png,
             gsize   offset)
{
  guint32 number = 0;

  g_assert_cmpuint (offset + sizeof number, <=, g_bytes_get_size (png));
  memcpy (&number, (const char *) g_bytes_get_data (png, NULL) + offset, sizeof number);

  return GUINT32_FROM_BE (number);
}

/* Where the content of the chunk @name begins. */
static gsize
find_chunk (GBytes     *png,
            const char *name)
{
  gsize offset = 8;

  while (offset < g_bytes_get_size (png))
    {
      if (memcmp ((const char *) g_bytes_get_data (png, NULL) + offset + 4, name, 4) == 0)
        return offset + 8;
      offset += 12 + read_number (png, offset);
    }
  g_error ("There is no %s", name);
}

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  GInputStream *stream = closure;
  gsize n_read = 0;

  g_input_stream_read_all (stream, data, length, &n_read, NULL, NULL);

  return n_read == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR;
}

static cairo_surface_t *
read_png (GBytes *png)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (png);
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_cb, stream);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);

  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const unsigned char *row = cairo_image_surface_get_data (surface) +
                             y * cairo_image_surface_get_stride (surface);
  guint32 pixel = 0;

  memcpy (&pixel, row + 4 * x, sizeof pixel);

  return pixel & 0xffffff;
}

/* As large on paper as the page, and opaque. */
static void
test_png (void)
{
  g_autoptr (GBytes) png = create_picture (210, 297, RUM_SHEET_PNG, 100, RUM_SHEET_COLOR);
  gsize physical = find_chunk (png, "pHYs");

  g_assert_cmpuint (read_number (png, PNG_WIDTH), ==, 827);
  g_assert_cmpuint (read_number (png, PNG_HEIGHT), ==, 1169);
  g_assert_cmpuint (((const guint8 *) g_bytes_get_data (png, NULL))[PNG_COLOR_TYPE], ==, 2);
  g_assert_cmpuint (read_number (png, physical), ==, 3937);
  g_assert_cmpuint (read_number (png, physical + 4), ==, 3937);
  g_assert_cmpuint (((const guint8 *) g_bytes_get_data (png, NULL))[physical + 8], ==, 1);
}

/* The margin is white, and the title is of its ink: no channel is swapped. */
static void
test_png_pixels (void)
{
  g_autoptr (GBytes) png = create_picture (210, 297, RUM_SHEET_PNG, 150, RUM_SHEET_COLOR);
  g_autoptr (cairo_surface_t) surface = read_png (png);
  guint n_accent = 0;

  g_assert_cmphex (get_pixel (surface, 0, 0), ==, 0xffffff);
  g_assert_cmphex (get_pixel (surface, 1239, 1753), ==, 0xffffff);
  for (int y = 0; y < 200; y++)
    for (int x = 0; x < 1240; x++)
      if (get_pixel (surface, x, y) == 0x1d4e6b)
        n_accent++;
  g_assert_cmpuint (n_accent, >, 500);
}

/* In black and white there is no colour at all. */
static void
test_png_monochrome (void)
{
  g_autoptr (GBytes) png = create_picture (210, 297, RUM_SHEET_PNG, 72, RUM_SHEET_MONOCHROME);
  g_autoptr (cairo_surface_t) surface = read_png (png);
  guint n_colored = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      {
        guint32 pixel = get_pixel (surface, x, y);

        if ((pixel & 0xff) != (pixel >> 8 & 0xff) || (pixel & 0xff) != pixel >> 16)
          n_colored++;
      }
  g_assert_cmpuint (n_colored, ==, 0);
}

/* A page so large that it is drawn in bands has no seam: it is the page drawn
 * at once. */
static void
test_png_bands (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "core", 420, 594);
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GBytes) png = NULL;
  g_autoptr (cairo_surface_t) banded = NULL;
  g_autoptr (cairo_surface_t) whole = NULL;
  g_autoptr (cairo_t) cr = NULL;
  g_autoptr (GError) error = NULL;
  int width = 0;
  int height = 0;

  sheet = rum_sheet_new (atlas, options, &error);
  g_assert_no_error (error);
  png = rum_sheet_create_file (sheet, RUM_SHEET_PNG, 0, 250, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  banded = read_png (png);
  width = cairo_image_surface_get_width (banded);
  height = cairo_image_surface_get_height (banded);
  g_assert_cmpint (width * height, >, 16 * 1024 * 1024);

  whole = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cr = cairo_create (whole);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, 250.0 / 72, 250.0 / 72);
  g_assert_true (rum_sheet_draw_page (sheet, 0, cr, &error));
  cairo_surface_flush (whole);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      if (get_pixel (banded, x, y) != get_pixel (whole, x, y))
        g_error ("%d, %d differs", x, y);
}

/* More pixels than cairo can draw are an error, not a crash. */
static void
test_png_too_large (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "core", 1500, 2000);
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  sheet = rum_sheet_new (atlas, options, &error);
  g_assert_no_error (error);
  g_assert_null (rum_sheet_create_file (sheet, RUM_SHEET_PNG, 0, 600, NULL, NULL, NULL, &error));
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_DRAW);
}

/* As large as the paper, with a title; and librsvg can read it. */
static void
test_svg (void)
{
  g_autoptr (GBytes) svg = create_picture (210, 297, RUM_SHEET_SVG, 1, RUM_SHEET_COLOR);
  g_autofree char *text = g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
  g_autoptr (RsvgHandle) handle = NULL;
  g_autoptr (GError) error = NULL;
  gboolean has_width = FALSE;
  RsvgLength width = { 0 };

  g_assert_nonnull (strstr (text, "width=\"210mm\" height=\"297mm\""));
  g_assert_nonnull (strstr (text, "<title>Calves: a cheat sheet for runners</title>"));
  g_assert_nonnull (strstr (text, "xml:lang=\"en\""));
  /* All of it is shapes. */
  g_assert_null (strstr (text, "<image"));

  handle = rsvg_handle_new_from_data ((const guint8 *) text, strlen (text), &error);
  g_assert_no_error (error);
  rsvg_handle_get_intrinsic_dimensions (handle, &has_width, &width, NULL, NULL, NULL, NULL);
  g_assert_true (has_width);
  g_assert_cmpint (width.unit, ==, RSVG_UNIT_MM);
  g_assert_cmpfloat (width.length, ==, 210);
}

/* Every reference in it leads somewhere, and no id is given twice. */
static void
test_svg_ids (void)
{
  g_autoptr (GBytes) svg = create_picture (210, 297, RUM_SHEET_SVG, 1, RUM_SHEET_COLOR);
  g_autofree char *text = g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GRegex) given = g_regex_new (" id=\"([^\"]*)\"", 0, 0, NULL);
  g_autoptr (GRegex) used = g_regex_new ("#(i\\d+)", 0, 0, NULL);
  GMatchInfo *match = NULL;
  guint n_used = 0;

  for (g_regex_match (given, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    g_assert_true (g_hash_table_add (ids, g_match_info_fetch (match, 1)));
  g_match_info_free (match);

  for (g_regex_match (used, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL), n_used++)
    {
      g_autofree char *id = g_match_info_fetch (match, 1);

      g_assert_true (g_hash_table_contains (ids, id));
    }
  g_match_info_free (match);
  g_assert_cmpuint (n_used, >, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/picture/png", test_png);
  g_test_add_func ("/sheet/picture/png-pixels", test_png_pixels);
  g_test_add_func ("/sheet/picture/png-monochrome", test_png_monochrome);
  g_test_add_func ("/sheet/picture/png-bands", test_png_bands);
  g_test_add_func ("/sheet/picture/png-too-large", test_png_too_large);
  g_test_add_func ("/sheet/picture/svg", test_svg);
  g_test_add_func ("/sheet/picture/svg-ids", test_svg_ids);

  return g_test_run ();
}
