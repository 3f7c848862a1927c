/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-units.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <math.h>
#include <string.h>

/* What GNU says of measures: 2 is what is usual in the United States. */
#define MEASUREMENT_OF_US 2

/* What may stand between a number and its unit, and between thousands. */
#define SPACE "\\s\\x{a0}\\x{202f}"

/* “3,000”, “3.000” and “3 000” are one number in one language or another. */
#define THOUSANDS "[1-9]\\d{0,2}(?:[.," SPACE "]\\d{3})+(?!\\d)"
#define NUMBER "(" THOUSANDS "|\\d+(?:[.,]\\d+)?)"

/* Letters of scripts that set spaces between words: where one stands before the
 * number or behind the unit, it is another word.  Han and kana may stand there.
 */
#define LETTER "\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Arabic}\\p{Devanagari}"

/* A number or a range, a space or none; the units come between.  A hyphen before
 * the unit is for compounds such as “110-km”.
 */
#define BEFORE_UNIT "(?<![" LETTER "\\d.,])" NUMBER "(?:\\s?[-–〜～]\\s?" NUMBER ")?[" SPACE "]?("
#define AFTER_UNIT ")(?![" LETTER "\\d/])"

enum
{
  FIRST = 1,
  LAST,
  WORD,
};

/* One imperial unit has @factor times as small a number as the metric one. */
typedef struct
{
  const char *words;
  const char *imperial;
  double      factor;
} Unit;

/* In the reader's language, which may change: sheets come in others. */
static void
fill_units (Unit units[],
            gsize n_units)
{
  const Unit all[] = {
    /* TRANSLATORS: Words and signs for a kilometre as they stand behind a number in
     * your texts, with bars between them. */
    { C_("words for a unit", "km|kilometre|kilometres"), C_("unit", "mi"), 1.609344 },
    /* TRANSLATORS: Words and signs for a metre as they stand behind a number in your texts. */
    { C_("words for a unit", "m|metre|metres"), C_("unit", "ft"), 0.3048 },
    /* TRANSLATORS: Words and signs for a centimetre as they stand behind a number in your texts. */
    { C_("words for a unit", "cm|centimetre|centimetres"), C_("unit", "in"), 2.54 },
    /* TRANSLATORS: Words and signs for a kilogram as they stand behind a number in your texts. */
    { C_("words for a unit", "kg|kilogram|kilograms"), C_("unit", "lb"), 0.45359237 },
    /* TRANSLATORS: Signs for kilometres an hour as they stand behind a number in your texts. */
    { C_("words for a unit", "km/h"), C_("unit", "mph"), 1.609344 },
    /* TRANSLATORS: Signs for metres a second as they stand behind a number in your texts. */
    { C_("words for a unit", "m/s"), C_("unit", "mph"), 0.44704 },
  };

  for (gsize i = 0; i < n_units; i++)
    units[i] = all[i];
}

#define N_UNITS 6

static const Unit *
find_unit (const Unit  units[],
           const char *word)
{
  for (gsize i = 0; i < N_UNITS; i++)
    {
      g_auto (GStrv) words = g_strsplit (units[i].words, "|", -1);

      if (g_strv_contains ((const char *const *) words, word))
        return &units[i];
    }

  return NULL;
}

/* Finds measures in these units. */
static GRegex *
compile (const Unit units[])
{
  g_autoptr (GString) pattern = g_string_new (BEFORE_UNIT);

  for (gsize i = 0; i < N_UNITS; i++)
    {
      g_auto (GStrv) words = g_strsplit (units[i].words, "|", -1);

      for (gsize j = 0; words[j] != NULL; j++)
        {
          g_autofree char *word = g_regex_escape_string (words[j], -1);

          g_string_append_printf (pattern, "%s%s", i + j > 0 ? "|" : "", word);
        }
    }
  g_string_append (pattern, AFTER_UNIT);

  return g_regex_new (pattern->str, 0, 0, NULL);
}

static char *
keep_digits (const char *text)
{
  GString *digits = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (g_ascii_isdigit (*text))
      g_string_append_c (digits, *text);

  return g_string_free (digits, FALSE);
}

