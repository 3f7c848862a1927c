/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-goal-editor.h"

#include "rum-chips.h"
#include "rum-goal.h"

/**
 * RumGoalEditor:
 *
 * A button for each group of muscles, below those that say what to improve: the
 * goal of the reader is about the groups that are pressed. It is remembered at
 * once, and told in words.
 *
 * CSS node: `goal-editor`. Accessible role: group.
 */
struct _RumGoalEditor
{
  GtkWidget  parent_instance;

  RumChips  *chips;
  GtkLabel  *status_label;
  GtkButton *clear_button;

  RumAtlas  *atlas;
  RumState  *state;
  GPtrArray *groups;
  GPtrArray *buttons;
  gboolean   is_updating;
};

G_DEFINE_FINAL_TYPE (RumGoalEditor, rum_goal_editor, GTK_TYPE_WIDGET)

static void
update (RumGoalEditor *self)
{
  g_autoptr (GPtrArray) chosen = rum_state_create_goal_groups (self->state, self->atlas);
  g_autofree char *status = rum_goal_dup_status (self->state, self->atlas);
  gboolean has_any = chosen->len > 0 || rum_state_get_goal_qualities (self->state) != 0;

  self->is_updating = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, i),
                                  g_ptr_array_find (chosen, g_ptr_array_index (self->groups, i),
                                                    NULL));
  self->is_updating = FALSE;

  gtk_label_set_label (self->status_label, status);
  gtk_widget_set_visible (GTK_WIDGET (self->clear_button), has_any);
}

static void
toggled_cb (RumGoalEditor *self)
{
  g_autoptr (GPtrArray) chosen = NULL;

  if (self->is_updating)
    return;

  chosen = g_ptr_array_new ();
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_toggle_button_get_active (g_ptr_array_index (self->buttons, i)))
      g_ptr_array_add (chosen, g_ptr_array_index (self->groups, i));

  rum_state_set_goal_groups (self->state, chosen);
}

static void
clear_cb (RumGoalEditor *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  /* The button goes, and the keyboard must not be lost with it. */
  if (gtk_widget_is_focus (GTK_WIDGET (self->clear_button)))
    gtk_widget_grab_focus (g_ptr_array_index (self->buttons, 0));
  rum_state_set_goal_groups (self->state, nothing);
  rum_state_set_goal_qualities (self->state, 0);
}

static void
append_button (RumGoalEditor *self,
               RumGroup      *group)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (rum_entry_get_name (RUM_ENTRY (group)));

  gtk_widget_add_css_class (button, "chip");
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  rum_chips_append (self->chips, button);
  g_ptr_array_add (self->buttons, button);
  g_ptr_array_add (self->groups, g_object_ref (group));
}

static void
append_buttons (RumGoalEditor *self,
                RumTier        tier)
{
  GListModel *groups = rum_atlas_get_groups (self->atlas);
  guint n_groups = g_list_model_get_n_items (groups);

  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

      if (rum_group_get_tier (group) == tier)
        append_button (self, group);
    }
}

static void
rum_goal_editor_dispose (GObject *object)
{
  RumGoalEditor *self = RUM_GOAL_EDITOR (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_object (&self->state);
  g_clear_object (&self->atlas);

  G_OBJECT_CLASS (rum_goal_editor_parent_class)->dispose (object);
}

static void
rum_goal_editor_class_init (RumGoalEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_goal_editor_dispose;

  /* It occurs only in the template. */
  g_type_ensure (RUM_TYPE_CHIPS);

  gtk_widget_class_set_css_name (widget_class, "goal-editor");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-goal-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RumGoalEditor, chips);
  gtk_widget_class_bind_template_child (widget_class, RumGoalEditor, status_label);
  gtk_widget_class_bind_template_child (widget_class, RumGoalEditor, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
rum_goal_editor_init (RumGoalEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->groups = g_ptr_array_new_with_free_func (g_object_unref);
  self->buttons = g_ptr_array_new ();
}

/**
 * rum_goal_editor_new:
 * @atlas: the atlas that has the groups
 * @state: what remembers the goal
 *
 * Creates buttons for the groups of @atlas; those of the goal are pressed.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
rum_goal_editor_new (RumAtlas *atlas,
                     RumState *state)
{
  RumGoalEditor *self = NULL;

  g_return_val_if_fail (RUM_IS_ATLAS (atlas), NULL);
  g_return_val_if_fail (RUM_IS_STATE (state), NULL);

  self = g_object_new (RUM_TYPE_GOAL_EDITOR, NULL);
  self->atlas = g_object_ref (atlas);
  self->state = g_object_ref (state);
  append_buttons (self, RUM_TIER_FOUNDING);
  append_buttons (self, RUM_TIER_FURTHER);

  g_signal_connect_object (state, "notify::goal-qualities", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::goal-groups", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
