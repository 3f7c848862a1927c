/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-compat.h"
#include "rum-goal.h"
#include "rum-sheet-job.h"
#include "rum-sheet-settings.h"
#include "rum-sheet.h"
#include "rum-window-private.h"

#include <glib/gi18n.h>

/* The cheat sheet of what is open: its window, and the short way to a file. */

static RumGroup *
get_selected_group (RumWindow *self)
{
  const RumReading *reading = rum_pane_get_reading (self->pane);

  return reading != NULL ? rum_address_get_group (&reading->address) : NULL;
}

static void
report_failure (RumWindow    *self,
                const GError *error)
{
  g_autofree char *message = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* TRANSLATORS: %s is the reason, a sentence. */
  message = g_strdup_printf (_("The sheet was not saved: %s"), error->message);
  rum_window_show_message (self, message);
}

/* A sheet being saved, for the message. */
typedef struct
{
  RumWindow *window;
  GFile     *file;
} Saving;

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Saving *saving = user_data;
  g_autoptr (RumWindow) self = g_steal_pointer (&saving->window);
  g_autoptr (GFile) file = g_steal_pointer (&saving->file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = rum_sheet_job_finish (result, &error);
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *message = NULL;

  g_free (saving);
  /* The window was closed meanwhile. */
  if (self->atlas == NULL)
    return;

  if (bytes == NULL)
    {
      report_failure (self, error);
      return;
    }

  /* TRANSLATORS: %s is the path of a file. */
  message = g_strdup_printf (_("The sheet was saved as %s."), path);
  rum_window_show_message (self, message);
}

/* On the paper and in the colours that were chosen in the print window. */
static void
save_sheet (RumWindow *self,
            GFile     *file)
{
  RumSheetJob job = { RUM_SHEET_PDF, 0, FALSE, RUM_SHEET_DEFAULT_DPI, file };
  g_autoptr (RumSheetSettings) settings = rum_sheet_settings_new (self->atlas);
  g_autoptr (RumSheetOptions) options = rum_sheet_settings_create_options (settings);
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  Saving *saving = g_new0 (Saving, 1);

  g_ptr_array_add (entries, get_selected_group (self));
  rum_sheet_options_set_kind (options, RUM_SHEET_GROUP);
  rum_sheet_options_set_entries (options, entries);
  rum_goal_add_to_sheet (self->state, self->atlas, options);

  saving->window = g_object_ref (self);
  saving->file = g_object_ref (file);
  rum_sheet_job_run_async (&job, self->atlas, options, self->cancellable, NULL, saved_cb, saving);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (RumWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rum_compat_choose_file_finish (result, &error);

  if (file != NULL && get_selected_group (self) != NULL)
    save_sheet (self, file);
  else if (error != NULL)
    report_failure (self, error);
}

static void
print_window_destroy_cb (RumWindow *self)
{
  self->print_window = NULL;
}

static RumPrintWindow *
ensure_print_window (RumWindow *self)
{
  if (self->print_window == NULL)
    {
      self->print_window = rum_print_window_new (GTK_WINDOW (self), self->atlas);
      g_signal_connect_object (self->print_window, "destroy", G_CALLBACK (print_window_destroy_cb),
                               self, G_CONNECT_SWAPPED);
      rum_print_window_follow_goal (self->print_window, self->state);
    }

  return self->print_window;
}

/*< private >
 * rum_window_print:
 *
 * Opens the print window, with the group that is open.
 */
void
rum_window_print (RumWindow *self)
{
  RumPrintWindow *window = ensure_print_window (self);
  RumGroup *group = get_selected_group (self);

  if (group != NULL)
    rum_print_window_show_group (window, group);
  gtk_window_present (GTK_WINDOW (window));
}

/*< private >
 * rum_window_print_chosen:
 *
 * Opens the print window, with a sheet of the muscles that are chosen.
 */
void
rum_window_print_chosen (RumWindow *self)
{
  const RumReading *reading = rum_pane_get_reading (self->pane);
  RumPrintWindow *window = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  if (reading == NULL || reading->address.kind != RUM_ADDRESS_COMPARE)
    return;

  entries = g_ptr_array_new ();
  for (guint i = 0; i < reading->address.n_compared; i++)
    g_ptr_array_add (entries, reading->address.compared[i]);

  window = ensure_print_window (self);
  rum_print_window_show_entries (window, entries);
  gtk_window_present (GTK_WINDOW (window));
}

/*< private >
 * rum_window_save_pdf:
 *
 * Asks where to save the sheet of the group that is open, and saves it.
 */
void
rum_window_save_pdf (RumWindow *self)
{
  RumEntry *group = RUM_ENTRY (get_selected_group (self));
  g_autofree char *file_name = NULL;

  /* TRANSLATORS: Name of a file; %s is a group of muscles. */
  file_name = g_strdup_printf (_("Run Muscles – %s.pdf"), rum_entry_get_name (group));
  rum_compat_choose_file (GTK_WINDOW (self), _("Save the Cheat Sheet"), file_name,
                          self->cancellable, file_chosen_cb, g_object_ref (self));
}
