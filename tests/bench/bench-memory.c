/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether memory stays flat over 100,000 hovers, 10,000 selections and 1,000
 * zooms on the map: what the heap and the process grow by after a warm-up that has
 * gone through all that will be repeated.  Of the process its own pages count, so
 * that it makes no difference who else is there; it fails by the heap alone,
 * because a renderer of GL keeps what it likes.
 *
 * Usage: bench-memory [SHARE], with a share of that, 0…1.
 */

#include "config.h"

#include "rum-body-map.h"
#include "rum-map-view-private.h"

#include <locale.h>
#include <malloc.h>
#include <stdlib.h>

#define WIDTH 700
#define HEIGHT 900

/* How many different points are hovered over, and places zoomed to. */
#define N_POINTS 1000
#define N_PLACES 25

#define MAX_GROWTH 1.0

typedef struct
{
  RumBodyMap      *map;
  RumMapView      *view;
  RumAtlas        *atlas;
  cairo_surface_t *surface;
} Bench;

typedef struct
{
  double heap;
  double process;
} Memory;

typedef void (*StepFunc) (Bench *self,
                          int    step);

static double
get_own_pages (void)
{
  g_autofree char *text = NULL;
  const char *line = NULL;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return 0;

  line = strstr (text, "\nPss_Anon:");
  return line != NULL ? g_ascii_strtod (line + strlen ("\nPss_Anon:"), NULL) / 1024 : 0;
}

static void
settle (void)
{
  const gint64 end = g_get_monotonic_time () + 300 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

static Memory
get_memory (void)
{
  struct mallinfo2 info;

  settle ();
  malloc_trim (0);
  info = mallinfo2 ();

  return (Memory) { (info.uordblks + info.hblkhd) / 1048576.0, get_own_pages () };
}

static void
draw (Bench    *self,
      gboolean  is_painted)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node = NULL;

  GTK_WIDGET_GET_CLASS (self->view)->snapshot (GTK_WIDGET (self->view), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return;

  if (is_painted)
    {
      cairo_t *cr = cairo_create (self->surface);

      gsk_render_node_draw (node, cr);
      cairo_destroy (cr);
    }
  gsk_render_node_unref (node);
}

static void
run_main_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static GtkEventController *
find_motion (Bench *self)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (self->view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }

  g_assert_not_reached ();
}

static void
hover (Bench *self,
       int    step)
{
  const int point = step % N_POINTS;
  const double x = WIDTH * (0.25 + 0.5 * ((point * 37) % N_POINTS) / N_POINTS);
  const double y = (double) HEIGHT * point / N_POINTS;

  gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);
  g_signal_emit_by_name (find_motion (self), "motion", x, y);
  draw (self, step % 50 == 0);
  if (step % 10 == 0)
    run_main_loop ();
}

static void
choose (Bench *self,
        int    step)
{
  g_autoptr (RumEntry) entry =
    g_list_model_get_item (G_LIST_MODEL (self->atlas),
                           step % g_list_model_get_n_items (G_LIST_MODEL (self->atlas)));

  rum_body_map_set_selected (self->map, rum_entry_get_id (entry));
  draw (self, step % 50 == 0);
  if (step % 10 == 0)
    run_main_loop ();
}

static void
zoom (Bench *self,
      int    step)
{
  const int number = step % N_PLACES;
  const RumViewportPlace place = { 1 + 9.0 * number / N_PLACES, number * 7 - 80,
                                   1000.0 * ((number * 7) % N_PLACES) / N_PLACES };

  rum_viewport_set_place (rum_map_view_get_viewport (self->view), &place);
  draw (self, TRUE);
  while (!rum_map_canvas_is_sharp (rum_map_view_get_canvas (self->view)))
    g_main_context_iteration (NULL, TRUE);
  run_main_loop ();
  draw (self, TRUE);
}

static gboolean
measure (Bench      *self,
         const char *what,
         StepFunc    func,
         int         n_warm_up,
         int         n_steps)
{
  Memory before;
  Memory after;

  for (int i = 0; i < n_warm_up; i++)
    func (self, i);
  before = get_memory ();
  for (int i = 0; i < n_steps; i++)
    func (self, i);
  after = get_memory ();

  g_print ("%7d %-11s heap %6.1f MiB, %+7.3f MiB   own pages %6.1f MiB, %+7.3f MiB\n", n_steps, what,
           after.heap, after.heap - before.heap, after.process, after.process - before.process);

  return after.heap - before.heap < MAX_GROWTH;
}

static void
wait_for_size (GtkWidget *widget)
{
  while (gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
measure_all (Bench  *self,
             double  share)
{
  gboolean is_flat = TRUE;

  is_flat &= measure (self, "hovers", hover, 2 * N_POINTS, 100000 * share);
  is_flat &= measure (self, "selections", choose, 500, 10000 * share);
  is_flat &= measure (self, "zooms", zoom, 3 * N_PLACES, 1000 * share);

  return is_flat;
}

int
main (int   argc,
      char *argv[])
{
  const double share = argc > 1 ? g_ascii_strtod (argv[1], NULL) : 1;
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = NULL;
  Bench bench = { 0 };
  GtkWidget *window = NULL;
  gboolean is_flat = FALSE;

  setlocale (LC_ALL, "");
  gtk_init ();
  atlas = rum_atlas_new (&error);
  if (atlas == NULL)
    g_error ("%s", error->message);

  bench.atlas = atlas;
  bench.map = RUM_BODY_MAP (rum_body_map_new ());
  rum_body_map_set_atlas (bench.map, atlas);
  rum_body_map_set_arrangement (bench.map, RUM_MAP_FRONT);
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (bench.map));
  gtk_window_present (GTK_WINDOW (window));

  bench.view = RUM_MAP_VIEW (gtk_widget_get_first_child (GTK_WIDGET (bench.map)));
  wait_for_size (GTK_WIDGET (bench.view));
  bench.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  is_flat = measure_all (&bench, share);
  cairo_surface_destroy (bench.surface);
  gtk_window_destroy (GTK_WINDOW (window));
  run_main_loop ();

  if (!is_flat)
    g_printerr ("The heap grew by more than %.1f MiB.\n", MAX_GROWTH);
  return is_flat ? 0 : 1;
}
