/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-arrangement.h"
#include "rum-map-figures-private.h"

G_BEGIN_DECLS

/*< private >
 * RumMapSight:
 * @arrangement: which views.
 * @layer: how deep.
 *
 * What a map shows, or could show.
 */
typedef struct
{
  RumMapArrangement arrangement;
  RumLayer          layer;
} RumMapSight;

gboolean rum_map_finder_has_view   (RumMapArrangement        arrangement,
                                    RumView                  view);
gboolean rum_map_finder_shows      (RumMapFigures           *figures,
                                    const RumMapSight       *sight,
                                    RumEntry                *entry);
gboolean rum_map_finder_shows_well (RumMapFigures           *figures,
                                    const RumMapSight       *sight,
                                    RumEntry                *entry,
                                    RumView                  view,
                                    RumLayer                 layer);
gboolean rum_map_finder_find_layer (RumMapFigures           *figures,
                                    RumMapSight             *sight,
                                    RumEntry                *entry);
gboolean rum_map_finder_find_view  (RumMapFigures           *figures,
                                    RumEntry                *entry,
                                    RumView                 *view,
                                    RumLayer                *layer);
gboolean rum_map_finder_find_set   (RumMapFigures           *figures,
                                    GHashTable              *prime,
                                    GHashTable              *helping,
                                    const RumMapArrangement *candidates,
                                    gsize                    n_candidates,
                                    RumMapSight             *sight);
gboolean rum_map_finder_find_pair  (RumMapFigures           *figures,
                                    RumEntry                *one,
                                    RumEntry                *other,
                                    const RumMapArrangement *candidates,
                                    gsize                    n_candidates,
                                    RumMapSight             *sight);

G_END_DECLS
