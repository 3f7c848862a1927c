/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-fade-private.h"

/* In seconds. */
#define DURATION 0.2

/*< private >
 * RumMapFade:
 *
 * Lets what a widget drew go over into what it draws now.  It holds the old
 * drawing while it runs, and asks for frames from when there is a new one; neither
 * before nor after.
 */
struct _RumMapFade
{
  /* Owns the fade; its frames are what it runs by. */
  GtkWidget     *widget;
  guint          tick;

  GskRenderNode *from;
  gint64         start_time;
  double         share;
};

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  RumMapFade *self = user_data;
  const gint64 time = gdk_frame_clock_get_frame_time (clock);

  /* From the first frame on: before it the new drawing may take a while. */
  if (self->start_time == 0)
    self->start_time = time;

  self->share = (time - self->start_time) / (DURATION * G_USEC_PER_SEC);
  gtk_widget_queue_draw (widget);
  if (self->share < 1)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  g_clear_pointer (&self->from, gsk_render_node_unref);
  return G_SOURCE_REMOVE;
}

/*< private >
 * rum_map_fade_new:
 * @widget: the widget that draws, which owns the fade
 *
 * Makes a fade that does not run yet.
 *
 * Returns: (transfer full): the fade
 */
RumMapFade *
rum_map_fade_new (GtkWidget *widget)
{
  RumMapFade *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_new0 (RumMapFade, 1);
  self->widget = widget;

  return self;
}

/*< private >
 * rum_map_fade_free:
 * @self: (transfer full): a fade
 *
 * Stops and frees it.
 */
void
rum_map_fade_free (RumMapFade *self)
{
  g_return_if_fail (self != NULL);

  rum_map_fade_stop (self);
  g_free (self);
}

/*< private >
 * rum_map_fade_can_begin:
 * @self: a fade
 *
 * Tells whether anything may fade: animations are on, and the widget is there
 * to be seen.
 *
 * Returns: whether it is so
 */
gboolean
rum_map_fade_can_begin (RumMapFade *self)
{
  gboolean enabled = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &enabled, NULL);

  return enabled && gtk_widget_get_mapped (self->widget);
}

/*< private >
 * rum_map_fade_begin:
 * @self: a fade
 * @from: what is seen now; it is drawn anew for every frame
 *
 * Lets go of what is seen by and by, as soon as there is something else to draw.
 * If it runs already it begins again.
 */
void
rum_map_fade_begin (RumMapFade    *self,
                    GskRenderNode *from)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL);

  rum_map_fade_stop (self);
  self->from = gsk_render_node_ref (from);
}

/*< private >
 * rum_map_fade_is_running:
 * @self: a fade
 *
 * Tells whether something of the old drawing is still seen.
 *
 * Returns: whether it is so
 */
gboolean
rum_map_fade_is_running (RumMapFade *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->from != NULL;
}

/*< private >
 * rum_map_fade_stop:
 * @self: a fade
 *
 * Ends it at once: from the next frame on the new drawing alone is seen.
 */
void
rum_map_fade_stop (RumMapFade *self)
{
  g_return_if_fail (self != NULL);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  self->start_time = 0;
  self->share = 0;
  g_clear_pointer (&self->from, gsk_render_node_unref);
}

/*< private >
 * rum_map_fade_snapshot:
 * @self: a fade
 * @to: (nullable): what the widget draws now, or NULL where that is still to come
 * @snapshot: where to draw, in the widget
 *
 * Draws what is seen now: between the old drawing and the new one while it
 * runs, or else the new one.  Before there is a new one, the old one stays.
 */
void
rum_map_fade_snapshot (RumMapFade    *self,
                       GskRenderNode *to,
                       GtkSnapshot   *snapshot)
{
  GskRenderNode *mixed = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  if (self->from == NULL || to == NULL)
    {
      if (self->from != NULL || to != NULL)
        gtk_snapshot_append_node (snapshot, self->from != NULL ? self->from : to);
      return;
    }

  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);

  mixed = gsk_cross_fade_node_new (self->from, to, self->share);
  gtk_snapshot_append_node (snapshot, mixed);
  gsk_render_node_unref (mixed);
}
