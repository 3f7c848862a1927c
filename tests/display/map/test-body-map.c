/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"
#include "rum-map-view-private.h"

#define WIDTH 800
#define HEIGHT 700

/* In microseconds: what has not happened by then never will. */
#define LIMIT (20 * G_USEC_PER_SEC)

/* A map between two buttons in a window, and the action that it activates. */
typedef struct
{
  RumBodyMap    *map;
  GtkWidget     *before;
  GtkWidget     *after;
  GtkWidget     *window;
  GSimpleAction *action;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  set_animated (FALSE);
  fixture->map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));
  rum_body_map_set_atlas (fixture->map, get_atlas ());
  gtk_widget_set_vexpand (GTK_WIDGET (fixture->map), TRUE);

  fixture->before = gtk_button_new_with_label ("before");
  fixture->after = gtk_button_new_with_label ("after");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->map));
  gtk_box_append (GTK_BOX (box), fixture->after);

  fixture->action = g_simple_action_new_stateful ("muscle", G_VARIANT_TYPE_STRING,
                                                  g_variant_new_string ("none yet"));
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (fixture->action));
  gtk_widget_insert_action_group (box, "win", G_ACTION_GROUP (actions));

  fixture->window = show_in_window (box, WIDTH, HEIGHT);
  wait_for_size (GTK_WIDGET (get_view (fixture->map, RUM_VIEW_BACK)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->map);
  g_clear_object (&fixture->action);
  set_animated (TRUE);
}

static const char *
get_state (Fixture *fixture)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (fixture->action));

  return g_intern_string (g_variant_get_string (state, NULL));
}

static GtkWidget *
get_region (Fixture    *fixture,
            RumView     view,
            const char *element_id)
{
  RumMapRegion *region = find_region (get_view (fixture->map, view), element_id);

  g_assert_nonnull (region);

  return GTK_WIDGET (region);
}

/* Goes where a key of the keyboard goes. */
static void
press_direction (Fixture          *fixture,
                 GtkDirectionType  direction)
{
  gtk_widget_child_focus (fixture->window, direction);
}

static gboolean
is_in_map (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->map));
}

static void
count_cb (int *n_notifies)
{
  (*n_notifies)++;
}

static void
test_defaults (void)
{
  RumBodyMap *map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));

  g_assert_null (rum_body_map_get_atlas (map));
  g_assert_cmpint (rum_body_map_get_arrangement (map), ==, RUM_MAP_BOTH);
  g_assert_cmpint (rum_body_map_get_layer (map), ==, RUM_LAYER_SURFACE);
  g_assert_cmpint (rum_body_map_get_palette (map), ==, RUM_PALETTE_LIGHT);
  g_assert_null (rum_body_map_get_selected (map));
  g_assert_null (rum_body_map_get_pointed (map));
  g_assert_cmpstr (rum_body_map_get_action_name (map), ==, "win.muscle");
  g_assert_false (rum_body_map_shows (map, "soleus"));

  g_assert_finalize_object (map);
}

static void
set_and_count (GObject      *map,
               const char   *property,
               const GValue *value,
               int           expected)
{
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);
  int n_notifies = 0;
  gulong handler = g_signal_connect_swapped (map, signal, G_CALLBACK (count_cb), &n_notifies);
  g_auto (GValue) got = G_VALUE_INIT;

  g_object_set_property (map, property, value);
  g_assert_cmpint (n_notifies, ==, expected);

  g_object_get_property (map, property, &got);
  if (G_VALUE_HOLDS_ENUM (value))
    g_assert_cmpint (g_value_get_enum (&got), ==, g_value_get_enum (value));
  else if (G_VALUE_HOLDS_STRING (value))
    g_assert_cmpstr (g_value_get_string (&got), ==, g_value_get_string (value));
  else
    g_assert_true (g_value_get_object (&got) == g_value_get_object (value));

  g_signal_handler_disconnect (map, handler);
}

