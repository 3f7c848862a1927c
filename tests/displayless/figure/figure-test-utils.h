/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-figure.h"

G_BEGIN_DECLS

GBytes          *load_fixture          (const char      *name) G_GNUC_WARN_UNUSED_RESULT;
RumFigure       *load_figure           (const char      *name) G_GNUC_WARN_UNUSED_RESULT;

RumRegion       *find_region           (RumFigure       *figure,
                                        const char      *element_id);

cairo_surface_t *create_picture        (int              width,
                                        int              height) G_GNUC_WARN_UNUSED_RESULT;
guint32          get_pixel             (cairo_surface_t *picture,
                                        int              x,
                                        int              y);
int              measure_difference    (cairo_surface_t *one,
                                        cairo_surface_t *other,
                                        int              tolerance);
void             assert_like_reference (cairo_surface_t *picture,
                                        const char      *name);

G_END_DECLS
