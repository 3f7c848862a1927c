/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumMapArrangement:
 * @RUM_MAP_BOTH: front and back side by side.
 * @RUM_MAP_FRONT: the front alone.
 * @RUM_MAP_BACK: the back alone.
 * @RUM_MAP_SIDE: the side alone.
 * @RUM_MAP_SOLE: the soles of the feet alone.
 *
 * Which views a map shows.
 */
typedef enum
{
  RUM_MAP_BOTH,
  RUM_MAP_FRONT,
  RUM_MAP_BACK,
  RUM_MAP_SIDE,
  RUM_MAP_SOLE,
} RumMapArrangement;

#define RUM_TYPE_MAP_ARRANGEMENT (rum_map_arrangement_get_type ())

GType rum_map_arrangement_get_type (void);

G_END_DECLS
