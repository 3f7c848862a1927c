/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-words-private.h"

#include <string.h>

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x02bc;
}

/*< private >
 * rum_words_fold:
 * @text: any text; bytes that are no UTF-8 do no harm
 *
 * Brings a text into the form in which texts are compared: small letters
 * without accents, digits, and one space between words.  An apostrophe
 * separates nothing, so that "runner's" and "runners" are the same.
 *
 * Returns: (transfer full): the folded text, possibly empty
 */
char *
rum_words_fold (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFKD);
  g_autofree char *small = g_utf8_casefold (decomposed, -1);
  g_autoptr (GString) folded = g_string_new (NULL);
  gboolean is_between = FALSE;

  for (const char *p = small; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c) || is_apostrophe (c))
        continue;

      if (g_unichar_isalnum (c))
        {
          if (is_between && folded->len > 0)
            g_string_append_c (folded, ' ');
          g_string_append_unichar (folded, c);
        }

      is_between = !g_unichar_isalnum (c);
    }

  return g_string_free (g_steal_pointer (&folded), FALSE);
}

/*< private >
 * rum_words_squeeze:
 * @folded: a folded text
 *
 * Returns: (transfer full): the text without its spaces
 */
char *
rum_words_squeeze (const char *folded)
{
  g_autoptr (GString) squeezed = g_string_new (folded);

  g_string_replace (squeezed, " ", "", 0);

  return g_string_free (g_steal_pointer (&squeezed), FALSE);
}

/*< private >
 * rum_words_pad:
 * @text: any text
 *
 * Folds a text and puts a space before it and after it, so that strstr() with
 * another such text finds whole words only.
 *
 * Returns: (transfer full): the padded text; a single space if no letter and
 *   digit is in @text
 */
char *
rum_words_pad (const char *text)
{
  g_autofree char *folded = rum_words_fold (text);

  return *folded != '\0' ? g_strconcat (" ", folded, " ", NULL) : g_strdup (" ");
}

static guint
min3 (guint a,
      guint b,
      guint c)
{
  return MIN (MIN (a, b), c);
}

/* Distances are counted as Damerau and Levenshtein do, without moving the
 * same letter twice: one for a letter too many, too few or wrong, and one for
 * two neighbours that have changed places.
 *
 * Gives the distances between @typed and each prefix of @word, that is,
 * @n_word + 1 numbers.  Three rows of the usual table are enough.
 */
static guint *
create_distances (const gunichar *typed,
                  glong           n_typed,
                  const gunichar *word,
                  glong           n_word)
{
  g_autofree guint *before = g_new0 (guint, n_word + 1);
  g_autofree guint *above = g_new0 (guint, n_word + 1);
  g_autofree guint *row = g_new0 (guint, n_word + 1);

  for (glong j = 0; j <= n_word; j++)
    row[j] = j;

  for (glong i = 1; i <= n_typed; i++)
    {
      guint *oldest = before;

      before = above;
      above = row;
      row = oldest;

      row[0] = i;
      for (glong j = 1; j <= n_word; j++)
        {
          guint cost = typed[i - 1] != word[j - 1];

          row[j] = min3 (above[j] + 1, row[j - 1] + 1, above[j - 1] + cost);
          if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
    }

  return g_steal_pointer (&row);
}

/*< private >
 * rum_words_get_distance:
 * @typed: a folded text
 * @word: a folded text
 *
 * Counts the slips that lead from one text to the other.
 *
 * Returns: the number of slips
 */
guint
rum_words_get_distance (const char *typed,
                        const char *word)
{
  glong n_typed = 0;
  glong n_word = 0;
  g_autofree gunichar *typed_chars = g_utf8_to_ucs4_fast (typed, -1, &n_typed);
  g_autofree gunichar *word_chars = g_utf8_to_ucs4_fast (word, -1, &n_word);
  g_autofree guint *distances = create_distances (typed_chars, n_typed, word_chars, n_word);

  return distances[n_word];
}

/*< private >
 * rum_words_get_prefix_distance:
 * @typed: a folded text
 * @word: a folded text
 *
 * Counts the slips that lead from @typed to what @word begins with: to the
 * beginning that is nearest.
 *
 * Returns: the number of slips
 */
guint
rum_words_get_prefix_distance (const char *typed,
                               const char *word)
{
  glong n_typed = 0;
  glong n_word = 0;
  g_autofree gunichar *typed_chars = g_utf8_to_ucs4_fast (typed, -1, &n_typed);
  g_autofree gunichar *word_chars = g_utf8_to_ucs4_fast (word, -1, &n_word);
  g_autofree guint *distances = create_distances (typed_chars, n_typed, word_chars, n_word);
  guint nearest = distances[0];

  for (glong j = 1; j <= n_word; j++)
    nearest = MIN (nearest, distances[j]);

  return nearest;
}