static void
assert_enum_property (GObject    *map,
                      const char *property,
                      GType       type,
                      int         number)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, type);
  g_value_set_enum (&value, 0);
  set_and_count (map, property, &value, 0);
  g_value_set_enum (&value, number);
  set_and_count (map, property, &value, 1);
  set_and_count (map, property, &value, 0);
}

static void
assert_string_property (GObject    *map,
                        const char *property,
                        const char *string)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, string);
  set_and_count (map, property, &value, 1);
  set_and_count (map, property, &value, 0);
}

static void
test_properties (void)
{
  g_autoptr (GObject) map = g_object_ref_sink (G_OBJECT (rum_body_map_new ()));
  g_auto (GValue) atlas = G_VALUE_INIT;

  assert_enum_property (map, "arrangement", RUM_TYPE_MAP_ARRANGEMENT, RUM_MAP_BACK);
  assert_enum_property (map, "layer", RUM_TYPE_LAYER, RUM_LAYER_DEEP);
  assert_enum_property (map, "palette", RUM_TYPE_PALETTE, RUM_PALETTE_DARK);
  assert_string_property (map, "selected", "soleus");
  assert_string_property (map, "selected", NULL);
  assert_string_property (map, "pointed", "calves");
  assert_string_property (map, "pointed", NULL);
  assert_string_property (map, "action-name", "app.choose");

  g_value_init (&atlas, RUM_TYPE_ATLAS);
  g_value_set_object (&atlas, get_atlas ());
  set_and_count (map, "atlas", &atlas, 1);
  set_and_count (map, "atlas", &atlas, 0);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->map), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->map),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Body map");
  g_assert_cmpstr (gtk_widget_get_css_name (GTK_WIDGET (fixture->map)), ==, "body-map");
}

/* The lights themselves: see test-map-lights.c. */
static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  RumMapView *front = get_view (fixture->map, RUM_VIEW_FRONT);
  RumMapView *back = get_view (fixture->map, RUM_VIEW_BACK);
  g_autoptr (GBytes) front_before = create_picture (front);
  g_autoptr (GBytes) back_before = create_picture (back);
  g_autoptr (GBytes) front_after = NULL;
  g_autoptr (GBytes) back_after = NULL;

  rum_body_map_set_selected (fixture->map, "soleus");

  for (int view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
    {
      g_assert_cmpint (get_light (fixture->map, view, "soleus.left"), ==, RUM_LIGHT_STRONG);
      g_assert_cmpint (get_light (fixture->map, view, "soleus.right"), ==, RUM_LIGHT_STRONG);
      g_assert_cmpint (get_light (fixture->map, view, "gastrocnemius-medial.left"), ==,
                       RUM_LIGHT_SOFT);
      g_assert_true (is_pressed (find_region (get_view (fixture->map, view), "soleus.left")));
    }

  front_after = create_picture (front);
  back_after = create_picture (back);
  g_assert_cmpint (measure_difference (front_before, front_after), >, 100);
  g_assert_cmpint (measure_difference (back_before, back_after), >, 100);

  rum_body_map_set_selected (fixture->map, "no-such-muscle");
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "soleus.left"), ==, RUM_LIGHT_NONE);
  g_assert_false (is_pressed (find_region (back, "soleus.left")));
}

static void
test_both_sides (Fixture       *fixture,
                 gconstpointer  data)
{
  RumMapView *view = get_view (fixture->map, RUM_VIEW_BACK);
  const int width = gtk_widget_get_width (GTK_WIDGET (view));
  const int height = gtk_widget_get_height (GTK_WIDGET (view));
  g_autoptr (GBytes) before = create_picture (view);
  g_autoptr (GBytes) after = NULL;
  const guint32 *a = g_bytes_get_data (before, NULL);
  const guint32 *b = NULL;
  int n_left = 0;
  int n_right = 0;

  rum_body_map_set_selected (fixture->map, "gluteus-maximus");
  after = create_picture (view);
  b = g_bytes_get_data (after, NULL);

  for (int y = 0; y < height; y++)
    {
      for (int x = 0; x < width; x++)
        {
          n_left += x < width / 2 && a[y * width + x] != b[y * width + x];
          n_right += x >= width / 2 && a[y * width + x] != b[y * width + x];
        }
    }

  g_assert_cmpint (n_left, >, 1000);
  g_assert_cmpint (ABS (n_left - n_right), <, n_left / 10);
}

