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
test_context_can_be_left_out (void)
{
  GtkWidget *row = create_row ("calves-role-push");

  rum_claim_row_set_shows_context (RUM_CLAIM_ROW (row), FALSE);
  g_assert_null (ui_test_find (row, GTK_TYPE_LABEL, "Propulsion · 21–39\302\240% of the stride"));
  rum_claim_row_set_shows_context (RUM_CLAIM_ROW (row), TRUE);
  g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                  "Propulsion · 21–39\302\240% of the stride"));

  g_assert_finalize_object (row);
}

/* The first claim that has something to see. */
static RumClaim *
find_claim_with_see (void)
{
  GListModel *entries = G_LIST_MODEL (ui_test_get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);
      GListModel *claims = rum_entry_get_claims (entry);

      for (guint j = 0; j < g_list_model_get_n_items (claims); j++)
        {
          g_autoptr (RumClaim) claim = g_list_model_get_item (claims, j);

          if (g_list_model_get_n_items (rum_claim_get_see (claim)) > 0)
            return claim;
        }
    }

  g_assert_not_reached ();
}

static void
test_see (void)
{
  RumClaim *claim = find_claim_with_see ();
  GtkWidget *row = g_object_ref_sink (rum_claim_row_new (claim));
  g_autoptr (RumEntry) first = g_list_model_get_item (rum_claim_get_see (claim), 0);
  GtkWidget *label = ui_test_find (row, GTK_TYPE_LABEL, rum_entry_get_name (first));
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);

  g_assert_true (rum_claim_row_get_claim (RUM_CLAIM_ROW (row)) == claim);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)),
                                         NULL),
                   ==, rum_entry_get_id (first));

  g_assert_finalize_object (row);
}

static GtkMenuButton *
find_menu_button (GtkWidget *row)
{
  GtkWidget *sources = ui_test_find (row, GTK_TYPE_MENU_BUTTON, NULL);

  return GTK_MENU_BUTTON (gtk_widget_get_next_sibling (sources));
}

static void
test_menu (void)
{
  static const char *const actions[] = {
    "win.copy-claim", "win.copy-claim-markdown", "win.report",
  };
  GtkWidget *row = create_row ("calves-role-push");
  GtkMenuButton *button = find_menu_button (row);
  GMenuModel *menu = NULL;

  g_assert_null (gtk_menu_button_get_popover (button));
  ui_test_show (row, 400, 300);
  gtk_menu_button_popup (button);
  menu = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (gtk_menu_button_get_popover (button)));
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, G_N_ELEMENTS (actions));

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *action = NULL;
      g_autofree char *target = NULL;

      g_assert_true (g_menu_model_get_item_attribute (menu, (int) i, "action", "s", &action));
      g_assert_true (g_menu_model_get_item_attribute (menu, (int) i, "target", "s", &target));
      g_assert_cmpstr (action, ==, actions[i]);
      g_assert_cmpstr (target, ==, "calves-role-push");
    }

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (row)));
  g_object_unref (row);
}

static void
test_text_can_be_selected (void)
{
  RumClaim *claim = rum_atlas_get_claim (ui_test_get_atlas (), "calves-role-push");
  GtkWidget *row = create_row ("calves-role-push");
  GtkWidget *text = ui_test_find (row, GTK_TYPE_LABEL, rum_claim_get_text (claim));

  g_assert_true (gtk_label_get_selectable (GTK_LABEL (text)));

  g_assert_finalize_object (row);
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
  g_test_add_func ("/ui/claim-row/context-can-be-left-out", test_context_can_be_left_out);
  g_test_add_func ("/ui/claim-row/see", test_see);
  g_test_add_func ("/ui/claim-row/menu", test_menu);
  g_test_add_func ("/ui/claim-row/text-can-be-selected", test_text_can_be_selected);
  g_test_add_func ("/ui/claim-row/accessible", test_accessible);

  return ui_test_run ();
}
