/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-exercise-row.h"
#include "ui-test-utils.h"

static GtkWidget *
create_row (RumExercise **exercise,
            guint         position)
{
  *exercise = g_list_model_get_item (rum_atlas_get_exercises (ui_test_get_atlas ()), position);

  return g_object_ref_sink (rum_exercise_row_new (*exercise));
}

static void
test_every_exercise (void)
{
  guint n_exercises = g_list_model_get_n_items (rum_atlas_get_exercises (ui_test_get_atlas ()));

  g_assert_cmpuint (n_exercises, >, 0);

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (RumExercise) exercise = NULL;
      GtkWidget *row = create_row (&exercise, i);
      g_autofree char *dose = rum_exercise_dup_dose_text (exercise);
      const char *const *steps = rum_exercise_get_steps (exercise);
      const char *kit = rum_exercise_get_kit (exercise);

      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                      rum_entry_get_name (RUM_ENTRY (exercise))));
      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, dose));
      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, kit != NULL ? kit : "No kit"));
      g_assert_null (ui_test_find (row, GTK_TYPE_LABEL, steps[0]));

      rum_exercise_row_set_expanded (RUM_EXERCISE_ROW (row), TRUE);
      for (gsize step = 0; steps[step] != NULL; step++)
        g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, steps[step]));
      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                      rum_basis_get_label (rum_exercise_get_basis (exercise))));

      g_assert_finalize_object (row);
    }
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_expanded_property (void)
{
  g_autoptr (RumExercise) exercise = NULL;
  GtkWidget *row = create_row (&exercise, 0);
  guint n_notified = 0;
  gboolean expanded = TRUE;

  g_signal_connect_swapped (row, "notify::expanded", G_CALLBACK (count_cb), &n_notified);

  g_object_get (row, "expanded", &expanded, NULL);
  g_assert_false (expanded);
  rum_exercise_row_set_expanded (RUM_EXERCISE_ROW (row), FALSE);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (row, "expanded", TRUE, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (rum_exercise_row_get_expanded (RUM_EXERCISE_ROW (row)));

  g_assert_finalize_object (row);
}

static void
test_opens_alone (void)
{
  g_autoptr (RumExercise) exercise = NULL;
  g_autoptr (GVariant) target = NULL;
  GtkWidget *row = create_row (&exercise, 0);
  GtkWidget *label = NULL;
  GtkWidget *button = NULL;

  rum_exercise_row_set_expanded (RUM_EXERCISE_ROW (row), TRUE);
  label = ui_test_find (row, GTK_TYPE_LABEL, "Open the exercise");
  button = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  target = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==,
                   rum_entry_get_id (RUM_ENTRY (exercise)));

  g_assert_finalize_object (row);
}

static void
test_accessible (void)
{
  g_autoptr (RumExercise) exercise = NULL;
  GtkWidget *row = create_row (&exercise, 0);
  GtkWidget *button = ui_test_find (row, GTK_TYPE_BUTTON, NULL);
  const char *name = rum_entry_get_name (RUM_ENTRY (exercise));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       name);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  g_signal_emit_by_name (button, "clicked");
  g_assert_true (rum_exercise_row_get_expanded (RUM_EXERCISE_ROW (row)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/exercise-row/every-exercise", test_every_exercise);
  g_test_add_func ("/ui/exercise-row/expanded-property", test_expanded_property);
  g_test_add_func ("/ui/exercise-row/opens-alone", test_opens_alone);
  g_test_add_func ("/ui/exercise-row/accessible", test_accessible);

  return ui_test_run ();
}
