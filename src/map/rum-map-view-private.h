/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-canvas-private.h"
#include "rum-map-gestures-private.h"
#include "rum-map-view.h"
#include "rum-viewport.h"

G_BEGIN_DECLS

/*< private >
 * RumMapHalf:
 * @RUM_MAP_HALF_LEFT: on the viewer's left of the middle of the body.
 * @RUM_MAP_HALF_RIGHT: on the viewer's right.
 *
 * Half of a view; that from the side is not divided.
 */
typedef enum
{
  RUM_MAP_HALF_LEFT,
  RUM_MAP_HALF_RIGHT,
} RumMapHalf;

double          rum_map_view_get_share    (RumView           view);
GPtrArray      *rum_map_view_get_regions  (RumMapView       *self);
RumMapRegion   *rum_map_view_find_button  (RumMapView       *self,
                                           RumRegion        *region);
void            rum_map_view_set_painter  (RumMapView       *self,
                                           RumFigurePainter *painter);
void            rum_map_view_take_renderer (RumMapView      *self,
                                            RumMapRenderer  *renderer);
const RumBox   *rum_map_view_get_area     (RumMapView       *self);
int             rum_map_view_find_middle  (RumMapView       *self,
                                           GHashTable       *muscles,
                                           RumMapHalf        half,
                                           double           *x,
                                           double           *y);
RumViewport    *rum_map_view_get_viewport (RumMapView       *self);
void            rum_map_view_set_viewport (RumMapView       *self,
                                           RumViewport      *viewport);
RumMapCanvas   *rum_map_view_get_canvas   (RumMapView       *self);
RumMapGestures *rum_map_view_get_gestures (RumMapView       *self);
gboolean        rum_map_view_get_pointer  (RumMapView       *self,
                                           double           *x,
                                           double           *y);

G_END_DECLS
