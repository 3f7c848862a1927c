/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-layout-private.h"

#include <gtk/gtk.h>

/* A widget with two children of a known size. */
typedef struct
{
  GtkWidget *box;
  GtkWidget *first;
  GtkWidget *second;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (fixture->box, g_object_new (RUM_TYPE_MAP_LAYOUT, NULL));

  fixture->first = gtk_drawing_area_new ();
  gtk_widget_set_size_request (fixture->first, 100, 240);
  gtk_box_append (GTK_BOX (fixture->box), fixture->first);

  fixture->second = gtk_drawing_area_new ();
  gtk_widget_set_size_request (fixture->second, 120, 200);
  gtk_box_append (GTK_BOX (fixture->box), fixture->second);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->box);
}

static void
assert_size (Fixture        *fixture,
             GtkOrientation  orientation,
             int             expected)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (fixture->box, orientation, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, expected);
  g_assert_cmpint (natural, ==, expected);
}

static void
assert_place (Fixture   *fixture,
              GtkWidget *child,
              int        x,
              int        width)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, fixture->box, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, x);
  g_assert_cmpfloat (bounds.origin.y, ==, 0);
  g_assert_cmpfloat (bounds.size.width, ==, width);
}

static void
allocate (Fixture *fixture,
          int      width,
          int      height)
{
  gtk_widget_measure (fixture->box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (fixture->box, width, height, -1, NULL);
}

static void
test_measure (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_cmpint (gtk_widget_get_request_mode (fixture->box), ==, GTK_SIZE_REQUEST_CONSTANT_SIZE);
  assert_size (fixture, GTK_ORIENTATION_HORIZONTAL, 228);
  assert_size (fixture, GTK_ORIENTATION_VERTICAL, 240);

  gtk_widget_set_visible (fixture->first, FALSE);
  assert_size (fixture, GTK_ORIENTATION_HORIZONTAL, 120);
  assert_size (fixture, GTK_ORIENTATION_VERTICAL, 200);
}

/* 520 high, each may be 200 wide: 4/5 of 500 units where 1040 are 520.  Between
 * them are 8.
 */
static void
test_wide (Fixture       *fixture,
           gconstpointer  data)
{
  allocate (fixture, 1000, 520);
  assert_place (fixture, fixture->first, 296, 200);
  assert_place (fixture, fixture->second, 504, 200);
}

static void
test_high (Fixture       *fixture,
           gconstpointer  data)
{
  allocate (fixture, 300, 1000);
  assert_place (fixture, fixture->first, 0, 146);
  assert_place (fixture, fixture->second, 154, 146);
}

static void
test_alone (Fixture       *fixture,
            gconstpointer  data)
{
  gtk_widget_set_visible (fixture->first, FALSE);
  allocate (fixture, 1000, 520);
  assert_place (fixture, fixture->second, 0, 1000);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_set_direction (fixture->box, GTK_TEXT_DIR_RTL);
  allocate (fixture, 1000, 520);
  assert_place (fixture, fixture->first, 296, 200);
  assert_place (fixture, fixture->second, 504, 200);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  gtk_widget_set_visible (fixture->first, FALSE);
  gtk_widget_set_visible (fixture->second, FALSE);
  assert_size (fixture, GTK_ORIENTATION_HORIZONTAL, 0);
  allocate (fixture, 100, 100);
}

#define ADD(path, function) \
  g_test_add ("/map/map-layout/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("measure", test_measure);
  ADD ("wide", test_wide);
  ADD ("high", test_high);
  ADD ("alone", test_alone);
  ADD ("right-to-left", test_right_to_left);
  ADD ("empty", test_empty);

  return g_test_run ();
}
