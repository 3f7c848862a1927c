/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-error.h"
#include "rum-link-curve.h"

#include <math.h>

#define SIZE 200

/* In black on white on grey. */
static cairo_surface_t *
create_curve (double      from_x,
              double      from_y,
              double      to_x,
              double      to_y,
              RumLinkKind kind)
{
  cairo_surface_t *picture = create_picture (SIZE, SIZE);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  RumLinkCurve curve = { 0 };
  GError *error = NULL;

  cairo_set_source_rgb (cr, 0.5, 0.5, 0.5);
  cairo_paint (cr);
  rum_link_curve_init (&curve, from_x, from_y, to_x, to_y, 1);
  g_assert_true (rum_link_curve_draw (&curve, cr, RUM_PALETTE_PRINT_MONOCHROME, kind, &error));
  g_assert_no_error (error);

  return picture;
}

static int
count_black (cairo_surface_t *picture,
             const RumBox    *box)
{
  int n_black = 0;

  for (int y = box->y; y < box->y + box->height; y++)
    {
      for (int x = box->x; x < box->x + box->width; x++)
        n_black += (get_pixel (picture, x, y) & 0xff) < 0x40;
    }

  return n_black;
}

/* The ends stay; between them it goes out of the body, or over it. */
static void
test_bulge (void)
{
  const struct
  {
    double to_x;
    double to_y;
    int    right;
    int    up;
  } cases[] = {
    { 100, 180, 1, 0 }, { 100, 20, 1, 0 }, { 180, 100, 0, 1 }, { 20, 100, 0, 1 },
    { 150, 180, 1, 1 }, { 50, 180, 1, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumLinkCurve curve = { 0 };
      double x = 0;
      double y = 0;

      rum_link_curve_init (&curve, 100, 100, cases[i].to_x, cases[i].to_y, 1);
      g_assert_cmpfloat (curve.x[0], ==, 100);
      g_assert_cmpfloat (curve.y[0], ==, 100);
      g_assert_cmpfloat (curve.x[3], ==, cases[i].to_x);
      g_assert_cmpfloat (curve.y[3], ==, cases[i].to_y);

      /* Of the curve's middle from that between the ends, right and up. */
      x = (curve.x[0] + 3 * curve.x[1] + 3 * curve.x[2] + curve.x[3]) / 8 -
          (100 + cases[i].to_x) / 2;
      y = (100 + cases[i].to_y) / 2 -
          (curve.y[0] + 3 * curve.y[1] + 3 * curve.y[2] + curve.y[3]) / 8;
      g_assert_cmpint ((x > 1e-9) - (x < -1e-9), ==, cases[i].right);
      g_assert_cmpint ((y > 1e-9) - (y < -1e-9), ==, cases[i].up);
      g_assert_cmpfloat (hypot (x, y), >, 10);
    }
}

/* One sees a bow between ends that are close, and in one and the same place. */
static void
test_close_ends (void)
{
  for (int distance = 0; distance < 20; distance += 4)
    {
      RumLinkCurve curve = { 0 };
      RumBox box = { 0 };

      rum_link_curve_init (&curve, 100, 100, 100, 100 + distance, 1);
      rum_link_curve_get_box (&curve, &box);
      g_assert_cmpfloat (box.width, >, 25);
      cairo_surface_destroy (create_curve (100, 100, 100, 100 + distance,
                                           RUM_LINK_HANDS_LOAD_TO));
    }
}

/* Nothing lies outside the box, and the box is not much too large. */
static void
test_box (void)
{
  for (int kind = RUM_LINK_WORKS_WITH; kind <= RUM_LINK_MAKES_UP_FOR; kind++)
    {
      g_autoptr (cairo_surface_t) picture = create_curve (60, 40, 90, 150, kind);
      RumLinkCurve curve = { 0 };
      RumBox box = { 0 };
      int n_inside = 0;

      rum_link_curve_init (&curve, 60, 40, 90, 150, 1);
      rum_link_curve_get_box (&curve, &box);
      for (int y = 0; y < SIZE; y++)
        {
          for (int x = 0; x < SIZE; x++)
            {
              gboolean drawn = get_pixel (picture, x, y) != get_pixel (picture, 0, 0);

              n_inside += drawn;
              if (drawn)
                g_assert_true (x >= box.x - 1 && x <= box.x + box.width + 1 &&
                               y >= box.y - 1 && y <= box.y + box.height + 1);
            }
        }
      g_assert_cmpint (n_inside, >, 500);
      g_assert_cmpfloat (box.width, <, 100);
      g_assert_cmpfloat (box.height, <, 150);
    }
}

/* Just beyond the ends at (100, 40) and (100, 160): dots reach there, heads do
 * not, as their tips are at the ends.
 */
static const RumBox beyond_from = { 95, 35, 10, 4 };
static const RumBox beyond_to = { 95, 161, 10, 4 };
static const RumBox middle = { 100, 70, 60, 60 };

/* Told apart in black and white: by what is at the ends and by the dashes. */
static void
test_kinds (void)
{
  const struct
  {
    gboolean from_dot;
    gboolean to_dot;
  } cases[] = {
    [RUM_LINK_WORKS_WITH] = { TRUE, TRUE },
    [RUM_LINK_WORKS_AGAINST] = { FALSE, FALSE },
    [RUM_LINK_HANDS_LOAD_TO] = { TRUE, FALSE },
    [RUM_LINK_MAKES_UP_FOR] = { TRUE, FALSE },
  };
  int n_black[G_N_ELEMENTS (cases)] = { 0 };

  for (guint kind = 0; kind < G_N_ELEMENTS (cases); kind++)
    {
      g_autoptr (cairo_surface_t) picture = create_curve (100, 40, 100, 160, kind);

      g_assert_cmpint (count_black (picture, &beyond_from) > 5, ==, cases[kind].from_dot);
      g_assert_cmpint (count_black (picture, &beyond_to) > 5, ==, cases[kind].to_dot);
      n_black[kind] = count_black (picture, &middle);
    }

  /* Whole, in dashes, in dots. */
  g_assert_cmpint (n_black[RUM_LINK_MAKES_UP_FOR], <, n_black[RUM_LINK_HANDS_LOAD_TO] * 8 / 10);
  g_assert_cmpint (n_black[RUM_LINK_WORKS_AGAINST], <, n_black[RUM_LINK_HANDS_LOAD_TO] * 8 / 10);
  g_assert_cmpint (n_black[RUM_LINK_WORKS_WITH], <, n_black[RUM_LINK_HANDS_LOAD_TO] * 8 / 10);
  g_assert_cmpint (n_black[RUM_LINK_WORKS_WITH], >, 20);
}

/* In the other direction what has one looks different. */
static void
test_direction (void)
{
  g_autoptr (cairo_surface_t) picture = create_curve (100, 160, 100, 40, RUM_LINK_MAKES_UP_FOR);

  g_assert_cmpint (count_black (picture, &beyond_from), <=, 5);
  g_assert_cmpint (count_black (picture, &beyond_to), >, 5);
}

static void
test_broken_context (void)
{
  g_autoptr (cairo_surface_t) picture = create_picture (SIZE, SIZE);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  g_autoptr (GError) error = NULL;
  RumLinkCurve curve = { 0 };

  rum_link_curve_init (&curve, 10, 10, 100, 100, 1);
  cairo_scale (cr, 0, 0);
  g_assert_false (rum_link_curve_draw (&curve, cr, RUM_PALETTE_LIGHT, RUM_LINK_WORKS_WITH,
                                       &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/link-curve/bulge", test_bulge);
  g_test_add_func ("/figure/link-curve/close-ends", test_close_ends);
  g_test_add_func ("/figure/link-curve/box", test_box);
  g_test_add_func ("/figure/link-curve/kinds", test_kinds);
  g_test_add_func ("/figure/link-curve/direction", test_direction);
  g_test_add_func ("/figure/link-curve/broken-context", test_broken_context);

  return g_test_run ();
}
