/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-painter.h"
#include "rum-pick-map.h"

#include <cairo-pdf.h>

/* Two pixels a figure unit for small.svg. */
static const RumBox small_area = { 0, 0, 200, 240 };

static RumFigurePainter *
create_painter (const char *fixture,
                RumPalette  palette)
{
  g_autoptr (RumFigure) figure = load_figure (fixture);

  return rum_figure_painter_new (figure, palette);
}

static cairo_surface_t *
create_base (RumFigurePainter *painter,
             const RumBox     *area,
             int               width,
             int               height)
{
  cairo_surface_t *picture = create_picture (width, height);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  GError *error = NULL;

  g_assert_true (rum_figure_painter_draw (painter, cr, area, &error));
  g_assert_no_error (error);

  return picture;
}

static void
light_region (RumFigurePainter *painter,
              cairo_surface_t  *picture,
              const RumBox     *area,
              const char       *element_id,
              RumLight          light)
{
  RumRegion *region = find_region (rum_figure_painter_get_figure (painter), element_id);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  GError *error = NULL;

  g_assert_true (rum_figure_painter_draw_region (painter, cr, area, region, light, &error));
  g_assert_no_error (error);
}

static void
test_new (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  RumFigurePainter *painter = rum_figure_painter_new (figure, RUM_PALETTE_DARK);

  g_assert_true (rum_figure_painter_get_figure (painter) == figure);
  g_assert_cmpint (rum_figure_painter_get_palette (painter), ==, RUM_PALETTE_DARK);
  g_assert_finalize_object (painter);
}

static void
test_base (void)
{
  RumFigurePainter *painter = create_painter ("small.svg", RUM_PALETTE_PRINT_MONOCHROME);
  g_autoptr (cairo_surface_t) picture = create_base (painter, &small_area, 200, 240);

  assert_like_reference (picture, "small-base");
  g_assert_finalize_object (painter);
}

static void
test_lit (void)
{
  g_autoptr (RumFigurePainter) painter = NULL;
  g_autoptr (cairo_surface_t) picture = NULL;

  painter = create_painter ("small.svg", RUM_PALETTE_PRINT_MONOCHROME);
  picture = create_base (painter, &small_area, 200, 240);
  light_region (painter, picture, &small_area, "gluteus-maximus.left", RUM_LIGHT_SOFT);
  light_region (painter, picture, &small_area, "gluteus-maximus.right", RUM_LIGHT_POINTED);
  light_region (painter, picture, &small_area, "soleus.left", RUM_LIGHT_STRONG);

  assert_like_reference (picture, "small-lit");
}

/* A picture that is wrong does not pass as the reference. */
static void
test_reference_can_fail (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (RumFigurePainter) painter = NULL;
      g_autoptr (cairo_surface_t) picture = NULL;

      painter = create_painter ("small.svg", RUM_PALETTE_PRINT_MONOCHROME);
      picture = create_base (painter, &small_area, 200, 240);
      light_region (painter, picture, &small_area, "soleus.right", RUM_LIGHT_STRONG);
      assert_like_reference (picture, "small-base");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
}

/* What RUM_LIGHT_NONE draws is what the base already shows.  Pixels that the
 * outline covers by a part a are covered twice: a - a² is a quarter at most.
 */
static void
test_none (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_LIGHT);
  g_autoptr (cairo_surface_t) base = create_base (painter, &small_area, 200, 240);
  g_autoptr (cairo_surface_t) picture = create_base (painter, &small_area, 200, 240);

  light_region (painter, picture, &small_area, "soleus.left", RUM_LIGHT_NONE);
  g_assert_cmpint (measure_difference (base, picture, 255 / 4), ==, 0);
}

