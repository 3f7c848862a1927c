/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-glyphs.h"

#include "rum-sheet-error.h"

#include <glib/gi18n-lib.h>

/* So many different characters are named; more would say no more. */
#define MAX_NAMED 4

/* The four letters of ISO 15924 for the script of @character, such as “Xsux”. */
static void
name_script (gunichar character,
             char     name[5])
{
  guint32 code = g_unicode_script_to_iso15924 (g_unichar_get_script (character));

  for (int i = 0; i < 4; i++)
    name[i] = (char) ((code >> (24 - 8 * i)) & 0xff);
  name[4] = '\0';
}

static void
add_character (GPtrArray *names,
               gunichar   character)
{
  g_autofree char *name = g_strdup_printf ("U+%04X", character);

  if (names->len < MAX_NAMED && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, g_steal_pointer (&name));
}

/* Pango writes the character into the glyph that stands for a missing one. */
static gunichar
add_missing_of_run (GPtrArray      *names,
                    PangoLayoutRun *run)
{
  gunichar first = 0;

  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      PangoGlyph glyph = run->glyphs->glyphs[i].glyph;

      if ((glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0 || glyph == PANGO_GLYPH_EMPTY)
        continue;

      add_character (names, glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
      if (first == 0)
        first = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
    }

  return first;
}

/* Names the characters of @layout that have no glyph, and the script of the
 * first. */
static char *
list_missing (PangoLayout *layout,
              char         script[5])
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  gunichar first = 0;

  do
    {
      PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);
      gunichar found = run != NULL ? add_missing_of_run (names, run) : 0;

      if (first == 0)
        first = found;
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);

  name_script (first, script);
  g_ptr_array_add (names, NULL);

  return g_strjoinv (", ", (char **) names->pdata);
}

/**
 * rum_sheet_glyphs_check:
 * @layout: a laid-out text
 * @error: return location for an error
 *
 * Finds out whether every character can be drawn.  A character that no font
 * has would be printed as a box, and nothing else would tell.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_FONT
 */
gboolean
rum_sheet_glyphs_check (PangoLayout  *layout,
                        GError      **error)
{
  g_autofree char *missing = NULL;
  char script[5] = "";

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), FALSE);

  if (pango_layout_get_unknown_glyphs_count (layout) == 0)
    return TRUE;

  missing = list_missing (layout, script);
  /* TRANSLATORS: %1$s is a list of character codes such as “U+0915, U+0939”,
   * %2$s the four-letter code of a script in ISO 15924 such as “Deva”.
   */
  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT,
               _("No font on this computer has the characters %1$s. Install a font for the "
                 "script “%2$s”, for example one of the Noto fonts."),
               missing, script);

  return FALSE;
}
