/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-picker-row.h"

#include "rum-entry-kind.h"

/**
 * RumSheetPickerRow:
 *
 * Something that can be on a sheet, and a mark whether it is.  The list around
 * it takes keys and clicks.
 *
 * CSS node: `sheet-picker-row`, with the style class `group`, `muscle` or
 * `other`.
 */
struct _RumSheetPickerRow
{
  GtkWidget       parent_instance;

  GtkCheckButton *check;
  GtkLabel       *name_label;
  GtkLabel       *kind_label;

  RumEntry       *entry;
};

G_DEFINE_FINAL_TYPE (RumSheetPickerRow, rum_sheet_picker_row, GTK_TYPE_WIDGET)

static void
rum_sheet_picker_row_dispose (GObject *object)
{
  RumSheetPickerRow *self = RUM_SHEET_PICKER_ROW (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->entry);

  G_OBJECT_CLASS (rum_sheet_picker_row_parent_class)->dispose (object);
}

static void
rum_sheet_picker_row_class_init (RumSheetPickerRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_sheet_picker_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "sheet-picker-row");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/RunMuscles/ui/rum-sheet-picker-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RumSheetPickerRow, check);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPickerRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RumSheetPickerRow, kind_label);
}

static void
rum_sheet_picker_row_init (RumSheetPickerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rum_sheet_picker_row_new:
 *
 * Creates an empty row.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rum_sheet_picker_row_new (void)
{
  return g_object_new (RUM_TYPE_SHEET_PICKER_ROW, NULL);
}

/**
 * rum_sheet_picker_row_set_entry:
 * @self: the row
 * @entry: a group, a muscle or an exercise
 *
 * Shows an entry in the row.  What it is stands beside it, unless the list
 * shows it by its indentation.
 */
void
rum_sheet_picker_row_set_entry (RumSheetPickerRow *self,
                                RumEntry          *entry)
{
  const char *classes[] = { NULL, NULL };

  g_return_if_fail (RUM_IS_SHEET_PICKER_ROW (self));
  g_return_if_fail (RUM_IS_ENTRY (entry));

  g_set_object (&self->entry, entry);
  classes[0] = rum_entry_kind_get_css_class (entry);
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_label_set_label (self->name_label, rum_entry_get_name (entry));
  gtk_label_set_label (self->kind_label, rum_entry_kind_get_label (entry));
  gtk_widget_set_visible (GTK_WIDGET (self->kind_label), !rum_entry_is_anatomical (entry));
}

/**
 * rum_sheet_picker_row_get_entry:
 * @self: the row
 *
 * Gets what the row shows.
 *
 * Returns: (transfer none) (nullable): the entry
 */
RumEntry *
rum_sheet_picker_row_get_entry (RumSheetPickerRow *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_PICKER_ROW (self), NULL);

  return self->entry;
}

/**
 * rum_sheet_picker_row_set_checked:
 * @self: the row
 * @checked: whether the entry is on the sheet
 *
 * Sets the mark.
 */
void
rum_sheet_picker_row_set_checked (RumSheetPickerRow *self,
                                  gboolean           checked)
{
  g_return_if_fail (RUM_IS_SHEET_PICKER_ROW (self));

  gtk_check_button_set_active (self->check, checked);
}
