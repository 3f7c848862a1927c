/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-help-window.h"
#include "rum-print-window.h"
#include "ui-test-utils.h"

static const char *const english[] = { "C", NULL };

static RumHelpWindow *
open_page (const char *page)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumHelpLibrary) library =
    rum_help_library_new (g_getenv ("RUN_MUSCLES_HELPDIR"), GETTEXT_PACKAGE, english, &error);
  RumHelpWindow *window = NULL;

  g_assert_no_error (error);
  window = rum_help_window_new (library);
  rum_help_window_open (window, page);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static gboolean
activate (RumHelpWindow *window,
          const char    *action,
          const char    *parameter)
{
  return gtk_widget_activate_action (GTK_WIDGET (window), action, parameter != NULL ? "s" : NULL,
                                     parameter);
}

static void
test_contents (void)
{
  RumHelpWindow *window = open_page (RUM_HELP_INDEX);
  GtkWidget *find = ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "<b>Find a muscle</b>");
  GtkWidget *button = NULL;

  g_assert_nonnull (find);
  button = gtk_widget_get_ancestor (find, GTK_TYPE_BUTTON);
  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Find a muscle");
  g_assert_true (gtk_widget_get_focusable (button));

  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "find");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Find a muscle – Help");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_links (void)
{
  RumHelpWindow *window = open_page (RUM_HELP_INDEX);
  GtkWidget *label =
    ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL,
                  "Run Muscles is not medical advice. Read <a href=\"safety\">Safety</a> before "
                  "you follow it.");
  gboolean is_handled = FALSE;

  g_assert_nonnull (label);
  g_signal_emit_by_name (label, "activate-link", "safety", &is_handled);
  g_assert_true (is_handled);
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "safety");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_way_back (void)
{
  RumHelpWindow *window = open_page ("find");

  /* What cannot be done does nothing. */
  activate (window, "help.back", NULL);
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "find");

  activate (window, "help.open", "map");
  activate (window, "help.open", "map#deep");
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "map");

  activate (window, "help.back", NULL);
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "find");
  activate (window, "help.forward", NULL);
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "map");
  activate (window, "help.back", NULL);
  activate (window, "help.contents", NULL);
  g_assert_cmpstr (rum_help_window_get_page (window), ==, RUM_HELP_INDEX);
  activate (window, "help.forward", NULL);
  g_assert_cmpstr (rum_help_window_get_page (window), ==, RUM_HELP_INDEX);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_unknown_page (void)
{
  RumHelpWindow *window = open_page ("no-such-page");

  g_assert_cmpstr (rum_help_window_get_page (window), ==, RUM_HELP_INDEX);

  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
has_found (gpointer window)
{
  return ui_test_find (window, GTK_TYPE_LABEL, "1 page found") != NULL;
}

static gboolean
has_not_found (gpointer window)
{
  return ui_test_find (window, GTK_TYPE_LABEL, "No page has these words.") != NULL;
}

static void
test_search (void)
{
  RumHelpWindow *window = open_page (RUM_HELP_INDEX);
  GtkWidget *entry = ui_test_find (GTK_WIDGET (window), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "Find in the help");
  gtk_editable_set_text (GTK_EDITABLE (entry), "emergency number");
  ui_test_wait_until (has_found, window);
  gtk_test_accessible_assert_role (ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL,
                                                 "1 page found"),
                                   GTK_ACCESSIBLE_ROLE_STATUS);

  gtk_editable_set_text (GTK_EDITABLE (entry), "zzz");
  ui_test_wait_until (has_not_found, window);

  gtk_editable_set_text (GTK_EDITABLE (entry), "emergency number");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (rum_help_window_get_page (window), ==, "safety");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_headings_and_lists (void)
{
  RumHelpWindow *window = open_page ("find");
  GtkWidget *title = ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Find a muscle");
  GtkWidget *section = ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Search");

  gtk_test_accessible_assert_role (title, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (title, GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  gtk_test_accessible_assert_role (section, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (section, GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The narrowest window that the program is made for. */
static void
test_every_page_is_narrow (void)
{
  static const char *const pages[] = { "command-line", "find", "grades", "hurts", "index", "map",
                                       "map-keys", "map-reader", "my-sheet", "pane",
                                       "print", "safety", "shortcuts", "sources", "translate" };
  RumHelpWindow *window = open_page (RUM_HELP_INDEX);

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      int minimum = 0;

      rum_help_window_open (window, pages[i]);
      g_assert_cmpstr (rum_help_window_get_page (window), ==, pages[i]);
      gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                          NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_without_pages (void)
{
  RumHelpWindow *window = rum_help_window_new (NULL);

  rum_help_window_open (window, RUM_HELP_INDEX);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_null (rum_help_window_get_page (window));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL,
                                  "The help was not found. It is installed together with the "
                                  "program."));

  gtk_window_destroy (GTK_WINDOW (window));
}

static RumHelpWindow *
find_help (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (RUM_IS_HELP_WINDOW (l->data))
      return l->data;

  return NULL;
}

static void
test_help_for_printing (void)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_autoptr (GError) error = NULL;
  RumPrintWindow *window = NULL;

  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_application_set_default (G_APPLICATION (application));
  window = rum_print_window_new (NULL, ui_test_get_atlas ());

  gtk_widget_activate_action (GTK_WIDGET (window), "sheet.help", NULL);
  g_assert_nonnull (find_help (application));
  g_assert_cmpstr (rum_help_window_get_page (find_help (application)), ==, "print");

  /* One window is enough. */
  gtk_widget_activate_action (GTK_WIDGET (window), "sheet.help", NULL);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, 1);

  gtk_window_destroy (GTK_WINDOW (find_help (application)));
  gtk_window_destroy (GTK_WINDOW (window));
  g_application_set_default (NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/help-window/contents", test_contents);
  g_test_add_func ("/ui/help-window/links", test_links);
  g_test_add_func ("/ui/help-window/way-back", test_way_back);
  g_test_add_func ("/ui/help-window/unknown-page", test_unknown_page);
  g_test_add_func ("/ui/help-window/search", test_search);
  g_test_add_func ("/ui/help-window/headings-and-lists", test_headings_and_lists);
  g_test_add_func ("/ui/help-window/every-page-is-narrow", test_every_page_is_narrow);
  g_test_add_func ("/ui/help-window/help-for-printing", test_help_for_printing);
  g_test_add_func ("/ui/help-window/without-pages", test_without_pages);

  return ui_test_run ();
}
