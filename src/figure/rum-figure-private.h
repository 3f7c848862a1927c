/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <librsvg/rsvg.h>

#include "rum-figure.h"

G_BEGIN_DECLS

RsvgHandle *rum_figure_create_handle      (RumFigure   *self,
                                           const char  *css,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
RsvgHandle *rum_figure_create_flat_handle (RumFigure   *self,
                                           const char  *css,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *rum_figure_get_region_array   (RumFigure   *self);
GBytes     *rum_figure_lookup_svg         (RumView      view,
                                           RumLayer     layer,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
