/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-atlas.h"
#include "rum-map-figures-private.h"

static void
test_get (void)
{
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          RumFigure *figure = rum_map_figures_get (figures, view, layer);

          g_assert_cmpint (rum_figure_get_view (figure), ==, view);

          /* A view that is not drawn so deep gives its deepest figure. */
          if (rum_figure_is_drawn (view, layer))
            g_assert_cmpint (rum_figure_get_layer (figure), ==, layer);
          else
            g_assert_true (figure == rum_map_figures_get (figures, view, layer - 1));

          /* Loaded once. */
          g_assert_true (rum_map_figures_get (figures, view, layer) == figure);
        }
    }
}

static void
test_free (void)
{
  RumMapFigures *figures = rum_map_figures_new ();
  RumFigure *figure = g_object_ref (rum_map_figures_get (figures, RUM_VIEW_FRONT,
                                                         RUM_LAYER_SURFACE));

  rum_map_figures_free (figures);
  g_assert_finalize_object (figure);
}

static void
test_has_entry (void)
{
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();
  GError *error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  RumEntry *buttock = rum_atlas_get_entry (atlas, "gluteus-maximus");
  RumEntry *glutes = rum_atlas_get_entry (atlas, "glutes");
  RumEntry *quadriceps = rum_atlas_get_entry (atlas, "quadriceps");

  g_assert_no_error (error);

  /* Nobody has a big buttock muscle in front, nor a kneecap muscle behind. */
  g_assert_true (rum_map_figures_has_entry (figures, RUM_VIEW_BACK, RUM_LAYER_SURFACE, buttock));
  g_assert_false (rum_map_figures_has_entry (figures, RUM_VIEW_FRONT, RUM_LAYER_SURFACE,
                                             buttock));
  g_assert_true (rum_map_figures_has_entry (figures, RUM_VIEW_BACK, RUM_LAYER_SURFACE, glutes));
  g_assert_true (rum_map_figures_has_entry (figures, RUM_VIEW_FRONT, RUM_LAYER_SURFACE,
                                            quadriceps));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-figures/get", test_get);
  g_test_add_func ("/map/map-figures/free", test_free);
  g_test_add_func ("/map/map-figures/has-entry", test_has_entry);

  return g_test_run ();
}
