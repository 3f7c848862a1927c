/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-viewport.h"

#include <math.h>

/* So little above 1 is what rounding leaves of it. */
#define FIT_ZOOM 1.001

/* How much of the viewport is around a box that is zoomed to, on each side, and
 * how far from the edge a part must come to be in sight.
 */
#define BOX_MARGIN 0.15
#define PART_MARGIN 0.125

/**
 * RumViewport:
 *
 * What of some content is seen through a rectangle of a size in pixels: how much
 * larger than fitted, and with what in the middle.  It knows no widget.  Views
 * of the same size that show content with the same frame can share one: they
 * then zoom and pan together.
 *
 * Nothing can be seen that is not seen when the content fits:
 *
 *   ┌ at 1 × ─────────┐
 *   │      ┌ at 2 × ┐ │
 *   │      │        │ │
 *   │      └────────┘ │
 *   └─────────────────┘
 *
 * and within that the viewport always keeps some part of the content in sight.
 * A point that one zooms in to therefore stays where it is.
 *
 * What moves it is in two steps: rum_viewport_find_zoom() and the like tell
 * where to go, which rum_viewport_set_place() does at once and an animation by
 * and by.
 */
struct _RumViewport
{
  GObject           parent_instance;

  RumBox            frame;
  double            share;
  GArray           *parts;
  int               width;
  int               height;
  RumViewportPlace  place;
};

