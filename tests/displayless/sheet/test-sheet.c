/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet.h"

#include "rum-autoptr.h"
#include "sheet-test-utils.h"
#include "test-language.h"

#include <glib/gstdio.h>
#include <string.h>

static RumSheet *
create_sheet (const char *group_id,
              double      width,
              double      height)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, group_id, width, height);
  g_autoptr (GError) error = NULL;
  RumSheet *sheet = rum_sheet_new (atlas, options, &error);

  g_assert_no_error (error);

  return sheet;
}

static GBytes *
create_file (RumSheet       *sheet,
             RumSheetFormat  format)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = rum_sheet_create_file (sheet, format, 0, 72, NULL, NULL, NULL, &error);

  g_assert_no_error (error);

  return bytes;
}

static gboolean
save (RumSheet  *sheet,
      GFile     *file,
      GError   **error)
{
  return rum_sheet_save (sheet, RUM_SHEET_PDF, 0, 72, file, NULL, NULL, NULL, error);
}

static void
test_new (void)
{
  RumSheet *sheet = create_sheet ("calves", 210, 297);
  g_autofree char *name = rum_sheet_dup_file_name (sheet, RUM_SHEET_PDF);

  g_assert_cmpint (rum_sheet_get_n_pages (sheet), ==, 1);
  g_assert_cmpfloat (rum_sheet_get_width (sheet), ==, 210);
  g_assert_cmpfloat (rum_sheet_get_height (sheet), ==, 297);
  g_assert_cmpstr (rum_sheet_get_title (sheet), ==, "Calves: a cheat sheet for runners");
  g_assert_cmpstr (name, ==, "Run Muscles – Calves.pdf");
  g_assert_finalize_object (sheet);
}

static void
test_error (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = create_options (atlas, "core", 50, 50);
  g_autoptr (GError) error = NULL;

  g_assert_null (rum_sheet_new (atlas, options, &error));
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER);
  g_assert_nonnull (strstr (error->message, "50 × 50 mm"));
}

/* A sheet is of the language in which it was made. */
static void
test_language (void)
{
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *output = NULL;
  int status = -1;

  set_test_language (TEST_LANGUAGE_HEBREW);
  sheet = create_sheet ("calves", 210, 297);
  set_test_language (TEST_LANGUAGE_ENGLISH);
  pdf = create_file (sheet, RUM_SHEET_PDF);

  output = run_tool ("QPDF", pdf, "--qdf", "-", &status);
  g_assert_nonnull (strstr (output, "/Lang (he)"));
}

/* All pages can be drawn, each on what it likes. */
static void
test_draw (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("calves", 148, 210);

  g_assert_cmpint (rum_sheet_get_n_pages (sheet), >, 1);
  for (int page = 0; page < rum_sheet_get_n_pages (sheet); page++)
    {
      g_autoptr (cairo_surface_t) surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA,
                                                                            NULL);
      g_autoptr (cairo_t) cr = cairo_create (surface);
      g_autoptr (GError) error = NULL;
      double x = 0;
      double y = 0;
      double width = 0;
      double height = 0;

      g_assert_true (rum_sheet_draw_page (sheet, page, cr, &error));
      g_assert_no_error (error);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);

      /* Between margins of 10 mm, which are 28.3 points. */
      g_assert_cmpfloat (x, >=, 27);
      g_assert_cmpfloat (y, >=, 27);
      g_assert_cmpfloat (x + width, <=, 148 / 25.4 * 72 - 27);
      g_assert_cmpfloat (y + height, <=, 210 / 25.4 * 72 - 27);
      /* Only the last page may be short. */
      g_assert_cmpfloat (height, >, page + 1 < rum_sheet_get_n_pages (sheet) ? 300 : 100);
    }
}

/* A page that cannot be drawn is no silent white page. */
static void
test_draw_error (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("calves", 210, 297);
  g_autoptr (cairo_surface_t) surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 10, 10);
  g_autoptr (cairo_t) cr = NULL;
  g_autoptr (GError) error = NULL;

  cairo_surface_finish (surface);
  cr = cairo_create (surface);

  g_assert_false (rum_sheet_draw_page (sheet, 0, cr, &error));
  g_assert_nonnull (error);
}

