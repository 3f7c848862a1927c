/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-painter.h"

#include "rum-autoptr.h"
#include "rum-figure-hatch-private.h"
#include "rum-figure-private.h"
#include "rum-palette-private.h"
#include "rum-work.h"

#include <math.h>

/* In pixels: the hatch grows with the figure as an engraving does, but is never
 * so fine that it looks like a flat colour.
 */
#define HATCH_MIN_SPACING 4.5

/* How far the outline of a region may reach beyond its box, in figure units. */
#define OUTLINE_REACH 4

/**
 * RumFigurePainter:
 *
 * Draws a figure in one palette.  It holds one librsvg handle for the base and
 * one for each other look, because a handle keeps its stylesheet for life;
 * they are made when first needed.  A painter belongs to one thread.
 */
struct _RumFigurePainter
{
  GObject     parent_instance;

  RumFigure  *figure;
  RumPalette  palette;
  RsvgHandle *handles[RUM_N_LOOKS];
};

G_DEFINE_FINAL_TYPE (RumFigurePainter, rum_figure_painter, G_TYPE_OBJECT)

/* How far cairo lets a control point lie from the lines it draws for a curve,
 * in pixels of the screen.  The curve itself lies at most three quarters of that
 * away, a quarter of a pixel, which nobody sees; cairo's own 0.1 makes a figure a
 * tenth dearer to draw.
 */
#define SCREEN_TOLERANCE 0.33

static RsvgHandle *
ensure_handle (RumFigurePainter  *self,
               RumLook            look,
               GError           **error)
{
  g_autofree char *css = NULL;

  if (self->handles[look] != NULL)
    return self->handles[look];

  css = rum_palette_create_css (self->palette, look, error);
  if (css == NULL)
    return NULL;

  self->handles[look] = rum_figure_create_handle (self->figure, css, error);
  return self->handles[look];
}

/* Paper may be enlarged at will, so curves keep cairo's own tolerance there. */
static gboolean
is_for_paper (cairo_t *cr)
{
  switch (cairo_surface_get_type (cairo_get_target (cr)))
    {
    case CAIRO_SURFACE_TYPE_PDF:
    case CAIRO_SURFACE_TYPE_PS:
    case CAIRO_SURFACE_TYPE_SVG:
      return TRUE;

    default:
      return FALSE;
    }
}

/* librsvg draws with the tolerance that it finds. */
static gboolean
render (RsvgHandle           *handle,
        cairo_t              *cr,
        const char           *element,
        const RsvgRectangle  *viewport,
        GError              **error)
{
  const double tolerance = cairo_get_tolerance (cr);
  gboolean done = FALSE;

  if (!is_for_paper (cr))
    cairo_set_tolerance (cr, SCREEN_TOLERANCE);
  done = rsvg_handle_render_layer (handle, cr, element, viewport, error);
  cairo_set_tolerance (cr, tolerance);

  return done;
}

static gboolean
draw_look (RumFigurePainter  *self,
           cairo_t           *cr,
           const RumBox      *area,
           RumRegion         *region,
           RumLook            look,
           GError           **error)
{
  const RsvgRectangle viewport = { area->x, area->y, area->width, area->height };
  RsvgHandle *handle = ensure_handle (self, look, error);
  g_autofree char *element = NULL;
  g_autoptr (GError) cause = NULL;

  if (handle == NULL)
    return FALSE;

  /* librsvg would warn of what is an error of the caller's surface. */
  if (cairo_status (cr) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER,
                   "The figure could not be drawn: %s",
                   cairo_status_to_string (cairo_status (cr)));
      return FALSE;
    }

  if (region != NULL)
    element = g_strconcat ("#", rum_region_get_element_id (region), NULL);

  if (!render (handle, cr, element, &viewport, &cause))
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER,
                   "The figure could not be drawn: %s", cause->message);
      return FALSE;
    }

  return TRUE;
}

/* Adds stripes to the path that go up to the right, across a region.  They are
 * anchored to the figure, so that they go on from one region to the next:
 *
 *     / / / /
 *    / / / /
 *   / / / /
 */
