/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-view.h"

G_BEGIN_DECLS

gboolean rum_map_lights_is_meant (RumEntry   *entry,
                                  RumMuscle  *muscle);
void     rum_map_lights_apply    (RumMapView *view,
                                  RumEntry   *selected,
                                  RumEntry   *pointed);

G_END_DECLS
