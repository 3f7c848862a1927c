/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-turn-private.h"

/* What threads do ahead must not hold up the main thread, which would wait for a
 * processor as they do: so many work at a time as leave one to it.
 */

static GMutex mutex;
static GCond cond;
static guint n_taken;

static guint
get_n_turns (void)
{
  return MAX (g_get_num_processors (), 2) - 1;
}

/*< private >
 * rum_map_turn_begin:
 *
 * Waits, in a thread other than the main one, until there is a processor for what
 * is not urgent.  rum_map_turn_end() must follow.
 */
void
rum_map_turn_begin (void)
{
  g_mutex_lock (&mutex);
  while (n_taken >= get_n_turns ())
    g_cond_wait (&cond, &mutex);
  n_taken++;
  g_mutex_unlock (&mutex);
}

/*< private >
 * rum_map_turn_end:
 *
 * Lets another thread have its turn.
 */
void
rum_map_turn_end (void)
{
  g_mutex_lock (&mutex);
  n_taken--;
  g_cond_signal (&cond);
  g_mutex_unlock (&mutex);
}
