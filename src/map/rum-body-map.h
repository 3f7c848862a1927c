/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-layer.h"
#include "rum-palette.h"

G_BEGIN_DECLS

/**
 * RumMapArrangement:
 * @RUM_MAP_BOTH: front and back side by side.
 * @RUM_MAP_FRONT: the front alone.
 * @RUM_MAP_BACK: the back alone.
 *
 * Which views a map shows.
 */
typedef enum
{
  RUM_MAP_BOTH,
  RUM_MAP_FRONT,
  RUM_MAP_BACK,
} RumMapArrangement;

#define RUM_TYPE_MAP_ARRANGEMENT (rum_map_arrangement_get_type ())

GType rum_map_arrangement_get_type (void);

#define RUM_TYPE_BODY_MAP (rum_body_map_get_type ())

G_DECLARE_FINAL_TYPE (RumBodyMap, rum_body_map, RUM, BODY_MAP, GtkWidget)

GtkWidget         *rum_body_map_new             (void);

RumAtlas          *rum_body_map_get_atlas       (RumBodyMap        *self);
void               rum_body_map_set_atlas       (RumBodyMap        *self,
                                                 RumAtlas          *atlas);
RumMapArrangement  rum_body_map_get_arrangement (RumBodyMap        *self);
void               rum_body_map_set_arrangement (RumBodyMap        *self,
                                                 RumMapArrangement  arrangement);
RumLayer           rum_body_map_get_layer       (RumBodyMap        *self);
void               rum_body_map_set_layer       (RumBodyMap        *self,
                                                 RumLayer           layer);
RumPalette         rum_body_map_get_palette     (RumBodyMap        *self);
void               rum_body_map_set_palette     (RumBodyMap        *self,
                                                 RumPalette         palette);
const char        *rum_body_map_get_selected    (RumBodyMap        *self);
void               rum_body_map_set_selected    (RumBodyMap        *self,
                                                 const char        *entry_id);
const char        *rum_body_map_get_pointed     (RumBodyMap        *self);
void               rum_body_map_set_pointed     (RumBodyMap        *self,
                                                 const char        *entry_id);
gboolean           rum_body_map_shows           (RumBodyMap        *self,
                                                 const char        *entry_id);

G_END_DECLS
