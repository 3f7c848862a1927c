/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-picture-private.h"

#define WIDTH 150
#define HEIGHT 200
#define SCALE 2

/* Two and a half times as large as it would fit, and not in the middle. */
static const RumBox area = { -60, -130.5, 250, 520 };

typedef struct
{
  RumFigure        *figure;
  RumFigurePainter *painter;
  RumMapPicture    *picture;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GError *error = NULL;

  fixture->figure = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
  fixture->painter = rum_figure_painter_new (fixture->figure, RUM_PALETTE_LIGHT);
  fixture->picture = rum_map_picture_new (WIDTH, HEIGHT, SCALE, &area);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->picture, rum_map_picture_free);
  g_assert_finalize_object (fixture->painter);
  g_assert_finalize_object (fixture->figure);
}

static RumRegion *
find_region (Fixture    *fixture,
             const char *element_id)
{
  GListModel *regions = rum_figure_get_regions (fixture->figure);

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      if (g_str_equal (rum_region_get_element_id (region), element_id))
        return region;
    }

  g_error ("There is no region %s", element_id);
}

static cairo_surface_t *
create_surface (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * SCALE,
                                                         HEIGHT * SCALE);

  cairo_surface_set_device_scale (surface, SCALE, SCALE);

  return surface;
}

static int
count_differences (cairo_surface_t *one,
                   cairo_surface_t *other)
{
  int n_different = 0;

  cairo_surface_flush (one);
  cairo_surface_flush (other);
  for (int y = 0; y < HEIGHT * SCALE; y++)
    {
      const guint8 *a = cairo_image_surface_get_data (one) +
                        y * cairo_image_surface_get_stride (one);
      const guint8 *b = cairo_image_surface_get_data (other) +
                        y * cairo_image_surface_get_stride (other);

      for (int i = 0; i < WIDTH * SCALE * 4; i++)
        n_different += ABS (a[i] - b[i]) > 1;
    }

  return n_different;
}

static void
draw (Fixture *fixture)
{
  GError *error = NULL;

  g_assert_true (rum_map_picture_draw (fixture->picture, fixture->painter, &error));
  g_assert_no_error (error);
}

/* The same as the painter draws at that place. */
static void
test_base (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (cairo_surface_t) expected = create_surface ();
  g_autoptr (cairo_t) cr = cairo_create (expected);
  GError *error = NULL;

  draw (fixture);
  rum_figure_painter_draw (fixture->painter, cr, &area, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_differences (fixture->picture->base, expected), ==, 0);
}

/* Over the base the parts look as if they had been drawn there. */
static void
test_parts (Fixture       *fixture,
            gconstpointer  data)
{
  RumRegion *region = find_region (fixture, "gluteus-maximus.left");
  g_autoptr (cairo_surface_t) expected = create_surface ();
  g_autoptr (cairo_t) expected_cr = cairo_create (expected);
  g_autoptr (cairo_t) cr = NULL;
  RumMapPart *part = NULL;
  GError *error = NULL;

  rum_map_picture_add_part (fixture->picture, region, RUM_LIGHT_STRONG, RUM_MAP_FRAME_FOCUS);
  draw (fixture);
  part = g_ptr_array_index (fixture->picture->parts, 0);
  g_assert_nonnull (part->surface);
  g_assert_cmpfloat (part->bounds.origin.x, >=, 0);
  g_assert_cmpfloat (part->bounds.origin.x + part->bounds.size.width, <=, WIDTH);
  cr = cairo_create (fixture->picture->base);
  cairo_set_source_surface (cr, part->surface, 0, 0);
  cairo_paint (cr);

  rum_figure_painter_draw (fixture->painter, expected_cr, &area, &error);
  g_assert_no_error (error);
  rum_map_part_draw (fixture->painter, expected_cr, &area, region, RUM_LIGHT_STRONG,
                     RUM_MAP_FRAME_FOCUS, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_differences (fixture->picture->base, expected), <, 20);
}

/* Counts the rows or columns at one edge of some pixels in which nothing is drawn. */
static int
count_empty (cairo_surface_t *surface,
             gboolean         is_column,
             gboolean         is_at_end)
{
  const int step = cairo_image_surface_get_stride (surface) / 4;
  const int width = cairo_image_surface_get_width (surface);
  const int height = cairo_image_surface_get_height (surface);
  const int n_lines = is_column ? width : height;
  const int length = is_column ? height : width;
  const guint32 *pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface);

  for (int i = 0; i < n_lines; i++)
    {
      const int line = is_at_end ? n_lines - 1 - i : i;

      for (int j = 0; j < length; j++)
        {
          if (pixels[is_column ? j * step + line : line * step + j] != 0)
            return i;
        }
    }

  return n_lines;
}

