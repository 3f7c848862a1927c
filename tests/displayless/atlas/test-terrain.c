/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-terrain.h"

static const struct
{
  RumTerrain value;
  const char *nick;
  const char *label;
} rows[] = {
  { RUM_TERRAIN_ANY, "any", NULL },
  { RUM_TERRAIN_UPHILL, "uphill", "Uphill" },
  { RUM_TERRAIN_DOWNHILL, "downhill", "Downhill" },
  { RUM_TERRAIN_FAST, "fast", "Fast running" },
};

static void
test_nick (void)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RUM_TYPE_TERRAIN);

  g_assert_cmpuint (values->n_values, ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GEnumValue *value = g_enum_get_value_by_nick (values, rows[i].nick);

      g_assert_nonnull (value);
      g_assert_cmpint (value->value, ==, rows[i].value);
    }
}

static void
test_label (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (rum_terrain_get_label (rows[i].value), ==, rows[i].label);
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_terrain_get_label ((RumTerrain) 99));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/terrain/nick", test_nick);
  g_test_add_func ("/atlas/terrain/label", test_label);
  g_test_add_func ("/atlas/terrain/unknown", test_unknown);

  return g_test_run ();
}