static void
add_stripes (RumFigurePainter *self,
             cairo_t          *cr,
             const RumBox     *area,
             RumRegion        *region)
{
  const RumBox *frame = rum_figure_get_box (self->figure);
  const RumBox *box = rum_region_get_box (region);
  const double scale = MIN (area->width / frame->width, area->height / frame->height);
  const double left = area->x + (area->width - frame->width * scale) / 2;
  const double top = area->y + (area->height - frame->height * scale) / 2;
  const double x = left + (box->x - OUTLINE_REACH - frame->x) * scale;
  const double y = top + (box->y - OUTLINE_REACH - frame->y) * scale;
  const double width = (box->width + 2 * OUTLINE_REACH) * scale;
  const double height = (box->height + 2 * OUTLINE_REACH) * scale;
  double device_x = 1;
  double device_y = 0;
  double step = 0;

  cairo_user_to_device_distance (cr, &device_x, &device_y);
  step = MAX (RUM_FIGURE_HATCH_SPACING * scale,
              HATCH_MIN_SPACING / hypot (device_x, device_y)) * G_SQRT2;

  /* Along the upper edge of the region, and as far to the right of it as a
   * stripe climbs from the lower edge.
   */
  for (double start = left + top + floor ((x + y - left - top) / step) * step;
       start < x + width + y + height; start += step)
    {
      cairo_move_to (cr, start - y, y);
      cairo_rel_line_to (cr, -height, height);
      cairo_rel_line_to (cr, RUM_FIGURE_HATCH_SHARE * step, 0);
      cairo_rel_line_to (cr, height, -height);
      cairo_close_path (cr);
    }
}

/* The hatch is the region in another colour, seen through stripes: so it has
 * sharp edges on paper as well, where a mask would become a picture.
 */
static gboolean
draw_hatch (RumFigurePainter  *self,
            cairo_t           *cr,
            const RumBox      *area,
            RumRegion         *region,
            GError           **error)
{
  gboolean drawn = FALSE;

  cairo_save (cr);
  cairo_new_path (cr);
  add_stripes (self, cr, area, region);
  cairo_clip (cr);
  drawn = draw_look (self, cr, area, region, RUM_LOOK_HATCH, error);
  cairo_restore (cr);

  return drawn;
}

static gboolean
draw_lit (RumFigurePainter  *self,
          cairo_t           *cr,
          const RumBox      *area,
          RumRegion         *region,
          RumLight           light,
          GError           **error)
{
  if (!draw_look (self, cr, area, region, rum_look_for_light (light), error))
    return FALSE;

  return light != RUM_LIGHT_HELPING || draw_hatch (self, cr, area, region, error);
}

/* A wide stroke, a narrower one over it, and the region over both: what is left
 * of the two strokes is a ring around the region.
 */
static gboolean
draw_ring (RumFigurePainter  *self,
           cairo_t           *cr,
           const RumBox      *area,
           RumRegion         *region,
           RumLook            ring,
           RumLight           light,
           GError           **error)
{
  return draw_look (self, cr, area, region, ring, error) &&
         draw_look (self, cr, area, region, RUM_LOOK_GAP, error) &&
         draw_lit (self, cr, area, region, light, error);
}

static gpointer
free_handles_in_thread (gpointer data)
{
  g_ptr_array_unref (data);

  return NULL;
}

/* To free what librsvg has read takes a tenth as long as to read it, and nobody
 * waits for that.
 */
static void
leave_handles (RumFigurePainter *self)
{
  GPtrArray *handles = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < RUM_N_LOOKS; i++)
    {
      if (self->handles[i] != NULL)
        g_ptr_array_add (handles, g_steal_pointer (&self->handles[i]));
    }

  if (handles->len > 0)
    g_thread_unref (rum_work_start ("leave", free_handles_in_thread, handles));
  else
    g_ptr_array_unref (handles);
}

static void
rum_figure_painter_dispose (GObject *object)
{
  RumFigurePainter *self = RUM_FIGURE_PAINTER (object);

  leave_handles (self);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (rum_figure_painter_parent_class)->dispose (object);
}

static void
rum_figure_painter_class_init (RumFigurePainterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_figure_painter_dispose;
}

static void
rum_figure_painter_init (RumFigurePainter *self)
{
}

/**
 * rum_figure_painter_new:
 * @figure: the figure to draw
 * @palette: the palette to draw it in
 *
 * Makes a painter.  It reads nothing yet.
 *
 * Returns: (transfer full): the painter
 */
RumFigurePainter *
rum_figure_painter_new (RumFigure  *figure,
                        RumPalette  palette)
{
  RumFigurePainter *self = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (figure), NULL);

  self = g_object_new (RUM_TYPE_FIGURE_PAINTER, NULL);
  self->figure = g_object_ref (figure);
  self->palette = palette;

  return self;
}

/**
 * rum_figure_painter_get_figure:
 * @self: a painter
 *
 * Gets the figure that it draws.
 *
 * Returns: (transfer none): the figure
 */
RumFigure *
rum_figure_painter_get_figure (RumFigurePainter *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), NULL);

  return self->figure;
}

