/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-chips.h"
#include "rum-lazy-menu.h"
#include "rum-tooltip.h"
#include "rum-touch.h"
#include "rum-window-private.h"

#include <glib/gi18n.h>

/* How long a message stays, in seconds. */
#define MESSAGE_TIME 6

/* The buttons of a mouse that go back and forward. */
#define BUTTON_PREVIOUS 8
#define BUTTON_NEXT 9

/**
 * RumWindow:
 *
 * The window: list, map and pane. What is open is the state of one action,
 * “win.open”: an address; see rum_address_read(). “win.muscle” is the part of
 * it that the map selects: the id of a muscle or group, or “”. A click on the
 * map activates it, and all else activates “win.open”; list, map and pane
 * follow both.
 */
G_DEFINE_FINAL_TYPE (RumWindow, rum_window, GTK_TYPE_APPLICATION_WINDOW)

static gboolean
message_timeout_cb (gpointer user_data)
{
  RumWindow *self = user_data;

  gtk_revealer_set_reveal_child (self->message_revealer, FALSE);
  self->message_source = 0;

  return G_SOURCE_REMOVE;
}

static gboolean
layout_idle_cb (gpointer user_data)
{
  RumWindow *self = user_data;

  self->layout_source = 0;
  rum_window_update_layout (self);

  return G_SOURCE_REMOVE;
}

/* The width becomes known in the middle of an allocation, which is no time to
 * show and hide widgets; this comes right after it, before the next frame.
 */
static void
width_class_cb (RumWindow *self)
{
  if (self->layout_source == 0)
    self->layout_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, layout_idle_cb, self, NULL);
}

static void
button_previous_cb (RumWindow *self)
{
  rum_window_go (self, -1);
}

static void
button_next_cb (RumWindow *self)
{
  rum_window_go (self, 1);
}

static void
add_mouse_button (RumWindow *self,
                  guint      button,
                  GCallback  callback)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), button);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
  g_signal_connect_object (gesture, "pressed", callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gesture));
}

static void
remember_view_size (RumWindow *self)
{
  int width = 0;
  int height = 0;

  if (rum_body_map_get_view_size (self->map, &width, &height))
    rum_state_set_view_size (self->state, width, height);
}

/* What is not needed for the first frame comes right after it, so that the map is
 * there sooner; one thing after the other, so that none waits long.
 */
static gboolean
fill_cb (gpointer user_data)
{
  RumWindow *self = user_data;

  switch (self->n_filled++)
    {
    case 0:
      rum_entry_list_prepare (self->list);
      return G_SOURCE_CONTINUE;
    case 1:
      rum_pane_prepare (self->pane);
      return G_SOURCE_CONTINUE;
    case 2:
      rum_entry_list_set_atlas (self->list, self->atlas);
      return G_SOURCE_CONTINUE;
    case 3:
      rum_pane_set_up (self->pane, self->atlas, self->state, self->map);
      return G_SOURCE_CONTINUE;
    case 4:
      rum_window_fill_menus (self);
      return G_SOURCE_CONTINUE;
    default:
      rum_body_map_prepare_finding (self->map);
      rum_atlas_prepare_search (self->atlas);
      remember_view_size (self);
      self->fill_source = 0;
      return G_SOURCE_REMOVE;
    }
}

static void
first_frame_painted_cb (RumWindow     *self,
                        GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, first_frame_painted_cb, self);
  self->fill_source = g_idle_add (fill_cb, self);
}

static void
rum_window_map (GtkWidget *widget)
{
  RumWindow *self = RUM_WINDOW (widget);

  GTK_WIDGET_CLASS (rum_window_parent_class)->map (widget);

  if (self->n_filled == 0 && self->fill_source == 0)
    g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                             G_CALLBACK (first_frame_painted_cb), self, G_CONNECT_SWAPPED);
}

