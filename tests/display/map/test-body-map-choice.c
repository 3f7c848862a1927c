/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-map-gestures-private.h"
#include "rum-map-view-private.h"

/* A map in a window whose actions write down what they were told. */
typedef struct
{
  RumBodyMap         *map;
  GtkWidget          *window;
  GSimpleActionGroup *actions;
  GString            *told;
} Fixture;

static void
activate_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Fixture *fixture = user_data;

  g_string_append_printf (fixture->told, "%s %s;", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const GActionEntry entries[] = {
    { "compare", activate_cb, "s" },
    { "muscle", activate_cb, "s" },
  };

  set_animated (FALSE);
  fixture->told = g_string_new (NULL);
  fixture->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (fixture->actions), entries, G_N_ELEMENTS (entries),
                                   fixture);

  fixture->map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));
  rum_body_map_set_atlas (fixture->map, get_atlas ());
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->map), "win",
                                  G_ACTION_GROUP (fixture->actions));
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
  g_object_unref (fixture->actions);
  g_string_free (fixture->told, TRUE);
}

/* Chooses muscles by their ids, with spaces between; NULL for none. */
static void
choose (Fixture    *fixture,
        const char *ids)
{
  g_autoptr (GListStore) muscles = g_list_store_new (RUM_TYPE_ENTRY);
  g_auto (GStrv) list = NULL;

  if (ids == NULL)
    {
      rum_body_map_set_chosen (fixture->map, NULL);
      return;
    }

  list = g_strsplit (ids, " ", -1);
  for (gsize i = 0; list[i] != NULL; i++)
    g_list_store_append (muscles, rum_atlas_get_entry (get_atlas (), list[i]));
  rum_body_map_set_chosen (fixture->map, G_LIST_MODEL (muscles));
}

static void
assert_chosen (Fixture    *fixture,
               RumView     view,
               const char *element_id,
               gboolean    chosen)
{
  RumMapRegion *region = find_region (get_view (fixture->map, view), element_id);
  g_autofree char *wrong = NULL;

  g_assert_nonnull (region);
  g_assert_cmpint (rum_map_region_get_light (region), ==,
                   chosen ? RUM_LIGHT_STRONG : RUM_LIGHT_NONE);
  g_assert_cmpint (rum_map_region_get_frame (region), ==,
                   chosen ? RUM_MAP_FRAME_MARK : RUM_MAP_FRAME_NONE);
  g_assert_cmpint (is_pressed (region), ==, chosen);

  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (region),
                                              GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Chosen");
  g_assert_cmpint (wrong == NULL, ==, chosen);
}

/* Both sides of the body, in each view that shows the muscle; never by colour
 * alone, as the ring says, and in words.
 */
static void
test_set (Fixture       *fixture,
          gconstpointer  data)
{
  choose (fixture, "soleus rectus-femoris");
  assert_chosen (fixture, RUM_VIEW_FRONT, "soleus.left", TRUE);
  assert_chosen (fixture, RUM_VIEW_FRONT, "soleus.right", TRUE);
  assert_chosen (fixture, RUM_VIEW_BACK, "soleus.left", TRUE);
  assert_chosen (fixture, RUM_VIEW_BACK, "soleus.right", TRUE);
  assert_chosen (fixture, RUM_VIEW_FRONT, "rectus-femoris.left", TRUE);
  assert_chosen (fixture, RUM_VIEW_FRONT, "rectus-femoris.right", TRUE);

  /* Not the rest of their groups. */
  assert_chosen (fixture, RUM_VIEW_BACK, "gastrocnemius-medial.left", FALSE);
  assert_chosen (fixture, RUM_VIEW_FRONT, "vastus-lateralis.left", FALSE);

  choose (fixture, "soleus");
  assert_chosen (fixture, RUM_VIEW_FRONT, "soleus.left", TRUE);
  assert_chosen (fixture, RUM_VIEW_FRONT, "rectus-femoris.left", FALSE);

  choose (fixture, NULL);
  assert_chosen (fixture, RUM_VIEW_FRONT, "soleus.left", FALSE);
}

/* What is pointed at is not mistaken for a part of the set. */
static void
test_pointed (Fixture       *fixture,
              gconstpointer  data)
{
  choose (fixture, "soleus rectus-femoris");
  rum_body_map_set_pointed (fixture->map, "gastrocnemius-medial");
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "gastrocnemius-medial.left"), ==,
                   RUM_LIGHT_POINTED);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "gastrocnemius-lateral.left"), ==,
                   RUM_LIGHT_NONE);
  assert_chosen (fixture, RUM_VIEW_BACK, "soleus.left", TRUE);
}

/* Another layer shows the same. */
static void
test_layer (Fixture       *fixture,
            gconstpointer  data)
{
  choose (fixture, "soleus rectus-femoris");
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  assert_chosen (fixture, RUM_VIEW_BACK, "soleus.left", TRUE);
  assert_chosen (fixture, RUM_VIEW_BACK, "soleus.right", TRUE);
}

