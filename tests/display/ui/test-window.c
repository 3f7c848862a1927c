/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-body-map.h"
#include "rum-entry-list.h"
#include "rum-pages.h"
#include "rum-pane.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

typedef struct
{
  RumApplication *application;
  RumStyle       *style;
  RumWindow      *window;
  RumBodyMap     *map;
  RumPane        *pane;
  GtkWidget      *pages;
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
  fixture->pane = RUM_PANE (find (fixture, RUM_TYPE_PANE));
  fixture->pages = find (fixture, RUM_TYPE_PAGES);
  ui_test_wait_until (has_width, fixture->pages);
  ui_test_wait_until (ui_test_is_filled, fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* The state of one case must not reach the next. */
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "open",
                                  g_variant_new_string (""));
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "deep",
                                      g_variant_new_boolean (FALSE));
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->window);

  g_object_unref (fixture->style);
  g_object_unref (fixture->application);
}

static void
activate (Fixture    *fixture,
          const char *entry_id)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "muscle",
                                  g_variant_new_string (entry_id));
}

static void
open_address (Fixture    *fixture,
              const char *address)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "open",
                                  g_variant_new_string (address));
}

static void
run (Fixture    *fixture,
     const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, NULL);
}

static const char *
get_state (Fixture    *fixture,
           const char *action)
{
  g_autoptr (GVariant) state = NULL;

  state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), action);

  return g_intern_string (g_variant_get_string (state, NULL));
}

static const char *
get_listed (Fixture *fixture)
{
  GtkWidget *view = find (fixture, GTK_TYPE_LIST_VIEW);
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (view));
  RumEntry *entry = gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (selection));

  return entry != NULL ? rum_entry_get_id (entry) : NULL;
}

static void
assert_selected (Fixture    *fixture,
                 const char *entry_id)
{
  RumEntry *entry = rum_pane_get_entry (fixture->pane);

  g_assert_cmpstr (get_state (fixture, "open"), ==, entry_id != NULL ? entry_id : "");
  g_assert_cmpstr (get_state (fixture, "muscle"), ==, entry_id != NULL ? entry_id : "");
  g_assert_cmpstr (entry != NULL ? rum_entry_get_id (entry) : NULL, ==, entry_id);
  g_assert_cmpstr (rum_body_map_get_selected (fixture->map), ==, entry_id);
  g_assert_cmpstr (get_listed (fixture), ==, entry_id);
}

static void
test_map_list_and_pane_follow (Fixture       *fixture,
                               gconstpointer  data)
{
  GListModel *entries = G_LIST_MODEL (rum_application_get_atlas (fixture->application));

  assert_selected (fixture, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      activate (fixture, rum_entry_get_id (entry));
      assert_selected (fixture, rum_entry_get_id (entry));
      g_assert_true (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (fixture->window)),
                                       rum_entry_get_name (entry)));
      g_assert_true (rum_body_map_shows (fixture->map, rum_entry_get_id (entry)));
    }

  activate (fixture, "");
  assert_selected (fixture, NULL);
}

static void
test_a_row_selects (Fixture       *fixture,
                    gconstpointer  data)
{
  g_signal_emit_by_name (find (fixture, GTK_TYPE_LIST_VIEW), "activate", 0);
  assert_selected (fixture, "quadriceps");
}

static void
test_an_unknown_id_changes_nothing (Fixture       *fixture,
                                    gconstpointer  data)
{
  activate (fixture, "soleus");
  activate (fixture, "no-such-muscle");
  assert_selected (fixture, "soleus");
}

static void
test_a_deep_muscle_brings_up_its_layer (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_assert_cmpint (rum_body_map_get_layer (fixture->map), ==, RUM_LAYER_SURFACE);
  activate (fixture, "vastus-intermedius");
  g_assert_cmpint (rum_body_map_get_layer (fixture->map), ==, RUM_LAYER_DEEP);
}

