/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-region.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define PNG_SIGNATURE "\x89PNG\r\n\x1a\n"

typedef struct
{
  RumApplication *application;
  RumStyle       *style;
  RumWindow      *window;
} Fixture;

static gboolean
has_width (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

static void
open_window (Fixture *fixture)
{
  fixture->window = rum_window_new (fixture->application, fixture->style);
  /* Not that of the last case. */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1200, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  ui_test_wait_until (has_width, fixture->window->pages);
  ui_test_wait_until (ui_test_is_filled, fixture->window);
}

static gboolean
is_gone (gpointer data)
{
  return ((Fixture *) data)->window == NULL;
}

/* It stays until a picture that is being drawn is done. */
static void
close_window (Fixture *fixture)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_close (GTK_WINDOW (fixture->window));
  ui_test_wait_until (is_gone, fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->application = ui_test_create_application ();
  fixture->style = rum_style_new (gdk_display_get_default ());
  open_window (fixture);
}

static void
run (Fixture    *fixture,
     const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, NULL);
}

static void
run_with (Fixture    *fixture,
          const char *action,
          const char *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action,
                                  g_variant_new_string (parameter));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* The state of one case must not reach the next. */
  run_with (fixture, "open", "");
  close_window (fixture);
  g_object_unref (fixture->style);
  g_object_unref (fixture->application);
}

static gboolean
is_enabled (Fixture    *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
assert_zooms (Fixture  *fixture,
              gboolean  zoom_in,
              gboolean  zoom_out)
{
  g_assert_cmpint (is_enabled (fixture, "zoom-in"), ==, zoom_in);
  g_assert_cmpint (is_enabled (fixture, "zoom-out"), ==, zoom_out);
  g_assert_cmpint (is_enabled (fixture, "zoom-fit"), ==, zoom_out);
}

/* From anywhere in the window, and only where it does something. */
static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  int n_steps = 0;

  assert_zooms (fixture, TRUE, FALSE);
  run (fixture, "zoom-in");
  g_assert_true (rum_body_map_can_zoom (fixture->window->map, RUM_MAP_ZOOM_OUT));
  assert_zooms (fixture, TRUE, TRUE);

  for (n_steps = 1; is_enabled (fixture, "zoom-in") && n_steps < 20; n_steps++)
    run (fixture, "zoom-in");
  g_assert_cmpint (n_steps, <, 20);
  assert_zooms (fixture, FALSE, TRUE);

  run (fixture, "zoom-out");
  assert_zooms (fixture, TRUE, TRUE);
  run (fixture, "zoom-fit");
  assert_zooms (fixture, TRUE, FALSE);
}

static gboolean
is_narrow (gpointer data)
{
  return rum_window_is_narrow (data);
}

static void
make_narrow (Fixture *fixture)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  ui_test_wait_until (is_narrow, fixture->window);
}

static RumPage
get_page (Fixture *fixture)
{
  return rum_adaptive_layout_get_page (rum_window_get_layout (fixture->window));
}

static void
test_zoom_needs_a_map (Fixture       *fixture,
                       gconstpointer  data)
{
  make_narrow (fixture);
  g_assert_cmpint (get_page (fixture), ==, RUM_PAGE_MAP);
  assert_zooms (fixture, TRUE, FALSE);

  run_with (fixture, "open", "soleus");
  g_assert_cmpint (get_page (fixture), ==, RUM_PAGE_PANE);
  assert_zooms (fixture, FALSE, FALSE);

  run (fixture, "back");
  assert_zooms (fixture, TRUE, FALSE);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  const struct
  {
    const char *action;
    const char *keys[4];
  } cases[] = {
    { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
    { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
    { "win.zoom-fit", { "<Control>0", "<Control>KP_0" } },
    { "win.copy-picture", { "<Shift><Control>c" } },
  };
  GtkApplication *application = GTK_APPLICATION (fixture->application);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      for (gsize j = 0; cases[i].keys[j] != NULL; j++)
        {
          g_auto (GStrv) actions = gtk_application_get_actions_for_accel (application,
                                                                          cases[i].keys[j]);

          g_test_message ("%s", cases[i].keys[j]);
          g_assert_cmpuint (g_strv_length (actions), ==, 1);
          g_assert_cmpstr (actions[0], ==, cases[i].action);
        }
    }
}

static void
assert_open (Fixture    *fixture,
             const char *address,
             const char *title)
{
  g_autoptr (GVariant) open = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window),
                                                               "open");
  g_autofree char *window_title = g_strdup_printf ("%s – Run Muscles", title);

  g_assert_cmpstr (g_variant_get_string (open, NULL), ==, address);
  g_assert_cmpstr (rum_pane_get_address (fixture->window->pane), ==, address);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, window_title);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window->pane), GTK_TYPE_LABEL, title));
}