/* The area is where the figure goes, in user space. */
static void
test_area (void)
{
  const RumBox moved = { 31, 17, 200, 240 };
  const RumBox wide = { -100, 0, 400, 240 };
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_LIGHT);
  g_autoptr (cairo_surface_t) base = create_base (painter, &small_area, 200, 240);
  g_autoptr (cairo_surface_t) by_area = create_base (painter, &moved, 300, 300);
  g_autoptr (cairo_surface_t) centred = create_base (painter, &wide, 200, 240);
  g_autoptr (cairo_surface_t) by_matrix = create_picture (300, 300);
  g_autoptr (cairo_surface_t) blank = create_picture (300, 300);
  g_autoptr (cairo_t) cr = cairo_create (by_matrix);
  GError *error = NULL;

  cairo_translate (cr, 31, 17);
  rum_figure_painter_draw (painter, cr, &small_area, &error);
  g_assert_no_error (error);

  g_assert_cmpint (measure_difference (by_area, by_matrix, 0), ==, 0);
  g_assert_cmpint (measure_difference (base, centred, 0), ==, 0);
  g_assert_cmpint (measure_difference (by_area, blank, 0), >, 10000);
}

/* In each palette, a lit region changes its own pixels and no others. */
static void
test_own_figure (void)
{
  const RumBox area = { 0, 0, 500, 1040 };
  GError *error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new (RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_autoptr (RumPickMap) map = rum_pick_map_new (figure, 500, 1040, &area, &error);

  g_assert_no_error (error);

  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (figure, palette);
      g_autoptr (cairo_surface_t) base = create_base (painter, &area, 500, 1040);
      g_autoptr (cairo_surface_t) lit = create_base (painter, &area, 500, 1040);
      RumRegion *region = find_region (figure, "rectus-femoris.left");
      int n_own = 0;
      int n_changed = 0;

      light_region (painter, lit, &area, "rectus-femoris.left", RUM_LIGHT_STRONG);

      for (int y = 0; y < 1040; y++)
        {
          for (int x = 0; x < 500; x++)
            {
              gboolean changed = get_pixel (base, x, y) != get_pixel (lit, x, y);
              gboolean own = rum_pick_map_get_region (map, x, y) == region;

              n_own += own;
              n_changed += own && changed;

              /* The outline reaches out by half its width, 4 units at most. */
              if (changed && !own)
                g_assert_true (rum_pick_map_find_nearest (map, x, y, 4) != NULL);
              if (changed && !own)
                g_assert_cmpfloat (ABS (x - 250 - rum_region_get_box (region)->x -
                                        rum_region_get_box (region)->width / 2), <,
                                   rum_region_get_box (region)->width / 2 + 5);
            }
        }

      g_assert_cmpint (n_own, >, 1000);
      g_assert_cmpint (n_changed, >, n_own * 98 / 100);
    }
}

static void
test_focus (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_HIGH_CONTRAST_DARK; palette++)
    {
      g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", palette);
      RumRegion *region = find_region (rum_figure_painter_get_figure (painter), "soleus.left");
      g_autoptr (cairo_surface_t) lit = create_base (painter, &small_area, 200, 240);
      g_autoptr (cairo_surface_t) focused = create_base (painter, &small_area, 200, 240);
      g_autoptr (cairo_t) cr = cairo_create (focused);
      GError *error = NULL;

      light_region (painter, lit, &small_area, "soleus.left", RUM_LIGHT_STRONG);
      g_assert_true (rum_figure_painter_draw_focus (painter, cr, &small_area, region,
                                                    RUM_LIGHT_STRONG, &error));
      g_assert_no_error (error);

      /* The same within, a ring around it, nothing further away. */
      g_assert_cmphex (get_pixel (lit, 150, 70), ==, get_pixel (focused, 150, 70));
      g_assert_cmphex (get_pixel (lit, 110, 70), !=, get_pixel (focused, 110, 70));
      g_assert_cmphex (get_pixel (lit, 106, 70), ==, get_pixel (focused, 106, 70));
    }
}