static gboolean
is_enabled (Fixture    *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
test_a_sheet_needs_a_muscle (Fixture       *fixture,
                             gconstpointer  data)
{
  /* The print window offers sheets of other kinds, too. */
  g_assert_true (is_enabled (fixture, "print"));
  g_assert_false (is_enabled (fixture, "save-pdf"));
  activate (fixture, "soleus");
  g_assert_true (is_enabled (fixture, "print"));
  g_assert_true (is_enabled (fixture, "save-pdf"));
}

static void
test_pointing_names_muscle_and_group (Fixture       *fixture,
                                      gconstpointer  data)
{
  rum_body_map_set_pointed (fixture->map, "soleus");
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                  "Soleus · Calves"));
  rum_body_map_set_pointed (fixture->map, NULL);
  g_assert_null (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Soleus · Calves"));
}

static void
test_every_shortcut_has_an_action (Fixture       *fixture,
                                   gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (fixture->application);
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (application);

  g_assert_cmpuint (g_strv_length (actions), >, 0);

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      const char *name = strchr (actions[i], '.') + 1;

      if (g_str_has_prefix (actions[i], "win."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (fixture->window), name));
      else if (g_str_has_prefix (actions[i], "app."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), name));
      else
        g_assert_cmpstr (actions[i], ==, "window.close");
    }
}

static gboolean
is_narrow (gpointer data)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (data);

  return rum_adaptive_layout_get_width_class (RUM_ADAPTIVE_LAYOUT (layout)) == RUM_WIDTH_NARROW;
}

static gboolean
fits_narrow_window (gpointer data)
{
  int minimum = 0;

  gtk_widget_measure (data, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum <= 360;
}

/* The buttons below the map once ran out of the window. */
static void
test_the_map_fits_a_narrow_window (Fixture       *fixture,
                                   gconstpointer  data)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  ui_test_wait_until (is_narrow, fixture->pages);
  ui_test_wait_until (fits_narrow_window, gtk_widget_get_parent (GTK_WIDGET (fixture->map)));
}

/* What opens but is no muscle: it selects nothing on the map. */
static void
assert_open (Fixture    *fixture,
             const char *address)
{
  g_assert_cmpstr (get_state (fixture, "open"), ==, address);
  g_assert_cmpstr (rum_pane_get_address (fixture->pane), ==, address);
  g_assert_cmpstr (get_state (fixture, "muscle"), ==, "");
  g_assert_null (rum_body_map_get_selected (fixture->map));
}

static void
assert_opens_all (Fixture    *fixture,
                  GListModel *entries)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      open_address (fixture, rum_entry_get_id (entry));
      assert_open (fixture, rum_entry_get_id (entry));
      g_assert_true (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (fixture->window)),
                                       rum_entry_get_name (entry)));
    }
}

static void
test_everything_opens (Fixture       *fixture,
                       gconstpointer  data)
{
  RumAtlas *atlas = rum_application_get_atlas (fixture->application);

  assert_opens_all (fixture, rum_atlas_get_exercises (atlas));
  assert_opens_all (fixture, rum_atlas_get_self_tests (atlas));
  assert_opens_all (fixture, rum_atlas_get_symptoms (atlas));
  assert_opens_all (fixture, rum_atlas_get_functions (atlas));
  assert_opens_all (fixture, rum_atlas_get_phases (atlas));
  assert_opens_all (fixture, rum_atlas_get_terms (atlas));
  assert_opens_all (fixture, rum_atlas_get_articles (atlas));
  open_address (fixture, "glossary");
  assert_open (fixture, "glossary");
}