static void
test_pointed (Fixture       *fixture,
              gconstpointer  data)
{
  RumMapView *back = get_view (fixture->map, RUM_VIEW_BACK);
  GtkWidget *region = get_region (fixture, RUM_VIEW_BACK, "gluteus-maximus.left");
  graphene_rect_t bounds;
  int n_notifies = 0;

  g_assert_true (gtk_widget_compute_bounds (region, GTK_WIDGET (back), &bounds));
  g_signal_connect_swapped (fixture->map, "notify::pointed", G_CALLBACK (count_cb), &n_notifies);

  move_pointer (back, bounds.origin.x + bounds.size.width / 2,
                bounds.origin.y + bounds.size.height / 2);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "gluteus-maximus");
  g_assert_cmpint (n_notifies, ==, 1);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "gluteus-maximus.right"), ==,
                   RUM_LIGHT_POINTED);

  leave_pointer (back);
  g_assert_null (rum_body_map_get_pointed (fixture->map));
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "gluteus-maximus.right"), ==,
                   RUM_LIGHT_NONE);

  /* From the list, say. */
  rum_body_map_set_pointed (fixture->map, "calves");
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "soleus.left"), ==,
                   RUM_LIGHT_POINTED);
}

static GListModel *
create_list (const char *one,
             const char *other)
{
  GListStore *list = g_list_store_new (RUM_TYPE_ENTRY);

  g_list_store_append (list, rum_atlas_get_entry (get_atlas (), one));
  if (other != NULL)
    g_list_store_append (list, rum_atlas_get_entry (get_atlas (), other));

  return G_LIST_MODEL (list);
}

/* The lights themselves: see test-map-lights.c. */
static void
test_lit (Fixture       *fixture,
          gconstpointer  data)
{
  RumMapView *back = get_view (fixture->map, RUM_VIEW_BACK);
  g_autoptr (GListModel) prime = create_list ("soleus", "quadriceps");
  g_autoptr (GListModel) helping = create_list ("glutes", NULL);
  g_autoptr (GBytes) none = create_picture (back);
  g_autoptr (GBytes) set = NULL;
  g_autoptr (GBytes) marked = NULL;
  g_autoptr (GBytes) again = NULL;

  rum_body_map_set_lit (fixture->map, prime, helping);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "soleus.left"), ==, RUM_LIGHT_STRONG);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "rectus-femoris.left"), ==,
                   RUM_LIGHT_STRONG);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "gluteus-maximus.left"), ==,
                   RUM_LIGHT_HELPING);
  set = create_picture (back);
  g_assert_cmpint (measure_difference (none, set), >, 1000);

  /* The selection can be seen beside it. */
  rum_body_map_set_selected (fixture->map, "gluteus-maximus");
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "gluteus-maximus.left"), ==,
                   RUM_LIGHT_HELPING);
  g_assert_true (is_pressed (find_region (back, "gluteus-maximus.left")));
  marked = create_picture (back);
  g_assert_cmpint (measure_difference (set, marked), >, 200);
  rum_body_map_set_selected (fixture->map, NULL);

  /* It is kept in other layers, and goes with the lists. */
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "vastus-intermedius.left"), ==,
                   RUM_LIGHT_STRONG);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_SURFACE);
  rum_body_map_set_lit (fixture->map, NULL, NULL);
  wait_until_sharp (back);
  again = create_picture (back);
  g_assert_cmpint (measure_difference (none, again), ==, 0);
}

