/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-command-line.h"

#include "rum-command-line-private.h"

#include "rum-exercise.h"
#include "rum-sheet-language.h"
#include "rum-sheet-options.h"

#include <glib/gi18n.h>

#define N_NEAREST 3

static int
print_list (RumAtlas *atlas)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (atlas));

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);

      g_print ("%-24s %s\n", rum_entry_get_id (entry), rum_entry_get_name (entry));
    }

  return RUM_STATUS_DONE;
}

static void
report_unknown_muscle (RumAtlas   *atlas,
                       const char *id)
{
  g_auto (GStrv) nearest = rum_atlas_dup_nearest_ids (atlas, id, N_NEAREST);
  g_autofree char *list = NULL;

  if (nearest[0] == NULL)
    {
      rum_command_line_print_error (_("There is no muscle “%s”. --list shows them all."), id);
      return;
    }

  /* TRANSLATORS: Stands between the names in a list, as in “soleus, calves”. */
  list = g_strjoinv (_(", "), nearest);
  /* TRANSLATORS: %1$s is what was typed, %2$s a list of ids. */
  rum_command_line_print_error (_("There is no muscle “%1$s”. Did you mean %2$s? "
                                  "--list shows them all."),
                                id, list);
}

/* Exercises go on a sheet of one's own, and nowhere else. */
static gboolean
is_wanted (const RumCommandLine *self,
           RumEntry             *entry)
{
  if (entry == NULL)
    return FALSE;

  return rum_entry_is_anatomical (entry) ||
         (RUM_IS_EXERCISE (entry) &&
          g_strcmp0 (self->kind, rum_sheet_kind_get_nick (RUM_SHEET_MINE)) == 0);
}

/* What --muscle names, in that order, or NULL if there is no such thing. */
static GPtrArray *
find_entries (const RumCommandLine *self,
              RumAtlas             *atlas)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; self->muscles != NULL && self->muscles[i] != NULL; i++)
    {
      RumEntry *entry = rum_atlas_get_entry (atlas, self->muscles[i]);

      if (!is_wanted (self, entry))
        {
          report_unknown_muscle (atlas, self->muscles[i]);
          return NULL;
        }
      g_ptr_array_add (entries, g_object_ref (entry));
    }

  return g_steal_pointer (&entries);
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

  return !self->list && self->muscles == NULL && !rum_command_line_wants_sheet (self) &&
         !rum_command_line_describes_sheet (self);
}

/**
 * rum_command_line_prepare:
 * @self: what was asked for.
 *
 * Begins what will be needed and does not need the atlas.  To be called before
 * that is loaded.
 */
void
rum_command_line_prepare (const RumCommandLine *self)
{
  g_return_if_fail (self != NULL);

  if (rum_command_line_wants_sheet (self))
    rum_sheet_language_find_fonts ();
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
  g_autoptr (GPtrArray) entries = NULL;
  int status = RUM_STATUS_GO_ON;

  g_return_val_if_fail (self != NULL, RUM_STATUS_FAILED);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), RUM_STATUS_FAILED);

  status = rum_command_line_check_sheet (self);
  if (status != RUM_STATUS_GO_ON)
    return status;

  entries = find_entries (self, atlas);
  if (entries == NULL)
    return RUM_STATUS_USAGE;

  if (self->list)
    return print_list (atlas);

  if (rum_command_line_wants_sheet (self))
    return rum_command_line_export (self, atlas, entries);

  if (entries->len > 1)
    {
      rum_command_line_print_error (_("The window opens on one --muscle, not on %u."),
                                    entries->len);
      return RUM_STATUS_USAGE;
    }

  return RUM_STATUS_GO_ON;
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

  g_clear_pointer (&self->muscles, g_strfreev);
  g_clear_pointer (&self->sheet, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->page, g_free);
  g_clear_pointer (&self->dpi, g_free);
  g_clear_pointer (&self->cards, g_free);
}

/*< private >
 * rum_command_line_print_error:
 * @format: a translated format, as of printf()
 * @...: its arguments
 *
 * Prints one line to standard error, with the name of the program before it.
 */
void
rum_command_line_print_error (const char *format,
                              ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_printerr ("run-muscles: %s\n", message);
}
