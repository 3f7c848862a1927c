/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-figure-excerpt.h"

#include "rum-autoptr.h"
#include "rum-figure-painter.h"

/* Pixels a figure unit. */
#define SCALE 2

static const RumBox knee = { 0, 560, 140, 240 };
static const char *const nobody[] = { NULL };

static cairo_surface_t *
create_picture (RumFigure    *figure,
                const RumBox *area)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, area->width * SCALE,
                                                         area->height * SCALE);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (figure, RUM_PALETTE_PRINT);
  g_autoptr (GError) error = NULL;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, SCALE, SCALE);
  cairo_translate (cr, -area->x, -area->y);
  g_assert_true (rum_figure_painter_draw (painter, cr, rum_figure_get_box (figure), &error));
  g_assert_no_error (error);
  cairo_surface_flush (picture);

  return picture;
}

/* How many of a thousand pixels differ clearly. */
static int
compare (cairo_surface_t *a,
         cairo_surface_t *b)
{
  const int width = cairo_image_surface_get_width (a);
  const int height = cairo_image_surface_get_height (a);
  const int stride = cairo_image_surface_get_stride (a);
  const guchar *p = cairo_image_surface_get_data (a);
  const guchar *q = cairo_image_surface_get_data (b);
  int n = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        gboolean differs = FALSE;

        for (int i = 0; i < 3; i++)
          differs |= ABS (p[y * stride + 4 * x + i] - q[y * stride + 4 * x + i]) > 48;
        n += differs;
      }

  return n * 1000 / (width * height);
}

static RumFigureExcerpt *
create_excerpt (void)
{
  g_autoptr (GError) error = NULL;
  RumFigureExcerpt *excerpt = rum_figure_excerpt_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);

  g_assert_no_error (error);

  return excerpt;
}

static RumFigure *
create_figure (RumFigureExcerpt  *excerpt,
               const RumBox      *area,
               gboolean           is_small,
               const char *const *without)
{
  g_autoptr (GError) error = NULL;
  RumFigure *figure = rum_figure_excerpt_create_figure (excerpt, area, is_small, without, &error);

  g_assert_no_error (error);

  return figure;
}

/* Within the area it looks as the whole figure does, and has fewer regions. */
static void
test_same (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumFigureExcerpt) excerpt = create_excerpt ();
  g_autoptr (RumFigure) whole = rum_figure_new (RUM_VIEW_BACK, RUM_LAYER_SURFACE, &error);
  g_autoptr (RumFigure) part = create_figure (excerpt, &knee, FALSE, nobody);
  g_autoptr (cairo_surface_t) a = create_picture (whole, &knee);
  g_autoptr (cairo_surface_t) b = create_picture (part, &knee);
  guint n = g_list_model_get_n_items (rum_figure_get_regions (part));

  g_assert_no_error (error);
  g_assert_cmpint (compare (a, b), <=, 3);
  g_assert_cmpuint (n, >, 3);
  g_assert_cmpuint (2 * n, <, g_list_model_get_n_items (rum_figure_get_regions (whole)));
}

/* Outside it there is nothing. */
static void
test_outside (void)
{
  static const RumBox head = { -50, 0, 100, 100 };
  g_autoptr (RumFigureExcerpt) excerpt = create_excerpt ();
  g_autoptr (RumFigure) part = create_figure (excerpt, &knee, FALSE, nobody);
  g_autoptr (RumFigure) whole = create_figure (excerpt, &head, FALSE, nobody);
  g_autoptr (cairo_surface_t) a = create_picture (part, &head);
  g_autoptr (cairo_surface_t) b = create_picture (whole, &head);

  g_assert_cmpint (compare (a, b), >, 20);
}

/* Small, it looks nearly the same: thin lines are missing, not colours. */
static void
test_small (void)
{
  g_autoptr (RumFigureExcerpt) excerpt = create_excerpt ();
  g_autoptr (RumFigure) large = create_figure (excerpt, &knee, FALSE, nobody);
  g_autoptr (RumFigure) small = create_figure (excerpt, &knee, TRUE, nobody);
  g_autoptr (cairo_surface_t) a = create_picture (large, &knee);
  g_autoptr (cairo_surface_t) b = create_picture (small, &knee);
  const int difference = compare (a, b);

  g_assert_cmpint (difference, >, 0);
  g_assert_cmpint (difference, <, 80);
}

static gboolean
has_muscle (RumFigure  *figure,
            const char *muscle_id)
{
  GListModel *regions = rum_figure_get_regions (figure);

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      if (g_str_equal (rum_region_get_muscle_id (region), muscle_id))
        return TRUE;
    }

  return FALSE;
}

/* What is drawn over it is left out, and can be had alone. */
static void
test_lit (void)
{
  static const char *const ids[] = { "semitendinosus", "diaphragm", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (RumFigureExcerpt) excerpt = create_excerpt ();
  g_autoptr (RumFigure) base = create_figure (excerpt, &knee, FALSE, ids);
  g_autoptr (RumFigure) lit = rum_figure_excerpt_create_lit (excerpt, &knee, FALSE, ids, &error);

  g_assert_no_error (error);
  g_assert_true (has_muscle (base, "semimembranosus"));
  g_assert_false (has_muscle (base, "semitendinosus"));
  g_assert_true (has_muscle (lit, "semitendinosus"));
  g_assert_false (has_muscle (lit, "semimembranosus"));
}

static void
test_measure (void)
{
  g_autoptr (RumFigureExcerpt) excerpt = create_excerpt ();
  RumBox box = { 0 };
  RumBox half = { 0 };

  g_assert_true (rum_figure_excerpt_measure (excerpt, "soleus", &box, &half));
  g_assert_cmpfloat (box.x, <, 0);
  g_assert_cmpfloat (box.x + box.width, >, 0);
  g_assert_cmpfloat (half.x, >, 0);
  g_assert_cmpfloat (half.width, <, box.width / 2);
  g_assert_false (rum_figure_excerpt_measure (excerpt, "diaphragm", &box, &half));
  /* The name of one muscle may begin as that of another. */
  g_assert_false (rum_figure_excerpt_measure (excerpt, "sol", &box, &half));
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumFigureExcerpt) excerpt = NULL;

  excerpt = rum_figure_excerpt_new (RUM_VIEW_SOLE, RUM_LAYER_DEEP_4, &error);
  g_assert_null (excerpt);
  g_assert_nonnull (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/excerpt/same", test_same);
  g_test_add_func ("/figure/excerpt/outside", test_outside);
  g_test_add_func ("/figure/excerpt/small", test_small);
  g_test_add_func ("/figure/excerpt/lit", test_lit);
  g_test_add_func ("/figure/excerpt/measure", test_measure);
  g_test_add_func ("/figure/excerpt/missing", test_missing);

  return g_test_run ();
}
