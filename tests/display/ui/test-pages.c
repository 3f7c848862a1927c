/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-pages.h"
#include "ui-test-utils.h"

static void
test_layout (void)
{
  GtkWidget *pages = g_object_ref_sink (g_object_new (RUM_TYPE_PAGES, NULL));

  g_assert_true (RUM_IS_ADAPTIVE_LAYOUT (gtk_widget_get_layout_manager (pages)));

  g_assert_finalize_object (pages);
}

static void
test_children_go_with_it (void)
{
  GtkWidget *pages = g_object_ref_sink (g_object_new (RUM_TYPE_PAGES, NULL));
  GtkWidget *child = gtk_label_new ("A page");

  g_object_add_weak_pointer (G_OBJECT (child), (gpointer *) &child);
  gtk_widget_set_parent (child, pages);

  g_assert_finalize_object (pages);
  g_assert_null (child);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/pages/layout", test_layout);
  g_test_add_func ("/ui/pages/children-go-with-it", test_children_go_with_it);

  return ui_test_run ();
}
