/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-job.h"
#include "rum-sheet.h"
#include "ui-test-utils.h"

#include <glib/gstdio.h>

typedef struct
{
  char            *folder;
  char            *path;
  GFile           *file;
  RumSheetOptions *options;
  GCancellable    *cancellable;
  gboolean         all_pages;
  int              n_reports;
  int              last_done;
  int              n_pages;
  gboolean         is_done;
  GBytes          *bytes;
  GError          *error;
} Fixture;

/* A sheet of several pages. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  RumGroup *group = RUM_GROUP (rum_atlas_get_entry (ui_test_get_atlas (), "calves"));

  fixture->folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "sheet.pdf", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->options = rum_sheet_options_new_for_group (group, 210, 297);
  rum_sheet_options_set_large_print (fixture->options, TRUE);
  fixture->cancellable = g_cancellable_new ();
  fixture->last_done = -1;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_object (&fixture->file);
  g_clear_object (&fixture->options);
  g_clear_object (&fixture->cancellable);
  g_clear_pointer (&fixture->bytes, g_bytes_unref);
  g_clear_error (&fixture->error);
}

static void
progress_cb (int      n_done,
             int      n_pages,
             gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_false (fixture->is_done);
  g_assert_cmpint (n_done, >, fixture->last_done);
  fixture->last_done = n_done;
  fixture->n_pages = n_pages;
  fixture->n_reports++;
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->bytes = rum_sheet_job_finish (result, &fixture->error);
  fixture->is_done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Fixture *) data)->is_done;
}

static void
run (Fixture        *fixture,
     RumSheetFormat  format,
     GFile          *file)
{
  RumSheetJob job = { format, 1, fixture->all_pages, 72, file };

  rum_sheet_job_run_async (&job, ui_test_get_atlas (), fixture->options, fixture->cancellable,
                           progress_cb, done_cb, fixture);
  ui_test_wait_until (is_done, fixture);
}

/* The file is the one that the sheet makes by itself. */
static void
assert_as_made_directly (Fixture        *fixture,
                         RumSheetFormat  format)
{
  g_autoptr (RumSheet) sheet = rum_sheet_new (ui_test_get_atlas (), fixture->options, NULL);
  g_autoptr (GBytes) wanted = rum_sheet_create_file (sheet, format, 1, 72, NULL, NULL, NULL, NULL);

  g_assert_true (g_bytes_equal (fixture->bytes, wanted));
}

static void
test_saves (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  run (fixture, RUM_SHEET_PDF, fixture->file);
  g_assert_no_error (fixture->error);
  assert_as_made_directly (fixture, RUM_SHEET_PDF);
  g_assert_true (g_file_get_contents (fixture->path, &contents, &length, NULL));
  g_assert_cmpmem (contents, length, g_bytes_get_data (fixture->bytes, NULL),
                   g_bytes_get_size (fixture->bytes));
}

static void
test_reports_each_page (Fixture       *fixture,
                        gconstpointer  data)
{
  run (fixture, RUM_SHEET_PDF, fixture->file);
  g_assert_cmpint (fixture->n_pages, >, 1);
  g_assert_cmpint (fixture->n_reports, ==, fixture->n_pages + 1);
  g_assert_cmpint (fixture->last_done, ==, fixture->n_pages);
}

static void
test_keeps_in_memory (Fixture       *fixture,
                      gconstpointer  data)
{
  run (fixture, RUM_SHEET_PNG, NULL);
  g_assert_no_error (fixture->error);
  assert_as_made_directly (fixture, RUM_SHEET_PNG);
}

/* What is there stays, and nothing is left of what was begun. */
static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_cancellable_cancel (fixture->cancellable);
  run (fixture, RUM_SHEET_PDF, fixture->file);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");
}

/* A file for each page, beside the one that was chosen. */
static char *
dup_page_path (Fixture *fixture,
               int      page)
{
  g_autofree char *name = g_strdup_printf ("sheet-%d.png", page);

  return g_build_filename (fixture->folder, name, NULL);
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;

  return n;
}

static void
choose_png (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "sheet.png", NULL);

  g_clear_object (&fixture->file);
  fixture->file = g_file_new_for_path (path);
  fixture->all_pages = TRUE;
}

static void
test_saves_all_pages (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (RumSheet) sheet = rum_sheet_new (ui_test_get_atlas (), fixture->options, NULL);

  choose_png (fixture);
  run (fixture, RUM_SHEET_PNG, fixture->file);
  g_assert_no_error (fixture->error);
  g_assert_cmpint (fixture->n_reports, ==, fixture->n_pages + 1);
  g_assert_cmpint (fixture->n_pages, ==, rum_sheet_get_n_pages (sheet));
  g_assert_cmpint (count_files (fixture), ==, rum_sheet_get_n_pages (sheet));
  for (int page = 0; page < rum_sheet_get_n_pages (sheet); page++)
    {
      g_autofree char *path = dup_page_path (fixture, page + 1);
      g_autofree char *contents = NULL;
      g_autoptr (GBytes) bytes = rum_sheet_create_file (sheet, RUM_SHEET_PNG, page, 72, NULL, NULL,
                                                        NULL, NULL);
      gsize length = 0;

      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpmem (contents, length, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_remove (path);
    }
}

static void
test_replaces_no_page (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = dup_page_path (fixture, 2);
  g_autofree char *contents = NULL;

  choose_png (fixture);
  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  run (fixture, RUM_SHEET_PNG, fixture->file);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpint (count_files (fixture), ==, 1);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");
  g_remove (path);
}

static void
cancel_cb (int      n_done,
           int      n_pages,
           gpointer user_data)
{
  Fixture *fixture = user_data;

  if (n_done == 1)
    g_cancellable_cancel (fixture->cancellable);
}

/* Cancelled in the middle, not before. */
static void
test_cancelled_between_pages (Fixture       *fixture,
                              gconstpointer  data)
{
  RumSheetJob job = { RUM_SHEET_PNG, 0, TRUE, 300, NULL };

  choose_png (fixture);
  job.file = fixture->file;
  rum_sheet_job_run_async (&job, ui_test_get_atlas (), fixture->options, fixture->cancellable,
                           cancel_cb, done_cb, fixture);
  ui_test_wait_until (is_done, fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (count_files (fixture), ==, 0);
}

static void
test_failure (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "gone", "sheet.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  run (fixture, RUM_SHEET_PDF, file);
  g_assert_nonnull (fixture->error);
  g_assert_null (fixture->bytes);
}

static void
test_no_sheet (Fixture       *fixture,
               gconstpointer  data)
{
  rum_sheet_options_set_paper (fixture->options, 62, 29);
  run (fixture, RUM_SHEET_PDF, fixture->file);
  g_assert_error (fixture->error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*func) (Fixture *fixture, gconstpointer data);
  } cases[] = {
    { "/ui/sheet-job/saves", test_saves },
    { "/ui/sheet-job/reports-each-page", test_reports_each_page },
    { "/ui/sheet-job/keeps-in-memory", test_keeps_in_memory },
    { "/ui/sheet-job/saves-all-pages", test_saves_all_pages },
    { "/ui/sheet-job/replaces-no-page", test_replaces_no_page },
    { "/ui/sheet-job/cancelled", test_cancelled },
    { "/ui/sheet-job/cancelled-between-pages", test_cancelled_between_pages },
    { "/ui/sheet-job/failure", test_failure },
    { "/ui/sheet-job/no-sheet", test_no_sheet },
  };

  gtk_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].func, tear_down);

  return ui_test_run ();
}
