/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-exercise-row.h"

#include "rum-sources-button.h"

#include <glib/gi18n.h>

/**
 * RumExerciseRow:
 *
 * An exercise: name, level, kit, dose, cues, how to go on, and what it rests
 * on.
 *
 * CSS node: `exercise`. Accessible role: group, labelled by its name.
 */
struct _RumExerciseRow
{
  GtkWidget      parent_instance;

  GtkLabel      *name_label;
  GtkLabel      *facts_label;
  GtkLabel      *dose_label;
  GtkLabel      *dose_note_label;
  GtkBox        *cues;
  GtkLabel      *progression_label;
  GtkLabel      *basis_label;
  GtkMenuButton *sources_button;
};

G_DEFINE_FINAL_TYPE (RumExerciseRow, rum_exercise_row, GTK_TYPE_WIDGET)

static void
set_optional_text (GtkLabel   *label,
                   const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  gtk_label_set_label (label, text != NULL ? text : "");
}

static void
append_cue (GtkBox     *cues,
            const char *cue)
{
  /* TRANSLATORS: A line of a list; %s is a coach's instruction. */
  g_autofree char *text = g_strdup_printf (_("• %s"), cue);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (cues, label);
}

static void
set_exercise (RumExerciseRow *self,
              RumExercise    *exercise)
{
  const char *const *cues = rum_exercise_get_cues (exercise);
  const char *kit = rum_exercise_get_kit (exercise);
  g_autofree char *dose = rum_exercise_dup_dose_text (exercise);
  g_autofree char *facts = NULL;
  g_autofree char *progression = NULL;

  if (kit == NULL)
    kit = _("No kit needed");

  /* TRANSLATORS: %1$s is a level such as “Beginner”, %2$s what is needed. */
  facts = g_strdup_printf (_("%1$s · %2$s"),
                           rum_level_get_label (rum_exercise_get_level (exercise)), kit);

  if (rum_exercise_get_progression (exercise) != NULL)
    /* TRANSLATORS: How to go on with an exercise that has become easy. */
    progression = g_strdup_printf (_("Next step: %s"), rum_exercise_get_progression (exercise));

  gtk_label_set_label (self->name_label, rum_entry_get_name (RUM_ENTRY (exercise)));
  gtk_label_set_label (self->facts_label, facts);
  gtk_label_set_label (self->dose_label, dose);
  set_optional_text (self->dose_note_label, rum_exercise_get_dose_note (exercise));
  set_optional_text (self->progression_label, progression);
  gtk_label_set_label (self->basis_label,
                       rum_basis_get_label (rum_exercise_get_basis (exercise)));

  for (gsize i = 0; cues[i] != NULL; i++)
    append_cue (self->cues, cues[i]);

  rum_sources_button_set_up (self->sources_button, rum_exercise_get_sources (exercise),
                             rum_entry_get_name (RUM_ENTRY (exercise)));
}

static void
rum_exercise_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_exercise_row_parent_class)->dispose (object);
}

static void
rum_exercise_row_class_init (RumExerciseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_exercise_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "exercise");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-exercise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, facts_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, dose_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, dose_note_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, cues);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, progression_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, basis_label);
  gtk_widget_class_bind_template_child (widget_class, RumExerciseRow, sources_button);
}

static void
rum_exercise_row_init (RumExerciseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->name_label, NULL,
                                  -1);
}

/**
 * rum_exercise_row_new:
 * @exercise: the exercise to show
 *
 * Creates a row for an exercise.
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
