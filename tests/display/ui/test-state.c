/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-state.h"
#include "ui-test-utils.h"

static void
test_size (void)
{
  g_autoptr (RumState) state = rum_state_new ();
  gboolean maximized = TRUE;
  int width = 0;
  int height = 0;

  rum_state_get_size (state, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 1100);
  g_assert_cmpint (height, ==, 760);
  g_assert_false (maximized);

  rum_state_set_size (state, 700, 500, TRUE);
  rum_state_get_size (state, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 700);
  g_assert_cmpint (height, ==, 500);
  g_assert_true (maximized);
}

static void
test_a_size_that_cannot_be_is_not_remembered (void)
{
  g_autoptr (RumState) state = rum_state_new ();
  gboolean maximized = FALSE;
  int width = 0;
  int height = 0;

  rum_state_set_size (state, 700, 500, FALSE);
  rum_state_set_size (state, -1, 0, FALSE);
  rum_state_get_size (state, &width, &height, &maximized);
  g_assert_cmpint (width, ==, 700);
  g_assert_cmpint (height, ==, 500);
}

static void
test_muscle_and_layer (void)
{
  g_autoptr (RumState) state = rum_state_new ();
  g_autofree char *before = rum_state_dup_muscle (state);
  g_autofree char *after = NULL;

  g_assert_cmpstr (before, ==, "");
  g_assert_cmpint (rum_state_get_layer (state), ==, RUM_LAYER_SURFACE);

  rum_state_set_muscle (state, "soleus");
  rum_state_set_layer (state, RUM_LAYER_DEEP);
  after = rum_state_dup_muscle (state);
  g_assert_cmpstr (after, ==, "soleus");
  g_assert_cmpint (rum_state_get_layer (state), ==, RUM_LAYER_DEEP);
}

static void
test_without_schema_in_subprocess (void)
{
  g_autoptr (RumState) state = NULL;
  g_autofree char *muscle = NULL;

  g_test_expect_message ("run-muscles", G_LOG_LEVEL_MESSAGE, "*com.example.RunMuscles*");
  state = rum_state_new ();
  g_test_assert_expected_messages ();

  rum_state_set_muscle (state, "soleus");
  rum_state_set_size (state, 700, 500, FALSE);
  muscle = rum_state_dup_muscle (state);
  g_assert_cmpstr (muscle, ==, "");
}

/* GSettings reads the folder of schemas once a process. */
static void
test_without_schema (void)
{
  g_autofree char *folder = g_strdup (g_getenv ("GSETTINGS_SCHEMA_DIR"));

  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nonexistent", TRUE);
  g_test_trap_subprocess ("/ui/state/without-schema/subprocess", 0, 0);
  g_setenv ("GSETTINGS_SCHEMA_DIR", folder, TRUE);
  g_test_trap_assert_passed ();
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/state/size", test_size);
  g_test_add_func ("/ui/state/a-size-that-cannot-be-is-not-remembered", test_a_size_that_cannot_be_is_not_remembered);
  g_test_add_func ("/ui/state/muscle-and-layer", test_muscle_and_layer);
  g_test_add_func ("/ui/state/without-schema", test_without_schema);
  g_test_add_func ("/ui/state/without-schema/subprocess", test_without_schema_in_subprocess);

  return ui_test_run ();
}
