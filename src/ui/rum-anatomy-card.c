/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-anatomy-card.h"

#include "rum-grade.h"
#include "rum-sources-button.h"

/**
 * RumAnatomyCard:
 *
 * Where a muscle begins and ends, what it does, and its nerve.
 *
 * CSS node: `anatomy`. Accessible role: group.
 */
struct _RumAnatomyCard
{
  GtkWidget      parent_instance;

  GtkLabel      *origin_label;
  GtkLabel      *insertion_label;
  GtkLabel      *action_label;
  GtkLabel      *nerve_title;
  GtkLabel      *nerve_label;
  GtkLabel      *grade_label;
  GtkMenuButton *sources_button;
};

G_DEFINE_FINAL_TYPE (RumAnatomyCard, rum_anatomy_card, GTK_TYPE_WIDGET)

static void
set_muscle (RumAnatomyCard *self,
            RumMuscle      *muscle)
{
  const char *nerve = rum_muscle_get_nerve (muscle);

  gtk_label_set_label (self->origin_label, rum_muscle_get_origin (muscle));
  gtk_label_set_label (self->insertion_label, rum_muscle_get_insertion (muscle));
  gtk_label_set_label (self->action_label, rum_muscle_get_action (muscle));
  gtk_label_set_label (self->nerve_label, nerve != NULL ? nerve : "");
  gtk_widget_set_visible (GTK_WIDGET (self->nerve_label), nerve != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->nerve_title), nerve != NULL);
  gtk_label_set_label (self->grade_label, rum_grade_get_label (RUM_GRADE_TEXTBOOK));

  rum_sources_button_set_up (self->sources_button, rum_muscle_get_anatomy_sources (muscle),
                             rum_entry_get_name (RUM_ENTRY (muscle)));
}

static void
rum_anatomy_card_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_anatomy_card_parent_class)->dispose (object);
}

static void
rum_anatomy_card_class_init (RumAnatomyCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_anatomy_card_dispose;

  gtk_widget_class_set_css_name (widget_class, "anatomy");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-anatomy-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, origin_label);
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, insertion_label);
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, action_label);
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, nerve_title);
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, nerve_label);
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, grade_label);
  gtk_widget_class_bind_template_child (widget_class, RumAnatomyCard, sources_button);
}

static void
rum_anatomy_card_init (RumAnatomyCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_anatomy_card_new:
 * @muscle: the muscle to show
 *
 * Creates a card of a muscle's anatomy.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
rum_anatomy_card_new (RumMuscle *muscle)
{
  RumAnatomyCard *self = NULL;

  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), NULL);

  self = g_object_new (RUM_TYPE_ANATOMY_CARD, NULL);
  set_muscle (self, muscle);

  return GTK_WIDGET (self);
}
