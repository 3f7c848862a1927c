/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-private.h"
#include "rum-pick-map.h"

#include <math.h>
#include <string.h>

#define NOBODY -1
#define UNSURE -2

/* What is under each pixel, found without a pick map: each region is drawn
 * alone, as the artist coloured it, and the last one that covers a pixel
 * wholly has it.  Pixels at an edge, where a region covers this one or one
 * beside it in part or not at all, are unsure.
 */
typedef struct
{
  int  width;
  int  height;
  int *owners;
} Truth;

/* The outline of its shape belongs to a region, wherever the borders are drawn. */
static const char truth_rules[] = ".fibres { display: none !important; }"
                                  ".muscle * { shape-rendering: auto !important; }"
                                  ".tendon-region * { shape-rendering: auto !important; }"
                                  ".muscle .shape { stroke: #000 !important; }"
                                  ".tendon-region .shape { stroke: #000 !important; }";

static void
add_region_to_truth (Truth      *truth,
                     RsvgHandle *handle,
                     RumRegion  *region,
                     int         index)
{
  const RsvgRectangle viewport = { 0, 0, truth->width, truth->height };
  g_autofree char *element = g_strconcat ("#", rum_region_get_element_id (region), NULL);
  g_autoptr (cairo_surface_t) mask = NULL;
  g_autoptr (cairo_t) cr = NULL;
  const guint8 *data = NULL;
  GError *error = NULL;

  mask = cairo_image_surface_create (CAIRO_FORMAT_A8, truth->width, truth->height);
  cr = cairo_create (mask);
  rsvg_handle_render_layer (handle, cr, element, &viewport, &error);
  g_assert_no_error (error);

  cairo_surface_flush (mask);
  data = cairo_image_surface_get_data (mask);
  for (int y = 0; y < truth->height; y++)
    {
      for (int x = 0; x < truth->width; x++)
        {
          guint8 alpha = data[y * cairo_image_surface_get_stride (mask) + x];

          if (alpha == 255)
            truth->owners[y * truth->width + x] = index;
          else if (alpha > 0)
            truth->owners[y * truth->width + x] = UNSURE;
        }
    }
}

static Truth *
create_truth (RumFigure *figure,
              int        width,
              int        height)
{
  GListModel *regions = rum_figure_get_regions (figure);
  g_autoptr (RsvgHandle) handle = NULL;
  Truth *truth = g_new (Truth, 1);
  GError *error = NULL;

  handle = rum_figure_create_handle (figure, truth_rules, &error);
  g_assert_no_error (error);

  truth->width = width;
  truth->height = height;
  truth->owners = g_new (int, width * height);
  for (int i = 0; i < width * height; i++)
    truth->owners[i] = NOBODY;

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      add_region_to_truth (truth, handle, region, i);
    }

  return truth;
}

static gboolean
is_sure (Truth *truth,
         int    x,
         int    y)
{
  int owner = truth->owners[y * truth->width + x];

  for (int j = MAX (y - 1, 0); j <= MIN (y + 1, truth->height - 1); j++)
    {
      for (int i = MAX (x - 1, 0); i <= MIN (x + 1, truth->width - 1); i++)
        {
          if (truth->owners[j * truth->width + i] != owner)
            return FALSE;
        }
    }

  return owner != UNSURE;
}

static void
free_truth (Truth *truth)
{
  g_free (truth->owners);
  g_free (truth);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Truth, free_truth)

static RumPickMap *
create_map (RumFigure *figure,
            int        width,
            int        height)
{
  const RumBox area = { 0, 0, width, height };
  GError *error = NULL;
  RumPickMap *map = rum_pick_map_new (figure, width, height, &area, &error);

  g_assert_no_error (error);
  return map;
}

static const char *
pick (RumPickMap *map,
      double      x,
      double      y)
{
  RumRegion *region = rum_pick_map_get_region (map, x, y);

  return region != NULL ? rum_region_get_element_id (region) : NULL;
}

