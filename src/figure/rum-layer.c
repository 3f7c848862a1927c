/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-layer.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (RumLayer, rum_layer,
                    G_DEFINE_ENUM_VALUE (RUM_LAYER_SURFACE, "surface"),
                    G_DEFINE_ENUM_VALUE (RUM_LAYER_DEEP, "deep"),
                    G_DEFINE_ENUM_VALUE (RUM_LAYER_DEEP_2, "deep-2"),
                    G_DEFINE_ENUM_VALUE (RUM_LAYER_DEEP_3, "deep-3"),
                    G_DEFINE_ENUM_VALUE (RUM_LAYER_DEEP_4, "deep-4"))

/**
 * rum_layer_get_label:
 * @layer: a layer
 *
 * Gets the word for a layer, for a switch between the layers.
 *
 * Returns: (transfer none): the translated word
 */
const char *
rum_layer_get_label (RumLayer layer)
{
  switch (layer)
    {
    case RUM_LAYER_SURFACE:
      /* TRANSLATORS: The layer of muscles right under the skin. */
      return C_("layer", "Surface");
    case RUM_LAYER_DEEP:
    case RUM_LAYER_DEEP_2:
    case RUM_LAYER_DEEP_3:
    case RUM_LAYER_DEEP_4:
      /* TRANSLATORS: The layer of muscles below those of the surface. */
      return C_("layer", "Deep");
    default:
      g_return_val_if_reached (NULL);
    }
}
