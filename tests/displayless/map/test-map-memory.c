/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-memory-private.h"
#include "rum-map-memory.h"

#include <malloc.h>
#include <string.h>

#define PICTURE (8 * 1024 * 1024)
#define LARGE_PICTURE (24 * 1024 * 1024)

/* How much is kept of what has been freed. */
static gsize
get_kept (void)
{
  return mallinfo2 ().fordblks;
}

/* What one frame does. */
static void
use_picture (gsize size)
{
  char *picture = g_malloc (size);

  memset (picture, 1, size);
  g_assert_cmpint (picture[size / 2], ==, 1);
  g_free (picture);
}

static void
wait_for_rest (void)
{
  while (get_kept () >= PICTURE)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_at_rest (void)
{
  rum_map_memory_limit ();
  use_picture (PICTURE);
  g_assert_cmpuint (get_kept (), <, PICTURE);
}

static void
test_in_motion (void)
{
  rum_map_memory_limit ();
  rum_map_memory_keep ();
  use_picture (PICTURE);
  g_assert_cmpuint (get_kept (), >=, PICTURE);

  /* Who asks for limits meanwhile must wait. */
  rum_map_memory_limit ();
  use_picture (PICTURE);
  g_assert_cmpuint (get_kept (), >=, PICTURE);

  wait_for_rest ();
  test_at_rest ();
}

/* In a window of 4K a few of them would be more than all else. */
static void
test_large (void)
{
  rum_map_memory_keep ();
  use_picture (LARGE_PICTURE);
  g_assert_cmpuint (get_kept (), <, LARGE_PICTURE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/memory/at-rest", test_at_rest);
  g_test_add_func ("/map/memory/in-motion", test_in_motion);
  g_test_add_func ("/map/memory/large", test_large);

  return g_test_run ();
}
