/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-body-map.h"
#include "rum-map-figures-private.h"
#include "rum-map-lights-private.h"
#include "rum-map-link-private.h"
#include "rum-map-view.h"

G_BEGIN_DECLS

struct _RumBodyMap
{
  GtkWidget          parent_instance;

  RumMapView        *views[RUM_N_VIEWS];
  RumMapFigures     *figures;

  RumAtlas          *atlas;
  RumMapArrangement  arrangement;
  RumLayer           layer;
  RumPalette         palette;
  char              *selected;
  char              *pointed;
  char              *action_name;

  /* The set that is lit beside the selection; both NULL where there is none. */
  GHashTable        *prime;
  GHashTable        *helping;

  /* The muscles that are chosen together, or NULL. */
  GHashTable        *chosen;

  /* The link that takes the place of the set, or NULL. */
  RumMapLink        *link;

  /* Where the keyboard focus was last. */
  RumMapView        *place_view;
  RumRegion         *place;

  /* What was typed to jump to a name, and when it is forgotten; or when a letter
   * that stands alone is a command.
   */
  GString           *typed;
  guint              typed_timeout;
  gunichar           typed_command;
};

RumMapFigures *rum_body_map_get_figures      (RumBodyMap *self);
RumMapRegion  *rum_body_map_get_focused      (RumBodyMap *self);
int            rum_body_map_get_shown_views  (RumBodyMap *self,
                                              RumMapView *views[RUM_N_VIEWS]);
RumEntry      *rum_body_map_find_entry       (RumBodyMap *self,
                                              const char *entry_id);
void           rum_body_map_get_lights       (RumBodyMap   *self,
                                              RumMapLights *lights);
void           rum_body_map_update_lights    (RumBodyMap *self);
void           rum_body_map_choose           (RumBodyMap   *self,
                                              RumMapRegion *region);
void           rum_body_map_listen_to_typing (RumBodyMap *self);

void           rum_body_map_install_zoom    (GtkWidgetClass *widget_class);
void           rum_body_map_share_viewports (RumBodyMap     *self);
void           rum_body_map_update_zoom     (RumBodyMap     *self);

G_END_DECLS
