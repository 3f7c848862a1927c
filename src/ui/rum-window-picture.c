/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-compat.h"
#include "rum-sheet-file.h"
#include "rum-window-private.h"
#include "rum-work.h"

#include <glib/gi18n.h>

/* The picture of the map, to take elsewhere. It is drawn in a thread: that takes
 * longer than a frame may. */

/* How many pixels a figure unit is wide: a body is two thousand pixels high. */
#define PNG_SCALE 2

/* What is drawn, and what comes of it. */
typedef struct
{
  RumFigureExport *picture;
  GFile           *file;
  gboolean         wants_png;
  gboolean         wants_svg;

  GBytes          *png;
  GBytes          *svg;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->picture, rum_figure_export_free);
  g_clear_object (&job->file);
  g_clear_pointer (&job->png, g_bytes_unref);
  g_clear_pointer (&job->svg, g_bytes_unref);
  g_free (job);
}

static gboolean
do_job (Job     *job,
        GError **error)
{
  if (job->wants_png)
    {
      job->png = rum_figure_export_create_png (job->picture, PNG_SCALE, error);
      if (job->png == NULL)
        return FALSE;
    }

  if (job->wants_svg)
    {
      job->svg = rum_figure_export_create_svg (job->picture, error);
      if (job->svg == NULL)
        return FALSE;
    }

  return job->file == NULL ||
         rum_sheet_file_save (job->file, job->png != NULL ? job->png : job->svg, error);
}

static void
work_cb (GTask        *task,
         gpointer      source,
         gpointer      task_data,
         GCancellable *cancellable)
{
  GError *error = NULL;

  if (do_job (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The thread holds no widget: it may let go of the task last, and would free it. */
static void
start_job (RumWindow           *self,
           Job                 *job,
           GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = NULL;
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
  g_autofree char *title = NULL;

  rum_address_read (rum_history_get_address (self->history), self->atlas, &address);
  title = rum_address_dup_title (&address);
  job->picture = rum_body_map_create_picture (self->map, title);

  task = g_task_new (NULL, self->cancellable, callback, g_object_ref (self));
  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, job, free_job);
  rum_work_run_task (task, work_cb);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RumWindow) self = user_data;
  Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  GdkContentProvider *forms[2] = { NULL };
  g_autofree char *message = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        return;

      /* TRANSLATORS: %s is the reason, a sentence. */
      message = g_strdup_printf (_("The picture was not copied: %s"), error->message);
      rum_window_show_message (self, message);
      return;
    }

  forms[0] = gdk_content_provider_new_for_bytes ("image/png", job->png);
  forms[1] = gdk_content_provider_new_for_bytes ("image/svg+xml", job->svg);
  content = gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  rum_window_show_message (self, _("The picture was copied."));
}

static void
report_failure (RumWindow  *self,
                const char *reason)
{
  g_autofree char *message = NULL;

  /* TRANSLATORS: %s is the reason, a sentence. */
  message = g_strdup_printf (_("The picture was not saved: %s"), reason);
  rum_window_show_message (self, message);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (RumWindow) self = user_data;
  Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *message = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        report_failure (self, error->message);
      return;
    }

  path = g_file_get_parse_name (job->file);
  /* TRANSLATORS: %s is the path of a file. */
  message = g_strdup_printf (_("The picture was saved as %s."), path);
  rum_window_show_message (self, message);
}

static gboolean
ends_with (GFile      *file,
           const char *extension)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = g_ascii_strdown (name, -1);

  return g_str_has_suffix (folded, extension);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  RumWindow *self = RUM_WINDOW (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rum_compat_choose_file_finish (result, &error);

  if (file != NULL)
    rum_window_save_picture_as (self, file);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    report_failure (self, error->message);
}

/*< private >
 * rum_window_copy_picture:
 *
 * Copies the picture of the map, as PNG and as SVG.
 */
void
rum_window_copy_picture (RumWindow *self)
{
  Job *job = g_new0 (Job, 1);

  job->wants_png = TRUE;
  job->wants_svg = TRUE;
  start_job (self, job, copied_cb);
}

/*< private >
 * rum_window_save_picture_as:
 * @file: where to save; its name says in which form
 *
 * Saves the picture of the map, whole or not at all.
 */
void
rum_window_save_picture_as (RumWindow *self,
                            GFile     *file)
{
  Job *job = NULL;

  if (!ends_with (file, ".png") && !ends_with (file, ".svg"))
    {
      report_failure (self, _("Its name must end with .png or .svg."));
      return;
    }

  job = g_new0 (Job, 1);
  job->file = g_object_ref (file);
  job->wants_png = ends_with (file, ".png");
  job->wants_svg = !job->wants_png;
  start_job (self, job, saved_cb);
}

/*< private >
 * rum_window_save_picture:
 *
 * Asks where to save the picture of the map, and saves it.
 */
void
rum_window_save_picture (RumWindow *self)
{
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
  g_autofree char *title = NULL;
  g_autofree char *file_name = NULL;

  rum_address_read (rum_history_get_address (self->history), self->atlas, &address);
  title = rum_address_dup_title (&address);
  /* TRANSLATORS: Name of a file; %s is what the map shows. The ending may be
   * changed to .svg. */
  file_name = g_strdup_printf (_("Run Muscles – %s.png"), title);
  g_strdelimit (file_name, "/\\:", '-');
  rum_compat_choose_file (GTK_WINDOW (self), _("Save the Picture of the Map"), file_name,
                          self->cancellable, file_chosen_cb, NULL);
}
