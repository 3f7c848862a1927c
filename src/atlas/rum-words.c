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

/* What joins or steers the letters around it and separates nothing. */
static gboolean
is_joiner (gunichar c)
{
  return c == 0x00ad || c == 0x0640 || (c >= 0x200b && c <= 0x200f) || c == 0x2060;
}

/* Signs above or below a letter that people leave out or that change nothing:
 * accents, the vowel signs of Arabic, the dot of Devanagari.  The vowel signs
 * of Devanagari and the voicing marks of kana are letters like any other.
 */
static gboolean
is_accent (gunichar c)
{
  enum { NUKTA = 7, VIRAMA = 9, DEVANAGARI = 0x0900 };
  int combining = g_unichar_combining_class (c);
  gboolean is_voicing = c == 0x3099 || c == 0x309a;

  if (c < DEVANAGARI || (g_unichar_get_script (c) == G_UNICODE_SCRIPT_INHERITED && !is_voicing))
    return TRUE;

  return combining == NUKTA || combining > VIRAMA;
}

/* Chinese characters and hiragana stand without spaces between words: each is
 * taken for a word, so that a word is found wherever its characters follow each
 * other.  Katakana are mostly whole words of their own.
 */
static gboolean
is_word_alone (gunichar c)
{
  GUnicodeScript script = c < 0x2e80 ? G_UNICODE_SCRIPT_LATIN : g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA;
}

/* Letters that are written one for the other: teh marbuta for heh, alef maksura
 * for yeh.  Alef loses its hamza with the accents.
 */
static gunichar
unify (gunichar c)
{
  if (c == 0x0629)
    return 0x0647;

  return c == 0x0649 ? 0x064a : c;
}

/* Appends a character in folded form; @is_between tells whether something that
 * separates words came before.
 */
static void
append_folded (GString  *folded,
               gunichar  c,
               gboolean *is_between)
{
  gboolean is_mark = c >= 0x80 && g_unichar_ismark (c);
  gboolean is_part = c < 0x80 ? g_ascii_isalnum (c) : g_unichar_isalnum (c);
  gboolean is_alone = is_part && is_word_alone (c);

  if (is_apostrophe (c) || is_joiner (c) || (is_mark && is_accent (c)))
    return;

  /* A mark belongs to the letter before it. */
  if (is_mark)
    {
      g_string_append_unichar (folded, c);
      return;
    }

  if (is_part && (*is_between || is_alone) && folded->len > 0)
    g_string_append_c (folded, ' ');
  if (is_part && c < 0x80)
    g_string_append_c (folded, g_ascii_tolower (c));
  else if (is_part)
    g_string_append_unichar (folded, unify (c));

  *is_between = !is_part || is_alone;
}

/* Appends a part of a decomposed character in small letters, which may be
 * several: “ß” gives “ss”.
 */
static void
append_small (GString  *folded,
              gunichar  c,
              gboolean *is_between)
{
  char text[7] = { 0 };
  g_autofree char *small = NULL;

  if (c < 0x80)
    {
      append_folded (folded, c, is_between);
      return;
    }

  g_unichar_to_utf8 (c, text);
  small = g_utf8_casefold (text, -1);
  for (const char *p = small; *p != '\0'; p = g_utf8_next_char (p))
    append_folded (folded, g_utf8_get_char (p), is_between);
}

/* Characters are decomposed one by one, as most texts have few that need it. */
static char *
fold_any (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) folded = g_string_sized_new (strlen (valid) + 1);
  gboolean is_between = FALSE;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
      gunichar c = (guchar) *p < 0x80 ? (gunichar) *p : g_utf8_get_char (p);
      gsize n_parts = 1;

      parts[0] = c;
      if (c >= 0x80)
        n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));

      for (gsize i = 0; i < n_parts; i++)
        append_small (folded, parts[i], &is_between);
    }

  return g_string_free (g_steal_pointer (&folded), FALSE);
}

/* Most names have nothing but ASCII, which is folded far faster. */
static char *
fold_ascii (const char *text)
{
  char *folded = g_malloc (strlen (text) + 1);
  char *end = folded;
  gboolean is_between = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      gboolean is_part = g_ascii_isalnum (*p);

      if (*p == '\'')
        continue;

      if (is_part && is_between && end > folded)
        *end++ = ' ';
      if (is_part)
        *end++ = g_ascii_isupper (*p) ? *p - 'A' + 'a' : *p;
      is_between = !is_part;
    }

  *end = '\0';

  return folded;
}

/*< private >
 * rum_words_fold:
 * @text: any text; bytes that are no UTF-8 do no harm
 *
 * Brings a text into the form in which texts are compared: small letters
 * without accents, digits, and one space between words.  An apostrophe
 * separates nothing, so that "runner's" and "runners" are the same.  Where a
 * script has no spaces, each character is a word.
 *
 * Returns: (transfer full): the folded text, possibly empty
 */
