/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "bench-utils.h"
#include "rum-print-window-private.h"

#include <time.h>

/* How long it takes from a change in the print window to the new page: in
 * milliseconds of the clock, in milliseconds of processor time of all threads,
 * and in times of a frame in which nothing has changed.  Beside it, how long the
 * main thread is held up meanwhile.
 *
 * “Prepared” is what a reader meets who looks at the page before the next
 * change: a second in which sheets are laid out that may come next.
 * “New” is what comes upon a change that nobody has foreseen, or at once. */

#define PAUSE 1000

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

static double
get_cpu_time (void)
{
  struct timespec now = { 0 };

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static gboolean
pause_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
look_at_page (guint milliseconds)
{
  gboolean is_over = FALSE;

  g_timeout_add (milliseconds, pause_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

static void
change_group (Bench *bench,
              int    i)
{
  gtk_drop_down_set_selected (bench->window->group_drop_down, (i + 1) % 14);
}

static void
change_colors (Bench *bench,
               int    i)
{
  gtk_drop_down_set_selected (bench->window->colors_drop_down, (i + 1) % 2);
}

static void
change_orientation (Bench *bench,
                    int    i)
{
  gtk_drop_down_set_selected (bench->window->orientation_drop_down, (i + 1) % 2);
}

static void
change_large_print (Bench *bench,
                    int    i)
{
  gtk_check_button_set_active (bench->window->large_check, i % 2 == 0);
}

static void
change_kind (Bench *bench,
             int    i)
{
  static const RumSheetKind kinds[] = { RUM_SHEET_SIX, RUM_SHEET_POSTER, RUM_SHEET_CARDS,
                                        RUM_SHEET_GROUP };

  gtk_drop_down_set_selected (bench->window->kind_drop_down, kinds[i % G_N_ELEMENTS (kinds)]);
}

static void
change_paper (Bench *bench,
              int    i)
{
  gtk_drop_down_set_selected (bench->window->paper_drop_down, i % 4);
}

/* One more exercise, or one less. */
static void
change_contents (Bench *bench,
                 int    i)
{
  static const char *const ids[] = { "calves", "soleus", "hamstrings", "chair-squat", "step-down" };
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  for (int j = 0; j <= i % (int) G_N_ELEMENTS (ids); j++)
    g_ptr_array_add (entries, rum_atlas_get_entry (bench->window->atlas, ids[j]));
  rum_sheet_settings_set_entries (bench->window->settings, RUM_SHEET_MINE, entries);
  rum_print_window_update (bench->window);
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
         guint       pause,
         int         n_rounds,
         void      (*change) (Bench *bench, int i))
{
  double pages[BENCH_ROUNDS];
  double works[BENCH_ROUNDS];
  double frames[BENCH_ROUNDS];
  double holds[BENCH_ROUNDS];
  double longest = 0;

  for (int i = 0; i < n_rounds; i++)
    {
      gint64 begin = 0;

      if (pause > 0)
        look_at_page (pause);
      begin = g_get_monotonic_time ();
      wait_for_frame (bench);
      frames[i] = (g_get_monotonic_time () - begin) / 1000.0;

      bench->longest = 0;
      begin = g_get_monotonic_time ();
      works[i] = get_cpu_time ();
      change (bench, i);
      bench->longest = (g_get_monotonic_time () - begin) / 1000.0;
      wait_for_page (bench);
      pages[i] = (g_get_monotonic_time () - begin) / 1000.0;
      works[i] = get_cpu_time () - works[i];
      holds[i] = bench->longest;
      longest = MAX (longest, pages[i]);
    }

  g_print ("%s: page after %.1f ms (at most %.1f), %.1f ms of work, %.1f times an idle frame; "
           "main thread held for %.1f ms\n", name,
           bench_median (pages, n_rounds), longest, bench_median (works, n_rounds),
           bench_median (pages, n_rounds) / bench_median (frames, n_rounds),
           bench_median (holds, n_rounds));
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

  measure (&bench, "another group, new", 0, 13, change_group);
  measure (&bench, "another group, prepared", PAUSE, 13, change_group);
  measure (&bench, "other colours, prepared", PAUSE, 8, change_colors);
  measure (&bench, "other colours, at once", 0, 8, change_colors);
  measure (&bench, "other orientation, prepared", PAUSE, 8, change_orientation);
  measure (&bench, "large print, prepared", PAUSE, 8, change_large_print);
  measure (&bench, "other paper, prepared", PAUSE, 4, change_paper);
  measure (&bench, "another kind, prepared", PAUSE, 8, change_kind);
  gtk_drop_down_set_selected (bench.window->kind_drop_down, RUM_SHEET_MINE);
  measure (&bench, "other contents, new", PAUSE, 5, change_contents);
  gtk_check_button_set_active (bench.window->large_check, TRUE);
  wait_for_page (&bench);
  measure (&bench, "another page", 0, BENCH_ROUNDS, change_page);

  gtk_window_destroy (GTK_WINDOW (bench.window));

  return 0;
}
