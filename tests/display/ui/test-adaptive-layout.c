/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-pages.h"
#include "ui-test-utils.h"

typedef struct
{
  GtkWidget         *pages;
  RumAdaptiveLayout *layout;
  GtkWidget         *list;
  GtkWidget         *map;
  GtkWidget         *pane;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->pages = g_object_new (RUM_TYPE_PAGES, NULL);
  fixture->layout = RUM_ADAPTIVE_LAYOUT (gtk_widget_get_layout_manager (fixture->pages));
  fixture->list = gtk_label_new ("list");
  fixture->map = gtk_label_new ("map");
  fixture->pane = gtk_label_new ("pane");
  gtk_widget_set_parent (fixture->list, fixture->pages);
  gtk_widget_set_parent (fixture->map, fixture->pages);
  gtk_widget_set_parent (fixture->pane, fixture->pages);
  g_object_ref_sink (fixture->pages);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_widget_unrealize (fixture->pages);
  g_assert_finalize_object (fixture->pages);
}

static void
allocate (Fixture *fixture,
          int      width)
{
  gtk_widget_measure (fixture->pages, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (fixture->pages, width, 600, -1, NULL);
}

static int
get_x (Fixture   *fixture,
       GtkWidget *child)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, fixture->pages, &bounds));

  return (int) bounds.origin.x;
}

static void
test_wide (Fixture       *fixture,
           gconstpointer  data)
{
  allocate (fixture, 1100);

  g_assert_cmpint (rum_adaptive_layout_get_width_class (fixture->layout), ==, RUM_WIDTH_WIDE);
  g_assert_true (gtk_widget_get_child_visible (fixture->list));
  g_assert_true (gtk_widget_get_child_visible (fixture->map));
  g_assert_true (gtk_widget_get_child_visible (fixture->pane));
  g_assert_cmpint (get_x (fixture, fixture->list), <, get_x (fixture, fixture->map));
  g_assert_cmpint (get_x (fixture, fixture->map), <, get_x (fixture, fixture->pane));
  g_assert_cmpint (gtk_widget_get_width (fixture->list) + gtk_widget_get_width (fixture->map) +
                   gtk_widget_get_width (fixture->pane), ==, 1100);
}

static void
test_middle (Fixture       *fixture,
             gconstpointer  data)
{
  allocate (fixture, 800);

  g_assert_cmpint (rum_adaptive_layout_get_width_class (fixture->layout), ==, RUM_WIDTH_MIDDLE);
  g_assert_false (gtk_widget_get_child_visible (fixture->list));
  g_assert_true (gtk_widget_get_child_visible (fixture->map));
  g_assert_true (gtk_widget_get_child_visible (fixture->pane));

  rum_adaptive_layout_set_page (fixture->layout, RUM_PAGE_LIST);
  allocate (fixture, 800);

  g_assert_true (gtk_widget_get_child_visible (fixture->list));
  g_assert_true (gtk_widget_get_child_visible (fixture->map));
  g_assert_false (gtk_widget_get_child_visible (fixture->pane));
  g_assert_cmpint (get_x (fixture, fixture->map), <, get_x (fixture, fixture->list));
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *children[] = { fixture->list, fixture->map, fixture->pane };

  for (int page = RUM_PAGE_LIST; page <= RUM_PAGE_PANE; page++)
    {
      rum_adaptive_layout_set_page (fixture->layout, page);
      allocate (fixture, 400);

      g_assert_cmpint (rum_adaptive_layout_get_width_class (fixture->layout), ==,
                       RUM_WIDTH_NARROW);
      for (int other = RUM_PAGE_LIST; other <= RUM_PAGE_PANE; other++)
        g_assert_cmpint (gtk_widget_get_child_visible (children[other]), ==, other == page);
      g_assert_cmpint (gtk_widget_get_width (children[page]), ==, 400);
    }
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_set_direction (fixture->list, GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (fixture->map, GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (fixture->pane, GTK_TEXT_DIR_RTL);
  allocate (fixture, 1100);

  g_assert_cmpint (get_x (fixture, fixture->pane), ==, 0);
  g_assert_cmpint (get_x (fixture, fixture->map), <, get_x (fixture, fixture->list));
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_page = 0;
  guint n_class = 0;

  g_signal_connect_swapped (fixture->layout, "notify::page", G_CALLBACK (count_cb), &n_page);
  g_signal_connect_swapped (fixture->layout, "notify::width-class", G_CALLBACK (count_cb),
                            &n_class);
  g_assert_cmpint (rum_adaptive_layout_get_page (fixture->layout), ==, RUM_PAGE_MAP);

  rum_adaptive_layout_set_page (fixture->layout, RUM_PAGE_MAP);
  g_assert_cmpuint (n_page, ==, 0);
  rum_adaptive_layout_set_page (fixture->layout, RUM_PAGE_PANE);
  g_assert_cmpuint (n_page, ==, 1);

  allocate (fixture, 1100);
  g_assert_cmpuint (n_class, ==, 0);
  allocate (fixture, 400);
  g_assert_cmpuint (n_class, ==, 1);
  allocate (fixture, 410);
  g_assert_cmpuint (n_class, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/ui/adaptive-layout/wide", Fixture, NULL, set_up, test_wide, tear_down);
  g_test_add ("/ui/adaptive-layout/middle", Fixture, NULL, set_up, test_middle, tear_down);
  g_test_add ("/ui/adaptive-layout/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/ui/adaptive-layout/right-to-left", Fixture, NULL, set_up, test_right_to_left, tear_down);
  g_test_add ("/ui/adaptive-layout/properties", Fixture, NULL, set_up, test_properties, tear_down);

  return ui_test_run ();
}
