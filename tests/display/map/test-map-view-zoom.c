/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-autoptr.h"
#include "rum-map-canvas-struct-private.h"
#include "rum-map-view-private.h"
#include "rum-pick-map.h"

#define WIDTH 220
#define HEIGHT 480

static const double zooms[] = { 1, 2, 5, 10 };

typedef struct
{
  RumMapView  *view;
  RumViewport *viewport;
  GtkWidget   *window;
  RumFigure   *figure;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GError *error = NULL;

  fixture->view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  fixture->viewport = rum_map_view_get_viewport (fixture->view);
  fixture->figure = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
  rum_map_view_set_figure (fixture->view, fixture->figure, get_atlas ());
  fixture->window = show_in_window (GTK_WIDGET (fixture->view), WIDTH, HEIGHT);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->view);
  g_clear_object (&fixture->figure);
}

/* Looks at the seat, more or less closely. */
static void
zoom (Fixture *fixture,
      double   factor)
{
  RumViewportPlace place = { 0 };

  rum_viewport_find_fit (fixture->viewport, &place);
  rum_viewport_find_zoom (fixture->viewport, &place, factor, 90, 200, &place);
  rum_viewport_set_place (fixture->viewport, &place);
}

static void
zoom_and_wait (Fixture *fixture,
               double   factor)
{
  zoom (fixture, factor);
  wait_until_sharp (fixture->view);
}

/* The same figure at the same place, worked out anew, in pixels of the screen. */
static RumPickMap *
create_pick_map (Fixture *fixture)
{
  const int factor = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));
  const RumBox *area = rum_map_view_get_area (fixture->view);
  const RumBox fine = { area->x * factor, area->y * factor, area->width * factor,
                        area->height * factor };
  GError *error = NULL;
  RumPickMap *map = rum_pick_map_new (fixture->figure, WIDTH * factor, HEIGHT * factor, &fine,
                                      &error);

  g_assert_no_error (error);
  return map;
}

/* Counts the points that mean something else than a pick map worked out anew. */
static int
count_wrong_picks (Fixture *fixture)
{
  const int factor = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));
  g_autoptr (RumPickMap) map = create_pick_map (fixture);
  int n_wrong = 0;

  for (double y = 1.5; y < HEIGHT; y += 3)
    {
      for (double x = 1.5; x < WIDTH; x += 3)
        n_wrong += rum_map_view_pick (fixture->view, x, y) !=
                   rum_pick_map_find_nearest (map, x * factor, y * factor, 12 * factor);
    }

  return n_wrong;
}

/* By true shape, and the nearest within 12 pixels, at every zoom. */
static void
test_pick (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      zoom_and_wait (fixture, zooms[i]);
      g_assert_cmpint (count_wrong_picks (fixture), ==, 0);
    }
}

/* What GTK finds under a point is the region that is meant there. */
static void
test_contains (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      zoom_and_wait (fixture, zooms[i]);
      for (double y = 1.5; y < HEIGHT; y += 7)
        {
          for (double x = 1.5; x < WIDTH; x += 7)
            {
              RumRegion *region = rum_map_view_pick (fixture->view, x, y);
              GtkWidget *found = gtk_widget_pick (GTK_WIDGET (fixture->view), x, y,
                                                  GTK_PICK_DEFAULT);
              RumMapRegion *expected = NULL;

              if (region != NULL)
                expected = find_region (fixture->view, rum_region_get_element_id (region));
              g_assert_true (found == (expected != NULL ? GTK_WIDGET (expected)
                                                        : GTK_WIDGET (fixture->view)));
            }
        }
    }
}

/* Until the new pick map is there the old one answers, but for the edges. */
static void
test_pick_meanwhile (Fixture       *fixture,
                     gconstpointer  data)
{
  const int n_points = (WIDTH / 3) * (HEIGHT / 3);

  g_assert_cmpint (count_wrong_picks (fixture), ==, 0);
  zoom (fixture, 3);
  g_assert_cmpint (count_wrong_picks (fixture), <, n_points / 10);

  /* And where it does not reach, that of the whole. */
  wait_until_sharp (fixture->view);
  zoom (fixture, 1);
  g_assert_cmpint (count_wrong_picks (fixture), <, n_points / 10);
  wait_until_sharp (fixture->view);
  g_assert_cmpint (count_wrong_picks (fixture), ==, 0);
}

