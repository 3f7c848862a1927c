/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure.h"

G_BEGIN_DECLS

#define RUM_TYPE_PICK_MAP (rum_pick_map_get_type ())

G_DECLARE_FINAL_TYPE (RumPickMap, rum_pick_map, RUM, PICK_MAP, GObject)

RumPickMap *rum_pick_map_new          (RumFigure     *figure,
                                       int            width,
                                       int            height,
                                       const RumBox  *area,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;

RumRegion  *rum_pick_map_get_region   (RumPickMap    *self,
                                       double         x,
                                       double         y);
void        rum_pick_map_get_row      (RumPickMap    *self,
                                       int            y,
                                       RumRegion    **regions);
RumRegion  *rum_pick_map_find_nearest (RumPickMap    *self,
                                       double         x,
                                       double         y,
                                       double         reach);
int         rum_pick_map_find_middle  (RumPickMap    *self,
                                       GHashTable    *regions,
                                       int            left,
                                       int            right,
                                       double        *x,
                                       double        *y);

G_END_DECLS
