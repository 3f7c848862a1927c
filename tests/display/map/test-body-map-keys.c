/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

/* In seconds: what has not happened by then never will. */
#define LIMIT 20

/* A map and something else that can have the focus. */
typedef struct
{
  RumBodyMap   *map;
  GtkWidget    *before;
  GtkWidget    *window;

  /* Owned by the window, if it has any. */
  GActionGroup *actions;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->map = RUM_BODY_MAP (g_object_ref_sink (rum_body_map_new ()));
  rum_body_map_set_atlas (fixture->map, get_atlas ());
  gtk_widget_set_vexpand (GTK_WIDGET (fixture->map), TRUE);
  fixture->before = gtk_button_new_with_label ("before");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->map));

  fixture->window = show_in_window (box, 800, 700);
  wait_for_size (GTK_WIDGET (get_view (fixture->map, RUM_VIEW_BACK)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->map);
}

static GtkWidget *
get_region (Fixture    *fixture,
            RumView     view,
            const char *element_id)
{
  return GTK_WIDGET (find_region (get_view (fixture->map, view), element_id));
}

static const char *
get_focused_id (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_true (RUM_IS_MAP_REGION (focus));

  return rum_region_get_element_id (rum_map_region_get_region (RUM_MAP_REGION (focus)));
}

/* The uppermost and the lowest muscle of the view. */
static void
test_home_and_end (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);

  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_BACK, "gluteus-maximus.right"));
  press_key (map, GDK_KEY_Home);
  g_assert_cmpstr (get_focused_id (fixture), ==, "trapezius.right");
  press_key (map, GDK_KEY_Home);
  g_assert_cmpstr (get_focused_id (fixture), ==, "trapezius.right");
  press_key (map, GDK_KEY_End);
  g_assert_true (g_str_has_suffix (get_focused_id (fixture), ".right"));
  g_assert_cmpstr (get_focused_id (fixture), !=, "trapezius.right");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                         GTK_WIDGET (get_view (fixture->map, RUM_VIEW_BACK))));
}

/* Through all groups that are shown, and round; and back the same way. */
static void
test_page_keys (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);
  g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);

  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.left"));
  press_key (map, GDK_KEY_Page_Down);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), !=, "rectus-femoris");

  press_key (map, GDK_KEY_Page_Up);
  g_assert_true (rum_entry_get_group (rum_atlas_get_entry (
                   get_atlas (), rum_body_map_get_pointed (fixture->map))) ==
                 RUM_GROUP (rum_atlas_get_entry (get_atlas (), "quadriceps")));

  for (int i = 0; i < 40; i++)
    {
      RumEntry *muscle = NULL;

      press_key (map, GDK_KEY_Page_Down);
      muscle = rum_atlas_get_entry (get_atlas (), rum_body_map_get_pointed (fixture->map));
      g_hash_table_add (groups,
                        (gpointer) rum_entry_get_id (RUM_ENTRY (rum_entry_get_group (muscle))));
    }
  g_assert_cmpuint (g_hash_table_size (groups), >=, 10);
  g_assert_true (g_hash_table_contains (groups, "calves"));
}

/* Says what GTK says when a letter is typed. */
static gboolean
type_letter (Fixture *fixture,
             guint    keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->map));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }

  return handled;
}

static void
test_typing (Fixture       *fixture,
             gconstpointer  data)
{
  /* Without the focus, letters are left to others. */
  gtk_widget_grab_focus (fixture->before);
  g_assert_false (type_letter (fixture, GDK_KEY_s));

  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_BACK, "gluteus-maximus.right"));
  g_assert_true (type_letter (fixture, GDK_KEY_s));
  g_assert_true (type_letter (fixture, GDK_KEY_O));
  g_assert_true (type_letter (fixture, GDK_KEY_l));
  g_assert_cmpstr (get_focused_id (fixture), ==, "soleus.right");

  /* What nobody is called goes nowhere. */
  g_assert_true (type_letter (fixture, GDK_KEY_x));
  g_assert_cmpstr (get_focused_id (fixture), ==, "soleus.right");
  g_assert_false (type_letter (fixture, GDK_KEY_1));
}

/* One letter again and again goes through all that begin with it. */
static void
test_typing_again (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_BACK, "gluteus-maximus.right"));
  for (int i = 0; i < 12; i++)
    {
      type_letter (fixture, GDK_KEY_g);
      g_hash_table_add (seen, (gpointer) g_intern_string (rum_body_map_get_pointed (fixture->map)));
    }

  g_assert_true (g_hash_table_contains (seen, "gluteus-medius"));
  g_assert_true (g_hash_table_contains (seen, "gastrocnemius-medial"));
  g_assert_true (g_hash_table_contains (seen, "gracilis"));
}

