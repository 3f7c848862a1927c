/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-figure-painter.h"
#include "rum-map-renderer-private.h"

G_BEGIN_DECLS

typedef struct _RumMapCanvas RumMapCanvas;

RumMapCanvas     *rum_map_canvas_new         (GtkWidget        *view,
                                              GPtrArray        *regions) G_GNUC_WARN_UNUSED_RESULT;
void              rum_map_canvas_free        (RumMapCanvas     *self);

void              rum_map_canvas_set_painter (RumMapCanvas     *self,
                                              RumFigurePainter *painter);
void              rum_map_canvas_take_renderer (RumMapCanvas   *self,
                                                RumMapRenderer *renderer);
void              rum_map_canvas_set_size    (RumMapCanvas     *self,
                                              int               width,
                                              int               height,
                                              int               scale,
                                              const RumBox     *fit_area);
void              rum_map_canvas_begin_change (RumMapCanvas    *self);
const RumBox     *rum_map_canvas_get_area    (RumMapCanvas     *self);
gboolean          rum_map_canvas_set_area    (RumMapCanvas     *self,
                                              const RumBox     *area);
void              rum_map_canvas_prepare     (RumMapCanvas     *self);
gboolean          rum_map_canvas_is_sharp    (RumMapCanvas     *self);

gboolean          rum_map_canvas_is_lit      (RumMapCanvas     *self);

void              rum_map_canvas_snapshot    (RumMapCanvas     *self,
                                              GtkSnapshot      *snapshot);
RumRegion        *rum_map_canvas_pick        (RumMapCanvas     *self,
                                              double            x,
                                              double            y,
                                              double            reach);
gboolean          rum_map_canvas_has_picks   (RumMapCanvas     *self);
gboolean          rum_map_canvas_has_whole_picks (RumMapCanvas *self);
int               rum_map_canvas_find_middle (RumMapCanvas     *self,
                                              GHashTable       *regions,
                                              double            left_share,
                                              double            right_share,
                                              double           *x,
                                              double           *y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumMapCanvas, rum_map_canvas_free)

G_END_DECLS
