/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-canvas-struct-private.h"

#include "rum-map-memory-private.h"
#include "rum-map-node-private.h"
#include "rum-map-region.h"

#include <math.h>

/* How long a frame may wait for what a thread draws, in microseconds: as long as
 * nothing is there at all, and for regions that are newly lit.
 */
#define FIRST_PATIENCE (2 * G_TIME_SPAN_SECOND)
#define PATIENCE (5 * G_TIME_SPAN_MILLISECOND)

static gboolean
is_drawn_sharp (RumMapCanvas *self)
{
  return self->base != NULL && rum_map_canvas_is_same_box (&self->area, &self->drawn_area);
}

static void
get_bounds (RumMapCanvas    *self,
            graphene_rect_t *bounds)
{
  graphene_rect_init (bounds, 0, 0, self->width, self->height);
}

/* Keeps a picture of the whole figure if that is what is drawn. */
static void
keep_whole (RumMapCanvas *self)
{
  if (self->whole == NULL && self->base != NULL &&
      rum_map_canvas_is_same_box (&self->drawn_area, &self->fit_area))
    self->whole = rum_map_node_create_surface (self->base, self->width, self->height, 1);
}

static void
clear_base (RumMapCanvas *self)
{
  g_clear_pointer (&self->base, gsk_render_node_unref);
  g_clear_pointer (&self->base_picture, cairo_surface_destroy);
}

/* Makes pictures of what is drawn. */
static void
ensure_stand_in (RumMapCanvas *self)
{
  GtkSnapshot *snapshot = NULL;
  GskRenderNode *node = NULL;

  if (self->stand_in != NULL)
    return;

  keep_whole (self);
  snapshot = gtk_snapshot_new ();
  gtk_snapshot_append_node (snapshot, self->base);
  rum_map_canvas_draw_regions (self, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  self->stand_in = rum_map_node_create_surface (node, self->width, self->height, self->scale);
  gsk_render_node_unref (node);
}

/* Forgets what was drawn, and lets a picture of it stand in for what will be:
 * nothing flashes when size, figure or palette change.
 */
static void
replace_drawings (RumMapCanvas *self)
{
  /* What is foreseen nobody has asked for yet. */
  if (self->renderer != NULL && !self->is_foreseen)
    rum_map_renderer_cancel (self->renderer);
  self->has_requested = FALSE;

  if (self->base != NULL)
    ensure_stand_in (self);
  clear_base (self);
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  rum_map_canvas_clear_lights (self);
  gtk_widget_queue_draw (self->view);
}

/* Makes what was drawn with the figure at @from appear where it is now. */
static void
move_to_area (RumMapCanvas *self,
              cairo_t      *cr,
              const RumBox *from)
{
  const double scale = self->area.width / from->width;

  cairo_translate (cr, self->area.x - from->x * scale, self->area.y - from->y * scale);
  cairo_scale (cr, scale, scale);
}

/* Until the sharp picture comes.  Where two pixels are as wide as one of the widget,
 * nobody sees which of them was taken, and there are four times as many.
 */
static cairo_filter_t
get_filter (RumMapCanvas *self)
{
  return self->scale > 1 ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_BILINEAR;
}

static void
paint_moved (RumMapCanvas    *self,
             cairo_t         *cr,
             cairo_surface_t *surface,
             const RumBox    *from)
{
  cairo_save (cr);
  move_to_area (self, cr, from);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), get_filter (self));
  cairo_paint (cr);
  cairo_restore (cr);
}

static void
paint_moved_regions (RumMapCanvas *self,
                     cairo_t      *cr)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node = NULL;

  rum_map_canvas_draw_regions (self, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return;

  for (guint i = 0; i < rum_map_node_count_parts (node); i++)
    paint_moved (self, cr, rum_map_node_get_picture (rum_map_node_get_part (node, i)),
                 &self->drawn_area);
  gsk_render_node_unref (node);
}

/* Paints the whole where what is drawn does not reach.  In whole pixels: cairo
 * is slow with a clip that goes through the middle of them.
 */