static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  run_with (fixture, "compare", "soleus");
  assert_open (fixture, "soleus", "Soleus");
  g_assert_cmpstr (rum_body_map_get_selected (fixture->window->map), ==, "soleus");

  run_with (fixture, "compare", "gastrocnemius-medial");
  assert_open (fixture, "compare/soleus+gastrocnemius-medial", "2 muscles chosen");
  g_assert_null (rum_body_map_get_selected (fixture->window->map));
  g_assert_true (g_str_has_prefix (gtk_label_get_label (fixture->window->legend_label),
                                   "Ringed: 2 muscles that you chose."));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window->legend_label)));

  /* Whatever is chosen can be on a sheet of one's own. */
  g_assert_true (is_enabled (fixture, "print"));
  run_with (fixture, "compare", "rectus-femoris");
  assert_open (fixture, "compare/soleus+gastrocnemius-medial+rectus-femoris",
               "3 muscles chosen");
  g_assert_true (is_enabled (fixture, "sheet-of-chosen"));

  run_with (fixture, "compare", "soleus");
  assert_open (fixture, "compare/gastrocnemius-medial+rectus-femoris", "2 muscles chosen");
  run (fixture, "previous");
  assert_open (fixture, "compare/soleus+gastrocnemius-medial+rectus-femoris",
               "3 muscles chosen");

  /* As Escape does. */
  run_with (fixture, "muscle", "");
  g_assert_cmpstr (rum_pane_get_address (fixture->window->pane), ==, "");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window->legend_label)));
}

static void
test_what_cannot_be_chosen (Fixture       *fixture,
                            gconstpointer  data)
{
  GListModel *entries = G_LIST_MODEL (fixture->window->atlas);
  guint n_chosen = 0;
  g_autofree char *full = NULL;

  run_with (fixture, "open", "soleus");
  run_with (fixture, "compare", "no-such-muscle");
  run_with (fixture, "compare", "calves");
  run_with (fixture, "compare", "");
  run_with (fixture, "open", "compare/soleus+no-such-muscle");
  run_with (fixture, "open", "compare/soleus");
  assert_open (fixture, "soleus", "Soleus");

  /* There is an end to what one can read side by side. */
  run_with (fixture, "open", "");
  for (guint i = 0; i < g_list_model_get_n_items (entries) && n_chosen < 13; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      if (!RUM_IS_MUSCLE (entry))
        continue;

      n_chosen++;
      if (n_chosen == 13)
        full = g_strdup (rum_pane_get_address (fixture->window->pane));
      run_with (fixture, "compare", rum_entry_get_id (entry));
    }
  assert_open (fixture, full, "12 muscles chosen");
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                  "No more than 12 muscles can be chosen."));
}

/* One place hurts at a time. */
static void
test_where_it_hurts (Fixture       *fixture,
                     gconstpointer  data)
{
  run_with (fixture, "open", "hurts");
  run_with (fixture, "compare", "soleus");
  run_with (fixture, "compare", "rectus-femoris");
  g_assert_cmpstr (rum_pane_get_address (fixture->window->pane), ==, "hurts/rectus-femoris");
}

