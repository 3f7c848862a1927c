/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-search-query-private.h"

#include <string.h>

/* What is typed beyond cannot make the search better, only slow. */
#define MAX_QUERY_LENGTH 100 /* characters */

/* More slips than a query has letters, and fewer than would overflow. */
#define ANY_NUMBER_OF_SLIPS 10000

static void
query_word_free (RumQueryWord *word)
{
  g_free (word->word);
  g_free (word->begins);
  g_free (word->slips);
  g_free (word);
}

static RumQueryWord *
query_word_new (const char *text,
                GPtrArray  *vocabulary)
{
  RumQueryWord *self = g_new0 (RumQueryWord, 1);

  self->word = rum_word_new (text);
  self->begins = g_new (gboolean, vocabulary->len);
  for (guint i = 0; i < vocabulary->len; i++)
    {
      const RumWord *word = g_ptr_array_index (vocabulary, i);

      self->begins[i] = g_str_has_prefix (word->text, text);
    }

  return self;
}

/* Short words are all alike, so no slip is forgiven there. */
static guint
get_allowed_slips (const RumWord *word)
{
  if (word->n_chars < 4)
    return 0;

  return word->n_chars < 8 ? 1 : 2;
}

/* Of matches with as many slips, whole words come before beginnings of words,
 * and names before nicknames.
 */
static guint
weigh_slips (guint    n_slips,
             gboolean is_prefix,
             gboolean is_nickname)
{
  return 4 * n_slips + 2 * is_prefix + is_nickname;
}

static guint
count_slips (const RumWord *typed,
             const RumWord *word)
{
  guint allowed = get_allowed_slips (typed);
  guint n_slips = rum_word_get_distance (typed, word, allowed);

  if (n_slips <= allowed)
    return weigh_slips (n_slips, FALSE, FALSE);

  n_slips = rum_word_get_prefix_distance (typed, word, allowed);
  if (n_slips <= allowed)
    return weigh_slips (n_slips, TRUE, FALSE);

  return RUM_NO_MATCH;
}

static char *
dup_shortened (const char *text)
{
  char *valid = g_utf8_make_valid (text, -1);

  if (g_utf8_strlen (valid, -1) > MAX_QUERY_LENGTH)
    *g_utf8_offset_to_pointer (valid, MAX_QUERY_LENGTH) = '\0';

  return valid;
}

/*< private >
 * rum_search_query_new:
 * @text: what was typed
 * @vocabulary: (element-type RumWord): all words that occur in names
 *
 * Returns: (transfer full): a new query
 */
RumSearchQuery *
rum_search_query_new (const char *text,
                      GPtrArray  *vocabulary)
{
  g_autofree char *shortened = dup_shortened (text);
  g_autofree char *squeezed = NULL;
  g_auto (GStrv) words = NULL;
  RumSearchQuery *self = g_new0 (RumSearchQuery, 1);

  self->folded = rum_words_fold (shortened);
  squeezed = rum_words_squeeze (self->folded);
  self->squeezed = rum_word_new (squeezed);
  self->words = g_ptr_array_new_with_free_func ((GDestroyNotify) query_word_free);

  words = g_strsplit (self->folded, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (self->words, query_word_new (words[i], vocabulary));

  return self;
}

/*< private >
 * rum_search_query_free:
 * @self: a query
 *
 * Frees a query.
 */
void
rum_search_query_free (RumSearchQuery *self)
{
  g_assert (self != NULL);

  g_free (self->folded);
  g_free (self->squeezed);
  g_ptr_array_unref (self->words);
  g_free (self);
}

/*< private >
 * rum_search_query_get_slips:
 * @self: a query
 * @position: number of a typed word
 * @vocabulary: (element-type RumWord): the words that it was made with
 *
 * Weighs the slips between a typed word and each word of the vocabulary, once.
 *
 * Returns: (transfer none) (array): a weight for each word of @vocabulary, or
 *   %RUM_NO_MATCH
 */
const guint *
rum_search_query_get_slips (RumSearchQuery *self,
                            guint           position,
                            GPtrArray      *vocabulary)
{
  RumQueryWord *typed = g_ptr_array_index (self->words, position);

  if (typed->slips != NULL)
    return typed->slips;

  typed->slips = g_new (guint, vocabulary->len);
  for (guint i = 0; i < vocabulary->len; i++)
    typed->slips[i] = count_slips (typed->word, g_ptr_array_index (vocabulary, i));

  return typed->slips;
}

/*< private >
 * rum_search_query_count_all_slips:
 * @self: a query
 * @name: a name without its spaces
 * @is_nickname: whether it is a nickname
 *
 * Weighs the slips between the query and a name as wholes, where a slip may
 * have moved the space or hit a short word.
 *
 * Returns: the weight, or %RUM_NO_MATCH if there are more slips than are
 *   forgiven
 */
guint
rum_search_query_count_all_slips (RumSearchQuery *self,
                                  const RumWord  *name,
                                  gboolean        is_nickname)
{
  guint allowed = get_allowed_slips (self->squeezed);
  guint n_slips = rum_word_get_distance (self->squeezed, name, allowed);

  return n_slips <= allowed ? weigh_slips (n_slips, FALSE, is_nickname) : RUM_NO_MATCH;
}

/*< private >
 * rum_search_query_get_distance:
 * @self: a query
 * @name: a name without its spaces
 * @is_nickname: whether it is a nickname
 *
 * Weighs the slips between the query and a name as wholes, however many.
 *
 * Returns: the weight
 */
guint
rum_search_query_get_distance (RumSearchQuery *self,
                               const RumWord  *name,
                               gboolean        is_nickname)
{
  return weigh_slips (rum_word_get_distance (self->squeezed, name, ANY_NUMBER_OF_SLIPS),
                      FALSE, is_nickname);
}
