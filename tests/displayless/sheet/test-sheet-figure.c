/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-figure.h"

#include "rum-autoptr.h"
#include "sheet-test-utils.h"

#include <string.h>

/* In pixels. */
#define MARGIN 20
#define HEIGHT 300

static GPtrArray *
create_figures (RumAtlas   *atlas,
                const char *group_id)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *figures = rum_sheet_figure_create_all (get_group (atlas, group_id), RUM_SHEET_COLOR,
                                                    &error);

  g_assert_no_error (error);

  return figures;
}

/* Both views of the surface come first, whole; details follow. */
static void
test_order (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);
  guint n_groups = g_list_model_get_n_items (groups);

  g_assert_cmpuint (n_groups, >=, 6);
  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);
      g_autoptr (GPtrArray) figures = create_figures (atlas, rum_entry_get_id (group));

      g_assert_cmpuint (figures->len, >=, 2);
      g_assert_cmpstr (rum_sheet_figure_get_caption (figures->pdata[0]), ==, "Front");
      g_assert_cmpstr (rum_sheet_figure_get_caption (figures->pdata[1]), ==, "Back");
      for (guint j = 0; j < figures->len; j++)
        g_assert_cmpint (rum_sheet_figure_is_detail (figures->pdata[j]), ==, j >= 2);
    }
}

/* These groups lie under others, so the surface alone would not do. */
static void
test_deep (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) hip_flexors = create_figures (atlas, "hip-flexors");
  g_autoptr (GPtrArray) core = create_figures (atlas, "core");

  g_assert_cmpuint (hip_flexors->len, ==, 3);
  g_assert_cmpstr (rum_sheet_figure_get_caption (hip_flexors->pdata[2]), ==, "Deep, Front");

  g_assert_cmpuint (core->len, ==, 4);
  g_assert_cmpstr (rum_sheet_figure_get_caption (core->pdata[2]), ==, "Deep, Front");
  g_assert_cmpstr (rum_sheet_figure_get_caption (core->pdata[3]), ==, "Deep, Back");
}

static void
test_alt (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) figures = create_figures (atlas, "calves");
  const char *alt = rum_sheet_figure_get_alt (figures->pdata[1]);

  g_assert_nonnull (strstr (alt, "Back"));
  g_assert_nonnull (strstr (alt, "Calves"));
}

static guint32
get_pixel (cairo_surface_t *picture,
           int              x,
           int              y)
{
  const guchar *row = cairo_image_surface_get_data (picture) +
                      y * cairo_image_surface_get_stride (picture);

  return ((const guint32 *) (gconstpointer) row)[x];
}

static cairo_surface_t *
create_picture (RumSheetFigure *figure)
{
  int width = HEIGHT * rum_sheet_figure_get_aspect (figure);
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width + 2 * MARGIN,
                                                         HEIGHT + 2 * MARGIN);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  g_autoptr (GError) error = NULL;

  cairo_translate (cr, MARGIN, MARGIN);
  g_assert_true (rum_sheet_figure_draw (figure, cr, width, HEIGHT, &error));
  g_assert_no_error (error);
  cairo_surface_flush (picture);

  return picture;
}

/* Counts what is drawn within the figure, or around it. */
static int
count_drawn (cairo_surface_t *picture,
             gboolean         inside)
{
  int width = cairo_image_surface_get_width (picture);
  int height = cairo_image_surface_get_height (picture);
  int n = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        gboolean is_inside = x >= MARGIN && y >= MARGIN && x < width - MARGIN - 1 &&
                             y < height - MARGIN;

        if (is_inside == inside && get_pixel (picture, x, y) != 0)
          n++;
      }

  return n;
}

static void
test_clip (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) figures = create_figures (atlas, "hip-flexors");

  for (guint i = 0; i < figures->len; i++)
    {
      g_autoptr (cairo_surface_t) picture = create_picture (figures->pdata[i]);

      g_assert_cmpint (count_drawn (picture, TRUE), >, HEIGHT * 10);
      g_assert_cmpint (count_drawn (picture, FALSE), <=, HEIGHT + 1);
    }
}

/* A pixel of the colour that lights a muscle on paper: much more blue than red. */
static gboolean
is_lit (guint32 pixel)
{
  int red = (pixel >> 16) & 0xff;
  int blue = pixel & 0xff;

  return (pixel >> 24) == 0xff && blue > red + 60;
}

static int
count_lit (RumAtlas   *atlas,
           const char *group_id,
           guint       figure)
{
  g_autoptr (GPtrArray) figures = create_figures (atlas, group_id);
  g_autoptr (cairo_surface_t) picture = create_picture (figures->pdata[figure]);
  int n = 0;

  for (int y = 0; y < cairo_image_surface_get_height (picture); y++)
    for (int x = 0; x < cairo_image_surface_get_width (picture); x++)
      if (is_lit (get_pixel (picture, x, y)))
        n++;

  return n;
}

/* The glutes are seen from behind, the quadriceps from the front; in a detail
 * the group fills more of the picture than in a whole figure. */
static void
test_lit (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  g_assert_cmpint (count_lit (atlas, "glutes", 1), >, 300);
  g_assert_cmpint (count_lit (atlas, "hip-flexors", 1), <, 100);
  g_assert_cmpint (count_lit (atlas, "quadriceps", 0), >, 3 * count_lit (atlas, "quadriceps", 1));
  g_assert_cmpint (count_lit (atlas, "hip-flexors", 2), >,
                   3 * count_lit (atlas, "hip-flexors", 0));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/figure/order", test_order);
  g_test_add_func ("/sheet/figure/deep", test_deep);
  g_test_add_func ("/sheet/figure/alt", test_alt);
  g_test_add_func ("/sheet/figure/clip", test_clip);
  g_test_add_func ("/sheet/figure/lit", test_lit);

  return g_test_run ();
}
