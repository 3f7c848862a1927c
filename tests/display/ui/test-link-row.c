/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-claim-row.h"
#include "rum-link-row.h"
#include "ui-test-utils.h"

static GtkWidget *
find_map_button (GtkWidget *row)
{
  GtkWidget *label = ui_test_find (row, GTK_TYPE_LABEL, "Show on the map");

  return gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
}

static void
test_every_link (void)
{
  GListModel *links = rum_atlas_get_links (ui_test_get_atlas ());

  g_assert_cmpuint (g_list_model_get_n_items (links), >, 0);

  for (guint i = 0; i < g_list_model_get_n_items (links); i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (links, i);
      GtkWidget *row = g_object_ref_sink (rum_link_row_new (link, rum_link_get_from (link)));
      GtkWidget *button = find_map_button (row);
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));
      GtkWidget *from = ui_test_find (row, GTK_TYPE_LABEL,
                                      rum_entry_get_name (rum_link_get_from (link)));
      GtkWidget *to = ui_test_find (row, GTK_TYPE_LABEL,
                                    rum_entry_get_name (rum_link_get_to (link)));

      /* One does not go where one is. */
      g_assert_null (gtk_widget_get_ancestor (from, GTK_TYPE_BUTTON));
      g_assert_nonnull (gtk_widget_get_ancestor (to, GTK_TYPE_BUTTON));
      g_assert_nonnull (ui_test_find (row, GTK_TYPE_LABEL,
                                      rum_link_kind_get_label (rum_link_get_kind (link))));
      g_assert_cmpuint (ui_test_count (row, RUM_TYPE_CLAIM_ROW), ==, 1);
      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.link");
      g_assert_cmpstr (g_variant_get_string (target, NULL), ==, rum_link_get_id (link));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_GROUP);

      g_assert_finalize_object (row);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/link-row/every-link", test_every_link);

  return ui_test_run ();
}
