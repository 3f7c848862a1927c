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
 * @RUM_LAYER_DEEP_2: the next step down.
 * @RUM_LAYER_DEEP_3: the step below that.
 * @RUM_LAYER_DEEP_4: the deepest step.
 *
 * How deep a figure looks. Not every view is drawn in every step; for a reader
 * all steps below the surface are one: deep.
 */
typedef enum
{
  RUM_LAYER_SURFACE,
  RUM_LAYER_DEEP,
  RUM_LAYER_DEEP_2,
  RUM_LAYER_DEEP_3,
  RUM_LAYER_DEEP_4,
} RumLayer;

#define RUM_N_LAYERS (RUM_LAYER_DEEP_4 + 1)

#define RUM_TYPE_LAYER (rum_layer_get_type ())

GType       rum_layer_get_type  (void);

const char *rum_layer_get_label (RumLayer layer);

G_END_DECLS
