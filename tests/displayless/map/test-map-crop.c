/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-crop-private.h"

/* As the figures of the body have it. */
static const RumBox frame = { -250, -20, 500, 1040 };

#define ASPECT (96.0 / 140)

static void
find_crop (double  x,
           double  y,
           double  width,
           double  height,
           RumBox *crop)
{
  rum_map_find_crop (&frame, &(RumBox) { x, y, width, height }, ASPECT, crop);

  g_assert_cmpfloat_with_epsilon (crop->width / crop->height, ASPECT, 1e-9);

  /* With room around, but for what goes to the edge of the figure. */
  g_assert_cmpfloat (crop->x, <, x);
  g_assert_cmpfloat (crop->x + crop->width, >, x + width);
  g_assert_cmpfloat (crop->y, <=, y);
  g_assert_cmpfloat (crop->y + crop->height, >=, y + height);
}

/* Enough around a small thing to see where it is. */
static void
test_small (void)
{
  RumBox crop = { 0 };

  find_crop (-60, 480, 120, 20, &crop);
  g_assert_cmpfloat (crop.height, >=, 0.35 * 1000);
  g_assert_cmpfloat_with_epsilon (crop.x + crop.width / 2, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (crop.y + crop.height / 2, 490, 1e-9);
}

/* Never beyond the figure where that is large enough. */
static void
test_at_the_edge (void)
{
  RumBox crop = { 0 };

  find_crop (-80, 960, 160, 40, &crop);
  g_assert_cmpfloat_with_epsilon (crop.y + crop.height, 1020, 1e-9);
  find_crop (-40, 0, 80, 60, &crop);
  g_assert_cmpfloat_with_epsilon (crop.y, -20, 1e-9);
  find_crop (200, 400, 40, 60, &crop);
  g_assert_cmpfloat_with_epsilon (crop.x + crop.width, 250, 1e-9);
}

/* As much as it needs, by height and by width. */
static void
test_large (void)
{
  RumBox crop = { 0 };

  find_crop (-20, 300, 40, 400, &crop);
  g_assert_cmpfloat (crop.height, >, 480);
  g_assert_cmpfloat (crop.height, <, 600);
  find_crop (-190, 300, 380, 40, &crop);
  g_assert_cmpfloat (crop.width, >, 460);
}

static void
test_whole (void)
{
  RumBox crop = { 0 };

  find_crop (-190, 100, 380, 800, &crop);
  g_assert_cmpfloat_with_epsilon (crop.y, -20, 1e-9);
  g_assert_cmpfloat_with_epsilon (crop.height, 1040, 1e-9);
  g_assert_cmpfloat_with_epsilon (crop.x + crop.width / 2, 0, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-crop/small", test_small);
  g_test_add_func ("/map/map-crop/at-the-edge", test_at_the_edge);
  g_test_add_func ("/map/map-crop/large", test_large);
  g_test_add_func ("/map/map-crop/whole", test_whole);

  return g_test_run ();
}
