/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "bench-utils.h"
#include "rum-pane.h"

/* How long it takes to open a group and a muscle in the pane: to make the
 * widgets, and until they are on the screen. */

typedef struct
{
  GtkWidget *window;
  RumPane   *pane;
  gboolean   is_painted;
} Screen;

static void
painted_cb (GdkFrameClock *clock,
            Screen        *screen)
{
  screen->is_painted = TRUE;
}

static void
wait_for_frame (Screen *screen)
{
  screen->is_painted = FALSE;
  gtk_widget_queue_draw (screen->window);
  while (!screen->is_painted)
    g_main_context_iteration (NULL, TRUE);
}

static void
measure (Screen     *screen,
         const char *name,
         const char *address)
{
  double fills[BENCH_ROUNDS];
  double frames[BENCH_ROUNDS];
  double yards[BENCH_ROUNDS];
  double yard = 0;

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      gint64 begin = 0;

      rum_pane_set_address (screen->pane, "glossary");
      wait_for_frame (screen);

      begin = g_get_monotonic_time ();
      rum_pane_set_address (screen->pane, address);
      fills[i] = (g_get_monotonic_time () - begin) / 1000.0;
      wait_for_frame (screen);
      frames[i] = (g_get_monotonic_time () - begin) / 1000.0;
      yards[i] = bench_yard ();
    }

  yard = bench_median (yards, BENCH_ROUNDS);
  g_print ("%s: widgets %.1f ms, on the screen after %.1f ms (%.1f yards)\n", name,
           bench_median (fills, BENCH_ROUNDS), bench_median (frames, BENCH_ROUNDS),
           bench_median (frames, BENCH_ROUNDS) / yard);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  g_autoptr (RumState) state = NULL;
  Screen screen = { NULL, NULL, FALSE };

  g_assert_no_error (error);
  gtk_init ();

  state = rum_state_new ();
  screen.window = gtk_window_new ();
  screen.pane = g_object_new (RUM_TYPE_PANE, NULL);
  rum_pane_set_up (screen.pane, atlas, state, NULL);
  gtk_window_set_default_size (GTK_WINDOW (screen.window), 400, 760);
  gtk_window_set_child (GTK_WINDOW (screen.window), GTK_WIDGET (screen.pane));
  gtk_window_present (GTK_WINDOW (screen.window));
  while (!gtk_widget_get_mapped (screen.window))
    g_main_context_iteration (NULL, TRUE);
  g_signal_connect (gtk_widget_get_frame_clock (screen.window), "after-paint",
                    G_CALLBACK (painted_cb), &screen);

  measure (&screen, "group", "calves");
  measure (&screen, "muscle", "soleus");
  measure (&screen, "complaint", "achilles-pain");
  measure (&screen, "hurts", "hurts");

  gtk_window_destroy (GTK_WINDOW (screen.window));

  return 0;
}
