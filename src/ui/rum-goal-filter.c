/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-goal-filter.h"

#include "rum-chips.h"

#include <glib/gi18n.h>

/**
 * RumGoalFilter:
 *
 * A row of buttons, one a goal, above sessions: only those stay that serve one
 * of the goals that are pressed, or all if none is. A line below the buttons
 * says how many there are.
 *
 * CSS node: `goal-filter`. Accessible role: group.
 */
struct _RumGoalFilter
{
  GtkWidget        parent_instance;

  GtkToggleButton *endurance_button;
  GtkToggleButton *speed_button;
  GtkToggleButton *strength_button;
  GtkLabel        *status_label;

  RumGoals         goals;
  GPtrArray       *activities;
  GPtrArray       *rows;
};

G_DEFINE_FINAL_TYPE (RumGoalFilter, rum_goal_filter, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_GOALS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_rows (RumGoalFilter *self)
{
  guint n_shown = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      RumGoals goals = rum_activity_get_goals (g_ptr_array_index (self->activities, i));
      gboolean fits = self->goals == 0 || (goals & self->goals) != 0;

      gtk_widget_set_visible (g_ptr_array_index (self->rows, i), fits);
      n_shown += fits ? 1 : 0;
    }

  /* TRANSLATORS: So many training sessions are shown. */
  text = g_strdup_printf (ngettext ("%u session", "%u sessions", n_shown), n_shown);
  gtk_label_set_label (self->status_label, text);
}

static RumGoals
read_button (GtkToggleButton *button,
             RumGoals         goal)
{
  return gtk_toggle_button_get_active (button) ? goal : 0;
}

static void
toggled_cb (RumGoalFilter *self)
{
  RumGoals goals = read_button (self->endurance_button, RUM_GOAL_ENDURANCE) |
                   read_button (self->speed_button, RUM_GOAL_SPEED) |
                   read_button (self->strength_button, RUM_GOAL_STRENGTH);

  if (self->goals == goals)
    return;

  self->goals = goals;
  update_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GOALS]);
}

static void
rum_goal_filter_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  RumGoalFilter *self = RUM_GOAL_FILTER (object);

  switch (property_id)
    {
    case PROP_GOALS:
      g_value_set_flags (value, self->goals);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_goal_filter_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  RumGoalFilter *self = RUM_GOAL_FILTER (object);

  switch (property_id)
    {
    case PROP_GOALS:
      rum_goal_filter_set_goals (self, g_value_get_flags (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_goal_filter_dispose (GObject *object)
{
  RumGoalFilter *self = RUM_GOAL_FILTER (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_pointer (&self->activities, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_goal_filter_parent_class)->dispose (object);
}

static void
rum_goal_filter_class_init (RumGoalFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_goal_filter_get_property;
  object_class->set_property = rum_goal_filter_set_property;
  object_class->dispose = rum_goal_filter_dispose;

  /**
   * RumGoalFilter:goals:
   *
   * The goals that are pressed.
   */
  properties[PROP_GOALS] =
    g_param_spec_flags ("goals", NULL, NULL, RUM_TYPE_GOALS, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* It occurs only in the template. */
  g_type_ensure (RUM_TYPE_CHIPS);

  gtk_widget_class_set_css_name (widget_class, "goal-filter");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-goal-filter.ui");
  gtk_widget_class_bind_template_child (widget_class, RumGoalFilter, endurance_button);
  gtk_widget_class_bind_template_child (widget_class, RumGoalFilter, speed_button);
  gtk_widget_class_bind_template_child (widget_class, RumGoalFilter, strength_button);
  gtk_widget_class_bind_template_child (widget_class, RumGoalFilter, status_label);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
rum_goal_filter_init (RumGoalFilter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_button_set_label (GTK_BUTTON (self->endurance_button),
                        rum_goals_get_label (RUM_GOAL_ENDURANCE));
  gtk_button_set_label (GTK_BUTTON (self->speed_button), rum_goals_get_label (RUM_GOAL_SPEED));
  gtk_button_set_label (GTK_BUTTON (self->strength_button),
                        rum_goals_get_label (RUM_GOAL_STRENGTH));
  self->activities = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * rum_goal_filter_new:
 *
 * Creates a filter without sessions; no goal is pressed.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
rum_goal_filter_new (void)
{
  return g_object_new (RUM_TYPE_GOAL_FILTER, NULL);
}

/**
 * rum_goal_filter_get_goals:
 * @self: the filter
 *
 * Gets the goals that are pressed.
 *
 * Returns: the goals
 */
RumGoals
rum_goal_filter_get_goals (RumGoalFilter *self)
{
  g_return_val_if_fail (RUM_IS_GOAL_FILTER (self), 0);

  return self->goals;
}

/**
 * rum_goal_filter_set_goals:
 * @self: the filter
 * @goals: the goals to press
 *
 * Presses the buttons of some goals, and no other.
 */
void
rum_goal_filter_set_goals (RumGoalFilter *self,
                           RumGoals       goals)
{
  g_return_if_fail (RUM_IS_GOAL_FILTER (self));

  gtk_toggle_button_set_active (self->endurance_button, (goals & RUM_GOAL_ENDURANCE) != 0);
  gtk_toggle_button_set_active (self->speed_button, (goals & RUM_GOAL_SPEED) != 0);
  gtk_toggle_button_set_active (self->strength_button, (goals & RUM_GOAL_STRENGTH) != 0);
}

/**
 * rum_goal_filter_add:
 * @self: the filter
 * @activity: a session
 * @row: the widget that shows it
 *
 * Makes a row come and go with the goals.
 */
void
rum_goal_filter_add (RumGoalFilter *self,
                     RumActivity   *activity,
                     GtkWidget     *row)
{
  g_return_if_fail (RUM_IS_GOAL_FILTER (self));
  g_return_if_fail (RUM_IS_ACTIVITY (activity));
  g_return_if_fail (GTK_IS_WIDGET (row));

  g_ptr_array_add (self->activities, g_object_ref (activity));
  g_ptr_array_add (self->rows, g_object_ref (row));
  update_rows (self);
}

/**
 * rum_goal_filter_insert:
 * @self: the filter
 * @widget: (transfer floating): a widget
 *
 * Puts a widget below the buttons, above the line that says how many sessions
 * there are.
 */
void
rum_goal_filter_insert (RumGoalFilter *self,
                        GtkWidget     *widget)
{
  g_return_if_fail (RUM_IS_GOAL_FILTER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_insert_before (widget, GTK_WIDGET (self), GTK_WIDGET (self->status_label));
}
