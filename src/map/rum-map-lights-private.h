/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-view.h"

G_BEGIN_DECLS

/*< private >
 * RumMapLights:
 * @selected: the group or muscle that is selected, or NULL
 * @pointed: the group or muscle that is pointed at, or NULL
 * @prime: (element-type RumMuscle): the muscles that work most, or where a link
 *   starts; NULL where nothing but the selection is lit
 * @helping: (element-type RumMuscle): the muscles that help, or where a link
 *   leads to; NULL as @prime
 * @is_link: whether @prime and @helping are the ends of a link
 * @chosen: (element-type RumMuscle): the muscles that are chosen together, or
 *   NULL; then there is neither a selection nor another set
 *
 * What is to be lit on a map, and why.
 */
typedef struct
{
  RumEntry   *selected;
  RumEntry   *pointed;
  GHashTable *prime;
  GHashTable *helping;
  gboolean    is_link;
  GHashTable *chosen;
} RumMapLights;

gboolean rum_map_lights_is_meant      (RumEntry           *entry,
                                       RumMuscle          *muscle);
RumLight rum_map_lights_find          (const RumMapLights *lights,
                                       RumMuscle          *muscle);
gboolean rum_map_lights_is_pressed    (const RumMapLights *lights,
                                       RumMuscle          *muscle);
gboolean rum_map_lights_is_marked     (const RumMapLights *lights,
                                       RumMuscle          *muscle);
void     rum_map_lights_apply         (RumMapView         *view,
                                       const RumMapLights *lights);
void     rum_map_lights_apply_pointed (RumMapView         *view,
                                       const RumMapLights *lights);

G_END_DECLS
