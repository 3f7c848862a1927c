/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-viewport.h"

/* As the figures of the body have it. */
static const RumBox frame = { -250, -20, 500, 1040 };

#define WIDTH 400
#define HEIGHT 520
#define SHARE 0.8

/* In pixels, and in units. */
#define EPSILON 1e-6

typedef struct
{
  RumViewport *viewport;
  int          n_changes;
} Fixture;

static void
count_cb (int *n_changes)
{
  (*n_changes)++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->viewport = rum_viewport_new ();
  rum_viewport_set_content (fixture->viewport, &frame, SHARE);
  rum_viewport_set_size (fixture->viewport, WIDTH, HEIGHT);
  g_signal_connect_swapped (fixture->viewport, "changed", G_CALLBACK (count_cb),
                            &fixture->n_changes);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->viewport);
}

static RumViewportPlace
get_place (Fixture *fixture)
{
  RumViewportPlace place = { 0 };

  rum_viewport_get_place (fixture->viewport, &place);

  return place;
}

static RumBox
get_area (Fixture *fixture)
{
  RumBox area = { 0 };

  rum_viewport_get_area (fixture->viewport, &area);

  return area;
}

static void
zoom (Fixture *fixture,
      double   factor,
      double   x,
      double   y)
{
  RumViewportPlace place = get_place (fixture);

  rum_viewport_find_zoom (fixture->viewport, &place, factor, x, y, &place);
  rum_viewport_set_place (fixture->viewport, &place);
}

static void
pan (Fixture *fixture,
     double   dx,
     double   dy)
{
  RumViewportPlace place = get_place (fixture);

  rum_viewport_find_pan (fixture->viewport, &place, dx, dy, &place);
  rum_viewport_set_place (fixture->viewport, &place);
}

static void
assert_same_box (const RumBox *one,
                 const RumBox *other)
{
  g_assert_cmpfloat_with_epsilon (one->x, other->x, EPSILON);
  g_assert_cmpfloat_with_epsilon (one->y, other->y, EPSILON);
  g_assert_cmpfloat_with_epsilon (one->width, other->width, EPSILON);
  g_assert_cmpfloat_with_epsilon (one->height, other->height, EPSILON);
}

/* Nothing is seen that is not seen when the whole fits. */
static void
assert_within_limits (Fixture *fixture)
{
  const RumViewportPlace place = get_place (fixture);
  const RumBox area = get_area (fixture);
  RumBox fit = { 0 };
  double left = 0;
  double top = 0;

  rum_viewport_get_fit_area (fixture->viewport, &fit);
  left = area.x - fit.x * place.zoom;
  top = area.y - fit.y * place.zoom;

  g_assert_cmpfloat (place.zoom, >=, 1);
  g_assert_cmpfloat (place.zoom, <=, RUM_VIEWPORT_MAX_ZOOM);
  g_assert_cmpfloat (left, <=, EPSILON);
  g_assert_cmpfloat (left + WIDTH * place.zoom, >=, WIDTH - EPSILON);
  g_assert_cmpfloat (top, <=, EPSILON);
  g_assert_cmpfloat (top + HEIGHT * place.zoom, >=, HEIGHT - EPSILON);
}

static void
test_new (void)
{
  RumViewport *viewport = rum_viewport_new ();
  RumViewportPlace place = { 0 };

  rum_viewport_get_place (viewport, &place);
  g_assert_cmpfloat (place.zoom, ==, 1);

  /* Without a size it stays where it is. */
  rum_viewport_find_zoom (viewport, &place, 3, 10, 10, &place);
  g_assert_cmpfloat (place.zoom, ==, 1);
  rum_viewport_find_pan (viewport, &place, 10, 10, &place);
  g_assert_cmpfloat (place.x, ==, 0.5);

  g_assert_finalize_object (viewport);
}

/* In the middle, as large as it fits: by height here, and by width. */
static void
test_fit (Fixture       *fixture,
          gconstpointer  data)
{
  RumBox area = get_area (fixture);
  RumBox fit = { 0 };

  assert_same_box (&area, &(RumBox) { 75, 0, 250, 520 });
  rum_viewport_get_fit_area (fixture->viewport, &fit);
  assert_same_box (&fit, &area);

  /* The margins at the sides may stay outside. */
  rum_viewport_set_size (fixture->viewport, 200, 1000);
  area = get_area (fixture);
  assert_same_box (&area, &(RumBox) { -25, 240, 250, 520 });

  zoom (fixture, 4, 10, 10);
  rum_viewport_get_fit_area (fixture->viewport, &fit);
  assert_same_box (&fit, &area);
}

