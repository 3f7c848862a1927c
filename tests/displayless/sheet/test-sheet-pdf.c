/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-pdf.h"

#include "rum-autoptr.h"
#include "rum-sheet-composer.h"
#include "sheet-test-utils.h"

#include <string.h>

#define WIDTH 210
#define HEIGHT 297

static const char *const group_ids[] = {
  "quadriceps", "glutes", "hip-flexors", "calves", "core", "hamstrings",
};

static GBytes *
create_pdf (RumSheetLayout *layout)
{
  const RumSheetProgress nobody = { NULL };
  g_autoptr (GError) error = NULL;
  GBytes *pdf = NULL;

  pdf = rum_sheet_pdf_create (layout, WIDTH, HEIGHT, "Title “of” it", "en", &nobody, &error);

  g_assert_no_error (error);

  return pdf;
}

static RumSheetComposer *
create_for_group (RumAtlas   *atlas,
                  const char *group_id)
{
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (GError) error = NULL;
  RumSheetComposer *composer = NULL;

  options = create_options (atlas, group_id, WIDTH, HEIGHT);
  composer = create_composer (atlas, options, &error);
  g_assert_no_error (error);

  return composer;
}

static RumSheetLayout *
compose (RumSheetComposer *composer)
{
  g_autoptr (GError) error = NULL;
  RumSheetLayout *layout = rum_sheet_composer_compose (composer, &error);

  g_assert_no_error (error);

  return layout;
}

static GBytes *
create_calves (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetComposer) composer = create_for_group (atlas, "calves");
  g_autoptr (RumSheetLayout) layout = compose (composer);

  return create_pdf (layout);
}

static gboolean
contains_words (const char *page,
                const char *words)
{
  g_autofree char *squeezed = squeeze (words);

  return strstr (page, squeezed) != NULL;
}

static void
assert_claims_on_page (RumSheetChoice *choice,
                       const char     *page)
{
  guint n = 0;

  for (RumTopic topic = RUM_TOPIC_OVERVIEW; topic <= RUM_TOPIC_SAFETY; topic++)
    {
      g_autoptr (GPtrArray) claims = rum_sheet_choice_create_claims (choice, topic);

      for (guint i = 0; i < claims->len; i++, n++)
        g_assert_true (contains_words (page, rum_claim_get_text (g_ptr_array_index (claims, i))));
    }

  g_assert_cmpuint (n, >, 8);
}

/* Each claim that was chosen can be read and copied from the file, and each
 * grade as words. */
static void
test_text (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetComposer) composer = create_for_group (atlas, group_ids[i]);
      g_autoptr (RumSheetLayout) layout = compose (composer);
      g_autoptr (GBytes) pdf = create_pdf (layout);
      g_autofree char *output = NULL;
      g_autofree char *page = NULL;
      int status = -1;

      output = run_tool ("PDFTOTEXT", pdf, "-raw", "-", &status);
      g_assert_cmpint (status, ==, 0);
      page = squeeze (output);

      assert_claims_on_page (rum_sheet_composer_get_choice (composer), page);
      g_assert_true (contains_words (page, rum_grade_get_label (RUM_GRADE_GUIDANCE)));
      g_assert_false (contains_words (page, "These words stand on no sheet."));
    }
}

static void
test_sound (void)
{
  g_autoptr (GBytes) pdf = create_calves ();
  g_autofree char *output = NULL;
  int status = -1;

  g_assert_true (g_str_has_prefix (g_bytes_get_data (pdf, NULL), "%PDF-1.4"));
  output = run_tool ("QPDF", pdf, "--check", NULL, &status);
  g_assert_cmpint (status, ==, 0);
  g_assert_nonnull (strstr (output, "No syntax or stream encoding errors found"));
}

/* Whether @line of pdffonts has “yes” under “emb”: the columns from the right
 * are: object (two words), uni, sub, emb. */
