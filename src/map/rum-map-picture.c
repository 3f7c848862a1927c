/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-picture-private.h"

/* How far the widest outline, the ring of the focus, may reach beyond a
 * region, in figure units.
 */
#define OUTLINE_REACH 8

static void
free_part (RumMapPart *part)
{
  g_clear_object (&part->region);
  g_clear_pointer (&part->surface, cairo_surface_destroy);
  g_free (part);
}

/* A surface for some pixels of the picture, with its origin where the picture
 * has it.
 */
static cairo_surface_t *
create_surface (RumMapPicture         *self,
                const graphene_rect_t *bounds)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, bounds->size.width * self->scale,
                                bounds->size.height * self->scale);

  cairo_surface_set_device_scale (surface, self->scale, self->scale);
  cairo_surface_set_device_offset (surface, -bounds->origin.x * self->scale,
                                   -bounds->origin.y * self->scale);

  return surface;
}

static gboolean
draw_base (RumMapPicture     *self,
           RumFigurePainter  *painter,
           GError           **error)
{
  g_autoptr (cairo_t) cr = NULL;

  self->base = create_surface (self, &GRAPHENE_RECT_INIT (0, 0, self->width, self->height));
  cr = cairo_create (self->base);

  return rum_figure_painter_draw (painter, cr, &self->area, error);
}

/* Whether anything is drawn in some pixels, each @step after the one before. */
static gboolean
is_drawn (const guint32 *pixels,
          int            n_pixels,
          int            step)
{
  for (int i = 0; i < n_pixels; i++)
    {
      if (pixels[(gsize) i * step] != 0)
        return TRUE;
    }

  return FALSE;
}

/* Takes what is empty at its edges off a part: few have an outline as wide as the
 * widest, and the larger a part is, the more is painted whenever it lights up.  Its
 * picture stays as large.
 */
static void
trim (RumMapPart *part,
      int         scale)
{
  const int step = cairo_image_surface_get_stride (part->surface) / (int) sizeof (guint32);
  const guint32 *pixels = NULL;
  int left = 0;
  int top = 0;
  int right = cairo_image_surface_get_width (part->surface);
  int bottom = cairo_image_surface_get_height (part->surface);

  cairo_surface_flush (part->surface);
  pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (part->surface);
  while (top < bottom && !is_drawn (pixels + (gsize) top * step, right, 1))
    top++;
  if (top == bottom)
    return;

  while (!is_drawn (pixels + (gsize) (bottom - 1) * step, right, 1))
    bottom--;
  pixels += (gsize) top * step;
  while (!is_drawn (pixels + left, bottom - top, step))
    left++;
  while (!is_drawn (pixels + right - 1, bottom - top, step))
    right--;

  /* In whole pixels of the widget. */
  left /= scale;
  top /= scale;
  right = (right + scale - 1) / scale;
  bottom = (bottom + scale - 1) / scale;
  graphene_rect_init (&part->bounds, part->bounds.origin.x + left, part->bounds.origin.y + top,
                      right - left, bottom - top);
}

static gboolean
draw_part (RumMapPicture     *self,
           RumMapPart        *part,
           RumFigurePainter  *painter,
           GError           **error)
{
  g_autoptr (cairo_t) cr = NULL;

  rum_map_part_find_bounds (rum_figure_painter_get_figure (painter), part->region, &self->area,
                            &GRAPHENE_RECT_INIT (0, 0, self->width, self->height), &part->bounds);
  if (part->bounds.size.width <= 0 || part->bounds.size.height <= 0)
    return TRUE;

  part->surface = create_surface (self, &part->bounds);
  cr = cairo_create (part->surface);
  if (!rum_map_part_draw (painter, cr, &self->area, part->region, part->light, part->frame, error))
    return FALSE;

  trim (part, self->scale);

  return TRUE;
}

/*< private >
 * rum_map_part_draw:
 * @painter: what draws the figure that @region belongs to
 * @cr: where to draw
 * @area: where the whole figure lies, in user space of @cr
 * @region: a region of the figure
 * @light: how it is lit
 * @frame: what is drawn around it
 * @error: where to store an error, or NULL
 *
 * Draws a region that is lit or has a frame, in the thread that @painter
 * belongs to.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_map_part_draw (RumFigurePainter  *painter,
                   cairo_t           *cr,
                   const RumBox      *area,
                   RumRegion         *region,
                   RumLight           light,
                   RumMapFrame        frame,
                   GError           **error)
{
  switch (frame)
    {
    case RUM_MAP_FRAME_FOCUS:
      return rum_figure_painter_draw_focus (painter, cr, area, region, light, error);
    case RUM_MAP_FRAME_MARK:
      return rum_figure_painter_draw_marked (painter, cr, area, region, light, error);
    case RUM_MAP_FRAME_NONE:
    default:
      return rum_figure_painter_draw_region (painter, cr, area, region, light, error);
    }
}

/*< private >
 * rum_map_part_find_bounds:
 * @figure: a figure
 * @region: a region of it
 * @area: where the whole figure lies, in pixels
 * @seen: what is seen of it, in pixels
 * @bounds: (out): the rectangle, in whole pixels; empty where nothing is seen
 *
 * Finds what of the picture a region with its outline may cover.
 */
