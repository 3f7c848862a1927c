/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-atlas.h"
#include "rum-map-finder-private.h"
#include "rum-map-muscles-private.h"

static const RumMapArrangement all[] = { RUM_MAP_BOTH, RUM_MAP_SIDE, RUM_MAP_SOLE };
static const RumMapArrangement single[] = { RUM_MAP_FRONT, RUM_MAP_BACK, RUM_MAP_SIDE,
                                            RUM_MAP_SOLE };

static RumAtlas *
get_atlas (void)
{
  static RumAtlas *atlas = NULL;
  GError *error = NULL;

  if (atlas == NULL)
    atlas = rum_atlas_new (&error);
  g_assert_no_error (error);

  return atlas;
}

static RumEntry *
get_entry (const char *id)
{
  RumEntry *entry = rum_atlas_get_entry (get_atlas (), id);

  g_assert_nonnull (entry);

  return entry;
}

/* Takes ids with spaces between them. */
static GHashTable *
create_muscles (const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);
  g_autoptr (GListStore) entries = g_list_store_new (RUM_TYPE_ENTRY);

  for (int i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    g_list_store_append (entries, get_entry (parts[i]));

  return rum_map_muscles_create (G_LIST_MODEL (entries));
}

static void
test_muscles (void)
{
  g_autoptr (GHashTable) both = create_muscles ("soleus calves soleus");
  g_autoptr (GHashTable) group = rum_map_muscles_create_for_entry (get_entry ("calves"));
  g_autoptr (GHashTable) none = rum_map_muscles_create (NULL);

  g_assert_cmpuint (g_hash_table_size (group), ==,
                    g_list_model_get_n_items (rum_group_get_muscles (
                      RUM_GROUP (get_entry ("calves")))));
  g_assert_cmpuint (g_hash_table_size (both), ==, g_hash_table_size (group));
  g_assert_true (g_hash_table_contains (both, get_entry ("soleus")));
  g_assert_cmpuint (g_hash_table_size (none), ==, 0);
}

/* A place means what is near it; an exercise has no place on the body. */
static void
test_muscles_of_others (void)
{
  RumEntry *knee = get_entry ("knee");
  GListModel *near = rum_place_get_near (RUM_PLACE (knee));
  g_autoptr (GHashTable) muscles = rum_map_muscles_create_for_entry (knee);
  g_autoptr (RumEntry) exercise = NULL;
  g_autoptr (GHashTable) none = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (near), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (near); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (near, i);
      g_autoptr (GHashTable) own = rum_map_muscles_create_for_entry (entry);
      GHashTableIter iter;
      gpointer muscle = NULL;

      g_hash_table_iter_init (&iter, own);
      while (g_hash_table_iter_next (&iter, &muscle, NULL))
        g_assert_true (g_hash_table_contains (muscles, muscle));
    }

  exercise = g_list_model_get_item (rum_atlas_get_exercises (get_atlas ()), 0);
  none = rum_map_muscles_create_for_entry (exercise);
  g_assert_cmpuint (g_hash_table_size (none), ==, 0);
}

static void
test_has_view (void)
{
  g_assert_true (rum_map_finder_has_view (RUM_MAP_BOTH, RUM_VIEW_FRONT));
  g_assert_true (rum_map_finder_has_view (RUM_MAP_BOTH, RUM_VIEW_BACK));
  g_assert_false (rum_map_finder_has_view (RUM_MAP_BOTH, RUM_VIEW_SIDE));
  g_assert_true (rum_map_finder_has_view (RUM_MAP_SIDE, RUM_VIEW_SIDE));
  g_assert_true (rum_map_finder_has_view (RUM_MAP_SOLE, RUM_VIEW_SOLE));
  g_assert_false (rum_map_finder_has_view (RUM_MAP_FRONT, RUM_VIEW_BACK));
  g_assert_false (rum_map_finder_has_view (RUM_MAP_BACK, RUM_VIEW_FRONT));
}

