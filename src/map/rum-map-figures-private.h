/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"
#include "rum-figure-painter.h"
#include "rum-map-figures.h"
#include "rum-map-renderer-private.h"

G_BEGIN_DECLS

void              rum_map_figures_prepare_areas (RumMapFigures *self);
void              rum_map_figures_load_async    (RumMapFigures       *self,
                                                 RumView              view,
                                                 RumLayer             layer,
                                                 GCancellable        *cancellable,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);
RumFigure        *rum_map_figures_load_finish   (RumMapFigures       *self,
                                                 GAsyncResult        *result,
                                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;
RumFigure        *rum_map_figures_get           (RumMapFigures *self,
                                                 RumView        view,
                                                 RumLayer       layer);
RumFigurePainter *rum_map_figures_dup_painter   (RumMapFigures *self,
                                                 RumView        view,
                                                 RumLayer       layer,
                                                 RumPalette     palette) G_GNUC_WARN_UNUSED_RESULT;
RumMapRenderer   *rum_map_figures_steal_renderer (RumMapFigures *self,
                                                  RumView        view,
                                                  RumLayer       layer,
                                                  RumPalette     palette) G_GNUC_WARN_UNUSED_RESULT;
gboolean          rum_map_figures_has_entry     (RumMapFigures *self,
                                                 RumView        view,
                                                 RumLayer       layer,
                                                 RumEntry      *entry);
double            rum_map_figures_measure_entry (RumMapFigures *self,
                                                 RumView        view,
                                                 RumLayer       layer,
                                                 RumEntry      *entry);

G_END_DECLS
