/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-body-map.h"
#include "rum-map-figures-private.h"

G_BEGIN_DECLS

RumMapFigures *rum_body_map_get_figures (RumBodyMap *self);

G_END_DECLS
