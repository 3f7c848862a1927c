/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-map-view-private.h"

#define WIDTH 300
#define HEIGHT 600

/* In milliseconds: longer than any fade, and how long nothing may happen. */
#define LONG_ENOUGH 400

/* How often to try to be quicker than a thread. */
#define N_TRIES 10

typedef struct
{
  RumBodyMap *map;
  RumMapView *view;
  GtkWidget  *window;

  /* What is seen of the surface, and of the layer below it, where nothing fades. */
  GBytes     *surface;
  GBytes     *deep;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  set_animated (FALSE);
  fixture->map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));
  rum_body_map_set_atlas (fixture->map, get_atlas ());
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_FRONT);
  fixture->window = show_in_window (GTK_WIDGET (fixture->map), WIDTH, HEIGHT);
  fixture->view = get_view (fixture->map, RUM_VIEW_FRONT);
  wait_for_size (GTK_WIDGET (fixture->view));

  /* What has the focus is lit. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  wait_until_sharp (fixture->view);
  fixture->deep = create_picture (fixture->view);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_SURFACE);
  wait_until_sharp (fixture->view);
  fixture->surface = create_picture (fixture->view);
  set_animated (TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->surface, g_bytes_unref);
  g_clear_pointer (&fixture->deep, g_bytes_unref);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->map);
}

static gboolean
is_still (Fixture *fixture)
{
  return rum_map_canvas_is_sharp (rum_map_view_get_canvas (fixture->view));
}

static void
assert_seen (Fixture *fixture,
             GBytes  *expected)
{
  g_autoptr (GBytes) seen = create_picture (fixture->view);

  g_assert_cmpint (measure_difference (seen, expected), ==, 0);
}

static gboolean
over_cb (gpointer data)
{
  gboolean *is_over = data;

  *is_over = TRUE;
  return G_SOURCE_REMOVE;
}

static void
frame_cb (GdkFrameClock *clock,
          gpointer       user_data)
{
  int *n_frames = user_data;

  ++*n_frames;
}

/* Counts the frames of some time. */
static int
count_frames (Fixture *fixture,
              guint    milliseconds)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (fixture->view));
  gboolean is_over = FALSE;
  int n_frames = 0;
  gulong handler = g_signal_connect (clock, "before-paint", G_CALLBACK (frame_cb), &n_frames);

  g_timeout_add (milliseconds, over_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);

  return n_frames;
}

/* Waits until something else is seen than the surface, and gives that: no earlier
 * than the thread has drawn the figure, which may be at once, and in the midst of the
 * fade where the machine is not too slow.
 */
static GBytes *
wait_for_change (Fixture *fixture)
{
  g_autoptr (GBytes) seen = create_picture (fixture->view);

  while (measure_difference (fixture->surface, seen) == 0)
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_pointer (&seen, g_bytes_unref);
      seen = create_picture (fixture->view);
    }

  return g_steal_pointer (&seen);
}

/* It begins with what was seen, ends with what is new, and is neither between. */
static void
test_fades (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GBytes) between = NULL;

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  g_assert_false (is_still (fixture));
  assert_seen (fixture, fixture->surface);

  between = wait_for_change (fixture);
  g_assert_cmpint (measure_difference (between, fixture->surface), >, 0);
  if (!is_still (fixture))
    g_assert_cmpint (measure_difference (between, fixture->deep), >, 0);

  wait_until_sharp (fixture->view);
  assert_seen (fixture, fixture->deep);
}

/* What was seen stays until the thread has drawn what takes its place. */
static void
test_not_without_animations (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (GBytes) next = NULL;

  set_animated (FALSE);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  assert_seen (fixture, fixture->surface);
  next = wait_for_change (fixture);
  g_assert_cmpint (measure_difference (next, fixture->deep), ==, 0);
  set_animated (TRUE);
}

/* Nothing wakes the program when nothing moves. */
static void
test_idle (Fixture       *fixture,
           gconstpointer  data)
{
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  wait_until_sharp (fixture->view);

  /* The last frame may take a while. */
  for (int i = 0; i < 10 && count_frames (fixture, LONG_ENOUGH) > 0; i++)
    ;
  g_assert_cmpint (count_frames (fixture, LONG_ENOUGH), ==, 0);
}

