/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"

#include <glib/gstdio.h>

/* Versions of cairo and librsvg may differ by so much in a channel at edges. */
#define TOLERANCE 24
#define MAX_DIFFERENT_PIXELS 20

/* Loads the text of tests/fixtures/figure/@name. */
GBytes *
load_fixture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "figure", name, NULL);
  g_autofree char *text = NULL;
  gsize size = 0;
  GError *error = NULL;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (g_steal_pointer (&text), size);
}

/* Loads tests/fixtures/figure/@name as the surface of the front. */
RumFigure *
load_figure (const char *name)
{
  g_autoptr (GBytes) svg = load_fixture (name);
  RumFigure *figure = NULL;
  GError *error = NULL;

  figure = rum_figure_new_for_bytes (svg, RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);

  return figure;
}

/* Finds a region that must be there; the figure keeps it. */
RumRegion *
find_region (RumFigure  *figure,
             const char *element_id)
{
  GListModel *regions = rum_figure_get_regions (figure);

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      if (g_str_equal (rum_region_get_element_id (region), element_id))
        return region;
    }

  g_assert_not_reached ();
}

/* Makes a white picture. */
cairo_surface_t *
create_picture (int width,
                int height)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  g_autoptr (cairo_t) cr = cairo_create (picture);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);

  return picture;
}

/* Gets a pixel as 0xrrggbb. */
guint32
get_pixel (cairo_surface_t *picture,
           int              x,
           int              y)
{
  const guint8 *data = NULL;

  g_assert_cmpint (x, >=, 0);
  g_assert_cmpint (y, >=, 0);
  g_assert_cmpint (x, <, cairo_image_surface_get_width (picture));
  g_assert_cmpint (y, <, cairo_image_surface_get_height (picture));

  cairo_surface_flush (picture);
  data = cairo_image_surface_get_data (picture) + y * cairo_image_surface_get_stride (picture);

  return ((const guint32 *) (gconstpointer) data)[x] & 0xffffff;
}

static gboolean
is_near (guint32 one,
         guint32 other,
         int     tolerance)
{
  for (int shift = 0; shift < 24; shift += 8)
    {
      if (ABS ((int) (one >> shift & 0xff) - (int) (other >> shift & 0xff)) > tolerance)
        return FALSE;
    }

  return TRUE;
}

/* Counts the pixels that differ by more than @tolerance in a channel. */
int
measure_difference (cairo_surface_t *one,
                    cairo_surface_t *other,
                    int              tolerance)
{
  int n_different = 0;

  g_assert_cmpint (cairo_image_surface_get_width (one), ==, cairo_image_surface_get_width (other));
  g_assert_cmpint (cairo_image_surface_get_height (one), ==,
                   cairo_image_surface_get_height (other));

  for (int y = 0; y < cairo_image_surface_get_height (one); y++)
    {
      for (int x = 0; x < cairo_image_surface_get_width (one); x++)
        n_different += !is_near (get_pixel (one, x, y), get_pixel (other, x, y), tolerance);
    }

  return n_different;
}

static void
save_picture (cairo_surface_t *picture,
              const char      *name,
              const char      *suffix)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "pictures", NULL);
  g_autofree char *file = g_strconcat (name, suffix, NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);

  g_mkdir_with_parents (folder, 0755);
  g_assert_cmpint (cairo_surface_write_to_png (picture, path), ==, CAIRO_STATUS_SUCCESS);
  g_test_message ("Kept %s", path);
}

/* Compares a picture with tests/fixtures/figure/@name.png.  Where they differ
 * the picture and the difference are kept in the build folder.
 */
void
assert_like_reference (cairo_surface_t *picture,
                       const char      *name)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "figure", file, NULL);
  g_autoptr (cairo_surface_t) reference = cairo_image_surface_create_from_png (path);
  g_autoptr (cairo_surface_t) difference = NULL;
  g_autoptr (cairo_t) cr = NULL;
  int n_different = 0;

  g_assert_cmpint (cairo_surface_status (reference), ==, CAIRO_STATUS_SUCCESS);

  n_different = measure_difference (picture, reference, TOLERANCE);
  if (n_different <= MAX_DIFFERENT_PIXELS)
    return;

  difference = create_picture (cairo_image_surface_get_width (picture),
                               cairo_image_surface_get_height (picture));
  cr = cairo_create (difference);
  cairo_set_source_surface (cr, picture, 0, 0);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_DIFFERENCE);
  cairo_set_source_surface (cr, reference, 0, 0);
  cairo_paint (cr);

  save_picture (picture, name, ".png");
  save_picture (difference, name, "-difference.png");
  g_assert_cmpint (n_different, <=, MAX_DIFFERENT_PIXELS);
}
