/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-canvas-struct-private.h"

/* What of RumMapCanvas tells which region is where. */

/* As far as a pick map is ever asked. */
#define MAX_REACH 1000

static void
request_picks (RumMapCanvas *self,
               const RumBox *area)
{
  rum_map_renderer_request_picks (rum_map_canvas_ensure_renderer (self),
                                  rum_map_picture_new (self->width, self->height, self->scale,
                                                       area));
}

/* Without any there is nothing else to do but to wait. */
static void
ensure_picks (RumMapCanvas *self)
{
  if (self->picks != NULL)
    return;

  request_picks (self, &self->area);
  rum_map_renderer_wait_for_picks (self->renderer);
}

static void
ensure_whole_picks (RumMapCanvas *self)
{
  if (self->whole_picks != NULL)
    return;

  request_picks (self, &self->fit_area);
  rum_map_renderer_wait_for_picks (self->renderer);
}

static RumRegion *
pick_moved (RumMapCanvas *self,
            RumPickMap   *picks,
            const RumBox *from,
            double        x,
            double        y,
            double        reach)
{
  const double scale = from->width / self->area.width * self->scale;

  return rum_pick_map_find_nearest (picks,
                                    from->x * self->scale + (x - self->area.x) * scale,
                                    from->y * self->scale + (y - self->area.y) * scale,
                                    MIN (reach * scale, MAX_REACH));
}

/* Whether a point that is seen now was seen when the figure lay elsewhere. */
static gboolean
was_seen (RumMapCanvas *self,
          const RumBox *from,
          double        x,
          double        y)
{
  const double scale = from->width / self->area.width;
  const double old_x = from->x + (x - self->area.x) * scale;
  const double old_y = from->y + (y - self->area.y) * scale;

  return old_x >= 0 && old_x < self->width && old_y >= 0 && old_y < self->height;
}

/* While the figure moves, the old map is asked where the point was. */
static RumRegion *
find_region_at (RumMapCanvas *self,
                double        x,
                double        y,
                double        reach)
{
  ensure_picks (self);
  if (self->picks == NULL)
    return NULL;

  /* Exactly, where a way there and back would round. */
  if (rum_map_canvas_is_same_box (&self->picks_area, &self->area))
    return rum_pick_map_find_nearest (self->picks, x * self->scale, y * self->scale,
                                      MIN (reach * self->scale, MAX_REACH));

  if (self->whole_picks == NULL || was_seen (self, &self->picks_area, x, y))
    return pick_moved (self, self->picks, &self->picks_area, x, y, reach);

  return pick_moved (self, self->whole_picks, &self->fit_area, x, y, reach);
}

/*< private >
 * rum_map_canvas_clear_picks:
 * @self: a canvas
 *
 * Forgets where the regions are.
 */
void
rum_map_canvas_clear_picks (RumMapCanvas *self)
{
  g_clear_object (&self->picks);
  g_clear_object (&self->whole_picks);
  self->has_picked = FALSE;
}

/*< private >
 * rum_map_canvas_update_picks:
 * @self: a canvas whose figure is drawn where it lies
 *
 * Asks for the pick map of it if that which there is was drawn for another place:
 * a figure that comes back to where it has been drawn is not drawn anew, and the
 * pick map comes only after a drawing.
 */
void
rum_map_canvas_update_picks (RumMapCanvas *self)
{
  if (self->picks == NULL || rum_map_canvas_is_same_box (&self->picks_area, &self->area))
    return;

  rum_map_renderer_request_picks_later (rum_map_canvas_ensure_renderer (self),
                                        rum_map_picture_new (self->width, self->height,
                                                             self->scale, &self->area));
}

/*< private >
 * rum_map_canvas_take_picks:
 * @self: a canvas
 * @picture: a picture with a pick map
 *
 * Takes what a thread has found out.
 */
