/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-region.h"

G_BEGIN_DECLS

int rum_map_find_neighbour (const RumBox     *boxes,
                            int               n_boxes,
                            const RumBox     *from,
                            GtkDirectionType  direction);
int rum_map_find_entrance  (const RumBox     *boxes,
                            int               n_boxes,
                            const RumBox     *from,
                            GtkDirectionType  direction);

G_END_DECLS
