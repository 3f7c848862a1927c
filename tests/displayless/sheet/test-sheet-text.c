/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-text-private.h"

#include "sheet-test-utils.h"

#include <cairo-pdf.h>
#include <string.h>

static const RumSheetStyle style = { 10, FALSE };

static RumSheetText *
create_text (const char *words)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, words);

  return text;
}

/* What the layouts of the paragraphs are to be scaled by. */
static double
find_scale (const RumSheetStyle *of)
{
  return of->body / RUM_SHEET_SHAPED_SIZE;
}

static PangoLayout *
create_layout (RumSheetText *text,
               double        width)
{
  PangoContext *context = create_context ();
  double scale = 0;
  PangoLayout *layout = rum_sheet_text_create_layout (text, context, &style, width, &scale);

  g_assert_cmpfloat_with_epsilon (scale, find_scale (&style), 1e-9);
  g_object_unref (context);

  return layout;
}

static void
test_plain (void)
{
  RumSheetText *text = create_text ("It helps 8–12 times. ");
  g_autofree char *plain = NULL;

  rum_sheet_text_append_mark (text, RUM_SHEET_MARK_HALF);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, "Mixed evidence ");
  rum_sheet_text_append_link (text, "[1]", "https://example.com/1");

  plain = rum_sheet_text_dup_plain (text);
  g_assert_cmpstr (plain, ==, "It helps 8–12 times. Mixed evidence [1]");
  g_assert_finalize_object (text);
}

static void
test_width (void)
{
  g_autoptr (RumSheetText) text = create_text ("a few words that need more than one line here");
  g_autoptr (PangoLayout) line = create_layout (text, -1);
  g_autoptr (PangoLayout) column = create_layout (text, 30);
  PangoRectangle extents = { 0 };

  g_assert_cmpint (pango_layout_get_line_count (line), ==, 1);
  g_assert_cmpint (pango_layout_get_line_count (column), >, 1);

  pango_layout_get_extents (column, NULL, &extents);
  g_assert_cmpfloat (pango_units_to_double (extents.width) * find_scale (&style) *
                       RUM_MM_PER_POINT, <=, 30);
}

/* The text of a line, by which one sees where the lines end. */
static char *
dup_line (PangoLayout *layout,
          int          i)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

  return g_strndup (pango_layout_get_text (layout) + line->start_index, line->length);
}

static int
count_ending_in (PangoLayout *layout,
                 const char  *end)
{
  int n = 0;

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    {
      g_autofree char *line = dup_line (layout, i);

      if (g_str_has_suffix (line, end))
        n++;
    }

  return n;
}

/* At whatever width, no line ends within “8–12”. */
static void
test_ranges (void)
{
  const char *words = "2–3 sets of 8–12 repetitions, 2–3 days a week";
  g_autoptr (RumSheetText) text = create_text (words);
  int n_broken_by_pango = 0;

  for (double width = 12; width < 90; width++)
    {
      g_autoptr (PangoLayout) layout = create_layout (text, width);

      g_assert_cmpint (count_ending_in (layout, "–"), ==, 0);

      /* Without our help they would break somewhere. */
      pango_layout_set_text (layout, words, -1);
      n_broken_by_pango += count_ending_in (layout, "–");
    }

  g_assert_cmpint (n_broken_by_pango, >, 0);
}

/* Nor within “km/h”, but in “heel/forefoot” it may. */
static void
test_units (void)
{
  g_autoptr (RumSheetText) text = create_text ("up to about 7 m/s or 25 km/h, 9 км/ч, heel/forefoot");
  int n_broken = 0;

  for (double width = 12; width < 90; width += 0.5)
    {
      g_autoptr (PangoLayout) layout = create_layout (text, width);

      g_assert_cmpint (count_ending_in (layout, "m/"), ==, 0);
      g_assert_cmpint (count_ending_in (layout, "км/"), ==, 0);
      n_broken += count_ending_in (layout, "heel/");
    }

  g_assert_cmpint (n_broken, >, 0);
}

/* A dash between words is a place to break, and stays one. */
static void
test_dash (void)
{
  g_autoptr (RumSheetText) text = create_text ("a – b–c 1– –2 5");
  g_autofree char *plain = rum_sheet_text_dup_plain (text);
  g_autoptr (PangoLayout) layout = create_layout (text, -1);

  g_assert_cmpstr (plain, ==, "a – b–c 1– –2 5");
  g_assert_cmpstr (pango_layout_get_text (layout), ==, plain);
}

