/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-autoptr.h"

G_BEGIN_DECLS

GskRenderNode   *rum_map_node_new            (const graphene_rect_t *bounds,
                                              cairo_surface_t       *surface) G_GNUC_WARN_UNUSED_RESULT;
cairo_surface_t *rum_map_node_get_picture    (GskRenderNode         *node);
cairo_surface_t *rum_map_node_create_surface (GskRenderNode         *node,
                                              int                    width,
                                              int                    height,
                                              int                    scale) G_GNUC_WARN_UNUSED_RESULT;
GskRenderNode   *rum_map_node_create_flat    (GskRenderNode         *node,
                                              int                    width,
                                              int                    height,
                                              int                    scale) G_GNUC_WARN_UNUSED_RESULT;
guint            rum_map_node_count_parts    (GskRenderNode         *node);
GskRenderNode   *rum_map_node_get_part       (GskRenderNode         *node,
                                              guint                  index);
void             rum_map_node_append         (GskRenderNode         *node,
                                              GtkSnapshot           *snapshot);

G_END_DECLS
