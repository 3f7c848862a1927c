/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-exercise-row.h"
#include "ui-test-utils.h"

static void
test_every_exercise (void)
{
  GListModel *exercises = rum_atlas_get_exercises (ui_test_get_atlas ());

  g_assert_cmpuint (g_list_model_get_n_items (exercises), >, 0);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);
      g_autofree char *dose = rum_exercise_dup_dose_text (exercise);
      GtkWidget *row = g_object_ref_sink (rum_exercise_row_new (exercise));

      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                      rum_entry_get_name (RUM_ENTRY (exercise))));
      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, dose));
      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                      rum_basis_get_label (rum_exercise_get_basis (exercise))));

      g_assert_finalize_object (row);
    }
}

static void
test_accessible (void)
{
  g_autoptr (RumExercise) exercise = NULL;
  GtkWidget *row = NULL;

  exercise = g_list_model_get_item (rum_atlas_get_exercises (ui_test_get_atlas ()), 0);
  row = g_object_ref_sink (rum_exercise_row_new (exercise));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       ui_test_find (row, GTK_TYPE_LABEL,
                                                     rum_entry_get_name (RUM_ENTRY (exercise))),
                                       NULL);

  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/exercise-row/every-exercise", test_every_exercise);
  g_test_add_func ("/ui/exercise-row/accessible", test_accessible);

  return ui_test_run ();
}