static void
test_changes (Fixture       *fixture,
              gconstpointer  data)
{
  RumViewportPlace place = { 3, 0, 300 };

  rum_viewport_set_content (fixture->viewport, &frame, SHARE);
  rum_viewport_set_size (fixture->viewport, WIDTH, HEIGHT);
  g_assert_cmpint (fixture->n_changes, ==, 0);

  rum_viewport_set_place (fixture->viewport, &place);
  g_assert_cmpint (fixture->n_changes, ==, 1);
  rum_viewport_set_place (fixture->viewport, &place);
  g_assert_cmpint (fixture->n_changes, ==, 1);

  rum_viewport_set_size (fixture->viewport, 300, 500);
  g_assert_cmpint (fixture->n_changes, ==, 2);
  rum_viewport_set_content (fixture->viewport, &frame, 1);
  g_assert_cmpint (fixture->n_changes, ==, 3);
  g_assert_cmpfloat (get_place (fixture).zoom, ==, 1);

  /* To find out is not to go there. */
  rum_viewport_find_zoom (fixture->viewport, &place, 5, 0, 0, &place);
  rum_viewport_find_fit (fixture->viewport, &place);
  g_assert_cmpint (fixture->n_changes, ==, 3);
}

/* What is under the pointer stays there, wherever and however often. */
static void
test_zoom_to_point (Fixture       *fixture,
                    gconstpointer  data)
{
  for (double y = 0; y <= HEIGHT; y += 40)
    {
      for (double x = 0; x <= WIDTH; x += 40)
        {
          RumViewportPlace place = { 0 };

          rum_viewport_find_fit (fixture->viewport, &place);
          rum_viewport_set_place (fixture->viewport, &place);
          for (int step = 0; step < 12; step++)
            {
              const RumBox before = get_area (fixture);
              const double unit_x = (x - before.x) / before.width;
              const double unit_y = (y - before.y) / before.height;
              RumBox after = { 0 };

              zoom (fixture, get_place (fixture).zoom * 1.25, x, y);
              after = get_area (fixture);
              g_assert_cmpfloat_with_epsilon (after.x + unit_x * after.width, x, EPSILON);
              g_assert_cmpfloat_with_epsilon (after.y + unit_y * after.height, y, EPSILON);
              assert_within_limits (fixture);
            }
          g_assert_cmpfloat (get_place (fixture).zoom, ==, RUM_VIEWPORT_MAX_ZOOM);
        }
    }
}

/* Back at 1 the whole is seen, from wherever one comes. */
static void
test_zoom_out (Fixture       *fixture,
               gconstpointer  data)
{
  RumViewportPlace fit = { 0 };
  RumViewportPlace place = { 0 };

  rum_viewport_find_fit (fixture->viewport, &fit);
  zoom (fixture, 8, 30, 500);
  for (int step = 0; step < 20; step++)
    {
      zoom (fixture, get_place (fixture).zoom / 1.25, 390, 10);
      assert_within_limits (fixture);
    }
  place = get_place (fixture);
  g_assert_true (rum_viewport_place_equal (&place, &fit));

  /* What rounding leaves is no zoom. */
  zoom (fixture, 1.0000001, 30, 30);
  place = get_place (fixture);
  g_assert_true (rum_viewport_place_equal (&place, &fit));
}

static void
test_pan (Fixture       *fixture,
          gconstpointer  data)
{
  RumBox before = { 0 };
  RumBox after = { 0 };

  /* There is nowhere to go when the whole is seen. */
  pan (fixture, 50, 50);
  g_assert_cmpint (fixture->n_changes, ==, 0);

  zoom (fixture, 4, WIDTH / 2, HEIGHT / 2);
  before = get_area (fixture);
  pan (fixture, 30, -40);
  after = get_area (fixture);
  g_assert_cmpfloat_with_epsilon (after.x, before.x - 30, EPSILON);
  g_assert_cmpfloat_with_epsilon (after.y, before.y + 40, EPSILON);
  g_assert_cmpfloat_with_epsilon (after.width, before.width, EPSILON);
}

static void
test_limits (Fixture       *fixture,
             gconstpointer  data)
{
  const struct
  {
    double dx;
    double dy;
  } ways[] = { { 1e6, 0 }, { -1e6, 0 }, { 0, 1e6 }, { 0, -1e6 }, { 1e6, 1e6 }, { -1e6, -1e6 } };

  for (double factor = 1; factor <= 10; factor += 1.5)
    {
      for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
        {
          zoom (fixture, factor, WIDTH / 2, HEIGHT / 2);
          pan (fixture, ways[i].dx, ways[i].dy);
          assert_within_limits (fixture);
        }
    }
}

/* Beside a foot, say, there is nothing to be seen. */
static void
test_parts (Fixture       *fixture,
            gconstpointer  data)
{
  const RumBox parts[] = { { -50, 0, 100, 200 }, { -150, 400, 40, 40 } };

  rum_viewport_set_parts (fixture->viewport, parts, G_N_ELEMENTS (parts));
  zoom (fixture, 10, WIDTH / 2, 40);

  for (int i = 0; i < 100; i++)
    {
      RumBox seen = { 0 };
      RumBox area = { 0 };
      gboolean is_seen = FALSE;

      pan (fixture, (i * 37) % 200 - 100, (i * 61) % 300 - 120);
      area = get_area (fixture);
      seen = (RumBox) { -250 - area.x * 500 / area.width, -20 - area.y * 1040 / area.height,
                        WIDTH * 500 / area.width, HEIGHT * 1040 / area.height };
      for (guint j = 0; j < G_N_ELEMENTS (parts); j++)
        is_seen |= seen.x < parts[j].x + parts[j].width && seen.x + seen.width > parts[j].x &&
                   seen.y < parts[j].y + parts[j].height && seen.y + seen.height > parts[j].y;

      g_assert_true (is_seen);
      assert_within_limits (fixture);
    }

  /* Other parts move nothing by themselves. */
  fixture->n_changes = 0;
  rum_viewport_set_parts (fixture->viewport, &(RumBox) { 100, 900, 10, 10 }, 1);
  g_assert_cmpint (fixture->n_changes, ==, 0);
}