/* The finding itself: see test-map-finder.c. */
static void
test_find_arrangement_for_set (Fixture       *fixture,
                               gconstpointer  data)
{
  static const RumMapArrangement all[] = { RUM_MAP_BOTH, RUM_MAP_SIDE, RUM_MAP_SOLE };
  g_autoptr (GListModel) prime = create_list ("plantar-fascia", NULL);
  g_autoptr (GListModel) helping = create_list ("vastus-intermedius", NULL);
  RumMapArrangement arrangement = RUM_MAP_BOTH;
  RumLayer layer = RUM_LAYER_DEEP;

  g_assert_true (rum_body_map_find_arrangement_for_set (fixture->map, prime, helping, all, 3,
                                                        &arrangement, &layer));
  g_assert_cmpint (arrangement, ==, RUM_MAP_SOLE);
  g_assert_cmpint (layer, ==, RUM_LAYER_SURFACE);
  g_assert_true (rum_body_map_find_arrangement_for_set (fixture->map, NULL, helping, all, 3,
                                                        &arrangement, &layer));
  g_assert_cmpint (arrangement, ==, RUM_MAP_BOTH);
  g_assert_cmpint (layer, ==, RUM_LAYER_DEEP);
  g_assert_false (rum_body_map_find_arrangement_for_set (fixture->map, NULL, NULL, all, 3,
                                                         &arrangement, &layer));
}

static RumLink *
get_link (const char *id)
{
  GListModel *links = rum_atlas_get_links (get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (links); i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (links, i);

      if (g_str_equal (rum_link_get_id (link), id))
        return link;
    }

  g_error ("There is no link %s", id);
}

/* Threads draw the regions, and find out where the link goes. */
static GBytes *
create_picture_of_map (Fixture *fixture)
{
  for (int view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
    {
      RumMapView *shown = get_view (fixture->map, view);

      wait_until_sharp (shown);
      gsk_render_node_unref (create_node (shown));
      while (!rum_map_canvas_has_whole_picks (rum_map_view_get_canvas (shown)))
        g_main_context_iteration (NULL, TRUE);
    }

  return create_picture_of (GTK_WIDGET (fixture->map));
}

/* What is drawn beyond the children: see test-map-link.c. */
static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  RumLink *link = get_link ("link-soleus-achilles-tendon");
  GtkWidget *map = GTK_WIDGET (fixture->map);
  g_autoptr (GListModel) prime = create_list ("quadriceps", NULL);
  g_autoptr (GBytes) without = NULL;
  g_autoptr (GBytes) with = NULL;
  g_autoptr (GBytes) light = NULL;
  g_autofree char *text = NULL;
  int n_notifies = 0;

  rum_body_map_set_lit (fixture->map, prime, NULL);
  without = create_picture_of_map (fixture);
  g_assert_null (rum_body_map_get_link (fixture->map));
  g_assert_null (rum_body_map_dup_link_text (fixture->map));

  g_signal_connect_swapped (map, "notify::link", G_CALLBACK (count_cb), &n_notifies);
  g_object_set (map, "link", link, NULL);
  g_object_set (map, "link", link, NULL);
  g_assert_cmpint (n_notifies, ==, 1);
  g_assert_true (rum_body_map_get_link (fixture->map) == link);
  text = rum_body_map_dup_link_text (fixture->map);
  g_assert_cmpstr (text, ==, "Load passes from Soleus to Achilles tendon");

  /* It takes the place of the set. */
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "soleus.left"), ==, RUM_LIGHT_STRONG);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "achilles-tendon.left"), ==,
                   RUM_LIGHT_HELPING);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "rectus-femoris.left"), ==,
                   RUM_LIGHT_NONE);
  with = create_picture_of_map (fixture);
  g_assert_cmpint (measure_difference (without, with), >, 1000);

  /* And gives it back. */
  rum_body_map_set_link (fixture->map, NULL);
  g_assert_cmpint (n_notifies, ==, 2);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "rectus-femoris.left"), ==,
                   RUM_LIGHT_STRONG);
  light = create_picture_of_map (fixture);
  g_assert_cmpint (measure_difference (without, light), ==, 0);
}