static void
paint_surroundings (RumMapCanvas *self,
                    cairo_t      *cr)
{
  const double scale = self->area.width / self->drawn_area.width;
  const double x = self->area.x - self->drawn_area.x * scale;
  const double y = self->area.y - self->drawn_area.y * scale;
  const int left = CLAMP (ceil (x), 0, self->width);
  const int top = CLAMP (ceil (y), 0, self->height);
  const int right = CLAMP (floor (x + self->width * scale), left, self->width);
  const int bottom = CLAMP (floor (y + self->height * scale), top, self->height);

  if (left == 0 && top == 0 && right == self->width && bottom == self->height)
    return;

  cairo_save (cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_rectangle (cr, left, top, right - left, bottom - top);
  cairo_clip (cr);
  paint_moved (self, cr, self->whole, &self->fit_area);
  cairo_restore (cr);
}

/* A node as large as the view, whatever the zoom: the GL renderer would make
 * a texture of a node that is scaled up, and as large as that.
 */
static GskRenderNode *
create_moved (RumMapCanvas *self)
{
  graphene_rect_t bounds;
  GskRenderNode *node = NULL;
  cairo_t *cr = NULL;

  get_bounds (self, &bounds);
  node = gsk_cairo_node_new (&bounds);
  cr = gsk_cairo_node_get_draw_context (node);
  if (self->whole != NULL)
    paint_surroundings (self, cr);
  if (self->base != NULL)
    {
      paint_moved (self, cr, self->base_picture, &self->drawn_area);
      paint_moved_regions (self, cr);
    }
  else
    paint_moved (self, cr, self->stand_in, &self->drawn_area);
  cairo_destroy (cr);

  return node;
}

/* Draws the figure where it lies, from what there is, which may be nothing. */
static void
draw_figure (RumMapCanvas *self,
             GtkSnapshot  *snapshot)
{
  GskRenderNode *moved = NULL;

  if (is_drawn_sharp (self))
    {
      gtk_snapshot_append_node (snapshot, self->base);
      rum_map_canvas_draw_lights (self, snapshot);
      return;
    }

  if (self->base == NULL && self->stand_in == NULL)
    return;

  moved = create_moved (self);
  gtk_snapshot_append_node (snapshot, moved);
  gsk_render_node_unref (moved);
}

/* Gives what is to be seen: the figure, or what is between the one before and
 * it, or NULL for nothing.
 */
static GskRenderNode *
create_frame (RumMapCanvas *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *figure = NULL;

  /* What fades is itself what stands in for a figure that is not drawn yet. */
  if (!rum_map_fade_is_running (self->fade) || is_drawn_sharp (self))
    draw_figure (self, snapshot);
  figure = gtk_snapshot_free_to_node (snapshot);
  if (!rum_map_fade_is_running (self->fade))
    return figure;

  snapshot = gtk_snapshot_new ();
  rum_map_fade_snapshot (self->fade, figure, snapshot);
  g_clear_pointer (&figure, gsk_render_node_unref);

  return gtk_snapshot_free_to_node (snapshot);
}

static RumMapRegion *
find_region (RumMapCanvas *self,
             RumRegion    *region)
{
  for (guint i = 0; i < self->regions->len; i++)
    {
      RumMapRegion *button = g_ptr_array_index (self->regions, i);

      if (rum_map_region_get_region (button) == region)
        return button;
    }

  return NULL;
}

static void
take_parts (RumMapCanvas  *self,
            RumMapPicture *picture)
{
  for (guint i = 0; i < picture->parts->len; i++)
    {
      RumMapPart *part = g_ptr_array_index (picture->parts, i);
      RumMapRegion *region = find_region (self, part->region);
      GskRenderNode *node = NULL;

      if (region == NULL || part->surface == NULL)
        continue;

      node = rum_map_node_new (&part->bounds, part->surface);
      rum_map_region_set_drawing (region, part->light, part->frame, node);
      gsk_render_node_unref (node);
    }

  gtk_widget_queue_draw (self->view);
}

static void
take_picture (RumMapCanvas  *self,
              RumMapPicture *picture)
{
  graphene_rect_t bounds;

  get_bounds (self, &bounds);
  keep_whole (self);
  clear_base (self);
  g_clear_pointer (&self->stand_in, cairo_surface_destroy);
  rum_map_canvas_clear_lights (self);

  self->base = rum_map_node_new (&bounds, picture->base);
  self->base_picture = cairo_surface_reference (picture->base);
  self->drawn_area = picture->area;
  take_parts (self, picture);
}

static void
drawn_cb (RumMapPicture *picture,
          gpointer       user_data)
{
  RumMapCanvas *self = user_data;

  if (picture->pick_map != NULL)
    {
      rum_map_canvas_take_picks (self, picture);
      return;
    }

  self->has_requested = FALSE;
  if (picture->has_only_parts)
    {
      if (self->base != NULL && rum_map_canvas_is_same_box (&picture->area, &self->drawn_area))
        take_parts (self, picture);
    }
  else if (!is_drawn_sharp (self))
    {
      take_picture (self, picture);
    }
}

/* Whether something must be drawn for a region to look as it should. */
static gboolean
needs_drawing (RumMapCanvas *self,
               RumMapRegion *region)
{
  graphene_rect_t seen;
  graphene_rect_t bounds;

  if (!rum_map_region_is_seen (region))
    return FALSE;

  if (is_drawn_sharp (self) && rum_map_region_has_drawing (region))
    return FALSE;

  get_bounds (self, &seen);
  rum_map_part_find_bounds (rum_figure_painter_get_figure (self->painter),
                            rum_map_region_get_region (region), &self->area, &seen, &bounds);

  return bounds.size.width > 0 && bounds.size.height > 0;
}

/* Gives NULL where nothing is missing. */
static RumMapPicture *
create_wanted_picture (RumMapCanvas *self)
{
  g_autoptr (RumMapPicture) picture = NULL;

  if (is_drawn_sharp (self))
    picture = rum_map_picture_new_parts (self->width, self->height, self->scale, &self->area);
  else
    picture = rum_map_picture_new (self->width, self->height, self->scale, &self->area);

  for (guint i = 0; i < self->regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (self->regions, i);

      if (needs_drawing (self, region))
        rum_map_picture_add_part (picture, rum_map_region_get_region (region),
                                  rum_map_region_get_light (region),
                                  rum_map_region_get_frame (region));
    }

  if (picture->has_only_parts && picture->parts->len == 0)
    return NULL;

  return g_steal_pointer (&picture);
}

/* Asks for what is missing, unless it has been asked for.  Returns whether
 * anything is.
 */
static gboolean
request_missing (RumMapCanvas *self)
{
  RumMapPicture *picture = create_wanted_picture (self);

  if (picture == NULL)
    return FALSE;

  if (self->has_requested && rum_map_canvas_is_same_box (&self->requested_area, &self->area))
    {
      rum_map_picture_free (picture);
      return TRUE;
    }

  rum_map_renderer_request (rum_map_canvas_ensure_renderer (self), picture);
  self->is_foreseen = FALSE;
  self->has_requested = TRUE;
  self->requested_area = self->area;

  return TRUE;
}

/* How long this frame may wait.  What has something to stand in for it need
 * not: the thread begins when this one has nothing more to do.
 */
static gint64
find_deadline (RumMapCanvas *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->view);
  const gint64 now = g_get_monotonic_time ();

  if (self->base == NULL && self->stand_in == NULL)
    return now + FIRST_PATIENCE;
  if (!is_drawn_sharp (self) || clock == NULL)
    return now;

  return gdk_frame_clock_get_frame_time (clock) + PATIENCE;
}