/* Who chooses on the map stays there; the buttons below lead on. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *bar = GTK_WIDGET (fixture->window->chosen_bar);
  GtkWidget *focus = NULL;

  make_narrow (fixture);
  g_assert_false (gtk_widget_get_visible (bar));
  run_with (fixture, "compare", "soleus");
  g_assert_cmpint (get_page (fixture), ==, RUM_PAGE_MAP);
  g_assert_false (gtk_widget_get_visible (bar));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->window->map));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->window->map)));
  run_with (fixture, "compare", "rectus-femoris");
  g_assert_cmpint (get_page (fixture), ==, RUM_PAGE_MAP);
  g_assert_true (gtk_widget_get_visible (bar));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == focus);
  g_assert_nonnull (ui_test_find (bar, GTK_TYPE_LABEL, "Compare"));

  run (fixture, "read");
  g_assert_cmpint (get_page (fixture), ==, RUM_PAGE_PANE);
  run (fixture, "back");
  g_assert_true (gtk_widget_get_visible (bar));
  run_with (fixture, "open", "");
  g_assert_false (gtk_widget_get_visible (bar));
}

/* Not the view that is better for most, but that in which one has chosen. */
static void
test_the_map_stays (Fixture       *fixture,
                    gconstpointer  data)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "view",
                                      g_variant_new_string ("side"));
  run_with (fixture, "compare", "soleus");
  run_with (fixture, "compare", "gluteus-maximus");
  g_assert_cmpint (rum_body_map_get_arrangement (fixture->window->map), ==, RUM_MAP_SIDE);

  /* What cannot be seen is brought into view. */
  run_with (fixture, "open", "compare/iliacus+psoas-major");
  g_assert_true (rum_body_map_shows (fixture->window->map, "iliacus"));
}

static void
test_is_remembered (Fixture       *fixture,
                    gconstpointer  data)
{
  run_with (fixture, "open", "compare/soleus+rectus-femoris");
  close_window (fixture);
  open_window (fixture);
  assert_open (fixture, "compare/soleus+rectus-femoris", "2 muscles chosen");
}

static gboolean
has_message (gpointer data)
{
  Fixture *fixture = data;

  return gtk_revealer_get_reveal_child (fixture->window->message_revealer);
}

static void
clear_message (Fixture *fixture)
{
  gtk_revealer_set_reveal_child (fixture->window->message_revealer, FALSE);
}

static void
assert_message (Fixture    *fixture,
                const char *beginning)
{
  const char *message = NULL;

  ui_test_wait_until (has_message, fixture);
  message = gtk_label_get_label (fixture->window->message_label);
  g_test_message ("%s", message);
  g_assert_true (g_str_has_prefix (message, beginning));
  clear_message (fixture);
}

typedef struct
{
  gboolean  is_done;
  GError   *error;
} Written;

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Written *written = user_data;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (source), result,
                                               &written->error);
  written->is_done = TRUE;
}

static gboolean
is_written (gpointer data)
{
  return ((Written *) data)->is_done;
}

static GBytes *
read_clipboard (Fixture    *fixture,
                const char *mime_type)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  Written written = { FALSE, NULL };

  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard),
                                                        mime_type));
  gdk_content_provider_write_mime_type_async (gdk_clipboard_get_content (clipboard), mime_type,
                                              stream, G_PRIORITY_DEFAULT, NULL, written_cb,
                                              &written);
  ui_test_wait_until (is_written, &written);
  g_assert_no_error (written.error);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
assert_png (GBytes *bytes)
{
  GError *error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 8, PNG_SIGNATURE, 8);

  /* Front and back, of 400 by 1040 units, at twice that. */
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 1600);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, 2080);
}

static void
assert_svg (GBytes *bytes)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_true (g_str_has_prefix (text, "<?xml"));
  g_assert_true (g_str_has_suffix (text, "</svg>\n"));
  g_assert_nonnull (strstr (text, "<title>2 muscles chosen</title>"));
  g_assert_nonnull (strstr (text, "look-mark"));
}

static void
test_copy_picture (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;

  run_with (fixture, "open", "compare/soleus+rectus-femoris");
  run (fixture, "copy-picture");
  assert_message (fixture, "The picture was copied.");
  png = read_clipboard (fixture, "image/png");
  svg = read_clipboard (fixture, "image/svg+xml");
  assert_png (png);
  assert_svg (svg);
}

static GBytes *
read_file (const char *path)
{
  char *contents = NULL;
  gsize length = 0;
  GError *error = NULL;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, length);
}

static void
save_as (Fixture    *fixture,
         const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  rum_window_save_picture_as (fixture->window, file);
}

