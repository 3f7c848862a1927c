/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-language.h"

#include "test-language.h"

#include <pango/pangocairo.h>

static void
assert_code (TestLanguage  language,
             const char   *code)
{
  g_autofree char *found = NULL;

  set_test_language (language);
  found = rum_sheet_language_dup_code ();
  g_assert_cmpstr (found, ==, code);
}

/* The catalogue tells, and without one it is the language of the source. */
static void
test_code (void)
{
  assert_code (TEST_LANGUAGE_ENGLISH, "en");
  assert_code (TEST_LANGUAGE_LONG, "en-XL");
  assert_code (TEST_LANGUAGE_HEBREW, "he");
}

static void
assert_context (TestLanguage    language,
                const char     *code,
                PangoDirection  direction)
{
  PangoContext *context = NULL;

  set_test_language (language);
  context = rum_sheet_language_create_context ();
  g_assert_true (pango_context_get_language (context) == pango_language_from_string (code));
  g_assert_cmpint (pango_context_get_base_dir (context), ==, direction);
  g_object_unref (context);
}

static void
test_context (void)
{
  assert_context (TEST_LANGUAGE_ENGLISH, "en", PANGO_DIRECTION_LTR);
  assert_context (TEST_LANGUAGE_HEBREW, "he", PANGO_DIRECTION_RTL);
}

/* One unit is a point, and letters stand where they stand at any zoom. */
static void
test_exact (void)
{
  PangoContext *context = NULL;
  const cairo_font_options_t *options = NULL;

  set_test_language (TEST_LANGUAGE_ENGLISH);
  context = rum_sheet_language_create_context ();
  options = pango_cairo_context_get_font_options (context);

  g_assert_cmpfloat (pango_cairo_context_get_resolution (context), ==, 72);
  g_assert_false (pango_context_get_round_glyph_positions (context));
  g_assert_cmpint (cairo_font_options_get_hint_style (options), ==, CAIRO_HINT_STYLE_NONE);
  g_assert_cmpint (cairo_font_options_get_hint_metrics (options), ==, CAIRO_HINT_METRICS_OFF);
  g_object_unref (context);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/language/code", test_code);
  g_test_add_func ("/sheet/language/context", test_context);
  g_test_add_func ("/sheet/language/exact", test_exact);

  return g_test_run ();
}
