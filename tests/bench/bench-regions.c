/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Synthetic figures of 300 and of 10,000 regions, in turns: how long they take
 * to load, to become a pick map, to be asked for a region, and to light one up.
 * To load and to make the map
 * may take as many times as long as there are more regions; to ask and to light up, no
 * longer.
 */

#include "config.h"

#include "bench-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-painter.h"
#include "rum-pick-map.h"

#include <locale.h>
#include <math.h>

#define WIDTH 1000
#define HEIGHT 1000
#define REACH 12
#define N_PICKS 20000
#define N_LIGHTS 40
#define ROUNDS 7

typedef struct
{
  int         n_regions;
  GBytes     *svg;
  RumFigure  *figure;
  RumPickMap *map;
  double      loads[ROUNDS];
  double      maps[ROUNDS];
  double      picks[ROUNDS];
  double      lights[ROUNDS];
} Case;

/* Squares with round corners, a shade and a line each, in a grid with gaps. */
static GBytes *
create_svg (int n_regions)
{
  const int n_columns = ceil (sqrt (n_regions));
  const double size = 1000.0 / n_columns;
  GString *text = g_string_new ("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                "viewBox=\"0 0 1000 1000\">\n"
                                "<style>.shape{fill:#c76e59}.fibres{fill:none;stroke:#900}</style>\n"
                                "<g id=\"body\"><path class=\"skin\" fill=\"#eee\" "
                                "d=\"M0,0 H1000 V1000 H0 Z\"/></g>\n");

  for (int i = 0; i < n_regions; i++)
    {
      const double x = i % n_columns * size + 0.1 * size;
      const double y = i / n_columns * size + 0.1 * size;
      const double edge = 0.8 * size;

      g_string_append_printf (text,
                              "<g id=\"m%d.left\" class=\"muscle tone-%d\">"
                              "<path class=\"shape\" d=\"M%.2f,%.2f h%.2f c%.2f,0 %.2f,0 %.2f,%.2f "
                              "v%.2f h%.2f Z\"/>"
                              "<path class=\"fibres\" d=\"M%.2f,%.2f l%.2f,%.2f\"/></g>\n",
                              i, i % 4 + 1, x, y, edge / 2, edge / 4, edge / 2, edge / 2, edge / 2,
                              edge / 2, -edge, x + edge / 4, y + edge / 4, edge / 2, edge / 2);
    }

  return g_string_free_to_bytes (g_string_append (text, "</svg>\n"));
}

static void
load (gpointer data)
{
  Case *self = data;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->figure);
  self->figure = rum_figure_new_for_bytes (self->svg, RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
}

static void
make_map (gpointer data)
{
  Case *self = data;
  const RumBox area = { 0, 0, WIDTH, HEIGHT };
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->map);
  self->map = rum_pick_map_new (self->figure, WIDTH, HEIGHT, &area, &error);
  g_assert_no_error (error);
}

static void
pick (gpointer data)
{
  Case *self = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (int i = 0; i < N_PICKS; i++)
    rum_pick_map_find_nearest (self->map, g_rand_double_range (random, 0, WIDTH),
                               g_rand_double_range (random, 0, HEIGHT), REACH);
}

/* Of a region in a picture just as large: the same work, whatever else the figure
 * has.
 */
static void
light_up (gpointer data)
{
  Case *self = data;
  g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (self->figure, RUM_PALETTE_LIGHT);
  GListModel *regions = rum_figure_get_regions (self->figure);
  const RumBox area = { 0, 0, WIDTH, HEIGHT };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 100, 100);
  g_autoptr (cairo_t) cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;
  gint64 start = 0;

  for (int i = 0; i <= N_LIGHTS; i++)
    {
      g_autoptr (RumRegion) region =
        g_list_model_get_item (regions, i * (self->n_regions - 1) / N_LIGHTS);
      const RumBox *box = rum_region_get_box (region);

      /* The first one reads the figure. */
      if (i == 1)
        start = g_get_monotonic_time ();
      cairo_save (cr);
      cairo_translate (cr, -box->x, -box->y);
      rum_figure_painter_draw_region (painter, cr, &area, region, RUM_LIGHT_STRONG, &error);
      g_assert_no_error (error);
      cairo_restore (cr);
    }
  self->lights[0] = (g_get_monotonic_time () - start) / 1000.0 / N_LIGHTS;
  cairo_surface_destroy (surface);
}

static void
measure (Case *self,
         int   round)
{
  double first = self->lights[0];

  self->loads[round] = bench_time_of_processor (load, self);
  self->maps[round] = bench_time_of_processor (make_map, self);
  self->picks[round] = bench_time_of_processor (pick, self) / N_PICKS * 1000;
  light_up (self);
  if (round > 0)
    {
      self->lights[round] = self->lights[0];
      self->lights[0] = first;
    }
}

int
main (int   argc,
      char *argv[])
{
  Case cases[] = { { .n_regions = 300 }, { .n_regions = 10000 } };
  double load_times[2];
  double map_times[2];
  double pick_times[2];
  double light_times[2];

  setlocale (LC_ALL, "");
  for (int i = 0; i < 2; i++)
    cases[i].svg = create_svg (cases[i].n_regions);
  for (int round = 0; round < ROUNDS; round++)
    {
      measure (&cases[0], round);
      measure (&cases[1], round);
    }

  for (int i = 0; i < 2; i++)
    {
      load_times[i] = bench_median (cases[i].loads, ROUNDS);
      map_times[i] = bench_median (cases[i].maps, ROUNDS);
      pick_times[i] = bench_median (cases[i].picks, ROUNDS);
      light_times[i] = bench_median (cases[i].lights, ROUNDS);
      g_print ("%5d regions: load %7.1f ms, pick map %7.1f ms, one pick %6.3f µs, "
               "light one up %6.3f ms\n",
               cases[i].n_regions, load_times[i], map_times[i], pick_times[i], light_times[i]);
      g_bytes_unref (cases[i].svg);
      g_clear_object (&cases[i].figure);
      g_clear_object (&cases[i].map);
    }
  g_print ("for %.1f × the regions: load %.1f ×, pick map %.1f ×, one pick %.2f ×, "
           "light one up %.2f ×\n",
           (double) cases[1].n_regions / cases[0].n_regions, load_times[1] / load_times[0],
           map_times[1] / map_times[0], pick_times[1] / pick_times[0],
           light_times[1] / light_times[0]);

  return 0;
}
