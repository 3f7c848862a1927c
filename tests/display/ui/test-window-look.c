/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-body-map.h"
#include "rum-entry-list.h"
#include "rum-entry-row.h"
#include "rum-pane.h"
#include "rum-window.h"
#include "ui-test-utils.h"

/* How the map is looked at, and that list, map and pane point at the same. */

typedef struct
{
  RumApplication *application;
  RumStyle       *style;
  RumWindow      *window;
  RumBodyMap     *map;
  RumEntryList   *list;
  RumPane        *pane;
} Fixture;

static GtkWidget *
find (Fixture *fixture,
      GType    type)
{
  return ui_test_find (GTK_WIDGET (fixture->window), type, NULL);
}

static gboolean
has_width (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->application = ui_test_create_application ();
  fixture->style = rum_style_new (gdk_display_get_default ());
  fixture->window = rum_window_new (fixture->application, fixture->style);
  gtk_window_present (GTK_WINDOW (fixture->window));

  fixture->map = RUM_BODY_MAP (find (fixture, RUM_TYPE_BODY_MAP));
  fixture->list = RUM_ENTRY_LIST (find (fixture, RUM_TYPE_ENTRY_LIST));
  fixture->pane = RUM_PANE (find (fixture, RUM_TYPE_PANE));
  ui_test_wait_until (has_width, fixture->map);
  ui_test_wait_until (ui_test_is_filled, fixture->window);
}

static void
run (Fixture    *fixture,
     const char *action,
     const char *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action,
                                  target != NULL ? g_variant_new_string (target) : NULL);
}

static void
change (Fixture    *fixture,
        const char *action,
        GVariant   *state)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), action, state);
}

static gboolean
is_enabled (Fixture    *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* The state of one case must not reach the next. */
  run (fixture, "open", "");
  change (fixture, "deep", g_variant_new_boolean (FALSE));
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->window);

  g_object_unref (fixture->style);
  g_object_unref (fixture->application);
}

/* Whether a text is on the screen. */
static gboolean
says (Fixture    *fixture,
      const char *text)
{
  return ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, text) != NULL;
}

static gboolean
is_faint (GtkWidget *label)
{
  return gtk_widget_has_css_class (label, "nothing") ||
         gtk_widget_has_css_class (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "nothing");
}

static void
test_where_to_look (Fixture       *fixture,
                    gconstpointer  data)
{
  const char *where = "Psoas major: deep, front view";

  run (fixture, "open", "soleus");
  g_assert_false (is_enabled (fixture, "look-there"));

  /* From the front there is only a sliver of it. */
  run (fixture, "open", "psoas-major");
  g_assert_true (says (fixture, where));
  g_assert_true (is_enabled (fixture, "look-there"));
  run (fixture, "look-there", NULL);
  g_assert_cmpint (rum_body_map_get_layer (fixture->map), >, RUM_LAYER_SURFACE);
  g_assert_false (says (fixture, where));
  g_assert_false (is_enabled (fixture, "look-there"));

  /* And from the side nothing. */
  change (fixture, "view", g_variant_new_string ("sole"));
  g_assert_true (says (fixture, where));
  run (fixture, "look-there", NULL);
  g_assert_cmpint (rum_body_map_get_arrangement (fixture->map), ==, RUM_MAP_BOTH);
  g_assert_false (says (fixture, where));

  run (fixture, "open", "");
  g_assert_false (is_enabled (fixture, "look-there"));
}

/* It shares its place with what is pointed at, and comes back to it. */
static void
test_where_makes_room (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *label = NULL;

  run (fixture, "open", "psoas-major");
  label = ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                        "Psoas major: deep, front view");
  g_assert_nonnull (label);
  g_assert_false (is_faint (label));
  rum_body_map_set_pointed (fixture->map, "deltoid");
  g_assert_true (is_faint (label));
  rum_body_map_set_pointed (fixture->map, NULL);
  g_assert_false (is_faint (label));

  /* The button can have the focus meanwhile, or nobody could go to it. */
  rum_body_map_set_pointed (fixture->map, "deltoid");
  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON)));
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_false (is_enabled (fixture, "deeper"));
  g_assert_false (is_enabled (fixture, "less-deep"));

  change (fixture, "deep", g_variant_new_boolean (TRUE));
  g_assert_true (says (fixture, "Deep 1 of 4"));
  g_assert_true (is_enabled (fixture, "deeper"));
  g_assert_false (is_enabled (fixture, "less-deep"));

  for (int step = 2; step <= 4; step++)
    {
      run (fixture, "deeper", NULL);
      g_assert_cmpint (rum_body_map_get_layer (fixture->map), ==, step);
    }
  g_assert_true (says (fixture, "Deep 4 of 4"));
  g_assert_false (is_enabled (fixture, "deeper"));

  /* From the side there are fewer. */
  change (fixture, "view", g_variant_new_string ("side"));
  g_assert_true (says (fixture, "Deep 2 of 2"));
  run (fixture, "less-deep", NULL);
  g_assert_true (says (fixture, "Deep 1 of 2"));
  g_assert_cmpint (rum_body_map_get_layer (fixture->map), ==, RUM_LAYER_DEEP);

  change (fixture, "deep", g_variant_new_boolean (FALSE));
  g_assert_true (says (fixture, "Deep muscles"));
  g_assert_false (is_enabled (fixture, "deeper"));
  change (fixture, "view", g_variant_new_string ("front"));
}