static void
remember_state (RumWindow *self)
{
  g_autoptr (GVariant) view = g_action_group_get_action_state (G_ACTION_GROUP (self), "view");
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  rum_state_set_size (self->state, width, height,
                      gtk_window_is_maximized (GTK_WINDOW (self)));
  remember_view_size (self);
  rum_state_set_address (self->state, rum_history_get_address (self->history));
  rum_state_set_view (self->state, g_variant_get_string (view, NULL));
  /* The steps of the deep are found again by the muscle. */
  rum_state_set_layer (self->state, MIN (rum_body_map_get_layer (self->map), RUM_LAYER_DEEP));
}

static void
restore_state (RumWindow *self)
{
  g_autofree char *address = rum_state_dup_address (self->state);
  g_autofree char *view = rum_state_dup_view (self->state);
  gboolean maximized = FALSE;
  int width = 0;
  int height = 0;

  rum_state_get_size (self->state, &width, &height, &maximized);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (maximized)
    gtk_window_maximize (GTK_WINDOW (self));

  if (rum_state_get_layer (self->state) == RUM_LAYER_DEEP)
    g_action_group_change_action_state (G_ACTION_GROUP (self), "deep",
                                        g_variant_new_boolean (TRUE));

  g_action_group_change_action_state (G_ACTION_GROUP (self), "view", g_variant_new_string (view));

  if (!rum_window_open (self, address))
    {
      rum_window_open (self, RUM_ADDRESS_OF_WELCOME);
      rum_window_show_message (self, _("What was open last is not in this atlas."));
    }
  /* A new window begins with the map, also where only one page fits. */
  rum_adaptive_layout_set_page (rum_window_get_layout (self), RUM_PAGE_MAP);
}

static gboolean
rum_window_close_request (GtkWindow *window)
{
  remember_state (RUM_WINDOW (window));

  return GTK_WINDOW_CLASS (rum_window_parent_class)->close_request (window);
}

static void
rum_window_dispose (GObject *object)
{
  RumWindow *self = RUM_WINDOW (object);

  g_clear_handle_id (&self->message_source, g_source_remove);
  g_clear_handle_id (&self->layout_source, g_source_remove);
  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_pointer (&self->map_menu, gtk_widget_unparent);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->history);
  g_clear_object (&self->state);
  g_clear_object (&self->style);
  g_clear_object (&self->preferences);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_window_parent_class)->dispose (object);
}

static void
rum_window_finalize (GObject *object)
{
  RumWindow *self = RUM_WINDOW (object);

  g_free (self->said_selected);
  g_free (self->said_sight);
  g_free (self->said_where);

  G_OBJECT_CLASS (rum_window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RumWindow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, safety_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, list);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, map);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, pane);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, pointed_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, where_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, where_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, announcement_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, deep_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, zoom_in_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, zoom_out_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, zoom_fit_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, less_deep_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, deeper_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, legend_label);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, map_box);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, map_bar);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, commands_layout);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, chosen_bar);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, both_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, front_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, back_view_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, show_button);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, show_menu);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, reading_menu);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, message_revealer);
  gtk_widget_class_bind_template_child (widget_class, RumWindow, message_label);
}

static void
rum_window_class_init (RumWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = rum_window_dispose;
  object_class->finalize = rum_window_finalize;

  widget_class->map = rum_window_map;

  window_class->close_request = rum_window_close_request;

  /* These occur only in the template. */
  g_type_ensure (RUM_TYPE_BODY_MAP);
  g_type_ensure (RUM_TYPE_CHIPS);
  g_type_ensure (RUM_TYPE_ENTRY_LIST);
  g_type_ensure (RUM_TYPE_PAGES);
  g_type_ensure (RUM_TYPE_PANE);
  g_type_ensure (RUM_TYPE_WRAP_LAYOUT);

  bind_template (widget_class);
}

