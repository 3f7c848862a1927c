/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-reader-private.h"

#include "rum-work.h"

#define N_THINGS 50

/* What is read, and in which thread. */
typedef struct
{
  int      n_read;
  GThread *thread;
} Thing;

/* Holds the reader's thread in the thing that it comes to. */
typedef struct
{
  GMutex   lock;
  GCond    cond;
  gpointer held;
  gboolean is_held;
  gboolean is_free;
} Gate;

static void
read_cb (gpointer thing,
         gpointer user_data)
{
  Gate *gate = user_data;

  ((Thing *) thing)->n_read++;
  ((Thing *) thing)->thread = g_thread_self ();
  if (gate == NULL || thing != gate->held)
    return;

  g_mutex_lock (&gate->lock);
  gate->is_held = TRUE;
  g_cond_broadcast (&gate->cond);
  while (!gate->is_free)
    g_cond_wait (&gate->cond, &gate->lock);
  g_mutex_unlock (&gate->lock);
}

static void
init_gate (Gate     *gate,
           gpointer  held)
{
  *gate = (Gate) { .held = held };
  g_mutex_init (&gate->lock);
  g_cond_init (&gate->cond);
}

static void
wait_until_held (Gate *gate)
{
  g_mutex_lock (&gate->lock);
  while (!gate->is_held)
    g_cond_wait (&gate->cond, &gate->lock);
  g_mutex_unlock (&gate->lock);
}

static void
open_gate (Gate *gate)
{
  g_mutex_lock (&gate->lock);
  gate->is_free = TRUE;
  g_cond_broadcast (&gate->cond);
  g_mutex_unlock (&gate->lock);
}

static void
clear_gate (Gate *gate)
{
  g_mutex_clear (&gate->lock);
  g_cond_clear (&gate->cond);
}

static GPtrArray *
list_things (Thing *things,
             int    n)
{
  GPtrArray *list = g_ptr_array_new ();

  for (int i = 0; i < n; i++)
    g_ptr_array_add (list, &things[i]);

  return list;
}

/* Whoever needs them in whichever order, each is read once. */
static void
test_once (void)
{
  Thing things[N_THINGS] = { { 0 } };
  g_autoptr (GPtrArray) list = list_things (things, N_THINGS);
  RumSheetReader *reader = rum_sheet_reader_start (list, read_cb, NULL);

  for (int i = N_THINGS - 1; i >= 0; i--)
    {
      rum_sheet_reader_finish (reader, &things[i]);
      g_assert_cmpint (things[i].n_read, ==, 1);
    }
  rum_sheet_reader_finish (reader, &things[0]);
  rum_sheet_reader_unref (reader);
  rum_work_wait ();
  for (int i = 0; i < N_THINGS; i++)
    g_assert_cmpint (things[i].n_read, ==, 1);
}

/* Without anybody's asking they are read, too, and not by who started it. */
static void
test_ahead (void)
{
  Thing things[3] = { { 0 } };
  g_autoptr (GPtrArray) list = list_things (things, 3);

  rum_sheet_reader_unref (rum_sheet_reader_start (list, read_cb, NULL));
  rum_work_wait ();
  for (int i = 0; i < 3; i++)
    {
      g_assert_cmpint (things[i].n_read, ==, 1);
      g_assert_true (things[i].thread != g_thread_self ());
    }
}

/* What is not begun needs nobody else. */
static void
test_not_begun (void)
{
  Thing things[3] = { { 0 } };
  g_autoptr (GPtrArray) list = list_things (things, 3);
  RumSheetReader *reader = NULL;
  Gate gate = { 0 };

  init_gate (&gate, &things[0]);
  reader = rum_sheet_reader_start (list, read_cb, &gate);
  wait_until_held (&gate);
  rum_sheet_reader_finish (reader, &things[2]);
  g_assert_cmpint (things[2].n_read, ==, 1);
  g_assert_true (things[2].thread == g_thread_self ());
  g_assert_cmpint (things[1].n_read, ==, 0);

  open_gate (&gate);
  rum_sheet_reader_finish (reader, &things[0]);
  g_assert_true (things[0].thread != g_thread_self ());
  rum_sheet_reader_unref (reader);
  rum_work_wait ();
  g_assert_cmpint (things[1].n_read, ==, 1);
  g_assert_cmpint (things[2].n_read, ==, 1);
  clear_gate (&gate);
}

/* What has gone is not read. */
static void
test_forget (void)
{
  Thing things[2] = { { 0 } };
  g_autoptr (GPtrArray) list = list_things (things, 2);
  RumSheetReader *reader = NULL;
  Gate gate = { 0 };

  init_gate (&gate, &things[0]);
  reader = rum_sheet_reader_start (list, read_cb, &gate);
  wait_until_held (&gate);
  rum_sheet_reader_forget (reader, &things[1]);
  open_gate (&gate);
  rum_sheet_reader_forget (reader, &things[0]);
  rum_sheet_reader_unref (reader);
  rum_work_wait ();
  g_assert_cmpint (things[0].n_read, ==, 1);
  g_assert_cmpint (things[1].n_read, ==, 0);
  clear_gate (&gate);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/reader/once", test_once);
  g_test_add_func ("/sheet/reader/ahead", test_ahead);
  g_test_add_func ("/sheet/reader/not-begun", test_not_begun);
  g_test_add_func ("/sheet/reader/forget", test_forget);

  return g_test_run ();
}
