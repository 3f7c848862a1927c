/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-work.h"

/* What threads do meanwhile.  They read the resources of the program, which are
 * taken away when the process ends: whoever ends it waits for them first.
 */

typedef struct
{
  GThreadFunc func;
  gpointer    data;
} Start;

typedef struct
{
  GTaskThreadFunc func;
} TaskStart;

static GMutex lock;
static GCond all_done;
static guint n_running = 0;

static void
begin (void)
{
  g_mutex_lock (&lock);
  n_running++;
  g_mutex_unlock (&lock);
}

static void
end (void)
{
  g_mutex_lock (&lock);
  n_running--;
  if (n_running == 0)
    g_cond_broadcast (&all_done);
  g_mutex_unlock (&lock);
}

static gpointer
run (gpointer user_data)
{
  g_autofree Start *start = user_data;
  gpointer result = start->func (start->data);

  end ();

  return result;
}

static GQuark
get_start_quark (void)
{
  return g_quark_from_static_string ("rum-work-start");
}

static void
run_task (GTask        *task,
          gpointer      source,
          gpointer      task_data,
          GCancellable *cancellable)
{
  TaskStart *start = g_object_get_qdata (G_OBJECT (task), get_start_quark ());

  start->func (task, source, task_data, cancellable);
  end ();
}

/**
 * rum_work_start:
 * @name: what the thread is called
 * @func: what it does
 * @data: for @func
 *
 * Starts a thread that rum_work_wait() waits for.
 *
 * Returns: (transfer full): the thread, to be joined or let go
 */
GThread *
rum_work_start (const char  *name,
                GThreadFunc  func,
                gpointer     data)
{
  Start *start = NULL;

  g_return_val_if_fail (func != NULL, NULL);

  start = g_new (Start, 1);
  start->func = func;
  start->data = data;
  begin ();

  return g_thread_new (name, run, start);
}

/**
 * rum_work_run_task:
 * @task: a task that returns when it is done, not when it is cancelled
 * @func: what it does
 *
 * Runs a task in a thread, as g_task_run_in_thread() does, such that
 * rum_work_wait() waits for it.
 */
void
rum_work_run_task (GTask           *task,
                   GTaskThreadFunc  func)
{
  TaskStart *start = NULL;

  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (!g_task_get_return_on_cancel (task));
  g_return_if_fail (func != NULL);

  start = g_new (TaskStart, 1);
  start->func = func;
  g_object_set_qdata_full (G_OBJECT (task), get_start_quark (), start, g_free);
  begin ();
  g_task_run_in_thread (task, run_task);
}

/**
 * rum_work_wait:
 *
 * Waits until no thread is at work.  Who has started any without an end must have
 * told it to end.
 */
void
rum_work_wait (void)
{
  g_mutex_lock (&lock);
  while (n_running > 0)
    g_cond_wait (&all_done, &lock);
  g_mutex_unlock (&lock);
}
