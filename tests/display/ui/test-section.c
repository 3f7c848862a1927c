/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-section.h"
#include "ui-test-utils.h"

static void
test_title_and_rows (void)
{
  GtkWidget *section = g_object_ref_sink (rum_section_new ("A heading"));
  GtkWidget *row = gtk_label_new ("A row");

  rum_section_append (RUM_SECTION (section), row);

  g_assert_nonnull (ui_test_find (section, GTK_TYPE_LABEL, "A heading"));
  g_assert_true (ui_test_find (section, GTK_TYPE_LABEL, "A row") == row);
  g_assert_null (ui_test_find (section, GTK_TYPE_LABEL, "Another row"));

  g_assert_finalize_object (section);
}

static void
test_accessible (void)
{
  GtkWidget *section = g_object_ref_sink (rum_section_new ("A heading"));
  GtkWidget *title = ui_test_find (section, GTK_TYPE_LABEL, "A heading");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (section),
                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL);

  g_assert_finalize_object (section);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/section/title-and-rows", test_title_and_rows);
  g_test_add_func ("/ui/section/accessible", test_accessible);

  return ui_test_run ();
}
