/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumView:
 * @RUM_VIEW_FRONT: seen from the front.
 * @RUM_VIEW_BACK: seen from behind.
 * @RUM_VIEW_SIDE: the figure's right side.
 * @RUM_VIEW_SOLE: the soles of the feet, seen from below.
 *
 * The direction from which a figure is seen.
 */
typedef enum
{
  RUM_VIEW_FRONT,
  RUM_VIEW_BACK,
  RUM_VIEW_SIDE,
  RUM_VIEW_SOLE,
} RumView;

#define RUM_N_VIEWS (RUM_VIEW_SOLE + 1)

#define RUM_TYPE_VIEW (rum_view_get_type ())

GType       rum_view_get_type  (void);

const char *rum_view_get_label (RumView view);

G_END_DECLS