static void
test_back_and_forward (Fixture       *fixture,
                       gconstpointer  data)
{
  g_assert_false (is_enabled (fixture, "previous"));
  g_assert_false (is_enabled (fixture, "next"));

  activate (fixture, "calves");
  open_address (fixture, "glossary");
  activate (fixture, "soleus");
  g_assert_false (is_enabled (fixture, "next"));

  run (fixture, "previous");
  assert_open (fixture, "glossary");
  run (fixture, "previous");
  assert_selected (fixture, "calves");
  run (fixture, "previous");
  assert_selected (fixture, NULL);
  g_assert_false (is_enabled (fixture, "previous"));

  run (fixture, "next");
  run (fixture, "next");
  run (fixture, "next");
  assert_selected (fixture, "soleus");
  g_assert_false (is_enabled (fixture, "next"));

  run (fixture, "previous");
  activate (fixture, "quadriceps");
  g_assert_false (is_enabled (fixture, "next"));
}

static gboolean
is_scrolled (gpointer data)
{
  GtkWidget *scroller = ui_test_find (data, GTK_TYPE_SCROLLED_WINDOW, NULL);
  GtkAdjustment *adjustment = NULL;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  return gtk_adjustment_get_value (adjustment) == 700;
}

static void
test_back_returns_to_where_one_read (Fixture       *fixture,
                                     gconstpointer  data)
{
  activate (fixture, "calves");
  rum_pane_set_scroll (fixture->pane, 700);
  ui_test_wait_until (is_scrolled, fixture->pane);

  activate (fixture, "soleus");
  g_assert_cmpfloat (rum_pane_get_scroll (fixture->pane), ==, 0);
  run (fixture, "previous");
  g_assert_cmpfloat (rum_pane_get_scroll (fixture->pane), ==, 700);
  ui_test_wait_until (is_scrolled, fixture->pane);
}

static void
press_mouse_button (Fixture *fixture,
                    guint    button)
{
  g_autoptr (GListModel) controllers = NULL;

  controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == button)
        {
          g_signal_emit_by_name (controller, "pressed", 1, 0.0, 0.0);
          return;
        }
    }

  g_assert_not_reached ();
}

static void
test_mouse_buttons_go_back_and_forward (Fixture       *fixture,
                                        gconstpointer  data)
{
  activate (fixture, "calves");
  press_mouse_button (fixture, 8);
  assert_selected (fixture, NULL);
  press_mouse_button (fixture, 9);
  assert_selected (fixture, "calves");
}

static void
assert_keys (GtkApplication *application,
             const char     *action,
             const char     *keys)
{
  g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, action);

  g_assert_cmpuint (g_strv_length (accels), ==, 1);
  g_assert_cmpstr (accels[0], ==, keys);
}

static void
test_keys_follow_the_text (void)
{
  static const struct
  {
    GtkTextDirection  direction;
    const char       *previous;
    const char       *next;
  } cases[] = {
    { GTK_TEXT_DIR_RTL, "<Alt>Right", "<Alt>Left" },
    { GTK_TEXT_DIR_LTR, "<Alt>Left", "<Alt>Right" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RumApplication) application = NULL;
      g_autoptr (GError) error = NULL;

      gtk_widget_set_default_direction (cases[i].direction);
      application = rum_application_new ();
      g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);

      assert_keys (GTK_APPLICATION (application), "win.previous", cases[i].previous);
      assert_keys (GTK_APPLICATION (application), "win.next", cases[i].next);
    }
}

static void
assert_hurts (Fixture  *fixture,
              gboolean  hurts)
{
  g_autoptr (GVariant) state = NULL;

  state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "hurts");
  g_assert_cmpint (g_variant_get_boolean (state), ==, hurts);
}

static void
set_hurts (Fixture  *fixture,
           gboolean  hurts)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "hurts",
                                      g_variant_new_boolean (hurts));
}

