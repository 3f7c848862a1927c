/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-section.h"

/**
 * RumSection:
 *
 * A heading and the rows below it.
 *
 * CSS node: `section`. Accessible role: group, labelled by its heading.
 */
struct _RumSection
{
  GtkWidget  parent_instance;

  GtkLabel  *title_label;
  GtkBox    *rows;
};

G_DEFINE_FINAL_TYPE (RumSection, rum_section, GTK_TYPE_WIDGET)

static void
rum_section_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_section_parent_class)->dispose (object);
}

static void
rum_section_class_init (RumSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_section_dispose;

  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/RunMuscles/ui/rum-section.ui");
  gtk_widget_class_bind_template_child (widget_class, RumSection, title_label);
  gtk_widget_class_bind_template_child (widget_class, RumSection, rows);
}

static void
rum_section_init (RumSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title_label, NULL,
                                  -1);
}

/**
 * rum_section_new:
 * @title: the heading, translated
 *
 * Creates a section without rows.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
rum_section_new (const char *title)
{
  RumSection *self = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (RUM_TYPE_SECTION, NULL);
  gtk_label_set_label (self->title_label, title);

  return GTK_WIDGET (self);
}

/**
 * rum_section_append:
 * @self: the section
 * @row: (transfer floating): what to add
 *
 * Adds a row at the end.
 */
void
rum_section_append (RumSection *self,
                    GtkWidget  *row)
{
  g_return_if_fail (RUM_IS_SECTION (self));
  g_return_if_fail (GTK_IS_WIDGET (row));

  gtk_box_append (self->rows, row);
}
