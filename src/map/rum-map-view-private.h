/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-view.h"

G_BEGIN_DECLS

void rum_map_view_set_painter (RumMapView       *self,
                               RumFigurePainter *painter);

G_END_DECLS