/* Who presses the button to the last step keeps a place for the keyboard. */
static void
test_steps_keep_the_focus (Fixture       *fixture,
                           gconstpointer  data)
{
  GtkWidget *deeper = NULL;
  GtkWidget *focus = NULL;

  change (fixture, "view", g_variant_new_string ("side"));
  change (fixture, "deep", g_variant_new_boolean (TRUE));
  focus = ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Deep 1 of 2");
  deeper = gtk_widget_get_last_child (
    gtk_widget_get_parent (gtk_widget_get_ancestor (focus, GTK_TYPE_TOGGLE_BUTTON)));
  g_assert_true (gtk_widget_grab_focus (deeper));
  run (fixture, "deeper", NULL);

  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_true (focus != deeper);
  g_assert_true (gtk_widget_get_parent (focus) == gtk_widget_get_parent (deeper));
  change (fixture, "view", g_variant_new_string ("front"));
}

static void
test_says_what_is_shown (Fixture       *fixture,
                         gconstpointer  data)
{
  run (fixture, "open", "soleus");
  g_assert_true (says (fixture, "Soleus is selected on the map."));
  change (fixture, "deep", g_variant_new_boolean (TRUE));
  g_assert_true (says (fixture, "The map shows: Front and back view, deep muscles, step 1 of 4."));
  change (fixture, "deep", g_variant_new_boolean (FALSE));
  g_assert_true (says (fixture, "The map shows: Front and back view, surface muscles."));
  run (fixture, "open", "");
  g_assert_true (says (fixture, "Nothing is selected on the map."));
}

static GtkWidget *
find_marked (GtkWidget *root)
{
  if (RUM_IS_ENTRY_ROW (root))
    return gtk_widget_has_css_class (root, "marked") ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_marked (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_map_marks_the_list (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *row = NULL;

  rum_body_map_set_pointed (fixture->map, "rectus-femoris");
  row = find_marked (GTK_WIDGET (fixture->list));
  g_assert_nonnull (row);
  g_assert_cmpstr (rum_entry_get_id (rum_entry_row_get_entry (RUM_ENTRY_ROW (row))), ==,
                   "rectus-femoris");
  g_assert_null (rum_body_map_get_selected (fixture->map));
  rum_body_map_set_pointed (fixture->map, NULL);
  g_assert_null (find_marked (GTK_WIDGET (fixture->list)));
}

/* Finds a button of the pane that opens something. */
static GtkWidget *
find_button (GtkWidget  *root,
             const char *address)
{
  if (GTK_IS_BUTTON (root) && gtk_widget_get_mapped (root))
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (root));

      if (target != NULL && g_variant_is_of_type (target, G_VARIANT_TYPE_STRING) &&
          g_str_equal (g_variant_get_string (target, NULL), address))
        return root;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, address);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_group_button (gpointer data)
{
  GtkWidget *button = find_button (data, "calves");

  return button != NULL && gtk_widget_get_width (button) > 0;
}

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }

  g_assert_not_reached ();
}

static void
test_pane_lights_the_map (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkEventController *motion = find_motion (GTK_WIDGET (fixture->pane));
  GtkWidget *button = NULL;
  graphene_rect_t place;

  run (fixture, "open", "soleus");
  ui_test_wait_until (has_group_button, fixture->pane);
  button = find_button (GTK_WIDGET (fixture->pane), "calves");
  g_assert_true (gtk_widget_compute_bounds (button, GTK_WIDGET (fixture->pane), &place));

  g_signal_emit_by_name (motion, "motion", place.origin.x + place.size.width / 2.0,
                         place.origin.y + place.size.height / 2.0);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "calves");
  g_signal_emit_by_name (motion, "leave");
  g_assert_null (rum_body_map_get_pointed (fixture->map));

  /* The keyboard too, and it takes its light away with it. */
  g_assert_true (gtk_widget_grab_focus (button));
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "calves");
  rum_entry_list_begin_search (fixture->list);
  g_assert_null (rum_body_map_get_pointed (fixture->map));
}

