/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-spots.h"

#include "rum-pick-map.h"

/* One half of a figure has all spots of its own, within its muscle and no
 * nearer to its edge than they say. */
static void
check_half (RumSheetSpots *spots,
            RumPickMap    *map,
            const RumBox  *area,
            const char    *muscle_id,
            gboolean       is_right)
{
  GArray *half = rum_sheet_spots_get (spots, muscle_id, is_right);

  for (guint i = 0; half != NULL && i < half->len; i++)
    {
      const RumSheetSpot *spot = &g_array_index (half, RumSheetSpot, i);
      RumRegion *region = rum_pick_map_get_region (map, spot->x - area->x, spot->y - area->y);

      g_assert_nonnull (region);
      g_assert_cmpstr (rum_region_get_muscle_id (region), ==, muscle_id);
      g_assert_true ((spot->x > 0) == is_right);
      if (i > 0)
        g_assert_cmpfloat (spot->y, >, g_array_index (half, RumSheetSpot, i - 1).y);
    }
}

/* Each muscle of each figure can be named. */
static void
test_all (void)
{
  for (RumView view = RUM_VIEW_FRONT; view <= RUM_VIEW_SOLE; view++)
    for (RumLayer layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP_4; layer++)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (RumFigure) figure = NULL;
        g_autoptr (RumSheetSpots) spots = NULL;
        g_autoptr (RumPickMap) map = NULL;
        GListModel *regions = NULL;
        RumBox area = { 0 };

        if (!rum_figure_is_drawn (view, layer))
          continue;

        figure = rum_figure_new (view, layer, &error);
        g_assert_no_error (error);
        area = *rum_figure_get_box (figure);
        spots = rum_sheet_spots_new (figure, &area, &error);
        g_assert_no_error (error);
        map = rum_pick_map_new (figure, area.width, area.height,
                                &(RumBox){ 0, 0, area.width, area.height }, &error);
        g_assert_no_error (error);

        regions = rum_figure_get_regions (figure);
        for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
          {
            g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);
            const char *id = rum_region_get_muscle_id (region);

            g_assert_true (rum_sheet_spots_get (spots, id, FALSE) != NULL ||
                           rum_sheet_spots_get (spots, id, TRUE) != NULL);
            check_half (spots, map, &area, id, FALSE);
            check_half (spots, map, &area, id, TRUE);
          }
      }
}

static void
test_none (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new (RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_autoptr (RumSheetSpots) spots = NULL;

  g_assert_no_error (error);
  spots = rum_sheet_spots_new (figure, rum_figure_get_box (figure), &error);
  g_assert_no_error (error);

  g_assert_null (rum_sheet_spots_get (spots, "no-such-muscle", TRUE));
  g_assert_finalize_object (g_steal_pointer (&spots));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/spots/all", test_all);
  g_test_add_func ("/sheet/spots/none", test_none);

  return g_test_run ();
}
