/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-neighbour-private.h"

/*      0
 *   1  2  3
 *      4    5
 */
static const RumBox boxes[] = {
  { 38, 8, 4, 4 },  { 8, 38, 4, 4 },  { 38, 38, 4, 4 },
  { 68, 38, 4, 4 }, { 38, 68, 4, 4 }, { 88, 68, 4, 4 },
};

static void
test_directions (void)
{
  const struct
  {
    int              from;
    GtkDirectionType direction;
    int              to;
  } cases[] = {
    { 2, GTK_DIR_UP, 0 },    { 2, GTK_DIR_LEFT, 1 },  { 2, GTK_DIR_RIGHT, 3 },
    { 2, GTK_DIR_DOWN, 4 },  { 0, GTK_DIR_DOWN, 2 },  { 0, GTK_DIR_UP, -1 },
    { 1, GTK_DIR_LEFT, -1 }, { 1, GTK_DIR_RIGHT, 2 }, { 3, GTK_DIR_DOWN, 5 },
    { 4, GTK_DIR_RIGHT, 5 }, { 5, GTK_DIR_LEFT, 4 },  { 5, GTK_DIR_DOWN, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (rum_map_find_neighbour (boxes, G_N_ELEMENTS (boxes), &boxes[cases[i].from],
                                             cases[i].direction),
                     ==, cases[i].to);
}

/* Sizes do not count, middles do. */
static void
test_middles (void)
{
  const RumBox from = { 0, 0, 10, 10 };
  const RumBox wide[] = { { -100, 20, 210, 10 }, { 40, 0, 10, 10 } };

  g_assert_cmpint (rum_map_find_neighbour (wide, 2, &from, GTK_DIR_DOWN), ==, 0);
  g_assert_cmpint (rum_map_find_neighbour (wide, 2, &from, GTK_DIR_RIGHT), ==, 1);
}

/* Straight ahead is nearer than aslant. */
static void
test_across (void)
{
  const RumBox from = { 0, 0, 2, 2 };
  const RumBox others[] = { { 10, 10, 2, 2 }, { 18, 0, 2, 2 } };

  g_assert_cmpint (rum_map_find_neighbour (others, 2, &from, GTK_DIR_RIGHT), ==, 1);
}

/* More down than right is not on the right, be it the only one. */
static void
test_quarters (void)
{
  const RumBox from = { 0, 0, 2, 2 };
  const RumBox aslant = { 10, 15, 2, 2 };

  g_assert_cmpint (rum_map_find_neighbour (&aslant, 1, &from, GTK_DIR_DOWN), ==, 0);
  g_assert_cmpint (rum_map_find_neighbour (&aslant, 1, &from, GTK_DIR_RIGHT), ==, -1);
  g_assert_cmpint (rum_map_find_neighbour (&aslant, 1, &from, GTK_DIR_UP), ==, -1);
  g_assert_cmpint (rum_map_find_neighbour (&aslant, 1, &from, GTK_DIR_LEFT), ==, -1);
}

static void
test_itself (void)
{
  const RumBox from = { 5, 5, 2, 2 };

  g_assert_cmpint (rum_map_find_neighbour (&from, 1, &from, GTK_DIR_RIGHT), ==, -1);
  g_assert_cmpint (rum_map_find_neighbour (NULL, 0, &from, GTK_DIR_RIGHT), ==, -1);
}

/* At the near edge of the next view, at the same height. */
static void
test_entrance (void)
{
  const RumBox high = { 120, 10, 4, 4 };
  const RumBox middle = { 120, 38, 4, 4 };

  g_assert_cmpint (rum_map_find_entrance (boxes, G_N_ELEMENTS (boxes), &middle, GTK_DIR_RIGHT),
                   ==, 1);
  g_assert_cmpint (rum_map_find_entrance (boxes, G_N_ELEMENTS (boxes), &high, GTK_DIR_RIGHT),
                   ==, 0);
  g_assert_cmpint (rum_map_find_entrance (boxes, G_N_ELEMENTS (boxes), &boxes[4], GTK_DIR_LEFT),
                   ==, 5);
  g_assert_cmpint (rum_map_find_entrance (NULL, 0, &middle, GTK_DIR_RIGHT), ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-neighbour/directions", test_directions);
  g_test_add_func ("/map/map-neighbour/middles", test_middles);
  g_test_add_func ("/map/map-neighbour/across", test_across);
  g_test_add_func ("/map/map-neighbour/quarters", test_quarters);
  g_test_add_func ("/map/map-neighbour/itself", test_itself);
  g_test_add_func ("/map/map-neighbour/entrance", test_entrance);

  return g_test_run ();
}
