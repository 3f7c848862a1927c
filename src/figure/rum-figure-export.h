/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-figure.h"
#include "rum-link.h"
#include "rum-palette.h"

G_BEGIN_DECLS

typedef struct _RumFigureExport RumFigureExport;

/**
 * RumFigureExportPlace:
 * @figure: which figure of the picture, from 0 at the left
 * @x: in units of that figure
 * @y: in units of that figure
 *
 * A place in a picture.
 */
typedef struct
{
  guint  figure;
  double x;
  double y;
} RumFigureExportPlace;

RumFigureExport *rum_figure_export_new        (RumPalette        palette,
                                               const char       *title) G_GNUC_WARN_UNUSED_RESULT;
void             rum_figure_export_free       (RumFigureExport  *self);

void             rum_figure_export_add_figure (RumFigureExport  *self,
                                               RumFigure        *figure,
                                               double            share);
void             rum_figure_export_add_region (RumFigureExport  *self,
                                               RumRegion        *region,
                                               RumLight          light,
                                               gboolean          is_marked);
void             rum_figure_export_add_letters (RumFigureExport *self,
                                                double           x,
                                                double           y,
                                                const char      *text);

void             rum_figure_export_set_link    (RumFigureExport *self,
                                                RumLinkKind      kind,
                                                const RumFigureExportPlace *from,
                                                const RumFigureExportPlace *to);

double           rum_figure_export_get_width  (RumFigureExport  *self);
double           rum_figure_export_get_height (RumFigureExport  *self);

gboolean         rum_figure_export_draw       (RumFigureExport  *self,
                                               cairo_t          *cr,
                                               GError          **error);
GBytes          *rum_figure_export_create_png (RumFigureExport  *self,
                                               double            scale,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes          *rum_figure_export_create_svg (RumFigureExport  *self,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumFigureExport, rum_figure_export_free)

G_END_DECLS