char *
rum_words_fold (const char *text)
{
  return g_str_is_ascii (text) ? fold_ascii (text) : fold_any (text);
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
  char *squeezed = g_malloc (strlen (folded) + 1);
  char *end = squeezed;

  for (const char *p = folded; *p != '\0'; p++)
    {
      if (*p != ' ')
        *end++ = *p;
    }

  *end = '\0';

  return squeezed;
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

/* Arabic, ideographic and full-width: what translators write for a comma. */
static const char *const other_commas[] = { "،", "、", "，" };

/*< private >
 * rum_words_split:
 * @list: (nullable): texts with commas between them, those of any script
 *
 * Takes a list apart. Spaces round the texts stay.
 *
 * Returns: (transfer full): the texts
 */
GStrv
rum_words_split (const char *list)
{
  g_autoptr (GString) plain = g_string_new (list);

  for (gsize i = 0; !g_str_is_ascii (plain->str) && i < G_N_ELEMENTS (other_commas); i++)
    g_string_replace (plain, other_commas[i], ",", 0);

  return g_strsplit (plain->str, ",", -1);
}

static guint
min3 (guint a,
      guint b,
      guint c)
{
  return MIN (MIN (a, b), c);
}

static guint
count_bits (guint64 bits)
{
  guint n_bits = 0;

  for (; bits != 0; bits &= bits - 1)
    n_bits++;

  return n_bits;
}

/* Each slip brings in one letter of the typed word that the other lacks, and
 * makes the typed word longer by one at most.
 */
static gboolean
may_begin (const RumWord *typed,
           const RumWord *word,
           guint          limit)
{
  return typed->n_chars <= word->n_chars + limit &&
         count_bits (typed->mask & ~word->mask) <= limit;
}

static gboolean
may_be (const RumWord *typed,
        const RumWord *word,
        guint          limit)
{
  return may_begin (typed, word, limit) && may_begin (word, typed, limit);
}

/* Distances are counted as Damerau and Levenshtein do, without moving the
 * same letter twice: one for a letter too many, too few or wrong, and one for
 * two neighbours that have changed places.
 *
 * Fills @rows, which has room for three rows of the usual table; gives the
 * last one, the distances between @typed and each prefix of @word.
 */
static const guint *
fill_distances (const RumWord *typed,
                const RumWord *word,
                guint         *rows)
{
  gsize n_columns = word->n_chars + 1;
  guint *before = rows;
  guint *above = rows + n_columns;
  guint *row = rows + 2 * n_columns;

  for (gsize j = 0; j < n_columns; j++)
    row[j] = j;

  for (gsize i = 1; i <= typed->n_chars; i++)
    {
      gunichar c = typed->chars[i - 1];
      guint *oldest = before;

      before = above;
      above = row;
      row = oldest;

      row[0] = i;
      for (gsize j = 1; j < n_columns; j++)
        {
          guint cost = c != word->chars[j - 1];

          row[j] = min3 (above[j] + 1, row[j - 1] + 1, above[j - 1] + cost);
          if (i > 1 && j > 1 && c == word->chars[j - 2] && typed->chars[i - 2] == word->chars[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
    }

  return row;
}

/*< private >
 * rum_word_new:
 * @folded: a folded text
 *
 * Prepares a text for the counting of slips.
 *
 * Returns: (transfer full): the prepared text; free it with g_free()
 */
RumWord *
rum_word_new (const char *folded)
{
  gsize size = strlen (folded) + 1;
  RumWord *self = g_malloc (sizeof *self + size * sizeof (gunichar) + size);

  /* There are no more characters than bytes. */
  self->chars = (gunichar *) (self + 1);
  self->text = (char *) (self->chars + size);
  memcpy (self->text, folded, size);

  self->n_chars = 0;
  self->mask = 0;
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = (guchar) *p < 0x80 ? (gunichar) *p : g_utf8_get_char (p);

      self->chars[self->n_chars++] = c;
      /* Letters far apart in the alphabet may share a bit, which makes the
       * filter weaker, never wrong.
       */
      self->mask |= G_GUINT64_CONSTANT (1) << (c % 64);
    }

  return self;
}

/*< private >
 * rum_word_get_distance:
 * @typed: a prepared text
 * @word: a prepared text
 * @limit: how many slips are of interest
 *
 * Counts the slips that lead from one text to the other.
 *
 * Returns: the number of slips, or a number above @limit if there are more
 *   than @limit
 */
guint
rum_word_get_distance (const RumWord *typed,
                       const RumWord *word,
                       guint          limit)
{
  g_autofree guint *rows = NULL;

  if (!may_be (typed, word, limit))
    return limit + 1;

  rows = g_new (guint, 3 * (word->n_chars + 1));

  return fill_distances (typed, word, rows)[word->n_chars];
}

/*< private >
 * rum_word_get_prefix_distance:
 * @typed: a prepared text
 * @word: a prepared text
 * @limit: how many slips are of interest
 *
 * Counts the slips that lead from @typed to what @word begins with: to the
 * beginning that is nearest.
 *
 * Returns: the number of slips, or a number above @limit if there are more
 *   than @limit
 */
guint
rum_word_get_prefix_distance (const RumWord *typed,
                              const RumWord *word,
                              guint          limit)
{
  g_autofree guint *rows = NULL;
  const guint *distances = NULL;
  guint nearest = limit + 1;

  if (!may_begin (typed, word, limit))
    return nearest;

  rows = g_new (guint, 3 * (word->n_chars + 1));
  distances = fill_distances (typed, word, rows);
  for (gsize j = 0; j <= word->n_chars; j++)
    nearest = MIN (nearest, distances[j]);

  return nearest;
}
