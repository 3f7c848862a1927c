/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long it takes to see something after a step of the zoom: at once what
 * stands in, and then what is sharp.
 */

#include "config.h"

#include "bench-utils.h"

#include "rum-body-map.h"
#include "rum-map-memory.h"
#include "rum-map-view-private.h"

#define WIDTH 700
#define HEIGHT 900

static const double zooms[] = { 1, 2, 5, 10 };

typedef struct
{
  double first[BENCH_ROUNDS];
  double sharp_frame[BENCH_ROUNDS];
  double sharp[BENCH_ROUNDS];
} Times;

static double
get_milliseconds (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1000.0;
}

/* As the cairo renderer does it in a window that it has already: everything
 * anew, which is the worst case.
 */
static double
draw_frame (GtkWidget       *view,
            cairo_surface_t *surface)
{
  const gint64 start = g_get_monotonic_time ();
  cairo_t *cr = cairo_create (surface);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node = NULL;

  GTK_WIDGET_GET_CLASS (view)->snapshot (view, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);

  return get_milliseconds (start);
}

static cairo_surface_t *
create_surface (GtkWidget *view)
{
  const int scale = gtk_widget_get_scale_factor (view);
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, gtk_widget_get_width (view) * scale,
                                gtk_widget_get_height (view) * scale);

  cairo_surface_set_device_scale (surface, scale, scale);

  return surface;
}

static void
measure_step (RumMapView      *view,
              cairo_surface_t *surface,
              double           zoom,
              Times           *times,
              int              round)
{
  RumViewport *viewport = rum_map_view_get_viewport (view);
  RumViewportPlace place = { zoom, -60, 600 - 3 * round };
  gint64 start = g_get_monotonic_time ();

  rum_viewport_set_place (viewport, &place);
  draw_frame (GTK_WIDGET (view), surface);
  times->first[round] = get_milliseconds (start);

  while (!rum_map_canvas_is_sharp (rum_map_view_get_canvas (view)))
    g_main_context_iteration (NULL, TRUE);
  times->sharp[round] = get_milliseconds (start);
  times->sharp_frame[round] = draw_frame (GTK_WIDGET (view), surface);
}

static void
measure (RumMapView *view)
{
  cairo_surface_t *surface = create_surface (GTK_WIDGET (view));

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      Times times = { 0 };

      for (int round = 0; round < BENCH_ROUNDS; round++)
        {
          RumViewportPlace away = { zooms[i] > 2 ? zooms[i] / 1.25 : zooms[i] * 1.25, -60, 600 };

          rum_viewport_set_place (rum_map_view_get_viewport (view), &away);
          draw_frame (GTK_WIDGET (view), surface);
          while (!rum_map_canvas_is_sharp (rum_map_view_get_canvas (view)))
            g_main_context_iteration (NULL, TRUE);
          while (g_main_context_iteration (NULL, FALSE))
            ;

          measure_step (view, surface, zooms[i], &times, round);
        }

      g_print ("zoom %4.1f: first frame %5.1f ms, all sharp after %6.1f ms, its frame %5.1f ms\n",
               zooms[i], bench_median (times.first, BENCH_ROUNDS),
               bench_median (times.sharp, BENCH_ROUNDS),
               bench_median (times.sharp_frame, BENCH_ROUNDS));
    }

  cairo_surface_destroy (surface);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = NULL;
  RumBodyMap *map = NULL;
  GtkWidget *window = NULL;
  GtkWidget *view = NULL;

  gtk_init ();
  rum_map_memory_limit ();
  atlas = rum_atlas_new (&error);
  if (atlas == NULL)
    g_error ("%s", error->message);

  map = RUM_BODY_MAP (rum_body_map_new ());
  rum_body_map_set_atlas (map, atlas);
  rum_body_map_set_selected (map, "quadriceps");
  rum_body_map_set_arrangement (map, RUM_MAP_FRONT);
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (map));
  gtk_window_present (GTK_WINDOW (window));

  view = gtk_widget_get_first_child (GTK_WIDGET (map));
  while (gtk_widget_get_width (view) == 0)
    g_main_context_iteration (NULL, TRUE);

  g_print ("front, 4 muscles of the thigh lit on both sides, %d × %d, scale %d\n",
           gtk_widget_get_width (view), gtk_widget_get_height (view),
           gtk_widget_get_scale_factor (view));
  rum_map_view_pick (RUM_MAP_VIEW (view), 10, 10);
  measure (RUM_MAP_VIEW (view));
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
