/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-claim-row.h"
#include "rum-safety-window.h"
#include "ui-test-utils.h"

static void
test_every_line_is_there (void)
{
  GtkWindow *window = rum_safety_window_new (NULL, ui_test_get_atlas ());
  GListModel *claims = rum_atlas_get_safety (ui_test_get_atlas ());

  g_assert_cmpuint (g_list_model_get_n_items (claims), >, 0);
  g_assert_cmpuint (ui_test_count (GTK_WIDGET (window), RUM_TYPE_CLAIM_ROW), ==,
                    g_list_model_get_n_items (claims));

  gtk_window_destroy (window);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/safety-window/every-line-is-there", test_every_line_is_there);

  return ui_test_run ();
}