static gboolean
type (Fixture         *fixture,
      guint            keyval,
      GdkModifierType  state)
{
  GtkEventController *keys = find_controller (GTK_WIDGET (fixture->map),
                                              GTK_TYPE_EVENT_CONTROLLER_KEY);
  gboolean handled = FALSE;

  /* The button with the focus would take Space for a click. */
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (keys), ==, GTK_PHASE_CAPTURE);
  g_signal_emit_by_name (keys, "key-pressed", keyval, 0, state, &handled);

  return handled;
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *soleus = GTK_WIDGET (find_region (get_view (fixture->map, RUM_VIEW_BACK),
                                               "soleus.left"));

  /* Without the focus, the key is others'. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_false (type (fixture, GDK_KEY_space, 0));
  g_assert_cmpstr (fixture->told->str, ==, "");

  gtk_widget_grab_focus (soleus);
  g_assert_true (type (fixture, GDK_KEY_space, 0));
  g_assert_true (type (fixture, GDK_KEY_KP_Space, 0));
  g_assert_true (type (fixture, GDK_KEY_space, GDK_CONTROL_MASK));
  g_assert_false (type (fixture, GDK_KEY_space, GDK_ALT_MASK));
  g_assert_cmpstr (fixture->told->str, ==, "compare soleus;compare soleus;compare soleus;");

  /* Enter opens one alone. */
  g_assert_false (type (fixture, GDK_KEY_Return, 0));
}

/* Within a name, Space is a letter of it. */
static void
test_space_in_name (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *soleus = GTK_WIDGET (find_region (get_view (fixture->map, RUM_VIEW_BACK),
                                               "soleus.left"));
  RumMapRegion *focused = NULL;

  gtk_widget_grab_focus (soleus);
  for (const char *c = "rectus f"; *c != '\0'; c++)
    g_assert_true (type (fixture, gdk_unicode_to_keyval ((guint32) *c), 0));

  g_assert_cmpstr (fixture->told->str, ==, "");
  focused = rum_map_view_get_focused (get_view (fixture->map, RUM_VIEW_FRONT));
  g_assert_nonnull (focused);
  g_assert_cmpstr (rum_region_get_muscle_id (rum_map_region_get_region (focused)), ==,
                   "rectus-femoris");
}

/* With nothing chosen, Escape is left to others. */
static void
test_escape (Fixture       *fixture,
             gconstpointer  data)
{
  press_key (GTK_WIDGET (fixture->map), GDK_KEY_Escape);
  g_assert_cmpstr (fixture->told->str, ==, "");
  choose (fixture, "soleus rectus-femoris");
  press_key (GTK_WIDGET (fixture->map), GDK_KEY_Escape);
  g_assert_cmpstr (fixture->told->str, ==, "muscle ;");
}

static void
test_click (Fixture       *fixture,
            gconstpointer  data)
{
  RumMapView *view = get_view (fixture->map, RUM_VIEW_BACK);
  RumMapGestures *gestures = rum_map_view_get_gestures (view);
  g_autoptr (GHashTable) muscles = g_hash_table_new (NULL, NULL);
  double x = 0;
  double y = 0;

  g_hash_table_add (muscles, rum_atlas_get_entry (get_atlas (), "gastrocnemius-medial"));
  g_assert_cmpint (rum_map_view_find_middle (view, muscles, RUM_MAP_HALF_LEFT, &x, &y), >, 0);
  rum_map_gestures_choose (gestures, FALSE, x, y);
  g_assert_cmpstr (fixture->told->str, ==, "compare gastrocnemius-medial;");

  /* Where nothing is, nothing is chosen. */
  rum_map_gestures_choose (gestures, TRUE, 1, 1);
  g_assert_cmpstr (fixture->told->str, ==, "compare gastrocnemius-medial;");
}

/* A finger chooses by a long touch, and a mouse does not. */
static void
test_long_touch (Fixture       *fixture,
                 gconstpointer  data)
{
  RumMapView *view = get_view (fixture->map, RUM_VIEW_BACK);
  GtkEventController *controller = find_controller (GTK_WIDGET (view), GTK_TYPE_GESTURE_LONG_PRESS);
  g_autoptr (GHashTable) muscles = g_hash_table_new (NULL, NULL);
  double x = 0;
  double y = 0;

  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (controller)));
  g_hash_table_add (muscles, rum_atlas_get_entry (get_atlas (), "gluteus-maximus"));
  g_assert_cmpint (rum_map_view_find_middle (view, muscles, RUM_MAP_HALF_LEFT, &x, &y), >, 0);
  g_signal_emit_by_name (controller, "pressed", x, y);
  g_assert_cmpstr (fixture->told->str, ==, "compare gluteus-maximus;");
}

