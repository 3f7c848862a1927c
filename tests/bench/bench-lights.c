/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What it costs that another muscle lights up, against drawing the figure anew with
 * that muscle lit and without;
 * and what GTK needs to find the region under a point.
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "bench-utils.h"

#include "rum-body-map.h"
#include "rum-map-picture-private.h"
#include "rum-map-view-private.h"

#define WIDTH 700
#define HEIGHT 900
#define N_PICKS 500

typedef struct
{
  GtkWidget        *window;
  RumBodyMap       *map;
  RumMapView       *view;
  RumFigurePainter *painter;
  gboolean          is_painted;
  int               n_points;
} Bench;

static void
painted_cb (GdkFrameClock *clock,
            Bench         *bench)
{
  bench->is_painted = TRUE;
}

static void
wait_for_frame (Bench *bench)
{
  bench->is_painted = FALSE;
  while (!bench->is_painted)
    g_main_context_iteration (NULL, TRUE);
}

/* All that the main thread does until the frame is painted: the waits for the
 * next one are no work.
 */
static void
light (gpointer data)
{
  static const char *const muscles[] = { "rectus-femoris", "tibialis-anterior" };
  static int turn = 0;
  Bench *bench = data;

  turn = !turn;
  rum_body_map_set_pointed (bench->map, muscles[turn]);
  wait_for_frame (bench);
}

static void
redraw (Bench    *bench,
        gboolean  with_lights)
{
  const int scale = gtk_widget_get_scale_factor (GTK_WIDGET (bench->view));
  g_autoptr (RumMapPicture) picture = NULL;
  GPtrArray *regions = rum_map_view_get_regions (bench->view);
  g_autoptr (GError) error = NULL;

  picture = rum_map_picture_new (gtk_widget_get_width (GTK_WIDGET (bench->view)),
                                 gtk_widget_get_height (GTK_WIDGET (bench->view)), scale,
                                 rum_map_view_get_area (bench->view));
  for (guint i = 0; with_lights && i < regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, i);

      if (rum_map_region_is_seen (region))
        rum_map_picture_add_part (picture, rum_map_region_get_region (region),
                                  rum_map_region_get_light (region), RUM_MAP_FRAME_NONE);
    }
  g_assert_true (rum_map_picture_draw (picture, bench->painter, &error));
}

static void
redraw_lit (gpointer data)
{
  redraw (data, TRUE);
}

static void
redraw_base (gpointer data)
{
  redraw (data, FALSE);
}

static void
pick (gpointer data)
{
  Bench *bench = data;
  const double width = gtk_widget_get_width (GTK_WIDGET (bench->view));
  const double height = gtk_widget_get_height (GTK_WIDGET (bench->view));

  for (int i = 0; i < N_PICKS; i++)
    {
      const double x = width * (0.3 + 0.4 * ((bench->n_points * 7) % 101) / 101.0);
      const double y = height * ((bench->n_points * 13) % 199) / 199.0;

      bench->n_points++;
      gtk_widget_pick (GTK_WIDGET (bench->view), x, y, GTK_PICK_DEFAULT);
    }
}

static void
measure (Bench *bench)
{
  double lights[BENCH_ROUNDS];
  double redraws[BENCH_ROUNDS];
  double bases[BENCH_ROUNDS];
  double picks[BENCH_ROUNDS];
  double yards[BENCH_ROUNDS];
  guint n_regions = 0;
  double lit = 0;
  double redrawn = 0;
  double base = 0;

  n_regions = g_list_model_get_n_items (rum_figure_get_regions (
    rum_map_view_get_figure (bench->view)));
  for (int i = 0; i < 10; i++)
    light (bench);
  rum_map_view_pick (bench->view, 0, 0);

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      lights[i] = bench_time_of_thread (light, bench);
      redraws[i] = bench_time_of_thread (redraw_lit, bench);
      bases[i] = bench_time_of_thread (redraw_base, bench);
      picks[i] = bench_time_of_thread (pick, bench) / N_PICKS * 1000;
      yards[i] = bench_yard ();
    }

  lit = bench_median (lights, BENCH_ROUNDS);
  redrawn = bench_median (redraws, BENCH_ROUNDS);
  base = bench_median (bases, BENCH_ROUNDS);
  g_print ("another muscle lights up: %.2f ms, 1/%.1f of the %.1f ms to draw the figure anew with "
           "it, 1/%.1f of the %.1f ms without\n",
           lit, redrawn / lit, redrawn, base / lit, base);
  g_print ("GTK finds the region under a point, of %u: %.1f µs (%.5f yards)\n", n_regions,
           bench_median (picks, BENCH_ROUNDS),
           bench_median (picks, BENCH_ROUNDS) / 1000 / bench_median (yards, BENCH_ROUNDS));
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = NULL;
  Bench bench = { 0 };

  gtk_init ();
  atlas = rum_atlas_new (&error);
  g_assert_no_error (error);

  bench.map = RUM_BODY_MAP (rum_body_map_new ());
  rum_body_map_set_atlas (bench.map, atlas);
  rum_body_map_set_arrangement (bench.map, RUM_MAP_FRONT);
  bench.window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (bench.window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (bench.window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (bench.window), GTK_WIDGET (bench.map));
  gtk_window_present (GTK_WINDOW (bench.window));
  bench.view = RUM_MAP_VIEW (gtk_widget_get_first_child (GTK_WIDGET (bench.map)));
  while (gtk_widget_get_width (GTK_WIDGET (bench.view)) == 0)
    g_main_context_iteration (NULL, TRUE);
  bench.painter = rum_figure_painter_new (rum_map_view_get_figure (bench.view),
                                          RUM_PALETTE_LIGHT);
  g_signal_connect (gtk_widget_get_frame_clock (bench.window), "after-paint",
                    G_CALLBACK (painted_cb), &bench);

  measure (&bench);

  g_object_unref (bench.painter);
  gtk_window_destroy (GTK_WINDOW (bench.window));

  return 0;
}
