/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-renderer-private.h"

/* In seconds: what has not happened by then never will. */
#define LIMIT 60

#define WIDTH 100
#define HEIGHT 208

typedef struct
{
  RumFigure      *figure;
  RumMapRenderer *renderer;
  int             n_pictures;
  int             n_picks;
  double          last_x;
  double          last_picks_x;
} Fixture;

static void
drawn_cb (RumMapPicture *picture,
          gpointer       user_data)
{
  Fixture *fixture = user_data;

  if (picture->pick_map != NULL)
    {
      g_assert_null (picture->base);
      fixture->n_picks++;
      fixture->last_picks_x = picture->area.x;
      return;
    }

  g_assert_true ((picture->base == NULL) == picture->has_only_parts);
  fixture->n_pictures++;
  fixture->last_x = picture->area.x;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GError *error = NULL;

  fixture->figure = rum_figure_new (RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
  fixture->renderer = rum_map_renderer_new (fixture->figure, RUM_PALETTE_LIGHT);
  rum_map_renderer_connect (fixture->renderer, drawn_cb, fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->renderer);
  g_clear_object (&fixture->figure);
}

/* The place tells one request from another. */
static void
request (Fixture *fixture,
         double   x)
{
  const RumBox area = { x, 0, 100, 208 };

  rum_map_renderer_request (fixture->renderer, rum_map_picture_new (WIDTH, HEIGHT, 1, &area));
}

static gboolean
limit_reached_cb (gpointer data)
{
  g_error ("It took too long");

  return G_SOURCE_REMOVE;
}

static void
wait_for (int *number,
          int  expected)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);

  while (*number < expected)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (limit);
}

/* First the picture, then what is under its points. */
static void
test_picture (Fixture       *fixture,
              gconstpointer  data)
{
  request (fixture, 5);
  g_assert_cmpint (fixture->n_pictures, ==, 0);
  wait_for (&fixture->n_pictures, 1);
  g_assert_cmpint (fixture->n_picks, ==, 0);
  g_assert_cmpfloat (fixture->last_x, ==, 5);

  wait_for (&fixture->n_picks, 1);
  g_assert_cmpfloat (fixture->last_picks_x, ==, 5);
  g_assert_cmpint (fixture->n_pictures, ==, 1);
}

/* What has been begun is finished; of the rest only the last is drawn. */
static void
test_newest (Fixture       *fixture,
             gconstpointer  data)
{
  for (int i = 1; i <= 20; i++)
    request (fixture, i);

  wait_for (&fixture->n_picks, 1);
  g_assert_cmpint (fixture->n_pictures, ==, 2);
  g_assert_cmpfloat (fixture->last_x, ==, 20);
  g_assert_cmpfloat (fixture->last_picks_x, ==, 20);
}

/* A picture need not wait for the pick map of the one before, which is drawn only
 * if there is time for it.
 */
static void
test_again (Fixture       *fixture,
            gconstpointer  data)
{
  request (fixture, 1);
  wait_for (&fixture->n_pictures, 1);
  request (fixture, 2);
  wait_for (&fixture->n_pictures, 2);
  wait_for (&fixture->n_picks, 1);
  if (fixture->last_picks_x == 1)
    wait_for (&fixture->n_picks, 2);
  g_assert_cmpfloat (fixture->last_picks_x, ==, 2);
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  request (fixture, 1);
  request (fixture, 2);
  rum_map_renderer_cancel (fixture->renderer);
  request (fixture, 3);
  wait_for (&fixture->n_picks, 1);
  g_assert_cmpint (fixture->n_pictures, ==, 1);
  g_assert_cmpfloat (fixture->last_x, ==, 3);
}

/* Who waits is given it without the main loop. */
static void
test_wait (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (rum_map_renderer_wait (fixture->renderer, 0));

  request (fixture, 1);
  request (fixture, 2);
  g_assert_true (rum_map_renderer_wait (fixture->renderer,
                                        g_get_monotonic_time () + LIMIT * G_TIME_SPAN_SECOND));
  g_assert_cmpint (fixture->n_pictures, ==, 2);
  g_assert_cmpfloat (fixture->last_x, ==, 2);

  /* Once only. */
  wait_for (&fixture->n_picks, 1);
  g_assert_cmpint (fixture->n_pictures, ==, 2);
  g_assert_cmpfloat (fixture->last_picks_x, ==, 2);
}

static void
test_wait_for_picks (Fixture       *fixture,
                     gconstpointer  data)
{
  const RumBox area = { 7, 0, WIDTH, HEIGHT };

  rum_map_renderer_request_picks (fixture->renderer, rum_map_picture_new (WIDTH, HEIGHT, 1, &area));
  rum_map_renderer_request_picks (fixture->renderer, rum_map_picture_new (WIDTH, HEIGHT, 1, &area));
  rum_map_renderer_wait_for_picks (fixture->renderer);
  g_assert_cmpint (fixture->n_picks, ==, 1);
  g_assert_cmpfloat (fixture->last_picks_x, ==, 7);
  g_assert_cmpint (fixture->n_pictures, ==, 0);
}

/* Parts alone are no reason to draw a pick map. */
static void
test_parts (Fixture       *fixture,
            gconstpointer  data)
{
  const RumBox area = { 0, 0, WIDTH, HEIGHT };
  RumMapPicture *picture = rum_map_picture_new_parts (WIDTH, HEIGHT, 1, &area);
  g_autoptr (RumRegion) region = g_list_model_get_item (rum_figure_get_regions (fixture->figure), 0);

  rum_map_picture_add_part (picture, region, RUM_LIGHT_STRONG, RUM_MAP_FRAME_NONE);
  rum_map_renderer_request (fixture->renderer, picture);
  wait_for (&fixture->n_pictures, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  rum_map_renderer_wait_for_picks (fixture->renderer);
  g_assert_cmpint (fixture->n_picks, ==, 0);
}

/* Whoever waits for pictures may go before they come. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  GWeakRef renderer;
  guint limit = 0;
  g_autoptr (GObject) left = NULL;

  request (fixture, 1);
  g_weak_ref_init (&renderer, fixture->renderer);
  rum_map_renderer_cancel (fixture->renderer);
  g_clear_object (&fixture->renderer);

  limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);
  while ((left = g_weak_ref_get (&renderer)) != NULL)
    {
      g_clear_object (&left);
      g_main_context_iteration (NULL, FALSE);
    }
  g_source_remove (limit);
  g_weak_ref_clear (&renderer);
  g_assert_cmpint (fixture->n_pictures, ==, 0);
}

#define ADD(path, function) \
  g_test_add ("/map/map-renderer/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("picture", test_picture);
  ADD ("newest", test_newest);
  ADD ("again", test_again);
  ADD ("wait", test_wait);
  ADD ("wait-for-picks", test_wait_for_picks);
  ADD ("parts", test_parts);
  ADD ("cancel", test_cancel);
  ADD ("gone", test_gone);

  return g_test_run ();
}
