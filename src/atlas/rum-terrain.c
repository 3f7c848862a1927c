/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-terrain.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (RumTerrain, rum_terrain,
                    G_DEFINE_ENUM_VALUE (RUM_TERRAIN_ANY, "any"),
                    G_DEFINE_ENUM_VALUE (RUM_TERRAIN_UPHILL, "uphill"),
                    G_DEFINE_ENUM_VALUE (RUM_TERRAIN_DOWNHILL, "downhill"),
                    G_DEFINE_ENUM_VALUE (RUM_TERRAIN_FAST, "fast"))

/**
 * rum_terrain_get_label:
 * @terrain: a kind of ground or pace
 *
 * Gets the words for the ground or pace that a role is about.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL for
 *   %RUM_TERRAIN_ANY, which needs none
 */
const char *
rum_terrain_get_label (RumTerrain terrain)
{
  switch (terrain)
    {
    case RUM_TERRAIN_ANY:
      return NULL;
    case RUM_TERRAIN_UPHILL:
      /* TRANSLATORS: What a muscle does when you run uphill; stands before a sentence. */
      return C_("terrain", "Uphill");
    case RUM_TERRAIN_DOWNHILL:
      /* TRANSLATORS: What a muscle does when you run downhill; stands before a sentence. */
      return C_("terrain", "Downhill");
    case RUM_TERRAIN_FAST:
      /* TRANSLATORS: What a muscle does when you run fast; stands before a sentence. */
      return C_("terrain", "Fast running");
    default:
      g_return_val_if_reached (NULL);
    }
}