/* A figure that comes back before it was drawn elsewhere needs no new drawing, but
 * a pick map: that of the place where it was meanwhile is no good.
 */
static void
test_pick_back (Fixture       *fixture,
                gconstpointer  data)
{
  RumMapCanvas *canvas = rum_map_view_get_canvas (fixture->view);
  RumMapRenderer *renderer = rum_map_canvas_ensure_renderer (canvas);
  GskRenderNode *node = NULL;

  /* As it is right after the figure has been drawn for the first time. */
  wait_until_sharp (fixture->view);
  rum_map_renderer_wait_for_picks (renderer);
  rum_map_canvas_clear_picks (canvas);
  g_assert_true (rum_map_canvas_is_sharp (canvas));

  zoom (fixture, 3);
  node = create_node (fixture->view);
  gsk_render_node_unref (node);
  zoom (fixture, 1);
  g_assert_true (rum_map_renderer_wait (renderer, G_MAXINT64));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  rum_map_renderer_wait_for_picks (renderer);

  wait_until_sharp (fixture->view);
  g_assert_cmpint (count_wrong_picks (fixture), ==, 0);
}

/* The letters of the sides are not part of the figure. */
#define LETTERS 0.1

/* A machine that is busy elsewhere may be so late that it is sharp by then. */
#define MOST_TRIES 50

/* What is seen at once, before it is sharp. */
static GBytes *
catch_stand_in (Fixture *fixture,
                double   factor)
{
  RumMapCanvas *canvas = rum_map_view_get_canvas (fixture->view);
  g_autoptr (GBytes) at_once = NULL;

  for (int i = 0; i < MOST_TRIES; i++)
    {
      g_clear_pointer (&at_once, g_bytes_unref);
      zoom_and_wait (fixture, 1);
      zoom (fixture, factor);
      g_assert_false (rum_map_canvas_is_sharp (canvas));
      at_once = create_picture (fixture->view);
      if (!rum_map_canvas_is_sharp (canvas))
        break;
    }
  g_assert_false (rum_map_canvas_is_sharp (canvas));

  return g_steal_pointer (&at_once);
}

/* What is seen at once is what will be seen sharp, but for the detail. */
static void
test_stand_in (Fixture       *fixture,
               gconstpointer  data)
{
  RumMapRegion *region = find_region (fixture->view, "gluteus-maximus.left");
  g_autoptr (GBytes) fitted = NULL;

  rum_map_region_set_light (region, RUM_LIGHT_STRONG);
  fitted = create_picture (fixture->view);

  for (guint i = 1; i < G_N_ELEMENTS (zooms); i++)
    {
      g_autoptr (GBytes) at_once = catch_stand_in (fixture, zooms[i]);
      g_autoptr (GBytes) sharp = NULL;

      wait_until_sharp (fixture->view);
      sharp = create_picture (fixture->view);

      g_assert_cmpfloat (measure_blur (fitted, sharp), >, 10);
      g_assert_cmpfloat (measure_blur (at_once, sharp), <, measure_blur (fitted, sharp) / 2);
      g_assert_cmpint (measure_difference (at_once, sharp), >, 0);
    }
}

/* How many pixels are blue, which nothing of the figure is but what is lit. */
static int
count_lit (GBytes *picture)
{
  gsize size = 0;
  const guint32 *pixels = g_bytes_get_data (picture, &size);
  int n = 0;

  for (gsize i = 0; i < size / 4; i++)
    n += (pixels[i] & 0xff) > ((pixels[i] >> 16) & 0xff) + 40;

  return n;
}

