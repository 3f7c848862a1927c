/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-locale.h"

#include <gtk/gtk.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

/* The catalogues of a program that runs from its build folder. */
#define LOCALEDIR_VARIABLE "RUN_MUSCLES_LOCALEDIR"

/* What names the languages that gettext looks for, before the locale. */
#define LANGUAGE_VARIABLE "LANGUAGE"

/* What asks for a sheet in another language than the reader's. */
#define LANGUAGE_OPTION "--lang"

/* The language of the texts as they are in the source; it has no catalogue. */
#define SOURCE_LANGUAGE "en"

/* The reader's language as the environment names it, in the order in which
 * setlocale() looks. */
static const char *
find_language (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }

  return NULL;
}

/* gettext reads no catalogue at all while the locale is “C”, which it is on a
 * bare machine: no locale is generated there, or none is set.  C.UTF-8 is
 * there without being generated, writes every script, and lets LANGUAGE
 * choose the catalogue. */
static void
fall_back (gboolean locale_is_missing)
{
  const char *language = find_language ();

  if (setlocale (LC_ALL, "C.UTF-8") == NULL)
    return;

  if (locale_is_missing && language != NULL)
    g_setenv (LANGUAGE_VARIABLE, language, FALSE);
}

static const char *
get_folder (void)
{
  const char *folder = g_getenv (LOCALEDIR_VARIABLE);

  return folder != NULL ? folder : LOCALEDIR;
}

static gboolean
has_catalogue (const char *language)
{
  g_autofree char *path = NULL;

  if (g_str_equal (language, SOURCE_LANGUAGE))
    return TRUE;

  path = g_strconcat (get_folder (), G_DIR_SEPARATOR_S, language, G_DIR_SEPARATOR_S "LC_MESSAGES"
                      G_DIR_SEPARATOR_S GETTEXT_PACKAGE ".mo", NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
asks_for_language (char *const *arguments)
{
  for (int i = 1; arguments[0] != NULL && arguments[i] != NULL; i++)
    if (g_str_has_prefix (arguments[i], LANGUAGE_OPTION))
      return TRUE;

  return FALSE;
}

/* GLib asks once in the life of a program whether there is a catalogue, so that
 * no window is half translated; if the reader's language has none, it looks
 * nothing up in another language either.  While the locale is “C”, as it is
 * before anybody has set it, GLib decides that there may be one. */
static void
allow_other_languages (void)
{
  textdomain (GETTEXT_PACKAGE);
  g_dgettext (GETTEXT_PACKAGE, SOURCE_LANGUAGE);
}

/**
 * rum_locale_init:
 * @arguments: (array zero-terminated=1): the command line
 *
 * Sets the locale and the catalogues of the program, and its name in the
 * reader's language.  Call it once, first of all.
 *
 * A locale that is wished for but not generated still chooses the language of
 * the texts.
 */
void
rum_locale_init (char *const *arguments)
{
  const char *locale = NULL;

  g_return_if_fail (arguments != NULL);

  /* A sheet in another language opens no window. */
  if (asks_for_language (arguments))
    allow_other_languages ();

  locale = setlocale (LC_ALL, "");
  if (locale == NULL || g_str_equal (setlocale (LC_CTYPE, NULL), "C"))
    fall_back (locale == NULL);

  /* GTK would set the locale again and undo the fall-back. */
  gtk_disable_setlocale ();

  bindtextdomain (GETTEXT_PACKAGE, get_folder ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_set_application_name (_("Run Muscles"));
}

/**
 * rum_locale_get_direction:
 *
 * Gets which way the texts of the program are read.  Their catalogue says it:
 * GTK asks its own, which a machine need not have in that language.
 *
 * Returns: GTK_TEXT_DIR_LTR or GTK_TEXT_DIR_RTL
 */
GtkTextDirection
rum_locale_get_direction (void)
{
  /* TRANSLATORS: Not shown.  If your language is written from right to left, as Arabic is,
   * write “right-to-left”; if not, “left-to-right”, both in English.
   */
  const char *direction = C_("direction of the script", "left-to-right");

  return g_str_equal (direction, "right-to-left") ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
}

/**
 * rum_locale_dup_language:
 *
 * Gets what rum_locale_set_language() can be given to come back to the
 * language of now.
 *
 * Returns: (transfer full) (nullable): languages, or NULL for that of the
 *   locale
 */
char *
rum_locale_dup_language (void)
{
  return g_strdup (g_getenv (LANGUAGE_VARIABLE));
}

/**
 * rum_locale_set_language:
 * @language: (nullable): code of a language, or NULL for that of the locale
 *
 * Changes the language of all texts that are looked up from now on.  Numbers,
 * paper and the sort order stay those of the locale.
 */
void
rum_locale_set_language (const char *language)
{
  g_autofree char *locale = g_strdup (setlocale (LC_MESSAGES, NULL));

  if (language != NULL)
    g_setenv (LANGUAGE_VARIABLE, language, TRUE);
  else
    g_unsetenv (LANGUAGE_VARIABLE);

  /* gettext keeps what it found until the locale changes, and finds nothing
   * while it is “C”. */
  setlocale (LC_MESSAGES, "C");
  setlocale (LC_MESSAGES, g_str_equal (locale, "C") ? "C.UTF-8" : locale);
}

/**
 * rum_locale_dup_catalogue:
 * @language: code of a language, such as “de” or “de-AT”
 *
 * Finds the catalogue that has the texts in that language: its own or, where a
 * country has none, that of the language.
 *
 * Returns: (transfer full) (nullable): what the catalogue is called, or NULL
 *   if there is none
 */
char *
rum_locale_dup_catalogue (const char *language)
{
  g_autofree char *name = g_strdelimit (g_strdup (language), "-", '_');
  char *end = NULL;

  g_return_val_if_fail (language != NULL, NULL);

  if (*name == '\0' || strchr (name, G_DIR_SEPARATOR) != NULL || *name == '.')
    return NULL;

  if (has_catalogue (name))
    return g_steal_pointer (&name);

  end = strchr (name, '_');
  if (end == NULL)
    return NULL;
  *end = '\0';

  return has_catalogue (name) ? g_steal_pointer (&name) : NULL;
}

/**
 * rum_locale_create_languages:
 *
 * Lists the languages that there are texts in.
 *
 * Returns: (transfer full) (element-type utf8): their codes, in alphabetical
 *   order
 */
GPtrArray *
rum_locale_create_languages (void)
{
  GPtrArray *languages = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) folder = g_dir_open (get_folder (), 0, NULL);
  const char *name = NULL;

  g_ptr_array_add (languages, g_strdup (SOURCE_LANGUAGE));
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    if (!g_str_equal (name, SOURCE_LANGUAGE) && has_catalogue (name))
      g_ptr_array_add (languages, g_strdup (name));
  g_ptr_array_sort (languages, compare_names);

  return languages;
}
