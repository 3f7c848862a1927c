/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-canvas-private.h"

#include "rum-map-fade-private.h"
#include "rum-map-node-private.h"
#include "rum-map-region.h"
#include "rum-map-renderer-private.h"

#include <math.h>

/* As far as a pick map is ever asked. */
#define MAX_REACH 1000

/*< private >
 * RumMapCanvas:
 *
 * What a view of the map has drawn, and what tells the regions in it.
 *
 * What is drawn is kept as render nodes as large as the view, the base and one
 * for each region that is lit, and appended again each frame: GTK repaints only
 * where the nodes differ, and no SVG is drawn while the pointer moves.
 *
 * When the figure moves, the frame that is there is shown elsewhere and in
 * another size, as a picture, while a thread draws what fits: first the picture,
 * then the pick map.  Neither is ever larger than the view.  Where the old frame
 * does not reach, the whole figure as it was drawn when it fitted is seen:
 *
 *   ┌ view ───────────┐
 *   │ whole ┌ stand-in│
 *   │       │         │
 *   └───────┴─────────┘
 *
 * Where another figure takes the place of this one, what is seen is kept as a
 * picture that the new figure fades in over.  Only what is seen is of the old
 * one: a point means what is new at once.
 *
 * It holds, in pictures as large as the view: the base, up to about two of what
 * is lit, the stand-in while the figure moves, what goes while another figure
 * comes, and the whole in pixels of the widget; and two pick maps of two bytes a
 * pixel.
 */
struct _RumMapCanvas
{
  /* Owns the canvas. */
  GtkWidget        *view;

  RumFigurePainter *painter;
  RumMapRenderer   *renderer;

  int               width;
  int               height;
  int               scale;
  RumBox            fit_area;

  /* Where the whole figure lies, in pixels of the view. */
  RumBox            area;

  /* Where it lay when base and regions were drawn. */
  RumBox            drawn_area;
  GskRenderNode    *base;

  /* Whether the base is a list of shapes rather than a picture: then to draw
   * it is slow.
   */
  gboolean          is_vector;

  cairo_surface_t  *stand_in;
  cairo_surface_t  *whole;

  /* What was drawn last, and how it goes over into another figure. */
  GskRenderNode    *frame;
  RumMapFade       *fade;

  /* What the renderer was last asked for. */
  gboolean          has_requested;
  RumBox            requested_area;

  RumPickMap       *picks;
  RumBox            picks_area;
  RumPickMap       *whole_picks;

  /* The last answer: GTK asks every region about the same point. */
  gboolean          has_picked;
  double            picked_x;
  double            picked_y;
  double            picked_reach;
  RumRegion        *picked;
};

static gboolean
is_same_box (const RumBox *one,
             const RumBox *other)
{
  return one->x == other->x && one->y == other->y && one->width == other->width &&
         one->height == other->height;
}

static gboolean
is_drawn_sharp (RumMapCanvas *self)
{
  return self->base != NULL && is_same_box (&self->area, &self->drawn_area);
}

static void
get_bounds (RumMapCanvas    *self,
            graphene_rect_t *bounds)
{
  graphene_rect_init (bounds, 0, 0, self->width, self->height);
}

static GtkWidget *
get_first_region (RumMapCanvas *self)
{
  return gtk_widget_get_first_child (self->view);
}

