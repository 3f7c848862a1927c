/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-pace.h"

/* What a frame costs without any new row, in microseconds. */
#define FRAME_COST 1000

/* What no frame may take. */
#define LIMIT 8000

/* Goes through a frame of rows that all take the same to make, and to lay out
 * afterwards.  Returns how many rows it made.
 */
static guint
pass_frame (RumPace *pace,
            gint64   to_make,
            gint64   to_lay_out)
{
  guint n_rows = 0;
  gint64 duration = FRAME_COST;
  gboolean has_time = rum_pace_begin_frame (pace, 1000000);

  while (has_time)
    {
      n_rows++;
      duration += to_make + to_lay_out;
      has_time = rum_pace_add_row (pace, to_make);
    }
  rum_pace_end_frame (pace, 1000000 + duration);
  g_assert_true (duration <= LIMIT || n_rows == 1);

  return n_rows;
}

static void
pass_frames (RumPace *pace,
             guint    n_frames,
             gint64   to_make,
             gint64   to_lay_out)
{
  for (guint i = 0; i < n_frames; i++)
    g_assert_cmpuint (pass_frame (pace, to_make, to_lay_out), >=, 1);
}

/* What is there already is enough for the first frame. */
static void
test_first (void)
{
  RumPace pace;

  rum_pace_init (&pace);
  g_assert_cmpuint (pass_frame (&pace, 100, 100), ==, 0);
  g_assert_cmpuint (pass_frame (&pace, 100, 100), ==, 1);
}

/* Small rows become more and more, until a frame is full. */
static void
test_small (void)
{
  RumPace pace;
  guint n_rows = 0;

  rum_pace_init (&pace);
  pass_frame (&pace, 50, 450);
  pass_frames (&pace, 20, 50, 450);
  n_rows = pass_frame (&pace, 50, 450);
  g_assert_cmpuint (n_rows, >=, 4);
  g_assert_cmpuint (n_rows, <=, 10);
}

/* Of large ones there is one a frame, however long it takes. */
static void
test_large (void)
{
  RumPace pace;

  rum_pace_init (&pace);
  pass_frame (&pace, 2000, 9000);
  for (int i = 0; i < 5; i++)
    g_assert_cmpuint (pass_frame (&pace, 2000, 9000), ==, 1);
}

/* Nor is a frame too long where the rows become others that take longer. */
static void
test_other (void)
{
  RumPace pace;

  rum_pace_init (&pace);
  pass_frame (&pace, 300, 100);
  pass_frames (&pace, 20, 300, 100);
  pass_frames (&pace, 5, 300, 400);
  pass_frames (&pace, 5, 1000, 1500);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pace/first", test_first);
  g_test_add_func ("/pace/small", test_small);
  g_test_add_func ("/pace/large", test_large);
  g_test_add_func ("/pace/other", test_other);

  return g_test_run ();
}
