/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the window does not answer while it does what readers do: the longest
 * turn of the main loop, from the end of one wait to the beginning of the next.
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "bench-utils.h"

#include "rum-body-map.h"
#include "rum-window-private.h"

#define N_ROUNDS 5

/* How long nothing may happen until what was done has come to rest, in
 * microseconds.
 */
#define REST (150 * G_TIME_SPAN_MILLISECOND)

/* What is asked for, in milliseconds. */
#define LIMIT 8.0

typedef struct
{
  double passed;
  double worked;
} Turn;

typedef struct
{
  RumWindow *window;

  /* Of the turn that goes on. */
  gint64     begin;
  double     worked_before;

  Turn       longest;
  gint64     last_turn;
} Probe;

typedef struct
{
  const char *name;
  const char *action;
  const char *argument;
} Deed;

/* “set:” does something else than to activate an action of the window. */
static const Deed deeds[] = {
  { "select a muscle", "muscle", "soleus" },
  { "select a group", "muscle", "quadriceps" },
  { "select a deep muscle", "muscle", "psoas-major" },
  { "light an exercise", "open", "split-squat" },
  { "light a phase", "open", "propulsion" },
  { "open a complaint", "open", "achilles-pain" },
  { "open what hurts", "open", "hurts" },
  { "open the glossary", "open", "glossary" },
  { "draw a link", "link", "link-soleus-achilles-tendon" },
  { "deep muscles", "deep", NULL },
  { "point at a muscle", "set:pointed", "gastrocnemius-medial" },
  { "zoom in", "map.zoom-in", NULL },
  { "search", "set:search", "a" },
};

static Probe probe;

static void
begin_turn (void)
{
  probe.begin = g_get_monotonic_time ();
  probe.worked_before = bench_get_thread_time ();
}

static void
end_turn (void)
{
  const gint64 now = g_get_monotonic_time ();

  probe.longest.passed = MAX (probe.longest.passed, (now - probe.begin) / 1000.0);
  probe.longest.worked = MAX (probe.longest.worked, bench_get_thread_time () - probe.worked_before);
}

static int
poll_cb (GPollFD *fds,
         guint    n_fds,
         int      timeout)
{
  int n_ready = 0;

  end_turn ();
  n_ready = g_poll (fds, n_fds, timeout);
  begin_turn ();

  return n_ready;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static void
painted_cb (GdkFrameClock *clock)
{
  probe.last_turn = g_get_monotonic_time ();
}

/* At rest there are no frames, and the pane and the list are full. */
static void
come_to_rest (void)
{
  probe.last_turn = g_get_monotonic_time ();
  while (g_get_monotonic_time () - probe.last_turn < REST)
    g_main_context_iteration (NULL, TRUE);
}

static void
act (const Deed *deed)
{
  if (g_str_equal (deed->action, "set:pointed"))
    rum_body_map_set_pointed (probe.window->map, deed->argument);
  else if (g_str_equal (deed->action, "set:search"))
    {
      GtkWidget *entry = gtk_widget_get_first_child (GTK_WIDGET (probe.window->list));

      gtk_editable_set_text (GTK_EDITABLE (entry), deed->argument != NULL ? deed->argument : "");
    }
  else if (g_str_has_prefix (deed->action, "map."))
    gtk_widget_activate_action (GTK_WIDGET (probe.window->map), deed->action, NULL);
  else
    g_action_group_activate_action (G_ACTION_GROUP (probe.window), deed->action,
                                    deed->argument != NULL
                                      ? g_variant_new_string (deed->argument) : NULL);
}

static void
undo (const Deed *deed)
{
  const Deed welcome = { NULL, "open", "" };

  if (g_str_has_prefix (deed->action, "set:"))
    act (&(Deed) { NULL, deed->action, NULL });
  else if (g_str_has_prefix (deed->action, "map."))
    act (&(Deed) { NULL, "map.zoom-fit", NULL });
  act (&welcome);
  if (rum_body_map_get_layer (probe.window->map) != RUM_LAYER_SURFACE)
    act (&(Deed) { NULL, "deep", NULL });
  come_to_rest ();
}

static double
measure (const Deed *deed)
{
  double passed[N_ROUNDS];
  double worked[N_ROUNDS];
  double yards[N_ROUNDS];
  double first = 0;

  for (int i = 0; i < N_ROUNDS; i++)
    {
      undo (deed);
      yards[i] = bench_yard ();
      probe.longest = (Turn) { 0 };
      begin_turn ();
      act (deed);
      come_to_rest ();
      passed[i] = probe.longest.passed;
      worked[i] = probe.longest.worked;
      if (i == 0)
        first = worked[i];
    }

  /* The first time it reads what the others find. */
  g_print ("%-22s longest turn %5.1f ms, of them at work %5.1f ms (%4.2f yards); "
           "the first time %5.1f ms\n",
           deed->name, bench_median (passed, N_ROUNDS), bench_median (worked, N_ROUNDS),
           bench_median (worked, N_ROUNDS) / bench_median (yards, N_ROUNDS), first);

  return bench_median (worked, N_ROUNDS);
}

int
main (void)
{
  g_autoptr (RumApplication) application = NULL;
  g_autoptr (RumStyle) style = NULL;
  g_autoptr (GError) error = NULL;
  double longest = 0;

  gtk_init ();
  application = rum_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  style = rum_style_new (gdk_display_get_default ());
  probe.window = rum_window_new (application, style);
  gtk_window_present (GTK_WINDOW (probe.window));
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (probe.window)), "after-paint",
                    G_CALLBACK (painted_cb), NULL);
  g_timeout_add (20, wake_cb, NULL);
  g_main_context_set_poll_func (NULL, poll_cb);
  come_to_rest ();

  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      const double turn = measure (&deeds[i]);

      longest = MAX (longest, turn);
    }

  g_print ("longest %.1f ms: %.2f times the limit\n", longest, longest / LIMIT);
  gtk_window_destroy (GTK_WINDOW (probe.window));

  return 0;
}
