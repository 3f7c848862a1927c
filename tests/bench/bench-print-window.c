/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "bench-utils.h"
#include "rum-print-window-private.h"

/* How long it takes from a change in the print window to the new page, and how
 * long the main thread is held up meanwhile; beside it, how long the window
 * takes to draw itself when nothing has changed. */

typedef struct
{
  RumPrintWindow *window;
  gboolean        is_painted;

  /* The longest turn of the main loop, in milliseconds. */
  double          longest;
} Bench;

static void
painted_cb (GdkFrameClock *clock,
            Bench         *bench)
{
  bench->is_painted = TRUE;
}

/* Waiting is no work: only what is dispatched counts. */
static void
turn (Bench *bench)
{
  GMainContext *context = g_main_context_default ();
  gint64 begin = 0;

  while (!g_main_context_pending (context))
    g_usleep (200);

  begin = g_get_monotonic_time ();
  g_main_context_iteration (context, FALSE);
  bench->longest = MAX (bench->longest, (g_get_monotonic_time () - begin) / 1000.0);
}

static void
wait_for_frame (Bench *bench)
{
  bench->is_painted = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (bench->window));
  while (!bench->is_painted)
    turn (bench);
}

static void
wait_for_page (Bench *bench)
{
  while (!rum_sheet_view_is_current (bench->window->view))
    turn (bench);
  wait_for_frame (bench);
}

static void
change_group (Bench *bench,
              int    i)
{
  gtk_drop_down_set_selected (bench->window->group_drop_down, i % 6);
}

static void
change_colors (Bench *bench,
               int    i)
{
  gtk_drop_down_set_selected (bench->window->colors_drop_down, (i + 1) % 2);
}

static void
change_page (Bench *bench,
             int    i)
{
  const char *action = i % 2 == 0 ? "sheet.next-page" : "sheet.previous-page";

  gtk_widget_activate_action (GTK_WIDGET (bench->window), action, NULL);
}

static void
measure (Bench      *bench,
         const char *name,
         void      (*change) (Bench *bench, int i))
{
  double pages[BENCH_ROUNDS];
  double frames[BENCH_ROUNDS];
  double holds[BENCH_ROUNDS];

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      gint64 begin = g_get_monotonic_time ();

      wait_for_frame (bench);
      frames[i] = (g_get_monotonic_time () - begin) / 1000.0;

      bench->longest = 0;
      begin = g_get_monotonic_time ();
      change (bench, i);
      bench->longest = (g_get_monotonic_time () - begin) / 1000.0;
      wait_for_page (bench);
      pages[i] = (g_get_monotonic_time () - begin) / 1000.0;
      holds[i] = bench->longest;
    }

  g_print ("%s: page after %.1f ms, %.1f times an idle frame; main thread held for %.1f ms\n", name,
           bench_median (pages, BENCH_ROUNDS),
           bench_median (pages, BENCH_ROUNDS) / bench_median (frames, BENCH_ROUNDS),
           bench_median (holds, BENCH_ROUNDS));
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  Bench bench = { NULL, FALSE, 0 };

  g_assert_no_error (error);
  gtk_init ();

  bench.window = rum_print_window_new (NULL, atlas);
  gtk_window_present (GTK_WINDOW (bench.window));
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (bench.window)), "after-paint",
                    G_CALLBACK (painted_cb), &bench);
  wait_for_frame (&bench);
  wait_for_page (&bench);

  measure (&bench, "another group", change_group);
  measure (&bench, "other colours", change_colors);
  gtk_check_button_set_active (bench.window->large_check, TRUE);
  wait_for_page (&bench);
  measure (&bench, "another page", change_page);

  gtk_window_destroy (GTK_WINDOW (bench.window));

  return 0;
}
