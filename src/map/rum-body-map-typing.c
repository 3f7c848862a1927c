/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"

#include "rum-map-navigation-private.h"

/* What of RumBodyMap hears letters: the beginning of a name, or a command; and
 * Space.
 */

/* In milliseconds: after so long a letter begins a new name, and a letter that
 * is a command is not going to be part of a name any more.
 */
#define TYPING_PAUSE 1200
#define COMMAND_PAUSE 400

/* The state of “win.view” that follows what is shown.  Where front and back are
 * seen at once, both are “front”.
 */
static const char *
get_next_view (RumMapArrangement arrangement)
{
  switch (arrangement)
    {
    case RUM_MAP_FRONT:
      return "back";
    case RUM_MAP_BOTH:
    case RUM_MAP_BACK:
      return "side";
    case RUM_MAP_SIDE:
      return "sole";
    case RUM_MAP_SOLE:
    default:
      return "front";
    }
}

static gboolean
is_command (gunichar letter)
{
  return letter == 'f' || letter == 'd';
}

/* Gives the command that a key is for, or 0.  On a keyboard with letters of another
 * script it is the key that has the letter where Latin can be typed, too.
 */
static gunichar
find_command (RumBodyMap *self,
              gunichar    letter,
              guint       keycode)
{
  g_autofree GdkKeymapKey *keys = NULL;
  g_autofree guint *keyvals = NULL;
  int n_keys = 0;

  letter = g_unichar_tolower (letter);
  if (is_command (letter))
    return letter;

  if (g_unichar_get_script (letter) == G_UNICODE_SCRIPT_LATIN ||
      !gdk_display_map_keycode (gtk_widget_get_display (GTK_WIDGET (self)), keycode, &keys,
                                &keyvals, &n_keys))
    return 0;

  for (int i = 0; i < n_keys; i++)
    if (keys[i].level == 0 && is_command (gdk_keyval_to_unicode (keyvals[i])))
      return gdk_keyval_to_unicode (keyvals[i]);

  return 0;
}

static gboolean
do_command (RumBodyMap *self,
            gunichar    letter)
{
  if (letter == 'd')
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.deep", NULL);

  return gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s",
                                     get_next_view (self->arrangement));
}

static void
go_to_name (RumBodyMap *self,
            gboolean    next)
{
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  const int n_views = rum_body_map_get_shown_views (self, views);
  RumMapRegion *focused = rum_body_map_get_focused (self);
  RumMapRegion *region = NULL;

  if (focused != NULL)
    region = rum_map_navigation_find_name (views, n_views, focused, self->typed->str, next);

  if (region == NULL || !gtk_widget_grab_focus (GTK_WIDGET (region)))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
typing_paused_cb (gpointer user_data)
{
  RumBodyMap *self = RUM_BODY_MAP (user_data);

  g_string_truncate (self->typed, 0);
  self->typed_timeout = 0;

  return G_SOURCE_REMOVE;
}

static void
wait_for_letters (RumBodyMap  *self,
                  guint        pause,
                  GSourceFunc  callback)
{
  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  self->typed_timeout = g_timeout_add (pause, callback, self);
}

/* No second letter came.  Without such a command it is a name after all. */
static gboolean
command_meant_cb (gpointer user_data)
{
  RumBodyMap *self = RUM_BODY_MAP (user_data);

  self->typed_timeout = 0;
  if (do_command (self, self->typed_command))
    {
      g_string_truncate (self->typed, 0);

      /* It may have been in a view that is hidden now.  Not where the views are
       * changed: that also happens while the window is laid out.
       */
      if (rum_body_map_get_focused (self) == NULL)
        gtk_widget_grab_focus (GTK_WIDGET (self));
      return G_SOURCE_REMOVE;
    }

  wait_for_letters (self, TYPING_PAUSE, typing_paused_cb);
  go_to_name (self, FALSE);

  return G_SOURCE_REMOVE;
}

/* Within a name it is a letter; alone it chooses, where a button would be
 * clicked.
 */
static void
press_space (RumBodyMap *self)
{
  if (self->typed->len == 0)
    {
      rum_map_region_choose (rum_body_map_get_focused (self));
      return;
    }

  g_string_append_c (self->typed, ' ');
  wait_for_letters (self, TYPING_PAUSE, typing_paused_cb);
  go_to_name (self, FALSE);
}

/* The same letter again goes on to the next name that begins with it. */
static gboolean
key_pressed_cb (RumBodyMap      *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  const GdkModifierType commands = GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK |
                                   GDK_META_MASK;
  const gunichar letter = gdk_keyval_to_unicode (keyval);
  gboolean again = FALSE;

  if (rum_body_map_get_focused (self) == NULL)
    return GDK_EVENT_PROPAGATE;

  if (letter == ' ' && (state & commands & ~GDK_CONTROL_MASK) == 0)
    {
      press_space (self);
      return GDK_EVENT_STOP;
    }

  if ((state & commands) != 0 || !g_unichar_isalpha (letter))
    return GDK_EVENT_PROPAGATE;

  self->typed_command = self->typed->len == 0 ? find_command (self, letter, keycode) : 0;
  if (self->typed_command != 0)
    {
      g_string_append_unichar (self->typed, letter);
      wait_for_letters (self, COMMAND_PAUSE, command_meant_cb);
      return GDK_EVENT_STOP;
    }

  again = self->typed->len > 0 && g_utf8_strlen (self->typed->str, -1) == 1 &&
          g_utf8_get_char (self->typed->str) == letter;
  if (!again)
    g_string_append_unichar (self->typed, letter);

  wait_for_letters (self, TYPING_PAUSE, typing_paused_cb);
  go_to_name (self, again);

  return GDK_EVENT_STOP;
}

/*< private >
 * rum_body_map_listen_to_typing:
 * @self: a map that is being made
 *
 * Lets letters go to the muscle whose name begins with them, while the map has
 * the focus.  The letters F and D, alone, are commands: they wait for another
 * letter first.  Space, alone and with or without Ctrl, chooses.
 */
void
rum_body_map_listen_to_typing (RumBodyMap *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->typed = g_string_new (NULL);
  /* Before the button with the focus takes Space for a click. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