/* What is lit moves with the figure, and is as large as it will be. */
static void
test_stand_in_lit (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GBytes) unlit = catch_stand_in (fixture, 2);
  g_autoptr (GBytes) at_once = NULL;
  g_autoptr (GBytes) sharp = NULL;

  g_assert_cmpint (count_lit (unlit), ==, 0);
  rum_map_region_set_light (find_region (fixture->view, "gluteus-maximus.left"),
                            RUM_LIGHT_STRONG);
  at_once = catch_stand_in (fixture, 2);
  wait_until_sharp (fixture->view);
  sharp = create_picture (fixture->view);

  g_assert_cmpint (count_lit (sharp), >, 100);
  g_assert_cmpfloat_with_epsilon ((double) count_lit (at_once) / count_lit (sharp), 1, 0.05);
}

/* Draws the figure where it lies from its shapes, a region lit, on a screen where a
 * pixel of GTK is @scale wide.
 */
static GBytes *
draw_shapes (Fixture      *fixture,
             RumMapRegion *region,
             double        scale)
{
  g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (fixture->figure,
                                                                 RUM_PALETTE_LIGHT);
  g_autoptr (cairo_surface_t) surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * scale, HEIGHT * scale);
  g_autoptr (cairo_t) cr = cairo_create (surface);
  const RumBox *area = rum_map_view_get_area (fixture->view);
  GError *error = NULL;

  cairo_scale (cr, scale, scale);
  rum_figure_painter_draw (painter, cr, area, &error);
  g_assert_no_error (error);
  rum_figure_painter_draw_region (painter, cr, area, rum_map_region_get_region (region),
                                  rum_map_region_get_light (region), &error);
  g_assert_no_error (error);
  cairo_surface_flush (surface);

  return g_bytes_new (cairo_image_surface_get_data (surface),
                      cairo_image_surface_get_stride (surface) * (gsize) (HEIGHT * scale));
}

static RumMapRegion *
light_and_zoom (Fixture *fixture)
{
  RumMapRegion *region = find_region (fixture->view, "gluteus-maximus.left");

  rum_map_region_set_light (region, RUM_LIGHT_HELPING);
  zoom_and_wait (fixture, 4);

  return region;
}

/* What comes from the thread in the end is as sharp as what is drawn here. */
static void
test_sharp (Fixture       *fixture,
            gconstpointer  data)
{
  RumMapRegion *region = light_and_zoom (fixture);
  g_autoptr (GBytes) picture = create_picture (fixture->view);
  g_autoptr (GBytes) shapes =
    draw_shapes (fixture, region, gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view)));

  g_assert_cmpfloat (measure_blur (picture, shapes), <, LETTERS);
}

/* Makes a picture of the view larger or smaller. */
static GBytes *
scale_picture (GBytes *picture,
               int     scale,
               double  wanted_scale)
{
  g_autoptr (cairo_surface_t) source = cairo_image_surface_create_for_data (
    (guchar *) g_bytes_get_data (picture, NULL), CAIRO_FORMAT_ARGB32, WIDTH * scale,
    HEIGHT * scale, 4 * WIDTH * scale);
  g_autoptr (cairo_surface_t) surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * wanted_scale, HEIGHT * wanted_scale);
  g_autoptr (cairo_t) cr = cairo_create (surface);

  cairo_scale (cr, wanted_scale / scale, wanted_scale / scale);
  cairo_set_source_surface (cr, source, 0, 0);
  cairo_paint (cr);
  cairo_surface_flush (surface);

  return g_bytes_new (cairo_image_surface_get_data (surface),
                      cairo_image_surface_get_stride (surface) * (gsize) (HEIGHT * wanted_scale));
}

/* A desktop that scales by one and a half lets GTK draw at twice the size, and
 * makes that smaller: it is nearly as sharp as shapes are.
 */
static void
test_sharp_between (Fixture       *fixture,
                    gconstpointer  data)
{
  const int scale = gtk_widget_get_scale_factor (GTK_WIDGET (fixture->view));
  RumMapRegion *region = light_and_zoom (fixture);
  g_autoptr (GBytes) picture = create_picture (fixture->view);
  g_autoptr (GBytes) scaled = scale_picture (picture, scale, 1.5);
  g_autoptr (GBytes) shapes = draw_shapes (fixture, region, 1.5);

  g_assert_cmpfloat (measure_blur (scaled, shapes), <, scale > 1 ? 1.5 : 5);
}

/* There a point lies between the pixels of the pick map: only edges are in
 * doubt.
 */