/* Draws what is missing, as far as there is time. */
static void
update_drawings (RumMapCanvas *self)
{
  const gint64 end = find_deadline (self);

  while (request_missing (self))
    {
      /* What could not be drawn stays requested. */
      if (!rum_map_renderer_wait (self->renderer, end) || self->has_requested)
        break;
    }
}

/*< private >
 * rum_map_canvas_new:
 * @view: the view that it is drawn in, which owns it
 * @regions: (element-type RumMapRegion): the regions that the view has now and
 *   later, in drawing order
 *
 * Makes a canvas that shows nothing yet.
 *
 * Returns: (transfer full): the canvas
 */
RumMapCanvas *
rum_map_canvas_new (GtkWidget *view,
                    GPtrArray *regions)
{
  RumMapCanvas *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);
  g_return_val_if_fail (regions != NULL, NULL);

  self = g_new0 (RumMapCanvas, 1);
  self->view = view;
  self->regions = g_ptr_array_ref (regions);
  self->scale = 1;
  self->fade = rum_map_fade_new (view);

  return self;
}

/*< private >
 * rum_map_canvas_free:
 * @self: (transfer full): a canvas
 *
 * Frees it.
 */
void
rum_map_canvas_free (RumMapCanvas *self)
{
  g_return_if_fail (self != NULL);

  if (self->renderer != NULL)
    rum_map_renderer_cancel (self->renderer);
  g_clear_object (&self->renderer);
  g_clear_object (&self->painter);
  clear_base (self);
  g_clear_pointer (&self->stand_in, cairo_surface_destroy);
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  g_clear_pointer (&self->lit, gsk_render_node_unref);
  g_clear_pointer (&self->frame, gsk_render_node_unref);
  g_clear_pointer (&self->fade, rum_map_fade_free);
  rum_map_canvas_clear_picks (self);
  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_free (self);
}

