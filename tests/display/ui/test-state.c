/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-state.h"
#include "ui-test-utils.h"

#include <glib/gstdio.h>

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
test_address_and_layer (void)
{
  g_autoptr (RumState) state = rum_state_new ();
  g_autofree char *before = rum_state_dup_address (state);
  g_autofree char *after = NULL;

  g_assert_cmpstr (before, ==, "");
  g_assert_cmpint (rum_state_get_layer (state), ==, RUM_LAYER_SURFACE);

  rum_state_set_address (state, "hurts/soleus");
  rum_state_set_layer (state, RUM_LAYER_DEEP);
  after = rum_state_dup_address (state);
  g_assert_cmpstr (after, ==, "hurts/soleus");
  g_assert_cmpint (rum_state_get_layer (state), ==, RUM_LAYER_DEEP);
}

static void
test_folded_sections (void)
{
  g_autoptr (RumState) state = rum_state_new ();
  g_autoptr (RumState) again = NULL;

  g_assert_true (rum_state_is_folded (state, "sources"));
  g_assert_false (rum_state_is_folded (state, "role"));

  rum_state_set_folded (state, "role", TRUE);
  rum_state_set_folded (state, "sources", FALSE);
  g_assert_true (rum_state_is_folded (state, "role"));
  g_assert_false (rum_state_is_folded (state, "sources"));

  again = rum_state_new ();
  g_assert_true (rum_state_is_folded (again, "role"));
  g_assert_false (rum_state_is_folded (again, "sources"));

  rum_state_set_folded (state, "role", FALSE);
  rum_state_set_folded (state, "sources", TRUE);
}

static GPtrArray *
create_groups (const char *const *ids)
{
  GPtrArray *groups = g_ptr_array_new ();

  for (gsize i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (groups, rum_atlas_get_entry (ui_test_get_atlas (), ids[i]));

  return groups;
}

static void
assert_groups (RumState   *state,
               const char *expected)
{
  g_autoptr (GPtrArray) groups = rum_state_create_goal_groups (state, ui_test_get_atlas ());
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < groups->len; i++)
    g_string_append_printf (ids, "%s ", rum_entry_get_id (g_ptr_array_index (groups, i)));
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
clear_goal (RumState *state)
{
  static const char *const nothing[] = { NULL };
  g_autoptr (GPtrArray) groups = create_groups (nothing);

  rum_state_set_goal_qualities (state, 0);
  rum_state_set_goal_groups (state, groups);
}

static void
test_goal (void)
{
  static const char *const ids[] = { "calves", "glutes", NULL };
  g_autoptr (RumState) state = rum_state_new ();
  g_autoptr (RumState) other = rum_state_new ();
  g_autoptr (RumState) again = NULL;
  g_autoptr (GPtrArray) groups = create_groups (ids);

  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, 0);
  assert_groups (state, "");

  rum_state_set_goal_qualities (state, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH);
  rum_state_set_goal_groups (state, groups);

  /* In the order of the atlas, whatever they were chosen in. */
  again = rum_state_new ();
  g_assert_cmpint (rum_state_get_goal_qualities (again), ==, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH);
  assert_groups (again, "glutes calves ");

  /* Another window knows of it as well. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (rum_state_get_goal_qualities (other), ==, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH);
  assert_groups (other, "glutes calves ");

  clear_goal (state);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_goal_properties (void)
{
  static const char *const ids[] = { "calves", NULL };
  g_autoptr (RumState) state = rum_state_new ();
  g_autoptr (GPtrArray) groups = create_groups (ids);
  g_auto (GStrv) got = NULL;
  RumGoals qualities = RUM_GOAL_SPEED;
  guint n_notified = 0;

  g_signal_connect_swapped (state, "notify", G_CALLBACK (count_cb), &n_notified);
  g_object_get (state, "goal-qualities", &qualities, NULL);
  g_assert_cmpint (qualities, ==, 0);
  clear_goal (state);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (state, "goal-qualities", RUM_GOAL_SPEED, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  rum_state_set_goal_groups (state, groups);
  g_assert_cmpuint (n_notified, ==, 2);
  g_object_get (state, "goal-groups", &got, NULL);
  g_assert_true (g_strv_equal ((const char *const *) got, ids));

  clear_goal (state);
}

/* What is not known is left out, and does no harm. */
static void
test_a_broken_goal (void)
{
  static const char *const nicks[] = { "strength", "glory", "", "strength", NULL };
  static const char *const ids[] = { "calves", "wings", "soleus", "", "calves", NULL };
  g_autoptr (GSettings) settings = g_settings_new ("com.example.RunMuscles");
  g_autoptr (RumState) state = NULL;

  g_settings_set_strv (settings, "goal-qualities", nicks);
  g_settings_set_strv (settings, "goal-groups", ids);

  state = rum_state_new ();
  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, RUM_GOAL_STRENGTH);
  assert_groups (state, "calves ");

  clear_goal (state);
  assert_groups (state, "");
}

