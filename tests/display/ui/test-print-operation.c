/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-print-memory.h"
#include "rum-print-operation.h"
#include "rum-sheet.h"
#include "ui-test-utils.h"

#include <glib/gstdio.h>

static RumGroup *
get_group (const char *group_id)
{
  return RUM_GROUP (rum_atlas_get_entry (ui_test_get_atlas (), group_id));
}

static RumPrintOperation *
create_operation (const char *group_id,
                  double      width,
                  double      height)
{
  g_autoptr (RumSheetOptions) options = NULL;

  options = rum_sheet_options_new_for_group (get_group (group_id), width, height);

  return rum_print_operation_new (ui_test_get_atlas (), options, group_id);
}

static GtkPageSetup *
create_setup (const char *paper)
{
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (paper);
  GtkPageSetup *setup = gtk_page_setup_new ();

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);

  return setup;
}

/* Prints into a file, as “Print to File” does, without a dialog. */
static char *
print_to_file (const char *group_id,
               double      width,
               double      height,
               const char *path)
{
  g_autoptr (RumPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  operation = create_operation (group_id, width, height);
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (operation), path);

  g_assert_cmpint (gtk_print_operation_run (GTK_PRINT_OPERATION (operation),
                                            GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, &error));

  return contents;
}

static void
test_prints_each_group (void)
{
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);
      g_autofree char *contents = print_to_file (rum_entry_get_id (group), 210, 297, path);

      g_assert_true (g_str_has_prefix (contents, "%PDF-"));
    }

  g_remove (path);
  g_rmdir (folder);
}

static void
test_as_many_pages_as_the_sheet (void)
{
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autofree char *contents = print_to_file ("calves", 148, 210, path);
  g_autofree char *command = g_strdup_printf ("pdfinfo %s", path);
  g_autofree char *output = NULL;
  g_autofree char *wanted = NULL;
  g_autoptr (RumSheetOptions) options = NULL;
  g_autoptr (RumSheet) sheet = NULL;

  options = rum_sheet_options_new_for_group (get_group ("calves"), 148, 210);
  sheet = rum_sheet_new (ui_test_get_atlas (), options, NULL);
  wanted = g_strdup_printf ("Pages:           %d\n", rum_sheet_get_n_pages (sheet));

  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  g_assert_true (g_spawn_command_line_sync (command, &output, NULL, NULL, NULL));
  g_assert_nonnull (strstr (output, wanted));

  g_remove (path);
  g_rmdir (folder);
}

/* GTK calls a sheet that cannot be made “cancelled”; the reason is ours. */
static void
test_failure (void)
{
  g_autoptr (RumPrintOperation) operation = NULL;
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);

  operation = create_operation ("calves", 62, 29);
  g_assert_null (rum_print_operation_get_failure (operation));
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (operation), path);
  gtk_print_operation_run (GTK_PRINT_OPERATION (operation),
                           GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);

  g_assert_error (rum_print_operation_get_failure (operation),
                  RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER);

  g_remove (path);
  g_rmdir (folder);
}

/* As many pages as a sheet can have, for the longest work there is. */
static RumPrintOperation *
create_long_operation (const char *path)
{
  g_autoptr (RumSheetOptions) options = rum_sheet_options_new (RUM_SHEET_CARDS);
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());
  RumPrintOperation *operation = NULL;

  rum_sheet_options_set_paper (options, 210, 297);
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);

      rum_sheet_options_add_entry (options, group);
    }
  operation = rum_print_operation_new (ui_test_get_atlas (), options, "cards");
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (operation), path);

  return operation;
}

static int
get_n_pages (GtkPrintOperation *operation)
{
  int n_pages = 0;

  g_object_get (operation, "n-pages", &n_pages, NULL);

  return n_pages;
}

typedef struct
{
  GtkPrintOperation *operation;
  gboolean           is_cancelled;
  int                n_turns;
} Meanwhile;

/* Counts the turns that the main loop has before it is known how many pages there
 * are, and cancels in the second if that is wanted.
 */
static gboolean
turn_cb (gpointer user_data)
{
  Meanwhile *meanwhile = user_data;

  if (gtk_print_operation_get_status (meanwhile->operation) != GTK_PRINT_STATUS_PREPARING ||
      get_n_pages (meanwhile->operation) != -1)
    return G_SOURCE_CONTINUE;

  meanwhile->n_turns++;
  if (meanwhile->is_cancelled && meanwhile->n_turns == 2)
    gtk_print_operation_cancel (meanwhile->operation);

  return G_SOURCE_CONTINUE;
}

static GtkPrintOperationResult
run (Meanwhile *meanwhile)
{
  guint source = g_timeout_add (1, turn_cb, meanwhile);
  GtkPrintOperationResult result =
    gtk_print_operation_run (meanwhile->operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);

  g_source_remove (source);

  return result;
}