static void
test_find_arrangement_for_link (Fixture       *fixture,
                                gconstpointer  data)
{
  static const RumMapArrangement single[] = { RUM_MAP_FRONT, RUM_MAP_BACK, RUM_MAP_SIDE };
  RumMapArrangement arrangement = RUM_MAP_BOTH;
  RumLayer layer = RUM_LAYER_DEEP_2;

  g_assert_true (rum_body_map_find_arrangement_for_link (fixture->map,
                                                         get_link ("link-soleus-achilles-tendon"),
                                                         single, 3, &arrangement, &layer));
  g_assert_cmpint (arrangement, ==, RUM_MAP_BACK);
  g_assert_cmpint (layer, ==, RUM_LAYER_SURFACE);
  g_assert_false (rum_body_map_find_arrangement_for_link (fixture->map,
                                                          get_link ("link-soleus-plantar-fascia"),
                                                          single, 3, &arrangement, &layer));
}

static void
test_click (Fixture       *fixture,
            gconstpointer  data)
{
  g_signal_emit_by_name (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.left"), "clicked");
  g_assert_cmpstr (get_state (fixture), ==, "rectus-femoris");

  /* What is selected is for the owner of the action to say. */
  g_assert_null (rum_body_map_get_selected (fixture->map));
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_FRONT, "rectus-femoris.left"), ==,
                   RUM_LIGHT_NONE);

  /* A second click on what is selected selects it still. */
  rum_body_map_set_selected (fixture->map, "rectus-femoris");
  g_signal_emit_by_name (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.left"), "clicked");
  g_assert_cmpstr (get_state (fixture), ==, "rectus-femoris");
  g_assert_true (is_pressed (find_region (get_view (fixture->map, RUM_VIEW_FRONT),
                                          "rectus-femoris.left")));
}

static void
test_action_name (Fixture       *fixture,
                  gconstpointer  data)
{
  rum_body_map_set_action_name (fixture->map, "win.other");
  g_signal_emit_by_name (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.left"), "clicked");
  g_assert_cmpstr (get_state (fixture), ==, "none yet");
}

/* What Enter and Space do to a button. */
static void
test_activate (Fixture       *fixture,
               gconstpointer  data)
{
  const gint64 limit = g_get_monotonic_time () + LIMIT;

  gtk_widget_activate (get_region (fixture, RUM_VIEW_BACK, "soleus.right"));
  while (!g_str_equal (get_state (fixture), "soleus") && g_get_monotonic_time () < limit)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpstr (get_state (fixture), ==, "soleus");
}

static void
test_escape (Fixture       *fixture,
             gconstpointer  data)
{
  /* With nothing selected, Escape is left to others. */
  press_key (GTK_WIDGET (fixture->map), GDK_KEY_Escape);
  g_assert_cmpstr (get_state (fixture), ==, "none yet");

  rum_body_map_set_selected (fixture->map, "soleus");
  press_key (GTK_WIDGET (fixture->map), GDK_KEY_Escape);
  g_assert_cmpstr (get_state (fixture), ==, "");
}

/* One stop for Tab, both ways, that remembers its place. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *soleus = get_region (fixture, RUM_VIEW_BACK, "soleus.right");

  gtk_widget_grab_focus (fixture->before);
  press_direction (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_true (is_in_map (fixture));
  press_direction (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (window) == fixture->after);

  gtk_widget_grab_focus (soleus);
  press_direction (fixture, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (window) == fixture->before);
  press_direction (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (window) == soleus);

  gtk_widget_grab_focus (fixture->after);
  press_direction (fixture, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (window) == soleus);

  /* And by gtk_widget_grab_focus() on the map itself. */
  gtk_widget_grab_focus (fixture->after);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->map)));
  g_assert_true (gtk_window_get_focus (window) == soleus);
}