static void
set_tooltips (RumWindow *self)
{
  const struct
  {
    gpointer    widget;
    const char *text;
  } tooltips[] = {
    { self->search_button, _("Find a muscle") },
    { self->menu_button, _("Main menu") },
    { self->safety_button, _("Safety note") },
    { self->print_button, _("Print the cheat sheet") },
    { self->zoom_in_button, _("Zoom in") },
    { self->zoom_out_button, _("Zoom out") },
    { self->zoom_fit_button, _("Show the whole body") },
    { self->less_deep_button, _("Nearer to the skin") },
    { self->deeper_button, _("Deeper") },
    { self->show_button, _("Light muscles by what they do") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tooltips); i++)
    rum_tooltip_set (tooltips[i].widget, tooltips[i].text);
}

static void
rum_window_init (RumWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_tooltips (self);
  rum_lazy_menu_set (self->menu_button, G_MENU_MODEL (self->primary_menu));
  rum_lazy_menu_set (self->show_button, G_MENU_MODEL (self->show_menu));
  rum_window_add_actions (self);
  rum_window_set_up_map (self);
  rum_window_set_up_map_menu (self);

  self->cancellable = g_cancellable_new ();
  self->history = rum_history_new ();
  self->state = rum_state_new ();

  rum_window_watch_pointing (self);
  rum_window_set_up_keys (self);
  rum_touch_watch (GTK_WINDOW (self));
  g_signal_connect_object (rum_window_get_layout (self), "notify::width-class",
                           G_CALLBACK (width_class_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rum_window_get_layout (self), "notify::page",
                           G_CALLBACK (rum_window_update_back), self, G_CONNECT_SWAPPED);
  add_mouse_button (self, BUTTON_PREVIOUS, G_CALLBACK (button_previous_cb));
  add_mouse_button (self, BUTTON_NEXT, G_CALLBACK (button_next_cb));
  rum_window_update_layout (self);
}

/**
 * rum_window_new:
 * @application: the program
 * @style: the style to follow
 *
 * Creates a window on the atlas of the program, as it was left last time.
 *
 * Returns: (transfer none): the window, owned by GTK until it is closed
 */
RumWindow *
rum_window_new (RumApplication *application,
                RumStyle       *style)
{
  RumWindow *self = NULL;

  g_return_val_if_fail (RUM_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (RUM_IS_STYLE (style), NULL);

  self = g_object_new (RUM_TYPE_WINDOW, "application", application, NULL);
  self->atlas = g_object_ref (rum_application_get_atlas (application));
  self->style = g_object_ref (style);

  g_object_bind_property (style, "palette", self->map, "palette", G_BINDING_SYNC_CREATE);
  rum_body_map_share_figures (self->map, rum_application_get_figures (application));
  rum_body_map_set_atlas (self->map, self->atlas);
  self->preferences = g_object_ref (rum_application_get_preferences (application));
  rum_entry_list_set_preferences (self->list, self->preferences);
  rum_pane_set_preferences (self->pane, self->preferences);
  restore_state (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->map));
  /* The keyboard begins there, but nobody has pointed at anything yet. */
  rum_body_map_set_pointed (self->map, NULL);

  return self;
}

/*< private >
 * rum_window_show_message:
 * @message: a sentence, translated
 *
 * Shows a message for a while. A screen reader says it.
 */
void
rum_window_show_message (RumWindow  *self,
                         const char *message)
{
  gtk_label_set_label (self->message_label, message);
  gtk_revealer_set_reveal_child (self->message_revealer, TRUE);

  g_clear_handle_id (&self->message_source, g_source_remove);
  self->message_source = g_timeout_add_seconds (MESSAGE_TIME, message_timeout_cb, self);
}

/*< private >
 * rum_window_set_action_state:
 * @name: a command of the window, without prefix
 * @state: (transfer floating): its new state
 *
 * Sets the state of a command, without doing what it does.
 */
void
rum_window_set_action_state (RumWindow  *self,
                             const char *name,
                             GVariant   *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}

/*< private >
 * rum_window_set_action_enabled:
 * @name: a command of the window, without prefix
 * @enabled: whether it can be done now
 *
 * Allows or forbids a command.
 */
void
rum_window_set_action_enabled (RumWindow  *self,
                               const char *name,
                               gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}
