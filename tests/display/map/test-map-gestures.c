/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-map-gestures-private.h"
#include "rum-map-view-private.h"

#define WIDTH 300
#define HEIGHT 640

/* In pixels. */
#define EPSILON 1e-6

typedef struct
{
  RumMapView     *view;
  RumViewport    *viewport;
  RumMapGestures *gestures;
  GtkWidget      *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GError *error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);

  g_assert_no_error (error);
  set_animated (FALSE);
  fixture->view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  fixture->viewport = rum_map_view_get_viewport (fixture->view);
  fixture->gestures = rum_map_view_get_gestures (fixture->view);
  rum_map_view_set_figure (fixture->view, figure, get_atlas ());
  fixture->window = show_in_window (GTK_WIDGET (fixture->view), WIDTH, HEIGHT);

  /* A window that comes up puts the focus somewhere. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  set_animated (TRUE);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->view);
}

static RumViewportPlace
get_place (Fixture *fixture)
{
  RumViewportPlace place = { 0 };

  rum_viewport_get_place (fixture->viewport, &place);

  return place;
}

static void
set_place (Fixture *fixture,
           double   zoom,
           double   x,
           double   y)
{
  rum_viewport_set_place (fixture->viewport, &(RumViewportPlace) { zoom, x, y });
}

static gboolean
is_at (Fixture                *fixture,
       const RumViewportPlace *expected)
{
  const RumViewportPlace place = get_place (fixture);

  return rum_viewport_place_equal (&place, expected);
}

static gboolean
scroll (Fixture         *fixture,
        GdkModifierType  state,
        double           dx,
        double           dy)
{
  return rum_map_gestures_scroll (fixture->gestures, state, GDK_SCROLL_UNIT_WHEEL, dx, dy);
}

/* To the pointer, and out again, as far as the limits. */
static void
test_wheel_zooms (Fixture       *fixture,
                  gconstpointer  data)
{
  const double x = 80;
  const double y = 500;
  const RumBox before = *rum_map_view_get_area (fixture->view);
  RumBox after = { 0 };

  move_pointer (fixture->view, x, y);
  for (int i = 0; i < 3; i++)
    g_assert_true (scroll (fixture, GDK_CONTROL_MASK, 0, -1));

  after = *rum_map_view_get_area (fixture->view);
  g_assert_cmpfloat_with_epsilon (get_place (fixture).zoom, 1.25 * 1.25 * 1.25, EPSILON);
  g_assert_cmpfloat_with_epsilon ((x - after.x) / after.width, (x - before.x) / before.width,
                                  EPSILON);
  g_assert_cmpfloat_with_epsilon ((y - after.y) / after.height, (y - before.y) / before.height,
                                  EPSILON);

  for (int i = 0; i < 30; i++)
    scroll (fixture, GDK_CONTROL_MASK, 0, -1);
  g_assert_cmpfloat (get_place (fixture).zoom, ==, RUM_VIEWPORT_MAX_ZOOM);
  for (int i = 0; i < 30; i++)
    scroll (fixture, GDK_CONTROL_MASK, 0, 1);
  g_assert_cmpfloat (get_place (fixture).zoom, ==, 1);

  /* Without a pointer it is the middle; touchpads go by pixels. */
  leave_pointer (fixture->view);
  rum_map_gestures_scroll (fixture->gestures, GDK_CONTROL_MASK, GDK_SCROLL_UNIT_SURFACE, 0, -30);
  g_assert_cmpfloat_with_epsilon (get_place (fixture).zoom, 1.25, EPSILON);
  g_assert_cmpfloat_with_epsilon (get_place (fixture).y, 500, EPSILON);
}

/* What moves nothing is left to others. */
static void
test_wheel_pans (Fixture       *fixture,
                 gconstpointer  data)
{
  RumViewportPlace before = get_place (fixture);

  g_assert_false (scroll (fixture, 0, 0, 1));
  g_assert_false (scroll (fixture, GDK_SHIFT_MASK, 0, 1));

  set_place (fixture, 4, 0, 500);
  before = get_place (fixture);
  g_assert_true (scroll (fixture, 0, 0, 1));
  g_assert_cmpfloat (get_place (fixture).y, >, before.y + 10);
  g_assert_cmpfloat (get_place (fixture).x, ==, before.x);

  before = get_place (fixture);
  g_assert_true (scroll (fixture, GDK_SHIFT_MASK, 0, -1));
  g_assert_cmpfloat (get_place (fixture).x, <, before.x - 5);
  g_assert_cmpfloat (get_place (fixture).y, ==, before.y);

  g_assert_true (scroll (fixture, 0, 1, 0));
  g_assert_cmpfloat_with_epsilon (get_place (fixture).x, before.x, EPSILON);

  while (scroll (fixture, 0, 0, -1))
    ;
  g_assert_cmpfloat (get_place (fixture).y, <, 200);
}