/* The main thread goes on while the sheet is laid out. */
static void
test_answers_meanwhile (void)
{
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autoptr (RumPrintOperation) operation = create_long_operation (path);
  Meanwhile meanwhile = { .operation = GTK_PRINT_OPERATION (operation) };

  g_assert_cmpint (run (&meanwhile), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_cmpint (get_n_pages (meanwhile.operation), >, 10);
  g_assert_cmpint (meanwhile.n_turns, >, 3);

  g_remove (path);
  g_rmdir (folder);
}

/* Who cancels does not wait for the end, and nothing has failed. */
static void
test_cancel (void)
{
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autoptr (RumPrintOperation) operation = create_long_operation (path);
  Meanwhile meanwhile = { GTK_PRINT_OPERATION (operation), TRUE, 0 };

  g_assert_cmpint (run (&meanwhile), ==, GTK_PRINT_OPERATION_RESULT_CANCEL);
  g_assert_cmpint (get_n_pages (meanwhile.operation), ==, -1);
  g_assert_cmpint (meanwhile.n_turns, ==, 2);
  g_assert_no_error (rum_print_operation_get_failure (operation));

  g_remove (path);
  g_rmdir (folder);
}

/* The dialog begins with the paper that is chosen in the window. */
static void
test_begins_with_the_paper_of_the_sheet (void)
{
  g_autoptr (RumPrintOperation) operation = create_operation ("calves", 297, 210);
  GtkPrintOperation *parent = GTK_PRINT_OPERATION (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (parent);
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (parent);
  g_autoptr (GtkPaperSize) size = gtk_print_settings_get_paper_size (settings);

  g_assert_cmpint (gtk_page_setup_get_orientation (setup), ==, GTK_PAGE_ORIENTATION_LANDSCAPE);
  g_assert_cmpfloat_with_epsilon (gtk_page_setup_get_paper_width (setup, GTK_UNIT_MM), 297, 0.1);
  g_assert_cmpfloat_with_epsilon (gtk_page_setup_get_paper_height (setup, GTK_UNIT_MM), 210, 0.1);
  g_assert_cmpint (gtk_print_settings_get_orientation (settings), ==,
                   GTK_PAGE_ORIENTATION_LANDSCAPE);
  g_assert_cmpstr (gtk_paper_size_get_name (size), ==, "iso_a4");
}

/* What was printed with is there again next time, but for the paper. */
static void
test_remembers_how (void)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPageSetup) setup = create_setup ("na_letter");
  g_autoptr (RumPrintOperation) operation = NULL;
  GtkPrintSettings *again = NULL;
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "run-muscles", NULL);
  g_autofree char *path = g_build_filename (folder, "printing.ini", NULL);

  gtk_print_settings_set_printer (settings, "Paper mill");
  gtk_print_settings_set_duplex (settings, GTK_PRINT_DUPLEX_HORIZONTAL);
  rum_print_memory_save (settings, setup);

  operation = create_operation ("calves", 297, 210);
  again = gtk_print_operation_get_print_settings (GTK_PRINT_OPERATION (operation));
  g_assert_cmpstr (gtk_print_settings_get_printer (again), ==, "Paper mill");
  g_assert_cmpint (gtk_print_settings_get_duplex (again), ==, GTK_PRINT_DUPLEX_HORIZONTAL);
  g_clear_object (&operation);

  /* A file that makes no sense is as good as none. */
  g_assert_true (g_file_set_contents (path, "[Page Setup]\nnonsense", -1, NULL));
  operation = create_operation ("calves", 297, 210);
  again = gtk_print_operation_get_print_settings (GTK_PRINT_OPERATION (operation));
  g_assert_null (gtk_print_settings_get_printer (again));

  g_remove (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  int status = 0;

  /* What is remembered goes to a folder of the test, not to the reader's. */
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/print-operation/prints-each-group", test_prints_each_group);
  g_test_add_func ("/ui/print-operation/as-many-pages-as-the-sheet",
                   test_as_many_pages_as_the_sheet);
  g_test_add_func ("/ui/print-operation/failure", test_failure);
  g_test_add_func ("/ui/print-operation/answers-meanwhile", test_answers_meanwhile);
  g_test_add_func ("/ui/print-operation/cancel", test_cancel);
  g_test_add_func ("/ui/print-operation/begins-with-the-paper-of-the-sheet",
                   test_begins_with_the_paper_of_the_sheet);
  g_test_add_func ("/ui/print-operation/remembers-how", test_remembers_how);

  status = ui_test_run ();
  g_rmdir (folder);

  return status;
}
