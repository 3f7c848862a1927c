/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-grade.h"

#include <string.h>

static const struct
{
  RumGrade value;
  const char *nick;
  const char *label;
} rows[] = {
  { RUM_GRADE_STRONG, "strong", "Strong evidence" },
  { RUM_GRADE_MIXED, "mixed", "Mixed evidence" },
  { RUM_GRADE_WEAK, "weak", "Weak evidence" },
  { RUM_GRADE_PRACTICE, "practice", "Coaching practice" },
  { RUM_GRADE_CONTRADICTED, "contradicted", "Popular but contradicted" },
  { RUM_GRADE_GUIDANCE, "guidance", "Clinical guidance" },
  { RUM_GRADE_TEXTBOOK, "textbook", "Textbook anatomy" },
};

static void
test_nick (void)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RUM_TYPE_GRADE);

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
    g_assert_cmpstr (rum_grade_get_label (rows[i].value), ==, rows[i].label);
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_grade_get_label ((RumGrade) 99));
  g_test_assert_expected_messages ();
}

/* Each grade has one sentence, and no two have the same. */
static void
test_explanation (void)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *text = rum_grade_get_explanation (rows[i].value);

      g_assert_true (g_unichar_isupper (g_utf8_get_char (text)));
      g_assert_true (g_str_has_suffix (text, "."));
      g_assert_null (strstr (text, ". "));
      g_assert_true (g_hash_table_add (known, (char *) text));
    }
}

static void
test_unknown_explanation (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_grade_get_explanation ((RumGrade) 99));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/grade/nick", test_nick);
  g_test_add_func ("/atlas/grade/label", test_label);
  g_test_add_func ("/atlas/grade/unknown", test_unknown);
  g_test_add_func ("/atlas/grade/explanation", test_explanation);
  g_test_add_func ("/atlas/grade/unknown-explanation", test_unknown_explanation);

  return g_test_run ();
}
