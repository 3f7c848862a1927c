/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-ruler.h"

#include "rum-sheet-composer.h"
#include "sheet-setting-checks.h"
#include "sheet-test-utils.h"
#include "test-language.h"

#include <math.h>

static void
test_sheet (gconstpointer data)
{
  g_autoptr (RumAtlas) atlas = NULL;
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;
  PangoContext *context = NULL;
  g_autoptr (GError) error = NULL;

  set_test_language (GPOINTER_TO_INT (data));
  atlas = create_atlas ();
  options = create_options (atlas, "calves", 210, 297);
  layout = compose_layout (atlas, options, &error);
  g_assert_no_error (error);
  context = create_context ();
  check_settings (layout, context, GPOINTER_TO_INT (data) == TEST_LANGUAGE_HEBREW ? 10 : 0);
  g_object_unref (context);
  set_test_language (TEST_LANGUAGE_ENGLISH);
}

/* A paragraph without words is as high as a line. */
static void
test_empty (void)
{
  PangoContext *context = create_context ();
  g_autoptr (RumSheetRuler) ruler = rum_sheet_ruler_new (context);
  g_autoptr (RumSheetText) text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  const RumSheetStyle style = { .body = 9 };
  g_autoptr (RumSheetSetting) by_pango = create_by_pango (text, context, &style, 50);

  g_assert_true (is_measured (ruler, by_pango, text, &style, 50));
  g_assert_true (is_set (ruler, by_pango, text, &style, 50));
  g_object_unref (context);
}

/* The same words are shaped once for all sizes, but not for all looks. */
static void
test_looks (void)
{
  PangoContext *context = create_context ();
  g_autoptr (RumSheetRuler) ruler = rum_sheet_ruler_new (context);
  g_autoptr (RumSheetText) plain = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  g_autoptr (RumSheetText) strong = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  const RumSheetStyle style = { .body = 9 };
  const RumSheetStyle twice = { .body = 18 };
  double width = 0;

  rum_sheet_text_append (plain, RUM_SHEET_SPAN_PLAIN, "Calves push");
  rum_sheet_text_append (strong, RUM_SHEET_SPAN_STRONG, "Calves push");
  width = rum_sheet_ruler_measure (ruler, plain, &style, -1).width;
  g_assert_cmpfloat (rum_sheet_ruler_measure (ruler, strong, &style, -1).width, >, width);
  g_assert_cmpfloat (fabs (rum_sheet_ruler_measure (ruler, plain, &twice, -1).width - 2 * width),
                     <, 0.01);
  g_object_unref (context);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/sheet/ruler/english", GINT_TO_POINTER (TEST_LANGUAGE_ENGLISH),
                        test_sheet);
  g_test_add_data_func ("/sheet/ruler/long", GINT_TO_POINTER (TEST_LANGUAGE_LONG), test_sheet);
  g_test_add_data_func ("/sheet/ruler/hebrew", GINT_TO_POINTER (TEST_LANGUAGE_HEBREW),
                        test_sheet);
  g_test_add_data_func ("/sheet/ruler/arabic", GINT_TO_POINTER (TEST_LANGUAGE_ARABIC),
                        test_sheet);
  g_test_add_func ("/sheet/ruler/empty", test_empty);
  g_test_add_func ("/sheet/ruler/looks", test_looks);

  return g_test_run ();
}
