/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-figure.h"
#include "rum-palette.h"

G_BEGIN_DECLS

#define RUM_TYPE_FIGURE_PAINTER (rum_figure_painter_get_type ())

G_DECLARE_FINAL_TYPE (RumFigurePainter, rum_figure_painter, RUM, FIGURE_PAINTER, GObject)

RumFigurePainter *rum_figure_painter_new         (RumFigure         *figure,
                                                  RumPalette         palette) G_GNUC_WARN_UNUSED_RESULT;

RumFigure        *rum_figure_painter_get_figure  (RumFigurePainter  *self);
RumPalette        rum_figure_painter_get_palette (RumFigurePainter  *self);

gboolean          rum_figure_painter_prepare     (RumFigurePainter  *self,
                                                  GError           **error);
gboolean          rum_figure_painter_prepare_region
                                                 (RumFigurePainter  *self,
                                                  RumLight           light,
                                                  GError           **error);
gboolean          rum_figure_painter_draw        (RumFigurePainter  *self,
                                                  cairo_t           *cr,
                                                  const RumBox      *area,
                                                  GError           **error);
gboolean          rum_figure_painter_draw_region (RumFigurePainter  *self,
                                                  cairo_t           *cr,
                                                  const RumBox      *area,
                                                  RumRegion         *region,
                                                  RumLight           light,
                                                  GError           **error);
gboolean          rum_figure_painter_draw_focus  (RumFigurePainter  *self,
                                                  cairo_t           *cr,
                                                  const RumBox      *area,
                                                  RumRegion         *region,
                                                  RumLight           light,
                                                  GError           **error);
gboolean          rum_figure_painter_draw_marked (RumFigurePainter  *self,
                                                  cairo_t           *cr,
                                                  const RumBox      *area,
                                                  RumRegion         *region,
                                                  RumLight           light,
                                                  GError           **error);

G_END_DECLS
