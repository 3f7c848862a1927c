/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-compat.h"
#include "rum-print-operation.h"
#include "rum-print-window-private.h"
#include "rum-sheet-file.h"
#include "rum-sheet-job.h"
#include "rum-sheet.h"

#include <glib/gi18n.h>

/* What the print window does with a sheet: paper, files, the clipboard. */

/* What stands in the name of a file and of a print job. */
static const char *
get_subject (RumPrintWindow *self)
{
  if (rum_sheet_options_get_kind (self->options) == RUM_SHEET_GROUP)
    return rum_entry_get_name (RUM_ENTRY (rum_sheet_options_get_group (self->options)));

  return rum_sheet_kind_get_label (rum_sheet_options_get_kind (self->options));
}

static char *
dup_file_name (RumPrintWindow *self,
               RumSheetFormat  format,
               gboolean        all_pages)
{
  const char *extension = rum_sheet_format_get_nick (format);
  g_autofree char *subject = NULL;

  if (all_pages || rum_sheet_view_get_n_pages (self->view) < 2)
    return rum_sheet_file_dup_name (get_subject (self), extension);

  /* TRANSLATORS: In the name of a file: %1$s is what a sheet is about, as in
   * “Calves, page 2”. */
  subject = g_strdup_printf (_("%1$s, page %2$d"), get_subject (self),
                             rum_sheet_view_get_page (self->view) + 1);

  return rum_sheet_file_dup_name (subject, extension);
}

static void
report_failure (RumPrintWindow *self,
                const GError   *error)
{
  g_autofree char *message = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      rum_print_window_show_message (self, _("Cancelled: nothing was saved."));
      return;
    }

  /* TRANSLATORS: %s is the reason, a sentence. */
  message = g_strdup_printf (_("The sheet was not saved: %s"), error->message);
  rum_print_window_show_message (self, message);
}

static void
copy_bytes (RumPrintWindow *self,
            GBytes         *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (bytes, &error);

  if (texture == NULL)
    {
      report_failure (self, error);
      return;
    }

  gdk_clipboard_set_texture (gtk_widget_get_clipboard (GTK_WIDGET (self)), texture);
  rum_print_window_show_message (self, _("The page was copied as a picture."));
}

static void
report_success (RumPrintWindow *self)
{
  g_autofree char *path = g_file_get_parse_name (self->job_file);
  int n_pages = rum_sheet_view_get_n_pages (self->view);
  g_autofree char *message = NULL;

  if (self->has_all_pages && !rum_sheet_format_has_all_pages (self->job_format) && n_pages > 1)
    /* TRANSLATORS: %1$s is a path, to which numbers are added; %2$d, how many
     * pages there are, is never 1. */
    message = g_strdup_printf (ngettext ("The page was saved beside %1$s.",
                                         "%2$d pages were saved beside %1$s, with their numbers.",
                                         n_pages), path, n_pages);
  else
    /* TRANSLATORS: %s is the path of a file. */
    message = g_strdup_printf (_("The sheet was saved as %s."), path);

  rum_print_window_show_message (self, message);
}

static void
job_done_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (RumPrintWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = rum_sheet_job_finish (result, &error);

  /* The window was closed meanwhile. */
  if (self->atlas == NULL)
    return;

  gtk_revealer_set_reveal_child (self->job_revealer, FALSE);
  if (bytes == NULL)
    report_failure (self, error);
  else if (self->is_copy)
    copy_bytes (self, bytes);
  else
    report_success (self);

  g_clear_object (&self->job);
  g_clear_object (&self->job_file);
  rum_print_window_update_actions (self);
}

static void
job_progress_cb (int      n_done,
                 int      n_pages,
                 gpointer user_data)
{
  RumPrintWindow *self = user_data;
  g_autofree char *text = NULL;

  if (self->atlas == NULL)
    return;

  gtk_progress_bar_set_fraction (self->job_bar, (double) n_done / n_pages);
  if (n_done >= n_pages)
    return;

  /* TRANSLATORS: While a file is made. */
  text = g_strdup_printf (_("Drawing page %1$d of %2$d"), n_done + 1, n_pages);
  gtk_label_set_label (self->job_label, text);
}

static void
begin_job (RumPrintWindow *self,
           RumSheetFormat  format,
           gboolean        all_pages,
           GFile          *file)
{
  RumSheetJob job = { format, rum_sheet_view_get_page (self->view), all_pages,
                      RUM_SHEET_DEFAULT_DPI, file };

  if (self->job != NULL)
    return;

  self->job = g_cancellable_new ();
  self->is_copy = file == NULL;
  g_set_object (&self->job_file, file);
  rum_print_window_show_message (self, "");
  gtk_label_set_label (self->job_label, _("Laying the sheet out"));
  gtk_progress_bar_set_fraction (self->job_bar, 0);
  gtk_revealer_set_reveal_child (self->job_revealer, TRUE);
  rum_print_window_update_actions (self);

  rum_sheet_job_run_async (&job, self->atlas, self->options, self->job, job_progress_cb,
                           job_done_cb, g_object_ref (self));
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (RumPrintWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rum_compat_choose_file_finish (result, &error);

  if (file != NULL && self->atlas != NULL)
    begin_job (self, self->job_format, self->has_all_pages, file);
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               RumPrintWindow          *self)
{
  const GError *failure = rum_print_operation_get_failure (RUM_PRINT_OPERATION (operation));
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (failure != NULL)
    error = g_error_copy (failure);
  else if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);

  if (error == NULL)
    return;

  /* TRANSLATORS: %s is the reason, a sentence. */
  message = g_strdup_printf (_("The sheet was not printed: %s"), error->message);
  rum_print_window_show_message (self, message);
}

/*< private >
 * rum_print_window_print:
 *
 * Asks for the printer, and prints.
 */
void
rum_print_window_print (RumPrintWindow *self)
{
  g_autoptr (RumPrintOperation) operation = NULL;

  operation = rum_print_operation_new (self->atlas, self->options, get_subject (self));
  gtk_print_operation_set_allow_async (GTK_PRINT_OPERATION (operation), TRUE);
  gtk_print_operation_set_show_progress (GTK_PRINT_OPERATION (operation), TRUE);
  gtk_print_operation_set_current_page (GTK_PRINT_OPERATION (operation),
                                        rum_sheet_view_get_page (self->view));
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, 0);

  /* Errors come by the signal, whatever is returned. */
  gtk_print_operation_run (GTK_PRINT_OPERATION (operation),
                           GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

/*< private >
 * rum_print_window_save:
 * @format: the kind of file
 * @all_pages: whether all pages are saved, or the one that is shown
 *
 * Asks where to save, and saves the sheet.  Where files have one page each,
 * those of all pages have numbers behind the name that was chosen.
 */
void
rum_print_window_save (RumPrintWindow *self,
                       RumSheetFormat  format,
                       gboolean        all_pages)
{
  g_autofree char *file_name = dup_file_name (self, format, all_pages);

  self->job_format = format;
  self->has_all_pages = all_pages;
  rum_compat_choose_file (GTK_WINDOW (self), _("Save the Cheat Sheet"), file_name,
                          self->cancellable, file_chosen_cb, g_object_ref (self));
}

/*< private >
 * rum_print_window_copy:
 *
 * Copies the page that is shown as a picture.
 */
void
rum_print_window_copy (RumPrintWindow *self)
{
  begin_job (self, RUM_SHEET_PNG, FALSE, NULL);
}