static void
test_pick_between (Fixture       *fixture,
                   gconstpointer  data)
{
  const RumBox *area = rum_map_view_get_area (fixture->view);
  const RumBox between = { area->x * 1.5, area->y * 1.5, area->width * 1.5, area->height * 1.5 };
  g_autoptr (RumPickMap) map = NULL;
  GError *error = NULL;
  int n_points = 0;
  int n_wrong = 0;

  map = rum_pick_map_new (fixture->figure, WIDTH * 3 / 2, HEIGHT * 3 / 2, &between, &error);
  g_assert_no_error (error);

  for (double y = 0.5; y < HEIGHT * 1.5; y += 5)
    {
      for (double x = 0.5; x < WIDTH * 1.5; x += 5)
        {
          n_points++;
          n_wrong += rum_map_view_pick (fixture->view, x / 1.5, y / 1.5) !=
                     rum_pick_map_find_nearest (map, x, y, 18);
        }
    }
  g_assert_cmpint (n_wrong, <, n_points / 50);
}

/* Back where it was nothing has changed. */
static void
test_back (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GBytes) before = create_picture (fixture->view);
  g_autoptr (GBytes) after = NULL;

  zoom_and_wait (fixture, 7);
  zoom_and_wait (fixture, 1);
  after = create_picture (fixture->view);
  g_assert_cmpint (measure_difference (before, after), ==, 0);
}

static void
assert_small (GskRenderNode *node)
{
  graphene_rect_t bounds;

  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_CAIRO_NODE);
  gsk_render_node_get_bounds (node, &bounds);
  g_assert_cmpfloat (bounds.size.width, <=, WIDTH);
  g_assert_cmpfloat (bounds.size.height, <=, HEIGHT);
}

/* Of the base and what is lit: the letters of the sides come after. */
static void
assert_all_small (GskRenderNode *node,
                  guint          n_lit)
{
  g_autoptr (GPtrArray) lit = list_lit (node);

  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_CONTAINER_NODE);
  assert_small (gsk_container_node_get_child (node, 0));
  g_assert_cmpuint (lit->len, ==, n_lit);
  for (guint i = 0; i < lit->len; i++)
    assert_small (g_ptr_array_index (lit, i));
}

/* No node is larger than the view, and none is scaled up: OpenGL would make a
 * texture as large as that.
 */
static void
test_nodes (Fixture       *fixture,
            gconstpointer  data)
{
  GskRenderNode *moved = NULL;
  GskRenderNode *sharp = NULL;
  GskRenderNode *again = NULL;

  rum_map_region_set_light (find_region (fixture->view, "gluteus-maximus.left"),
                            RUM_LIGHT_STRONG);
  zoom (fixture, 10);
  moved = create_node (fixture->view);
  assert_all_small (moved, 0);

  wait_until_sharp (fixture->view);
  sharp = create_node (fixture->view);
  assert_all_small (sharp, 1);

  /* Then the same are appended each frame. */
  again = create_node (fixture->view);
  g_assert_true (gsk_container_node_get_child (sharp, 0) ==
                 gsk_container_node_get_child (again, 0));
  g_assert_true (gsk_container_node_get_child (sharp, 1) ==
                 gsk_container_node_get_child (again, 1));

  gsk_render_node_unref (moved);
  gsk_render_node_unref (sharp);
  gsk_render_node_unref (again);
}

/* Regions lie where they are drawn, beyond the view too. */
static void
test_allocation (Fixture       *fixture,
                 gconstpointer  data)
{
  RumMapRegion *region = find_region (fixture->view, "gluteus-maximus.left");
  const RumBox *box = rum_region_get_box (rum_map_region_get_region (region));
  graphene_rect_t bounds;
  const RumBox *area = NULL;

  zoom_and_wait (fixture, 5);
  area = rum_map_view_get_area (fixture->view);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (region), GTK_WIDGET (fixture->view),
                                            &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x,
                                  area->x + (box->x + 250) / 500 * area->width, 1);
  g_assert_cmpfloat_with_epsilon (bounds.size.height, box->height / 1040 * area->height, 2);
}