static void
test_layer (void)
{
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();
  RumMapSight sight = { RUM_MAP_BOTH, RUM_LAYER_SURFACE };

  g_assert_true (rum_map_finder_shows (figures, &sight, get_entry ("soleus")));
  g_assert_false (rum_map_finder_shows (figures, &sight, get_entry ("vastus-intermedius")));
  g_assert_true (rum_map_finder_find_layer (figures, &sight, get_entry ("vastus-intermedius")));
  g_assert_cmpint (sight.layer, ==, RUM_LAYER_DEEP);

  /* Seen in both: the present one. */
  g_assert_true (rum_map_finder_find_layer (figures, &sight, get_entry ("soleus")));
  g_assert_cmpint (sight.layer, ==, RUM_LAYER_DEEP);
}

static void
test_view (void)
{
  const struct
  {
    const char *id;
    RumView     view;
    RumLayer    layer;
  } cases[] = {
    { "soleus", RUM_VIEW_BACK, RUM_LAYER_SURFACE },
    { "gracilis", RUM_VIEW_FRONT, RUM_LAYER_SURFACE },
    { "gluteus-minimus", RUM_VIEW_BACK, RUM_LAYER_DEEP_2 },
    { "psoas-major", RUM_VIEW_FRONT, RUM_LAYER_DEEP },
    { "erector-spinae", RUM_VIEW_BACK, RUM_LAYER_DEEP },
    { "plantar-fascia", RUM_VIEW_SOLE, RUM_LAYER_SURFACE },
    { "hamstrings", RUM_VIEW_BACK, RUM_LAYER_SURFACE },
    { "quadriceps", RUM_VIEW_FRONT, RUM_LAYER_SURFACE },
  };
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumView view = RUM_VIEW_FRONT;
      RumLayer layer = RUM_LAYER_SURFACE;

      g_test_message ("%s", cases[i].id);
      g_assert_true (rum_map_finder_find_view (figures, get_entry (cases[i].id), &view, &layer));
      g_assert_cmpint (view, ==, cases[i].view);
      g_assert_cmpint (layer, ==, cases[i].layer);
    }
}

static void
test_set (void)
{
  const struct
  {
    const char              *prime;
    const char              *helping;
    const RumMapArrangement *candidates;
    gsize                    n_candidates;
    RumMapSight              present;
    RumMapSight              expected;
  } cases[] = {
    /* Seen already: it stays, in the deep layer too. */
    { "soleus", "", all, 3, { RUM_MAP_BOTH, RUM_LAYER_DEEP }, { RUM_MAP_BOTH, RUM_LAYER_DEEP } },
    /* Not in the present layer. */
    { "gluteus-maximus", "", all, 3, { RUM_MAP_BOTH, RUM_LAYER_DEEP },
      { RUM_MAP_BOTH, RUM_LAYER_SURFACE } },
    { "vastus-intermedius", "soleus", all, 3, { RUM_MAP_BOTH, RUM_LAYER_SURFACE },
      { RUM_MAP_BOTH, RUM_LAYER_DEEP } },
    /* More than slivers: from the front the deep layers have one of each. */
    { "hamstrings", "quadriceps", single, 4, { RUM_MAP_FRONT, RUM_LAYER_SURFACE },
      { RUM_MAP_BACK, RUM_LAYER_SURFACE } },
    /* The helping ones do not turn the body round; without others they do. */
    { "rectus-femoris", "glutes", single, 4, { RUM_MAP_FRONT, RUM_LAYER_SURFACE },
      { RUM_MAP_FRONT, RUM_LAYER_SURFACE } },
    { "", "gluteus-maximus", single, 4, { RUM_MAP_FRONT, RUM_LAYER_SURFACE },
      { RUM_MAP_BACK, RUM_LAYER_SURFACE } },
    { "plantar-fascia", "", all, 3, { RUM_MAP_BOTH, RUM_LAYER_DEEP },
      { RUM_MAP_SOLE, RUM_LAYER_SURFACE } },
  };
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GHashTable) prime = create_muscles (cases[i].prime);
      g_autoptr (GHashTable) helping = create_muscles (cases[i].helping);
      RumMapSight sight = cases[i].present;

      g_test_message ("%s, %s", cases[i].prime, cases[i].helping);
      g_assert_true (rum_map_finder_find_set (figures, prime, helping, cases[i].candidates,
                                              cases[i].n_candidates, &sight));
      g_assert_cmpint (sight.arrangement, ==, cases[i].expected.arrangement);
      g_assert_cmpint (sight.layer, ==, cases[i].expected.layer);
    }
}

