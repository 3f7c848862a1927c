/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-urgency.h"

static const struct
{
  RumUrgency value;
  const char *nick;
  const char *label;
} rows[] = {
  { RUM_URGENCY_NONE, "none", NULL },
  { RUM_URGENCY_CLINICIAN, "clinician", "See a clinician" },
  { RUM_URGENCY_SAME_DAY, "same-day", "Get help the same day" },
  { RUM_URGENCY_EMERGENCY, "emergency", "Emergency: call for help now" },
};

static void
test_nick (void)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RUM_TYPE_URGENCY);

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
    g_assert_cmpstr (rum_urgency_get_label (rows[i].value), ==, rows[i].label);
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_urgency_get_label ((RumUrgency) 99));
  g_test_assert_expected_messages ();
}

/* Sorting by urgency must put what is worst last, or first. */
static void
test_order (void)
{
  for (guint i = 1; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (rows[i - 1].value, <, rows[i].value);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/urgency/nick", test_nick);
  g_test_add_func ("/atlas/urgency/label", test_label);
  g_test_add_func ("/atlas/urgency/unknown", test_unknown);
  g_test_add_func ("/atlas/urgency/order", test_order);

  return g_test_run ();
}
