/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-map-arrangement.h"

static void
test_nicks (void)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RUM_TYPE_MAP_ARRANGEMENT);

  g_assert_cmpint (values->n_values, ==, 5);
  g_assert_cmpint (g_enum_get_value_by_nick (values, "both")->value, ==, RUM_MAP_BOTH);
  g_assert_cmpint (g_enum_get_value_by_nick (values, "front")->value, ==, RUM_MAP_FRONT);
  g_assert_cmpint (g_enum_get_value_by_nick (values, "back")->value, ==, RUM_MAP_BACK);
  g_assert_cmpint (g_enum_get_value_by_nick (values, "side")->value, ==, RUM_MAP_SIDE);
  g_assert_cmpint (g_enum_get_value_by_nick (values, "sole")->value, ==, RUM_MAP_SOLE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-arrangement/nicks", test_nicks);

  return g_test_run ();
}
