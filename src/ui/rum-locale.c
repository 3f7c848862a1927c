/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-locale.h"

#include <gtk/gtk.h>
#include <glib/gi18n.h>
#include <locale.h>

/* The catalogues of a program that runs from its build folder. */
#define LOCALEDIR_VARIABLE "RUN_MUSCLES_LOCALEDIR"

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
    g_setenv ("LANGUAGE", language, FALSE);
}

/**
 * rum_locale_init:
 *
 * Sets the locale and the catalogues of the program, and its name in the
 * reader's language.  Call it once, first of all.
 *
 * A locale that is wished for but not generated still chooses the language of
 * the texts.
 */
void
rum_locale_init (void)
{
  const char *folder = g_getenv (LOCALEDIR_VARIABLE);
  const char *locale = setlocale (LC_ALL, "");

  if (locale == NULL || g_str_equal (setlocale (LC_CTYPE, NULL), "C"))
    fall_back (locale == NULL);

  /* GTK would set the locale again and undo the fall-back. */
  gtk_disable_setlocale ();

  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_set_application_name (_("Run Muscles"));
}
