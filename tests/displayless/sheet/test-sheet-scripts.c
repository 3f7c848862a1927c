/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "sheet-kinds-checks.h"
#include "sheet-test-utils.h"
#include "test-language.h"

/* Sheets in scripts that are written otherwise than the Latin one: from the
 * right, joined, on top of each other, without spaces.  With the fonts of the
 * computer, which must have one for each script. */

static void
assert_font (const char *sample)
{
  PangoContext *context = create_context ();
  g_autoptr (PangoLayout) layout = pango_layout_new (context);

  pango_layout_set_text (layout, sample, -1);
  g_object_unref (context);

  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    g_error ("This computer has no font for “%s”.  \"./run --deps --test\" prints the packages"
             " that the tests need.", sample);
}

static void
check_group (RumAtlas *atlas,
             double    width,
             double    height,
             gboolean  is_large)
{
  g_autoptr (RumSheetOptions) options = create_options (atlas, "calves", width, height);
  g_autoptr (RumSheetLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  rum_sheet_options_set_large_print (options, is_large);
  layout = compose_layout (atlas, options, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_outside (layout, width, height), ==, 0);
  g_assert_cmpuint (count_overlaps (layout), ==, 0);
  g_assert_cmpuint (count_too_small (layout), ==, 0);
  g_assert_cmpuint (count_widows (layout), ==, 0);
}

static void
check_script (TestLanguage  language,
              const char   *sample)
{
  static const KindCase cases[] = {
    { "cards", "a4", "" }, { "poster", "a4", "" }, { "poster", "a2-l", "" }, { "six", "a4", "" },
    { "six", "letter-l", "" }, { "mine", "a4", "W" }, { "mine", "a5", "" }, { "six", "a4", "L" },
  };
  g_autoptr (RumAtlas) atlas = NULL;

  set_test_language (language);
  assert_font (sample);
  atlas = create_atlas ();
  check_group (atlas, 210, 297, FALSE);
  check_group (atlas, 297, 210, FALSE);
  check_group (atlas, 148, 210, FALSE);
  check_group (atlas, 210, 297, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check_case (atlas, &cases[i]);
  set_test_language (TEST_LANGUAGE_ENGLISH);
}

static void
test_arabic (void)
{
  check_script (TEST_LANGUAGE_ARABIC, "عضلة الساق");
}

static void
test_hindi (void)
{
  check_script (TEST_LANGUAGE_HINDI, "पिंडली की मांसपेशी");
}

static void
test_japanese (void)
{
  check_script (TEST_LANGUAGE_JAPANESE, "下腿の筋肉、走る。");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/scripts/arabic", test_arabic);
  g_test_add_func ("/sheet/scripts/hindi", test_hindi);
  g_test_add_func ("/sheet/scripts/japanese", test_japanese);

  return g_test_run ();
}
