/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-view.h"

static void
test_nick (void)
{
  g_autoptr (GEnumClass) views = g_type_class_ref (RUM_TYPE_VIEW);

  g_assert_cmpint (views->n_values, ==, 4);
  g_assert_cmpint (g_enum_get_value_by_nick (views, "front")->value, ==, RUM_VIEW_FRONT);
  g_assert_cmpint (g_enum_get_value_by_nick (views, "back")->value, ==, RUM_VIEW_BACK);
}

static void
test_label (void)
{
  g_assert_cmpstr (rum_view_get_label (RUM_VIEW_FRONT), ==, "Front");
  g_assert_cmpstr (rum_view_get_label (RUM_VIEW_BACK), ==, "Back");
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_view_get_label (7));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/view/nick", test_nick);
  g_test_add_func ("/figure/view/label", test_label);
  g_test_add_func ("/figure/view/unknown", test_unknown);

  return g_test_run ();
}
