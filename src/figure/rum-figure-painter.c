/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-painter.h"

#include "rum-autoptr.h"
#include "rum-figure-private.h"
#include "rum-palette-private.h"

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

static void
rum_figure_painter_dispose (GObject *object)
{
  RumFigurePainter *self = RUM_FIGURE_PAINTER (object);

  for (int i = 0; i < RUM_N_LOOKS; i++)
    g_clear_object (&self->handles[i]);
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

  return draw_look (self, cr, area, region, rum_look_for_light (light), error);
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

  /* A wide stroke, a narrower one over it, and the region over both: what is
   * left of the two strokes is a ring around the region.
   */
  return draw_look (self, cr, area, region, RUM_LOOK_RING, error) &&
         draw_look (self, cr, area, region, RUM_LOOK_GAP, error) &&
         draw_look (self, cr, area, region, rum_look_for_light (light), error);
}
