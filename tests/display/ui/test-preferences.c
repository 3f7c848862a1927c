/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-entry-row.h"
#include "rum-pane.h"
#include "rum-preferences-window.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

typedef struct
{
  RumApplication *application;
  RumStyle       *style;
  RumPreferences *preferences;
  RumWindow      *window;
} Fixture;

static void
reset (RumPreferences *preferences)
{
  g_object_set (preferences, "style", RUM_STYLE_CHOICE_DESKTOP, "naming", RUM_NAMING_ANATOMICAL,
                "units", RUM_UNIT_CHOICE_LOCALE, "less-detail", FALSE, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->application = ui_test_create_application ();
  fixture->preferences = rum_application_get_preferences (fixture->application);
  reset (fixture->preferences);
  fixture->style = rum_style_new (gdk_display_get_default ());
  fixture->window = rum_window_new (fixture->application, fixture->style);
  gtk_window_present (GTK_WINDOW (fixture->window));
  ui_test_wait_until (ui_test_is_filled, fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  reset (fixture->preferences);
  rum_window_open (fixture->window, "");
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->style);
  g_object_unref (fixture->application);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_properties (void)
{
  g_autoptr (RumPreferences) preferences = rum_preferences_new ();
  guint n_notified = 0;

  reset (preferences);
  g_signal_connect_swapped (preferences, "notify::naming", G_CALLBACK (count_cb), &n_notified);
  g_object_set (preferences, "naming", RUM_NAMING_ANATOMICAL, NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (preferences, "naming", RUM_NAMING_PLAIN, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpint (rum_preferences_get_naming (preferences), ==, RUM_NAMING_PLAIN);
  g_object_set (preferences, "units", RUM_UNIT_CHOICE_IMPERIAL, NULL);
  g_assert_cmpint (rum_preferences_get_units (preferences), ==, RUM_UNITS_IMPERIAL);
  reset (preferences);
}

/* Another window of preferences, or another process, sees it too. */
static void
test_is_remembered (void)
{
  g_autoptr (RumPreferences) one = rum_preferences_new ();
  g_autoptr (RumPreferences) other = rum_preferences_new ();

  g_object_set (one, "less-detail", TRUE, NULL);
  g_assert_true (rum_preferences_get_less_detail (other));
  reset (one);
  g_assert_false (rum_preferences_get_less_detail (other));
}

static void
test_names_in_list_and_pane (Fixture       *fixture,
                             gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkWidget *row = ui_test_find (window, RUM_TYPE_ENTRY_ROW, NULL);
  RumEntry *entry = rum_entry_row_get_entry (RUM_ENTRY_ROW (row));
  GtkWidget *label = ui_test_find (row, GTK_TYPE_LABEL, NULL);

  rum_window_open (fixture->window, "soleus");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, rum_entry_get_name (entry));
  g_assert_cmpstr (rum_pane_get_reading (fixture->window->pane)->title, ==, "Soleus");

  g_object_set (fixture->preferences, "naming", RUM_NAMING_PLAIN, NULL);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, rum_entry_get_plain (entry));
  g_assert_cmpstr (rum_pane_get_reading (fixture->window->pane)->plain, ==, "Soleus");
}

static void
test_less_detail_in_the_pane (Fixture       *fixture,
                              gconstpointer  data)
{
  guint n_sections = 0;

  rum_window_open (fixture->window, "soleus");
  n_sections = rum_pane_get_reading (fixture->window->pane)->sections->len;
  g_object_set (fixture->preferences, "less-detail", TRUE, NULL);
  g_assert_cmpuint (rum_pane_get_reading (fixture->window->pane)->sections->len, <, n_sections);
}

static gboolean
prefers_dark (void)
{
  gboolean is_dark = FALSE;

  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &is_dark, NULL);

  return is_dark;
}

static void
test_style (Fixture       *fixture,
            gconstpointer  data)
{
  g_object_set (fixture->preferences, "style", RUM_STYLE_CHOICE_DARK, NULL);
  g_assert_true (prefers_dark ());
  g_assert_cmpint (rum_style_get_palette (fixture->style), ==, RUM_PALETTE_DARK);
  g_object_set (fixture->preferences, "style", RUM_STYLE_CHOICE_LIGHT, NULL);
  g_assert_false (prefers_dark ());
  g_assert_cmpint (rum_style_get_palette (fixture->style), ==, RUM_PALETTE_LIGHT);
}

static GtkWidget *
find_choice (GtkWidget *root,
             guint      position)
{
  GtkWidget *box = gtk_widget_get_parent (ui_test_find (root, GTK_TYPE_DROP_DOWN, NULL));

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_DROP_DOWN (child) && position-- == 0)
      return child;

  g_assert_not_reached ();
}

static void
test_window_changes_at_once (Fixture       *fixture,
                             gconstpointer  data)
{
  GtkWindow *window = rum_preferences_window_new (NULL, fixture->preferences);
  GtkWidget *check = NULL;

  gtk_window_present (window);
  check = ui_test_find (GTK_WIDGET (window), GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_choice (GTK_WIDGET (window), 0)),
                              RUM_STYLE_CHOICE_DARK);
  g_assert_cmpint (rum_preferences_get_style (fixture->preferences), ==, RUM_STYLE_CHOICE_DARK);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_choice (GTK_WIDGET (window), 1)),
                              RUM_NAMING_PLAIN);
  g_assert_cmpint (rum_preferences_get_naming (fixture->preferences), ==, RUM_NAMING_PLAIN);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_choice (GTK_WIDGET (window), 2)),
                              RUM_UNIT_CHOICE_IMPERIAL);
  g_assert_cmpint (rum_preferences_get_units (fixture->preferences), ==, RUM_UNITS_IMPERIAL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (rum_preferences_get_less_detail (fixture->preferences));
  gtk_window_destroy (window);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/preferences/properties", test_properties);
  g_test_add_func ("/ui/preferences/is-remembered", test_is_remembered);
  g_test_add ("/ui/preferences/names", Fixture, NULL, set_up, test_names_in_list_and_pane, tear_down);
  g_test_add ("/ui/preferences/less-detail", Fixture, NULL, set_up, test_less_detail_in_the_pane, tear_down);
  g_test_add ("/ui/preferences/style", Fixture, NULL, set_up, test_style, tear_down);
  g_test_add ("/ui/preferences/window", Fixture, NULL, set_up, test_window_changes_at_once, tear_down);

  return ui_test_run ();
}
