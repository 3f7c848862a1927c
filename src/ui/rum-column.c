/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-column.h"

/* How far beyond the viewport is drawn, in pixels: shadows, and what moves a little
 * without the column being told.
 */
#define REACH 200

/**
 * RumColumn:
 *
 * A vertical box in a scrolled window that draws only what can be seen of it.  GTK
 * itself draws all of a box, compares all of it with the frame before, and goes
 * through all of it for each pixel that changes elsewhere in the window: of a long
 * page these are thousands of nodes.
 *
 * CSS node and accessible role are those of GtkBox.
 */
struct _RumColumn
{
  GtkBox         parent_instance;

  /* While it is mapped; NULL where nothing scrolls. */
  GtkWidget     *viewport;
  GtkAdjustment *adjustment;
};

G_DEFINE_FINAL_TYPE (RumColumn, rum_column, GTK_TYPE_BOX)

static gboolean
find_seen (RumColumn       *self,
           graphene_rect_t *seen)
{
  if (self->viewport == NULL ||
      !gtk_widget_compute_bounds (self->viewport, GTK_WIDGET (self), seen))
    return FALSE;

  graphene_rect_inset (seen, -REACH, -REACH);
  return TRUE;
}

static gboolean
is_seen (GtkWidget             *child,
         GtkWidget             *column,
         const graphene_rect_t *seen)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (child, column, &bounds) &&
         graphene_rect_intersection (&bounds, seen, NULL);
}

static void
rum_column_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  graphene_rect_t seen;
  const gboolean is_cut = find_seen (RUM_COLUMN (widget), &seen);
  GtkWidget *child = NULL;

  for (child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!is_cut || is_seen (child, widget, &seen))
        gtk_widget_snapshot_child (widget, child, snapshot);
    }
}

static void
rum_column_map (GtkWidget *widget)
{
  RumColumn *self = RUM_COLUMN (widget);

  GTK_WIDGET_CLASS (rum_column_parent_class)->map (widget);

  self->viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  if (self->viewport == NULL)
    return;

  self->adjustment =
    g_object_ref (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->viewport)));
  g_signal_connect_object (self->adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->adjustment, "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

static void
rum_column_unmap (GtkWidget *widget)
{
  RumColumn *self = RUM_COLUMN (widget);

  if (self->adjustment != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustment, gtk_widget_queue_draw, self);
  g_clear_object (&self->adjustment);
  self->viewport = NULL;

  GTK_WIDGET_CLASS (rum_column_parent_class)->unmap (widget);
}

static void
rum_column_class_init (RumColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = rum_column_snapshot;
  widget_class->map = rum_column_map;
  widget_class->unmap = rum_column_unmap;
}

static void
rum_column_init (RumColumn *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}
