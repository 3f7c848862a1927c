/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"
#include "rum-map-lights-private.h"

static RumEntry *
get_entry (const char *id)
{
  RumEntry *entry = NULL;

  if (id == NULL)
    return NULL;

  entry = rum_atlas_get_entry (get_atlas (), id);
  g_assert_nonnull (entry);

  return entry;
}

static void
test_is_meant (void)
{
  RumMuscle *soleus = RUM_MUSCLE (get_entry ("soleus"));

  g_assert_true (rum_map_lights_is_meant (get_entry ("soleus"), soleus));
  g_assert_true (rum_map_lights_is_meant (get_entry ("calves"), soleus));
  g_assert_false (rum_map_lights_is_meant (get_entry ("gastrocnemius-medial"), soleus));
  g_assert_false (rum_map_lights_is_meant (get_entry ("glutes"), soleus));
}

/* How soleus, a neighbour of its group and a muscle of another group are lit. */
static void
test_apply (void)
{
  const struct
  {
    const char *selected;
    const char *pointed;
    RumLight    soleus;
    RumLight    gastrocnemius;
    RumLight    gluteus;
  } cases[] = {
    { NULL, NULL, RUM_LIGHT_NONE, RUM_LIGHT_NONE, RUM_LIGHT_NONE },
    { "soleus", NULL, RUM_LIGHT_STRONG, RUM_LIGHT_SOFT, RUM_LIGHT_NONE },
    { "calves", NULL, RUM_LIGHT_STRONG, RUM_LIGHT_STRONG, RUM_LIGHT_NONE },
    { NULL, "soleus", RUM_LIGHT_POINTED, RUM_LIGHT_NONE, RUM_LIGHT_NONE },
    { NULL, "calves", RUM_LIGHT_POINTED, RUM_LIGHT_POINTED, RUM_LIGHT_NONE },
    { "soleus", "soleus", RUM_LIGHT_STRONG, RUM_LIGHT_SOFT, RUM_LIGHT_NONE },
    { "soleus", "gastrocnemius-medial", RUM_LIGHT_STRONG, RUM_LIGHT_POINTED, RUM_LIGHT_NONE },
    { "soleus", "calves", RUM_LIGHT_STRONG, RUM_LIGHT_POINTED, RUM_LIGHT_NONE },
    { "soleus", "gluteus-maximus", RUM_LIGHT_STRONG, RUM_LIGHT_SOFT, RUM_LIGHT_POINTED },
    { "glutes", "soleus", RUM_LIGHT_POINTED, RUM_LIGHT_NONE, RUM_LIGHT_STRONG },
    { "psoas-major", NULL, RUM_LIGHT_NONE, RUM_LIGHT_NONE, RUM_LIGHT_NONE },
  };
  g_autoptr (RumMapView) view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  g_autoptr (RumFigure) figure = NULL;
  GError *error = NULL;

  figure = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
  rum_map_view_set_figure (view, figure, get_atlas ());

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const struct
      {
        const char *element_id;
        RumLight    light;
      } expected[] = {
        { "soleus.left", cases[i].soleus },
        { "soleus.right", cases[i].soleus },
        { "gastrocnemius-medial.left", cases[i].gastrocnemius },
        { "gastrocnemius-medial.right", cases[i].gastrocnemius },
        { "gluteus-maximus.left", cases[i].gluteus },
        { "gluteus-maximus.right", cases[i].gluteus },
      };

      rum_map_lights_apply (view, get_entry (cases[i].selected), get_entry (cases[i].pointed));

      for (guint j = 0; j < G_N_ELEMENTS (expected); j++)
        {
          RumMapRegion *region = find_region (view, expected[j].element_id);

          g_assert_cmpint (rum_map_region_get_light (region), ==, expected[j].light);
          g_assert_cmpint (is_pressed (region), ==, expected[j].light == RUM_LIGHT_STRONG);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-lights/is-meant", test_is_meant);
  g_test_add_func ("/map/map-lights/apply", test_apply);

  return g_test_run ();
}
