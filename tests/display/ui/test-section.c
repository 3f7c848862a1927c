/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-section.h"
#include "ui-test-utils.h"

static RumSection *
create_section (const char *title)
{
  return RUM_SECTION (g_object_ref_sink (rum_section_new ("role", title)));
}

static void
test_title_and_rows (void)
{
  RumSection *section = create_section ("A heading");
  GtkWidget *row = gtk_label_new ("A row");

  rum_section_append (section, row);

  g_assert_cmpstr (rum_section_get_id (section), ==, "role");
  g_assert_nonnull (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "A heading"));
  g_assert_true (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "A row") == row);
  g_assert_null (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "Another row"));

  g_assert_finalize_object (section);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_expanded_property (void)
{
  RumSection *section = create_section ("A heading");
  guint n_notified = 0;
  gboolean expanded = FALSE;

  rum_section_append (section, gtk_label_new ("A row"));
  g_signal_connect_swapped (section, "notify::expanded", G_CALLBACK (count_cb), &n_notified);

  g_object_get (section, "expanded", &expanded, NULL);
  g_assert_true (expanded);
  rum_section_set_expanded (section, TRUE);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (section, "expanded", FALSE, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_false (rum_section_get_expanded (section));
  g_assert_false (rum_section_is_open (section));
  g_assert_null (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "A row"));

  g_assert_finalize_object (section);
}

static void
test_pinned_property (void)
{
  RumSection *section = create_section ("A heading");
  guint n_notified = 0;
  gboolean pinned = TRUE;

  rum_section_append (section, gtk_label_new ("A row"));
  rum_section_set_expanded (section, FALSE);
  g_signal_connect_swapped (section, "notify::pinned", G_CALLBACK (count_cb), &n_notified);

  g_object_get (section, "pinned", &pinned, NULL);
  g_assert_false (pinned);
  rum_section_set_pinned (section, FALSE);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (section, "pinned", TRUE, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (rum_section_get_pinned (section));

  g_assert_true (rum_section_is_open (section));

  /* What is pinned is seen, and has no button to fold it. */
  g_assert_nonnull (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "A row"));
  g_assert_nonnull (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "A heading"));
  g_assert_null (ui_test_find (GTK_WIDGET (section), GTK_TYPE_BUTTON, NULL));

  g_assert_finalize_object (section);
}

static void
test_without_title (void)
{
  RumSection *section = create_section (NULL);

  rum_section_append (section, gtk_label_new ("A row"));
  rum_section_set_expanded (section, FALSE);
  g_assert_nonnull (ui_test_find (GTK_WIDGET (section), GTK_TYPE_LABEL, "A row"));
  g_assert_null (ui_test_find (GTK_WIDGET (section), GTK_TYPE_BUTTON, NULL));

  g_assert_finalize_object (section);
}

static void
test_has_rows (void)
{
  RumSection *section = create_section ("A heading");

  g_assert_false (rum_section_has_rows (section));
  rum_section_append (section, gtk_label_new ("A row"));
  g_assert_true (rum_section_has_rows (section));

  g_assert_finalize_object (section);
}

static void
test_accessible (void)
{
  RumSection *section = create_section ("A heading");
  GtkWidget *button = ui_test_find (GTK_WIDGET (section), GTK_TYPE_BUTTON, NULL);
  GtkWidget *heading = gtk_widget_get_parent (button);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A heading");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A heading");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  g_signal_emit_by_name (button, "clicked");
  g_assert_false (rum_section_get_expanded (section));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  g_assert_finalize_object (section);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/section/title-and-rows", test_title_and_rows);
  g_test_add_func ("/ui/section/expanded-property", test_expanded_property);
  g_test_add_func ("/ui/section/pinned-property", test_pinned_property);
  g_test_add_func ("/ui/section/without-title", test_without_title);
  g_test_add_func ("/ui/section/has-rows", test_has_rows);
  g_test_add_func ("/ui/section/accessible", test_accessible);

  return ui_test_run ();
}
