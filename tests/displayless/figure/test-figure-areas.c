/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-figure-areas.h"
#include "rum-figure.h"

static double
get_area (GHashTable *areas,
          const char *muscle_id)
{
  double *area = g_hash_table_lookup (areas, muscle_id);

  g_assert_nonnull (area);

  return *area;
}

/* What librsvg measures, but for the handles of curves, which may lie outside. */
static void
test_like_boxes (void)
{
  for (int view = RUM_VIEW_FRONT; view <= RUM_VIEW_SOLE; view++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RumFigure) figure = rum_figure_new (view, RUM_LAYER_DEEP, &error);
      g_autoptr (GHashTable) areas = rum_figure_create_areas (view, RUM_LAYER_DEEP, &error);
      g_autoptr (GHashTable) expected = NULL;
      GListModel *regions = rum_figure_get_regions (figure);
      GHashTableIter iter;
      gpointer id = NULL;
      gpointer area = NULL;

      g_assert_no_error (error);
      expected = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
      for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
        {
          g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);
          const RumBox *box = rum_region_get_box (region);
          double *sum = g_hash_table_lookup (expected, rum_region_get_muscle_id (region));
          double *larger = g_new0 (double, 1);

          *larger = box->width * box->height + (sum != NULL ? *sum : 0);
          g_hash_table_insert (expected, (gpointer) rum_region_get_muscle_id (region), larger);
        }

      g_assert_cmpuint (g_hash_table_size (areas), ==, g_hash_table_size (expected));
      g_hash_table_iter_init (&iter, expected);
      while (g_hash_table_iter_next (&iter, &id, &area))
        {
          g_assert_cmpfloat (get_area (areas, id), >=, *(double *) area * 0.98);
          g_assert_cmpfloat (get_area (areas, id), <=, *(double *) area * 1.6 + 20);
        }
    }
}

/* Where the big buttock muscle is seen, and where it is not. */
static void
test_muscles (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) front = rum_figure_create_areas (RUM_VIEW_FRONT, RUM_LAYER_SURFACE,
                                                          &error);
  g_autoptr (GHashTable) back = rum_figure_create_areas (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);

  g_assert_no_error (error);
  g_assert_false (g_hash_table_contains (front, "gluteus-maximus"));
  g_assert_cmpfloat (get_area (back, "gluteus-maximus"), >, 10000);
  g_assert_cmpfloat (get_area (back, "soleus"), >, get_area (front, "soleus"));
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) areas = rum_figure_create_areas (RUM_VIEW_SOLE, RUM_LAYER_DEEP_4, &error);

  g_assert_null (areas);
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/figure-areas/like-boxes", test_like_boxes);
  g_test_add_func ("/figure/figure-areas/muscles", test_muscles);
  g_test_add_func ("/figure/figure-areas/missing", test_missing);

  return g_test_run ();
}
