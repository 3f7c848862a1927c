/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure-export.h"
#include "rum-link-curve.h"

G_BEGIN_DECLS

/* What the figures lie on: the gap of a ring has the same colour. */
#define RUM_FIGURE_EXPORT_PAPER "#ffffff"

/*< private >
 * RumFigureExportPart:
 * @region: a region of the figure
 * @light: how it is lit
 * @is_marked: whether it has a ring
 *
 * A region that does not look as the rest of the figure does.
 */
typedef struct
{
  RumRegion *region;
  RumLight   light;
  gboolean   is_marked;
} RumFigureExportPart;

/*< private >
 * RumFigureExportPanel:
 * @figure: a figure
 * @box: what is seen of it, in its own units
 * @x: how far to the right it lies in the picture
 * @parts: (element-type RumFigureExportPart): what is lit or marked
 *
 * One figure of a picture.
 */
typedef struct
{
  RumFigure *figure;
  RumBox     box;
  double     x;
  GPtrArray *parts;
} RumFigureExportPanel;

/*< private >
 * RumFigureExportVisitor:
 * @part: a part
 * @data: what was given
 * @error: where to store an error, or NULL
 *
 * Draws or writes a part.
 *
 * Returns: whether that was done
 */
typedef gboolean (*RumFigureExportVisitor) (RumFigureExportPart  *part,
                                            gpointer              data,
                                            GError              **error);

gboolean rum_figure_export_visit_parts   (RumFigureExportPanel    *panel,
                                          RumFigureExportVisitor   visitor,
                                          gpointer                 data,
                                          GError                 **error);

GPtrArray  *rum_figure_export_get_panels  (RumFigureExport *self);
const char *rum_figure_export_get_letters (RumFigureExport *self);
const RumLinkCurve *rum_figure_export_get_link (RumFigureExport *self,
                                                RumLinkKind     *kind);
const char *rum_figure_export_get_title   (RumFigureExport *self);
RumPalette  rum_figure_export_get_palette (RumFigureExport *self);

void     rum_figure_export_append_number (GString                 *text,
                                          double                   number);
void     rum_figure_export_append_opening (RumFigureExport *self,
                                           GString         *text);

G_END_DECLS
