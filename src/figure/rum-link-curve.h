/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-link.h"
#include "rum-palette.h"
#include "rum-region.h"

G_BEGIN_DECLS

/**
 * RumLinkCurve:
 * @x: of the four points of a Bézier curve, from the first end to the second
 * @y: likewise, downwards
 * @unit: size of a unit of drawing: the line is 2.6 of them wide
 *
 * The line that shows how two parts of the body are linked, in user space of
 * what it is drawn on.
 */
typedef struct
{
  double x[4];
  double y[4];
  double unit;
} RumLinkCurve;

void     rum_link_curve_init    (RumLinkCurve        *self,
                                 double               from_x,
                                 double               from_y,
                                 double               to_x,
                                 double               to_y,
                                 double               unit);
void     rum_link_curve_get_box (const RumLinkCurve  *self,
                                 RumBox              *box);
gboolean rum_link_curve_draw    (const RumLinkCurve  *self,
                                 cairo_t             *cr,
                                 RumPalette           palette,
                                 RumLinkKind          kind,
                                 GError             **error);
void     rum_link_curve_append_svg (const RumLinkCurve *self,
                                    GString             *svg,
                                    RumLinkKind          kind);

G_END_DECLS