static gboolean
is_embedded (const char *line)
{
  g_auto (GStrv) all = g_strsplit_set (line, " ", -1);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; all[i] != NULL; i++)
    if (*all[i] != '\0')
      g_ptr_array_add (words, all[i]);

  return words->len > 5 && g_str_equal (g_ptr_array_index (words, words->len - 5), "yes");
}

static void
test_fonts (void)
{
  g_autoptr (GBytes) pdf = create_calves ();
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_fonts = 0;
  int status = -1;

  output = run_tool ("PDFFONTS", pdf, NULL, NULL, &status);
  g_assert_cmpint (status, ==, 0);
  lines = g_strsplit (output, "\n", -1);
  /* The first two lines are the head. */
  for (guint i = 2; i < g_strv_length (lines) && *lines[i] != '\0'; i++, n_fonts++)
    g_assert_true (is_embedded (lines[i]));
  g_assert_cmpuint (n_fonts, >=, 2);

  g_assert_false (is_embedded ("Helvetica   Type 1   WinAnsi   no  no  no   7  0"));
}

static void
test_metadata (void)
{
  g_autoptr (GBytes) pdf = create_calves ();
  g_autofree char *output = NULL;
  int status = -1;

  output = run_tool ("PDFINFO", pdf, NULL, NULL, &status);
  g_assert_cmpint (status, ==, 0);
  g_assert_true (g_str_has_prefix (output, "Title:           Title “of” it\n"));
  g_assert_nonnull (strstr (output, "Author:          The Run Muscles developers\n"));
  g_assert_nonnull (strstr (output, "Creator:         Run Muscles " PACKAGE_VERSION "\n"));
  g_assert_nonnull (strstr (output, "Tagged:          yes\n"));
  g_assert_nonnull (strstr (output, "Pages:           1\n"));
  g_assert_nonnull (strstr (output, "Page size:       595.276 x 841.89 pts (A4)\n"));
  g_assert_null (strstr (output, "CreationDate"));
}

static void
test_date (void)
{
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *output = NULL;
  int status = -1;

  g_setenv ("SOURCE_DATE_EPOCH", "1735689600", TRUE);
  pdf = create_calves ();
  g_unsetenv ("SOURCE_DATE_EPOCH");

  output = run_tool ("PDFINFO", pdf, "-isodates", NULL, &status);
  g_assert_nonnull (strstr (output, "CreationDate:    2025-01-01T00:00:00Z\n"));
}

/* What a screen reader goes by. */
static void
test_structure (void)
{
  static const char *const parts[] = {
    "Document\n", "\n  H1", "\n  H2", "\n  P", "\n  L", "\n    LI", "\n      LBody", "\n  Table",
    "\n    TR", "\n      TH", "\n      TD", "\n  Figure", "\n  Caption", "Link (inline)",
  };
  g_autoptr (GBytes) pdf = create_calves ();
  g_autofree char *output = NULL;
  int status = -1;

  output = run_tool ("PDFINFO", pdf, "-struct", NULL, &status);
  g_assert_cmpint (status, ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (output, parts[i]));

  g_clear_pointer (&output, g_free);
  output = run_tool ("QPDF", pdf, "--qdf", "-", &status);
  g_assert_cmpint (status, ==, 0);
  g_assert_nonnull (strstr (output, "/Lang (en)"));
}

static guint
count_words (GBytes     *pdf,
             const char *words)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (pdf, &length);
  gsize size = strlen (words);
  guint n = 0;

  for (gsize i = 0; i + size <= length; i++)
    if (memcmp (data + i, words, size) == 0)
      n++;

  return n;
}

/* Each picture has words in its place. */
static void
test_alt (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();

  for (gsize i = 0; i < G_N_ELEMENTS (group_ids); i++)
    {
      g_autoptr (RumSheetComposer) composer = create_for_group (atlas, group_ids[i]);
      g_autoptr (RumSheetLayout) layout = compose (composer);
      g_autoptr (GBytes) pdf = create_pdf (layout);
      GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, 0);
      guint n_figures = 0;

      for (guint j = 0; j < boxes->len; j++)
        if (((RumSheetBox *) g_ptr_array_index (boxes, j))->kind == RUM_SHEET_BOX_FIGURE)
          n_figures++;

      g_assert_cmpuint (n_figures, >=, 2);
      /* “Picture”, in UTF-16. */
      g_assert_cmpuint (count_words (pdf, "/Alt <FEFF005000690063007400750072"), ==, n_figures);
    }
}

