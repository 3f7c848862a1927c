/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-utils.h"

#include <cairo.h>
#include <stdlib.h>
#include <time.h>

#define YARD_SIZE 400
#define YARD_PATHS 300

/* For how long this thread has been at work, in milliseconds. */
double
bench_get_thread_time (void)
{
  struct timespec now = { 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

/* How long a function takes, in milliseconds. */
double
bench_time (BenchFunc func,
            gpointer  data)
{
  gint64 begin = g_get_monotonic_time ();

  func (data);

  return (g_get_monotonic_time () - begin) / 1000.0;
}

/* How long the processor works on a function, in milliseconds: what it waits
 * for others does not count.
 */
double
bench_time_of_processor (BenchFunc func,
                         gpointer  data)
{
  clock_t begin = clock ();

  func (data);

  return (clock () - begin) * 1000.0 / CLOCKS_PER_SEC;
}

/* How long the processor works on a function in this thread, in milliseconds. */
double
bench_time_of_thread (BenchFunc func,
                      gpointer  data)
{
  const double begin = bench_get_thread_time ();

  func (data);

  return bench_get_thread_time () - begin;
}

static int
compare (const void *a,
         const void *b)
{
  const double *left = a;
  const double *right = b;

  return (*left > *right) - (*left < *right);
}

/* Sorts the values. */
double
bench_median (double *values,
              gsize   n_values)
{
  qsort (values, n_values, sizeof *values, compare);

  return values[n_values / 2];
}

static void
draw_yard (gpointer data)
{
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, YARD_SIZE, YARD_SIZE);
  cr = cairo_create (surface);
  for (int i = 0; i < YARD_PATHS; i++)
    {
      cairo_move_to (cr, i, 0);
      cairo_curve_to (cr, YARD_SIZE, i, 0, YARD_SIZE - i, YARD_SIZE - i, YARD_SIZE);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* The yardstick: 300 curves stroked by cairo, in milliseconds. */
double
bench_yard (void)
{
  return bench_time (draw_yard, NULL);
}
