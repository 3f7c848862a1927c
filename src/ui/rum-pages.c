/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-pages.h"

/**
 * RumPages:
 *
 * The list, the map and the pane, its three children in this order, placed by
 * a [class@AdaptiveLayout].
 *
 * CSS node: `pages`.
 */
struct _RumPages
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RumPages, rum_pages, GTK_TYPE_WIDGET)

static void
rum_pages_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rum_pages_parent_class)->dispose (object);
}

static void
rum_pages_class_init (RumPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rum_pages_dispose;

  gtk_widget_class_set_css_name (widget_class, "pages");
  gtk_widget_class_set_layout_manager_type (widget_class, RUM_TYPE_ADAPTIVE_LAYOUT);
}

static void
rum_pages_init (RumPages *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}
