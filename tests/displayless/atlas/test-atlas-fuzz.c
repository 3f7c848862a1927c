/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

#include <string.h>

#define SEED 20260115
#define N_MUTATIONS 2000

/* Changes a few bytes at random: sets, removes, doubles or moves them, or
 * cuts the file off.
 */
static void
mutate (GByteArray *bytes,
        GRand      *random)
{
  int n_changes = g_rand_int_range (random, 1, 5);

  for (int i = 0; i < n_changes && bytes->len > 16; i++)
    {
      guint position = g_rand_int_range (random, 0, bytes->len - 8);
      guint length = g_rand_int_range (random, 1, 8);
      guint8 piece[8];

      memcpy (piece, bytes->data + position, length);
      switch (g_rand_int_range (random, 0, 6))
        {
        case 0:
          bytes->data[position] = g_rand_int_range (random, 0, 256);
          break;
        case 1:
          bytes->data[position] ^= 1 << g_rand_int_range (random, 0, 8);
          break;
        case 2:
          g_byte_array_remove_range (bytes, position, length);
          break;
        case 3:
          g_byte_array_append (bytes, piece, length);
          break;
        case 4:
          memcpy (bytes->data + g_rand_int_range (random, 0, bytes->len - 8), piece, length);
          break;
        default:
          if (g_rand_int_range (random, 0, 10) == 0)
            g_byte_array_set_size (bytes, position);
        }
    }
}

static GByteArray *
create_mutant (const char *file,
               GRand      *random)
{
  gsize length = 0;
  g_autofree char *good = read_good (file, &length);
  GByteArray *bytes = g_byte_array_new ();

  g_byte_array_append (bytes, (const guint8 *) good, length);
  mutate (bytes, random);

  return bytes;
}

/* Whatever a file holds, there is an atlas or an error that names the place. */
static gboolean
load_mutant (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = load_folder (folder, &error);

  g_assert_true ((atlas != NULL) == (error == NULL));
  if (atlas != NULL)
    return TRUE;

  g_assert_cmpint (error->domain, ==, RUM_ATLAS_ERROR);
  g_assert_true (g_regex_match_simple ("^(articles|atlas|calves|exercises|functions|glossary|glutes|"
                                       "links|self-tests|sources|symptoms|timings)\\.xml:"
                                       "[1-9][0-9]*: .+",
                                       error->message, 0, 0));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));

  return FALSE;
}

static void
test_random_bytes (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  char *folder = create_copy_of_good ();
  guint n_files = g_strv_length ((char **) good_files);
  guint n_loaded = 0;

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      const char *file = good_files[g_rand_int_range (random, 0, n_files)];
      g_autoptr (GByteArray) mutant = create_mutant (file, random);
      g_autofree char *good = NULL;
      gsize length = 0;

      write_file (folder, file, (const char *) mutant->data, mutant->len);
      n_loaded += load_mutant (folder);

      good = read_good (file, &length);
      write_file (folder, file, good, length);
    }

  /* Changes in texts and comments do no harm, most others do. */
  g_test_message ("%u of %u loaded", n_loaded, N_MUTATIONS);
  g_assert_cmpuint (n_loaded, >, N_MUTATIONS / 100);
  g_assert_cmpuint (n_loaded, <, N_MUTATIONS / 2);

  remove_copy (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/fuzz/random-bytes", test_random_bytes);

  return g_test_run ();
}
