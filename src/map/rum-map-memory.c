/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-memory-private.h"
#include "rum-map-memory.h"

#ifdef HAVE_MALLOPT
#include <malloc.h>
#endif

/* What happens to the memory of pictures as large as a view.  Each frame in which the
 * figure moves needs some of them, in GTK and here.  The system gives memory page by
 * page when it is first written to, which takes longer than to paint it; so what one
 * frame frees is kept for the next.  When nothing has moved for a while it goes back.
 */

#define MIB (1024 * 1024)

/* A picture larger than this goes back to the system as soon as it is freed.  Left
 * alone, the C library keeps ever larger ones, up to 32 MiB each.
 */
#define AT_REST (4 * MIB)

/* While the figure moves: a view of 1000 × 1000 pixels at scale 2 has no larger one, and
 * of larger ones a few would be too much.
 */
#define IN_MOTION (16 * MIB)

/* How much that is freed may be kept, in such pictures. */
#define N_AT_REST 2
#define N_IN_MOTION 4

/* How long nothing happens before that is rest, in milliseconds. */
#define PAUSE 500

static gboolean is_in_motion = FALSE;
static guint rest_source = 0;
static gint64 last_time = 0;

static void
set_limits (int largest,
            int n_kept)
{
#ifdef HAVE_MALLOPT
  mallopt (M_MMAP_THRESHOLD, largest);
  mallopt (M_TRIM_THRESHOLD, n_kept * largest);
#endif
}

static void
give_back (void)
{
#ifdef HAVE_MALLOPT
  malloc_trim (0);
#endif
}

static gboolean
rest_cb (gpointer data)
{
  if (g_get_monotonic_time () - last_time < PAUSE * G_TIME_SPAN_MILLISECOND)
    return G_SOURCE_CONTINUE;

  is_in_motion = FALSE;
  rest_source = 0;
  set_limits (AT_REST, N_AT_REST);
  give_back ();

  return G_SOURCE_REMOVE;
}

static void
await_rest (void)
{
  last_time = g_get_monotonic_time ();
  if (rest_source == 0)
    rest_source = g_timeout_add (PAUSE, rest_cb, NULL);
}

/**
 * rum_map_memory_limit:
 *
 * Limits what is kept of the memory that is freed, and soon gives back what there is
 * of it.  Best called when the program has started: until then the C library does best
 * without being told.
 */
void
rum_map_memory_limit (void)
{
  if (!is_in_motion)
    set_limits (AT_REST, N_AT_REST);
  await_rest ();
}

/*< private >
 * rum_map_memory_keep:
 *
 * Keeps what this frame frees for the next ones, until there has been none for half a
 * second or a little more.
 */
void
rum_map_memory_keep (void)
{
  if (!is_in_motion)
    set_limits (IN_MOTION, N_IN_MOTION);
  is_in_motion = TRUE;
  await_rest ();
}
