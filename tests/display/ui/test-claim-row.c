/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-claim-row.h"
#include "ui-test-utils.h"

static GtkWidget *
create_row (const char *claim_id)
{
  RumClaim *claim = rum_atlas_get_claim (ui_test_get_atlas (), claim_id);

  g_assert_nonnull (claim);

  return g_object_ref_sink (rum_claim_row_new (claim));
}

static void
test_sentence_and_grade (void)
{
  RumClaim *claim = rum_atlas_get_claim (ui_test_get_atlas (), "calves-role-push");
  GtkWidget *row = create_row ("calves-role-push");

  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, rum_claim_get_text (claim)));
  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL, "Strong evidence"));
  g_assert_true (gtk_widget_has_css_class (row, "strong"));

  g_assert_finalize_object (row);
}

static void
test_every_grade_in_words (void)
{
  g_autoptr (GEnumClass) grades = g_type_class_ref (RUM_TYPE_GRADE);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < grades->n_values; i++)
    g_assert_true (g_hash_table_add (labels,
                                     (gpointer) rum_grade_get_label (grades->values[i].value)));
}

static void
test_phase (void)
{
  GtkWidget *row = create_row ("calves-role-push");

  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                  "Propulsion · 21–39\302\240% of the stride"));

  g_assert_finalize_object (row);
}

static void
test_urgency (void)
{
  GtkWidget *row = create_row ("calves-red-flag-clot");

  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                  rum_urgency_get_label (RUM_URGENCY_SAME_DAY)));
  g_assert_true (gtk_widget_has_css_class (row, "same-day"));

  g_assert_finalize_object (row);
}

static void
test_sources (void)
{
  GtkWidget *row = create_row ("calves-role-push");
  GtkWidget *button = ui_test_find (row, GTK_TYPE_MENU_BUTTON, NULL);

  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "2 sources");
  g_assert_null (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));

  ui_test_show (row, 400, 300);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  g_assert_nonnull (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  g_assert_cmpuint (ui_test_count (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))),
                                   GTK_TYPE_LINK_BUTTON), ==, 2);

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (row)));
  g_object_unref (row);
}

static void
test_accessible (void)
{
  RumClaim *claim = rum_atlas_get_claim (ui_test_get_atlas (), "calves-role-push");
  GtkWidget *row = create_row ("calves-role-push");
  GtkWidget *text = ui_test_find (row, GTK_TYPE_LABEL, rum_claim_get_text (claim));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       text, NULL);

  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/claim-row/sentence-and-grade", test_sentence_and_grade);
  g_test_add_func ("/ui/claim-row/every-grade-in-words", test_every_grade_in_words);
  g_test_add_func ("/ui/claim-row/phase", test_phase);
  g_test_add_func ("/ui/claim-row/urgency", test_urgency);
  g_test_add_func ("/ui/claim-row/sources", test_sources);
  g_test_add_func ("/ui/claim-row/accessible", test_accessible);

  return ui_test_run ();
}
