/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-link-row.h"

#include "rum-chips.h"
#include "rum-claim-row.h"
#include "rum-entry-button.h"

#include <glib/gi18n.h>

/**
 * RumLinkRow:
 *
 * A link between two muscles: both of them, how they are linked, the claim,
 * and a button that draws the link on the map, by the action “win.link”.
 *
 * CSS node: `link-row`. Accessible role: group.
 */
struct _RumLinkRow
{
  GtkWidget        parent_instance;

  GtkBox          *ends;
  GtkBox          *content;
  GtkToggleButton *map_button;
};

G_DEFINE_FINAL_TYPE (RumLinkRow, rum_link_row, GTK_TYPE_WIDGET)

/* What is open already is no button. */
static GtkWidget *
create_end (RumEntry *end,
            RumEntry *seen_from)
{
  GtkWidget *label = NULL;

  if (end != seen_from)
    return rum_entry_button_new_chip (end, NULL);

  label = gtk_label_new (rum_entry_get_name (end));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "here");

  return label;
}

static void
set_link (RumLinkRow *self,
          RumLink    *link,
          RumEntry   *seen_from)
{
  GtkWidget *chips = rum_chips_new ();
  const char *kind = rum_link_kind_get_label (rum_link_get_kind (link));
  g_autofree char *name = NULL;
  GtkWidget *kind_label = gtk_label_new (kind);

  gtk_widget_add_css_class (kind_label, "link-kind");
  rum_chips_append (RUM_CHIPS (chips), create_end (rum_link_get_from (link), seen_from));
  rum_chips_append (RUM_CHIPS (chips), kind_label);
  rum_chips_append (RUM_CHIPS (chips), create_end (rum_link_get_to (link), seen_from));
  gtk_box_append (self->ends, chips);
  gtk_box_append (self->content, rum_claim_row_new (rum_link_get_claim (link)));

  name = g_strdup_printf (_("%1$s · %2$s · %3$s"), rum_entry_get_name (rum_link_get_from (link)),
                          kind, rum_entry_get_name (rum_link_get_to (link)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);

  /* TRANSLATORS: Read by a screen reader: a button that draws a link on the
   * map; %s is what the link says. */
  name = g_strdup_printf (_("Show on the map: %s"),
                          rum_claim_get_text (rum_link_get_claim (link)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->map_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->map_button), "s",
                                    rum_link_get_id (link));
}

static void
rum_link_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_link_row_parent_class)->dispose (object);
}

static void
rum_link_row_class_init (RumLinkRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_link_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "link-row");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-link-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RumLinkRow, ends);
  gtk_widget_class_bind_template_child (widget_class, RumLinkRow, content);
  gtk_widget_class_bind_template_child (widget_class, RumLinkRow, map_button);
}

static void
rum_link_row_init (RumLinkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_link_row_new:
 * @link: the link to show
 * @seen_from: (nullable): what is open; it needs no button
 *
 * Creates a row for a link.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rum_link_row_new (RumLink  *link,
                  RumEntry *seen_from)
{
  RumLinkRow *self = NULL;

  g_return_val_if_fail (RUM_IS_LINK (link), NULL);
  g_return_val_if_fail (seen_from == NULL || RUM_IS_ENTRY (seen_from), NULL);

  self = g_object_new (RUM_TYPE_LINK_ROW, NULL);
  set_link (self, link, seen_from);

  return GTK_WIDGET (self);
}
