/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "test-language.h"

#include <libintl.h>
#include <string.h>

#undef dgettext
#undef dcgettext
#undef dngettext
#undef dcngettext

/* Stands between a context and its text. */
#define CONTEXT_END '\004'

#define LENGTHENING 1.4

/* The program's own functions come before those of the C library, so that a
 * test can change the language as often as it likes, without catalogues. */
static TestLanguage current = TEST_LANGUAGE_ENGLISH;

/* Translations live as long as the program, as those of a catalogue do. */
static GHashTable *translations[TEST_LANGUAGE_CUNEIFORM + 1];

static const char *const headers[] = {
  "",
  "Content-Type: text/plain; charset=UTF-8\nLanguage: en_XL\n",
  "Content-Type: text/plain; charset=UTF-8\nLanguage: he\n",
  "Content-Type: text/plain; charset=UTF-8\nLanguage: ar\n",
  "Content-Type: text/plain; charset=UTF-8\nLanguage: hi\n",
  "Content-Type: text/plain; charset=UTF-8\nLanguage: ja\n",
  "Content-Type: text/plain; charset=UTF-8\nLanguage: akk\n",
};

/* Repeats words of the text after it.  Numbers and placeholders have no words. */
static char *
lengthen (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GString *longer = g_string_new (text);
  gsize wanted = strlen (text) * LENGTHENING;
  guint n_words = g_strv_length (words);

  for (guint i = 0; i < n_words && longer->len < wanted; i++)
    if (strchr (words[i], '%') == NULL && g_ascii_isalpha (words[i][0]))
      g_string_append_printf (longer, " %s", words[i]);

  return g_string_free (longer, FALSE);
}

/* What stands for a…z in other scripts; nothing, where a letter is left out. */
static const char *const letters[][26] = {
  [TEST_LANGUAGE_HEBREW] = {
    "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט", "י", "ך", "כ", "ל",
    "ם", "מ", "ן", "נ", "ס", "ע", "ף", "פ", "ץ", "צ", "ק", "ר", "ש",
  },
  [TEST_LANGUAGE_ARABIC] = {
    "ا", "ب", "ج", "د", "ي", "ف", "غ", "ه", "ي", "ج", "ك", "ل", "م",
    "ن", "و", "ب", "ق", "ر", "س", "ت", "و", "ف", "و", "خ", "ي", "ز",
  },
  [TEST_LANGUAGE_HINDI] = {
    "ा", "ब", "च", "द", "े", "फ", "ग", "ह", "ि", "ज", "क", "ल", "म",
    "न", "ो", "प", "क्", "र", "स", "त", "ु", "व", "व", "क्ष", "य", "ज़",
  },
  [TEST_LANGUAGE_JAPANESE] = {
    "", "部", "筋", "で", "", "ふ", "が", "は", "", "じ", "く", "力", "ま",
    "の", "", "走", "九", "り", "す", "た", "", "び", "わ", "足", "や", "ざ",
  },
};

/* Japanese has no spaces and other stops. */
static void
append_other (GString *string,
              char     character)
{
  if (current != TEST_LANGUAGE_JAPANESE)
    g_string_append_c (string, character);
  else if (character == '.' || character == ',')
    g_string_append (string, character == '.' ? "。" : "、");
  else if (character != ' ')
    g_string_append_c (string, character);
}

static char *
transcribe (const char *text)
{
  GString *other = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      /* A placeholder stays as it is. */
      if (*p == '%' && p[1] != '\0' && (g_ascii_isalnum (p[1]) || p[1] == '.'))
        {
          while (!g_ascii_isalpha (*p))
            g_string_append_c (other, *p++);
          g_string_append_c (other, *p);
        }
      else if (g_ascii_isalpha (*p))
        g_string_append (other, letters[current][g_ascii_tolower (*p) - 'a']);
      else
        append_other (other, *p);
    }

  /* Nothing but vowels would be nothing. */
  if (other->len == 0)
    g_string_append (other, "あ");

  return g_string_free (other, FALSE);
}

static char *
translate (const char *text)
{
  switch (current)
    {
    case TEST_LANGUAGE_LONG:
      return lengthen (text);
    case TEST_LANGUAGE_HEBREW:
    case TEST_LANGUAGE_ARABIC:
    case TEST_LANGUAGE_HINDI:
    case TEST_LANGUAGE_JAPANESE:
      return transcribe (text);
    case TEST_LANGUAGE_CUNEIFORM:
      return g_strconcat (text, TEST_LANGUAGE_MISSING_LETTER, NULL);
    case TEST_LANGUAGE_ENGLISH:
    default:
      return g_strdup (text);
    }
}

static char *
look_up (const char *id)
{
  const char *text = strchr (id, CONTEXT_END);
  char *translation = NULL;

  if (*id == '\0')
    return (char *) headers[current];

  if (current == TEST_LANGUAGE_ENGLISH)
    return (char *) id;

  if (translations[current] == NULL)
    translations[current] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  translation = g_hash_table_lookup (translations[current], id);
  if (translation == NULL)
    {
      translation = translate (text != NULL ? text + 1 : id);
      g_hash_table_insert (translations[current], g_strdup (id), translation);
    }

  return translation;
}

char *
dcgettext (const char *domain,
           const char *id,
           int         category)
{
  return look_up (id);
}

char *
dgettext (const char *domain,
          const char *id)
{
  return look_up (id);
}

char *
dcngettext (const char    *domain,
            const char    *id,
            const char    *plural,
            unsigned long  n,
            int            category)
{
  return look_up (n == 1 ? id : plural);
}

char *
dngettext (const char    *domain,
           const char    *id,
           const char    *plural,
           unsigned long  n)
{
  return look_up (n == 1 ? id : plural);
}

/* From here on all texts come in @language.  An atlas keeps the one that it was
 * loaded in. */
void
set_test_language (TestLanguage language)
{
  current = language;
}