/* The stripes belong to the figure: they move and grow with it. */
static void
test_hatch (void)
{
  const RumBox moved = { 31, 17, 200, 240 };
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_PRINT_MONOCHROME);
  RumRegion *region = find_region (rum_figure_painter_get_figure (painter), "soleus.left");
  g_autoptr (cairo_surface_t) picture = create_picture (200, 240);
  g_autoptr (cairo_surface_t) by_area = create_picture (300, 300);
  g_autoptr (cairo_surface_t) by_matrix = create_picture (300, 300);
  g_autoptr (cairo_surface_t) large = create_picture (400, 480);
  g_autoptr (cairo_surface_t) small = create_picture (200, 240);
  g_autoptr (cairo_surface_t) blank = create_picture (200, 240);
  g_autoptr (cairo_t) cr = cairo_create (by_matrix);
  g_autoptr (cairo_t) large_cr = cairo_create (large);
  g_autoptr (cairo_t) small_cr = cairo_create (small);
  GError *error = NULL;

  light_region (painter, picture, &small_area, "soleus.left", RUM_LIGHT_HELPING);
  light_region (painter, by_area, &moved, "soleus.left", RUM_LIGHT_HELPING);
  cairo_translate (cr, 31, 17);
  rum_figure_painter_draw_region (painter, cr, &small_area, region, RUM_LIGHT_HELPING, &error);
  g_assert_no_error (error);
  g_assert_cmpint (measure_difference (by_area, by_matrix, 1), ==, 0);

  /* Twice as large is the same picture with twice the pixels. */
  cairo_scale (large_cr, 2, 2);
  rum_figure_painter_draw_region (painter, large_cr, &small_area, region, RUM_LIGHT_HELPING,
                                  &error);
  g_assert_no_error (error);
  cairo_scale (small_cr, 0.5, 0.5);
  cairo_set_source_surface (small_cr, large, 0, 0);
  cairo_paint (small_cr);
  g_assert_cmpint (measure_difference (picture, blank, 64), >, 1000);
  g_assert_cmpint (measure_difference (picture, small, 64), ==, 0);
}

/* Never so fine that it looks like a flat colour: a row has dark pixels and
 * light ones.
 */
static void
test_hatch_of_small_figure (void)
{
  const RumBox tiny = { 0, 0, 80, 96 };
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_PRINT_MONOCHROME);
  g_autoptr (cairo_surface_t) picture = create_picture (80, 96);
  int n_dark = 0;
  int n_light = 0;

  light_region (painter, picture, &tiny, "soleus.left", RUM_LIGHT_HELPING);
  for (int x = 51; x < 69; x++)
    {
      n_dark += (get_pixel (picture, x, 28) & 0xff) < 0x50;
      n_light += (get_pixel (picture, x, 28) & 0xff) > 0xb0;
    }

  g_assert_cmpint (n_dark, >=, 3);
  g_assert_cmpint (n_light, >=, 6);
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Lines on paper, not a picture of lines. */
static void
test_hatch_on_paper (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_PRINT);
  RumRegion *region = find_region (rum_figure_painter_get_figure (painter), "soleus.left");
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (cairo_surface_t) page = NULL;
  g_autoptr (cairo_t) cr = NULL;
  GError *error = NULL;

  page = cairo_pdf_surface_create_for_stream (append_cb, bytes, 200, 240);
  cr = cairo_create (page);
  g_assert_true (rum_figure_painter_draw_region (painter, cr, &small_area, region,
                                                 RUM_LIGHT_HELPING, &error));
  g_assert_no_error (error);
  cairo_show_page (cr);
  cairo_surface_finish (page);

  g_assert_cmpint (cairo_surface_status (page), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpuint (bytes->len, >, 500);
  g_assert_null (g_strstr_len ((const char *) bytes->data, bytes->len, "/Image"));
}

