/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-entry-row.h"

#include "rum-entry-kind.h"
#include "rum-group.h"
#include "rum-tooltip.h"

/* Before what is chosen with others: not only a colour. */
#define TICK "\342\234\223 "

/**
 * RumEntryRow:
 *
 * An entry in the list. What is neither muscle nor group says what it is.
 *
 * CSS node: `entry-row`, with the style class `group`, `muscle` or `other`, and
 * `marked`. One that is chosen, with others, has a tick before its name.
 */
struct _RumEntryRow
{
  GtkWidget  parent_instance;

  GtkLabel  *name_label;
  GtkLabel  *detail_label;

  RumEntry  *entry;
  gboolean   is_marked;
  gboolean   is_chosen;
  RumNaming  naming;
};

G_DEFINE_FINAL_TYPE (RumEntryRow, rum_entry_row, GTK_TYPE_WIDGET)

static gboolean
is_plain_first (RumEntryRow *self,
                RumEntry    *entry)
{
  return self->naming == RUM_NAMING_PLAIN && rum_entry_is_anatomical (entry) &&
         rum_entry_get_plain (entry) != NULL;
}

static void
show_entry (RumEntryRow *self,
            RumEntry    *entry)
{
  const char *classes[] = { rum_entry_kind_get_css_class (entry),
                            self->is_marked ? "marked" : NULL, NULL };
  g_autofree char *detail = is_plain_first (self, entry) ? g_strdup (rum_entry_get_name (entry))
                                                        : rum_entry_kind_describe (entry);
  g_autofree char *name = NULL;

  name = g_strconcat (self->is_chosen ? TICK : "",
                      is_plain_first (self, entry) ? rum_entry_get_plain (entry)
                                                   : rum_entry_get_name (entry), NULL);
  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->detail_label, detail);
  rum_tooltip_set (GTK_WIDGET (self), detail);
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

static void
rum_entry_row_dispose (GObject *object)
{
  RumEntryRow *self = RUM_ENTRY_ROW (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->entry);

  G_OBJECT_CLASS (rum_entry_row_parent_class)->dispose (object);
}

static void
rum_entry_row_class_init (RumEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_entry_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "entry-row");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RumEntryRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumEntryRow, detail_label);
}

static void
rum_entry_row_init (RumEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_entry_row_new:
 *
 * Creates an empty row.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rum_entry_row_new (void)
{
  return g_object_new (RUM_TYPE_ENTRY_ROW, NULL);
}

/**
 * rum_entry_row_get_entry:
 * @self: the row
 *
 * Gets the muscle or group of the row.
 *
 * Returns: (transfer none) (nullable): the entry
 */
RumEntry *
rum_entry_row_get_entry (RumEntryRow *self)
{
  g_return_val_if_fail (RUM_IS_ENTRY_ROW (self), NULL);

  return self->entry;
}

/**
 * rum_entry_row_set_entry:
 * @self: the row
 * @entry: (nullable): a muscle or group
 *
 * Shows a muscle or group in the row.
 */
void
rum_entry_row_set_entry (RumEntryRow *self,
                         RumEntry    *entry)
{
  g_return_if_fail (RUM_IS_ENTRY_ROW (self));
  g_return_if_fail (entry == NULL || RUM_IS_ENTRY (entry));

  if (g_set_object (&self->entry, entry) && entry != NULL)
    show_entry (self, entry);
}

/**
 * rum_entry_row_set_marked:
 * @self: the row
 * @marked: whether to mark it
 *
 * Marks what is pointed at elsewhere. That is not to be selected.
 */
void
rum_entry_row_set_marked (RumEntryRow *self,
                          gboolean     marked)
{
  g_return_if_fail (RUM_IS_ENTRY_ROW (self));

  if (self->is_marked == marked)
    return;

  self->is_marked = marked;
  if (marked)
    gtk_widget_add_css_class (GTK_WIDGET (self), "marked");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "marked");
}

/**
 * rum_entry_row_set_naming:
 * @self: the row
 * @naming: which name of a muscle or group comes first
 *
 * Puts one of the names of a muscle or group above the other.
 */
void
rum_entry_row_set_naming (RumEntryRow *self,
                          RumNaming    naming)
{
  g_return_if_fail (RUM_IS_ENTRY_ROW (self));

  if (self->naming == naming)
    return;

  self->naming = naming;
  if (self->entry != NULL)
    show_entry (self, self->entry);
}

/**
 * rum_entry_row_set_chosen:
 * @self: the row
 * @chosen: whether the muscle is one of several that are chosen
 *
 * Puts a tick before the name of what is chosen with others.
 */
void
rum_entry_row_set_chosen (RumEntryRow *self,
                          gboolean     chosen)
{
  g_return_if_fail (RUM_IS_ENTRY_ROW (self));

  chosen = chosen != FALSE;
  if (self->is_chosen == chosen)
    return;

  self->is_chosen = chosen;
  if (self->entry != NULL)
    show_entry (self, self->entry);
}
