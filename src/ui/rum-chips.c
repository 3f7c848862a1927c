/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-chips.h"

#include "rum-entry-button.h"
#include "rum-wrap-layout.h"

/**
 * RumChips:
 *
 * Short buttons, set like words.
 *
 * CSS node: `chips`. Accessible role: group.
 */
struct _RumChips
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RumChips, rum_chips, GTK_TYPE_WIDGET)

static void
rum_chips_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_chips_parent_class)->dispose (object);
}

static void
rum_chips_class_init (RumChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_chips_dispose;

  gtk_widget_class_set_css_name (widget_class, "chips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, RUM_TYPE_WRAP_LAYOUT);
}

static void
rum_chips_init (RumChips *self)
{
}

/**
 * rum_chips_new:
 *
 * Creates a place for buttons.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
rum_chips_new (void)
{
  return g_object_new (RUM_TYPE_CHIPS, NULL);
}

/**
 * rum_chips_append:
 * @self: the place
 * @chip: (transfer floating): a button
 *
 * Adds a button at the end.
 */
void
rum_chips_append (RumChips  *self,
                  GtkWidget *chip)
{
  g_return_if_fail (RUM_IS_CHIPS (self));
  g_return_if_fail (GTK_IS_WIDGET (chip));

  gtk_widget_set_parent (chip, GTK_WIDGET (self));
}

/**
 * rum_chips_add:
 * @self: the place
 * @entries: (nullable): entries, as [class@Entry]
 *
 * Adds a button for each entry.
 */
void
rum_chips_add (RumChips   *self,
               GListModel *entries)
{
  guint n_entries = 0;

  g_return_if_fail (RUM_IS_CHIPS (self));
  g_return_if_fail (entries == NULL || G_IS_LIST_MODEL (entries));

  n_entries = entries != NULL ? g_list_model_get_n_items (entries) : 0;

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      rum_chips_append (self, rum_entry_button_new_chip (entry, NULL));
    }
}