static void
test_it_hurts_here (Fixture       *fixture,
                    gconstpointer  data)
{
  assert_hurts (fixture, FALSE);
  set_hurts (fixture, TRUE);
  assert_open (fixture, "hurts");
  assert_hurts (fixture, TRUE);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                  "Where does it hurt? Choose the place."));

  /* A click on the map picks a place now, and another one another. */
  activate (fixture, "soleus");
  assert_open (fixture, "hurts/soleus");
  assert_hurts (fixture, TRUE);
  activate (fixture, "rectus-femoris");
  assert_open (fixture, "hurts/rectus-femoris");

  /* The list opens what it names. */
  open_address (fixture, "calves");
  assert_selected (fixture, "calves");
  assert_hurts (fixture, FALSE);

  open_address (fixture, "hurts/soleus");
  set_hurts (fixture, FALSE);
  assert_selected (fixture, "soleus");
}

static void
test_a_link_is_drawn_and_taken_away (Fixture       *fixture,
                                     gconstpointer  data)
{
  GListModel *links = rum_atlas_get_links (rum_application_get_atlas (fixture->application));
  g_autoptr (RumLink) link = g_list_model_get_item (links, 0);
  const char *id = rum_link_get_id (link);

  activate (fixture, "calves");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "link",
                                  g_variant_new_string (id));
  g_assert_cmpstr (get_state (fixture, "link"), ==, id);
  g_assert_true (rum_body_map_get_link (fixture->map) == link);
  g_assert_cmpstr (get_state (fixture, "open"), ==, "calves");

  /* Chosen again, it goes. */
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "link",
                                  g_variant_new_string (id));
  g_assert_cmpstr (get_state (fixture, "link"), ==, "");
  g_assert_null (rum_body_map_get_link (fixture->map));

  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "link",
                                  g_variant_new_string (id));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "link",
                                  g_variant_new_string ("no-such-link"));
  g_assert_cmpstr (get_state (fixture, "link"), ==, id);

  /* What is opened next takes it away too. */
  activate (fixture, "soleus");
  g_assert_cmpstr (get_state (fixture, "link"), ==, "");
  g_assert_null (rum_body_map_get_link (fixture->map));
}

static void
count_targets (GMenuModel *menu,
               GHashTable *targets)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *target = NULL;
      g_autoptr (GMenuModel) section = NULL;
      g_autoptr (GMenuModel) submenu = NULL;

      if (g_menu_model_get_item_attribute (menu, i, "target", "s", &target))
        g_hash_table_add (targets, g_steal_pointer (&target));

      section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      submenu = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);
      if (section != NULL)
        count_targets (section, targets);
      if (submenu != NULL)
        count_targets (submenu, targets);
    }
}

static void
add_targets_of_buttons (GtkWidget  *widget,
                        GHashTable *targets)
{
  /* A menu is there when it was open once. */
  if (GTK_IS_MENU_BUTTON (widget))
    {
      gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
      gtk_menu_button_popdown (GTK_MENU_BUTTON (widget));
    }
  if (GTK_IS_MENU_BUTTON (widget) &&
      gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)) != NULL)
    count_targets (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)), targets);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_targets_of_buttons (child, targets);
}

static void
assert_has_targets (GHashTable *targets,
                    GListModel *entries)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      g_assert_true (g_hash_table_contains (targets, rum_entry_get_id (entry)));
    }
}

static void
test_menus_lead_everywhere (Fixture       *fixture,
                            gconstpointer  data)
{
  RumAtlas *atlas = rum_application_get_atlas (fixture->application);
  g_autoptr (GHashTable) targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_targets_of_buttons (GTK_WIDGET (fixture->window), targets);

  assert_has_targets (targets, rum_atlas_get_functions (atlas));
  assert_has_targets (targets, rum_atlas_get_phases (atlas));
  assert_has_targets (targets, rum_atlas_get_articles (atlas));
  g_assert_true (g_hash_table_contains (targets, ""));
  g_assert_true (g_hash_table_contains (targets, "hurts"));
  g_assert_true (g_hash_table_contains (targets, "glossary"));
}