static void
test_without_schema_in_subprocess (void)
{
  g_autoptr (RumState) state = NULL;
  g_autofree char *address = NULL;

  g_test_expect_message ("run-muscles", G_LOG_LEVEL_MESSAGE, "*com.example.RunMuscles*");
  state = rum_state_new ();
  g_test_assert_expected_messages ();

  rum_state_set_address (state, "hurts/soleus");
  rum_state_set_size (state, 700, 500, FALSE);
  address = rum_state_dup_address (state);
  g_assert_cmpstr (address, ==, "");

  /* As long as the window is open it knows what is folded. */
  g_assert_true (rum_state_is_folded (state, "sources"));
  rum_state_set_folded (state, "role", TRUE);
  g_assert_true (rum_state_is_folded (state, "role"));
  rum_state_set_goal_qualities (state, RUM_GOAL_SPEED);
  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, RUM_GOAL_SPEED);
}

/* A schema of an older version, without the newer keys, ended the process. */
static void
test_with_an_old_schema_in_subprocess (void)
{
  g_autoptr (RumState) state = rum_state_new ();
  g_autofree char *address = NULL;

  rum_state_set_address (state, "soleus");
  address = rum_state_dup_address (state);
  g_assert_cmpstr (address, ==, "");
  g_assert_true (rum_state_is_folded (state, "sources"));
  rum_state_set_folded (state, "sources", FALSE);
  g_assert_false (rum_state_is_folded (state, "sources"));
  rum_state_set_goal_qualities (state, RUM_GOAL_SPEED);
  g_assert_cmpint (rum_state_get_goal_qualities (state), ==, RUM_GOAL_SPEED);
}

static void
compile_schema (const char *folder,
                const char *schema)
{
  const char *argv[] = { "glib-compile-schemas", folder, NULL };
  g_autofree char *path = g_build_filename (folder, "old.gschema.xml", NULL);
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_file_set_contents (path, schema, -1, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static void
remove_folder (const char *folder)
{
  static const char *const files[] = { "old.gschema.xml", "gschemas.compiled" };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_with_an_old_schema (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("schema-XXXXXX", &error);
  g_autofree char *before = g_strdup (g_getenv ("GSETTINGS_SCHEMA_DIR"));

  g_assert_no_error (error);
  compile_schema (folder,
                  "<schemalist><schema id='com.example.RunMuscles' path='/com/example/RunMuscles/'>"
                  "<key name='window-width' type='i'><default>1100</default></key>"
                  "</schema></schemalist>");

  g_setenv ("GSETTINGS_SCHEMA_DIR", folder, TRUE);
  g_test_trap_subprocess ("/ui/state/with-an-old-schema/subprocess", 0, 0);
  g_setenv ("GSETTINGS_SCHEMA_DIR", before, TRUE);
  g_test_trap_assert_passed ();
  remove_folder (folder);
}

/* GSettings reads the folders of schemas once a process.  The program may be
 * installed where the test runs.
 */
static void
test_without_schema (void)
{
  g_auto (GStrv) environment = g_get_environ ();
  static const char *const names[] = { "GSETTINGS_SCHEMA_DIR", "XDG_DATA_DIRS", "XDG_DATA_HOME" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_setenv (names[i], "/nonexistent", TRUE);
  g_test_trap_subprocess ("/ui/state/without-schema/subprocess", 0, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *before = g_environ_getenv (environment, names[i]);

      if (before != NULL)
        g_setenv (names[i], before, TRUE);
      else
        g_unsetenv (names[i]);
    }
  g_test_trap_assert_passed ();
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/state/size", test_size);
  g_test_add_func ("/ui/state/a-size-that-cannot-be-is-not-remembered", test_a_size_that_cannot_be_is_not_remembered);
  g_test_add_func ("/ui/state/address-and-layer", test_address_and_layer);
  g_test_add_func ("/ui/state/folded-sections", test_folded_sections);
  g_test_add_func ("/ui/state/goal", test_goal);
  g_test_add_func ("/ui/state/goal-properties", test_goal_properties);
  g_test_add_func ("/ui/state/a-broken-goal", test_a_broken_goal);
  g_test_add_func ("/ui/state/with-an-old-schema", test_with_an_old_schema);
  g_test_add_func ("/ui/state/with-an-old-schema/subprocess",
                   test_with_an_old_schema_in_subprocess);
  g_test_add_func ("/ui/state/without-schema", test_without_schema);
  g_test_add_func ("/ui/state/without-schema/subprocess", test_without_schema_in_subprocess);

  return ui_test_run ();
}
