/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-figure.h"
#include "rum-map-region.h"
#include "rum-palette.h"

G_BEGIN_DECLS

/**
 * RUM_MAP_VIEW_REACH:
 *
 * How far from a region a point may be and still mean it, in pixels.  Almost a
 * quarter of the body lies between the muscles.
 */
#define RUM_MAP_VIEW_REACH 12

/**
 * RUM_MAP_VIEW_SHARE:
 *
 * How much of the width of a figure a view shows at least: the body with its
 * hands takes 382 of 500 units.
 */
#define RUM_MAP_VIEW_SHARE 0.8

#define RUM_TYPE_MAP_VIEW (rum_map_view_get_type ())

G_DECLARE_FINAL_TYPE (RumMapView, rum_map_view, RUM, MAP_VIEW, GtkWidget)

GtkWidget    *rum_map_view_new         (void);

RumFigure    *rum_map_view_get_figure  (RumMapView *self);
void          rum_map_view_set_figure  (RumMapView *self,
                                        RumFigure  *figure,
                                        RumAtlas   *atlas);
RumPalette    rum_map_view_get_palette (RumMapView *self);
void          rum_map_view_set_palette (RumMapView *self,
                                        RumPalette  palette);
const char   *rum_map_view_get_pointed (RumMapView *self);
RumMapRegion *rum_map_view_get_focused (RumMapView *self);

RumRegion    *rum_map_view_pick        (RumMapView *self,
                                        double      x,
                                        double      y);

G_END_DECLS
