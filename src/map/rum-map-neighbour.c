/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-neighbour-private.h"

#include <math.h>

/* How much more a unit across counts than one along the direction. */
#define WEIGHT_ACROSS 1.5

/* Measures the way between the middles of two boxes, along a direction and
 * across it.
 */
static void
measure_way (const RumBox     *from,
             const RumBox     *to,
             GtkDirectionType  direction,
             double           *along,
             double           *across)
{
  const double dx = to->x + to->width / 2 - from->x - from->width / 2;
  const double dy = to->y + to->height / 2 - from->y - from->height / 2;

  switch (direction)
    {
    case GTK_DIR_LEFT:
      *along = -dx;
      *across = fabs (dy);
      break;
    case GTK_DIR_RIGHT:
      *along = dx;
      *across = fabs (dy);
      break;
    case GTK_DIR_UP:
      *along = -dy;
      *across = fabs (dx);
      break;
    case GTK_DIR_DOWN:
      *along = dy;
      *across = fabs (dx);
      break;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      g_assert_not_reached ();
    }
}

/*< private >
 * rum_map_find_neighbour:
 * @boxes: (array length=n_boxes): rectangles, in figure units
 * @n_boxes: number of @boxes, at least 0
 * @from: where to start, in figure units
 * @direction: left, right, up or down
 *
 * Finds the nearest rectangle in a direction, by the middles.  Each direction
 * has a quarter of the plane, so that none lies in two of them:
 *
 *     \  up  /
 *      \    /
 *  left from  right
 *      /    \
 *     / down \
 *
 * Half-planes instead would jump from a calf up to the hand because it lies
 * further out.
 *
 * Returns: an index into @boxes, or -1 if there is none in that direction
 */
int
rum_map_find_neighbour (const RumBox     *boxes,
                        int               n_boxes,
                        const RumBox     *from,
                        GtkDirectionType  direction)
{
  int nearest = -1;
  double least = INFINITY;

  g_return_val_if_fail (boxes != NULL || n_boxes == 0, -1);
  g_return_val_if_fail (from != NULL, -1);

  for (int i = 0; i < n_boxes; i++)
    {
      double along = 0;
      double across = 0;

      measure_way (from, &boxes[i], direction, &along, &across);
      if (along > 0 && across <= along && along + WEIGHT_ACROSS * across < least)
        {
          least = along + WEIGHT_ACROSS * across;
          nearest = i;
        }
    }

  return nearest;
}

/*< private >
 * rum_map_find_entrance:
 * @boxes: (array length=n_boxes): rectangles of another view, in figure units
 * @n_boxes: number of @boxes, at least 0
 * @from: where to start, in units of the view that is left
 * @direction: left or right
 *
 * Finds where to come out in the next view: at its near edge, at about the
 * same height.
 *
 * Returns: an index into @boxes, or -1 if there are none
 */
int
rum_map_find_entrance (const RumBox     *boxes,
                       int               n_boxes,
                       const RumBox     *from,
                       GtkDirectionType  direction)
{
  int nearest = -1;
  double least = INFINITY;

  g_return_val_if_fail (boxes != NULL || n_boxes == 0, -1);
  g_return_val_if_fail (from != NULL, -1);
  g_return_val_if_fail (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT, -1);

  for (int i = 0; i < n_boxes; i++)
    {
      double along = 0;
      double across = 0;

      /* What lies nearest to the edge has the least way along, below 0 even. */
      measure_way (from, &boxes[i], direction, &along, &across);
      if (along + WEIGHT_ACROSS * across < least)
        {
          least = along + WEIGHT_ACROSS * across;
          nearest = i;
        }
    }

  return nearest;
}