/* Into the map for the first time: to what is selected. */
static void
test_tab_to_selected (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *focus = NULL;

  rum_body_map_set_selected (fixture->map, "gluteus-maximus");
  gtk_widget_grab_focus (fixture->before);
  press_direction (fixture, GTK_DIR_TAB_FORWARD);

  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (RUM_IS_MAP_REGION (focus));
  g_assert_true (RUM_ENTRY (rum_map_region_get_muscle (RUM_MAP_REGION (focus))) ==
                 rum_atlas_get_entry (get_atlas (), "gluteus-maximus"));
}

/* The ways themselves: see test-map-navigation.c. */
static void
test_arrows (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *medial = get_region (fixture, RUM_VIEW_FRONT, "vastus-medialis.right");
  GtkWidget *last = NULL;

  gtk_widget_grab_focus (medial);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "vastus-medialis");

  press_direction (fixture, GTK_DIR_LEFT);
  g_assert_true (is_in_map (fixture));
  g_assert_true (gtk_window_get_focus (window) != medial);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), !=, "vastus-medialis");

  /* Where there is no further one, the focus stays. */
  for (int i = 0; i < 100; i++)
    press_direction (fixture, GTK_DIR_UP);
  last = gtk_window_get_focus (window);
  press_direction (fixture, GTK_DIR_UP);
  g_assert_true (is_in_map (fixture));
  g_assert_true (gtk_window_get_focus (window) == last);

  gtk_widget_grab_focus (fixture->after);
  g_assert_null (rum_body_map_get_pointed (fixture->map));
}

static void
test_layer (Fixture       *fixture,
            gconstpointer  data)
{
  RumMapView *front = get_view (fixture->map, RUM_VIEW_FRONT);
  GtkWidget *focus = NULL;

  g_assert_null (find_region (front, "vastus-intermedius.left"));

  rum_body_map_set_selected (fixture->map, "soleus");
  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_BACK, "soleus.right"));
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);

  g_assert_cmpint (rum_figure_get_layer (rum_map_view_get_figure (front)), ==, RUM_LAYER_DEEP);
  g_assert_nonnull (find_region (front, "vastus-intermedius.left"));
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "soleus.left"), ==, RUM_LIGHT_STRONG);

  /* The focus is on the same muscle in the other figure. */
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (focus == get_region (fixture, RUM_VIEW_BACK, "soleus.right"));

  /* New regions are as good as the old ones. */
  g_signal_emit_by_name (get_region (fixture, RUM_VIEW_FRONT, "vastus-intermedius.left"),
                         "clicked");
  g_assert_cmpstr (get_state (fixture), ==, "vastus-intermedius");
}

/* A region that has gone hands the focus on, but nobody has pointed at the one that
 * gets it: only where the keyboard is in use it is named.
 */
static void
test_layer_unnamed (Fixture       *fixture,
                    gconstpointer  data)
{
  RumMapRegion *focused = NULL;

  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.right"));
  rum_body_map_set_pointed (fixture->map, NULL);
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), FALSE);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP_2);
  g_assert_true (RUM_IS_MAP_REGION (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
  g_assert_null (rum_body_map_get_pointed (fixture->map));

  rum_body_map_set_pointed (fixture->map, "soleus");
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "soleus");

  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  rum_body_map_set_layer (fixture->map, RUM_LAYER_SURFACE);
  focused = RUM_MAP_REGION (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==,
                   rum_entry_get_id (RUM_ENTRY (rum_map_region_get_muscle (focused))));
}

