/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "bench-utils.h"

#include "rum-window-private.h"

#include <malloc.h>

/* Whether a window stays as fast, and as small, however many pages were opened in
 * it: the last round of many through the same pages against the first after a
 * warm-up.  It fails if that is slower, or if the heap grows.
 */

#define N_PAGES 24
#define N_WARM_UPS 2
#define N_ROUNDS 8

#define MAX_RATIO 1.3
#define MAX_GROWTH 1.0

/* How long nothing may happen until what was left behind is freed, in
 * microseconds. */
#define REST (300 * G_TIME_SPAN_MILLISECOND)

static void
settle (void)
{
  const gint64 end = g_get_monotonic_time () + REST;

  while (g_get_monotonic_time () < end)
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

static double
get_heap (void)
{
  struct mallinfo2 info;

  settle ();
  malloc_trim (0);
  info = mallinfo2 ();

  return (info.uordblks + info.hblkhd) / 1048576.0;
}

/* Opens each page, and fills it; returns how long that took, in milliseconds of
 * work. */
static double
go_round (RumWindow *window)
{
  GListModel *entries = G_LIST_MODEL (window->atlas);
  double work = 0;

  for (guint i = 0; i < N_PAGES; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);
      const double before = bench_get_thread_time ();

      rum_window_open (window, rum_entry_get_id (entry));
      rum_pane_finish (window->pane);
      work += bench_get_thread_time () - before;
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }

  return work;
}

int
main (void)
{
  g_autoptr (RumApplication) application = NULL;
  g_autoptr (RumStyle) style = NULL;
  g_autoptr (GError) error = NULL;
  RumWindow *window = NULL;
  double first = 0;
  double last = 0;
  double heap = 0;
  double growth = 0;

  gtk_init ();
  application = rum_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  style = rum_style_new (gdk_display_get_default ());
  window = rum_window_new (application, style);
  gtk_window_present (GTK_WINDOW (window));
  settle ();

  for (int i = 0; i < N_WARM_UPS; i++)
    go_round (window);
  heap = get_heap ();
  first = go_round (window);
  for (int i = 1; i < N_ROUNDS; i++)
    last = go_round (window);
  growth = get_heap () - heap;

  g_print ("a page: %.1f ms, and %.1f ms after %d others (%.2f times); heap %.1f MiB, %+.3f MiB\n",
           first / N_PAGES, last / N_PAGES, N_PAGES * (N_WARM_UPS + N_ROUNDS - 1), last / first,
           heap, growth);
  gtk_window_destroy (GTK_WINDOW (window));

  return last / first < MAX_RATIO && growth < MAX_GROWTH ? 0 : 1;
}
