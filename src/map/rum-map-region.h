/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-figure-painter.h"
#include "rum-map-frame.h"
#include "rum-muscle.h"
#include "rum-region.h"

G_BEGIN_DECLS

#define RUM_TYPE_MAP_REGION (rum_map_region_get_type ())

G_DECLARE_FINAL_TYPE (RumMapRegion, rum_map_region, RUM, MAP_REGION, GtkToggleButton)

GtkWidget  *rum_map_region_new             (RumRegion             *region,
                                            RumMuscle             *muscle);

RumRegion  *rum_map_region_get_region      (RumMapRegion          *self);
RumMuscle  *rum_map_region_get_muscle      (RumMapRegion          *self);
RumGroup   *rum_map_region_get_group       (RumMapRegion          *self);
void        rum_map_region_choose          (RumMapRegion          *self);
RumLight    rum_map_region_get_light       (RumMapRegion          *self);
void        rum_map_region_set_light       (RumMapRegion          *self,
                                            RumLight               light);
void        rum_map_region_set_marked      (RumMapRegion          *self,
                                            gboolean               marked);
void        rum_map_region_set_description (RumMapRegion          *self,
                                            const char            *description);
RumMapFrame rum_map_region_get_frame       (RumMapRegion          *self);
gboolean    rum_map_region_is_seen         (RumMapRegion          *self);

void        rum_map_region_draw            (RumMapRegion          *self,
                                            GtkSnapshot           *snapshot);
gboolean    rum_map_region_has_drawing     (RumMapRegion          *self);
void        rum_map_region_set_drawing     (RumMapRegion          *self,
                                            RumLight               light,
                                            RumMapFrame            frame,
                                            GskRenderNode         *drawing);
void        rum_map_region_clear_drawings  (RumMapRegion          *self);

G_END_DECLS
