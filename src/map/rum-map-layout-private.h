/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_MAP_LAYOUT (rum_map_layout_get_type ())

G_DECLARE_FINAL_TYPE (RumMapLayout, rum_map_layout, RUM, MAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