static void
test_arrangement (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *front = GTK_WIDGET (get_view (fixture->map, RUM_VIEW_FRONT));
  GtkWidget *back = GTK_WIDGET (get_view (fixture->map, RUM_VIEW_BACK));

  g_assert_true (gtk_widget_get_visible (front));
  g_assert_true (gtk_widget_get_visible (back));

  rum_body_map_set_arrangement (fixture->map, RUM_MAP_FRONT);
  g_assert_true (gtk_widget_get_visible (front));
  g_assert_false (gtk_widget_get_visible (back));

  /* What changes while a view is hidden is there when it is shown. */
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  rum_body_map_set_selected (fixture->map, "soleus");
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_BACK);
  g_assert_false (gtk_widget_get_visible (front));
  g_assert_true (gtk_widget_get_visible (back));
  g_assert_cmpint (rum_figure_get_layer (rum_map_view_get_figure (RUM_MAP_VIEW (back))), ==,
                   RUM_LAYER_DEEP);
  g_assert_cmpint (get_light (fixture->map, RUM_VIEW_BACK, "soleus.left"), ==, RUM_LIGHT_STRONG);
}

static void
test_palette (Fixture       *fixture,
              gconstpointer  data)
{
  RumMapView *view = get_view (fixture->map, RUM_VIEW_FRONT);
  g_autoptr (GBytes) light = create_picture (view);
  g_autoptr (GBytes) dark = NULL;

  rum_body_map_set_palette (fixture->map, RUM_PALETTE_DARK);
  g_assert_cmpint (rum_map_view_get_palette (view), ==, RUM_PALETTE_DARK);
  g_assert_cmpint (rum_map_view_get_palette (get_view (fixture->map, RUM_VIEW_BACK)), ==,
                   RUM_PALETTE_DARK);

  wait_until_sharp (view);
  dark = create_picture (view);
  g_assert_cmpint (measure_difference (light, dark), >, 10000);
}

/* A body has its own left and right: nothing of it mirrors. */
static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  RumMapView *front = get_view (fixture->map, RUM_VIEW_FRONT);
  RumMapView *back = get_view (fixture->map, RUM_VIEW_BACK);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  GtkWidget *widgets[] = { GTK_WIDGET (fixture->map), GTK_WIDGET (front), GTK_WIDGET (back) };
  graphene_rect_t front_bounds;
  graphene_rect_t back_bounds;

  rum_body_map_set_selected (fixture->map, "vastus-lateralis");
  before = create_picture (front);

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    gtk_widget_set_direction (widgets[i], GTK_TEXT_DIR_RTL);
  gtk_widget_allocate (widgets[0], gtk_widget_get_width (widgets[0]),
                       gtk_widget_get_height (widgets[0]), -1, NULL);

  after = create_picture (front);
  g_assert_cmpint (measure_difference (before, after), ==, 0);

  g_assert_true (gtk_widget_compute_bounds (widgets[1], widgets[0], &front_bounds));
  g_assert_true (gtk_widget_compute_bounds (widgets[2], widgets[0], &back_bounds));
  g_assert_cmpfloat (front_bounds.origin.x, <, back_bounds.origin.x);
}

static void
test_shows (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (rum_body_map_shows (fixture->map, "soleus"));
  g_assert_true (rum_body_map_shows (fixture->map, "calves"));
  g_assert_true (rum_body_map_shows (fixture->map, "gluteus-maximus"));
  g_assert_false (rum_body_map_shows (fixture->map, "vastus-intermedius"));
  g_assert_false (rum_body_map_shows (fixture->map, "no-such-muscle"));
  g_assert_false (rum_body_map_shows (fixture->map, ""));

  rum_body_map_set_arrangement (fixture->map, RUM_MAP_FRONT);
  g_assert_false (rum_body_map_shows (fixture->map, "gluteus-maximus"));

  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  g_assert_true (rum_body_map_shows (fixture->map, "vastus-intermedius"));
}

