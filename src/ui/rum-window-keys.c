/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-window-private.h"

/* What the keyboard does in the window, beyond the shortcuts of commands. */

/* Only what is typed, no command and no key that moves. */
static gboolean
is_text (guint           keyval,
         GdkModifierType state)
{
  const GdkModifierType commands = GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK |
                                   GDK_META_MASK | GDK_HYPER_MASK;
  const gunichar c = gdk_keyval_to_unicode (keyval);

  return (state & commands) == 0 && c != 0 && g_unichar_isgraph (c);
}

/* It comes here when nobody else wanted it: the map takes letters for names of
 * muscles, and fields take text for themselves.
 */
static gboolean
key_pressed_cb (RumWindow             *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *keys)
{
  GtkWidget *focus = NULL;

  if (!is_text (keyval, state))
    return GDK_EVENT_PROPAGATE;

  g_action_group_activate_action (G_ACTION_GROUP (self), "search", NULL);
  focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && GTK_IS_TEXT (focus) &&
         gtk_event_controller_key_forward (keys, focus);
}

static void
fullscreen_activate_cb (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  GtkWindow *self = user_data;

  if (gtk_window_is_fullscreen (self))
    gtk_window_unfullscreen (self);
  else
    gtk_window_fullscreen (self);
}

static void
shortcuts_activate_cb (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  GtkApplicationWindow *self = user_data;

  if (gtk_application_window_get_help_overlay (self) == NULL)
    {
      g_autoptr (GtkBuilder) builder =
        gtk_builder_new_from_resource ("/com/example/RunMuscles/ui/rum-shortcuts.ui");
      GObject *window = gtk_builder_get_object (builder, "shortcuts");

      gtk_application_window_set_help_overlay (self, GTK_SHORTCUTS_WINDOW (window));
    }

  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (self)));
}

/*< private >
 * rum_window_set_up_keys:
 *
 * Lets typing anywhere search, and adds the commands that are about the window
 * itself.
 */
void
rum_window_set_up_keys (RumWindow *self)
{
  static const GActionEntry entries[] = {
    { "fullscreen", fullscreen_activate_cb },
    { "shortcuts", shortcuts_activate_cb },
  };
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