/* A part covers what is drawn of it, and no more. */
static void
assert_tight (RumMapPicture *picture,
              RumMapPart    *part)
{
  const graphene_rect_t *bounds = &part->bounds;
  const int scale = picture->scale;
  g_autoptr (cairo_surface_t) seen =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, picture->width * scale,
                                picture->height * scale);
  g_autoptr (cairo_t) cr = NULL;

  cairo_surface_set_device_scale (seen, scale, scale);
  cr = cairo_create (seen);
  cairo_set_source_surface (cr, part->surface, 0, 0);
  cairo_paint (cr);
  cairo_surface_flush (seen);

  g_assert_cmpint (count_empty (seen, TRUE, FALSE) / scale, ==, bounds->origin.x);
  g_assert_cmpint (count_empty (seen, FALSE, FALSE) / scale, ==, bounds->origin.y);
  g_assert_cmpint (count_empty (seen, TRUE, TRUE) / scale, ==,
                   picture->width - bounds->origin.x - bounds->size.width);
  g_assert_cmpint (count_empty (seen, FALSE, TRUE) / scale, ==,
                   picture->height - bounds->origin.y - bounds->size.height);
}

static void
test_tight (Fixture       *fixture,
            gconstpointer  data)
{
  RumRegion *region = find_region (fixture, "gluteus-maximus.left");
  const RumBox whole = { 0, 0, 500, 1040 };

  for (int scale = 1; scale <= 2; scale++)
    {
      RumMapPicture *picture = rum_map_picture_new (500, 1040, scale, &whole);
      GError *error = NULL;

      rum_map_picture_add_part (picture, region, RUM_LIGHT_SOFT, RUM_MAP_FRAME_NONE);
      rum_map_picture_add_part (picture, region, RUM_LIGHT_STRONG, RUM_MAP_FRAME_FOCUS);
      g_assert_true (rum_map_picture_draw (picture, fixture->painter, &error));
      g_assert_no_error (error);
      for (guint i = 0; i < 2; i++)
        assert_tight (picture, g_ptr_array_index (picture->parts, i));
      rum_map_picture_free (picture);
    }
}

/* What is out of sight is not drawn. */
static void
test_unseen_part (Fixture       *fixture,
                  gconstpointer  data)
{
  RumMapPart *part = NULL;

  rum_map_picture_add_part (fixture->picture, find_region (fixture, "soleus.left"),
                            RUM_LIGHT_SOFT, RUM_MAP_FRAME_NONE);
  draw (fixture);
  part = g_ptr_array_index (fixture->picture->parts, 0);
  g_assert_null (part->surface);
  g_assert_cmpfloat (part->bounds.size.width, ==, 0);
}

static void
test_bounds (Fixture       *fixture,
             gconstpointer  data)
{
  RumRegion *region = find_region (fixture, "gluteus-maximus.left");
  const RumBox *box = rum_region_get_box (region);
  graphene_rect_t bounds;

  rum_map_part_find_bounds (fixture->figure, region, &(RumBox) { 0, 0, 500, 1040 },
                            &GRAPHENE_RECT_INIT (0, 0, 500, 1040), &bounds);
  g_assert_cmpfloat (bounds.origin.x, <=, box->x + 250 - 4);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, >=, box->x + box->width + 250 + 4);
  g_assert_cmpfloat (bounds.origin.y, <=, box->y + 20 - 4);
}

static void
test_picks (Fixture       *fixture,
            gconstpointer  data)
{
  const RumBox fine = { area.x * SCALE, area.y * SCALE, area.width * SCALE, area.height * SCALE };
  g_autoptr (RumPickMap) expected = NULL;
  GError *error = NULL;

  g_assert_true (rum_map_picture_draw_picks (fixture->picture, fixture->figure, &error));
  g_assert_no_error (error);
  expected = rum_pick_map_new (fixture->figure, WIDTH * SCALE, HEIGHT * SCALE, &fine, &error);
  g_assert_no_error (error);

  for (int y = 0; y < HEIGHT * SCALE; y += 3)
    {
      for (int x = 0; x < WIDTH * SCALE; x += 3)
        g_assert_true (rum_pick_map_get_region (fixture->picture->pick_map, x, y) ==
                       rum_pick_map_get_region (expected, x, y));
    }
}

/* Palettes for print know no ring. */
static void
test_error (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (fixture->figure,
                                                                 RUM_PALETTE_PRINT);
  g_autoptr (GError) error = NULL;

  rum_map_picture_add_part (fixture->picture, find_region (fixture, "gluteus-maximus.left"),
                            RUM_LIGHT_STRONG, RUM_MAP_FRAME_FOCUS);
  g_assert_false (rum_map_picture_draw (fixture->picture, painter, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
}

#define ADD(path, function) \
  g_test_add ("/map/map-picture/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("base", test_base);
  ADD ("parts", test_parts);
  ADD ("unseen-part", test_unseen_part);
  ADD ("bounds", test_bounds);
  ADD ("tight", test_tight);
  ADD ("picks", test_picks);
  ADD ("error", test_error);

  return g_test_run ();
}