/* From the map into the pane: what the pane points at stays. */
static void
test_focus_goes_from_map_to_pane (Fixture       *fixture,
                                  gconstpointer  data)
{
  g_autofree char *place = NULL;

  run (fixture, "open", "soleus");
  ui_test_wait_until (has_group_button, fixture->pane);
  rum_entry_list_begin_search (fixture->list);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->map));
  place = g_strdup (rum_body_map_get_pointed (fixture->map));
  g_assert_nonnull (place);
  gtk_widget_grab_focus (find_button (GTK_WIDGET (fixture->pane), "calves"));
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, "calves");
  gtk_widget_grab_focus (GTK_WIDGET (fixture->map));
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==, place);
}

static GtkWidget *
find_row (GtkWidget *root,
          gboolean   anatomical)
{
  if (RUM_IS_ENTRY_ROW (root))
    {
      RumEntry *entry = rum_entry_row_get_entry (RUM_ENTRY_ROW (root));

      return entry != NULL && rum_entry_is_anatomical (entry) == anatomical ? root : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, anatomical);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_other_row (gpointer data)
{
  return find_row (data, FALSE) != NULL;
}

/* Exercises are found too; they are on no map. */
static void
test_list_lights_the_map (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkWidget *entry = ui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *row = find_row (GTK_WIDGET (fixture->list), TRUE);

  g_signal_emit_by_name (find_motion (row), "enter", 1.0, 1.0);
  g_assert_cmpstr (rum_body_map_get_pointed (fixture->map), ==,
                   rum_entry_get_id (rum_entry_row_get_entry (RUM_ENTRY_ROW (row))));

  gtk_editable_set_text (GTK_EDITABLE (entry), "squat");
  ui_test_wait_until (has_other_row, fixture->list);
  row = find_row (GTK_WIDGET (fixture->list), FALSE);
  g_signal_emit_by_name (find_motion (row), "enter", 1.0, 1.0);
  g_assert_nonnull (rum_entry_list_get_pointed (fixture->list));
  g_assert_null (rum_body_map_get_pointed (fixture->map));
}

/* List and pane change sides where one reads from the right; front and back do
 * not, nor what is in them.
 */
static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *front = gtk_widget_get_first_child (GTK_WIDGET (fixture->map));
  GtkWidget *back = gtk_widget_get_next_sibling (front);
  GtkWidget *window = GTK_WIDGET (fixture->window);
  graphene_rect_t places[4];

  g_assert_cmpint (gtk_widget_get_direction (window), ==, GTK_TEXT_DIR_RTL);
  g_assert_true (gtk_widget_compute_bounds (front, window, &places[0]));
  g_assert_true (gtk_widget_compute_bounds (back, window, &places[1]));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (fixture->list), window, &places[2]));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (fixture->pane), window, &places[3]));

  g_assert_cmpfloat (places[0].origin.x, <, places[1].origin.x);
  g_assert_cmpfloat (places[2].origin.x, >, places[1].origin.x);
  g_assert_cmpfloat (places[3].origin.x, <, places[0].origin.x);
}

static void
set_up_right_to_left (Fixture       *fixture,
                      gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  set_up (fixture, data);
}

static void
tear_down_right_to_left (Fixture       *fixture,
                         gconstpointer  data)
{
  tear_down (fixture, data);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

#define ADD(path, function) \
  g_test_add ("/ui/window-look/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("where-to-look", test_where_to_look);
  ADD ("where-makes-room", test_where_makes_room);
  ADD ("steps", test_steps);
  ADD ("steps-keep-the-focus", test_steps_keep_the_focus);
  ADD ("says-what-is-shown", test_says_what_is_shown);
  ADD ("map-marks-the-list", test_map_marks_the_list);
  ADD ("pane-lights-the-map", test_pane_lights_the_map);
  ADD ("focus-goes-from-map-to-pane", test_focus_goes_from_map_to_pane);
  ADD ("list-lights-the-map", test_list_lights_the_map);
  g_test_add ("/ui/window-look/right-to-left", Fixture, NULL, set_up_right_to_left,
              test_right_to_left, tear_down_right_to_left);

  return ui_test_run ();
}
