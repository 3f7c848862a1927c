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

/* The Noto font that has a script; most are named after it. */
static const struct
{
  GUnicodeScript  script;
  const char     *font;
} fonts[] = {
  { G_UNICODE_SCRIPT_ARABIC, "Noto Sans Arabic" },
  { G_UNICODE_SCRIPT_ARMENIAN, "Noto Sans Armenian" },
  { G_UNICODE_SCRIPT_BENGALI, "Noto Sans Bengali" },
  { G_UNICODE_SCRIPT_BOPOMOFO, "Noto Sans CJK TC" },
  { G_UNICODE_SCRIPT_CUNEIFORM, "Noto Sans Cuneiform" },
  { G_UNICODE_SCRIPT_CYRILLIC, "Noto Sans" },
  { G_UNICODE_SCRIPT_DEVANAGARI, "Noto Sans Devanagari" },
  { G_UNICODE_SCRIPT_ETHIOPIC, "Noto Sans Ethiopic" },
  { G_UNICODE_SCRIPT_GEORGIAN, "Noto Sans Georgian" },
  { G_UNICODE_SCRIPT_GREEK, "Noto Sans" },
  { G_UNICODE_SCRIPT_GUJARATI, "Noto Sans Gujarati" },
  { G_UNICODE_SCRIPT_GURMUKHI, "Noto Sans Gurmukhi" },
  { G_UNICODE_SCRIPT_HANGUL, "Noto Sans CJK KR" },
  { G_UNICODE_SCRIPT_HEBREW, "Noto Sans Hebrew" },
  { G_UNICODE_SCRIPT_HIRAGANA, "Noto Sans CJK JP" },
  { G_UNICODE_SCRIPT_KANNADA, "Noto Sans Kannada" },
  { G_UNICODE_SCRIPT_KATAKANA, "Noto Sans CJK JP" },
  { G_UNICODE_SCRIPT_KHMER, "Noto Sans Khmer" },
  { G_UNICODE_SCRIPT_LAO, "Noto Sans Lao" },
  { G_UNICODE_SCRIPT_LATIN, "Noto Sans" },
  { G_UNICODE_SCRIPT_MALAYALAM, "Noto Sans Malayalam" },
  { G_UNICODE_SCRIPT_MYANMAR, "Noto Sans Myanmar" },
  { G_UNICODE_SCRIPT_SINHALA, "Noto Sans Sinhala" },
  { G_UNICODE_SCRIPT_TAMIL, "Noto Sans Tamil" },
  { G_UNICODE_SCRIPT_TELUGU, "Noto Sans Telugu" },
  { G_UNICODE_SCRIPT_THAI, "Noto Sans Thai" },
  { G_UNICODE_SCRIPT_TIBETAN, "Noto Serif Tibetan" },
};

/* Chinese characters look otherwise in each language that has them. */
static const char *
find_han_font (PangoLanguage *language)
{
  if (pango_language_matches (language, "ja"))
    return "Noto Sans CJK JP";
  if (pango_language_matches (language, "ko"))
    return "Noto Sans CJK KR";
  if (pango_language_matches (language, "zh-tw;zh-hk;zh-mo;zh-hant"))
    return "Noto Sans CJK TC";

  return "Noto Sans CJK SC";
}

static const char *
find_font (gunichar       character,
           PangoLanguage *language)
{
  GUnicodeScript script = g_unichar_get_script (character);

  if (script == G_UNICODE_SCRIPT_HAN)
    return find_han_font (language);

  for (gsize i = 0; i < G_N_ELEMENTS (fonts); i++)
    if (fonts[i].script == script)
      return fonts[i].font;

  return "Noto Sans Symbols";
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
static gboolean
is_missing (PangoGlyph glyph)
{
  return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 && glyph != PANGO_GLYPH_EMPTY;
}

/* Names the characters of a run that have no glyph; @first becomes the first,
 * unless there was one before. */
static void
add_missing_of_run (GPtrArray         *names,
                    const RumSheetRun *run,
                    gunichar          *first)
{
  if (run->glyphs == NULL)
    return;

  for (int i = 0; i < run->glyphs->glyphs->num_glyphs; i++)
    {
      PangoGlyph glyph = run->glyphs->glyphs->glyphs[i].glyph;

      if (!is_missing (glyph))
        continue;

      add_character (names, glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
      if (*first == 0)
        *first = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
    }
}

static void
add_missing (GPtrArray       *names,
             RumSheetSetting *setting,
             gunichar        *first)
{
  const GArray *lines = rum_sheet_setting_get_lines (setting);

  for (guint i = 0; i < lines->len; i++)
    {
      const RumSheetLine *line = &g_array_index (lines, RumSheetLine, i);

      for (guint j = 0; j < line->runs->len; j++)
        add_missing_of_run (names, &g_array_index (line->runs, RumSheetRun, j), first);
    }
}

/**
 * rum_sheet_glyphs_check:
 * @setting: a paragraph as it is set
 * @error: return location for an error
 *
 * Finds out whether every character can be drawn.  A character that no font
 * has would be printed as a box, and nothing else would tell.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_FONT
 */
gboolean
rum_sheet_glyphs_check (RumSheetSetting  *setting,
                        GError          **error)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *missing = NULL;
  char script[5] = "";
  gunichar first = 0;

  g_return_val_if_fail (setting != NULL, FALSE);

  names = g_ptr_array_new_with_free_func (g_free);
  add_missing (names, setting, &first);
  if (names->len == 0)
    return TRUE;

  g_ptr_array_add (names, NULL);
  missing = g_strjoinv (", ", (char **) names->pdata);
  name_script (first, script);
  g_set_error (error, RUM_SHEET_ERROR, RUM_SHEET_ERROR_FONT,
               /* TRANSLATORS: %1$s is a list of character codes such as “U+0915, U+0939”, %2$s
                * the four-letter code of a script in ISO 15924 such as “Deva”, %3$s the name of a
                * font such as “Noto Sans Devanagari”.
                */
               _("No font on this computer has the characters %1$s. Install a font for the "
                 "script “%2$s”, for example %3$s."),
               missing, script, find_font (first, rum_sheet_setting_get_language (setting)));

  return FALSE;
}