/* What a sheet is about can be missing. */
static void
test_content_error (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetOptions) options = rum_sheet_options_new (RUM_SHEET_GROUP);
  g_autoptr (GError) error = NULL;

  g_assert_null (rum_sheet_new (atlas, options, &error));
  g_assert_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_CONTENT);
}

/* The same page is the same bytes in each format, also later in the life of a
 * program. */
static void
test_same_bytes (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("calves", 210, 297);

  for (int format = RUM_SHEET_PDF; format <= RUM_SHEET_SVG; format++)
    {
      g_autoptr (GBytes) first = create_file (sheet, format);
      g_autoptr (GBytes) second = create_file (sheet, format);

      g_test_message ("%s", rum_sheet_format_get_nick (format));
      g_assert_true (g_bytes_equal (first, second));
    }
}

/* Notes what it is told, and cancels when it is told so. */
typedef struct
{
  GString      *told;
  GCancellable *cancellable;
  int           last;
} Listener;

static void
listen_cb (int      n_done,
           int      n_pages,
           gpointer data)
{
  Listener *listener = data;

  g_string_append_printf (listener->told, "%d/%d ", n_done, n_pages);
  if (n_done == listener->last)
    g_cancellable_cancel (listener->cancellable);
}

static void
test_progress (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("calves", 148, 210);
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (GString) wanted = g_string_new (NULL);
  Listener listener = { told, NULL, -1 };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  int n_pages = rum_sheet_get_n_pages (sheet);

  for (int i = 0; i <= n_pages; i++)
    g_string_append_printf (wanted, "%d/%d ", i, n_pages);

  bytes = rum_sheet_create_file (sheet, RUM_SHEET_PDF, 0, 72, NULL, listen_cb, &listener, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (told->str, ==, wanted->str);
}

/* Between two pages the work can be ended, and then nothing comes of it. */
static void
test_cancel (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("calves", 148, 210);

  for (int format = RUM_SHEET_PDF; format <= RUM_SHEET_SVG; format++)
    {
      g_autoptr (GString) told = g_string_new (NULL);
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Listener listener = { told, cancellable, format == RUM_SHEET_PDF ? 1 : 0 };
      g_autoptr (GError) error = NULL;

      g_assert_null (rum_sheet_create_file (sheet, format, 0, 72, cancellable, listen_cb, &listener,
                                            &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_null (strstr (told->str, format == RUM_SHEET_PDF ? "2/" : "1/"));
    }
}

static void
test_save (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("core", 210, 297);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("sheet-XXXXXX", &error);
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_assert_no_error (error);
  path = g_build_filename (folder, "core.pdf", NULL);
  file = g_file_new_for_path (path);
  g_assert_true (save (sheet, file, &error));
  g_assert_no_error (error);

  pdf = create_file (sheet, RUM_SHEET_PDF);
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpmem (contents, length, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf));

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_save_error (void)
{
  g_autoptr (RumSheet) sheet = create_sheet ("core", 210, 297);
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/folder/core.pdf");
  g_autoptr (GError) error = NULL;

  g_assert_false (save (sheet, file, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/sheet/new", test_new);
  g_test_add_func ("/sheet/sheet/error", test_error);
  g_test_add_func ("/sheet/sheet/language", test_language);
  g_test_add_func ("/sheet/sheet/draw", test_draw);
  g_test_add_func ("/sheet/sheet/draw-error", test_draw_error);
  g_test_add_func ("/sheet/sheet/content-error", test_content_error);
  g_test_add_func ("/sheet/sheet/same-bytes", test_same_bytes);
  g_test_add_func ("/sheet/sheet/progress", test_progress);
  g_test_add_func ("/sheet/sheet/cancel", test_cancel);
  g_test_add_func ("/sheet/sheet/save", test_save);
  g_test_add_func ("/sheet/sheet/save-error", test_save_error);

  return g_test_run ();
}