static double
read_number (const GMatchInfo *match,
             int               part)
{
  g_autofree char *text = g_match_info_fetch (match, part);

  if (g_regex_match_simple ("^" THOUSANDS "$", text, 0, 0))
    {
      g_autofree char *digits = keep_digits (text);

      return g_ascii_strtod (digits, NULL);
    }

  return g_ascii_strtod (g_strdelimit (text, ",", '.'), NULL);
}

/* With two digits that count, no more than were measured; above ten, whole; in the
 * thousands, in hundreds.  Written as the texts are, and not as the locale has it,
 * which may be of another language.
 */
static char *
write_number (double number)
{
  const int tenths = (int) round (number * 10);

  if (number >= 1000)
    return g_strdup_printf ("%.0f", round (number / 100) * 100);

  /* “1.0” would promise more than “1” does. */
  if (tenths >= 100 || tenths % 10 == 0)
    return g_strdup_printf ("%.0f", number);

  return g_strdup_printf ("%d%s%d", tenths / 10,
                          /* TRANSLATORS: What stands before the tenths of a number in your
                           * texts: “.” as in “2.5”, or “,”. */
                          C_("decimal sign", "."), tenths % 10);
}

static void
append_imperial (GString          *result,
                 const GMatchInfo *match,
                 const Unit       *unit)
{
  g_autofree char *first = write_number (read_number (match, FIRST) / unit->factor);
  g_autofree char *last_metric = g_match_info_fetch (match, LAST);
  g_autofree char *last = NULL;

  if (last_metric == NULL || *last_metric == '\0')
    {
      g_string_append_printf (result, " (%s\302\240%s)", first, unit->imperial);
      return;
    }

  last = write_number (read_number (match, LAST) / unit->factor);
  g_string_append_printf (result, " (%s–%s\302\240%s)", first, last, unit->imperial);
}

static gboolean
convert_cb (const GMatchInfo *match,
            GString          *result,
            gpointer          user_data)
{
  g_autofree char *all = g_match_info_fetch (match, 0);
  g_autofree char *word = g_match_info_fetch (match, WORD);
  const Unit *unit = find_unit (user_data, word);

  g_string_append (result, all);
  append_imperial (result, match, unit);

  return FALSE;
}

/* A page asks for a hundred texts, and the language hardly ever changes.  In the
 * main thread.
 */
static GRegex *
get_regex (const Unit units[])
{
  static GRegex *regex = NULL;
  static const char *words = NULL;

  /* A message stays where it is, and one of another language lies elsewhere. */
  if (words != units[0].words)
    {
      g_clear_pointer (&regex, g_regex_unref);
      regex = compile (units);
      words = units[0].words;
    }

  return regex;
}

/**
 * rum_units_get_of_locale:
 *
 * Gets what is usual in the country of the locale.
 *
 * Returns: the units
 */
RumUnits
rum_units_get_of_locale (void)
{
#ifdef _NL_MEASUREMENT_MEASUREMENT
  const char *measurement = nl_langinfo (_NL_MEASUREMENT_MEASUREMENT);

  if (measurement != NULL && *measurement == MEASUREMENT_OF_US)
    return RUM_UNITS_IMPERIAL;
#endif

  return RUM_UNITS_METRIC;
}

/**
 * rum_units_dup_text:
 * @self: the units that the reader wants
 * @text: a text of the atlas, in the language of the program
 *
 * Adds imperial measures to the metric ones that a text tells, if they are
 * wanted: “20 cm (7.9 in)”. What was measured stays as it is.
 *
 * Returns: (transfer full): the text
 */
char *
rum_units_dup_text (RumUnits    self,
                    const char *text)
{
  GRegex *regex = NULL;
  Unit units[N_UNITS];
  char *converted = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (self == RUM_UNITS_METRIC || strpbrk (text, "0123456789") == NULL)
    return g_strdup (text);

  fill_units (units, N_UNITS);
  regex = get_regex (units);
  g_return_val_if_fail (regex != NULL, g_strdup (text));
  converted = g_regex_replace_eval (regex, text, -1, 0, 0, convert_cb, units, NULL);

  return converted != NULL ? converted : g_strdup (text);
}
