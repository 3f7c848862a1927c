/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-source-list.h"
#include "ui-test-utils.h"

static void
test_each_source_can_be_opened (void)
{
  GListModel *sources = rum_atlas_get_sources (ui_test_get_atlas ());
  GtkWidget *list = g_object_ref_sink (rum_source_list_new (sources));
  guint n_links = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      g_assert_nonnull (ui_test_find (list, GTK_TYPE_LABEL, rum_source_get_citation (source)));
      n_links += rum_source_get_uri (source) != NULL;
    }

  g_assert_cmpuint (n_links, >, 0);
  g_assert_cmpuint (ui_test_count (list, GTK_TYPE_LINK_BUTTON), ==, n_links);

  g_assert_finalize_object (list);
}

static void
test_empty (void)
{
  g_autoptr (GListStore) sources = g_list_store_new (RUM_TYPE_SOURCE);
  GtkWidget *list = g_object_ref_sink (rum_source_list_new (G_LIST_MODEL (sources)));

  g_assert_null (gtk_widget_get_first_child (list));

  g_assert_finalize_object (list);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/source-list/each-source-can-be-opened", test_each_source_can_be_opened);
  g_test_add_func ("/ui/source-list/empty", test_empty);

  return ui_test_run ();
}
