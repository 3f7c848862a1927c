/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-link.h"
#include "rum-link-curve.h"
#include "rum-map-view.h"

G_BEGIN_DECLS

typedef struct _RumMapLink RumMapLink;

/*< private >
 * RumMapLinkEnd:
 * @view: which of the views that are shown, from 0 at the left
 * @point: where, in pixels of the map
 *
 * Where a link begins or ends.
 */
typedef struct
{
  int              view;
  graphene_point_t point;
} RumMapLinkEnd;

RumMapLink *rum_map_link_new         (RumLink           *link) G_GNUC_WARN_UNUSED_RESULT;
void        rum_map_link_free        (RumMapLink        *self);

RumLink    *rum_map_link_get_link    (RumMapLink        *self);
GHashTable *rum_map_link_get_from    (RumMapLink        *self);
GHashTable *rum_map_link_get_to      (RumMapLink        *self);
char       *rum_map_link_dup_text    (RumMapLink        *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean    rum_map_link_find_ends   (RumMapLink        *self,
                                      GtkWidget         *map,
                                      RumMapView *const *views,
                                      int                n_views,
                                      RumMapLinkEnd      ends[2]);
gboolean    rum_map_link_find_curve  (RumMapLink        *self,
                                      GtkWidget         *map,
                                      RumMapView *const *views,
                                      int                n_views,
                                      RumLinkCurve      *curve);
void        rum_map_link_snapshot    (RumMapLink        *self,
                                      GtkWidget         *map,
                                      RumMapView *const *views,
                                      int                n_views,
                                      GtkSnapshot       *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumMapLink, rum_map_link_free)

G_END_DECLS