static int
find_index (RumFigure *figure,
            RumRegion *region)
{
  guint position = 0;

  if (region == NULL)
    return NOBODY;

  g_assert_true (g_list_store_find (G_LIST_STORE (rum_figure_get_regions (figure)), region,
                                    &position));
  return position;
}

/* Every pixel that is not at an edge must be as the truth has it. */
static void
assert_true_to_drawing (RumFigure *figure,
                        int        width,
                        int        height,
                        double     max_unsure)
{
  g_autoptr (Truth) truth = create_truth (figure, width, height);
  g_autoptr (RumPickMap) map = create_map (figure, width, height);
  int n_unsure = 0;
  int n_wrong = 0;

  for (int y = 0; y < height; y++)
    {
      for (int x = 0; x < width; x++)
        {
          int owner = truth->owners[y * width + x];
          RumRegion *region = rum_pick_map_get_region (map, x + 0.5, y + 0.5);

          if (!is_sure (truth, x, y))
            n_unsure++;
          else
            n_wrong += find_index (figure, region) != owner;
        }
    }

  g_test_message ("%d of %d pixels at edges, %d wrong", n_unsure, width * height, n_wrong);
  g_assert_cmpint (n_unsure, <, max_unsure * width * height);
  g_assert_cmpint (n_wrong, ==, 0);
}

static void
test_small (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  RumPickMap *map = create_map (figure, 200, 240);

  /* At two pixels a unit, with the origin at (100, 20). */
  g_assert_cmpstr (pick (map, 150, 70), ==, "soleus.left");
  g_assert_cmpstr (pick (map, 50, 70), ==, "soleus.right");
  g_assert_cmpstr (pick (map, 150, 140), ==, "gluteus-maximus.left");
  g_assert_cmpstr (pick (map, 100, 140), ==, "diaphragm.midline");
  g_assert_null (pick (map, 115.9, 70));
  g_assert_null (pick (map, 100, 200));
  g_assert_null (pick (map, 5, 5));

  g_assert_finalize_object (map);
}

static void
test_outside (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (RumPickMap) map = create_map (figure, 200, 240);

  g_assert_null (pick (map, -0.1, 70));
  g_assert_null (pick (map, 200, 70));
  g_assert_null (pick (map, 150, -1));
  g_assert_null (pick (map, 150, 240));
  g_assert_null (pick (map, -1e6, 1e6));
}

static void
test_tricky (void)
{
  g_autoptr (RumFigure) figure = load_figure ("tricky.svg");
  g_autoptr (RumPickMap) map = create_map (figure, 400, 400);

  /* In a hole, in a wide outline, where two overlap, on a line that leaves
   * its region.
   */
  g_assert_null (pick (map, 2 * 120, 2 * 40));
  g_assert_cmpstr (pick (map, 2 * 98, 2 * 40), ==, "hole.left");
  g_assert_cmpstr (pick (map, 2 * 27.5, 2 * 120), ==, "wide.left");
  g_assert_null (pick (map, 2 * 24.5, 2 * 120));
  g_assert_cmpstr (pick (map, 2 * 80, 2 * 170), ==, "over.left");
  g_assert_cmpstr (pick (map, 2 * 80, 2 * 155), ==, "under.left");
  g_assert_cmpstr (pick (map, 2 * 140, 2 * 130), ==, "curve.left");
  g_assert_null (pick (map, 2 * 103, 2 * 130));
  g_assert_cmpstr (pick (map, 2 * 186, 2 * 180), ==, "parts.midline");

  assert_true_to_drawing (figure, 400, 400, 0.05);
  assert_true_to_drawing (figure, 90, 90, 0.3);
}

