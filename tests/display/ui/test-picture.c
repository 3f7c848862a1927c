/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-picture.h"
#include "ui-test-utils.h"

static void
test_a_missing_picture_takes_no_room (void)
{
  GtkWidget *picture = g_object_ref_sink (rum_picture_new ("no-such-picture", "Nothing"));

  g_assert_false (rum_picture_is_loaded (RUM_PICTURE (picture)));
  g_assert_false (gtk_widget_get_visible (picture));

  g_assert_finalize_object (picture);
}

/* Each picture that the glossary names is there. */
static void
test_every_picture (void)
{
  GListModel *terms = rum_atlas_get_terms (ui_test_get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (RumTerm) term = g_list_model_get_item (terms, i);
      GtkWidget *picture = NULL;
      int height = 0;

      if (rum_term_get_picture (term) == NULL)
        continue;

      picture = g_object_ref_sink (rum_picture_new (rum_term_get_picture (term), "A picture"));
      g_assert_true (rum_picture_is_loaded (RUM_PICTURE (picture)));
      gtk_widget_measure (picture, GTK_ORIENTATION_VERTICAL, 200, &height, NULL, NULL, NULL);
      g_assert_cmpint (height, >, 20);
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_ROLE_IMG);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture),
                                           GTK_ACCESSIBLE_PROPERTY_LABEL, "A picture");

      g_assert_finalize_object (picture);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/picture/a-missing-picture-takes-no-room",
                   test_a_missing_picture_takes_no_room);
  g_test_add_func ("/ui/picture/every-picture", test_every_picture);

  return ui_test_run ();
}
