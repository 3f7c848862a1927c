/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-pdf-update.h"

#include "sheet-test-utils.h"

#include <string.h>

/* A PDF as cairo writes it, with a picture and nothing else of use. */
static GBytes *
create_pdf (void)
{
  static const char *const objects[] = {
    "<< /Type /Pages\n   /Kids [ 2 0 R ]\n   /Count 1\n>>",
    "<< /Type /Page\n   /Parent 1 0 R\n   /MediaBox [ 0 0 100 100 ]\n>>",
    "<< /Type /StructElem\n   /S /Figure\n   /P 5 0 R\n   /K 2\n>>",
    "<< /Title (Calves)\n>>",
    "<< /Type /Catalog\n   /Pages 1 0 R\n>>",
  };
  GString *pdf = g_string_new ("%PDF-1.4\n%\265\355\256\373\n");
  g_autoptr (GString) table = g_string_new ("xref\n0 6\n0000000000 65535 f \n");
  gsize start = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      g_string_append_printf (table, "%010zu 00000 n \n", pdf->len);
      g_string_append_printf (pdf, "%zu 0 obj\n%s\nendobj\n", i + 1, objects[i]);
    }
  start = pdf->len;
  g_string_append_printf (pdf, "%strailer\n<< /Size 6\n   /Root 5 0 R\n   /Info 4 0 R\n>>\n"
                               "startxref\n%zu\n%%%%EOF\n", table->str, start);

  return g_string_free_to_bytes (pdf);
}

static char *
dup_text (GBytes *bytes)
{
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_additions (void)
{
  static const char *const alts[] = { "Aß" };
  g_autoptr (GBytes) pdf = create_pdf ();
  g_autoptr (GBytes) updated = rum_pdf_update_create (pdf, "pt-BR", alts, 1);
  g_autofree char *output = NULL;
  g_autofree char *text = dup_text (updated);
  int status = -1;

  /* All that was there is still there, and what is new comes after it. */
  g_assert_cmpuint (g_bytes_get_size (updated), >, g_bytes_get_size (pdf));
  g_assert_cmpmem (g_bytes_get_data (updated, NULL), g_bytes_get_size (pdf),
                   g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf));
  g_assert_nonnull (strstr (text, "/Lang (pt-BR)"));
  g_assert_nonnull (strstr (text, "/Alt <FEFF004100DF>"));

  output = run_tool ("QPDF", updated, "--check", NULL, &status);
  g_assert_cmpint (status, ==, 0);
  g_assert_nonnull (strstr (output, "No syntax or stream encoding errors found"));
}

/* A reader finds the new objects where the table says they are. */
static void
test_table (void)
{
  static const char *const alts[] = { "A" };
  g_autoptr (GBytes) pdf = create_pdf ();
  g_autoptr (GBytes) updated = rum_pdf_update_create (pdf, "de", alts, 1);
  g_autofree char *root = NULL;
  g_autofree char *picture = NULL;
  int status = -1;

  root = run_tool ("QPDF", updated, "--show-object=5", NULL, &status);
  g_assert_nonnull (strstr (root, "/Lang (de)"));
  g_assert_nonnull (strstr (root, "/DisplayDocTitle true"));
  picture = run_tool ("QPDF", updated, "--show-object=3", NULL, &status);
  g_assert_nonnull (strstr (picture, "/Alt"));
}

/* The tool does complain of a file whose table is wrong. */
static void
test_tool (void)
{
  g_autoptr (GBytes) pdf = create_pdf ();
  g_autofree char *text = dup_text (pdf);
  g_autoptr (GBytes) broken = NULL;
  g_autofree char *output = NULL;
  int status = 0;

  memcpy (strstr (text, "00000 n") - 11, "0000000001", 10);
  broken = g_bytes_new (text, strlen (text));
  output = run_tool ("QPDF", broken, "--check", NULL, &status);
  g_assert_cmpint (status, !=, 0);
}

static void
assert_untouched (const char *text,
                  gsize       length)
{
  g_autoptr (GBytes) pdf = g_bytes_new (text, length);
  g_autoptr (GBytes) updated = rum_pdf_update_create (pdf, "de", NULL, 0);

  g_assert_true (updated == pdf);
}

/* Cut anywhere, a file is not understood, and left as it is. */
static void
test_not_understood (void)
{
  static const char *const texts[] = {
    "",
    "startxref",
    "startxref\n999999\n%%EOF\n",
    "xref\n0 5\ntrailer\n<< /Root 3 0 R /Info 4 0 R >>\nstartxref\n0\n%%EOF\n",
    "xref\n0 5\nstartxref\n0\n%%EOF\n",
    "5 0 obj\n<< /Type /XRef >>\nstartxref\n0\n%%EOF\n",
  };
  g_autoptr (GBytes) pdf = create_pdf ();

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_untouched (texts[i], strlen (texts[i]));

  for (gsize length = 0; length + 16 < g_bytes_get_size (pdf); length++)
    assert_untouched (g_bytes_get_data (pdf, NULL), length);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/pdf-update/additions", test_additions);
  g_test_add_func ("/sheet/pdf-update/table", test_table);
  g_test_add_func ("/sheet/pdf-update/tool", test_tool);
  g_test_add_func ("/sheet/pdf-update/not-understood", test_not_understood);

  return g_test_run ();
}
