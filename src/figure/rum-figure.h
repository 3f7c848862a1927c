/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rum-figure-error.h"
#include "rum-layer.h"
#include "rum-region.h"
#include "rum-view.h"

G_BEGIN_DECLS

#define RUM_TYPE_FIGURE (rum_figure_get_type ())

G_DECLARE_FINAL_TYPE (RumFigure, rum_figure, RUM, FIGURE, GObject)

RumFigure    *rum_figure_new           (RumView       view,
                                        RumLayer      layer,
                                        GError      **error) G_GNUC_WARN_UNUSED_RESULT;
RumFigure    *rum_figure_new_for_bytes (GBytes       *svg,
                                        RumView       view,
                                        RumLayer      layer,
                                        GError      **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean      rum_figure_is_drawn      (RumView       view,
                                        RumLayer      layer);

RumView       rum_figure_get_view      (RumFigure    *self);
RumLayer      rum_figure_get_layer     (RumFigure    *self);
GBytes       *rum_figure_get_svg       (RumFigure    *self);
const RumBox *rum_figure_get_box       (RumFigure    *self);
GListModel   *rum_figure_get_regions   (RumFigure    *self);
gboolean      rum_figure_has_muscle    (RumFigure    *self,
                                        const char   *muscle_id);

G_END_DECLS