/*< private >
 * rum_map_canvas_ensure_renderer:
 * @self: a canvas that has a painter
 *
 * Gets what draws in threads.
 *
 * Returns: (transfer none): the renderer
 */
RumMapRenderer *
rum_map_canvas_ensure_renderer (RumMapCanvas *self)
{
  if (self->renderer == NULL)
    {
      self->renderer = rum_map_renderer_new (rum_figure_painter_get_figure (self->painter),
                                             rum_figure_painter_get_palette (self->painter));
      rum_map_renderer_connect (self->renderer, drawn_cb, self);
    }

  return self->renderer;
}

/*< private >
 * rum_map_canvas_take_renderer:
 * @self: a canvas that has a painter and nothing drawn by it yet
 * @renderer: (transfer full): what draws the same in threads, and has begun with
 *   what it foresees
 *
 * Lets @renderer draw.
 */
void
rum_map_canvas_take_renderer (RumMapCanvas   *self,
                              RumMapRenderer *renderer)
{
  g_return_if_fail (self != NULL && self->painter != NULL);
  g_return_if_fail (RUM_IS_MAP_RENDERER (renderer));

  if (self->renderer != NULL)
    rum_map_renderer_cancel (self->renderer);
  g_clear_object (&self->renderer);

  self->renderer = renderer;
  self->is_foreseen = TRUE;
  rum_map_renderer_connect (renderer, drawn_cb, self);
}

/*< private >
 * rum_map_canvas_has_size:
 * @self: a canvas
 *
 * Tells whether there is something to draw, and a place for it.
 *
 * Returns: whether it is so
 */
gboolean
rum_map_canvas_has_size (RumMapCanvas *self)
{
  return self->painter != NULL && self->width > 0 && self->height > 0;
}

/*< private >
 * rum_map_canvas_set_painter:
 * @self: a canvas
 * @painter: what draws the figure in the main thread
 *
 * Sets what is drawn, and in which colours.
 */
void
rum_map_canvas_set_painter (RumMapCanvas     *self,
                            RumFigurePainter *painter)
{
  RumFigurePainter *before = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (RUM_IS_FIGURE_PAINTER (painter));

  before = self->painter;
  if (before == painter)
    return;

  if (before == NULL ||
      rum_figure_painter_get_figure (before) != rum_figure_painter_get_figure (painter))
    rum_map_canvas_clear_picks (self);
  else if (rum_figure_painter_get_palette (before) != rum_figure_painter_get_palette (painter))
    rum_map_fade_stop (self->fade);

  replace_drawings (self);
  self->is_foreseen = FALSE;
  g_clear_object (&self->renderer);
  g_set_object (&self->painter, painter);
}

/*< private >
 * rum_map_canvas_set_size:
 * @self: a canvas
 * @width: of the view, in pixels
 * @height: of the view, in pixels
 * @scale: how many pixels of the screen a pixel is wide
 * @fit_area: where the whole figure lies when it fits, in pixels of the view
 *
 * Sets how large the view is.  All is drawn anew for another size.
 */
void
rum_map_canvas_set_size (RumMapCanvas *self,
                         int           width,
                         int           height,
                         int           scale,
                         const RumBox *fit_area)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (width >= 0 && height >= 0 && scale > 0);
  g_return_if_fail (fit_area != NULL);

  if (self->width == width && self->height == height && self->scale == scale &&
      rum_map_canvas_is_same_box (&self->fit_area, fit_area))
    return;

  replace_drawings (self);
  rum_map_canvas_clear_picks (self);
  self->width = width;
  self->height = height;
  self->scale = scale;
  self->fit_area = *fit_area;
  g_clear_pointer (&self->frame, gsk_render_node_unref);
  rum_map_fade_stop (self->fade);
}

/*< private >
 * rum_map_canvas_begin_change:
 * @self: a canvas
 *
 * Keeps what is seen until the figure that is set next has been drawn: that fades
 * in over it, if animations are on, or takes its place.  It is what was drawn
 * last, also where that was in the middle of such a change; no SVG is drawn for
 * it.  Of a view that is hidden nothing is kept.
 */