static void
drag (Fixture    *fixture,
      const char *signal,
      double      x,
      double      y)
{
  g_signal_emit_by_name (find_controller (GTK_WIDGET (fixture->view), GTK_TYPE_GESTURE_DRAG),
                         signal, x, y);
}

/* The figure stays under the pointer, once it is a drag. */
static void
test_drag (Fixture       *fixture,
           gconstpointer  data)
{
  RumBox before = { 0 };
  RumBox after = { 0 };

  set_place (fixture, 4, 0, 500);
  before = *rum_map_view_get_area (fixture->view);
  drag (fixture, "drag-begin", 150, 300);
  drag (fixture, "drag-update", 2, 2);
  after = *rum_map_view_get_area (fixture->view);
  g_assert_cmpfloat (after.x, ==, before.x);
  g_assert_cmpfloat (after.y, ==, before.y);

  drag (fixture, "drag-update", 20, -30);
  after = *rum_map_view_get_area (fixture->view);
  g_assert_cmpfloat_with_epsilon (after.x, before.x + 20, EPSILON);
  g_assert_cmpfloat_with_epsilon (after.y, before.y - 30, EPSILON);

  /* A drag that comes near to where it began is still one. */
  drag (fixture, "drag-update", 1, 0);
  after = *rum_map_view_get_area (fixture->view);
  g_assert_cmpfloat_with_epsilon (after.x, before.x + 1, EPSILON);
}

static void
find_middle_of (Fixture    *fixture,
                const char *element_id,
                double     *x,
                double     *y)
{
  RumMapRegion *region = find_region (fixture->view, element_id);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (region), GTK_WIDGET (fixture->view),
                                            &bounds));
  *x = bounds.origin.x + bounds.size.width / 2;
  *y = bounds.origin.y + bounds.size.height / 2;
}

/* To one muscle, and outside of all to the whole. */
static void
test_double_click (Fixture       *fixture,
                   gconstpointer  data)
{
  RumMapRegion *region = find_region (fixture->view, "gluteus-maximus.left");
  RumViewportPlace expected = { 0 };
  double x = 0;
  double y = 0;

  find_middle_of (fixture, "gluteus-maximus.left", &x, &y);
  rum_viewport_find_box (fixture->viewport,
                         rum_region_get_box (rum_map_region_get_region (region)), &expected);
  rum_map_gestures_click (fixture->gestures, 1, FALSE, x, y);
  g_assert_cmpfloat (get_place (fixture).zoom, ==, 1);
  rum_map_gestures_click (fixture->gestures, 2, FALSE, x, y);
  g_assert_true (is_at (fixture, &expected));
  g_assert_cmpfloat (expected.zoom, >, 3);

  rum_viewport_find_fit (fixture->viewport, &expected);
  set_place (fixture, 1.2, 0, 500);
  rum_map_gestures_click (fixture->gestures, 2, FALSE, 2, 200);
  g_assert_true (is_at (fixture, &expected));
}

static void
clicked_cb (RumMapRegion *region,
            const char  **clicked)
{
  *clicked = rum_region_get_element_id (rum_map_region_get_region (region));
}

/* A finger is less exact: what is up to 24 pixels away is meant too. */
static void
test_touch (Fixture       *fixture,
            gconstpointer  data)
{
  const char *clicked = NULL;
  GtkWidget *child = NULL;
  int n_near = 0;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (fixture->view)); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    g_signal_connect (child, "clicked", G_CALLBACK (clicked_cb), &clicked);

  set_place (fixture, 3, 100, 500);
  wait_until_sharp (fixture->view);
  for (double y = 1.5; y < HEIGHT; y += 11)
    {
      for (double x = 1.5; x < WIDTH; x += 11)
        {
          RumRegion *hit = rum_map_view_pick (fixture->view, x, y);
          RumRegion *near = rum_map_canvas_pick (rum_map_view_get_canvas (fixture->view), x, y, 24);
          const char *expected = NULL;

          if (hit == NULL && near != NULL && find_region (fixture->view,
                                                          rum_region_get_element_id (near)))
            expected = rum_region_get_element_id (near);

          clicked = NULL;
          rum_map_gestures_click (fixture->gestures, 1, TRUE, x, y);
          g_assert_cmpstr (clicked, ==, expected);
          n_near += expected != NULL;

          /* The pointer is as exact as it looks. */
          clicked = NULL;
          rum_map_gestures_click (fixture->gestures, 1, FALSE, x, y);
          g_assert_null (clicked);
        }
    }

  g_assert_cmpint (n_near, >, 5);
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  rum_map_gestures_zoom_by (fixture->gestures, 2);
  rum_map_gestures_zoom_by (fixture->gestures, 2);
  g_assert_cmpfloat_with_epsilon (get_place (fixture).zoom, 4, EPSILON);
  g_assert_cmpfloat_with_epsilon (get_place (fixture).y, 500, EPSILON);

  rum_map_gestures_pan_by (fixture->gestures, 0, 0.5);
  g_assert_cmpfloat_with_epsilon (get_place (fixture).y, 500 + 1040 / 4 / 2, EPSILON);

  rum_map_gestures_fit (fixture->gestures);
  g_assert_cmpfloat (get_place (fixture).zoom, ==, 1);
}