static void
test_spoilt (void)
{
  g_autoptr (RumFigure) figure = load_figure ("spoilt.svg");
  g_autoptr (RumPickMap) map = create_map (figure, 400, 400);
  const struct
  {
    const char *element_id;
    double      x;
    double      y;
    double      right;
  } cases[] = {
    { "faint.left", 40, 40, 162 },
    { "clipped.left", 40, 240, 101 },
    { "masked.left", 240, 240, 362 },
  };

  /* Each is a square of 120 pixels, and all of it counts that is not cut away by
   * a clip; around it is none.
   */
  for (int y = 0; y < 400; y++)
    {
      for (int x = 0; x < 400; x++)
        {
          const char *expected = NULL;

          for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
            {
              double dx = x + 0.5 - cases[i].x;
              double dy = y + 0.5 - cases[i].y;

              /* The outline of one unit, which every palette gives a shape. */
              if (dx > -2 && x < cases[i].right && dy > -2 && dy < 122)
                expected = cases[i].element_id;
            }

          g_assert_cmpstr (pick (map, x, y), ==, expected);
        }
    }
}

static void
test_own_figures (void)
{
  for (int view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
    {
      for (int layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP; layer++)
        {
          GError *error = NULL;
          g_autoptr (RumFigure) figure = rum_figure_new (view, layer, &error);

          g_assert_no_error (error);
          assert_true_to_drawing (figure, 500, 1040, 0.12);
        }
    }
}

/* A part of the figure at a larger scale shows the same regions. */
static void
test_zoomed (void)
{
  const RumBox area = { -137, -311, 800, 960 };
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (RumPickMap) map = NULL;
  GError *error = NULL;

  map = rum_pick_map_new (figure, 300, 200, &area, &error);
  g_assert_no_error (error);

  /* At eight pixels a unit, with the origin at (263, -231). */
  g_assert_cmpstr (pick (map, 263, 50), ==, "diaphragm.midline");
  g_assert_null (pick (map, 263 - 6.7 * 8, 50));
  g_assert_cmpstr (pick (map, 263 - 10.5 * 8, -231 + 10.5 * 8 + 150), ==, "soleus.right");
  g_assert_null (pick (map, 263 - 10.5 * 8, -231 + 42 * 8));
}

/* The figure keeps its proportions, in the middle of a wider picture. */
static void
test_proportions (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (RumPickMap) map = create_map (figure, 400, 120);

  /* At one pixel a unit, with the origin at (200, 10). */
  g_assert_cmpstr (pick (map, 225, 35), ==, "soleus.left");
  g_assert_cmpstr (pick (map, 175, 35), ==, "soleus.right");
  g_assert_null (pick (map, 300, 35));
}

static void
test_nearest (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (RumPickMap) map = create_map (figure, 200, 240);
  RumRegion *region = NULL;

  /* The left soleus with its outline begins at x = 119: its first pixels have
   * their centres three pixels away.
   */
  region = rum_pick_map_find_nearest (map, 116.5, 70.5, 3.0);
  g_assert_cmpstr (rum_region_get_element_id (region), ==, "soleus.left");
  g_assert_null (rum_pick_map_find_nearest (map, 116.5, 70.5, 2.4));

  /* On a region it is that region, however small the reach. */
  region = rum_pick_map_find_nearest (map, 150, 70, 0);
  g_assert_cmpstr (rum_region_get_element_id (region), ==, "soleus.left");
  g_assert_null (rum_pick_map_find_nearest (map, 116.5, 70.5, 0));

  /* From outside the picture too. */
  region = rum_pick_map_find_nearest (map, -5, 70, 40);
  g_assert_cmpstr (rum_region_get_element_id (region), ==, "soleus.right");
  g_assert_null (rum_pick_map_find_nearest (map, -500, -500, 40));
}

static double
measure_distance (RumPickMap *map,
                  RumRegion  *region,
                  double      x,
                  double      y)
{
  double distance = INFINITY;

  for (int j = 0; j < 200; j++)
    {
      for (int i = 0; i < 200; i++)
        {
          RumRegion *here = rum_pick_map_get_region (map, i, j);

          if (here != NULL && (region == NULL || here == region))
            distance = MIN (distance, hypot (i + 0.5 - x, j + 0.5 - y));
        }
    }

  return distance;
}

/* No other region is nearer than the one found: all pixels are asked. */
static void
test_nearest_of_all (void)
{
  g_autoptr (RumFigure) figure = load_figure ("tricky.svg");
  g_autoptr (RumPickMap) map = create_map (figure, 200, 200);
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);

  for (int i = 0; i < 100; i++)
    {
      double x = g_rand_double_range (random, -10, 210);
      double y = g_rand_double_range (random, -10, 210);
      double least = measure_distance (map, NULL, x, y);
      RumRegion *region = rum_pick_map_find_nearest (map, x, y, 12);

      if (rum_pick_map_get_region (map, x, y) != NULL)
        g_assert_true (region == rum_pick_map_get_region (map, x, y));
      else if (least > 12)
        g_assert_null (region);
      else
        g_assert_cmpfloat (measure_distance (map, region, x, y), ==, least);
    }
}

