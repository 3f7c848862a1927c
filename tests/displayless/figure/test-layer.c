/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-layer.h"

static void
test_nick (void)
{
  g_autoptr (GEnumClass) layers = g_type_class_ref (RUM_TYPE_LAYER);

  g_assert_cmpint (layers->n_values, ==, 5);
  g_assert_cmpint (g_enum_get_value_by_nick (layers, "surface")->value, ==, RUM_LAYER_SURFACE);
  g_assert_cmpint (g_enum_get_value_by_nick (layers, "deep")->value, ==, RUM_LAYER_DEEP);
}

static void
test_label (void)
{
  g_assert_cmpstr (rum_layer_get_label (RUM_LAYER_SURFACE), ==, "Surface");
  g_assert_cmpstr (rum_layer_get_label (RUM_LAYER_DEEP), ==, "Deep");
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_layer_get_label (7));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/layer/nick", test_nick);
  g_test_add_func ("/figure/layer/label", test_label);
  g_test_add_func ("/figure/layer/unknown", test_unknown);

  return g_test_run ();
}
