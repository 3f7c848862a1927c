/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-activity-card.h"

#include "rum-action-button.h"
#include "rum-chips.h"
#include "rum-claim-row.h"

/**
 * RumActivityCard:
 *
 * A session: its name, what it counts as in a week, what to do, what it works,
 * and what is known of it.
 *
 * CSS node: `activity`. Accessible role: group, named after the session.
 */
struct _RumActivityCard
{
  GtkWidget  parent_instance;

  GtkButton *open_button;
  GtkLabel  *name_label;
  GtkLabel  *kind_label;
  GtkLabel  *plain_label;
  RumChips  *works;
  GtkBox    *claims;
};

G_DEFINE_FINAL_TYPE (RumActivityCard, rum_activity_card, GTK_TYPE_WIDGET)

static void
set_activity (RumActivityCard *self,
              RumActivity     *activity)
{
  RumEntry *entry = RUM_ENTRY (activity);
  GListModel *claims = rum_entry_get_claims (entry);
  guint n_claims = g_list_model_get_n_items (claims);

  gtk_label_set_label (self->name_label, rum_entry_get_name (entry));
  gtk_label_set_label (self->kind_label,
                       rum_activity_kind_get_label (rum_activity_get_kind (activity)));
  gtk_label_set_label (self->plain_label, rum_entry_get_plain (entry));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open_button), "s",
                                    rum_entry_get_id (entry));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rum_entry_get_name (entry), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, rum_entry_get_name (entry), -1);
  rum_chips_add (self->works, rum_activity_get_works (activity));

  for (guint i = 0; i < n_claims; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      gtk_box_append (self->claims, rum_claim_row_new (claim));
    }
}

static void
rum_activity_card_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_activity_card_parent_class)->dispose (object);
}

static void
rum_activity_card_class_init (RumActivityCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_activity_card_dispose;

  /* It occurs only in the template. */
  g_type_ensure (RUM_TYPE_ACTION_BUTTON);
  g_type_ensure (RUM_TYPE_CHIPS);

  gtk_widget_class_set_css_name (widget_class, "activity");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-activity-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RumActivityCard, open_button);
  gtk_widget_class_bind_template_child (widget_class, RumActivityCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumActivityCard, kind_label);
  gtk_widget_class_bind_template_child (widget_class, RumActivityCard, plain_label);
  gtk_widget_class_bind_template_child (widget_class, RumActivityCard, works);
  gtk_widget_class_bind_template_child (widget_class, RumActivityCard, claims);
}

static void
rum_activity_card_init (RumActivityCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_activity_card_new:
 * @activity: the session to show
 *
 * Creates a card for a session.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
rum_activity_card_new (RumActivity *activity)
{
  RumActivityCard *self = NULL;

  g_return_val_if_fail (RUM_IS_ACTIVITY (activity), NULL);

  self = g_object_new (RUM_TYPE_ACTIVITY_CARD, NULL);
  set_activity (self, activity);

  return GTK_WIDGET (self);
}