static void
test_save_picture (Fixture       *fixture,
                   gconstpointer  data)
{
  GError *error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", &error);
  g_autofree char *png_path = NULL;
  g_autofree char *svg_path = NULL;
  g_autofree char *other_path = NULL;
  g_autofree char *lost_path = NULL;
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;

  g_assert_no_error (error);
  png_path = g_build_filename (folder, "map.PNG", NULL);
  svg_path = g_build_filename (folder, "map.svg", NULL);
  other_path = g_build_filename (folder, "map.jpeg", NULL);
  lost_path = g_build_filename (folder, "no-such-folder", "map.png", NULL);

  run_with (fixture, "open", "compare/soleus+rectus-femoris");
  save_as (fixture, png_path);
  assert_message (fixture, "The picture was saved as ");
  png = read_file (png_path);
  assert_png (png);

  save_as (fixture, svg_path);
  assert_message (fixture, "The picture was saved as ");
  svg = read_file (svg_path);
  assert_svg (svg);

  /* What cannot be is said, and leaves nothing behind. */
  save_as (fixture, other_path);
  assert_message (fixture, "The picture was not saved: ");
  g_assert_false (g_file_test (other_path, G_FILE_TEST_EXISTS));
  save_as (fixture, lost_path);
  assert_message (fixture, "The picture was not saved: ");

  g_assert_cmpint (g_remove (png_path), ==, 0);
  g_assert_cmpint (g_remove (svg_path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A full disc is no success. */
static void
test_save_to_a_full_disc (Fixture       *fixture,
                          gconstpointer  data)
{
  GError *error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  path = g_build_filename (folder, "full.png", NULL);
  g_assert_cmpint (symlink ("/dev/full", path), ==, 0);
  save_as (fixture, path);
  assert_message (fixture, "The picture was not saved: ");
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Who closes the window does not wait for the picture. */
static void
test_close_while_drawing (Fixture       *fixture,
                          gconstpointer  data)
{
  run (fixture, "copy-picture");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  open_window (fixture);
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *action)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = NULL;

      if (GTK_IS_BUTTON (child) &&
          g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (child)), action) == 0)
        return child;

      found = find_button (child, action);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_commands (gpointer data)
{
  return find_button (data, "win.copy-picture") != NULL &&
         find_button (data, "win.sheet-of-chosen") != NULL;
}

static void
assert_commands (Fixture    *fixture,
                 const char *address)
{
  GtkWidget *pane = GTK_WIDGET (fixture->window->pane);

  run_with (fixture, "open", address);
  ui_test_wait_until (has_commands, pane);
  g_assert_true (gtk_widget_is_sensitive (find_button (pane, "win.copy-picture")));
  g_assert_true (gtk_widget_is_sensitive (find_button (pane, "win.sheet-of-chosen")));
}

static void
test_commands_in_the_pane (Fixture       *fixture,
                           gconstpointer  data)
{
  assert_commands (fixture, "compare/soleus+gastrocnemius-medial");
  assert_commands (fixture, "compare/soleus+rectus-femoris");
}

/* The buttons over the map have names, and say when they do nothing. */
static void
test_zoom_buttons (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *overlay = gtk_widget_get_parent (GTK_WIDGET (fixture->window->map));
  GtkWidget *zoom_in = find_button (overlay, "win.zoom-in");
  GtkWidget *zoom_out = find_button (overlay, "win.zoom-out");
  GtkWidget *zoom_fit = find_button (overlay, "win.zoom-fit");

  gtk_test_accessible_assert_property (zoom_in, GTK_ACCESSIBLE_PROPERTY_LABEL, "Zoom in");
  gtk_test_accessible_assert_property (zoom_out, GTK_ACCESSIBLE_PROPERTY_LABEL, "Zoom out");
  gtk_test_accessible_assert_property (zoom_fit, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Show the whole body");
  g_assert_true (gtk_widget_is_sensitive (zoom_in));
  g_assert_false (gtk_widget_is_sensitive (zoom_out));
  g_signal_emit_by_name (zoom_in, "clicked");
  g_assert_true (gtk_widget_is_sensitive (zoom_out));
  g_signal_emit_by_name (zoom_fit, "clicked");
  g_assert_false (gtk_widget_is_sensitive (zoom_fit));
}

static void
press_menu_key (Fixture *fixture)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->window->map));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      g_autoptr (GtkShortcut) shortcut = NULL;
      g_autofree char *trigger = NULL;

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller) ||
          g_list_model_get_n_items (G_LIST_MODEL (controller)) != 1)
        continue;

      shortcut = g_list_model_get_item (G_LIST_MODEL (controller), 0);
      trigger = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));
      g_assert_cmpstr (trigger, ==, "Menu|<Shift>F10");
      gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                    GTK_WIDGET (fixture->window->map), NULL);
      return;
    }

  g_assert_not_reached ();
}