/* Two squares of 60 pixels, at 20 and 120, and one between them. */
static void
test_middle (void)
{
  const RumBox area = { 0, 0, 200, 240 };
  GError *error = NULL;
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (RumPickMap) map = rum_pick_map_new (figure, 200, 240, &area, &error);
  g_autoptr (GHashTable) regions = g_hash_table_new (NULL, NULL);
  double x = 0;
  double y = 0;

  g_assert_no_error (error);
  g_assert_cmpint (rum_pick_map_find_middle (map, regions, 0, 200, &x, &y), ==, 0);
  g_assert_cmpfloat (x, ==, 0);

  g_hash_table_add (regions, find_region (figure, "soleus.left"));
  g_assert_cmpint (rum_pick_map_find_middle (map, regions, 0, 200, &x, &y), >=, 60 * 60);
  g_assert_cmpfloat_with_epsilon (x, 150, 1);
  g_assert_cmpfloat_with_epsilon (y, 70, 1);
  g_assert_cmpint (rum_pick_map_find_middle (map, regions, 0, 100, &x, &y), ==, 0);
  g_assert_cmpint (rum_pick_map_find_middle (map, regions, -50, 150, &x, &y), >=, 29 * 60);
  g_assert_cmpfloat_with_epsilon (x, 135, 1);

  /* Of both squares the middle lies in one of them, not between. */
  g_hash_table_add (regions, find_region (figure, "soleus.right"));
  g_assert_cmpint (rum_pick_map_find_middle (map, regions, 0, 5000, &x, &y), >=, 2 * 60 * 60);
  g_assert_true (g_hash_table_contains (regions, rum_pick_map_get_region (map, x, y)));
  g_assert_cmpfloat (ABS (x - 100), >, 25);
  g_assert_cmpfloat (ABS (x - 100), <, 35);
  rum_pick_map_find_middle (map, regions, 100, 200, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, 150, 1);
}

static void
test_too_large (void)
{
  const RumBox area = { 0, 0, 100, 100 };
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (GError) error = NULL;

  g_assert_null (rum_pick_map_new (figure, 100000, 100000, &area, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/pick-map/small", test_small);
  g_test_add_func ("/figure/pick-map/outside", test_outside);
  g_test_add_func ("/figure/pick-map/tricky", test_tricky);
  g_test_add_func ("/figure/pick-map/spoilt", test_spoilt);
  g_test_add_func ("/figure/pick-map/own-figures", test_own_figures);
  g_test_add_func ("/figure/pick-map/zoomed", test_zoomed);
  g_test_add_func ("/figure/pick-map/proportions", test_proportions);
  g_test_add_func ("/figure/pick-map/nearest", test_nearest);
  g_test_add_func ("/figure/pick-map/nearest-of-all", test_nearest_of_all);
  g_test_add_func ("/figure/pick-map/middle", test_middle);
  g_test_add_func ("/figure/pick-map/too-large", test_too_large);

  return g_test_run ();
}
