/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-map-view-private.h"

typedef struct
{
  RumBodyMap *map;
  GtkWidget  *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  set_animated (FALSE);
  fixture->map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));
  rum_body_map_set_atlas (fixture->map, get_atlas ());
  fixture->window = show_in_window (GTK_WIDGET (fixture->map), 800, 700);
  wait_for_size (GTK_WIDGET (get_view (fixture->map, RUM_VIEW_BACK)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  set_animated (TRUE);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->map);
}

static RumViewportPlace
get_place (Fixture *fixture,
           RumView  view)
{
  RumViewportPlace place = { 0 };

  rum_viewport_get_place (rum_map_view_get_viewport (get_view (fixture->map, view)), &place);

  return place;
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  const struct
  {
    guint  keyval;
    double zoom;
  } cases[] = {
    { GDK_KEY_plus, 1.5 }, { GDK_KEY_KP_Add, 2.25 },      { GDK_KEY_equal, 3.375 },
    { GDK_KEY_minus, 2.25 }, { GDK_KEY_KP_Subtract, 1.5 }, { GDK_KEY_0, 1 },
    { GDK_KEY_plus, 1.5 }, { GDK_KEY_KP_0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      press_key (GTK_WIDGET (fixture->map), cases[i].keyval);
      g_assert_cmpfloat_with_epsilon (get_place (fixture, RUM_VIEW_FRONT).zoom, cases[i].zoom,
                                      1e-9);
    }
}

/* The arrow keys with Ctrl. */
static void
test_arrows (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);
  RumViewportPlace before = { 0 };
  RumViewportPlace after = { 0 };

  for (int i = 0; i < 4; i++)
    press_key (map, GDK_KEY_plus);
  before = get_place (fixture, RUM_VIEW_FRONT);
  press_key (map, GDK_KEY_Down);
  g_assert_cmpfloat (get_place (fixture, RUM_VIEW_FRONT).y, >, before.y + 10);
  press_key (map, GDK_KEY_KP_Up);
  press_key (map, GDK_KEY_Right);
  after = get_place (fixture, RUM_VIEW_FRONT);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 1e-9);
  g_assert_cmpfloat (after.x, >, before.x + 5);
  press_key (map, GDK_KEY_Left);
  after = get_place (fixture, RUM_VIEW_FRONT);
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 1e-9);
}

/* Front and back go together; the side has a place of its own. */
static void
test_together (Fixture       *fixture,
               gconstpointer  data)
{
  RumViewportPlace front = { 0 };
  RumViewportPlace back = { 0 };

  press_key (GTK_WIDGET (fixture->map), GDK_KEY_plus);
  front = get_place (fixture, RUM_VIEW_FRONT);
  back = get_place (fixture, RUM_VIEW_BACK);
  g_assert_true (rum_viewport_place_equal (&front, &back));
  wait_until_sharp (get_view (fixture->map, RUM_VIEW_FRONT));
  wait_until_sharp (get_view (fixture->map, RUM_VIEW_BACK));
}

static gboolean
activate (Fixture    *fixture,
          const char *action)
{
  return gtk_widget_activate_action (GTK_WIDGET (fixture->map), action, NULL);
}

/* GTK 4.8 tells whether an action is enabled to those alone who watch it: a
 * button does.
 */
static void
assert_enabled (GtkWidget *const *buttons,
                gboolean          zoom_in,
                gboolean          zoom_out,
                gboolean          zoom_fit)
{
  g_assert_cmpint (gtk_widget_get_sensitive (buttons[0]), ==, zoom_in);
  g_assert_cmpint (gtk_widget_get_sensitive (buttons[1]), ==, zoom_out);
  g_assert_cmpint (gtk_widget_get_sensitive (buttons[2]), ==, zoom_fit);
}

static void
test_actions (Fixture       *fixture,
              gconstpointer  data)
{
  const char *const names[] = { "map.zoom-in", "map.zoom-out", "map.zoom-fit" };
  GtkWidget *buttons[3] = { NULL };

  for (int i = 0; i < 3; i++)
    {
      buttons[i] = gtk_button_new ();
      gtk_widget_set_parent (buttons[i], GTK_WIDGET (fixture->map));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (buttons[i]), names[i]);
    }

  assert_enabled (buttons, TRUE, FALSE, FALSE);
  g_assert_true (activate (fixture, "map.zoom-in"));
  g_assert_cmpfloat (get_place (fixture, RUM_VIEW_FRONT).zoom, ==, 1.5);
  assert_enabled (buttons, TRUE, TRUE, TRUE);

  for (int i = 0; i < 10; i++)
    activate (fixture, "map.zoom-in");
  g_assert_cmpfloat (get_place (fixture, RUM_VIEW_FRONT).zoom, ==, RUM_VIEWPORT_MAX_ZOOM);
  assert_enabled (buttons, FALSE, TRUE, TRUE);

  /* The side was never zoomed. */
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_SIDE);
  assert_enabled (buttons, TRUE, FALSE, FALSE);
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_BACK);
  assert_enabled (buttons, FALSE, TRUE, TRUE);

  activate (fixture, "map.zoom-out");
  assert_enabled (buttons, TRUE, TRUE, TRUE);
  activate (fixture, "map.zoom-fit");
  assert_enabled (buttons, TRUE, FALSE, FALSE);

  for (int i = 0; i < 3; i++)
    gtk_widget_unparent (buttons[i]);
}

/* The layer may change where one looks closely. */
static void
test_layer (Fixture       *fixture,
            gconstpointer  data)
{
  RumViewportPlace before = { 0 };
  RumViewportPlace after = { 0 };

  for (int i = 0; i < 3; i++)
    press_key (GTK_WIDGET (fixture->map), GDK_KEY_plus);
  before = get_place (fixture, RUM_VIEW_FRONT);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  after = get_place (fixture, RUM_VIEW_FRONT);
  g_assert_true (rum_viewport_place_equal (&before, &after));
}

#define ADD(path, function) \
  g_test_add ("/map/body-map-zoom/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("keys", test_keys);
  ADD ("arrows", test_arrows);
  ADD ("together", test_together);
  ADD ("actions", test_actions);
  ADD ("layer", test_layer);

  return map_test_run ();
}
