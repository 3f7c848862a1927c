/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-navigation-private.h"

#include "rum-map-lights-private.h"
#include "rum-map-neighbour-private.h"

typedef int (*FindBox) (const RumBox     *boxes,
                        int               n_boxes,
                        const RumBox     *from,
                        GtkDirectionType  direction);

static RumMapRegion *
find_region (RumMapView       *view,
             RumMapRegion     *from,
             GtkDirectionType  direction,
             FindBox           find_box)
{
  g_autoptr (GPtrArray) regions = g_ptr_array_new ();
  g_autofree RumBox *boxes = NULL;
  GtkWidget *child = NULL;
  int index = 0;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (view)); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    g_ptr_array_add (regions, child);

  boxes = g_new (RumBox, regions->len);
  for (guint i = 0; i < regions->len; i++)
    boxes[i] = *rum_region_get_box (rum_map_region_get_region (g_ptr_array_index (regions, i)));

  index = find_box (boxes, regions->len, rum_region_get_box (rum_map_region_get_region (from)),
                    direction);

  return index >= 0 ? g_ptr_array_index (regions, index) : NULL;
}

static RumMapView *
get_next_view (RumMapView *const *views,
               int                n_views,
               GtkWidget         *view,
               GtkDirectionType   direction)
{
  for (int i = 0; i < n_views; i++)
    {
      if (GTK_WIDGET (views[i]) != view)
        continue;

      if (direction == GTK_DIR_RIGHT && i + 1 < n_views)
        return views[i + 1];

      if (direction == GTK_DIR_LEFT && i > 0)
        return views[i - 1];
    }

  return NULL;
}

/* How well a region serves as the place to come back to. */
static int
rank_region (RumMapRegion *region,
             gboolean      in_last_view,
             RumRegion    *last,
             RumEntry     *selected)
{
  RumRegion *here = rum_map_region_get_region (region);

  if (last != NULL &&
      g_str_equal (rum_region_get_element_id (here), rum_region_get_element_id (last)))
    return in_last_view ? 5 : 4;

  if (last != NULL &&
      g_str_equal (rum_region_get_muscle_id (here), rum_region_get_muscle_id (last)))
    return 3;

  if (selected != NULL && rum_map_lights_is_meant (selected, rum_map_region_get_muscle (region)))
    return 2;

  return 1;
}

/*< private >
 * rum_map_navigation_find_neighbour:
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @from: a region of one of them
 * @direction: left, right, up or down
 *
 * Finds where an arrow key goes to: to the nearest region of the same view in
 * that direction, or else across to the next view.
 *
 * Returns: (transfer none) (nullable): the region, or NULL for none
 */
RumMapRegion *
rum_map_navigation_find_neighbour (RumMapView *const *views,
                                   int                n_views,
                                   RumMapRegion      *from,
                                   GtkDirectionType   direction)
{
  GtkWidget *view = NULL;
  RumMapView *next = NULL;
  RumMapRegion *neighbour = NULL;

  g_return_val_if_fail (views != NULL, NULL);
  g_return_val_if_fail (RUM_IS_MAP_REGION (from), NULL);

  view = gtk_widget_get_parent (GTK_WIDGET (from));
  neighbour = find_region (RUM_MAP_VIEW (view), from, direction, rum_map_find_neighbour);
  next = get_next_view (views, n_views, view, direction);

  if (neighbour != NULL || next == NULL)
    return neighbour;

  return find_region (next, from, direction, rum_map_find_entrance);
}

/*< private >
 * rum_map_navigation_find_place:
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @last_view: (nullable): the view in which the focus was last
 * @last: (nullable): the region on which it was, perhaps of another layer
 * @selected: (nullable): the group or muscle that is selected
 *
 * Finds where the keyboard focus goes to when it comes into the map: where it
 * was last or, if that is not there, to the same muscle; else to what is
 * selected; else to the first region.
 *
 * Returns: (transfer none) (nullable): the region, or NULL if there is none
 */
RumMapRegion *
rum_map_navigation_find_place (RumMapView *const *views,
                               int                n_views,
                               RumMapView        *last_view,
                               RumRegion         *last,
                               RumEntry          *selected)
{
  RumMapRegion *best = NULL;
  int best_rank = 0;

  g_return_val_if_fail (views != NULL, NULL);

  for (int i = 0; i < n_views; i++)
    {
      GtkWidget *child = NULL;

      for (child = gtk_widget_get_first_child (GTK_WIDGET (views[i])); RUM_IS_MAP_REGION (child);
           child = gtk_widget_get_next_sibling (child))
        {
          RumMapRegion *region = RUM_MAP_REGION (child);
          const int rank = rank_region (region, views[i] == last_view, last, selected);

          if (rank > best_rank)
            {
              best = region;
              best_rank = rank;
            }
        }
    }

  return best;
}