static void
clear_region_drawings (RumMapCanvas *self)
{
  GtkWidget *child = NULL;

  for (child = get_first_region (self); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    rum_map_region_clear_drawings (RUM_MAP_REGION (child));
}

static void
clear_drawings (RumMapCanvas *self)
{
  if (self->renderer != NULL)
    rum_map_renderer_cancel (self->renderer);
  self->has_requested = FALSE;

  g_clear_pointer (&self->base, gsk_render_node_unref);
  g_clear_pointer (&self->stand_in, cairo_surface_destroy);
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  clear_region_drawings (self);
  gtk_widget_queue_draw (self->view);
}

static void
clear_picks (RumMapCanvas *self)
{
  g_clear_object (&self->picks);
  g_clear_object (&self->whole_picks);
  self->has_picked = FALSE;
}

static GskRenderNode *
create_base (RumMapCanvas *self)
{
  graphene_rect_t bounds;
  GskRenderNode *node = NULL;
  cairo_t *cr = NULL;
  g_autoptr (GError) error = NULL;

  get_bounds (self, &bounds);
  node = gsk_cairo_node_new (&bounds);
  cr = gsk_cairo_node_get_draw_context (node);

  /* Figure and palette come with the program: they can only fail by mistake. */
  if (!rum_figure_painter_draw (self->painter, cr, &self->area, &error))
    g_critical ("%s", error->message);
  cairo_destroy (cr);

  return node;
}

static void
draw_regions (RumMapCanvas *self,
              GtkSnapshot  *snapshot,
              RumLight      light,
              RumMapFrame   frame)
{
  GtkWidget *child = NULL;
  graphene_rect_t bounds;

  get_bounds (self, &bounds);
  for (child = get_first_region (self); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    {
      RumMapRegion *region = RUM_MAP_REGION (child);

      if (rum_map_region_get_light (region) == light && rum_map_region_get_frame (region) == frame)
        rum_map_region_draw (region, snapshot, self->painter, &self->drawn_area, &bounds);
    }
}

static void
draw_all_regions (RumMapCanvas *self,
                  GtkSnapshot  *snapshot)
{
  /* The wider an outline is, the higher it lies; the focus lies above all. */
  for (int frame = RUM_MAP_FRAME_NONE; frame < RUM_N_MAP_FRAMES; frame++)
    {
      for (int light = RUM_LIGHT_NONE; light <= RUM_LIGHT_STRONG; light++)
        draw_regions (self, snapshot, light, frame);
    }
}

/* Makes pictures of the frame that is left.  Shapes take four times as long at
 * twice the scale, and what stands in for so short a time need not be fine.
 */
static void
ensure_stand_in (RumMapCanvas *self)
{
  const int scale = self->is_vector ? 1 : self->scale;
  graphene_rect_t bounds;
  GtkSnapshot *snapshot = NULL;
  GskRenderNode *base = NULL;
  GskRenderNode *node = NULL;

  if (self->stand_in != NULL)
    return;

  if (self->whole == NULL && is_same_box (&self->drawn_area, &self->fit_area))
    self->whole = rum_map_node_create_surface (self->base, self->width, self->height, 1);

  /* So that shapes are drawn only once. */
  get_bounds (self, &bounds);
  if (self->is_vector && self->whole != NULL)
    base = rum_map_node_new (&bounds, self->whole);
  else
    base = gsk_render_node_ref (self->base);

  snapshot = gtk_snapshot_new ();
  gtk_snapshot_append_node (snapshot, base);
  draw_all_regions (self, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  self->stand_in = rum_map_node_create_surface (node, self->width, self->height, scale);
  gsk_render_node_unref (node);
  gsk_render_node_unref (base);
}

static void
paint_moved (RumMapCanvas    *self,
             cairo_t         *cr,
             cairo_surface_t *surface,
             const RumBox    *from)
{
  const double scale = self->area.width / from->width;

  cairo_save (cr);
  cairo_translate (cr, self->area.x - from->x * scale, self->area.y - from->y * scale);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint (cr);
  cairo_restore (cr);
}

/* Paints the whole where the old frame does not reach.  In whole pixels: cairo
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
  paint_moved (self, cr, self->stand_in, &self->drawn_area);
  cairo_destroy (cr);

  return node;
}

/* Draws the figure where it lies, from what there is. */
static void
draw_figure (RumMapCanvas *self,
             GtkSnapshot  *snapshot)
{
  GskRenderNode *moved = NULL;

  if (is_drawn_sharp (self))
    {
      gtk_snapshot_append_node (snapshot, self->base);
      draw_all_regions (self, snapshot);
      return;
    }

  ensure_stand_in (self);
  moved = create_moved (self);
  gtk_snapshot_append_node (snapshot, moved);
  gsk_render_node_unref (moved);
}

/* Gives what is to be seen: the figure, or what is between the one before and
 * it.
 */
static GskRenderNode *
create_frame (RumMapCanvas *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *figure = NULL;

  draw_figure (self, snapshot);
  figure = gtk_snapshot_free_to_node (snapshot);
  if (!rum_map_fade_is_running (self->fade))
    return figure;

  snapshot = gtk_snapshot_new ();
  rum_map_fade_snapshot (self->fade, figure, snapshot);
  gsk_render_node_unref (figure);

  return gtk_snapshot_free_to_node (snapshot);
}

/* Gives a node that looks the same, and is fast to draw again. */
static GskRenderNode *
flatten (RumMapCanvas  *self,
         GskRenderNode *node)
{
  return rum_map_node_create_flat (node, self->width, self->height, self->scale);
}

static void
ensure_base (RumMapCanvas *self)
{
  GskRenderNode *shapes = NULL;

  if (self->base != NULL)
    return;

  self->base = create_base (self);
  self->is_vector = TRUE;
  self->drawn_area = self->area;

  if (!rum_map_fade_is_running (self->fade))
    return;

  /* All of it changes with every frame: shapes would be drawn as often. */
  shapes = g_steal_pointer (&self->base);
  self->base = flatten (self, shapes);
  self->is_vector = FALSE;
  gsk_render_node_unref (shapes);
}

static RumMapRegion *
find_region (RumMapCanvas *self,
             RumRegion    *region)
{
  GtkWidget *child = NULL;

  for (child = get_first_region (self); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    {
      if (rum_map_region_get_region (RUM_MAP_REGION (child)) == region)
        return RUM_MAP_REGION (child);
    }

  return NULL;
}

static void
take_picture (RumMapCanvas  *self,
              RumMapPicture *picture)
{
  graphene_rect_t bounds;

  get_bounds (self, &bounds);
  g_clear_pointer (&self->base, gsk_render_node_unref);
  g_clear_pointer (&self->stand_in, cairo_surface_destroy);
  clear_region_drawings (self);

  self->base = rum_map_node_new (&bounds, picture->base);
  self->is_vector = FALSE;
  self->drawn_area = picture->area;

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
drawn_cb (RumMapPicture *picture,
          gpointer       user_data)
{
  RumMapCanvas *self = user_data;

  if (picture->pick_map != NULL)
    {
      if (self->picks != NULL && is_same_box (&self->picks_area, &self->area))
        return;

      g_set_object (&self->picks, picture->pick_map);
      self->picks_area = picture->area;
      self->has_picked = FALSE;
    }
  else if (!is_drawn_sharp (self))
    {
      take_picture (self, picture);
    }
}

static void
request_picture (RumMapCanvas *self)
{
  RumMapPicture *picture = NULL;
  GtkWidget *child = NULL;

  if (self->has_requested && is_same_box (&self->requested_area, &self->area))
    return;

  if (self->renderer == NULL)
    self->renderer = rum_map_renderer_new (rum_figure_painter_get_figure (self->painter),
                                           rum_figure_painter_get_palette (self->painter),
                                           drawn_cb, self);

  picture = rum_map_picture_new (self->width, self->height, self->scale, &self->area);
  for (child = get_first_region (self); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    {
      RumMapRegion *region = RUM_MAP_REGION (child);
      const RumLight light = rum_map_region_get_light (region);
      const RumMapFrame frame = rum_map_region_get_frame (region);

      if (light != RUM_LIGHT_NONE || frame != RUM_MAP_FRAME_NONE)
        rum_map_picture_add_part (picture, rum_map_region_get_region (region), light, frame);
    }

  rum_map_renderer_request (self->renderer, picture);
  self->has_requested = TRUE;
  self->requested_area = self->area;
}

static RumPickMap *
create_picks (RumMapCanvas *self,
              const RumBox *area)
{
  g_autoptr (RumMapPicture) picture = rum_map_picture_new (self->width, self->height, self->scale,
                                                           area);
  g_autoptr (GError) error = NULL;

  if (!rum_map_picture_draw_picks (picture, rum_figure_painter_get_figure (self->painter), &error))
    g_critical ("%s", error->message);

  return g_steal_pointer (&picture->pick_map);
}

static gboolean
can_pick (RumMapCanvas *self)
{
  return self->painter != NULL && self->width > 0 && self->height > 0;
}

/* Without any there is nothing to wait for. */
static void
ensure_picks (RumMapCanvas *self)
{
  if (self->picks != NULL)
    return;

  self->picks = create_picks (self, &self->area);
  self->picks_area = self->area;
  if (self->whole_picks == NULL && is_same_box (&self->area, &self->fit_area))
    g_set_object (&self->whole_picks, self->picks);
}

static void
ensure_whole_picks (RumMapCanvas *self)
{
  if (self->whole_picks != NULL)
    return;

  if (self->picks != NULL && is_same_box (&self->picks_area, &self->fit_area))
    self->whole_picks = g_object_ref (self->picks);
  else
    self->whole_picks = create_picks (self, &self->fit_area);
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
  if (is_same_box (&self->picks_area, &self->area))
    return rum_pick_map_find_nearest (self->picks, x * self->scale, y * self->scale,
                                      MIN (reach * self->scale, MAX_REACH));

  if (self->whole_picks == NULL || was_seen (self, &self->picks_area, x, y))
    return pick_moved (self, self->picks, &self->picks_area, x, y, reach);

  return pick_moved (self, self->whole_picks, &self->fit_area, x, y, reach);
}

/*< private >
 * rum_map_canvas_new:
 * @view: the view that it is drawn in, which owns it; its first children are
 *   the regions
 *
 * Makes a canvas that shows nothing yet.
 *
 * Returns: (transfer full): the canvas
 */
RumMapCanvas *
rum_map_canvas_new (GtkWidget *view)
{
  RumMapCanvas *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);

  self = g_new0 (RumMapCanvas, 1);
  self->view = view;
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
  g_clear_pointer (&self->base, gsk_render_node_unref);
  g_clear_pointer (&self->stand_in, cairo_surface_destroy);
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  g_clear_pointer (&self->frame, gsk_render_node_unref);
  g_clear_pointer (&self->fade, rum_map_fade_free);
  clear_picks (self);
  g_free (self);
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
    clear_picks (self);
  else if (rum_figure_painter_get_palette (before) != rum_figure_painter_get_palette (painter))
    rum_map_fade_stop (self->fade);

  clear_drawings (self);
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
      is_same_box (&self->fit_area, fit_area))
    return;

  self->width = width;
  self->height = height;
  self->scale = scale;
  self->fit_area = *fit_area;
  g_clear_pointer (&self->frame, gsk_render_node_unref);
  rum_map_fade_stop (self->fade);
  clear_picks (self);
  clear_drawings (self);
}

/*< private >
 * rum_map_canvas_begin_change:
 * @self: a canvas
 *
 * Keeps what is seen: the figure that is set next fades in over it, if animations
 * are on.  It is what was drawn last, also where that was in the middle of such a
 * change; no SVG is drawn for it.
 */
void
rum_map_canvas_begin_change (RumMapCanvas *self)
{
  GskRenderNode *picture = NULL;

  g_return_if_fail (self != NULL);

  if (self->frame == NULL || !rum_map_fade_can_begin (self->fade))
    {
      rum_map_fade_stop (self->fade);
      return;
    }

  picture = flatten (self, self->frame);
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

  if (is_same_box (&self->area, area))
    return FALSE;

  self->area = *area;
  self->has_picked = FALSE;
  rum_map_fade_stop (self->fade);
  gtk_widget_queue_draw (self->view);

  return TRUE;
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
         (self->picks == NULL || is_same_box (&self->picks_area, &self->area));
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

  if (!can_pick (self))
    return;

  ensure_base (self);
  if (is_drawn_sharp (self))
    g_clear_pointer (&self->stand_in, cairo_surface_destroy);

  g_clear_pointer (&self->frame, gsk_render_node_unref);
  self->frame = create_frame (self);
  rum_map_node_append (self->frame, snapshot);

  /* The thread begins when this one has nothing more to do. */
  if (!is_drawn_sharp (self))
    request_picture (self);
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

  if (!can_pick (self))
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

  if (!can_pick (self))
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