/* Of one line, as it is drawn. */
static double
measure_height (RumSheetText        *text,
                PangoContext        *context,
                const RumSheetStyle *of)
{
  double scale = 0;
  g_autoptr (PangoLayout) layout = rum_sheet_text_create_layout (text, context, of, -1, &scale);
  int height = 0;

  pango_layout_get_size (layout, NULL, &height);

  return pango_units_to_double (height) * scale;
}

static void
test_style (void)
{
  static const RumSheetStyle twice = { 20, FALSE };
  PangoContext *context = create_context ();
  g_autoptr (RumSheetText) text = create_text ("words");
  double small = measure_height (text, context, &style);
  double large = measure_height (text, context, &twice);

  g_assert_cmpfloat_with_epsilon (large, 2 * small, 0.01);

  /* A line is not higher than it has to be: one and a quarter of its type. */
  g_assert_cmpfloat (small, <=, 1.25 * 10);
  g_assert_cmpfloat (small, >=, 10);
  g_object_unref (context);
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static RumSheetSetting *
create_setting (RumSheetText *text,
                double        width)
{
  g_autoptr (RumSheetRuler) ruler = create_ruler ();

  return rum_sheet_ruler_set (ruler, text, &style, width);
}

static GBytes *
create_pdf (RumSheetText *text)
{
  g_autoptr (RumSheetSetting) setting = create_setting (text, 100);
  GByteArray *array = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, array, 400, 200);
  cairo_t *cr = cairo_create (surface);

  cairo_tag_begin (cr, "P", NULL);
  cairo_translate (cr, 20, 20);
  rum_sheet_setting_draw (setting, RUM_SHEET_COLOR, cr);
  cairo_tag_end (cr, "P");
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (array);
}

/* Neighbouring links stay two, and each leads where it says, whatever is in
 * the address. */
static void
test_links (void)
{
  static const char *const uris[] = {
    "https://example.com/plain",
    "https://example.com/a(b)c'd\\e?f=1&g=%20#h",
    "https://example.com/naïve path",
  };
  static const char *const written[] = {
    "https://example.com/plain",
    "https://example.com/a%28b%29c%27d%5Ce?f=1&g=%20#h",
    "https://example.com/na%C3%AFve%20path",
  };
  g_autoptr (RumSheetText) text = create_text ("See");
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *links = NULL;
  g_autofree char *words = NULL;
  int status = -1;

  for (gsize i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, " ");
      rum_sheet_text_append_link (text, "[7]", uris[i]);
    }
  rum_sheet_text_append_link (text, " no link", NULL);

  pdf = create_pdf (text);
  links = run_tool ("PDFINFO", pdf, "-url", NULL, &status);
  g_assert_cmpint (status, ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      g_autofree char *line = g_strconcat (written[i], "\n", NULL);

      g_assert_nonnull (strstr (links, line));
    }

  words = run_tool ("PDFTOTEXT", pdf, "-raw", "-", &status);
  g_assert_cmpint (status, ==, 0);
  g_assert_nonnull (strstr (words, "See [7] [7] [7] no link"));
}

/* Without a link the same tool finds none. */
static void
test_no_link (void)
{
  g_autoptr (RumSheetText) text = create_text ("See");
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *links = NULL;
  int status = -1;

  rum_sheet_text_append_link (text, "[7]", NULL);
  pdf = create_pdf (text);
  links = run_tool ("PDFINFO", pdf, "-url", NULL, &status);
  g_assert_null (strstr (links, "http"));
}

/* What joins the parts of a range is nothing that a reader could copy. */
static void
test_copy (void)
{
  g_autoptr (RumSheetText) text = create_text ("8–12 times");
  g_autoptr (GBytes) pdf = create_pdf (text);
  g_autofree char *words = NULL;
  int status = -1;

  words = run_tool ("PDFTOTEXT", pdf, "-raw", "-", &status);
  g_assert_true (g_str_has_prefix (words, "8–12 times\n"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/text/plain", test_plain);
  g_test_add_func ("/sheet/text/width", test_width);
  g_test_add_func ("/sheet/text/ranges", test_ranges);
  g_test_add_func ("/sheet/text/units", test_units);
  g_test_add_func ("/sheet/text/dash", test_dash);
  g_test_add_func ("/sheet/text/style", test_style);
  g_test_add_func ("/sheet/text/links", test_links);
  g_test_add_func ("/sheet/text/no-link", test_no_link);
  g_test_add_func ("/sheet/text/copy", test_copy);

  return g_test_run ();
}
