/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-exercise-row.h"

#include "rum-action-button.h"
#include "rum-chips.h"
#include "rum-sources-button.h"
#include "rum-text.h"

#include <glib/gi18n.h>

/**
 * RumExerciseRow:
 *
 * An exercise in a list: name, level, kit and dose. It unfolds to the steps
 * and what it rests on, and has a button that opens it alone, by the action
 * “win.open”.
 *
 * CSS node: `exercise`. Accessible role: group, named after the exercise; the
 * button in it has the state “expanded”.
 */
struct _RumExerciseRow
{
  GtkWidget      parent_instance;

  GtkButton     *fold_button;
  GtkImage      *arrow;
  GtkLabel      *name_label;
  GtkLabel      *level_label;
  GtkLabel      *kit_label;
  GtkLabel      *dose_label;
  GtkBox        *details;
  GtkLabel      *dose_note_label;
  GtkLabel      *setup_label;
  GtkBox        *steps;
  GtkLabel      *feel_label;
  GtkLabel      *basis_label;
  GtkMenuButton *sources_button;
  GtkButton     *open_button;

  RumExercise   *exercise;
  gboolean       is_expanded;
  gboolean       is_filled;
  RumUnits       units;
};

G_DEFINE_FINAL_TYPE (RumExerciseRow, rum_exercise_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_EXPANDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_optional_text (RumExerciseRow *self,
                   GtkLabel       *label,
                   const char     *text)
{
  g_autofree char *shown = rum_units_dup_text (self->units, text != NULL ? text : "");

  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  gtk_label_set_label (label, shown);
}

static void
fill_steps (RumExerciseRow *self)
{
  const char *const *steps = rum_exercise_get_steps (self->exercise);

  for (guint i = 0; steps != NULL && steps[i] != NULL; i++)
    {
      g_autofree char *step = rum_units_dup_text (self->units, steps[i]);

      gtk_box_append (self->steps, rum_text_new_step (i + 1, step));
    }
}

/* The details are filled when they are first seen. */
static void
fill (RumExerciseRow *self)
{
  const char *feel = rum_exercise_get_feel (self->exercise);
  g_autofree char *feel_text = NULL;

  if (self->is_filled)
    return;

  self->is_filled = TRUE;

  if (feel != NULL)
    /* TRANSLATORS: %s is what a runner should feel in an exercise. */
    feel_text = g_strdup_printf (_("What you should feel: %s"), feel);

  set_optional_text (self, self->dose_note_label, rum_exercise_get_dose_note (self->exercise));
  set_optional_text (self, self->setup_label, rum_exercise_get_setup (self->exercise));
  set_optional_text (self, self->feel_label, feel_text);
  fill_steps (self);
  gtk_label_set_label (self->basis_label,
                       rum_basis_get_label (rum_exercise_get_basis (self->exercise)));
  rum_sources_button_set_up (self->sources_button, rum_exercise_get_sources (self->exercise),
                             rum_entry_get_name (RUM_ENTRY (self->exercise)));
}

static void
update (RumExerciseRow *self)
{
  if (self->is_expanded)
    fill (self);

  gtk_widget_set_visible (GTK_WIDGET (self->details), self->is_expanded);
  gtk_image_set_from_icon_name (self->arrow, self->is_expanded ? "pan-down-symbolic"
                                                                : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold_button),
                               GTK_ACCESSIBLE_STATE_EXPANDED, self->is_expanded, -1);
}

static void
set_exercise (RumExerciseRow *self,
              RumExercise    *exercise)
{
  const char *name = rum_entry_get_name (RUM_ENTRY (exercise));
  const char *kit = rum_exercise_get_kit (exercise);
  g_autofree char *dose = rum_exercise_dup_dose_text (exercise);
  g_autofree char *open_name = NULL;

  self->exercise = g_object_ref (exercise);

  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->level_label,
                       rum_level_get_label (rum_exercise_get_level (exercise)));
  /* TRANSLATORS: An exercise needs no equipment. */
  gtk_label_set_label (self->kit_label, kit != NULL ? kit : _("No kit"));
  if (kit == NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->kit_label), "no-kit");
  gtk_label_set_label (self->dose_label, dose);

  /* TRANSLATORS: Read by a screen reader; %s is an exercise. */
  open_name = g_strdup_printf (_("Open the exercise: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, dose, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, open_name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open_button), "s",
                                    rum_entry_get_id (RUM_ENTRY (exercise)));
  update (self);
}

static void
fold_clicked_cb (RumExerciseRow *self)
{
  rum_exercise_row_set_expanded (self, !self->is_expanded);
}

static void
rum_exercise_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  RumExerciseRow *self = RUM_EXERCISE_ROW (object);

  switch (property_id)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->is_expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_exercise_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  RumExerciseRow *self = RUM_EXERCISE_ROW (object);

  switch (property_id)
    {
    case PROP_EXPANDED:
      rum_exercise_row_set_expanded (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_exercise_row_dispose (GObject *object)
{
  RumExerciseRow *self = RUM_EXERCISE_ROW (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (rum_exercise_row_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-exercise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, fold_button);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, level_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, kit_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, dose_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, details);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, dose_note_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, setup_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, steps);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, feel_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, basis_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, sources_button);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, open_button);
  gtk_widget_class_bind_template_callback (widget_class, fold_clicked_cb);
}

static void
rum_exercise_row_class_init (RumExerciseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_exercise_row_get_property;
  object_class->set_property = rum_exercise_row_set_property;
  object_class->dispose = rum_exercise_row_dispose;

  /**
   * RumExerciseRow:expanded:
   *
   * Whether the steps are shown.
   */
  properties[PROP_EXPANDED] =
    g_param_spec_boolean ("expanded", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* It occurs only in the template. */
  g_type_ensure (RUM_TYPE_ACTION_BUTTON);
  g_type_ensure (RUM_TYPE_CHIPS);

  gtk_widget_class_set_css_name (widget_class, "exercise");
  bind_template (widget_class);
}

static void
rum_exercise_row_init (RumExerciseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_exercise_row_new:
 * @exercise: the exercise to show
 *
 * Creates a row for an exercise, folded.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rum_exercise_row_new (RumExercise *exercise)
{
  RumExerciseRow *self = NULL;

  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  self = g_object_new (RUM_TYPE_EXERCISE_ROW, NULL);
  set_exercise (self, exercise);

  return GTK_WIDGET (self);
}

/**
 * rum_exercise_row_set_units:
 * @self: the row, which has not been unfolded yet
 * @units: units
 *
 * Tells measures in these units.
 */
void
rum_exercise_row_set_units (RumExerciseRow *self,
                            RumUnits        units)
{
  g_return_if_fail (RUM_IS_EXERCISE_ROW (self));
  g_return_if_fail (!self->is_filled);

  self->units = units;
}

/**
 * rum_exercise_row_get_expanded:
 * @self: the row
 *
 * Gets whether the steps are shown.
 *
 * Returns: whether it is expanded
 */
gboolean
rum_exercise_row_get_expanded (RumExerciseRow *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE_ROW (self), FALSE);

  return self->is_expanded;
}

/**
 * rum_exercise_row_set_expanded:
 * @self: the row
 * @expanded: whether to show the steps
 *
 * Shows the steps, or folds them away.
 */
void
rum_exercise_row_set_expanded (RumExerciseRow *self,
                               gboolean        expanded)
{
  g_return_if_fail (RUM_IS_EXERCISE_ROW (self));

  expanded = expanded != FALSE;
  if (self->is_expanded == expanded)
    return;

  self->is_expanded = expanded;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}