/* What the window has, as far as the map asks for it. */
static void
view_changed_cb (GSimpleAction *action,
                 GVariant      *value,
                 RumBodyMap    *map)
{
  const char *view = g_variant_get_string (value, NULL);
  RumMapArrangement arrangement = RUM_MAP_BOTH;

  if (g_str_equal (view, "back"))
    arrangement = RUM_MAP_BACK;
  else if (g_str_equal (view, "side"))
    arrangement = RUM_MAP_SIDE;
  else if (g_str_equal (view, "sole"))
    arrangement = RUM_MAP_SOLE;

  g_simple_action_set_state (action, value);
  rum_body_map_set_arrangement (map, arrangement);
}

static void
add_window_actions (Fixture *fixture)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) deep = NULL;
  g_autoptr (GSimpleAction) view = NULL;

  deep = g_simple_action_new_stateful ("deep", NULL, g_variant_new_boolean (FALSE));
  view = g_simple_action_new_stateful ("view", G_VARIANT_TYPE_STRING,
                                       g_variant_new_string ("front"));
  g_signal_connect (view, "change-state", G_CALLBACK (view_changed_cb), fixture->map);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (deep));
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (view));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  fixture->actions = G_ACTION_GROUP (actions);
}

static gboolean
limit_reached_cb (gpointer data)
{
  g_error ("It took too long");

  return G_SOURCE_REMOVE;
}

static void
wait_for_state (Fixture    *fixture,
                const char *action,
                const char *expected)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);

  for (;;)
    {
      g_autoptr (GVariant) state = g_action_group_get_action_state (fixture->actions, action);
      g_autofree char *text = g_variant_print (state, FALSE);

      if (g_str_equal (text, expected))
        break;

      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (limit);
}

/* A letter alone, and the focus stays in the map for the next one. */
static void
test_commands (Fixture       *fixture,
               gconstpointer  data)
{
  add_window_actions (fixture);
  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_BACK, "soleus.right"));

  g_assert_true (type_letter (fixture, GDK_KEY_d));
  g_assert_cmpstr (get_focused_id (fixture), ==, "soleus.right");
  wait_for_state (fixture, "deep", "true");
  g_assert_true (type_letter (fixture, GDK_KEY_D));
  wait_for_state (fixture, "deep", "false");

  g_assert_true (type_letter (fixture, GDK_KEY_f));
  wait_for_state (fixture, "view", "'side'");
  g_assert_true (type_letter (fixture, GDK_KEY_f));
  wait_for_state (fixture, "view", "'sole'");
  g_assert_true (type_letter (fixture, GDK_KEY_F));
  wait_for_state (fixture, "view", "'front'");

  rum_body_map_set_arrangement (fixture->map, RUM_MAP_FRONT);
  g_assert_true (type_letter (fixture, GDK_KEY_f));
  wait_for_state (fixture, "view", "'back'");
  g_assert_true (type_letter (fixture, GDK_KEY_f));
  wait_for_state (fixture, "view", "'side'");
}

static gboolean
paused_cb (gboolean *is_over)
{
  *is_over = TRUE;

  return G_SOURCE_REMOVE;
}

/* Until a timeout that began later, and is longer, is over. */
static void
wait_for_pause (void)
{
  gboolean is_over = FALSE;

  g_timeout_add (500, G_SOURCE_FUNC (paused_cb), &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* With a second letter it is a name, and no command comes after it. */
static void
test_no_command (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GVariant) deep = NULL;

  add_window_actions (fixture);
  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.right"));
  g_assert_true (type_letter (fixture, GDK_KEY_d));
  g_assert_true (type_letter (fixture, GDK_KEY_e));
  g_assert_true (type_letter (fixture, GDK_KEY_l));
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "deltoid");

  /* By then the command would have been done. */
  wait_for_pause ();
  deep = g_action_group_get_action_state (fixture->actions, "deep");
  g_assert_false (g_variant_get_boolean (deep));
}

/* Where there is no such command the letter is a name after all. */
static void
test_missing_command (Fixture       *fixture,
                      gconstpointer  data)
{
  guint limit = 0;

  gtk_widget_grab_focus (get_region (fixture, RUM_VIEW_FRONT, "rectus-femoris.right"));
  g_assert_true (type_letter (fixture, GDK_KEY_d));
  limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);
  while (g_str_equal (rum_body_map_get_pointed (fixture->map), "rectus-femoris"))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (limit);
}

#define ADD(path, function) \
  g_test_add ("/map/body-map-keys/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("home-and-end", test_home_and_end);
  ADD ("page-keys", test_page_keys);
  ADD ("typing", test_typing);
  ADD ("typing-again", test_typing_again);
  ADD ("commands", test_commands);
  ADD ("no-command", test_no_command);
  ADD ("missing-command", test_missing_command);

  return map_test_run ();
}
