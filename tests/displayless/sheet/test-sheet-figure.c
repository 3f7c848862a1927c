/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-figure-excerpt.h"
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
  g_autoptr (GPtrArray) excerpts = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *figures = rum_sheet_figure_create_all (get_group (atlas, group_id), excerpts,
                                                    RUM_SHEET_COLOR, &error);

  g_assert_no_error (error);

  return figures;
}

/* A figure is read once, for however many groups. */
static void
test_shares_excerpts (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) excerpts = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);
      g_autoptr (GPtrArray) figures = NULL;

      figures = rum_sheet_figure_create_all (group, excerpts, RUM_SHEET_COLOR, NULL);
      g_assert_nonnull (figures);
    }

  g_assert_cmpuint (excerpts->len, >, 1);
  for (guint i = 0; i < excerpts->len; i++)
    for (guint j = 0; j < i; j++)
      {
        RumFigureExcerpt *excerpt = g_ptr_array_index (excerpts, i);
        RumFigureExcerpt *other = g_ptr_array_index (excerpts, j);

        g_assert_false (rum_figure_excerpt_get_view (excerpt) ==
                          rum_figure_excerpt_get_view (other) &&
                        rum_figure_excerpt_get_layer (excerpt) ==
                          rum_figure_excerpt_get_layer (other));
      }
}

/* Whole pictures come first; details follow, and all of them name something. */
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
      gboolean is_detail = FALSE;

      g_assert_cmpuint (figures->len, >=, 2);
      for (guint j = 0; j < figures->len; j++)
        {
          RumSheetFigure *figure = figures->pdata[j];

          g_assert_true (!is_detail || rum_sheet_figure_is_detail (figure));
          is_detail = rum_sheet_figure_is_detail (figure);
          g_assert_true (is_detail == (rum_sheet_figure_get_named (figure)->len > 0));
        }
      g_assert_true (is_detail);
    }
}

static gboolean
is_named (GPtrArray *figures,
          RumEntry  *muscle)
{
  for (guint i = 0; i < figures->len; i++)
    if (g_ptr_array_find (rum_sheet_figure_get_named (figures->pdata[i]), muscle, NULL))
      return TRUE;

  return FALSE;
}

/* Each muscle that a figure shows is named, and a line can lead to it. */
static void
test_named (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);
      g_autoptr (GPtrArray) figures = create_figures (atlas, rum_entry_get_id (RUM_ENTRY (group)));
      GListModel *muscles = rum_group_get_muscles (group);

      for (guint j = 0; j < g_list_model_get_n_items (muscles); j++)
        {
          g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, j);

          g_test_message ("%s", rum_entry_get_id (muscle));
          g_assert_true (is_named (figures, muscle));
        }
    }
}

static void
test_spots (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);
      g_autoptr (GPtrArray) figures = create_figures (atlas, rum_entry_get_id (group));

      for (guint j = 0; j < figures->len; j++)
        {
          GPtrArray *named = rum_sheet_figure_get_named (figures->pdata[j]);
          g_autoptr (GError) error = NULL;
          RumSheetSpots *spots = NULL;

          if (named->len == 0)
            continue;

          spots = rum_sheet_figure_ensure_spots (figures->pdata[j], &error);
          g_assert_no_error (error);
          for (guint k = 0; k < named->len; k++)
            {
              const char *id = rum_entry_get_id (named->pdata[k]);

              g_test_message ("%s", id);
              g_assert_true (rum_sheet_spots_get (spots, id, TRUE) != NULL ||
                             rum_sheet_spots_get (spots, id, FALSE) != NULL);
            }
        }
    }
}

static void
test_alt (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (GPtrArray) figures = create_figures (atlas, "calves");
  const char *alt = rum_sheet_figure_get_alt (figures->pdata[0]);

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
  g_assert_true (rum_sheet_figure_draw (figure, RUM_SHEET_COLOR, cr, width, HEIGHT, &error));
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

/* The group is lit in every picture, and takes more of a detail than of the
 * whole body. */
static void
test_lit (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);
      const char *id = rum_entry_get_id (group);
      g_autoptr (GPtrArray) figures = create_figures (atlas, id);

      for (guint j = 0; j < figures->len; j++)
        {
          g_test_message ("%s, picture %u", id, j);
          g_assert_cmpint (count_lit (atlas, id, j), >, 100);
        }
      if (!rum_sheet_figure_is_detail (figures->pdata[0]))
        g_assert_cmpint (count_lit (atlas, id, figures->len - 1), >, count_lit (atlas, id, 0));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/figure/shares-excerpts", test_shares_excerpts);
  g_test_add_func ("/sheet/figure/order", test_order);
  g_test_add_func ("/sheet/figure/named", test_named);
  g_test_add_func ("/sheet/figure/spots", test_spots);
  g_test_add_func ("/sheet/figure/alt", test_alt);
  g_test_add_func ("/sheet/figure/clip", test_clip);
  g_test_add_func ("/sheet/figure/lit", test_lit);

  return g_test_run ();
}