/* As test_focus(), with the narrower ring. */
static void
test_marked (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_LIGHT);
  RumRegion *region = find_region (rum_figure_painter_get_figure (painter), "soleus.left");
  g_autoptr (cairo_surface_t) lit = create_base (painter, &small_area, 200, 240);
  g_autoptr (cairo_surface_t) marked = create_base (painter, &small_area, 200, 240);
  g_autoptr (cairo_t) cr = cairo_create (marked);
  GError *error = NULL;

  light_region (painter, lit, &small_area, "soleus.left", RUM_LIGHT_STRONG);
  g_assert_true (rum_figure_painter_draw_marked (painter, cr, &small_area, region,
                                                 RUM_LIGHT_STRONG, &error));
  g_assert_no_error (error);

  g_assert_cmphex (get_pixel (lit, 150, 70), ==, get_pixel (marked, 150, 70));
  g_assert_cmphex (get_pixel (lit, 111, 70), !=, get_pixel (marked, 111, 70));
  g_assert_cmphex (get_pixel (lit, 108, 70), ==, get_pixel (marked, 108, 70));
}

static void
test_no_focus_on_paper (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_PRINT);
  RumRegion *region = find_region (rum_figure_painter_get_figure (painter), "soleus.left");
  g_autoptr (cairo_surface_t) picture = create_picture (200, 240);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  g_autoptr (GError) error = NULL;

  g_assert_false (rum_figure_painter_draw_focus (painter, cr, &small_area, region,
                                                 RUM_LIGHT_STRONG, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
  g_clear_error (&error);

  g_assert_false (rum_figure_painter_draw_marked (painter, cr, &small_area, region,
                                                  RUM_LIGHT_STRONG, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
}

static void
test_foreign_region (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_LIGHT);
  g_autoptr (RumFigure) other = load_figure ("tricky.svg");
  g_autoptr (cairo_surface_t) picture = create_picture (200, 240);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  g_autoptr (GError) error = NULL;

  g_assert_false (rum_figure_painter_draw_region (painter, cr, &small_area,
                                                  find_region (other, "hole.left"),
                                                  RUM_LIGHT_SOFT, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER);
}

/* Curves are drawn coarser on the screen; the caller must not notice. */
static void
test_tolerance (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_LIGHT);
  cairo_surface_t *picture = create_picture (200, 240);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  GError *error = NULL;

  cairo_set_tolerance (cr, 0.2);
  g_assert_true (rum_figure_painter_draw (painter, cr, &small_area, &error));
  g_assert_no_error (error);
  g_assert_cmpfloat (cairo_get_tolerance (cr), ==, 0.2);

  cairo_surface_destroy (picture);
}

static void
test_broken_context (void)
{
  g_autoptr (RumFigurePainter) painter = create_painter ("small.svg", RUM_PALETTE_LIGHT);
  g_autoptr (cairo_surface_t) picture = create_picture (200, 240);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  g_autoptr (GError) error = NULL;

  /* A matrix without an inverse breaks a context. */
  cairo_scale (cr, 0, 0);
  g_assert_cmpint (cairo_status (cr), !=, CAIRO_STATUS_SUCCESS);
  g_assert_false (rum_figure_painter_draw (painter, cr, &small_area, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/figure-painter/new", test_new);
  g_test_add_func ("/figure/figure-painter/base", test_base);
  g_test_add_func ("/figure/figure-painter/lit", test_lit);
  g_test_add_func ("/figure/figure-painter/reference-can-fail", test_reference_can_fail);
  g_test_add_func ("/figure/figure-painter/none", test_none);
  g_test_add_func ("/figure/figure-painter/area", test_area);
  g_test_add_func ("/figure/figure-painter/own-figure", test_own_figure);
  g_test_add_func ("/figure/figure-painter/focus", test_focus);
  g_test_add_func ("/figure/figure-painter/hatch", test_hatch);
  g_test_add_func ("/figure/figure-painter/hatch-of-small-figure", test_hatch_of_small_figure);
  g_test_add_func ("/figure/figure-painter/hatch-on-paper", test_hatch_on_paper);
  g_test_add_func ("/figure/figure-painter/marked", test_marked);
  g_test_add_func ("/figure/figure-painter/no-focus-on-paper", test_no_focus_on_paper);
  g_test_add_func ("/figure/figure-painter/foreign-region", test_foreign_region);
  g_test_add_func ("/figure/figure-painter/tolerance", test_tolerance);
  g_test_add_func ("/figure/figure-painter/broken-context", test_broken_context);

  return g_test_run ();
}
