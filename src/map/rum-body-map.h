/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-figure-export.h"
#include "rum-layer.h"
#include "rum-link.h"
#include "rum-map-arrangement.h"
#include "rum-map-figures.h"
#include "rum-palette.h"
#include "rum-view.h"

G_BEGIN_DECLS

/**
 * RumMapZoom:
 * @RUM_MAP_ZOOM_IN: show less, larger.
 * @RUM_MAP_ZOOM_OUT: show more, smaller.
 * @RUM_MAP_ZOOM_FIT: show the whole figure.
 *
 * How a map can be told to zoom.
 */
typedef enum
{
  RUM_MAP_ZOOM_IN,
  RUM_MAP_ZOOM_OUT,
  RUM_MAP_ZOOM_FIT,
} RumMapZoom;

#define RUM_TYPE_BODY_MAP (rum_body_map_get_type ())

G_DECLARE_FINAL_TYPE (RumBodyMap, rum_body_map, RUM, BODY_MAP, GtkWidget)

GtkWidget         *rum_body_map_new             (void);

RumAtlas          *rum_body_map_get_atlas       (RumBodyMap        *self);
void               rum_body_map_set_atlas       (RumBodyMap        *self,
                                                 RumAtlas          *atlas);
void               rum_body_map_share_figures   (RumBodyMap        *self,
                                                 RumMapFigures     *figures);
RumMapArrangement  rum_body_map_get_arrangement (RumBodyMap        *self);
void               rum_body_map_set_arrangement (RumBodyMap        *self,
                                                 RumMapArrangement  arrangement);
RumLayer           rum_body_map_get_layer       (RumBodyMap        *self);
void               rum_body_map_set_layer       (RumBodyMap        *self,
                                                 RumLayer           layer);
RumPalette         rum_body_map_get_palette     (RumBodyMap        *self);
void               rum_body_map_set_palette     (RumBodyMap        *self,
                                                 RumPalette         palette);
gboolean           rum_body_map_get_view_size   (RumBodyMap        *self,
                                                 int               *width,
                                                 int               *height);
const char        *rum_body_map_get_selected    (RumBodyMap        *self);
void               rum_body_map_set_selected    (RumBodyMap        *self,
                                                 const char        *entry_id);
const char        *rum_body_map_get_pointed     (RumBodyMap        *self);
void               rum_body_map_set_pointed     (RumBodyMap        *self,
                                                 const char        *entry_id);
void               rum_body_map_set_lit         (RumBodyMap        *self,
                                                 GListModel        *prime,
                                                 GListModel        *helping);
void               rum_body_map_set_chosen      (RumBodyMap        *self,
                                                 GListModel        *muscles);
RumLink           *rum_body_map_get_link        (RumBodyMap        *self);
void               rum_body_map_set_link        (RumBodyMap        *self,
                                                 RumLink           *link);
char              *rum_body_map_dup_link_text   (RumBodyMap        *self) G_GNUC_WARN_UNUSED_RESULT;
const char        *rum_body_map_get_action_name (RumBodyMap        *self);
void               rum_body_map_set_action_name (RumBodyMap        *self,
                                                 const char        *action_name);

gboolean           rum_body_map_can_zoom        (RumBodyMap        *self,
                                                 RumMapZoom         zoom);
void               rum_body_map_zoom            (RumBodyMap        *self,
                                                 RumMapZoom         zoom);

RumFigureExport   *rum_body_map_create_picture  (RumBodyMap        *self,
                                                 const char        *title) G_GNUC_WARN_UNUSED_RESULT;

void               rum_body_map_prepare_finding (RumBodyMap        *self);

gboolean           rum_body_map_shows           (RumBodyMap        *self,
                                                 const char        *entry_id);
gboolean           rum_body_map_find_layer      (RumBodyMap        *self,
                                                 const char        *entry_id,
                                                 RumLayer          *layer);
gboolean           rum_body_map_find_arrangement (RumBodyMap              *self,
                                                  const char              *entry_id,
                                                  const RumMapArrangement *candidates,
                                                  gsize                    n_candidates,
                                                  RumMapArrangement       *arrangement,
                                                  RumLayer                *layer);
gboolean           rum_body_map_find_arrangement_for_set (RumBodyMap              *self,
                                                          GListModel              *prime,
                                                          GListModel              *helping,
                                                          const RumMapArrangement *candidates,
                                                          gsize                    n_candidates,
                                                          RumMapArrangement       *arrangement,
                                                          RumLayer                *layer);
gboolean           rum_body_map_find_arrangement_for_link (RumBodyMap              *self,
                                                           RumLink                 *link,
                                                           const RumMapArrangement *candidates,
                                                           gsize                    n_candidates,
                                                           RumMapArrangement       *arrangement,
                                                           RumLayer                *layer);
gboolean           rum_body_map_find_view       (RumBodyMap        *self,
                                                 const char        *entry_id,
                                                 RumView           *view,
                                                 RumLayer          *layer);
int                rum_body_map_get_n_steps     (RumBodyMap        *self);
char              *rum_body_map_dup_sight_text  (RumBodyMap        *self) G_GNUC_WARN_UNUSED_RESULT;
char              *rum_body_map_dup_where_text  (RumBodyMap        *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