void
rum_map_canvas_begin_change (RumMapCanvas *self)
{
  graphene_rect_t bounds;
  GskRenderNode *picture = NULL;

  g_return_if_fail (self != NULL);

  rum_map_fade_stop (self->fade);
  clear_base (self);
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  g_clear_pointer (&self->stand_in, cairo_surface_destroy);
  if (!gtk_widget_get_mapped (self->view))
    g_clear_pointer (&self->frame, gsk_render_node_unref);
  if (self->frame == NULL)
    return;

  rum_map_memory_keep ();
  self->stand_in = rum_map_node_create_surface (self->frame, self->width, self->height,
                                                self->scale);
  self->drawn_area = self->frame_area;
  if (!rum_map_fade_can_begin (self->fade))
    return;

  get_bounds (self, &bounds);
  picture = rum_map_node_new (&bounds, self->stand_in);
  rum_map_fade_begin (self->fade, picture);
  gsk_render_node_unref (picture);
}

/*< private >
 * rum_map_canvas_get_area:
 * @self: a canvas
 *
 * Gets where the whole figure lies.
 *
 * Returns: (transfer none): the rectangle, in pixels of the view
 */
const RumBox *
rum_map_canvas_get_area (RumMapCanvas *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->area;
}

/*< private >
 * rum_map_canvas_set_area:
 * @self: a canvas
 * @area: where the whole figure lies, in pixels of the view
 *
 * Moves the figure.  It is shown there from the next frame on, and sharp as
 * soon as a thread has drawn it.
 *
 * Returns: whether it lay elsewhere
 */
gboolean
rum_map_canvas_set_area (RumMapCanvas *self,
                         const RumBox *area)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (area != NULL, FALSE);

  if (rum_map_canvas_is_same_box (&self->area, area))
    return FALSE;

  if (self->frame != NULL)
    rum_map_memory_keep ();
  self->area = *area;
  self->has_picked = FALSE;
  rum_map_fade_stop (self->fade);
  gtk_widget_queue_draw (self->view);

  return TRUE;
}

/*< private >
 * rum_map_canvas_prepare:
 * @self: a canvas
 *
 * Begins to draw what the next frame needs, if there is nothing at all yet:
 * that frame waits for it.
 */
void
rum_map_canvas_prepare (RumMapCanvas *self)
{
  g_return_if_fail (self != NULL);

  if (rum_map_canvas_has_size (self) && self->base == NULL && self->stand_in == NULL)
    request_missing (self);
}

/*< private >
 * rum_map_canvas_is_sharp:
 * @self: a canvas
 *
 * Tells whether nothing stands in for anything: what is seen was drawn for
 * where it lies, nothing of the figure before is seen, and the pick map was drawn
 * for it too, if there is any.
 *
 * Returns: whether it is so
 */
gboolean
rum_map_canvas_is_sharp (RumMapCanvas *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return is_drawn_sharp (self) && !rum_map_fade_is_running (self->fade) &&
         (self->picks == NULL || rum_map_canvas_is_same_box (&self->picks_area, &self->area));
}

/*< private >
 * rum_map_canvas_is_lit:
 * @self: a canvas
 *
 * Tells whether every region of a figure that is drawn where it lies has been
 * drawn as it is lit.
 *
 * Returns: whether it is so
 */
gboolean
rum_map_canvas_is_lit (RumMapCanvas *self)
{
  g_autoptr (RumMapPicture) missing = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!rum_map_canvas_has_size (self) || !is_drawn_sharp (self))
    return TRUE;

  missing = create_wanted_picture (self);

  return missing == NULL;
}

/*< private >
 * rum_map_canvas_snapshot:
 * @self: a canvas
 * @snapshot: where to draw, in the view
 *
 * Draws what there is and asks for what is missing.
 */
void
rum_map_canvas_snapshot (RumMapCanvas *self,
                         GtkSnapshot  *snapshot)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  if (!rum_map_canvas_has_size (self))
    return;

  update_drawings (self);
  if (is_drawn_sharp (self))
    rum_map_canvas_update_picks (self);

  g_clear_pointer (&self->frame, gsk_render_node_unref);
  self->frame = create_frame (self);
  self->frame_area = self->area;
  if (self->frame != NULL)
    rum_map_node_append (self->frame, snapshot);
}
