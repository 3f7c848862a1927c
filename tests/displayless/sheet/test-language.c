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

static char *
transcribe (const char *text)
{
  GString *hebrew = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      /* A placeholder stays as it is. */
      if (*p == '%')
        while (*p != '\0' && !g_ascii_isalpha (*p) && !(*p == '%' && p > text && p[-1] == '%'))
          g_string_append_c (hebrew, *p++);
      else if (g_ascii_isalpha (*p))
        {
          g_string_append_unichar (hebrew, 0x05D0 + (g_ascii_tolower (*p) - 'a') % 27);
          continue;
        }

      if (*p == '\0')
        break;
      g_string_append_c (hebrew, *p);
    }

  return g_string_free (hebrew, FALSE);
}

static char *
translate (const char *text)
{
  switch (current)
    {
    case TEST_LANGUAGE_LONG:
      return lengthen (text);
    case TEST_LANGUAGE_HEBREW:
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