G_DEFINE_FINAL_TYPE (RumViewport, rum_viewport, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static double
get_fit_scale (RumViewport *self)
{
  return MIN (self->width / (self->frame.width * self->share), self->height / self->frame.height);
}

/* Without a size there is nothing to be seen, but everything has its place. */
static gboolean
has_size (RumViewport *self)
{
  return self->width > 0 && self->height > 0;
}

static double
clamp_centre (double centre,
              double frame_start,
              double frame_size,
              double fit_size,
              double zoom)
{
  const double middle = frame_start + frame_size / 2;
  const double room = (fit_size - fit_size / zoom) / 2;

  return CLAMP (centre, middle - room, middle + room);
}

static void
clamp_place (RumViewport      *self,
             RumViewportPlace *place)
{
  const double scale = has_size (self) ? get_fit_scale (self) : 1;

  place->zoom = CLAMP (place->zoom, 1, RUM_VIEWPORT_MAX_ZOOM);
  if (place->zoom < FIT_ZOOM)
    place->zoom = 1;

  place->x = clamp_centre (place->x, self->frame.x, self->frame.width, self->width / scale,
                           place->zoom);
  place->y = clamp_centre (place->y, self->frame.y, self->frame.height, self->height / scale,
                           place->zoom);
}

static void
find_seen (RumViewport            *self,
           const RumViewportPlace *place,
           double                  margin,
           RumBox                 *seen)
{
  const double scale = get_fit_scale (self) * place->zoom;

  seen->width = self->width / scale * (1 - 2 * margin);
  seen->height = self->height / scale * (1 - 2 * margin);
  seen->x = place->x - seen->width / 2;
  seen->y = place->y - seen->height / 2;
}

/* How far to go for an interval to touch another. */
static double
get_gap (double start,
         double size,
         double other_start,
         double other_size)
{
  if (other_start > start + size)
    return other_start - start - size;

  return MIN (other_start + other_size - start, 0);
}

/* Goes the shortest way to where a part is in sight. */
static void
keep_in_sight (RumViewport      *self,
               RumViewportPlace *place)
{
  RumBox seen = { 0 };
  double least = INFINITY;
  double dx = 0;
  double dy = 0;

  if (self->parts->len == 0)
    return;

  find_seen (self, place, PART_MARGIN, &seen);
  for (guint i = 0; i < self->parts->len && least > 0; i++)
    {
      const RumBox *part = &g_array_index (self->parts, RumBox, i);
      const double x = get_gap (seen.x, seen.width, part->x, part->width);
      const double y = get_gap (seen.y, seen.height, part->y, part->height);

      if (hypot (x, y) < least)
        {
          least = hypot (x, y);
          dx = x;
          dy = y;
        }
    }

  place->x += dx;
  place->y += dy;
  clamp_place (self, place);
}

static void
take_place (RumViewport            *self,
            const RumViewportPlace *place)
{
  self->place = *place;
  clamp_place (self, &self->place);
}

/* How far to move an interval so that it shows another, or as much as it can. */
static double
get_way (double start,
         double size,
         double other_start,
         double other_size)
{
  const double to_start = other_start - start;
  const double to_end = other_start + other_size - start - size;

  return CLAMP (0, MIN (to_start, to_end), MAX (to_start, to_end));
}

static void
rum_viewport_finalize (GObject *object)
{
  RumViewport *self = RUM_VIEWPORT (object);

  g_clear_pointer (&self->parts, g_array_unref);

  G_OBJECT_CLASS (rum_viewport_parent_class)->finalize (object);
}

static void
rum_viewport_class_init (RumViewportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_viewport_finalize;

  /**
   * RumViewport::changed:
   *
   * Something else is seen, or elsewhere: emitted once for each change.
   */
  signals[CHANGED] = g_signal_new ("changed", RUM_TYPE_VIEWPORT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
rum_viewport_init (RumViewport *self)
{
  self->frame = (RumBox) { 0, 0, 1, 1 };
  self->share = 1;
  self->parts = g_array_new (FALSE, FALSE, sizeof (RumBox));
  self->place = (RumViewportPlace) { 1, 0.5, 0.5 };
}

/**
 * rum_viewport_place_equal:
 * @one: a place
 * @other: another place
 *
 * Tells whether two places are the same.
 *
 * Returns: whether they are
 */
gboolean
rum_viewport_place_equal (const RumViewportPlace *one,
                          const RumViewportPlace *other)
{
  g_return_val_if_fail (one != NULL && other != NULL, FALSE);

  return one->zoom == other->zoom && one->x == other->x && one->y == other->y;
}

/**
 * rum_viewport_place_mix:
 * @from: where one comes from
 * @to: where one goes to
 * @share: how much of the way is gone, 0…1
 * @place: (out): where one is
 *
 * Finds a place between two others.  What is at the same place of the viewport
 * in both stays there, and each part of the way enlarges as much as any other.
 */
void
rum_viewport_place_mix (const RumViewportPlace *from,
                        const RumViewportPlace *to,
                        double                  share,
                        RumViewportPlace       *place)
{
  double way = share;

  g_return_if_fail (from != NULL && to != NULL && place != NULL);
  g_return_if_fail (share >= 0 && share <= 1);

  place->zoom = from->zoom * pow (to->zoom / from->zoom, share);
  if (from->zoom != to->zoom)
    way = (1 / from->zoom - 1 / place->zoom) / (1 / from->zoom - 1 / to->zoom);

  place->x = from->x + (to->x - from->x) * way;
  place->y = from->y + (to->y - from->y) * way;
  if (share >= 1)
    *place = *to;
}

/**
 * rum_viewport_new:
 *
 * Makes a viewport that has no size yet and is fitted.
 *
 * Returns: (transfer full): the viewport
 */
RumViewport *
rum_viewport_new (void)
{
  return g_object_new (RUM_TYPE_VIEWPORT, NULL);
}

/**
 * rum_viewport_set_content:
 * @self: a viewport
 * @frame: the rectangle of the whole content, in content units
 * @share: how much of its width is seen at least when it fits, above 0…1
 *
 * Sets what is seen.  Content with another frame is fitted.
 */
void
rum_viewport_set_content (RumViewport  *self,
                          const RumBox *frame,
                          double        share)
{
  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (frame != NULL && frame->width > 0 && frame->height > 0);
  g_return_if_fail (share > 0 && share <= 1);

  if (self->frame.x == frame->x && self->frame.y == frame->y &&
      self->frame.width == frame->width && self->frame.height == frame->height &&
      self->share == share)
    return;

  self->frame = *frame;
  self->share = share;
  rum_viewport_find_fit (self, &self->place);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rum_viewport_set_parts:
 * @self: a viewport
 * @parts: (array length=n_parts): rectangles, in content units
 * @n_parts: how many there are; with 0 the frame alone sets limits
 *
 * Sets of what the viewport keeps something in sight, from the next movement
 * on.
 */
void
rum_viewport_set_parts (RumViewport  *self,
                        const RumBox *parts,
                        gsize         n_parts)
{
  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (parts != NULL || n_parts == 0);

  g_array_set_size (self->parts, 0);
  if (n_parts > 0)
    g_array_append_vals (self->parts, parts, n_parts);
}

/**
 * rum_viewport_set_size:
 * @self: a viewport
 * @width: in pixels, at least 0
 * @height: in pixels, at least 0
 *
 * Sets how large the viewport is.  The zoom stays, and so does what is in the
 * middle, if the limits let it.
 */
void
rum_viewport_set_size (RumViewport *self,
                       int          width,
                       int          height)
{
  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (width >= 0 && height >= 0);

  if (self->width == width && self->height == height)
    return;

  self->width = width;
  self->height = height;
  take_place (self, &self->place);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rum_viewport_get_place:
 * @self: a viewport
 * @place: (out): what it looks at
 *
 * Gets what the viewport looks at.
 */
void
rum_viewport_get_place (RumViewport      *self,
                        RumViewportPlace *place)
{
  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (place != NULL);

  *place = self->place;
}

/**
 * rum_viewport_set_place:
 * @self: a viewport
 * @place: what to look at; what is beyond the limits is brought within
 *
 * Looks at something else.
 */
void
rum_viewport_set_place (RumViewport            *self,
                        const RumViewportPlace *place)
{
  RumViewportPlace before = { 0 };

  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (place != NULL);

  before = self->place;
  take_place (self, place);
  if (!rum_viewport_place_equal (&before, &self->place))
    g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rum_viewport_get_area:
 * @self: a viewport, which has a size
 * @area: (out): the rectangle, in pixels of the viewport
 *
 * Gets where the frame of the content lies.
 */
void
rum_viewport_get_area (RumViewport *self,
                       RumBox      *area)
{
  double scale = 1;

  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (area != NULL);

  scale = get_fit_scale (self) * self->place.zoom;
  area->width = self->frame.width * scale;
  area->height = self->frame.height * scale;
  area->x = self->width / 2.0 - (self->place.x - self->frame.x) * scale;
  area->y = self->height / 2.0 - (self->place.y - self->frame.y) * scale;
}

/**
 * rum_viewport_get_fit_area:
 * @self: a viewport, which has a size
 * @area: (out): the rectangle, in pixels of the viewport
 *
 * Gets where the frame of the content lies when it fits.
 */
void
rum_viewport_get_fit_area (RumViewport *self,
                           RumBox      *area)
{
  double scale = 1;

  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (area != NULL);

  scale = get_fit_scale (self);
  area->width = self->frame.width * scale;
  area->height = self->frame.height * scale;
  area->x = (self->width - area->width) / 2;
  area->y = (self->height - area->height) / 2;
}

/**
 * rum_viewport_find_fit:
 * @self: a viewport
 * @place: (out): what to look at
 *
 * Finds from where the whole content is seen.
 */
void
rum_viewport_find_fit (RumViewport      *self,
                       RumViewportPlace *place)
{
  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (place != NULL);

  place->zoom = 1;
  place->x = self->frame.x + self->frame.width / 2;
  place->y = self->frame.y + self->frame.height / 2;
}

/**
 * rum_viewport_find_zoom:
 * @self: a viewport, which has a size
 * @from: from where to start
 * @zoom: how closely to look; limited to 1…%RUM_VIEWPORT_MAX_ZOOM
 * @x: in pixels of the viewport
 * @y: in pixels of the viewport
 * @place: (out): what to look at; may be @from
 *
 * Finds how to look at something more closely, or less, so that what is at @x
 * and @y stays there if the limits let it.
 */
void
rum_viewport_find_zoom (RumViewport            *self,
                        const RumViewportPlace *from,
                        double                  zoom,
                        double                  x,
                        double                  y,
                        RumViewportPlace       *place)
{
  double step = 0;

  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (from != NULL && place != NULL);
  g_return_if_fail (zoom > 0);

  *place = *from;
  if (!has_size (self))
    return;

  zoom = CLAMP (zoom, 1, RUM_VIEWPORT_MAX_ZOOM);
  step = (1 / from->zoom - 1 / zoom) / get_fit_scale (self);
  place->zoom = zoom;
  place->x += (x - self->width / 2.0) * step;
  place->y += (y - self->height / 2.0) * step;
  clamp_place (self, place);
  keep_in_sight (self, place);
}

/**
 * rum_viewport_find_pan:
 * @self: a viewport, which has a size
 * @from: from where to start
 * @dx: how far the viewport moves to the right, in pixels
 * @dy: how far the viewport moves down, in pixels
 * @place: (out): what to look at; may be @from
 *
 * Finds what there is to see beside, as closely, within the limits.
 */
void
rum_viewport_find_pan (RumViewport            *self,
                       const RumViewportPlace *from,
                       double                  dx,
                       double                  dy,
                       RumViewportPlace       *place)
{
  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (from != NULL && place != NULL);

  *place = *from;
  if (!has_size (self))
    return;

  place->x += dx / (get_fit_scale (self) * from->zoom);
  place->y += dy / (get_fit_scale (self) * from->zoom);
  clamp_place (self, place);
  keep_in_sight (self, place);
}

/**
 * rum_viewport_find_box:
 * @self: a viewport, which has a size
 * @box: a part of the content, in content units
 * @place: (out): what to look at
 *
 * Finds how to look at a part as closely as it can be seen whole, with some
 * room around.
 */
void
rum_viewport_find_box (RumViewport      *self,
                       const RumBox     *box,
                       RumViewportPlace *place)
{
  double scale = 1;

  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (box != NULL && box->width > 0 && box->height > 0);
  g_return_if_fail (place != NULL);

  rum_viewport_find_fit (self, place);
  if (!has_size (self))
    return;

  scale = MIN (self->width / box->width, self->height / box->height) * (1 - 2 * BOX_MARGIN);
  place->zoom = scale / get_fit_scale (self);
  place->x = box->x + box->width / 2;
  place->y = box->y + box->height / 2;
  clamp_place (self, place);
}

/**
 * rum_viewport_find_reveal:
 * @self: a viewport, which has a size
 * @from: from where to start
 * @box: a part of the content, in content units
 * @place: (out): what to look at; may be @from
 *
 * Finds the shortest way to where a part is seen whole, or nothing but it
 * where it is too large, without zooming.
 */
void
rum_viewport_find_reveal (RumViewport            *self,
                          const RumViewportPlace *from,
                          const RumBox           *box,
                          RumViewportPlace       *place)
{
  RumBox seen = { 0 };

  g_return_if_fail (RUM_IS_VIEWPORT (self));
  g_return_if_fail (from != NULL && place != NULL);
  g_return_if_fail (box != NULL);

  *place = *from;
  if (!has_size (self))
    return;

  find_seen (self, from, 0, &seen);
  place->x += get_way (seen.x, seen.width, box->x, box->width);
  place->y += get_way (seen.y, seen.height, box->y, box->height);
  clamp_place (self, place);
}
