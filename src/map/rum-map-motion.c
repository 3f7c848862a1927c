/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-motion-private.h"

#include <math.h>

/* In seconds. */
#define DURATION 0.2

/* As GTK's own scrolling has it: how fast it slows down, and below how many
 * pixels a second it stands still.
 */
#define FRICTION 4
#define LEAST_VELOCITY 10

/*< private >
 * RumMapMotion:
 *
 * Moves a viewport by and by: to a place, or on and on until it stands still.
 * With animations off it goes at once, and does not coast.  It stops where
 * somebody else moves the viewport.
 */
struct _RumMapMotion
{
  /* Owns the motion; its frames are what it moves by. */
  GtkWidget        *widget;
  guint             tick;
  RumViewport      *viewport;

  /* Where the viewport was put last. */
  RumViewportPlace  place;

  gint64            start_time;
  RumViewportPlace  from;
  RumViewportPlace  to;

  gboolean          is_coasting;
  gint64            last_time;
  double            velocity_x;
  double            velocity_y;
};

static gboolean
is_animated (RumMapMotion *self)
{
  gboolean enabled = FALSE;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &enabled, NULL);

  return enabled && gtk_widget_get_mapped (self->widget);
}

static void
put (RumMapMotion           *self,
     const RumViewportPlace *place)
{
  rum_viewport_set_place (self->viewport, place);
  rum_viewport_get_place (self->viewport, &self->place);
}

static gboolean
approach (RumMapMotion *self,
          gint64        time)
{
  const double share = CLAMP ((time - self->start_time) / (DURATION * G_USEC_PER_SEC), 0, 1);
  RumViewportPlace place = { 0 };

  /* Fast at first: one sees at once where it goes. */
  rum_viewport_place_mix (&self->from, &self->to, 1 - pow (1 - share, 3), &place);
  put (self, &place);

  return share < 1;
}

static gboolean
coast (RumMapMotion *self,
       gint64        time)
{
  const double seconds = (double) (time - self->last_time) / G_USEC_PER_SEC;
  RumViewportPlace place = { 0 };

  rum_viewport_find_pan (self->viewport, &self->place, self->velocity_x * seconds,
                         self->velocity_y * seconds, &place);
  if (seconds > 0 && rum_viewport_place_equal (&place, &self->place))
    return FALSE;

  put (self, &place);
  self->last_time = time;
  self->velocity_x *= exp (-FRICTION * seconds);
  self->velocity_y *= exp (-FRICTION * seconds);

  return hypot (self->velocity_x, self->velocity_y) > LEAST_VELOCITY;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  RumMapMotion *self = user_data;
  const gint64 time = gdk_frame_clock_get_frame_time (clock);
  RumViewportPlace place = { 0 };

  rum_viewport_get_place (self->viewport, &place);
  if (rum_viewport_place_equal (&place, &self->place) &&
      (self->is_coasting ? coast (self, time) : approach (self, time)))
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  g_clear_object (&self->viewport);
  return G_SOURCE_REMOVE;
}

static void
begin (RumMapMotion *self,
       RumViewport  *viewport)
{
  self->viewport = g_object_ref (viewport);
  rum_viewport_get_place (viewport, &self->place);
  self->start_time = g_get_monotonic_time ();
  self->last_time = self->start_time;
  self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

/*< private >
 * rum_map_motion_new:
 * @widget: the widget whose frames it moves by, which owns it
 *
 * Makes a motion that moves nothing yet.
 *
 * Returns: (transfer full): the motion
 */
RumMapMotion *
rum_map_motion_new (GtkWidget *widget)
{
  RumMapMotion *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_new0 (RumMapMotion, 1);
  self->widget = widget;

  return self;
}

/*< private >
 * rum_map_motion_free:
 * @self: (transfer full): a motion
 *
 * Stops and frees it.
 */
void
rum_map_motion_free (RumMapMotion *self)
{
  g_return_if_fail (self != NULL);

  rum_map_motion_stop (self);
  g_free (self);
}

/*< private >
 * rum_map_motion_get_target:
 * @self: a motion
 * @viewport: the viewport that it may be moving
 * @place: (out): where @viewport is going to, or where it stands
 *
 * Gets where the next step starts: several may follow one another faster than
 * they are shown.
 */
void
rum_map_motion_get_target (RumMapMotion     *self,
                           RumViewport      *viewport,
                           RumViewportPlace *place)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (RUM_IS_VIEWPORT (viewport));
  g_return_if_fail (place != NULL);

  if (self->viewport == viewport && !self->is_coasting)
    *place = self->to;
  else
    rum_viewport_get_place (viewport, place);
}

/*< private >
 * rum_map_motion_go:
 * @self: a motion
 * @viewport: the viewport to move
 * @place: where to
 *
 * Moves a viewport to a place, by and by if animations are on.
 */
void
rum_map_motion_go (RumMapMotion           *self,
                   RumViewport            *viewport,
                   const RumViewportPlace *place)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (RUM_IS_VIEWPORT (viewport));
  g_return_if_fail (place != NULL);

  rum_map_motion_stop (self);
  if (!is_animated (self))
    {
      rum_viewport_set_place (viewport, place);
      return;
    }

  begin (self, viewport);
  self->is_coasting = FALSE;
  self->from = self->place;
  self->to = *place;
}

/*< private >
 * rum_map_motion_coast:
 * @self: a motion
 * @viewport: the viewport to move
 * @velocity_x: how fast it moves to the right, in pixels a second
 * @velocity_y: how fast it moves down, in pixels a second
 *
 * Lets a viewport move on and slow down.
 */
void
rum_map_motion_coast (RumMapMotion *self,
                      RumViewport  *viewport,
                      double        velocity_x,
                      double        velocity_y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (RUM_IS_VIEWPORT (viewport));

  rum_map_motion_stop (self);
  if (!is_animated (self) || hypot (velocity_x, velocity_y) <= LEAST_VELOCITY)
    return;

  begin (self, viewport);
  self->is_coasting = TRUE;
  self->velocity_x = velocity_x;
  self->velocity_y = velocity_y;
}

/*< private >
 * rum_map_motion_stop:
 * @self: a motion
 *
 * Leaves the viewport where it is.
 */
void
rum_map_motion_stop (RumMapMotion *self)
{
  g_return_if_fail (self != NULL);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  g_clear_object (&self->viewport);
}
