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
test_references (void)
{
  RumMapFigures *figures = rum_map_figures_new ();
  RumFigure *figure = g_object_ref (rum_map_figures_get (figures, RUM_VIEW_FRONT,
                                                         RUM_LAYER_SURFACE));

  g_assert_true (rum_map_figures_ref (figures) == figures);
  rum_map_figures_unref (figures);
  g_assert_true (rum_map_figures_get (figures, RUM_VIEW_FRONT, RUM_LAYER_SURFACE) == figure);
  rum_map_figures_unref (figures);
  g_assert_finalize_object (figure);
}

/* The same painter for all who want the same, and gone with the last of them. */
static void
test_painter (void)
{
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();
  RumFigurePainter *painter = NULL;
  RumFigurePainter *again = NULL;
  RumFigurePainter *dark = NULL;

  painter = rum_map_figures_dup_painter (figures, RUM_VIEW_SOLE, RUM_LAYER_DEEP_4,
                                         RUM_PALETTE_LIGHT);
  again = rum_map_figures_dup_painter (figures, RUM_VIEW_SOLE, RUM_LAYER_DEEP_3,
                                       RUM_PALETTE_LIGHT);
  g_assert_true (painter == again);
  g_assert_true (rum_figure_painter_get_figure (painter) ==
                 rum_map_figures_get (figures, RUM_VIEW_SOLE, RUM_LAYER_DEEP_2));

  dark = rum_map_figures_dup_painter (figures, RUM_VIEW_SOLE, RUM_LAYER_DEEP_2, RUM_PALETTE_DARK);
  g_assert_true (dark != painter);
  g_assert_cmpint (rum_figure_painter_get_palette (dark), ==, RUM_PALETTE_DARK);

  g_object_unref (again);
  g_assert_finalize_object (painter);
  g_assert_finalize_object (dark);
  dark = rum_map_figures_dup_painter (figures, RUM_VIEW_SOLE, RUM_LAYER_DEEP_2, RUM_PALETTE_DARK);
  g_assert_finalize_object (dark);
}

/* Most of a muscle is seen where a stranger would look for it. */
static void
test_measure_entry (void)
{
  const struct
  {
    const char *id;
    RumView     view;
  } cases[] = {
    { "soleus", RUM_VIEW_BACK },         { "glutes", RUM_VIEW_BACK },
    { "rectus-femoris", RUM_VIEW_FRONT }, { "psoas-major", RUM_VIEW_FRONT },
    { "quadriceps", RUM_VIEW_FRONT },    { "flexor-hallucis-longus", RUM_VIEW_BACK },
    { "plantar-fascia", RUM_VIEW_SOLE },
  };
  g_autoptr (RumMapFigures) figures = rum_map_figures_new ();
  GError *error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);

  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumEntry *entry = rum_atlas_get_entry (atlas, cases[i].id);
      double most[RUM_N_VIEWS] = { 0 };

      for (int view = 0; view < RUM_N_VIEWS; view++)
        {
          for (int layer = 0; layer < RUM_N_LAYERS; layer++)
            {
              double area = rum_map_figures_measure_entry (figures, view, layer, entry);

              g_assert_cmpint (area > 0, ==,
                               rum_map_figures_has_entry (figures, view, layer, entry));
              most[view] = MAX (most[view], area);
            }
        }

      for (int view = 0; view < RUM_N_VIEWS; view++)
        g_assert_cmpfloat (most[view], <=, most[cases[i].view]);
    }
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
  g_test_add_func ("/map/map-figures/references", test_references);
  g_test_add_func ("/map/map-figures/painter", test_painter);
  g_test_add_func ("/map/map-figures/measure-entry", test_measure_entry);
  g_test_add_func ("/map/map-figures/has-entry", test_has_entry);

  return g_test_run ();
}
