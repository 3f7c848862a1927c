/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-body-map.h"

G_BEGIN_DECLS

#define RUM_TYPE_MAP_THUMBNAIL (rum_map_thumbnail_get_type ())

G_DECLARE_FINAL_TYPE (RumMapThumbnail, rum_map_thumbnail, RUM, MAP_THUMBNAIL, GtkWidget)

GtkWidget  *rum_map_thumbnail_new         (void);

void        rum_map_thumbnail_share       (RumMapThumbnail *self,
                                           RumBodyMap      *map);
RumEntry   *rum_map_thumbnail_get_entry   (RumMapThumbnail *self);
void        rum_map_thumbnail_set_entry   (RumMapThumbnail *self,
                                           RumEntry        *entry);
RumPalette  rum_map_thumbnail_get_palette (RumMapThumbnail *self);
void        rum_map_thumbnail_set_palette (RumMapThumbnail *self,
                                           RumPalette       palette);

gboolean    rum_map_thumbnail_is_drawn    (RumMapThumbnail *self);

G_END_DECLS