/* Nothing to look for, or nowhere to look. */
static void
test_no_set (void)
{
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();
  g_autoptr (GHashTable) none = create_muscles ("");
  g_autoptr (GHashTable) soleus = create_muscles ("soleus");
  const RumMapArrangement sole = RUM_MAP_SOLE;
  RumMapSight sight = { RUM_MAP_SIDE, RUM_LAYER_DEEP };

  g_assert_false (rum_map_finder_find_set (figures, none, none, all, 3, &sight));
  g_assert_false (rum_map_finder_find_set (figures, soleus, none, all, 0, &sight));
  g_assert_false (rum_map_finder_find_set (figures, soleus, none, &sole, 1, &sight));
  g_assert_cmpint (sight.arrangement, ==, RUM_MAP_SIDE);
  g_assert_cmpint (sight.layer, ==, RUM_LAYER_DEEP);
}

static void
test_pair (void)
{
  const struct
  {
    const char *one;
    const char *other;
    RumMapSight present;
    RumMapSight expected;
  } cases[] = {
    { "soleus", "achilles-tendon", { RUM_MAP_BACK, RUM_LAYER_DEEP },
      { RUM_MAP_BACK, RUM_LAYER_DEEP } },
    { "soleus", "achilles-tendon", { RUM_MAP_FRONT, RUM_LAYER_DEEP },
      { RUM_MAP_BACK, RUM_LAYER_SURFACE } },
    { "rectus-femoris", "psoas-major", { RUM_MAP_BACK, RUM_LAYER_SURFACE },
      { RUM_MAP_FRONT, RUM_LAYER_SURFACE } },
    { "erector-spinae", "rectus-abdominis", { RUM_MAP_FRONT, RUM_LAYER_SURFACE },
      { RUM_MAP_SIDE, RUM_LAYER_DEEP_2 } },
  };
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();
  RumMapSight sight = { RUM_MAP_SOLE, RUM_LAYER_DEEP };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sight = cases[i].present;
      g_test_message ("%s, %s", cases[i].one, cases[i].other);
      g_assert_true (rum_map_finder_find_pair (figures, get_entry (cases[i].one),
                                               get_entry (cases[i].other), single, 4, &sight));
      g_assert_cmpint (sight.arrangement, ==, cases[i].expected.arrangement);
      g_assert_cmpint (sight.layer, ==, cases[i].expected.layer);
    }

  /* Nowhere in one view, but side by side in two. */
  g_assert_false (rum_map_finder_find_pair (figures, get_entry ("gluteus-maximus"),
                                            get_entry ("pectoralis-major"), single, 2, &sight));
  g_assert_true (rum_map_finder_find_pair (figures, get_entry ("gluteus-maximus"),
                                           get_entry ("pectoralis-major"), all, 1, &sight));
  g_assert_cmpint (sight.arrangement, ==, RUM_MAP_BOTH);
  g_assert_cmpint (sight.layer, ==, RUM_LAYER_SURFACE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-muscles/create", test_muscles);
  g_test_add_func ("/map/map-muscles/others", test_muscles_of_others);
  g_test_add_func ("/map/map-finder/has-view", test_has_view);
  g_test_add_func ("/map/map-finder/layer", test_layer);
  g_test_add_func ("/map/map-finder/view", test_view);
  g_test_add_func ("/map/map-finder/set", test_set);
  g_test_add_func ("/map/map-finder/no-set", test_no_set);
  g_test_add_func ("/map/map-finder/pair", test_pair);

  return g_test_run ();
}
