/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-view.h"

G_BEGIN_DECLS

RumMapRegion *rum_map_navigation_find_neighbour (RumMapView *const *views,
                                                 int                n_views,
                                                 RumMapRegion      *from,
                                                 GtkDirectionType   direction);
RumMapRegion *rum_map_navigation_find_place     (RumMapView *const *views,
                                                 int                n_views,
                                                 RumMapView        *last_view,
                                                 RumRegion         *last,
                                                 RumEntry          *selected);
RumMapRegion *rum_map_navigation_find_edge      (RumMapView *const *views,
                                                 int                n_views,
                                                 RumMapRegion      *from,
                                                 GtkDirectionType   direction);
RumMapRegion *rum_map_navigation_find_group     (RumMapView *const *views,
                                                 int                n_views,
                                                 RumMapRegion      *from,
                                                 GListModel        *groups,
                                                 int                step);
RumMapRegion *rum_map_navigation_find_name      (RumMapView *const *views,
                                                 int                n_views,
                                                 RumMapRegion      *from,
                                                 const char        *text,
                                                 gboolean           next);

G_END_DECLS
