/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the atlas takes to load, and a search in it. */

#include "config.h"

#include "bench-utils.h"
#include "rum-atlas.h"

static void
load (gpointer data)
{
  RumAtlas **atlas = data;
  g_autoptr (GError) error = NULL;

  g_clear_object (atlas);
  *atlas = rum_atlas_new (&error);
  g_assert_no_error (error);
}

static void
search (gpointer data)
{
  RumAtlas **atlas = data;
  g_autoptr (GListModel) found = rum_atlas_create_search (*atlas, "gastrocnemuis");

  g_assert_cmpuint (g_list_model_get_n_items (found), >, 0);
}

int
main (void)
{
  g_autoptr (RumAtlas) atlas = NULL;
  double loads[BENCH_ROUNDS];
  double searches[BENCH_ROUNDS];
  double yards[BENCH_ROUNDS];
  double loaded = 0;
  double searched = 0;
  double yard = 0;

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      loads[i] = bench_time (load, &atlas);
      searches[i] = bench_time (search, &atlas);
      yards[i] = bench_yard ();
    }

  loaded = bench_median (loads, BENCH_ROUNDS);
  searched = bench_median (searches, BENCH_ROUNDS);
  yard = bench_median (yards, BENCH_ROUNDS);
  g_print ("load %.2f ms (%.2f yards)  search with a typo %.2f ms (%.2f yards)\n", loaded,
           loaded / yard, searched, searched / yard);

  return 0;
}