/* Each source that has an address can be reached. */
static void
test_links (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetComposer) composer = create_for_group (atlas, "calves");
  g_autoptr (RumSheetLayout) layout = compose (composer);
  g_autoptr (GBytes) pdf = create_pdf (layout);
  g_autoptr (GPtrArray) claims = NULL;
  g_autofree char *output = NULL;
  int status = -1;

  output = run_tool ("PDFINFO", pdf, "-url", NULL, &status);
  g_assert_cmpint (status, ==, 0);
  claims = rum_sheet_choice_create_claims (rum_sheet_composer_get_choice (composer), RUM_TOPIC_ROLE);
  for (guint i = 0; i < claims->len; i++)
    {
      GListModel *sources = rum_claim_get_sources (g_ptr_array_index (claims, i));

      for (guint j = 0; j < g_list_model_get_n_items (sources); j++)
        {
          g_autoptr (RumSource) source = g_list_model_get_item (sources, j);

          if (rum_source_get_uri (source) != NULL)
            g_assert_nonnull (strstr (output, rum_source_get_uri (source)));
        }
    }
  g_assert_null (strstr (output, "https://example.com/nowhere"));
}

static void
test_same_bytes (void)
{
  g_autoptr (GBytes) one = create_calves ();
  g_autoptr (GBytes) two = create_calves ();
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetComposer) composer = create_for_group (atlas, "core");
  g_autoptr (RumSheetLayout) layout = compose (composer);
  g_autoptr (GBytes) other = create_pdf (layout);

  g_assert_true (g_bytes_equal (one, two));
  g_assert_false (g_bytes_equal (one, other));
}

/* On a screen the same page is drawn, without the structure. */
static void
test_screen (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetComposer) composer = create_for_group (atlas, "calves");
  g_autoptr (RumSheetLayout) layout = compose (composer);
  g_autoptr (cairo_surface_t) surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 595, 842);
  g_autoptr (cairo_t) cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;
  RumSheetBox *title = find_text (layout, "Calves");
  const guchar *data = NULL;
  guint n_dark = 0;

  g_assert_true (rum_sheet_pdf_draw_page (layout, 0, cr, &error));
  g_assert_no_error (error);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);

  /* The title is where its box says, and the margin above it is empty. */
  for (int y = 0; y < 842; y++)
    for (int x = 0; x < 595; x++)
      {
        const guchar *pixel = data + y * cairo_image_surface_get_stride (surface) + 4 * x;

        if (y < 27)
          g_assert_cmpint (pixel[3], ==, 0);
        else if (y * RUM_MM_PER_POINT < title->y + title->height && x < 120 && pixel[3] > 128)
          n_dark++;
      }
  g_assert_cmpuint (n_dark, >, 200);
}

int
main (int    argc,
      char **argv)
{
  /* Whoever builds a package has set it. */
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/pdf/text", test_text);
  g_test_add_func ("/sheet/pdf/sound", test_sound);
  g_test_add_func ("/sheet/pdf/fonts", test_fonts);
  g_test_add_func ("/sheet/pdf/metadata", test_metadata);
  g_test_add_func ("/sheet/pdf/date", test_date);
  g_test_add_func ("/sheet/pdf/structure", test_structure);
  g_test_add_func ("/sheet/pdf/alt", test_alt);
  g_test_add_func ("/sheet/pdf/links", test_links);
  g_test_add_func ("/sheet/pdf/same-bytes", test_same_bytes);
  g_test_add_func ("/sheet/pdf/screen", test_screen);

  return g_test_run ();
}
