/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-print-operation.h"
#include "rum-sheet.h"
#include "ui-test-utils.h"

#include <glib/gstdio.h>

static RumGroup *
get_group (const char *group_id)
{
  return RUM_GROUP (rum_atlas_get_entry (ui_test_get_atlas (), group_id));
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
               const char *paper,
               const char *path)
{
  g_autoptr (RumPrintOperation) operation = NULL;
  g_autoptr (GtkPageSetup) setup = create_setup (paper);
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  operation = rum_print_operation_new (ui_test_get_atlas (), get_group (group_id));
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (operation), setup);
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
      g_autofree char *contents = print_to_file (rum_entry_get_id (group), "iso_a4", path);

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
  g_autofree char *contents = print_to_file ("calves", "iso_a5", path);
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
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) label = gtk_paper_size_new_custom ("label", "Label", 62, 29, GTK_UNIT_MM);
  g_autofree char *folder = g_dir_make_tmp ("run-muscles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);

  gtk_page_setup_set_paper_size (setup, label);
  operation = rum_print_operation_new (ui_test_get_atlas (), get_group ("calves"));
  g_assert_null (rum_print_operation_get_failure (operation));
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (operation), setup);
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (operation), path);
  gtk_print_operation_run (GTK_PRINT_OPERATION (operation),
                           GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);

  g_assert_error (rum_print_operation_get_failure (operation),
                  RUM_SHEET_ERROR, RUM_SHEET_ERROR_PAPER);

  g_remove (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/print-operation/prints-each-group", test_prints_each_group);
  g_test_add_func ("/ui/print-operation/as-many-pages-as-the-sheet",
                   test_as_many_pages_as_the_sheet);
  g_test_add_func ("/ui/print-operation/failure", test_failure);

  return ui_test_run ();
}
