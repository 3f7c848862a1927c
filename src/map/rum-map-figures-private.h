/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"
#include "rum-figure-painter.h"

G_BEGIN_DECLS

#define RUM_N_VIEWS (RUM_VIEW_SOLE + 1)
#define RUM_N_LAYERS (RUM_LAYER_DEEP_4 + 1)

typedef struct _RumMapFigures RumMapFigures;

RumMapFigures    *rum_map_figures_new           (void) G_GNUC_WARN_UNUSED_RESULT;
RumMapFigures    *rum_map_figures_ref           (RumMapFigures *self);
void              rum_map_figures_unref         (RumMapFigures *self);

RumFigure        *rum_map_figures_get           (RumMapFigures *self,
                                                 RumView        view,
                                                 RumLayer       layer);
RumFigurePainter *rum_map_figures_dup_painter   (RumMapFigures *self,
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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumMapFigures, rum_map_figures_unref)

G_END_DECLS
