/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RumWidthClass:
 * @RUM_WIDTH_NARROW: one page at a time.
 * @RUM_WIDTH_MIDDLE: the map, and one page beside it.
 * @RUM_WIDTH_WIDE: list, map and pane.
 *
 * How much fits side by side.
 */
typedef enum
{
  RUM_WIDTH_NARROW,
  RUM_WIDTH_MIDDLE,
  RUM_WIDTH_WIDE,
} RumWidthClass;

#define RUM_TYPE_WIDTH_CLASS (rum_width_class_get_type ())

GType rum_width_class_get_type (void);

/**
 * RumPage:
 * @RUM_PAGE_LIST: the list of muscles.
 * @RUM_PAGE_MAP: the map.
 * @RUM_PAGE_PANE: the pane that tells of a muscle.
 *
 * The pages of a window, in the order of the layout's children.
 */
typedef enum
{
  RUM_PAGE_LIST,
  RUM_PAGE_MAP,
  RUM_PAGE_PANE,
} RumPage;

#define RUM_TYPE_PAGE (rum_page_get_type ())

GType rum_page_get_type (void);

#define RUM_TYPE_ADAPTIVE_LAYOUT (rum_adaptive_layout_get_type ())

G_DECLARE_FINAL_TYPE (RumAdaptiveLayout, rum_adaptive_layout, RUM, ADAPTIVE_LAYOUT, GtkLayoutManager)

RumWidthClass  rum_adaptive_layout_get_width_class (RumAdaptiveLayout *self);
RumPage        rum_adaptive_layout_get_page        (RumAdaptiveLayout *self);
void           rum_adaptive_layout_set_page        (RumAdaptiveLayout *self,
                                                    RumPage            page);

G_END_DECLS
