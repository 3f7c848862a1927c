/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-action-button.h"
#include "rum-section.h"
#include "rum-window-private.h"
#include "ui-test-utils.h"

static void
activate_cb (GSimpleAction *action,
             GVariant      *parameter,
             GString       *log)
{
  g_string_append_printf (log, "%s ", g_variant_get_string (parameter, NULL));
}

static GSimpleActionGroup *
create_actions (GString *log)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("go", G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (activate_cb), log);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));

  return group;
}

static gboolean
has_two (gpointer log)
{
  return g_str_equal (((GString *) log)->str, "there there ");
}

/* A click and the key do the same; without an action nothing happens. */
static void
test_activates (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GSimpleActionGroup) actions = create_actions (log);
  GtkWidget *button = rum_action_button_new ();
  GtkActionable *actionable = GTK_ACTIONABLE (button);

  ui_test_show (button, 100, 100);
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (button)), "test",
                                  G_ACTION_GROUP (actions));

  g_signal_emit_by_name (button, "clicked");
  gtk_actionable_set_detailed_action_name (actionable, "test.go::there");
  g_signal_emit_by_name (button, "clicked");
  gtk_widget_activate (button);
  ui_test_wait_until (has_two, log);
  gtk_actionable_set_action_target (actionable, "s", "elsewhere");
  g_signal_emit_by_name (button, "clicked");
  gtk_actionable_set_action_name (actionable, "test.no-such-thing");
  g_signal_emit_by_name (button, "clicked");

  g_assert_cmpstr (log->str, ==, "there there elsewhere ");
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (button)));
}

/* The properties are those of all that has an action. */
static void
test_properties (void)
{
  GtkWidget *button = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  button = g_object_ref_sink (g_object_new (RUM_TYPE_ACTION_BUTTON,
                                            "action-name", "win.open",
                                            "action-target", g_variant_new_string ("soleus"),
                                            NULL));
  g_object_get (button, "action-name", &name, "action-target", &target, NULL);
  g_assert_cmpstr (name, ==, "win.open");
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, "soleus");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), NULL);
  g_assert_null (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)));
  g_assert_null (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
  g_assert_finalize_object (button);
}

/* Counts what has an action.  Of that, only what shows the state of its action
 * may follow it. */
static guint
look_through (GtkWidget  *widget,
              const char *address)
{
  guint n = 0;

  if (GTK_IS_ACTIONABLE (widget) &&
      gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) != NULL)
    {
      if (!RUM_IS_ACTION_BUTTON (widget) && !GTK_IS_TOGGLE_BUTTON (widget))
        g_error ("“%s”: a %s follows %s", address, G_OBJECT_TYPE_NAME (widget),
                 gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)));
      n++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += look_through (child, address);

  return n;
}

/* Pages come and go: none of their buttons follows its action. */
static void
test_all_of_the_pane (void)
{
  UiTestProgram program = { NULL };

  ui_test_start (&program);
  ui_test_open_window (&program, 1100, 700);
  for (gsize i = 0; ui_test_kinds[i] != NULL; i++)
    {
      GtkWidget *section = NULL;
      guint n = 0;

      rum_window_open (program.window, ui_test_kinds[i]);
      rum_pane_finish (program.window->pane);
      section = ui_test_find (GTK_WIDGET (program.window->pane), RUM_TYPE_SECTION, NULL);
      for (; section != NULL; section = gtk_widget_get_next_sibling (section))
        n += look_through (section, ui_test_kinds[i]);
      g_assert_cmpuint (n, >, 0);
    }
  ui_test_end (&program);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/action-button/activates", test_activates);
  g_test_add_func ("/ui/action-button/properties", test_properties);
  g_test_add_func ("/ui/action-button/all-of-the-pane", test_all_of_the_pane);

  return ui_test_run ();
}
