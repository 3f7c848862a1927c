/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-navigation-private.h"

#include "rum-map-lights-private.h"
#include "rum-map-neighbour-private.h"
#include "rum-map-view-private.h"

#include <math.h>

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
  GPtrArray *regions = rum_map_view_get_regions (view);
  g_autofree RumBox *boxes = g_new (RumBox, regions->len);
  int index = 0;

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

/* All regions that are shown, from left to right and in drawing order. */
static GPtrArray *
create_regions (RumMapView *const *views,
                int                n_views)
{
  GPtrArray *regions = g_ptr_array_new ();

  for (int i = 0; i < n_views; i++)
    g_ptr_array_extend (regions, rum_map_view_get_regions (views[i]), NULL, NULL);

  return regions;
}

/* Whether to go to @region rather than to @best: it is better to stay in the
 * view, and then on the side of the body.
 */
static gboolean
is_closer (RumMapRegion *region,
           RumMapRegion *best,
           RumMapRegion *from)
{
  RumMapRegion *pair[2] = { region, best };
  int scores[2] = { 0, -1 };

  for (int i = 0; i < 2 && pair[i] != NULL; i++)
    scores[i] = 2 * (gtk_widget_get_parent (GTK_WIDGET (pair[i])) ==
                     gtk_widget_get_parent (GTK_WIDGET (from))) +
                (rum_region_get_side (rum_map_region_get_region (pair[i])) ==
                 rum_region_get_side (rum_map_region_get_region (from)));

  return scores[0] > scores[1];
}

static gboolean
begins_with (const char *name,
             const char *folded_text)
{
  g_autofree char *folded = name != NULL ? g_utf8_casefold (name, -1) : NULL;

  return folded != NULL && g_str_has_prefix (folded, folded_text);
}

static gboolean
has_name (RumMapRegion *region,
          const char   *folded_text)
{
  RumEntry *muscle = RUM_ENTRY (rum_map_region_get_muscle (region));

  return begins_with (rum_entry_get_name (muscle), folded_text) ||
         begins_with (rum_entry_get_plain (muscle), folded_text) ||
         begins_with (rum_entry_get_latin (muscle), folded_text);
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
      GPtrArray *regions = rum_map_view_get_regions (views[i]);

      for (guint j = 0; j < regions->len; j++)
        {
          RumMapRegion *region = g_ptr_array_index (regions, j);
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

/*< private >
 * rum_map_navigation_find_edge:
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @from: a region of one of them
 * @direction: up or down
 *
 * Finds the region of a view that reaches highest or lowest.
 *
 * Returns: (transfer none): the region, perhaps @from
 */
RumMapRegion *
rum_map_navigation_find_edge (RumMapView *const *views,
                              int                n_views,
                              RumMapRegion      *from,
                              GtkDirectionType   direction)
{
  g_autoptr (GPtrArray) regions = NULL;
  RumMapRegion *best = NULL;
  double best_y = -INFINITY;

  g_return_val_if_fail (views != NULL, NULL);
  g_return_val_if_fail (RUM_IS_MAP_REGION (from), NULL);
  g_return_val_if_fail (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN, NULL);

  regions = create_regions (views, n_views);
  for (guint i = 0; i < regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, i);
      const RumBox *box = rum_region_get_box (rum_map_region_get_region (region));
      const double y = direction == GTK_DIR_UP ? -box->y : box->y + box->height;

      if (gtk_widget_get_parent (GTK_WIDGET (region)) !=
          gtk_widget_get_parent (GTK_WIDGET (from)))
        continue;

      if (y > best_y || (y == best_y && is_closer (region, best, from)))
        {
          best = region;
          best_y = y;
        }
    }

  return best;
}

/*< private >
 * rum_map_navigation_find_group:
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @from: a region of one of them
 * @groups: a list of #RumGroup, in reading order
 * @step: 1 for the next group, -1 for the one before
 *
 * Finds a region of the next group that is shown, or of the one before; after
 * the last comes the first.  It stays in the view and on the side of the body if
 * it can.
 *
 * Returns: (transfer none) (nullable): the region, or NULL if there is no other
 *   group
 */
RumMapRegion *
rum_map_navigation_find_group (RumMapView *const *views,
                               int                n_views,
                               RumMapRegion      *from,
                               GListModel        *groups,
                               int                step)
{
  g_autoptr (GPtrArray) regions = NULL;
  RumGroup *own = NULL;
  int n_groups = 0;
  int own_index = 0;

  g_return_val_if_fail (views != NULL, NULL);
  g_return_val_if_fail (RUM_IS_MAP_REGION (from), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (groups), NULL);
  g_return_val_if_fail (step == 1 || step == -1, NULL);

  regions = create_regions (views, n_views);
  own = rum_entry_get_group (RUM_ENTRY (rum_map_region_get_muscle (from)));
  n_groups = g_list_model_get_n_items (groups);
  for (int i = 0; i < n_groups; i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

      if (group == own)
        own_index = i;
    }

  for (int i = 1; i < n_groups; i++)
    {
      g_autoptr (RumGroup) group = NULL;
      RumMapRegion *best = NULL;

      group = g_list_model_get_item (groups, (own_index + step * i + n_groups) % n_groups);
      for (guint j = 0; j < regions->len; j++)
        {
          RumMapRegion *region = g_ptr_array_index (regions, j);

          if (rum_entry_get_group (RUM_ENTRY (rum_map_region_get_muscle (region))) == group &&
              is_closer (region, best, from))
            best = region;
        }

      if (best != NULL)
        return best;
    }

  return NULL;
}

/*< private >
 * rum_map_navigation_find_name:
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @from: a region of one of them
 * @text: how the name begins, in any case
 * @next: whether to go on where @from has such a name itself
 *
 * Finds a muscle by the beginning of its name, its plain name or its Latin one.
 * With @next it is the next one after @from; after the last comes the first.
 *
 * Returns: (transfer none) (nullable): the region, or NULL if none has such a
 *   name
 */
RumMapRegion *
rum_map_navigation_find_name (RumMapView *const *views,
                              int                n_views,
                              RumMapRegion      *from,
                              const char        *text,
                              gboolean           next)
{
  g_autoptr (GPtrArray) regions = NULL;
  g_autofree char *folded = NULL;
  RumMuscle *own = NULL;
  RumMuscle *found = NULL;
  RumMapRegion *best = NULL;
  guint start = 0;

  g_return_val_if_fail (views != NULL, NULL);
  g_return_val_if_fail (RUM_IS_MAP_REGION (from), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  folded = g_utf8_casefold (text, -1);
  own = rum_map_region_get_muscle (from);
  if (!next && has_name (from, folded))
    return from;

  /* First the muscle, then the region of it that is closest. */
  regions = create_regions (views, n_views);
  g_ptr_array_find (regions, from, &start);
  for (guint i = 1; i < regions->len && found == NULL; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, (start + i) % regions->len);

      if (rum_map_region_get_muscle (region) != own && has_name (region, folded))
        found = rum_map_region_get_muscle (region);
    }

  for (guint i = 0; i < regions->len && found != NULL; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, i);

      if (rum_map_region_get_muscle (region) == found && is_closer (region, best, from))
        best = region;
    }

  return best;
}
