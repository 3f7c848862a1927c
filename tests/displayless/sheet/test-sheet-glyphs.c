/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-glyphs.h"

#include "rum-sheet-error.h"
#include "sheet-test-utils.h"

#include <string.h>

static RumSheetSetting *
create_setting (const char *words)
{
  const RumSheetStyle style = { 9, FALSE };
  g_autoptr (RumSheetRuler) ruler = create_ruler ();
  g_autoptr (RumSheetText) text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, words);

  return rum_sheet_ruler_set (ruler, text, &style, -1);
}

static void
assert_missing (const char *text,
                const char *characters,
                const char *script,
                const char *font)
{
  g_autoptr (RumSheetSetting) setting = create_setting (text);
  g_autoptr (GError) error = NULL;

  g_assert_false (rum_sheet_glyphs_check (setting, &error));
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT);
  g_assert_nonnull (strstr (error->message, characters));
  g_assert_nonnull (strstr (error->message, script));
  g_assert_true (g_str_has_suffix (error->message, font));
  g_assert_nonnull (strstr (error->message, "Install a font"));
}

static void
test_present (void)
{
  static const char *const texts[] = {
    "Calves",
    "Gesäßmuskeln – “größer”, 8–12 × 3 ≥ 2",
    "Músculos extensores",
    "8\302\240% 8–\342\201\24012",
    "",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (RumSheetSetting) setting = create_setting (texts[i]);
      g_autoptr (GError) error = NULL;

      g_assert_true (rum_sheet_glyphs_check (setting, &error));
      g_assert_no_error (error);
    }
}

/* Cuneiform, Devanagari, Han, and a character that is none. */
static void
test_missing (void)
{
  assert_missing ("calf \360\222\200\200", "U+12000", "Xsux", " Noto Sans Cuneiform.");
  assert_missing ("\340\244\225\340\244\271 calf", "U+0915, U+0939", "Deva",
                  " Noto Sans Devanagari.");
  assert_missing ("calf \350\205\277 calf", "U+817F", "Hani", " Noto Sans CJK SC.");
  assert_missing ("calf \342\277\240", "U+2FE0", "Zzzz", " Noto Sans Symbols.");
}

/* Each is named once, and after a few there is enough said. */
static void
test_few (void)
{
  g_autoptr (RumSheetSetting) setting =
    create_setting ("\350\205\277\350\205\277 \344\270\200\344\270\201\344\270\203"
                    "\344\270\207\344\270\210");
  g_autoptr (GError) error = NULL;

  g_assert_false (rum_sheet_glyphs_check (setting, &error));
  g_assert_nonnull (strstr (error->message, "U+817F, U+4E00, U+4E01, U+4E03. "));
  g_assert_null (strstr (error->message, "U+4E07"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/glyphs/present", test_present);
  g_test_add_func ("/sheet/glyphs/missing", test_missing);
  g_test_add_func ("/sheet/glyphs/few", test_few);

  return g_test_run ();
}
