/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-picture-private.h"

G_BEGIN_DECLS

/*< private >
 * RumMapRendererFunc:
 * @picture: what was drawn; what is wanted of it may be taken away
 * @user_data: what rum_map_renderer_connect() was given
 *
 * Takes a picture that is drawn, and another time its pick map alone, in a
 * picture that has no base.
 */
typedef void (*RumMapRendererFunc) (RumMapPicture *picture,
                                    gpointer       user_data);

#define RUM_TYPE_MAP_RENDERER (rum_map_renderer_get_type ())

G_DECLARE_FINAL_TYPE (RumMapRenderer, rum_map_renderer, RUM, MAP_RENDERER, GObject)

RumMapRenderer *rum_map_renderer_new     (RumFigure          *figure,
                                          RumPalette          palette) G_GNUC_WARN_UNUSED_RESULT;

void            rum_map_renderer_connect        (RumMapRenderer     *self,
                                                RumMapRendererFunc  func,
                                                gpointer            user_data);
RumPalette      rum_map_renderer_get_palette    (RumMapRenderer     *self);
void            rum_map_renderer_foresee        (RumMapRenderer     *self,
                                                RumMapPicture      *picture);
void            rum_map_renderer_request        (RumMapRenderer     *self,
                                                RumMapPicture      *picture);
void            rum_map_renderer_request_picks  (RumMapRenderer     *self,
                                                RumMapPicture      *picture);
void            rum_map_renderer_request_picks_later
                                               (RumMapRenderer     *self,
                                                RumMapPicture      *picture);
gboolean        rum_map_renderer_wait           (RumMapRenderer     *self,
                                                gint64              end);
void            rum_map_renderer_wait_for_picks (RumMapRenderer     *self);
void            rum_map_renderer_cancel         (RumMapRenderer     *self);

G_END_DECLS