void
rum_map_canvas_take_picks (RumMapCanvas  *self,
                           RumMapPicture *picture)
{
  if (rum_map_canvas_is_same_box (&picture->area, &self->fit_area))
    {
      g_set_object (&self->whole_picks, picture->pick_map);
      gtk_widget_queue_draw (self->view);
    }

  if (self->picks != NULL && rum_map_canvas_is_same_box (&self->picks_area, &self->area))
    return;

  g_set_object (&self->picks, picture->pick_map);
  self->picks_area = picture->area;
  self->has_picked = FALSE;
  /* The next frame asks for the right one. */
  if (!rum_map_canvas_is_same_box (&self->picks_area, &self->area))
    gtk_widget_queue_draw (self->view);
}

/*< private >
 * rum_map_canvas_pick:
 * @self: a canvas
 * @x: in pixels of the view
 * @y: in pixels of the view
 * @reach: how far away a region may be, in pixels of the view, at least 0
 *
 * Finds the region under a point, or the nearest one.
 *
 * Returns: (transfer none) (nullable): the region, or NULL for none
 */
RumRegion *
rum_map_canvas_pick (RumMapCanvas *self,
                     double        x,
                     double        y,
                     double        reach)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (reach >= 0, NULL);

  if (!rum_map_canvas_has_size (self))
    return NULL;

  if (self->has_picked && self->picked_x == x && self->picked_y == y &&
      self->picked_reach == reach)
    return self->picked;

  self->picked = find_region_at (self, x, y, reach);
  self->picked_x = x;
  self->picked_y = y;
  self->picked_reach = reach;
  self->has_picked = TRUE;

  return self->picked;
}

/*< private >
 * rum_map_canvas_has_picks:
 * @self: a canvas
 *
 * Tells whether rum_map_canvas_pick() answers without waiting; if not, what it
 * needs is begun.
 *
 * Returns: whether it does
 */
gboolean
rum_map_canvas_has_picks (RumMapCanvas *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->picks == NULL && rum_map_canvas_has_size (self))
    request_picks (self, &self->area);

  return self->picks != NULL;
}

/*< private >
 * rum_map_canvas_has_whole_picks:
 * @self: a canvas
 *
 * Tells whether rum_map_canvas_find_middle() answers without waiting; if not,
 * what it needs is begun, and the view is drawn anew when it is there.
 *
 * Returns: whether it does
 */
gboolean
rum_map_canvas_has_whole_picks (RumMapCanvas *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (!rum_map_canvas_has_size (self))
    return TRUE;

  if (self->whole_picks == NULL)
    request_picks (self, &self->fit_area);

  return self->whole_picks != NULL;
}

/*< private >
 * rum_map_canvas_find_middle:
 * @self: a canvas
 * @regions: (element-type RumRegion): regions of the figure
 * @left_share: where to begin, as a share of the width of the figure
 * @right_share: where to end, as a share of the width of the figure
 * @x: (out): of the middle, in pixels of the view
 * @y: (out): of the middle, in pixels of the view
 *
 * Finds the middle of some regions as rum_pick_map_find_middle() does, also
 * where it lies beyond the view.
 *
 * Returns: how much of them is seen when the figure fits, in pixels of the
 *   screen; with 0 there is no middle
 */
int
rum_map_canvas_find_middle (RumMapCanvas *self,
                            GHashTable   *regions,
                            double        left_share,
                            double        right_share,
                            double       *x,
                            double       *y)
{
  const RumBox *fit = NULL;
  double zoom = 1;
  int n_pixels = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (regions != NULL, 0);
  g_return_val_if_fail (x != NULL && y != NULL, 0);

  if (!rum_map_canvas_has_size (self))
    return 0;

  ensure_whole_picks (self);
  if (self->whole_picks == NULL)
    return 0;

  fit = &self->fit_area;
  n_pixels = rum_pick_map_find_middle (self->whole_picks, regions,
                                       (fit->x + fit->width * left_share) * self->scale,
                                       (fit->x + fit->width * right_share) * self->scale, x, y);
  zoom = self->area.width / fit->width;
  *x = self->area.x + (*x / self->scale - fit->x) * zoom;
  *y = self->area.y + (*y / self->scale - fit->y) * zoom;

  return n_pixels;
}
