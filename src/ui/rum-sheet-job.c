/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-job.h"

#include "rum-sheet-file.h"
#include "rum-sheet.h"
#include "rum-work.h"

/* The files of sheets are made in a thread.  The sheet is laid out there once
 * more, because that of the preview belongs to another thread: what Pango makes
 * cannot be shared. */

typedef struct
{
  RumSheetJob      job;
  RumAtlas        *atlas;
  RumSheetOptions *options;
  RumSheetJobFunc  func;
  gpointer         user_data;
} Work;

/* How far a job is, on the way to the main thread. */
typedef struct
{
  GTask *task;
  int    n_done;
  int    n_pages;
} Report;

static void
free_work (gpointer data)
{
  Work *work = data;

  g_clear_object (&work->job.file);
  g_clear_object (&work->atlas);
  g_clear_object (&work->options);
  g_free (work);
}

static void
free_report (gpointer data)
{
  Report *report = data;

  g_clear_object (&report->task);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  Report *report = data;
  Work *work = g_task_get_task_data (report->task);

  if (!g_task_get_completed (report->task))
    work->func (report->n_done, report->n_pages, work->user_data);

  return G_SOURCE_REMOVE;
}

static void
progress_cb (int      n_done,
             int      n_pages,
             gpointer data)
{
  Report *report = g_new0 (Report, 1);

  report->task = g_object_ref (data);
  report->n_done = n_done;
  report->n_pages = n_pages;
  g_idle_add_full (G_PRIORITY_DEFAULT, report_cb, report, free_report);
}

static GBytes *
draw_page (GTask     *task,
           RumSheet  *sheet,
           int        page,
           gboolean   is_alone,
           GError   **error)
{
  Work *work = g_task_get_task_data (task);
  RumSheetProgressFunc func = is_alone && work->func != NULL ? progress_cb : NULL;

  return rum_sheet_create_file (sheet, work->job.format, page, work->job.dpi,
                                g_task_get_cancellable (task), func, task, error);
}

/* The file of a page, beside the one that was chosen. */
static GFile *
create_file (GFile *file,
             int    page,
             int    n_pages)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = rum_sheet_file_dup_page (base, page, n_pages);
  g_autoptr (GFile) folder = g_file_get_parent (file);

  return g_file_get_child (folder, name);
}

/* Draws all pages before it saves any. */
static GBytes *
run_all_pages (GTask     *task,
               RumSheet  *sheet,
               GError   **error)
{
  Work *work = g_task_get_task_data (task);
  const RumSheetProgress progress = {
    g_task_get_cancellable (task), work->func != NULL ? progress_cb : NULL, task,
  };
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) contents = NULL;
  int n_pages = rum_sheet_get_n_pages (sheet);

  contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  for (int page = 0; page < n_pages; page++)
    {
      GBytes *bytes = NULL;

      if (!rum_sheet_progress_report (&progress, page, n_pages, error))
        return NULL;

      bytes = draw_page (task, sheet, page, FALSE, error);
      if (bytes == NULL)
        return NULL;

      g_ptr_array_add (contents, bytes);
      g_ptr_array_add (files, create_file (work->job.file, page, n_pages));
    }

  if (!rum_sheet_progress_report (&progress, n_pages, n_pages, error) ||
      !rum_sheet_file_save_new (files, contents, error))
    return NULL;

  return g_bytes_ref (g_ptr_array_index (contents, 0));
}

static GBytes *
run_one_file (GTask     *task,
              RumSheet  *sheet,
              GError   **error)
{
  Work *work = g_task_get_task_data (task);
  int page = CLAMP (work->job.page, 0, rum_sheet_get_n_pages (sheet) - 1);
  g_autoptr (GBytes) bytes = draw_page (task, sheet, page, TRUE, error);

  if (bytes != NULL && work->job.file != NULL &&
      !rum_sheet_file_save (work->job.file, bytes, error))
    return NULL;

  return g_steal_pointer (&bytes);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      task_data,
     GCancellable *cancellable)
{
  Work *work = task_data;
  g_autoptr (RumSheetKit) kit = rum_sheet_kit_new (work->atlas);
  g_autoptr (RumSheet) sheet = NULL;
  GBytes *bytes = NULL;
  GError *error = NULL;

  rum_sheet_kit_set_cancellable (kit, cancellable);
  sheet = rum_sheet_new_with_kit (kit, work->options, &error);
  if (sheet != NULL)
    {
      gboolean has_many = work->job.all_pages && work->job.file != NULL &&
                          !rum_sheet_format_has_all_pages (work->job.format) &&
                          rum_sheet_get_n_pages (sheet) > 1;

      bytes = has_many ? run_all_pages (task, sheet, &error) : run_one_file (task, sheet, &error);
    }

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

/**
 * rum_sheet_job_run_async:
 * @job: what is to be made; it is copied
 * @atlas: the atlas that the sheet is about
 * @options: what the sheet is to be; they are copied
 * @cancellable: (nullable): what ends the work: while the sheet is laid out, or
 *   between two pages
 * @func: (nullable): who is told of each page
 * @callback: called when it is done
 * @user_data: for @func and @callback
 *
 * Makes a file of a sheet in a thread.
 */
void
rum_sheet_job_run_async (const RumSheetJob   *job,
                         RumAtlas            *atlas,
                         RumSheetOptions     *options,
                         GCancellable        *cancellable,
                         RumSheetJobFunc      func,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Work *work = NULL;

  g_return_if_fail (job != NULL);
  g_return_if_fail (RUM_IS_ATLAS (atlas));
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (options));

  work = g_new0 (Work, 1);
  work->job = *job;
  work->job.file = job->file != NULL ? g_object_ref (job->file) : NULL;
  work->atlas = g_object_ref (atlas);
  work->options = rum_sheet_options_copy (options);
  work->func = func;
  work->user_data = user_data;

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rum_sheet_job_run_async);
  /* A file that is saved is saved: it is not called cancelled afterwards. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, work, free_work);
  rum_work_run_task (task, run);
}

/**
 * rum_sheet_job_finish:
 * @result: the result
 * @error: return location for an error
 *
 * Gets what rum_sheet_job_run_async() made.
 *
 * Returns: (transfer full) (nullable): what is in the file, or in the first of
 *   them, or %NULL with an error as rum_sheet_new() and rum_sheet_save() have
 */
GBytes *
rum_sheet_job_finish (GAsyncResult  *result,
                      GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
