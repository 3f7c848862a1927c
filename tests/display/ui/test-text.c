/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-text.h"
#include "ui-test-utils.h"

static void
test_text_wraps_and_can_be_selected (void)
{
  GtkWidget *text = g_object_ref_sink (rum_text_new ("Some words.", "text"));

  g_assert_true (gtk_label_get_wrap (GTK_LABEL (text)));
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (text)));
  g_assert_true (gtk_widget_has_css_class (text, "text"));

  g_assert_finalize_object (text);
}

static void
test_lines_are_list_items (void)
{
  GtkWidget *rows[] = {
    g_object_ref_sink (rum_text_new_step (3, "Rise.")),
    g_object_ref_sink (rum_text_new_bullet ("Rise.")),
    g_object_ref_sink (rum_text_new_fact ("Do", "Rise.")),
  };
  static const char *const marks[] = { "3.", "•", "Do" };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_nonnull (ui_test_find (rows[i], GTK_TYPE_LABEL, "Rise."));
      g_assert_nonnull (ui_test_find (rows[i], GTK_TYPE_LABEL, marks[i]));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (rows[i]), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      g_assert_finalize_object (rows[i]);
    }
}

/* A line may not end within a range: an invisible character joins its ends. */
static void
test_ranges_stay_together (void)
{
  GtkWidget *range = g_object_ref_sink (rum_text_new_fact ("Push · 15–21 %", "Strong"));
  GtkWidget *dash = g_object_ref_sink (rum_text_new_fact ("Hip – knee", "Strong"));

  g_assert_nonnull (ui_test_find (range, GTK_TYPE_LABEL, "Push · 15–\xe2\x81\xa0" "21 %"));
  g_assert_nonnull (ui_test_find (dash, GTK_TYPE_LABEL, "Hip – knee"));
  g_assert_finalize_object (range);
  g_assert_finalize_object (dash);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/text/text-wraps-and-can-be-selected",
                   test_text_wraps_and_can_be_selected);
  g_test_add_func ("/ui/text/lines-are-list-items", test_lines_are_list_items);
  g_test_add_func ("/ui/text/ranges-stay-together", test_ranges_stay_together);

  return ui_test_run ();
}
