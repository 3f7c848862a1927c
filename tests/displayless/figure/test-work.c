/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-work.h"

#define N_WORKERS 8

static int n_done = 0;

static gpointer
work_cb (gpointer data)
{
  /* Long enough to be overtaken by whoever does not wait. */
  g_usleep (50 * G_TIME_SPAN_MILLISECOND);
  g_atomic_int_inc (&n_done);

  return data;
}

static void
work_task_cb (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  g_task_return_pointer (task, work_cb (task_data), NULL);
}

static void
test_waits_for_threads (void)
{
  GThread *threads[N_WORKERS];
  int data = 0;

  n_done = 0;
  for (int i = 0; i < N_WORKERS; i++)
    threads[i] = rum_work_start ("test", work_cb, &data);

  rum_work_wait ();
  g_assert_cmpint (g_atomic_int_get (&n_done), ==, N_WORKERS);
  for (int i = 0; i < N_WORKERS; i++)
    g_assert_true (g_thread_join (threads[i]) == &data);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  gpointer *returned = user_data;

  *returned = g_task_propagate_pointer (G_TASK (result), NULL);
}

/* A task that was cancelled is at work, too. */
static void
test_waits_for_tasks (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gpointer returned = NULL;
  int data = 0;

  n_done = 0;
  for (int i = 0; i < N_WORKERS; i++)
    {
      gboolean is_cancelled = i > 0;
      g_autoptr (GTask) task = g_task_new (NULL, is_cancelled ? cancellable : NULL,
                                           is_cancelled ? NULL : done_cb, &returned);

      g_task_set_task_data (task, &data, NULL);
      rum_work_run_task (task, work_task_cb);
    }
  g_cancellable_cancel (cancellable);

  rum_work_wait ();
  g_assert_cmpint (g_atomic_int_get (&n_done), ==, N_WORKERS);
  while (returned == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (returned == &data);
}

static void
test_nothing_to_wait_for (void)
{
  rum_work_wait ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/work/waits-for-threads", test_waits_for_threads);
  g_test_add_func ("/figure/work/waits-for-tasks", test_waits_for_tasks);
  g_test_add_func ("/figure/work/nothing-to-wait-for", test_nothing_to_wait_for);

  return g_test_run ();
}
