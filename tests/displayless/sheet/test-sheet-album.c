/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-album.h"

#include "rum-sheet-pick.h"
#include "sheet-test-utils.h"

/* Each muscle is seen somewhere, and the crop shows all of it. */
static void
test_crops (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetAlbum) album = rum_sheet_album_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = rum_sheet_pick_members (atlas, none);

  for (guint i = 0; i < all->len; i++)
    {
      g_autoptr (GPtrArray) muscles = g_ptr_array_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (RumSheetFigure) figure = NULL;
      RumView view = RUM_VIEW_FRONT;
      RumLayer layer = RUM_LAYER_SURFACE;
      RumBox least = { 0 };
      const RumBox *area = NULL;

      g_ptr_array_add (muscles, g_ptr_array_index (all, i));
      g_assert_true (rum_sheet_album_find_best (album, muscles, &view, &layer));
      figure = rum_sheet_album_create_crop (album, muscles, 0.8, "Muscle", &error);
      g_assert_no_error (error);
      g_assert_cmpfloat_with_epsilon (rum_sheet_figure_get_aspect (figure), 0.8, 0.001);
      g_assert_true (rum_sheet_album_find_area (album, view, layer, muscles, 0, &least, &error));

      area = rum_sheet_figure_get_area (figure);
      g_assert_cmpfloat (area->x, <=, least.x);
      g_assert_cmpfloat (area->y, <=, least.y);
      g_assert_cmpfloat (area->x + area->width, >=, least.x + least.width);
      g_assert_cmpfloat (area->y + area->height, >=, least.y + least.height);
    }
}

static void
test_best (void)
{
  static const struct
  {
    const char *muscle;
    RumView     view;
    gboolean    is_deep;
  } best[] = {
    { "rectus-femoris", RUM_VIEW_FRONT, FALSE },
    { "gluteus-maximus", RUM_VIEW_BACK, FALSE },
    { "vastus-intermedius", RUM_VIEW_FRONT, TRUE },
    { "plantar-fascia", RUM_VIEW_SOLE, FALSE },
    { "quadratus-plantae", RUM_VIEW_SOLE, TRUE },
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetAlbum) album = rum_sheet_album_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (best); i++)
    {
      g_autoptr (GPtrArray) muscles = g_ptr_array_new ();
      RumView view = RUM_VIEW_SIDE;
      RumLayer layer = RUM_LAYER_SURFACE;

      g_ptr_array_add (muscles, rum_atlas_get_entry (atlas, best[i].muscle));
      g_assert_true (rum_sheet_album_find_best (album, muscles, &view, &layer));
      g_assert_cmpint (view, ==, best[i].view);
      g_assert_cmpint (layer != RUM_LAYER_SURFACE, ==, best[i].is_deep);
    }
}

/* A figure is loaded once. */
static void
test_figures (void)
{
  g_autoptr (RumSheetAlbum) album = rum_sheet_album_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RumSheetFigure) figure = NULL;
  RumFigure *loaded = NULL;

  loaded = rum_sheet_album_get_figure (album, RUM_VIEW_BACK, RUM_LAYER_DEEP, &error);
  g_assert_no_error (error);
  figure = rum_sheet_album_create_figure (album, RUM_VIEW_BACK, RUM_LAYER_DEEP, NULL, NULL, NULL,
                                          &error);
  g_assert_no_error (error);
  g_assert_true (rum_sheet_figure_get_figure (figure) == loaded);
  g_assert_false (rum_sheet_figure_is_detail (figure));
  g_assert_cmpfloat (rum_sheet_album_measure (album, RUM_VIEW_SOLE, RUM_LAYER_DEEP_4, "soleus"),
                     ==, 0);

  g_clear_object (&figure);
  g_assert_finalize_object (g_steal_pointer (&album));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/album/crops", test_crops);
  g_test_add_func ("/sheet/album/best", test_best);
  g_test_add_func ("/sheet/album/figures", test_figures);

  return g_test_run ();
}
