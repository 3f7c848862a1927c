/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-topic.h"

static const struct
{
  RumTopic value;
  const char *nick;
  const char *label;
} rows[] = {
  { RUM_TOPIC_OVERVIEW, "overview", "What it is and where" },
  { RUM_TOPIC_ROLE, "role", "What it does in running" },
  { RUM_TOPIC_TIMING, "timing", "When it works" },
  { RUM_TOPIC_WEAK, "weak", "When it is weak" },
  { RUM_TOPIC_TIGHT, "tight", "When it is tight" },
  { RUM_TOPIC_OVERUSED, "overused", "When it is overused" },
  { RUM_TOPIC_FORM, "form", "What a coach sees" },
  { RUM_TOPIC_FEEL, "feel", "What you may feel" },
  { RUM_TOPIC_CONTRIBUTOR, "contributor", "What often goes with it" },
  { RUM_TOPIC_FIRST_MEASURE, "first-measure", "What to change first" },
  { RUM_TOPIC_RESULT, "result", "What others reached" },
  { RUM_TOPIC_CAUTION, "caution", "What it does not tell" },
  { RUM_TOPIC_POINT, "point", "In short" },
  { RUM_TOPIC_MYTH, "myth", "Often heard" },
  { RUM_TOPIC_RED_FLAG, "red-flag", "When to see someone" },
  { RUM_TOPIC_SAFETY, "safety", "Safety note" },
};

static void
test_nick (void)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RUM_TYPE_TOPIC);

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
    g_assert_cmpstr (rum_topic_get_label (rows[i].value), ==, rows[i].label);
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_topic_get_label ((RumTopic) 99));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/topic/nick", test_nick);
  g_test_add_func ("/atlas/topic/label", test_label);
  g_test_add_func ("/atlas/topic/unknown", test_unknown);

  return g_test_run ();
}
