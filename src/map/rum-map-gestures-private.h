/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-view.h"

G_BEGIN_DECLS

/**
 * RUM_MAP_TOUCH_REACH:
 *
 * How far from a region a finger may be and still mean it, in pixels.
 */
#define RUM_MAP_TOUCH_REACH 24

#define RUM_TYPE_MAP_GESTURES (rum_map_gestures_get_type ())

G_DECLARE_FINAL_TYPE (RumMapGestures, rum_map_gestures, RUM, MAP_GESTURES, GObject)

RumMapGestures *rum_map_gestures_new      (RumMapView      *view) G_GNUC_WARN_UNUSED_RESULT;

void            rum_map_gestures_zoom_by  (RumMapGestures  *self,
                                           double           factor);
void            rum_map_gestures_fit      (RumMapGestures  *self);
void            rum_map_gestures_pan_by   (RumMapGestures  *self,
                                           double           share_x,
                                           double           share_y);
void            rum_map_gestures_reveal   (RumMapGestures  *self,
                                           RumRegion       *region);

gboolean        rum_map_gestures_scroll   (RumMapGestures  *self,
                                           GdkModifierType  state,
                                           GdkScrollUnit    unit,
                                           double           dx,
                                           double           dy);
void            rum_map_gestures_click    (RumMapGestures  *self,
                                           int              n_presses,
                                           gboolean         is_touch,
                                           double           x,
                                           double           y);
void            rum_map_gestures_choose   (RumMapGestures  *self,
                                           gboolean         is_touch,
                                           double           x,
                                           double           y);

G_END_DECLS