/* A point means what is new, though what was before is still seen. */
static void
test_pick (Fixture       *fixture,
           gconstpointer  data)
{
  RumMapRegion *region = NULL;
  RumRegion *before = NULL;
  RumRegion *after = NULL;

  before = rum_map_view_pick (fixture->view, WIDTH / 2.0, HEIGHT * 0.38);
  g_assert_nonnull (before);

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP_2);
  g_assert_false (is_still (fixture));
  for (int y = HEIGHT / 4; y < HEIGHT / 2; y += 10)
    {
      after = rum_map_view_pick (fixture->view, WIDTH * 0.47, y);
      if (after == NULL)
        continue;

      region = find_region (fixture->view, rum_region_get_element_id (after));
      g_assert_nonnull (region);
      g_assert_true (rum_map_region_get_region (region) == after);
    }
  assert_seen (fixture, fixture->surface);
}

/* What is lit in the new figure is seen at the end, and the fade goes on. */
static void
test_lit_meanwhile (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GBytes) lit = NULL;

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  rum_body_map_set_selected (fixture->map, "vastus-intermedius");
  g_assert_false (is_still (fixture));
  wait_until_sharp (fixture->view);
  lit = create_picture (fixture->view);
  g_assert_cmpint (measure_difference (lit, fixture->deep), >, 100);
}

static gboolean
is_same (GBytes *one,
         GBytes *other)
{
  return measure_difference (one, other) == 0;
}

/* What is seen right after it is the old frame moved; or, where the thread was
 * quick, the new one.
 */
static void
test_zoom_ends_it (Fixture       *fixture,
                   gconstpointer  data)
{
  RumViewport *viewport = rum_map_view_get_viewport (fixture->view);
  RumViewportPlace fit = { 0 };
  RumViewportPlace place = { 0 };
  g_autoptr (GBytes) between = NULL;
  g_autoptr (GBytes) faded = NULL;
  g_autoptr (GBytes) sharp = NULL;
  g_autoptr (GBytes) moved = NULL;

  rum_viewport_find_fit (viewport, &fit);
  rum_viewport_find_zoom (viewport, &fit, 2, WIDTH / 2, HEIGHT / 2, &place);

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  between = wait_for_change (fixture);
  rum_viewport_set_place (viewport, &place);
  faded = create_picture (fixture->view);

  set_animated (FALSE);
  wait_until_sharp (fixture->view);
  sharp = create_picture (fixture->view);

  for (int i = 0; i < N_TRIES; i++)
    {
      rum_viewport_set_place (viewport, &fit);
      wait_until_sharp (fixture->view);
      rum_viewport_set_place (viewport, &place);
      g_clear_pointer (&moved, g_bytes_unref);
      moved = create_picture (fixture->view);
      if (!is_same (moved, sharp))
        break;
    }

  g_assert_true (is_same (faded, moved) || is_same (faded, sharp));
  set_animated (TRUE);
}

/* Another change begins with what is seen of the one before. */
static void
test_change_meanwhile (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GBytes) between = NULL;
  g_autoptr (GBytes) seen = NULL;

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  between = wait_for_change (fixture);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_SURFACE);
  seen = create_picture (fixture->view);
  g_assert_cmpint (measure_difference (between, seen), ==, 0);

  wait_until_sharp (fixture->view);
  assert_seen (fixture, fixture->surface);
}

/* A view that is hidden shows what it is to show at once, when it comes back. */
static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_SIDE);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->map));
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_FRONT);
  wait_for_size (GTK_WIDGET (fixture->view));
  assert_seen (fixture, fixture->deep);
  g_assert_true (is_still (fixture));
}

#define ADD(path, function) \
  g_test_add ("/map/map-fade/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("fades", test_fades);
  ADD ("not-without-animations", test_not_without_animations);
  ADD ("idle", test_idle);
  ADD ("pick", test_pick);
  ADD ("lit-meanwhile", test_lit_meanwhile);
  ADD ("zoom-ends-it", test_zoom_ends_it);
  ADD ("change-meanwhile", test_change_meanwhile);
  ADD ("hidden", test_hidden);

  return map_test_run ();
}