/* Where nobody compares, the muscle is selected. */
static void
test_without_action (Fixture       *fixture,
                     gconstpointer  data)
{
  g_action_map_remove_action (G_ACTION_MAP (fixture->actions), "compare");
  rum_map_region_choose (find_region (get_view (fixture->map, RUM_VIEW_BACK), "soleus.left"));
  g_assert_cmpstr (fixture->told->str, ==, "muscle soleus;");
}

/* One muscle more in the set is drawn, and nothing else is drawn anew; what was
 * drawn once is not drawn again.
 */
static void
test_draws_no_more (Fixture       *fixture,
                    gconstpointer  data)
{
  RumMapView *view = get_view (fixture->map, RUM_VIEW_BACK);
  GskRenderNode *two = NULL;
  GskRenderNode *three = NULL;
  GskRenderNode *again = NULL;
  g_autoptr (GPtrArray) lit_two = NULL;
  g_autoptr (GPtrArray) lit_three = NULL;
  g_autoptr (GPtrArray) lit_again = NULL;

  choose (fixture, "soleus gluteus-maximus");
  two = create_node (view);
  choose (fixture, "soleus gluteus-maximus gastrocnemius-medial");
  three = create_node (view);
  choose (fixture, "soleus gluteus-maximus");
  choose (fixture, "soleus gluteus-maximus gastrocnemius-medial");
  again = create_node (view);

  lit_two = list_lit (two);
  lit_three = list_lit (three);
  lit_again = list_lit (again);

  /* Two sides of one muscle. */
  g_assert_cmpuint (lit_two->len, >=, 4);
  g_assert_cmpuint (lit_three->len, ==, lit_two->len + 2);
  g_assert_cmpuint (lit_again->len, ==, lit_three->len);
  for (guint i = 0; i < lit_two->len; i++)
    g_assert_true (g_ptr_array_find (lit_three, g_ptr_array_index (lit_two, i), NULL));
  for (guint i = 0; i < lit_three->len; i++)
    g_assert_true (g_ptr_array_find (lit_again, g_ptr_array_index (lit_three, i), NULL));

  gsk_render_node_unref (two);
  gsk_render_node_unref (three);
  gsk_render_node_unref (again);
}

/* What is pointed at, and the focus, are not for the picture. */
static void
test_picture (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (RumFigureExport) plain = rum_body_map_create_picture (fixture->map, "Plain");
  g_autoptr (RumFigureExport) pointed = NULL;
  g_autoptr (RumFigureExport) chosen = NULL;
  g_autoptr (GBytes) svg_plain = rum_figure_export_create_svg (plain, NULL);
  g_autoptr (GBytes) svg_pointed = NULL;
  g_autoptr (GBytes) svg_chosen = NULL;
  g_autofree char *text = NULL;

  /* Front and back side by side, in eight tenths of their width. */
  g_assert_cmpfloat_with_epsilon (rum_figure_export_get_width (plain), 800, 1e-6);

  rum_body_map_set_pointed (fixture->map, "soleus");
  pointed = rum_body_map_create_picture (fixture->map, "Plain");
  svg_pointed = rum_figure_export_create_svg (pointed, NULL);
  g_assert_true (g_bytes_equal (svg_plain, svg_pointed));

  choose (fixture, "soleus rectus-femoris");
  chosen = rum_body_map_create_picture (fixture->map, "Plain");
  svg_chosen = rum_figure_export_create_svg (chosen, NULL);
  text = g_strndup (g_bytes_get_data (svg_chosen, NULL), g_bytes_get_size (svg_chosen));
  g_assert_nonnull (strstr (text, "class=\"look-mark\""));
  g_assert_nonnull (strstr (text, "class=\"look-strong\""));
  g_assert_nonnull (strstr (text, ">L</text>"));

  /* The palette is for white, whatever the window has. */
  rum_body_map_set_palette (fixture->map, RUM_PALETTE_DARK);
  g_clear_pointer (&chosen, rum_figure_export_free);
  g_clear_pointer (&svg_pointed, g_bytes_unref);
  chosen = rum_body_map_create_picture (fixture->map, "Plain");
  svg_pointed = rum_figure_export_create_svg (chosen, NULL);
  g_assert_true (g_bytes_equal (svg_chosen, svg_pointed));

  rum_body_map_set_arrangement (fixture->map, RUM_MAP_SIDE);
  g_clear_pointer (&chosen, rum_figure_export_free);
  chosen = rum_body_map_create_picture (fixture->map, "Plain");
  g_assert_cmpfloat_with_epsilon (rum_figure_export_get_width (chosen), 400, 1e-6);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/map/body-map-choice/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("set", test_set);
  ADD ("pointed", test_pointed);
  ADD ("layer", test_layer);
  ADD ("keys", test_keys);
  ADD ("space-in-name", test_space_in_name);
  ADD ("escape", test_escape);
  ADD ("click", test_click);
  ADD ("long-touch", test_long_touch);
  ADD ("without-action", test_without_action);
  ADD ("draws-no-more", test_draws_no_more);
  ADD ("picture", test_picture);

  return map_test_run ();
}