/* At what has the focus, if it is in sight. */
static void
test_zoom_at_focus (Fixture       *fixture,
                    gconstpointer  data)
{
  double x = 0;
  double y = 0;
  double x_after = 0;
  double y_after = 0;

  gtk_widget_grab_focus (GTK_WIDGET (find_region (fixture->view, "soleus.left")));
  find_middle_of (fixture, "soleus.left", &x, &y);
  rum_map_gestures_zoom_by (fixture->gestures, 2);
  wait_until_sharp (fixture->view);
  find_middle_of (fixture, "soleus.left", &x_after, &y_after);
  g_assert_cmpfloat_with_epsilon (x_after, x, 1.5);
  g_assert_cmpfloat_with_epsilon (y_after, y, 1.5);
}

/* What gets the focus by key is brought into sight; what is clicked stays. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *region = GTK_WIDGET (find_region (fixture->view, "soleus.left"));
  RumViewportPlace before = { 0 };
  double x = 0;
  double y = 0;

  set_place (fixture, 4, 0, 150);
  before = get_place (fixture);
  gtk_widget_set_state_flags (region, GTK_STATE_FLAG_FOCUSED, FALSE);
  g_assert_true (is_at (fixture, &before));
  gtk_widget_set_state_flags (region, GTK_STATE_FLAG_FOCUS_VISIBLE, FALSE);
  g_assert_false (is_at (fixture, &before));
  g_assert_cmpfloat (get_place (fixture).zoom, ==, 4);

  wait_until_sharp (fixture->view);
  find_middle_of (fixture, "soleus.left", &x, &y);
  g_assert_cmpfloat (x, >, 0);
  g_assert_cmpfloat (x, <, WIDTH);
  g_assert_cmpfloat (y, >, 0);
  g_assert_cmpfloat (y, <, HEIGHT);
}

/* By and by, and quick steps add up. */
static void
test_animated (Fixture       *fixture,
               gconstpointer  data)
{
  RumViewportPlace expected = { 0 };
  const RumViewportPlace before = get_place (fixture);

  set_animated (TRUE);
  rum_viewport_find_zoom (fixture->viewport, &before, 4, WIDTH / 2, HEIGHT / 2, &expected);
  rum_map_gestures_zoom_by (fixture->gestures, 2);
  rum_map_gestures_zoom_by (fixture->gestures, 2);
  g_assert_cmpfloat (get_place (fixture).zoom, <, 2);
  wait_for_place (fixture->viewport, &expected);

  /* Whoever moves it meanwhile is right. */
  rum_map_gestures_fit (fixture->gestures);
  set_place (fixture, 3, 10, 500);
  wait_until_sharp (fixture->view);
  g_assert_cmpfloat (get_place (fixture).zoom, ==, 3);
}

static void
decelerate (Fixture *fixture,
            double   velocity_y)
{
  g_signal_emit_by_name (find_controller (GTK_WIDGET (fixture->view),
                                          GTK_TYPE_EVENT_CONTROLLER_SCROLL),
                         "decelerate", 0.0, velocity_y);
}

/* As far as it has speed, or to the end. */
static void
test_coasting (Fixture       *fixture,
               gconstpointer  data)
{
  RumViewportPlace expected = { 4, 0, 500 };

  set_place (fixture, 4, 0, 500);
  decelerate (fixture, 1000);
  g_assert_true (is_at (fixture, &expected));

  set_animated (TRUE);
  decelerate (fixture, 100);
  rum_viewport_find_pan (fixture->viewport, &expected, 0, 1e6, &expected);
  decelerate (fixture, 1e5);
  wait_for_place (fixture->viewport, &expected);
}

#define ADD(path, function) \
  g_test_add ("/map/map-gestures/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("wheel-zooms", test_wheel_zooms);
  ADD ("wheel-pans", test_wheel_pans);
  ADD ("drag", test_drag);
  ADD ("double-click", test_double_click);
  ADD ("touch", test_touch);
  ADD ("steps", test_steps);
  ADD ("zoom-at-focus", test_zoom_at_focus);
  ADD ("focus", test_focus);
  ADD ("animated", test_animated);
  ADD ("coasting", test_coasting);

  return map_test_run ();
}