static char *
dup_copied (Fixture *fixture)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;

  g_value_init (&value, G_TYPE_STRING);
  g_assert_nonnull (gdk_clipboard_get_content (clipboard));
  gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, &error);
  g_assert_no_error (error);

  return g_value_dup_string (&value);
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *page = NULL;
  g_autofree char *markdown = NULL;
  g_autofree char *claim = NULL;

  activate (fixture, "calves");
  run (fixture, "copy-page");
  page = dup_copied (fixture);
  g_assert_true (g_str_has_prefix (page, "Calves\n"));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                  "The page was copied."));

  run (fixture, "copy-page-markdown");
  markdown = dup_copied (fixture);
  g_assert_true (g_str_has_prefix (markdown, "# Calves\n"));

  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "copy-claim",
                                  g_variant_new_string ("calves-role-push"));
  claim = dup_copied (fixture);
  g_assert_true (g_str_has_prefix (claim, "Propulsion · "));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                  "The text was copied."));
}

static gboolean
has_copied_report (gpointer data)
{
  Fixture *fixture = data;
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));

  return gdk_clipboard_get_content (clipboard) != NULL;
}

/* There is no mail program here: the report is copied, and the reader told. */
static void
test_a_report_is_not_lost (Fixture       *fixture,
                           gconstpointer  data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_autofree char *report = NULL;

  gdk_clipboard_set_content (clipboard, NULL);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "report",
                                  g_variant_new_string ("calves-role-push"));
  ui_test_wait_until (has_copied_report, fixture);
  report = dup_copied (fixture);
  g_assert_nonnull (strstr (report, "Claim: calves-role-push\n"));
}

/* The pane of a narrow window is one click away from the map, and back. */
static void
test_narrow_pages (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (fixture->pages);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  ui_test_wait_until (is_narrow, fixture->pages);
  activate (fixture, "calves");
  g_assert_cmpint (rum_adaptive_layout_get_page (RUM_ADAPTIVE_LAYOUT (layout)), ==, RUM_PAGE_PANE);
  run (fixture, "back");
  g_assert_cmpint (rum_adaptive_layout_get_page (RUM_ADAPTIVE_LAYOUT (layout)), ==, RUM_PAGE_MAP);
  g_assert_cmpstr (get_state (fixture, "open"), ==, "calves");
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

  add ("/ui/window/map-list-and-pane-follow", test_map_list_and_pane_follow);
  add ("/ui/window/a-row-selects", test_a_row_selects);
  add ("/ui/window/an-unknown-id-changes-nothing", test_an_unknown_id_changes_nothing);
  add ("/ui/window/a-deep-muscle-brings-up-its-layer", test_a_deep_muscle_brings_up_its_layer);
  add ("/ui/window/a-sheet-needs-a-muscle", test_a_sheet_needs_a_muscle);
  add ("/ui/window/pointing-names-muscle-and-group", test_pointing_names_muscle_and_group);
  add ("/ui/window/the-map-fits-a-narrow-window", test_the_map_fits_a_narrow_window);
  add ("/ui/window/every-shortcut-has-an-action", test_every_shortcut_has_an_action);

  add ("/ui/window/everything-opens", test_everything_opens);
  add ("/ui/window/back-and-forward", test_back_and_forward);
  add ("/ui/window/back-returns-to-where-one-read", test_back_returns_to_where_one_read);
  add ("/ui/window/mouse-buttons-go-back-and-forward", test_mouse_buttons_go_back_and_forward);
  g_test_add_func ("/ui/window/keys-follow-the-text", test_keys_follow_the_text);
  add ("/ui/window/it-hurts-here", test_it_hurts_here);
  add ("/ui/window/a-link-is-drawn-and-taken-away", test_a_link_is_drawn_and_taken_away);
  add ("/ui/window/menus-lead-everywhere", test_menus_lead_everywhere);
  add ("/ui/window/copy", test_copy);
  add ("/ui/window/a-report-is-not-lost", test_a_report_is_not_lost);
  add ("/ui/window/narrow-pages", test_narrow_pages);

  return ui_test_run ();
}