static void
test_box (Fixture       *fixture,
          gconstpointer  data)
{
  RumViewportPlace place = { 0 };

  rum_viewport_find_box (fixture->viewport, &(RumBox) { 20, 500, 80, 100 }, &place);
  g_assert_cmpfloat_with_epsilon (place.x, 60, EPSILON);
  g_assert_cmpfloat_with_epsilon (place.y, 550, EPSILON);
  g_assert_cmpfloat_with_epsilon (place.zoom, 0.7 * 400 / 80 / 0.5, EPSILON);

  /* Neither closer than it can be, nor further away than to see all. */
  rum_viewport_find_box (fixture->viewport, &(RumBox) { 20, 500, 1, 1 }, &place);
  g_assert_cmpfloat (place.zoom, ==, RUM_VIEWPORT_MAX_ZOOM);
  rum_viewport_find_box (fixture->viewport, &(RumBox) { -250, 0, 500, 1000 }, &place);
  g_assert_cmpfloat (place.zoom, ==, 1);
}

static void
test_reveal (Fixture       *fixture,
             gconstpointer  data)
{
  RumViewportPlace from = { 4, 0, 200 };
  RumViewportPlace place = { 0 };

  /* 200 × 260 units are seen, from −100 and 70. */
  rum_viewport_find_reveal (fixture->viewport, &from, &(RumBox) { -50, 100, 50, 50 }, &place);
  g_assert_true (rum_viewport_place_equal (&place, &from));

  rum_viewport_find_reveal (fixture->viewport, &from, &(RumBox) { 120, 400, 50, 50 }, &place);
  g_assert_cmpfloat_with_epsilon (place.x, 70, EPSILON);
  g_assert_cmpfloat_with_epsilon (place.y, 320, EPSILON);
  g_assert_cmpfloat (place.zoom, ==, 4);

  /* What is larger than the viewport need not be moved to be seen. */
  rum_viewport_find_reveal (fixture->viewport, &from, &(RumBox) { -50, 0, 50, 500 }, &place);
  g_assert_true (rum_viewport_place_equal (&place, &from));
}

static void
test_resize (Fixture       *fixture,
             gconstpointer  data)
{
  const RumViewportPlace place = { 4, 20, 600 };
  RumViewportPlace after = { 0 };

  rum_viewport_set_place (fixture->viewport, &place);
  rum_viewport_set_size (fixture->viewport, 700, 900);
  after = get_place (fixture);
  g_assert_true (rum_viewport_place_equal (&place, &after));
}

/* A point that is at the same place before and after is there all the time. */
static void
test_mix (Fixture       *fixture,
          gconstpointer  data)
{
  const double x = 310;
  const double y = 70;
  const RumViewportPlace from = get_place (fixture);
  const RumBox before = get_area (fixture);
  RumViewportPlace to = { 0 };
  RumViewportPlace place = { 0 };

  rum_viewport_find_zoom (fixture->viewport, &from, 6, x, y, &to);
  for (double share = 0; share <= 1; share += 0.125)
    {
      RumBox area = { 0 };

      rum_viewport_place_mix (&from, &to, share, &place);
      rum_viewport_set_place (fixture->viewport, &place);
      area = get_area (fixture);
      g_assert_cmpfloat_with_epsilon (area.x + (x - before.x) * area.width / before.width, x,
                                      EPSILON);
      g_assert_cmpfloat_with_epsilon (area.y + (y - before.y) * area.height / before.height, y,
                                      EPSILON);
    }
  g_assert_true (rum_viewport_place_equal (&place, &to));

  rum_viewport_place_mix (&(RumViewportPlace) { 2, 0, 0 }, &(RumViewportPlace) { 2, 10, 20 }, 0.5,
                          &place);
  g_assert_cmpfloat_with_epsilon (place.x, 5, EPSILON);
  g_assert_cmpfloat_with_epsilon (place.y, 10, EPSILON);
}

#define ADD(path, function) \
  g_test_add ("/map/viewport/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/viewport/new", test_new);
  ADD ("fit", test_fit);
  ADD ("changes", test_changes);
  ADD ("zoom-to-point", test_zoom_to_point);
  ADD ("zoom-out", test_zoom_out);
  ADD ("pan", test_pan);
  ADD ("limits", test_limits);
  ADD ("parts", test_parts);
  ADD ("box", test_box);
  ADD ("reveal", test_reveal);
  ADD ("resize", test_resize);
  ADD ("mix", test_mix);

  return g_test_run ();
}