/**
 * rum_figure_painter_get_palette:
 * @self: a painter
 *
 * Gets the palette that it draws in.
 *
 * Returns: the palette
 */
RumPalette
rum_figure_painter_get_palette (RumFigurePainter *self)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), RUM_PALETTE_LIGHT);

  return self->palette;
}

/**
 * rum_figure_painter_prepare:
 * @self: a painter
 * @error: where to store an error, or NULL
 *
 * Reads what rum_figure_painter_draw() needs, which takes longer than to draw it.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_figure_painter_prepare (RumFigurePainter  *self,
                            GError           **error)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), FALSE);

  return ensure_handle (self, RUM_LOOK_BASE, error) != NULL;
}

/**
 * rum_figure_painter_prepare_region:
 * @self: a painter
 * @light: how regions will be lit
 * @error: where to store an error, or NULL
 *
 * Reads what rum_figure_painter_draw_region() needs, which takes longer than to
 * draw it.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_figure_painter_prepare_region (RumFigurePainter  *self,
                                   RumLight           light,
                                   GError           **error)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), FALSE);

  return ensure_handle (self, rum_look_for_light (light), error) != NULL;
}

/**
 * rum_figure_painter_draw:
 * @self: a painter
 * @cr: where to draw
 * @area: the rectangle that the whole figure is fitted into, centred and in
 *   its own proportions, in user space of @cr
 * @error: where to store an error, or NULL
 *
 * Draws the figure with nothing lit.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_figure_painter_draw (RumFigurePainter  *self,
                         cairo_t           *cr,
                         const RumBox      *area,
                         GError           **error)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (area != NULL, FALSE);

  return draw_look (self, cr, area, NULL, RUM_LOOK_BASE, error);
}

/**
 * rum_figure_painter_draw_region:
 * @self: a painter
 * @cr: where to draw
 * @area: the rectangle that the whole figure is fitted into, as for
 *   rum_figure_painter_draw(), in user space of @cr
 * @region: a region of the figure
 * @light: how it is lit
 * @error: where to store an error, or NULL
 *
 * Draws one region over the figure, exactly where the figure has it.  Its
 * outline may reach beyond the region's box: draw strong regions after soft
 * ones, so that their outlines stay whole.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_figure_painter_draw_region (RumFigurePainter  *self,
                                cairo_t           *cr,
                                const RumBox      *area,
                                RumRegion         *region,
                                RumLight           light,
                                GError           **error)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (area != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_REGION (region), FALSE);

  return draw_lit (self, cr, area, region, light, error);
}

/**
 * rum_figure_painter_draw_focus:
 * @self: a painter
 * @cr: where to draw
 * @area: the rectangle that the whole figure is fitted into, as for
 *   rum_figure_painter_draw(), in user space of @cr
 * @region: a region of the figure
 * @light: how it is lit
 * @error: where to store an error, or NULL
 *
 * Draws one region as rum_figure_painter_draw_region() does, within a ring
 * that shows that it has the keyboard focus.  Palettes for print have no such
 * ring: there it is RUM_FIGURE_ERROR_MISSING.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_figure_painter_draw_focus (RumFigurePainter  *self,
                               cairo_t           *cr,
                               const RumBox      *area,
                               RumRegion         *region,
                               RumLight           light,
                               GError           **error)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (area != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_REGION (region), FALSE);

  return draw_ring (self, cr, area, region, RUM_LOOK_RING, light, error);
}

/**
 * rum_figure_painter_draw_marked:
 * @self: a painter
 * @cr: where to draw
 * @area: the rectangle that the whole figure is fitted into, as for
 *   rum_figure_painter_draw(), in user space of @cr
 * @region: a region of the figure
 * @light: how it is lit
 * @error: where to store an error, or NULL
 *
 * Draws one region as rum_figure_painter_draw_region() does, within a ring
 * that is narrower than that of the focus: what is selected while the lights
 * say something else.  Palettes for print have no such ring: there it is
 * RUM_FIGURE_ERROR_MISSING.
 *
 * Returns: TRUE, or FALSE with an error of RUM_FIGURE_ERROR set
 */
gboolean
rum_figure_painter_draw_marked (RumFigurePainter  *self,
                                cairo_t           *cr,
                                const RumBox      *area,
                                RumRegion         *region,
                                RumLight           light,
                                GError           **error)
{
  g_return_val_if_fail (RUM_IS_FIGURE_PAINTER (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (area != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_REGION (region), FALSE);

  return draw_ring (self, cr, area, region, RUM_LOOK_MARK, light, error);
}
