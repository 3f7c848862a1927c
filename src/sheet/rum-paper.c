/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-paper.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

/* How far a locale may round the size of a paper, in millimetres. */
#define TOLERANCE 1.5

/* ISO 216 and ANSI/ASME Y14.1. */
static const RumPaper papers[] = {
  { "a5", "A5", 148, 210 },
  { "a4", "A4", 210, 297 },
  { "a3", "A3", 297, 420 },
  { "a2", "A2", 420, 594 },
  { "letter", "Letter", 215.9, 279.4 },
  { "legal", "Legal", 215.9, 355.6 },
  { "tabloid", "Tabloid", 279.4, 431.8 },
};

/* Where offices write on Letter, after the territories that the Unicode CLDR
 * lists under “US-Letter”. */
static const char *const letter_countries[] = {
  "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
};

#if defined (__GLIBC__) && defined (LC_PAPER)

static const RumPaper *
find_by_size (double width,
              double height)
{
  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    if (ABS (papers[i].width - width) < TOLERANCE && ABS (papers[i].height - height) < TOLERANCE)
      return &papers[i];

  return NULL;
}

/* What the C library knows of the locale.  “C” and “C.UTF-8” are nobody's
 * country: they stand for “not set up”. */
static const RumPaper *
find_by_locale (void)
{
  const char *locale = setlocale (LC_PAPER, NULL);

  if (locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") ||
      g_str_has_prefix (locale, "C."))
    return NULL;

  /* glibc hands out these numbers in the place of a pointer. */
  return find_by_size (GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_WIDTH)),
                       GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_HEIGHT)));
}

#else

static const RumPaper *
find_by_locale (void)
{
  return NULL;
}

#endif

/* The locale that the environment names for paper, also where it is not
 * installed. */
static const char *
find_wished_locale (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_PAPER", "LC_MEASUREMENT", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }

  return "C";
}

static gboolean
is_letter_country (const char *locale)
{
  const char *country = strchr (locale, '_');

  if (country == NULL)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (letter_countries); i++)
    if (g_str_has_prefix (country + 1, letter_countries[i]))
      return TRUE;

  return FALSE;
}

/**
 * rum_paper_get:
 * @id: the name of a paper, in upper or lower case, never NULL
 *
 * Gets a size of paper by its name.
 *
 * Returns: (transfer none) (nullable): the paper, or NULL if there is none of
 *   that name
 */
const RumPaper *
rum_paper_get (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_ascii_strcasecmp (papers[i].id, id) == 0)
      return &papers[i];

  return NULL;
}

/**
 * rum_paper_get_all:
 * @n_papers: (out): how many there are
 *
 * Gets all sizes of paper that the program knows.
 *
 * Returns: (transfer none) (array length=n_papers): the papers
 */
const RumPaper *
rum_paper_get_all (gsize *n_papers)
{
  g_return_val_if_fail (n_papers != NULL, NULL);

  *n_papers = G_N_ELEMENTS (papers);

  return papers;
}

/**
 * rum_paper_get_default:
 *
 * Gets the paper that lies in printers where the reader lives: what the locale
 * says, or else the country that the environment names, or else A4.
 *
 * Returns: (transfer none): the paper, never NULL
 */
const RumPaper *
rum_paper_get_default (void)
{
  const RumPaper *paper = find_by_locale ();

  if (paper != NULL)
    return paper;

  return rum_paper_get (is_letter_country (find_wished_locale ()) ? "letter" : "a4");
}
