/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-command-line.h"

#include "rum-sheet.h"

#include <glib/gi18n.h>

/* What a shell expects: 1, it went wrong; 2, it was asked for wrongly. */
#define STATUS_GO_ON -1
#define STATUS_DONE 0
#define STATUS_FAILED 1
#define STATUS_USAGE 2

#define N_NEAREST 3

static void print_error (const char *format, ...) G_GNUC_PRINTF (1, 2);

static void
print_error (const char *format,
             ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_printerr ("run-muscles: %s\n", message);
}

static int
print_list (RumAtlas *atlas)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (atlas));

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);

      g_print ("%-24s %s\n", rum_entry_get_id (entry), rum_entry_get_name (entry));
    }

  return STATUS_DONE;
}

static void
report_unknown_muscle (RumAtlas   *atlas,
                       const char *id)
{
  g_auto (GStrv) nearest = rum_atlas_dup_nearest_ids (atlas, id, N_NEAREST);
  g_autofree char *list = NULL;

  if (nearest[0] == NULL)
    {
      print_error (_("There is no muscle “%s”. --list shows them all."), id);
      return;
    }

  /* TRANSLATORS: Stands between the names in a list, as in “soleus, calves”. */
  list = g_strjoinv (_(", "), nearest);
  /* TRANSLATORS: %1$s is what was typed, %2$s a list of ids. */
  print_error (_("There is no muscle “%1$s”. Did you mean %2$s? --list shows them all."),
               id, list);
}

static void
report_unknown_paper (const char *id)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *list = NULL;
  const RumPaper *papers = NULL;
  gsize n_papers = 0;

  papers = rum_paper_get_all (&n_papers);

  for (gsize i = 0; i < n_papers; i++)
    g_ptr_array_add (ids, (gpointer) papers[i].id);
  g_ptr_array_add (ids, NULL);

  list = g_strjoinv (_(", "), (char **) ids->pdata);
  /* TRANSLATORS: %1$s is what was typed, %2$s a list of sizes of paper. */
  print_error (_("There is no paper “%1$s”. Choose one of %2$s."), id, list);
}

static int
export_sheet (const RumCommandLine *self,
              RumAtlas             *atlas,
              RumEntry             *entry,
              const RumPaper       *paper)
{
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  sheet = rum_sheet_new (atlas, rum_entry_get_group (entry), paper->width, paper->height, &error);
  file = g_file_new_for_commandline_arg (self->sheet);

  if (sheet == NULL || !rum_sheet_save_pdf (sheet, file, &error))
    {
      /* TRANSLATORS: %1$s is a path, %2$s the reason. */
      print_error (_("The sheet “%1$s” was not written: %2$s"), self->sheet, error->message);
      return STATUS_FAILED;
    }

  return STATUS_DONE;
}

static int
check_sheet (const RumCommandLine *self)
{
  if (self->sheet == NULL && self->paper != NULL)
    {
      print_error (_("--paper goes with --export-sheet."));
      return STATUS_USAGE;
    }

  if (self->sheet == NULL)
    return STATUS_GO_ON;

  if (*self->sheet == '\0')
    {
      print_error (_("--export-sheet needs the path of a file, as in --export-sheet=calves.pdf."));
      return STATUS_USAGE;
    }

  if (self->muscle == NULL)
    {
      print_error (_("--export-sheet needs --muscle, as in --muscle=calves."));
      return STATUS_USAGE;
    }

  return STATUS_GO_ON;
}

/**
 * rum_command_line_is_empty:
 * @self: what is asked for.
 *
 * Tells whether nothing is asked for but the window: then there is nothing to
 * do or to check.
 *
 * Returns: whether it is so
 */
gboolean
rum_command_line_is_empty (const RumCommandLine *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return !self->list && self->muscle == NULL && self->paper == NULL && self->sheet == NULL;
}

/**
 * rum_command_line_run:
 * @self: what is asked for.
 * @atlas: the atlas.
 *
 * Does what needs no display, and checks the rest.
 *
 * Returns: the exit status: 0 when it is done, 1 when it failed, 2 when it
 *   was asked for wrongly, each with the reason printed; -1 when the window
 *   is wanted.
 */
int
rum_command_line_run (const RumCommandLine *self,
                      RumAtlas             *atlas)
{
  const RumPaper *paper = NULL;
  RumEntry *entry = NULL;
  int status = STATUS_GO_ON;

  g_return_val_if_fail (self != NULL, STATUS_FAILED);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), STATUS_FAILED);

  status = check_sheet (self);
  if (status != STATUS_GO_ON)
    return status;

  if (self->muscle != NULL)
    {
      entry = rum_atlas_get_entry (atlas, self->muscle);
      if (entry == NULL || !rum_entry_is_anatomical (entry))
        {
          report_unknown_muscle (atlas, self->muscle);
          return STATUS_USAGE;
        }
    }

  if (self->list)
    return print_list (atlas);

  if (self->sheet == NULL)
    return STATUS_GO_ON;

  paper = self->paper != NULL ? rum_paper_get (self->paper) : rum_paper_get_default ();
  if (paper == NULL)
    {
      report_unknown_paper (self->paper);
      return STATUS_USAGE;
    }

  return export_sheet (self, atlas, entry, paper);
}

/**
 * rum_command_line_clear:
 * @self: what was asked for.
 *
 * Frees the strings of @self.
 */
void
rum_command_line_clear (RumCommandLine *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->muscle, g_free);
  g_clear_pointer (&self->sheet, g_free);
  g_clear_pointer (&self->paper, g_free);
}
