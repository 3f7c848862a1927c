/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-history.h"

static void
test_begins_with_the_welcome (void)
{
  RumHistory *history = rum_history_new ();

  g_assert_cmpstr (rum_history_get_address (history), ==, "");
  g_assert_cmpfloat (rum_history_get_scroll (history), ==, 0);
  g_assert_true (rum_history_can_go (history, 0));
  g_assert_false (rum_history_can_go (history, -1));
  g_assert_false (rum_history_can_go (history, 1));
  g_assert_false (rum_history_go (history, -1));

  g_assert_finalize_object (history);
}

static void
test_back_and_forward (void)
{
  RumHistory *history = rum_history_new ();

  rum_history_visit (history, "calves");
  rum_history_visit (history, "soleus");

  g_assert_true (rum_history_go (history, -1));
  g_assert_cmpstr (rum_history_get_address (history), ==, "calves");
  g_assert_true (rum_history_go (history, -1));
  g_assert_cmpstr (rum_history_get_address (history), ==, "");
  g_assert_false (rum_history_go (history, -1));
  g_assert_true (rum_history_go (history, 2));
  g_assert_cmpstr (rum_history_get_address (history), ==, "soleus");
  g_assert_false (rum_history_go (history, 1));
  g_assert_cmpstr (rum_history_get_address (history), ==, "soleus");

  g_assert_finalize_object (history);
}

static void
test_a_visit_cuts_off_what_lay_forward (void)
{
  RumHistory *history = rum_history_new ();

  rum_history_visit (history, "calves");
  rum_history_visit (history, "soleus");
  rum_history_go (history, -1);
  rum_history_visit (history, "hurts");

  g_assert_false (rum_history_can_go (history, 1));
  g_assert_true (rum_history_go (history, -1));
  g_assert_cmpstr (rum_history_get_address (history), ==, "calves");
  g_assert_true (rum_history_go (history, 1));
  g_assert_cmpstr (rum_history_get_address (history), ==, "hurts");

  g_assert_finalize_object (history);
}

static void
test_to_open_what_is_open_changes_nothing (void)
{
  RumHistory *history = rum_history_new ();

  rum_history_visit (history, "calves");
  rum_history_visit (history, "soleus");
  rum_history_go (history, -1);
  rum_history_set_scroll (history, 120);
  rum_history_visit (history, "calves");

  g_assert_cmpfloat (rum_history_get_scroll (history), ==, 120);
  g_assert_true (rum_history_can_go (history, 1));

  g_assert_finalize_object (history);
}

static void
test_scroll_belongs_to_the_visit (void)
{
  RumHistory *history = rum_history_new ();

  rum_history_visit (history, "calves");
  rum_history_set_scroll (history, 300);
  rum_history_visit (history, "soleus");
  g_assert_cmpfloat (rum_history_get_scroll (history), ==, 0);
  rum_history_set_scroll (history, 40);
  rum_history_visit (history, "calves");
  g_assert_cmpfloat (rum_history_get_scroll (history), ==, 0);

  rum_history_go (history, -1);
  g_assert_cmpfloat (rum_history_get_scroll (history), ==, 40);
  rum_history_go (history, -1);
  g_assert_cmpfloat (rum_history_get_scroll (history), ==, 300);

  g_assert_finalize_object (history);
}

static void
test_forgets_the_oldest (void)
{
  RumHistory *history = rum_history_new ();

  for (int i = 1; i <= 250; i++)
    {
      g_autofree char *address = g_strdup_printf ("a-%d", i);

      rum_history_visit (history, address);
    }

  g_assert_true (rum_history_can_go (history, -99));
  g_assert_false (rum_history_can_go (history, -100));
  g_assert_true (rum_history_go (history, -99));
  g_assert_cmpstr (rum_history_get_address (history), ==, "a-151");

  g_assert_finalize_object (history);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/history/begins-with-the-welcome", test_begins_with_the_welcome);
  g_test_add_func ("/ui/history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/ui/history/a-visit-cuts-off-what-lay-forward",
                   test_a_visit_cuts_off_what_lay_forward);
  g_test_add_func ("/ui/history/to-open-what-is-open-changes-nothing",
                   test_to_open_what_is_open_changes_nothing);
  g_test_add_func ("/ui/history/scroll-belongs-to-the-visit", test_scroll_belongs_to_the_visit);
  g_test_add_func ("/ui/history/forgets-the-oldest", test_forgets_the_oldest);

  return g_test_run ();
}
