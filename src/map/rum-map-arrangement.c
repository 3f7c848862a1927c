/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-arrangement.h"

G_DEFINE_ENUM_TYPE (RumMapArrangement, rum_map_arrangement,
                    G_DEFINE_ENUM_VALUE (RUM_MAP_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (RUM_MAP_FRONT, "front"),
                    G_DEFINE_ENUM_VALUE (RUM_MAP_BACK, "back"),
                    G_DEFINE_ENUM_VALUE (RUM_MAP_SIDE, "side"),
                    G_DEFINE_ENUM_VALUE (RUM_MAP_SOLE, "sole"))
