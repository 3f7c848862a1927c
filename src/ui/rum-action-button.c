/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-action-button.h"

/**
 * RumActionButton:
 *
 * A button for pages that come and go. It looks for its action only when it is
 * clicked, and does not follow the action's state.
 *
 * A plain [class@Gtk.Button] is told whenever the state of its action changes.
 * In GTK 4.8 a scrolled window that is between the two is told once for each
 * button that ever was in it, and tells all that are in it now: each page that
 * is opened would take longer than the one before.
 *
 * CSS node: that of a button.
 */
struct _RumActionButton
{
  GtkButton  parent_instance;

  char      *action_name;
  GVariant  *action_target;
};

static void rum_action_button_actionable_init (GtkActionableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RumActionButton, rum_action_button, GTK_TYPE_BUTTON,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACTIONABLE,
                                                      rum_action_button_actionable_init))

enum
{
  PROP_0,
  PROP_ACTION_NAME,
  PROP_ACTION_TARGET
};

static const char *
get_action_name (GtkActionable *actionable)
{
  return RUM_ACTION_BUTTON (actionable)->action_name;
}

static void
set_action_name (GtkActionable *actionable,
                 const char    *name)
{
  RumActionButton *self = RUM_ACTION_BUTTON (actionable);

  if (g_strcmp0 (name, self->action_name) == 0)
    return;

  g_free (self->action_name);
  self->action_name = g_strdup (name);
  g_object_notify (G_OBJECT (self), "action-name");
}

static GVariant *
get_action_target (GtkActionable *actionable)
{
  return RUM_ACTION_BUTTON (actionable)->action_target;
}

static void
set_action_target (GtkActionable *actionable,
                   GVariant      *target)
{
  RumActionButton *self = RUM_ACTION_BUTTON (actionable);
  GVariant *before = self->action_target;

  self->action_target = target != NULL ? g_variant_ref_sink (target) : NULL;
  g_clear_pointer (&before, g_variant_unref);
  g_object_notify (G_OBJECT (self), "action-target");
}

static void
rum_action_button_actionable_init (GtkActionableInterface *iface)
{
  iface->get_action_name = get_action_name;
  iface->set_action_name = set_action_name;
  iface->get_action_target_value = get_action_target;
  iface->set_action_target_value = set_action_target;
}

/* It may open another page, and be gone then. */
static void
rum_action_button_clicked (GtkButton *button)
{
  g_autoptr (RumActionButton) self = g_object_ref (RUM_ACTION_BUTTON (button));

  if (self->action_name != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), self->action_name,
                                        self->action_target);
}

static void
rum_action_button_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  RumActionButton *self = RUM_ACTION_BUTTON (object);

  switch (property_id)
    {
    case PROP_ACTION_NAME:
      g_value_set_string (value, self->action_name);
      break;
    case PROP_ACTION_TARGET:
      g_value_set_variant (value, self->action_target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_action_button_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GtkActionable *actionable = GTK_ACTIONABLE (object);

  switch (property_id)
    {
    case PROP_ACTION_NAME:
      set_action_name (actionable, g_value_get_string (value));
      break;
    case PROP_ACTION_TARGET:
      set_action_target (actionable, g_value_get_variant (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_action_button_finalize (GObject *object)
{
  RumActionButton *self = RUM_ACTION_BUTTON (object);

  g_free (self->action_name);
  g_clear_pointer (&self->action_target, g_variant_unref);

  G_OBJECT_CLASS (rum_action_button_parent_class)->finalize (object);
}

static void
rum_action_button_class_init (RumActionButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);

  object_class->get_property = rum_action_button_get_property;
  object_class->set_property = rum_action_button_set_property;
  object_class->finalize = rum_action_button_finalize;

  button_class->clicked = rum_action_button_clicked;

  g_object_class_override_property (object_class, PROP_ACTION_NAME, "action-name");
  g_object_class_override_property (object_class, PROP_ACTION_TARGET, "action-target");
}

static void
rum_action_button_init (RumActionButton *self)
{
}

/**
 * rum_action_button_new:
 *
 * Creates a button without an action.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
rum_action_button_new (void)
{
  return g_object_new (RUM_TYPE_ACTION_BUTTON, NULL);
}
