/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumSide:
 * @RUM_SIDE_LEFT: the figure's own left.
 * @RUM_SIDE_RIGHT: the figure's own right.
 * @RUM_SIDE_MIDLINE: both sides in one.
 *
 * The side of the body that a region lies on.
 */
typedef enum
{
  RUM_SIDE_LEFT,
  RUM_SIDE_RIGHT,
  RUM_SIDE_MIDLINE,
} RumSide;

#define RUM_TYPE_SIDE (rum_side_get_type ())

GType rum_side_get_type (void);

/**
 * RumBox:
 * @x: left edge, in figure units.
 * @y: top edge, in figure units.
 * @width: in figure units.
 * @height: in figure units.
 *
 * A rectangle of a figure.  One unit is a thousandth of the stature; x = 0 is
 * the midline, y = 0 the crown, y grows downwards.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} RumBox;

#define RUM_TYPE_REGION (rum_region_get_type ())

G_DECLARE_FINAL_TYPE (RumRegion, rum_region, RUM, REGION, GObject)

const char   *rum_region_get_element_id (RumRegion *self);
const char   *rum_region_get_muscle_id  (RumRegion *self);
RumSide       rum_region_get_side       (RumRegion *self);
const RumBox *rum_region_get_box        (RumRegion *self);

G_END_DECLS
