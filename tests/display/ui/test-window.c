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
#include "rum-window.h"
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
  g_autoptr (GError) error = NULL;

  fixture->application = rum_application_new ();
  g_application_set_flags (G_APPLICATION (fixture->application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (fixture->application), NULL, &error);
  g_assert_no_error (error);

  fixture->style = rum_style_new (gdk_display_get_default ());
  fixture->window = rum_window_new (fixture->application, fixture->style);
  gtk_window_present (GTK_WINDOW (fixture->window));

  fixture->map = RUM_BODY_MAP (find (fixture, RUM_TYPE_BODY_MAP));
  fixture->pane = RUM_PANE (find (fixture, RUM_TYPE_PANE));
  fixture->pages = find (fixture, RUM_TYPE_PAGES);
  ui_test_wait_until (has_width, fixture->pages);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* The state of one case must not reach the next. */
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "muscle",
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

static const char *
get_state (Fixture *fixture)
{
  g_autoptr (GVariant) state = NULL;

  state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "muscle");

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

  g_assert_cmpstr (get_state (fixture), ==, entry_id != NULL ? entry_id : "");
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
  g_assert_false (is_enabled (fixture, "print"));
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

  return ui_test_run ();
}