static void
test_find_layer (Fixture       *fixture,
                 gconstpointer  data)
{
  RumLayer layer = RUM_LAYER_DEEP;

  g_assert_true (rum_body_map_find_layer (fixture->map, "gluteus-maximus", &layer));
  g_assert_cmpint (layer, ==, RUM_LAYER_SURFACE);
  g_assert_true (rum_body_map_find_layer (fixture->map, "vastus-intermedius", &layer));
  g_assert_cmpint (layer, ==, RUM_LAYER_DEEP);

  /* Seen in both: the present one. */
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  g_assert_true (rum_body_map_find_layer (fixture->map, "soleus", &layer));
  g_assert_cmpint (layer, ==, RUM_LAYER_DEEP);

  /* From the front the deep layer has a sliver of it; on the back it lies open. */
  rum_body_map_set_layer (fixture->map, RUM_LAYER_SURFACE);
  rum_body_map_set_arrangement (fixture->map, RUM_MAP_FRONT);
  g_assert_false (rum_body_map_shows (fixture->map, "semitendinosus"));
  g_assert_true (rum_body_map_find_layer (fixture->map, "semitendinosus", &layer));
  g_assert_cmpint (layer, ==, RUM_LAYER_SURFACE);

  /* Seen only from the other side, and only there. */
  rum_body_map_set_layer (fixture->map, RUM_LAYER_DEEP);
  g_assert_true (rum_body_map_find_layer (fixture->map, "gluteus-maximus", &layer));
  g_assert_cmpint (layer, ==, RUM_LAYER_SURFACE);

  layer = RUM_LAYER_DEEP;
  g_assert_false (rum_body_map_find_layer (fixture->map, "no-such-muscle", &layer));
  g_assert_cmpint (layer, ==, RUM_LAYER_DEEP);
}

/* All groups can be seen, and every muscle of the atlas, in some view and layer. */
static void
test_finds_all (Fixture       *fixture,
                gconstpointer  data)
{
  static const RumMapArrangement all[] = { RUM_MAP_BOTH, RUM_MAP_SIDE, RUM_MAP_SOLE };
  GListModel *entries = G_LIST_MODEL (get_atlas ());

  g_assert_cmpuint (g_list_model_get_n_items (entries), >, 20);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);
      RumMapArrangement arrangement = RUM_MAP_BOTH;
      RumLayer layer = RUM_LAYER_SURFACE;

      if (!rum_body_map_find_arrangement (fixture->map, rum_entry_get_id (entry), all,
                                          G_N_ELEMENTS (all), &arrangement, &layer))
        g_error ("%s is in no figure", rum_entry_get_id (entry));

      rum_body_map_set_arrangement (fixture->map, arrangement);
      rum_body_map_set_layer (fixture->map, layer);
      g_assert_true (rum_body_map_shows (fixture->map, rum_entry_get_id (entry)));
    }
}

#define ADD(path, function) \
  g_test_add ("/map/body-map/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/body-map/defaults", test_defaults);
  g_test_add_func ("/map/body-map/properties", test_properties);
  ADD ("accessible", test_accessible);
  ADD ("selected", test_selected);
  ADD ("both-sides", test_both_sides);
  ADD ("pointed", test_pointed);
  ADD ("lit", test_lit);
  ADD ("find-arrangement-for-set", test_find_arrangement_for_set);
  ADD ("link", test_link);
  ADD ("find-arrangement-for-link", test_find_arrangement_for_link);
  ADD ("click", test_click);
  ADD ("action-name", test_action_name);
  ADD ("activate", test_activate);
  ADD ("escape", test_escape);
  ADD ("tab", test_tab);
  ADD ("tab-to-selected", test_tab_to_selected);
  ADD ("arrows", test_arrows);
  ADD ("layer", test_layer);
  ADD ("layer-unnamed", test_layer_unnamed);
  ADD ("arrangement", test_arrangement);
  ADD ("palette", test_palette);
  ADD ("right-to-left", test_right_to_left);
  ADD ("shows", test_shows);
  ADD ("find-layer", test_find_layer);
  ADD ("finds-all", test_finds_all);

  return map_test_run ();
}
