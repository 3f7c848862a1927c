/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-preferences-window.h"

#include "rum-compat.h"
#include "rum-touch.h"

/**
 * RumPreferencesWindow:
 *
 * What the reader can prefer: style, names, units and detail. Each choice works
 * at once; there is nothing to confirm. The choices of a list stand in the order
 * of the values of their property.
 */
struct _RumPreferencesWindow
{
  GtkWindow       parent_instance;

  GtkDropDown    *style;
  GtkDropDown    *naming;
  GtkDropDown    *units;
  GtkCheckButton *less_detail;
};

G_DEFINE_FINAL_TYPE (RumPreferencesWindow, rum_preferences_window, GTK_TYPE_WINDOW)

static gboolean
enum_to_position (GBinding     *binding,
                  const GValue *from,
                  GValue       *to,
                  gpointer      user_data)
{
  g_value_set_uint (to, (guint) g_value_get_enum (from));

  return TRUE;
}

static gboolean
position_to_enum (GBinding     *binding,
                  const GValue *from,
                  GValue       *to,
                  gpointer      user_data)
{
  guint position = g_value_get_uint (from);

  if (position == GTK_INVALID_LIST_POSITION)
    return FALSE;

  g_value_set_enum (to, (int) position);

  return TRUE;
}

static void
bind_choice (RumPreferences *preferences,
             const char     *property,
             GtkDropDown    *choice)
{
  g_object_bind_property_full (preferences, property, choice, "selected",
                               G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE, enum_to_position,
                               position_to_enum, NULL, NULL);
}

static void
rum_preferences_window_class_init (RumPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/RunMuscles/ui/rum-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RumPreferencesWindow, style);
  gtk_widget_class_bind_template_child (widget_class, RumPreferencesWindow, naming);
  gtk_widget_class_bind_template_child (widget_class, RumPreferencesWindow, units);
  gtk_widget_class_bind_template_child (widget_class, RumPreferencesWindow, less_detail);
}

static void
rum_preferences_window_init (RumPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rum_touch_watch (GTK_WINDOW (self));
  rum_compat_name_choices (GTK_WIDGET (self));
}

/**
 * rum_preferences_window_new:
 * @parent: (nullable): the window to show it over
 * @preferences: what it shows and changes
 *
 * Creates the window of the preferences.
 *
 * Returns: (transfer none): the window, owned by GTK until it is closed
 */
GtkWindow *
rum_preferences_window_new (GtkWindow      *parent,
                            RumPreferences *preferences)
{
  RumPreferencesWindow *self = NULL;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RUM_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (RUM_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
  bind_choice (preferences, "style", self->style);
  bind_choice (preferences, "naming", self->naming);
  bind_choice (preferences, "units", self->units);
  g_object_bind_property (preferences, "less-detail", self->less_detail, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  return GTK_WINDOW (self);
}
