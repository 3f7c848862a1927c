/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-chips.h"
#include "rum-entry-button.h"
#include "rum-wrap-layout.h"
#include "ui-test-utils.h"

static GtkWidget *
create_box (int width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (box, width, 20);
  gtk_widget_set_hexpand (box, FALSE);

  return box;
}

static RumChips *
create_chips (const int *widths,
              gsize      n_widths)
{
  RumChips *chips = RUM_CHIPS (rum_chips_new ());

  for (gsize i = 0; i < n_widths; i++)
    rum_chips_append (chips, create_box (widths[i]));

  return chips;
}

static GtkWidget *
get_child (RumChips *chips,
           guint     position)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (chips));

  while (position-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static void
assert_place (RumChips *chips,
              guint     position,
              double    x,
              double    y)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (get_child (chips, position), GTK_WIDGET (chips),
                                            &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, x);
  g_assert_cmpfloat (bounds.origin.y, ==, y);
}

static gboolean
is_laid_out (gpointer data)
{
  return gtk_widget_get_height (data) > 0;
}

/* Chips in a window, without the margins of the style. */
static RumChips *
show_chips (const int *widths,
            gsize      n_widths,
            int        width)
{
  RumChips *chips = create_chips (widths, n_widths);

  gtk_widget_set_valign (GTK_WIDGET (chips), GTK_ALIGN_START);
  ui_test_show (GTK_WIDGET (chips), width, 200);
  ui_test_wait_until (is_laid_out, chips);

  return chips;
}

static void
close_window (RumChips *chips)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (chips))));
}

static void
test_lines (void)
{
  const int widths[] = { 80, 90, 60, 150 };
  RumChips *chips = show_chips (widths, G_N_ELEMENTS (widths), 200);

  assert_place (chips, 0, 0, 0);
  assert_place (chips, 1, 80, 0);
  assert_place (chips, 2, 0, 20);
  assert_place (chips, 3, 0, 40);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (chips)), ==, 60);

  close_window (chips);
}

static void
test_right_to_left (void)
{
  const int widths[] = { 80, 90, 60 };
  RumChips *chips = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  chips = show_chips (widths, G_N_ELEMENTS (widths), 200);
  assert_place (chips, 0, 120, 0);
  assert_place (chips, 1, 30, 0);
  assert_place (chips, 2, 140, 20);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  close_window (chips);
}

static void
test_hidden_children_take_no_room (void)
{
  const int widths[] = { 80, 90, 60 };
  RumChips *chips = create_chips (widths, G_N_ELEMENTS (widths));

  gtk_widget_set_visible (get_child (chips, 0), FALSE);
  gtk_widget_set_valign (GTK_WIDGET (chips), GTK_ALIGN_START);
  ui_test_show (GTK_WIDGET (chips), 200, 200);
  assert_place (chips, 1, 0, 0);
  assert_place (chips, 2, 90, 0);

  close_window (chips);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_centered (void)
{
  const int widths[] = { 80, 90, 60 };
  RumChips *chips = show_chips (widths, G_N_ELEMENTS (widths), 200);
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (chips));
  guint n_notified = 0;

  g_signal_connect_swapped (layout, "notify::centered", G_CALLBACK (count_cb), &n_notified);
  g_assert_false (rum_wrap_layout_get_centered (RUM_WRAP_LAYOUT (layout)));
  rum_wrap_layout_set_centered (RUM_WRAP_LAYOUT (layout), FALSE);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (layout, "centered", TRUE, NULL);
  g_assert_cmpuint (n_notified, ==, 1);

  gtk_widget_allocate (GTK_WIDGET (chips), 200, 40, -1, NULL);
  assert_place (chips, 0, 15, 0);
  assert_place (chips, 1, 95, 0);
  assert_place (chips, 2, 70, 20);

  close_window (chips);
}

/* What has no room is not there, for the keyboard neither. */
static void
test_max_lines (void)
{
  const int widths[] = { 80, 90, 60 };
  RumChips *chips = show_chips (widths, G_N_ELEMENTS (widths), 200);
  RumWrapLayout *layout =
    RUM_WRAP_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (chips)));
  int height = 0;

  g_assert_cmpuint (rum_wrap_layout_get_max_lines (layout), ==, 0);
  rum_wrap_layout_set_max_lines (layout, 1);
  gtk_widget_measure (GTK_WIDGET (chips), GTK_ORIENTATION_VERTICAL, 200, NULL, &height, NULL,
                      NULL);
  g_assert_cmpint (height, ==, 20);
  gtk_widget_allocate (GTK_WIDGET (chips), 200, 20, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (get_child (chips, 1)));
  g_assert_false (gtk_widget_get_child_visible (get_child (chips, 2)));

  rum_wrap_layout_set_max_lines (layout, 2);
  gtk_widget_measure (GTK_WIDGET (chips), GTK_ORIENTATION_VERTICAL, 200, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (GTK_WIDGET (chips), 200, 40, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (get_child (chips, 2)));

  close_window (chips);
}

static void
test_measure (void)
{
  const int widths[] = { 80, 90, 60 };
  RumChips *chips = g_object_ref_sink (create_chips (widths, G_N_ELEMENTS (widths)));
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (GTK_WIDGET (chips), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, 90);
  g_assert_cmpint (natural, ==, 230);
  gtk_widget_measure (GTK_WIDGET (chips), GTK_ORIENTATION_VERTICAL, 100, &minimum, &natural,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, 60);
  gtk_widget_measure (GTK_WIDGET (chips), GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, 20);

  g_assert_finalize_object (chips);
}

static void
test_entries (void)
{
  RumChips *chips = g_object_ref_sink (RUM_CHIPS (rum_chips_new ()));
  RumGroup *calves = RUM_GROUP (rum_atlas_get_entry (ui_test_get_atlas (), "calves"));
  GListModel *muscles = rum_group_get_muscles (calves);

  rum_chips_add (chips, NULL);
  g_assert_cmpuint (ui_test_count (GTK_WIDGET (chips), GTK_TYPE_BUTTON), ==, 0);
  rum_chips_add (chips, muscles);
  g_assert_cmpuint (ui_test_count (GTK_WIDGET (chips), GTK_TYPE_BUTTON), ==,
                    g_list_model_get_n_items (muscles));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chips), GTK_ACCESSIBLE_ROLE_GROUP);
  g_assert_true (RUM_IS_WRAP_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (chips))));

  g_assert_finalize_object (chips);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/chips/lines", test_lines);
  g_test_add_func ("/ui/chips/right-to-left", test_right_to_left);
  g_test_add_func ("/ui/chips/hidden-children-take-no-room", test_hidden_children_take_no_room);
  g_test_add_func ("/ui/chips/centered", test_centered);
  g_test_add_func ("/ui/chips/max-lines", test_max_lines);
  g_test_add_func ("/ui/chips/measure", test_measure);
  g_test_add_func ("/ui/chips/entries", test_entries);

  return ui_test_run ();
}
