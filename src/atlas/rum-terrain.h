/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumTerrain:
 * @RUM_TERRAIN_ANY: the claim holds on level ground or anywhere.
 * @RUM_TERRAIN_UPHILL: it is about running uphill.
 * @RUM_TERRAIN_DOWNHILL: it is about running downhill.
 * @RUM_TERRAIN_FAST: it is about running fast.
 *
 * The ground or pace that a role is about.
 */
typedef enum
{
  RUM_TERRAIN_ANY,
  RUM_TERRAIN_UPHILL,
  RUM_TERRAIN_DOWNHILL,
  RUM_TERRAIN_FAST,
} RumTerrain;

#define RUM_TYPE_TERRAIN (rum_terrain_get_type ())

GType       rum_terrain_get_type  (void);

const char *rum_terrain_get_label (RumTerrain terrain);

G_END_DECLS
