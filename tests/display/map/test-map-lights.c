/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"
#include "rum-map-lights-private.h"
#include "rum-map-muscles-private.h"

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
    { NULL, "soleus", RUM_LIGHT_POINTED, RUM_LIGHT_SOFT, RUM_LIGHT_NONE },
    { NULL, "calves", RUM_LIGHT_POINTED, RUM_LIGHT_POINTED, RUM_LIGHT_NONE },
    { "soleus", "soleus", RUM_LIGHT_STRONG, RUM_LIGHT_SOFT, RUM_LIGHT_NONE },
    { "soleus", "gastrocnemius-medial", RUM_LIGHT_STRONG, RUM_LIGHT_POINTED, RUM_LIGHT_NONE },
    { "soleus", "calves", RUM_LIGHT_STRONG, RUM_LIGHT_POINTED, RUM_LIGHT_NONE },
    { "soleus", "gluteus-maximus", RUM_LIGHT_STRONG, RUM_LIGHT_SOFT, RUM_LIGHT_POINTED },
    { "glutes", "soleus", RUM_LIGHT_POINTED, RUM_LIGHT_SOFT, RUM_LIGHT_STRONG },
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

      const RumMapLights lights = { .selected = get_entry (cases[i].selected),
                                    .pointed = get_entry (cases[i].pointed) };

      /* As if it had been selected, and then pointed. */
      rum_map_lights_apply (view, &(RumMapLights) { .selected = lights.selected });
      rum_map_lights_apply_pointed (view, &lights);

      for (guint j = 0; j < G_N_ELEMENTS (expected); j++)
        {
          RumMapRegion *region = find_region (view, expected[j].element_id);

          g_assert_cmpint (rum_map_region_get_light (region), ==, expected[j].light);
          g_assert_cmpint (is_pressed (region), ==, expected[j].light == RUM_LIGHT_STRONG);
          g_assert_cmpint (rum_map_region_get_frame (region), ==, RUM_MAP_FRAME_NONE);
          g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (region),
                                                            GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
        }
    }
}

/* What one region shows and says while a set is lit. */
static void
assert_in_set (RumMapView *view,
               const char *element_id,
               RumLight    light,
               gboolean    selected,
               const char *description)
{
  RumMapRegion *region = find_region (view, element_id);

  g_assert_cmpint (rum_map_region_get_light (region), ==, light);
  g_assert_cmpint (rum_map_region_get_frame (region), ==,
                   selected ? RUM_MAP_FRAME_MARK : RUM_MAP_FRAME_NONE);
  g_assert_cmpint (is_pressed (region), ==, selected);

  if (description != NULL)
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (region),
                                         GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  else
    g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (region),
                                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

static void
test_set (void)
{
  g_autoptr (RumMapView) view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  g_autoptr (GHashTable) prime = rum_map_muscles_create_for_entry (get_entry ("soleus"));
  g_autoptr (GHashTable) helping = rum_map_muscles_create_for_entry (get_entry ("calves"));
  RumMapLights lights = { .prime = prime, .helping = helping };
  g_autoptr (RumFigure) figure = NULL;
  GError *error = NULL;

  figure = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
  rum_map_view_set_figure (view, figure, get_atlas ());

  /* Both sides; what is in both sets works most; nothing is pressed. */
  rum_map_lights_apply (view, &lights);
  assert_in_set (view, "soleus.left", RUM_LIGHT_STRONG, FALSE, "Works most");
  assert_in_set (view, "soleus.right", RUM_LIGHT_STRONG, FALSE, "Works most");
  assert_in_set (view, "gastrocnemius-medial.right", RUM_LIGHT_HELPING, FALSE, "Helps");
  assert_in_set (view, "gluteus-maximus.left", RUM_LIGHT_NONE, FALSE, NULL);

  /* What is selected keeps its own light, and the rest of its group has none. */
  lights.selected = get_entry ("gluteus-maximus");
  rum_map_lights_apply (view, &lights);
  assert_in_set (view, "gluteus-maximus.left", RUM_LIGHT_NONE, TRUE, NULL);
  assert_in_set (view, "gluteus-medius.left", RUM_LIGHT_NONE, FALSE, NULL);
  lights.selected = get_entry ("gastrocnemius-medial");
  rum_map_lights_apply (view, &lights);
  assert_in_set (view, "gastrocnemius-medial.left", RUM_LIGHT_HELPING, TRUE, "Helps");
  assert_in_set (view, "gluteus-maximus.left", RUM_LIGHT_NONE, FALSE, NULL);

  /* Pointing lights what is lit less. */
  lights.selected = NULL;
  lights.pointed = get_entry ("gluteus-maximus");
  rum_map_lights_apply (view, &lights);
  assert_in_set (view, "gluteus-maximus.left", RUM_LIGHT_POINTED, FALSE, NULL);
  assert_in_set (view, "gluteus-medius.left", RUM_LIGHT_NONE, FALSE, NULL);
  lights.pointed = get_entry ("calves");
  rum_map_lights_apply_pointed (view, &lights);
  assert_in_set (view, "soleus.left", RUM_LIGHT_STRONG, FALSE, "Works most");
  assert_in_set (view, "gastrocnemius-medial.left", RUM_LIGHT_POINTED, FALSE, "Helps");

  /* The ends of a link say so. */
  lights.pointed = NULL;
  lights.is_link = TRUE;
  rum_map_lights_apply (view, &lights);
  assert_in_set (view, "soleus.left", RUM_LIGHT_STRONG, FALSE, "The link starts here");
  assert_in_set (view, "gastrocnemius-medial.left", RUM_LIGHT_HELPING, FALSE,
                 "The link leads here");

  /* And all is as before without a set. */
  rum_map_lights_apply (view, &(RumMapLights) { .selected = get_entry ("soleus") });
  g_assert_cmpint (rum_map_region_get_light (find_region (view, "gastrocnemius-medial.left")), ==,
                   RUM_LIGHT_SOFT);
  g_assert_cmpint (rum_map_region_get_frame (find_region (view, "soleus.left")), ==,
                   RUM_MAP_FRAME_NONE);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-lights/is-meant", test_is_meant);
  g_test_add_func ("/map/map-lights/apply", test_apply);
  g_test_add_func ("/map/map-lights/set", test_set);

  return map_test_run ();
}
