/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-entry-row.h"
#include "ui-test-utils.h"

static void
test_group_and_muscle (void)
{
  RumEntry *group = rum_atlas_get_entry (ui_test_get_atlas (), "calves");
  RumEntry *muscle = rum_atlas_get_entry (ui_test_get_atlas (), "soleus");
  GtkWidget *row = g_object_ref_sink (rum_entry_row_new ());

  g_assert_null (rum_entry_row_get_entry (RUM_ENTRY_ROW (row)));

  rum_entry_row_set_entry (RUM_ENTRY_ROW (row), group);
  g_assert_true (gtk_widget_has_css_class (row, "group"));
  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, "Calves"));

  rum_entry_row_set_entry (RUM_ENTRY_ROW (row), muscle);
  g_assert_true (rum_entry_row_get_entry (RUM_ENTRY_ROW (row)) == muscle);
  g_assert_true (gtk_widget_has_css_class (row, "muscle"));
  g_assert_false (gtk_widget_has_css_class (row, "group"));
  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, "Soleus"));

  g_assert_finalize_object (row);
}

static void
test_other_kinds_say_what_they_are (void)
{
  g_autoptr (RumEntry) exercise = NULL;
  g_autoptr (RumEntry) symptom = NULL;
  GtkWidget *row = g_object_ref_sink (rum_entry_row_new ());
  g_autofree char *detail = NULL;

  exercise = g_list_model_get_item (rum_atlas_get_exercises (ui_test_get_atlas ()), 0);
  symptom = g_list_model_get_item (rum_atlas_get_symptoms (ui_test_get_atlas ()), 0);
  detail = g_strdup_printf ("Complaint · %s", rum_entry_get_plain (symptom));

  rum_entry_row_set_entry (RUM_ENTRY_ROW (row), exercise);
  g_assert_true (gtk_widget_has_css_class (row, "other"));
  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, "Exercise"));

  rum_entry_row_set_entry (RUM_ENTRY_ROW (row), symptom);
  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, detail));

  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/entry-row/group-and-muscle", test_group_and_muscle);
  g_test_add_func ("/ui/entry-row/other-kinds-say-what-they-are",
                   test_other_kinds_say_what_they_are);

  return ui_test_run ();
}