void
rum_map_part_find_bounds (RumFigure             *figure,
                          RumRegion             *region,
                          const RumBox          *area,
                          const graphene_rect_t *seen,
                          graphene_rect_t       *bounds)
{
  const RumBox *frame = NULL;
  const RumBox *box = NULL;
  double scale = 1;
  graphene_rect_t whole;

  g_return_if_fail (RUM_IS_FIGURE (figure));
  g_return_if_fail (RUM_IS_REGION (region));
  g_return_if_fail (area != NULL && seen != NULL && bounds != NULL);

  frame = rum_figure_get_box (figure);
  box = rum_region_get_box (region);
  scale = area->width / frame->width;
  graphene_rect_init (&whole,
                      area->x + (box->x - OUTLINE_REACH - frame->x) * scale,
                      area->y + (box->y - OUTLINE_REACH - frame->y) * scale,
                      (box->width + 2 * OUTLINE_REACH) * scale,
                      (box->height + 2 * OUTLINE_REACH) * scale);
  graphene_rect_round_extents (&whole, &whole);

  if (!graphene_rect_intersection (&whole, seen, bounds))
    *bounds = *graphene_rect_zero ();
}

/*< private >
 * rum_map_picture_new:
 * @width: in pixels, above 0
 * @height: in pixels, above 0
 * @scale: how many pixels of the screen a pixel is wide, above 0
 * @area: where the whole figure lies, in pixels; it may reach beyond
 *
 * Makes a picture that is not drawn yet.
 *
 * Returns: (transfer full): the picture
 */
RumMapPicture *
rum_map_picture_new (int           width,
                     int           height,
                     int           scale,
                     const RumBox *area)
{
  RumMapPicture *self = NULL;

  g_return_val_if_fail (width > 0 && height > 0 && scale > 0, NULL);
  g_return_val_if_fail (area != NULL, NULL);

  self = g_new0 (RumMapPicture, 1);
  self->width = width;
  self->height = height;
  self->scale = scale;
  self->area = *area;
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) free_part);

  return self;
}

/*< private >
 * rum_map_picture_new_parts:
 * @width: in pixels, above 0
 * @height: in pixels, above 0
 * @scale: how many pixels of the screen a pixel is wide, above 0
 * @area: where the whole figure lies, in pixels; it may reach beyond
 *
 * Makes a picture of nothing but parts, that is not drawn yet.
 *
 * Returns: (transfer full): the picture
 */
RumMapPicture *
rum_map_picture_new_parts (int           width,
                           int           height,
                           int           scale,
                           const RumBox *area)
{
  RumMapPicture *self = rum_map_picture_new (width, height, scale, area);

  if (self != NULL)
    self->has_only_parts = TRUE;

  return self;
}

/*< private >
 * rum_map_picture_free:
 * @self: (transfer full): a picture
 *
 * Frees it.
 */
void
rum_map_picture_free (RumMapPicture *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->base, cairo_surface_destroy);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_object (&self->pick_map);
  g_free (self);
}

/*< private >
 * rum_map_picture_add_part:
 * @self: a picture that is not drawn yet
 * @region: a region of the figure that it will show
 * @light: how it is lit
 * @frame: what is drawn around it
 *
 * Lights a region of the picture.
 */
void
rum_map_picture_add_part (RumMapPicture *self,
                          RumRegion     *region,
                          RumLight       light,
                          RumMapFrame    frame)
{
  RumMapPart *part = NULL;

  g_return_if_fail (self != NULL && self->base == NULL);
  g_return_if_fail (RUM_IS_REGION (region));

  part = g_new0 (RumMapPart, 1);
  part->region = g_object_ref (region);
  part->light = light;
  part->frame = frame;
  g_ptr_array_add (self->parts, part);
}

/*< private >
 * rum_map_picture_draw:
 * @self: a picture that is not drawn yet
 * @painter: what draws the figure
 * @error: where to store an error, or NULL
 *
 * Draws the picture, all but its pick map, in the thread that @painter belongs
 * to.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_map_picture_draw (RumMapPicture     *self,
                      RumFigurePainter  *painter,
                      GError           **error)
{
  g_return_val_if_fail (self != NULL && self->base == NULL, FALSE);
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (painter), FALSE);

  if (!self->has_only_parts && !draw_base (self, painter, error))
    return FALSE;

  for (guint i = 0; i < self->parts->len; i++)
    {
      if (!draw_part (self, g_ptr_array_index (self->parts, i), painter, error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_map_picture_draw_picks:
 * @self: a picture
 * @figure: the figure that it shows
 * @error: where to store an error, or NULL
 *
 * Draws the pick map of the picture, in any thread.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_map_picture_draw_picks (RumMapPicture  *self,
                            RumFigure      *figure,
                            GError        **error)
{
  RumBox area = { 0 };

  g_return_val_if_fail (self != NULL && self->pick_map == NULL, FALSE);
  g_return_val_if_fail (RUM_IS_FIGURE (figure), FALSE);

  area.x = self->area.x * self->scale;
  area.y = self->area.y * self->scale;
  area.width = self->area.width * self->scale;
  area.height = self->area.height * self->scale;
  self->pick_map = rum_pick_map_new (figure, self->width * self->scale,
                                     self->height * self->scale, &area, error);

  return self->pick_map != NULL;
}
