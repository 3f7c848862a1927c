/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-layer.h"
#include "rum-palette.h"
#include "rum-view.h"

G_BEGIN_DECLS

typedef struct _RumMapFigures RumMapFigures;

RumMapFigures *rum_map_figures_new     (void) G_GNUC_WARN_UNUSED_RESULT;
RumMapFigures *rum_map_figures_ref     (RumMapFigures *self);
void           rum_map_figures_unref   (RumMapFigures *self);

void           rum_map_figures_prepare (RumMapFigures *self,
                                        RumView        view,
                                        RumLayer       layer);
void           rum_map_figures_foresee (RumMapFigures *self,
                                        RumView        view,
                                        RumLayer       layer,
                                        RumPalette     palette,
                                        int            width,
                                        int            height,
                                        int            scale);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumMapFigures, rum_map_figures_unref)

G_END_DECLS
