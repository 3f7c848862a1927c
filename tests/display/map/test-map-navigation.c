/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"
#include "rum-map-navigation-private.h"

typedef struct
{
  RumMapView *views[2];
} Fixture;

static RumMapView *
create_view (RumView  side,
             RumLayer layer)
{
  RumMapView *view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  GError *error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new (side, layer, &error);

  g_assert_no_error (error);
  rum_map_view_set_figure (view, figure, get_atlas ());

  return view;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const RumLayer layer = GPOINTER_TO_INT (data);

  fixture->views[0] = create_view (RUM_VIEW_FRONT, layer);
  fixture->views[1] = create_view (RUM_VIEW_BACK, layer);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->views[0]);
  g_assert_finalize_object (fixture->views[1]);
}

static RumMapRegion *
go (Fixture          *fixture,
    RumMapRegion     *from,
    GtkDirectionType  direction)
{
  return rum_map_navigation_find_neighbour (fixture->views, 2, from, direction);
}

/* The arrow keys come to every muscle, from every muscle. */
static void
assert_all_reached (RumMapView *const *views,
                    int                n_views,
                    RumMapRegion      *start,
                    guint              n_regions)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autoptr (GQueue) queue = g_queue_new ();
  RumMapRegion *region = NULL;

  g_hash_table_add (reached, start);
  g_queue_push_tail (queue, start);

  while ((region = g_queue_pop_head (queue)) != NULL)
    {
      for (int direction = GTK_DIR_UP; direction <= GTK_DIR_RIGHT; direction++)
        {
          RumMapRegion *next =
            rum_map_navigation_find_neighbour (views, n_views, region, direction);

          if (next != NULL && g_hash_table_add (reached, next))
            g_queue_push_tail (queue, next);
        }
    }

  g_assert_cmpuint (g_hash_table_size (reached), ==, n_regions);
}

static guint
count_regions (RumMapView *view)
{
  GtkWidget *child = NULL;
  guint n_regions = 0;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (view)); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    n_regions++;

  return n_regions;
}

static void
test_reaches_all (Fixture       *fixture,
                  gconstpointer  data)
{
  const guint n_regions = count_regions (fixture->views[0]) + count_regions (fixture->views[1]);

  for (int i = 0; i < 2; i++)
    {
      GtkWidget *child = NULL;

      for (child = gtk_widget_get_first_child (GTK_WIDGET (fixture->views[i]));
           RUM_IS_MAP_REGION (child); child = gtk_widget_get_next_sibling (child))
        {
          assert_all_reached (fixture->views, 2, RUM_MAP_REGION (child), n_regions);
          assert_all_reached (&fixture->views[i], 1, RUM_MAP_REGION (child),
                              count_regions (fixture->views[i]));
        }
    }
}

static void
test_across (Fixture       *fixture,
             gconstpointer  data)
{
  RumMapRegion *left_in_front = find_region (fixture->views[0], "soleus.left");
  RumMapRegion *region = left_in_front;

  /* Rightwards, sooner or later, comes the other view. */
  for (int i = 0; i < 40 && gtk_widget_get_parent (GTK_WIDGET (region)) ==
                              GTK_WIDGET (fixture->views[0]);
       i++)
    {
      region = go (fixture, region, GTK_DIR_RIGHT);
      g_assert_nonnull (region);
    }
  g_assert_true (gtk_widget_get_parent (GTK_WIDGET (region)) == GTK_WIDGET (fixture->views[1]));

  /* Where one is shown alone, the way ends there. */
  region = left_in_front;
  while (region != NULL && gtk_widget_get_parent (GTK_WIDGET (region)) ==
                             GTK_WIDGET (fixture->views[0]))
    region = rum_map_navigation_find_neighbour (fixture->views, 1, region, GTK_DIR_RIGHT);
  g_assert_null (region);
}

static void
test_place (Fixture       *fixture,
            gconstpointer  data)
{
  RumMapView *const *views = fixture->views;
  RumMapRegion *front = find_region (views[0], "soleus.right");
  RumMapRegion *back = find_region (views[1], "soleus.right");
  RumRegion *last = rum_map_region_get_region (back);
  RumEntry *glutes = rum_atlas_get_entry (get_atlas (), "glutes");
  RumMapRegion *place = NULL;

  /* The first of all, what is selected, where it was. */
  place = rum_map_navigation_find_place (views, 2, NULL, NULL, NULL);
  g_assert_true (GTK_WIDGET (place) == gtk_widget_get_first_child (GTK_WIDGET (views[0])));

  place = rum_map_navigation_find_place (views, 2, NULL, NULL, glutes);
  g_assert_true (rum_entry_get_group (RUM_ENTRY (rum_map_region_get_muscle (place))) ==
                 RUM_GROUP (glutes));

  place = rum_map_navigation_find_place (views, 2, views[1], last, glutes);
  g_assert_true (place == back);

  /* Where that view is gone, the same muscle in the other. */
  place = rum_map_navigation_find_place (views, 1, views[1], last, glutes);
  g_assert_true (place == front);

  g_assert_null (rum_map_navigation_find_place (views, 0, views[1], last, glutes));
}

/* In the deep figure is no widget of the surface, but perhaps the same muscle. */
static void
test_place_elsewhere (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (RumMapView) deep = create_view (RUM_VIEW_BACK, RUM_LAYER_DEEP);
  RumMapRegion *soleus = find_region (deep, "soleus.right");
  RumMapRegion *place = NULL;

  for (int i = 0; i < 2; i++)
    {
      place = rum_map_navigation_find_place (fixture->views, 2, fixture->views[i],
                                             rum_map_region_get_region (soleus), NULL);
      g_assert_true (place == find_region (fixture->views[i], "soleus.right"));
    }
}

#define SURFACE GINT_TO_POINTER (RUM_LAYER_SURFACE)
#define DEEP GINT_TO_POINTER (RUM_LAYER_DEEP)
#define ADD(path, layer, function) \
  g_test_add ("/map/map-navigation/" path, Fixture, layer, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("reaches-all/surface", SURFACE, test_reaches_all);
  ADD ("reaches-all/deep", DEEP, test_reaches_all);
  ADD ("across", SURFACE, test_across);
  ADD ("place", SURFACE, test_place);
  ADD ("place-elsewhere", SURFACE, test_place_elsewhere);

  return map_test_run ();
}
