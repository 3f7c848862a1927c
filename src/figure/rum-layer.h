/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumLayer:
 * @RUM_LAYER_SURFACE: the muscles right under the skin.
 * @RUM_LAYER_DEEP: the muscles below them.
 *
 * How deep a figure looks.
 */
typedef enum
{
  RUM_LAYER_SURFACE,
  RUM_LAYER_DEEP,
} RumLayer;

#define RUM_TYPE_LAYER (rum_layer_get_type ())

GType       rum_layer_get_type  (void);

const char *rum_layer_get_label (RumLayer layer);

G_END_DECLS