/* The letters of the sides stay in sight. */
static void
test_side_marks (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *mark = gtk_widget_get_last_child (GTK_WIDGET (fixture->view));

  zoom_and_wait (fixture, 8);
  for (int i = 0; i < 2; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (mark, GTK_WIDGET (fixture->view), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, WIDTH);
      g_assert_cmpfloat (bounds.origin.y, >=, 0);
      mark = gtk_widget_get_prev_sibling (mark);
    }
}

/* The pointer that stays where it is means what comes under it. */
static void
test_pointed (Fixture       *fixture,
              gconstpointer  data)
{
  RumViewportPlace place = { 0 };
  RumRegion *region = NULL;

  zoom_and_wait (fixture, 5);
  region = rum_map_view_pick (fixture->view, 110, 240);
  g_assert_nonnull (region);
  move_pointer (fixture->view, 110, 240);
  g_assert_cmpstr (rum_map_view_get_pointed (fixture->view), ==,
                   rum_region_get_muscle_id (region));

  rum_viewport_get_place (fixture->viewport, &place);
  rum_viewport_find_pan (fixture->viewport, &place, 0, 1000, &place);
  rum_viewport_set_place (fixture->viewport, &place);
  wait_until_sharp (fixture->view);
  g_assert_cmpstr (rum_map_view_get_pointed (fixture->view), !=,
                   rum_region_get_muscle_id (region));
  leave_pointer (fixture->view);
}

/* Another figure is shown where one was looking, and drawn at once. */
static void
test_another_figure (Fixture       *fixture,
                     gconstpointer  data)
{
  GError *error = NULL;
  RumViewportPlace before = { 0 };
  RumViewportPlace after = { 0 };
  g_autoptr (GBytes) surface = NULL;
  g_autoptr (GBytes) deep = NULL;

  zoom_and_wait (fixture, 3);
  surface = create_picture (fixture->view);
  rum_viewport_get_place (fixture->viewport, &before);
  zoom (fixture, 3.1);
  zoom (fixture, 3);

  g_clear_object (&fixture->figure);
  fixture->figure = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_DEEP, &error);
  g_assert_no_error (error);
  rum_map_view_set_figure (fixture->view, fixture->figure, get_atlas ());
  wait_until_sharp (fixture->view);
  rum_viewport_get_place (fixture->viewport, &after);
  g_assert_true (rum_viewport_place_equal (&before, &after));

  deep = create_picture (fixture->view);
  g_assert_cmpfloat (measure_blur (surface, deep), >, 1);
  g_assert_cmpint (count_wrong_picks (fixture), ==, 0);
}

/* Views that share a viewport go together. */
static void
test_shared (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (RumMapView) other = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  GtkWidget *window = NULL;

  rum_map_view_set_figure (other, fixture->figure, get_atlas ());
  rum_map_view_set_viewport (other, fixture->viewport);
  window = show_in_window (GTK_WIDGET (other), WIDTH, HEIGHT);
  zoom_and_wait (fixture, 5);
  wait_until_sharp (other);
  g_assert_cmpfloat (rum_map_view_get_area (other)->width, ==,
                     rum_map_view_get_area (fixture->view)->width);
  g_assert_cmpfloat (rum_map_view_get_area (other)->x, ==,
                     rum_map_view_get_area (fixture->view)->x);
  gtk_window_destroy (GTK_WINDOW (window));
}

#define ADD(path, function) \
  g_test_add ("/map/map-view-zoom/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("pick", test_pick);
  ADD ("contains", test_contains);
  ADD ("pick-meanwhile", test_pick_meanwhile);
  ADD ("pick-back", test_pick_back);
  ADD ("stand-in", test_stand_in);
  ADD ("stand-in-lit", test_stand_in_lit);
  ADD ("sharp", test_sharp);
  ADD ("sharp-between", test_sharp_between);
  ADD ("pick-between", test_pick_between);
  ADD ("back", test_back);
  ADD ("nodes", test_nodes);
  ADD ("allocation", test_allocation);
  ADD ("side-marks", test_side_marks);
  ADD ("pointed", test_pointed);
  ADD ("another-figure", test_another_figure);
  ADD ("shared", test_shared);

  return map_test_run ();
}
