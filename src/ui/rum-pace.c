/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-pace.h"

/* How long a frame should take in which there are new rows, in microseconds, so
 * that hardly any takes 8 ms.
 */
#define FRAME_TIME (4 * G_TIME_SPAN_MILLISECOND)

/* What a row counts for at least, in microseconds, as it must be laid out. */
#define LEAST_ROW_TIME (G_TIME_SPAN_MILLISECOND / 4)

/**
 * rum_pace_init:
 * @self: a pace
 *
 * Begins anew, for other rows.
 */
void
rum_pace_init (RumPace *self)
{
  g_return_if_fail (self != NULL);

  *self = (RumPace) { .is_first = TRUE, .allowed = LEAST_ROW_TIME };
}

/**
 * rum_pace_begin_frame:
 * @self: a pace
 * @now: the time, in microseconds
 *
 * Begins a frame. The first one has enough to do with what is there already.
 *
 * Returns: whether rows may be made in it, at least one
 */
gboolean
rum_pace_begin_frame (RumPace *self,
                      gint64   now)
{
  g_return_val_if_fail (self != NULL, FALSE);

  self->begin = now;
  self->used = 0;

  return !self->is_first;
}

/**
 * rum_pace_add_row:
 * @self: a pace
 * @duration: how long it took to make the row, in microseconds
 *
 * Counts a row.
 *
 * Returns: whether another one may be made in this frame
 */
gboolean
rum_pace_add_row (RumPace *self,
                  gint64   duration)
{
  g_return_val_if_fail (self != NULL, FALSE);

  self->used += MAX (duration, LEAST_ROW_TIME);

  return self->used < self->allowed;
}

/**
 * rum_pace_end_frame:
 * @self: a pace
 * @now: the time, in microseconds
 *
 * Ends a frame, when it has been painted. The next one makes as much as would
 * have taken the right time, but not much more than this one: its rows may be of
 * another kind.
 */
void
rum_pace_end_frame (RumPace *self,
                    gint64   now)
{
  gint64 duration = 0;

  g_return_if_fail (self != NULL);

  duration = MAX (now - self->begin, 1);
  if (!self->is_first)
    self->allowed = MIN (self->used * FRAME_TIME / duration, self->used * 3 / 2);
  self->is_first = FALSE;
}
