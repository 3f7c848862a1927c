/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the atlas takes to load and how much memory it holds, how both grow
 * with its size, and how long it takes to search it and to find its terms.
 *
 * All of it is work of the processor, so its time is what counts.
 *
 * Usage: bench-atlas FOLDER LARGE-FOLDER
 *
 * LARGE-FOLDER holds an atlas ten times as large as that of FOLDER.
 */

#include "config.h"

#include "bench-utils.h"
#include "rum-atlas.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#define N_TEXTS 200

/* @folder: where the files are, or NULL for the resources. */
typedef struct
{
  GFile     *folder;
  RumAtlas  *atlas;
  GPtrArray *texts;
} Bench;

static void
load (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GError) error = NULL;

  bench->atlas = bench->folder != NULL ? rum_atlas_new_for_folder (bench->folder, &error)
                                       : rum_atlas_new (&error);
  g_assert_no_error (error);
}

static void
search (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GListModel) found = rum_atlas_create_search (bench->atlas, "gastrocnemuis");

  g_assert_cmpuint (g_list_model_get_n_items (found), >, 0);
}

static void
search_words (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GListModel) found = NULL;

  found = rum_atlas_create_search (bench->atlas, "latreal head of gastrocnemuis");
  g_assert_cmpuint (g_list_model_get_n_items (found), >=, 0);
}

static void
find_terms (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GPtrArray) terms = rum_atlas_create_terms (bench->atlas, bench->texts);

  g_assert_cmpuint (terms->len, >, 0);
}

/* Gives the bytes that are allocated, or 0 where nobody tells. */
static gsize
get_allocated (void)
{
#ifdef __GLIBC__
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
#else
  return 0;
#endif
}

/* Gives how many megabytes an atlas holds when it is loaded for the first time:
 * what was freed before would be there to be filled again.
 */
static double
measure_memory (Bench *bench)
{
  gsize before = get_allocated ();

  load (bench);

  return (get_allocated () - before) / 1e6;
}

/* Appends the texts of the first claims, as a reader's page would have them. */
static void
add_texts (GPtrArray *texts,
           RumAtlas  *atlas)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (atlas)); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);
      GListModel *claims = rum_entry_get_claims (entry);

      for (guint j = 0; j < g_list_model_get_n_items (claims) && texts->len < N_TEXTS; j++)
        {
          g_autoptr (RumClaim) claim = g_list_model_get_item (claims, j);

          g_ptr_array_add (texts, g_strdup (rum_claim_get_text (claim)));
        }
    }
}

static void
bench_clear (Bench *bench)
{
  g_clear_object (&bench->folder);
  g_clear_object (&bench->atlas);
  g_clear_pointer (&bench->texts, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bench, bench_clear)

/* Gives the median of what loading takes, in milliseconds.  Freeing the atlas
 * is not counted.
 */
static double
measure_load (Bench *bench)
{
  double loads[BENCH_ROUNDS];

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      g_clear_object (&bench->atlas);
      loads[i] = bench_time_of_processor (load, bench);
    }

  return bench_median (loads, BENCH_ROUNDS);
}

/* Gives how many times as long the large atlas takes.  The two are loaded in
 * turns and the shortest times compared, which a busy machine disturbs least.
 */
static double
measure_growth (Bench *small,
                Bench *large)
{
  double shortest_small = G_MAXDOUBLE;
  double shortest_large = G_MAXDOUBLE;

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      g_clear_object (&small->atlas);
      shortest_small = MIN (shortest_small, bench_time_of_processor (load, small));
      g_clear_object (&large->atlas);
      shortest_large = MIN (shortest_large, bench_time_of_processor (load, large));
    }

  return shortest_large / shortest_small;
}

static double
measure (BenchFunc  func,
         Bench     *bench)
{
  double times[BENCH_ROUNDS];

  for (int i = 0; i < BENCH_ROUNDS; i++)
    times[i] = bench_time_of_processor (func, bench);

  return bench_median (times, BENCH_ROUNDS);
}

static double
measure_yard (void)
{
  double yards[BENCH_ROUNDS];

  for (int i = 0; i < BENCH_ROUNDS; i++)
    yards[i] = bench_yard ();

  return bench_median (yards, BENCH_ROUNDS);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (Bench) own = { NULL };
  g_auto (Bench) small = { NULL };
  g_auto (Bench) large = { NULL };
  double small_memory = 0;
  double large_memory = 0;
  double loaded = 0;
  double yard = measure_yard ();

  g_return_val_if_fail (argc == 3, 2);

  small.folder = g_file_new_for_path (argv[1]);
  large.folder = g_file_new_for_path (argv[2]);
  small_memory = measure_memory (&small);
  large_memory = measure_memory (&large);
  g_print ("memory %.2f MB, ten times as large %.2f MB (%.1f times)\n", small_memory,
           large_memory, large_memory / small_memory);

  loaded = measure_load (&own);
  g_print ("load %.2f ms (%.2f yards), from files %.2f ms, ten times as large %.1f times\n",
           loaded, loaded / yard, measure_load (&small), measure_growth (&small, &large));

  small.texts = g_ptr_array_new_with_free_func (g_free);
  add_texts (small.texts, small.atlas);
  g_print ("search with a typo %.2f ms, with two in four words %.2f ms, terms in %u texts "
           "%.2f ms\n",
           measure (search, &small), measure (search_words, &small), small.texts->len,
           measure (find_terms, &small));

  return 0;
}
