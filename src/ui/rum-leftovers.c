/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-leftovers.h"

/**
 * RumLeftovers:
 *
 * What is no longer needed, and takes long to be freed: it is freed bit by bit,
 * in the order in which it came, when there is nothing else to do.
 */
struct _RumLeftovers
{
  GQueue items;
  guint  source;
};

typedef struct
{
  gpointer       data;
  GDestroyNotify destroy;
  gboolean       is_widget;
} Item;

static void
free_item (gpointer data)
{
  Item *item = data;

  item->destroy (item->data);
  g_free (item);
}

static GtkWidget *
find_last_row (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_last_child (widget);

  while (child != NULL && !GTK_IS_BOX (widget))
    {
      widget = child;
      child = gtk_widget_get_last_child (widget);
    }

  return child;
}

/* Returns whether something is left of the widget. */
static gboolean
free_row (GtkWidget *widget)
{
  GtkWidget *row = find_last_row (widget);

  if (row == NULL)
    return FALSE;

  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (row)), row);

  return TRUE;
}

static gboolean
free_next_cb (gpointer user_data)
{
  RumLeftovers *self = user_data;
  Item *item = g_queue_peek_head (&self->items);

  if (item->is_widget && free_row (item->data))
    return G_SOURCE_CONTINUE;

  free_item (g_queue_pop_head (&self->items));
  if (!g_queue_is_empty (&self->items))
    return G_SOURCE_CONTINUE;

  self->source = 0;

  return G_SOURCE_REMOVE;
}

/**
 * rum_leftovers_new:
 *
 * Makes a place for what is no longer needed.
 *
 * Returns: (transfer full): the leftovers
 */
RumLeftovers *
rum_leftovers_new (void)
{
  RumLeftovers *self = g_new0 (RumLeftovers, 1);

  g_queue_init (&self->items);

  return self;
}

/**
 * rum_leftovers_free:
 * @self: (transfer full): the leftovers
 *
 * Frees at once what is left.
 */
void
rum_leftovers_free (RumLeftovers *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  g_queue_clear_full (&self->items, free_item);
  g_free (self);
}

static void
add (RumLeftovers   *self,
     gpointer        data,
     GDestroyNotify  destroy,
     gboolean        is_widget)
{
  Item *item = g_new (Item, 1);

  item->data = data;
  item->destroy = destroy;
  item->is_widget = is_widget;
  g_queue_push_tail (&self->items, item);
  if (self->source == 0)
    self->source = g_idle_add_full (G_PRIORITY_LOW, free_next_cb, self, NULL);
}

/**
 * rum_leftovers_add:
 * @self: the leftovers
 * @data: (transfer full): what is no longer needed
 * @destroy: frees it
 *
 * Takes something that is to be freed soon, and not before what came earlier.
 */
void
rum_leftovers_add (RumLeftovers   *self,
                   gpointer        data,
                   GDestroyNotify  destroy)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (destroy != NULL);

  add (self, data, destroy, FALSE);
}

/**
 * rum_leftovers_add_widget:
 * @self: the leftovers
 * @widget: (transfer full): what is no longer needed, and in no window
 *
 * Takes a widget that is to be freed as rum_leftovers_add() has it: first what is in
 * the box that is last in it, row by row from the end.
 */
void
rum_leftovers_add_widget (RumLeftovers *self,
                          GtkWidget    *widget)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  add (self, widget, g_object_unref, TRUE);
}