static void
focus_muscle (Fixture    *fixture,
              const char *muscle_id)
{
  GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (fixture->window->map));

  for (GtkWidget *child = gtk_widget_get_first_child (view); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    {
      RumEntry *muscle = RUM_ENTRY (rum_map_region_get_muscle (RUM_MAP_REGION (child)));

      if (g_str_equal (rum_entry_get_id (muscle), muscle_id))
        {
          gtk_widget_grab_focus (child);
          return;
        }
    }

  g_assert_not_reached ();
}

/* Says what GTK says when the secondary button is pressed. */
static void
press_secondary (Fixture *fixture)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->window->map));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == GDK_BUTTON_SECONDARY)
        g_signal_emit_by_name (controller, "pressed", 1, 10.0, 10.0);
    }
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static void
test_menu_of_the_map (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *menu = NULL;

  /* The key means what has the focus. */
  run_with (fixture, "open", "soleus");
  focus_muscle (fixture, "soleus");
  rum_body_map_set_pointed (fixture->window->map, "rectus-femoris");
  press_menu_key (fixture);
  menu = fixture->window->map_menu;
  ui_test_wait_until (is_mapped, menu);
  g_assert_nonnull (ui_test_find (menu, GTK_TYPE_LABEL, "_Take Out of the Chosen Muscles"));
  g_assert_nonnull (ui_test_find (menu, GTK_TYPE_LABEL, "_Copy Picture of the Map"));

  /* The button means what is pointed at. */
  rum_body_map_set_pointed (fixture->window->map, "rectus-femoris");
  press_secondary (fixture);
  menu = fixture->window->map_menu;
  ui_test_wait_until (is_mapped, menu);
  g_assert_nonnull (ui_test_find (menu, GTK_TYPE_LABEL, "_Add to the Chosen Muscles"));

  rum_body_map_set_pointed (fixture->window->map, NULL);
  press_secondary (fixture);
  menu = fixture->window->map_menu;
  ui_test_wait_until (is_mapped, menu);
  g_assert_null (ui_test_find (menu, GTK_TYPE_LABEL, "_Add to the Chosen Muscles"));
  gtk_popover_popdown (GTK_POPOVER (menu));
}

static void
add (const char *path,
     void      (*test) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  add ("/ui/window-map/zoom", test_zoom);
  add ("/ui/window-map/zoom-needs-a-map", test_zoom_needs_a_map);
  add ("/ui/window-map/zoom-buttons", test_zoom_buttons);
  add ("/ui/window-map/keys", test_keys);
  add ("/ui/window-map/choose", test_choose);
  add ("/ui/window-map/what-cannot-be-chosen", test_what_cannot_be_chosen);
  add ("/ui/window-map/where-it-hurts", test_where_it_hurts);
  add ("/ui/window-map/narrow", test_narrow);
  add ("/ui/window-map/the-map-stays", test_the_map_stays);
  add ("/ui/window-map/is-remembered", test_is_remembered);
  add ("/ui/window-map/commands-in-the-pane", test_commands_in_the_pane);
  add ("/ui/window-map/menu", test_menu_of_the_map);
  add ("/ui/window-map/copy-picture", test_copy_picture);
  add ("/ui/window-map/save-picture", test_save_picture);
  add ("/ui/window-map/save-to-a-full-disc", test_save_to_a_full_disc);
  add ("/ui/window-map/close-while-drawing", test_close_while_drawing);

  return ui_test_run ();
}
