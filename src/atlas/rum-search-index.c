/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-search-index-private.h"

#include "rum-entry-private.h"
#include "rum-group.h"
#include "rum-search-query-private.h"

#include <string.h>

/* In letters: what a word has at least that may find something alone. */
#define MIN_TELLING_WORD 4

/* How well a query matches an entry, the best first. */
typedef enum
{
  RANK_NAME,
  RANK_NICKNAME,
  RANK_NAME_PREFIX,
  RANK_NICKNAME_PREFIX,
  RANK_WORD_PREFIX,
  RANK_SUBSTRING,
  RANK_FUZZY,
  RANK_NONE,
} Rank;

/* @squeezed: the name without spaces.
 * @words: (array length=n_words): numbers of its words in the vocabulary.
 */
typedef struct
{
  char     *folded;
  RumWord  *squeezed;
  guint    *words;
  guint     n_words;
  gboolean  is_nickname;
} Name;

typedef struct
{
  RumEntry  *entry;
  gboolean   is_anatomical;
  GPtrArray *names;
} Item;

/* @vocabulary: (element-type RumWord): each word that occurs in names, once.
 * @numbers: (element-type utf8 guint): its place in @vocabulary.
 * @language: borrowed while the items are made.
 */
struct _RumSearchIndex
{
  GPtrArray  *items;
  GPtrArray  *vocabulary;
  GHashTable *numbers;
  const char *language;
};

typedef struct
{
  const Item *item;
  Rank        rank;
  guint       slips;
  guint       position;
} Match;

static void
name_free (Name *name)
{
  g_free (name->folded);
  g_free (name->squeezed);
  g_free (name->words);
  g_free (name);
}

static void
item_free (Item *item)
{
  g_object_unref (item->entry);
  g_ptr_array_unref (item->names);
  g_free (item);
}

static guint
add_word (RumSearchIndex *self,
          const char     *text)
{
  gpointer number = NULL;
  RumWord *word = NULL;

  if (g_hash_table_lookup_extended (self->numbers, text, NULL, &number))
    return GPOINTER_TO_UINT (number);

  word = rum_word_new (text);
  g_ptr_array_add (self->vocabulary, word);
  g_hash_table_insert (self->numbers, word->text, GUINT_TO_POINTER (self->vocabulary->len - 1));

  return self->vocabulary->len - 1;
}

static void
add_words (RumSearchIndex *self,
           Name           *name)
{
  g_autofree char *words = g_strdup (name->folded);
  char *word = words;

  name->n_words = 1 + strlen (name->folded) - strlen (name->squeezed->text);
  name->words = g_new (guint, name->n_words);
  for (guint i = 0; i < name->n_words; i++)
    {
      char *end = word + strcspn (word, " ");
      gboolean is_last = *end == '\0';

      *end = '\0';
      name->words[i] = add_word (self, word);
      word = is_last ? end : end + 1;
    }
}

/* An entry has too few names for a table to pay. */
static gboolean
has_name (const Item *item,
          const char *folded)
{
  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      if (g_str_equal (name->folded, folded))
        return TRUE;
    }

  return FALSE;
}

static void
add_form (RumSearchIndex *self,
          Item           *item,
          const char     *text,
          gboolean        is_nickname)
{
  g_autofree char *folded = rum_words_fold (text);
  g_autofree char *squeezed = NULL;
  Name *name = NULL;

  if (*folded == '\0' || has_name (item, folded))
    return;

  squeezed = rum_words_squeeze (folded);
  name = g_new0 (Name, 1);
  name->folded = g_steal_pointer (&folded);
  name->squeezed = rum_word_new (squeezed);
  name->is_nickname = is_nickname;
  add_words (self, name);
  g_ptr_array_add (item->names, name);
}

/* Adds a name and, where the language spells accents out, that form too: a
 * German types “Gesaess” for “Gesäß” where the keyboard lacks the letters.
 */
static void
add_name (RumSearchIndex *self,
          Item           *item,
          const char     *text,
          gboolean        is_nickname)
{
  g_autofree char *ascii = NULL;

  if (text == NULL)
    return;

  add_form (self, item, text, is_nickname);
  if (g_str_is_ascii (text))
    return;

  ascii = g_str_to_ascii (text, self->language);
  if (strchr (ascii, '?') == NULL)
    add_form (self, item, ascii, is_nickname);
}

static void
add_latin (RumSearchIndex *self,
           Item           *item,
           const char     *latin)
{
  if (latin == NULL)
    return;

  add_name (self, item, latin, FALSE);
  if (g_str_has_prefix (latin, "musculus "))
    add_name (self, item, latin + strlen ("musculus "), FALSE);
}

static void
add_nicknames (RumSearchIndex *self,
               Item           *item,
               const char     *nicknames)
{
  g_auto (GStrv) list = rum_words_split (nicknames);

  for (guint i = 0; list[i] != NULL; i++)
    add_name (self, item, list[i], TRUE);
}

/* Groups and muscles are found by all that is told of them, the others by what
 * they are called.  What has no translation is the English string itself.
 */
static Item *
item_new (RumSearchIndex *self,
          RumEntry       *entry)
{
  const RumEntryNames *names = rum_entry_get_names (entry);
  const RumEntryNames *english = rum_entry_get_english_names (entry);
  Item *item = g_new0 (Item, 1);

  item->entry = g_object_ref (entry);
  item->is_anatomical = rum_entry_is_anatomical (entry);
  item->names = g_ptr_array_new_with_free_func ((GDestroyNotify) name_free);

  add_name (self, item, names->name, FALSE);
  if (english->name != names->name)
    add_name (self, item, english->name, FALSE);
  if (item->is_anatomical)
    add_name (self, item, rum_entry_get_id (entry), FALSE);
  add_latin (self, item, names->latin);
  add_nicknames (self, item, names->nicknames);
  if (english->nicknames != names->nicknames)
    add_nicknames (self, item, english->nicknames);
  if (item->is_anatomical)
    {
      add_name (self, item, names->plain, TRUE);
      if (english->plain != names->plain)
        add_name (self, item, english->plain, TRUE);
    }

  return item;
}

static gboolean
has_word_prefix (const Item         *item,
                 const RumQueryWord *typed)
{
  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      for (guint j = 0; j < name->n_words; j++)
        {
          if (typed->begins[name->words[j]])
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
has_substring (const Item *item,
               const char *text)
{
  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      if (strstr (name->squeezed->text, text) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_part (const Item         *item,
          const RumQueryWord *typed)
{
  return has_substring (item, typed->word->text);
}

static gboolean
has_all_words (const Item      *item,
               RumSearchQuery  *query,
               gboolean       (*has_word) (const Item         *item,
                                           const RumQueryWord *typed))
{
  for (guint i = 0; i < query->words->len; i++)
    {
      if (!has_word (item, g_ptr_array_index (query->words, i)))
        return FALSE;
    }

  return TRUE;
}

/* Weighs the slips between a typed word and the nearest word of an entry. */
static guint
count_slips_to_nearest (const Item         *item,
                        const RumQueryWord *typed,
                        const guint        *slips)
{
  guint nearest = RUM_NO_MATCH;

  if (has_part (item, typed))
    return 0;

  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      for (guint j = 0; j < name->n_words; j++)
        {
          guint weight = slips[name->words[j]];

          if (weight != RUM_NO_MATCH)
            nearest = MIN (nearest, weight + name->is_nickname);
        }
    }

  return nearest;
}

static guint
count_slips_in_whole (const Item     *item,
                      RumSearchQuery *query)
{
  guint nearest = RUM_NO_MATCH;

  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      nearest = MIN (nearest, rum_search_query_count_all_slips (query, name->squeezed,
                                                                name->is_nickname));
    }

  return nearest;
}

static guint
count_slips (RumSearchIndex *self,
             const Item     *item,
             RumSearchQuery *query)
{
  guint sum = 0;

  for (guint i = 0; i < query->words->len; i++)
    {
      const guint *slips = rum_search_query_get_slips (query, i, self->vocabulary);
      guint weight = count_slips_to_nearest (item, g_ptr_array_index (query->words, i), slips);

      if (weight == RUM_NO_MATCH)
        return count_slips_in_whole (item, query);
      sum += weight;
    }

  return MIN (sum, count_slips_in_whole (item, query));
}

static Rank
rank_name (const Name     *name,
           RumSearchQuery *query)
{
  if (!g_str_has_prefix (name->folded, query->folded))
    return RANK_NONE;

  if (name->folded[strlen (query->folded)] == '\0')
    return name->is_nickname ? RANK_NICKNAME : RANK_NAME;

  return name->is_nickname ? RANK_NICKNAME_PREFIX : RANK_NAME_PREFIX;
}

static Rank
rank_item (RumSearchIndex *self,
           const Item     *item,
           RumSearchQuery *query,
           guint          *slips)
{
  Rank best = RANK_NONE;

  *slips = 0;

  for (guint i = 0; i < item->names->len; i++)
    best = MIN (best, rank_name (g_ptr_array_index (item->names, i), query));

  if (best != RANK_NONE)
    return best;

  if (has_all_words (item, query, has_word_prefix))
    return RANK_WORD_PREFIX;

  if (has_all_words (item, query, has_part) || has_substring (item, query->squeezed->text))
    return RANK_SUBSTRING;

  *slips = count_slips (self, item, query);

  return *slips != RUM_NO_MATCH ? RANK_FUZZY : RANK_NONE;
}

static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const Match *first = a;
  const Match *second = b;

  if (first->rank != second->rank)
    return first->rank < second->rank ? -1 : 1;

  if (first->slips != second->slips)
    return first->slips < second->slips ? -1 : 1;

  if (RUM_IS_GROUP (first->item->entry) != RUM_IS_GROUP (second->item->entry))
    return RUM_IS_GROUP (first->item->entry) ? -1 : 1;

  return first->position < second->position ? -1 : 1;
}

/* Gives the worst rank that is of interest: who typed well enough to find
 * something without guessing wants no guesses.  An exercise that is found so
 * is no reason to forget a muscle that was meant.
 */
static Rank
find_worst_rank (GArray   *matches,
                 gboolean  is_anatomical)
{
  for (guint i = 0; i < matches->len; i++)
    {
      const Match *match = &g_array_index (matches, Match, i);

      if (match->rank > RANK_WORD_PREFIX)
        return RANK_FUZZY;
      if (match->item->is_anatomical || !is_anatomical)
        return RANK_SUBSTRING;
    }

  return RANK_FUZZY;
}

static GArray *
create_matches (RumSearchIndex *self,
                RumSearchQuery *query,
                gboolean        only_anatomical)
{
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));

  for (guint i = 0; i < self->items->len; i++)
    {
      Match match = { .item = g_ptr_array_index (self->items, i), .position = i };

      if (only_anatomical && !match.item->is_anatomical)
        continue;

      match.rank = rank_item (self, match.item, query, &match.slips);
      if (match.rank != RANK_NONE)
        g_array_append_val (matches, match);
    }

  g_array_sort (matches, compare_matches);

  return g_steal_pointer (&matches);
}

/* Appends what matches by a worst rank or better, which need not be the same
 * for groups and muscles as for the others.
 */
static void
add_matches (GArray    *matches,
             Rank       worst_of_anatomical,
             Rank       worst_of_others,
             GPtrArray *entries)
{
  for (guint i = 0; i < matches->len; i++)
    {
      const Match *match = &g_array_index (matches, Match, i);
      Rank worst = match->item->is_anatomical ? worst_of_anatomical : worst_of_others;

      if (match->rank <= worst)
        g_ptr_array_add (entries, g_object_ref (match->item->entry));
    }
}

static guint
get_distance (const Item     *item,
              RumSearchQuery *query)
{
  guint nearest = RUM_NO_MATCH;

  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      nearest = MIN (nearest, rum_search_query_get_distance (query, name->squeezed,
                                                             name->is_nickname));
    }

  return nearest;
}

/* Appends the groups and muscles that are not there yet, by distance. */
static void
add_rest (RumSearchIndex *self,
          RumSearchQuery *query,
          GPtrArray      *entries)
{
  g_autoptr (GArray) rest = g_array_new (FALSE, FALSE, sizeof (Match));

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = g_ptr_array_index (self->items, i);
      Match match = { .item = item, .rank = RANK_NONE, .position = i };

      if (!item->is_anatomical || g_ptr_array_find (entries, item->entry, NULL))
        continue;

      match.slips = get_distance (item, query);
      g_array_append_val (rest, match);
    }

  g_array_sort (rest, compare_matches);
  for (guint i = 0; i < rest->len; i++)
    g_ptr_array_add (entries, g_object_ref (g_array_index (rest, Match, i).item->entry));
}

static GPtrArray *
find_all_words (RumSearchIndex *self,
                RumSearchQuery *query)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) matches = create_matches (self, query, FALSE);

  add_matches (matches, find_worst_rank (matches, TRUE), find_worst_rank (matches, FALSE),
               entries);

  return g_steal_pointer (&entries);
}

/* Leaves out words such as “my” and “in”, which are in too many names. */
static gboolean
is_telling (const RumQueryWord *typed)
{
  return typed->word->n_chars >= MIN_TELLING_WORD;
}

/* Finds what has as many of the words as any entry has, in the order in which
 * the words find it.
 */
static GPtrArray *
find_most_words (RumSearchIndex *self,
                 RumSearchQuery *query)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) best = g_ptr_array_new_with_free_func (g_object_unref);
  guint most = 0;

  for (guint i = 0; i < query->words->len; i++)
    {
      const RumQueryWord *typed = g_ptr_array_index (query->words, i);
      g_autoptr (RumSearchQuery) one = NULL;
      g_autoptr (GPtrArray) found = NULL;

      if (!is_telling (typed))
        continue;

      one = rum_search_query_new (typed->word->text, self->vocabulary);
      found = find_all_words (self, one);
      for (guint j = 0; j < found->len; j++)
        {
          gpointer entry = g_ptr_array_index (found, j);
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, entry)) + 1;

          g_hash_table_insert (counts, entry, GUINT_TO_POINTER (count));
          most = MAX (most, count);
          if (count == 1)
            g_ptr_array_add (all, g_object_ref (entry));
        }
    }

  for (guint i = 0; i < all->len; i++)
    {
      gpointer entry = g_ptr_array_index (all, i);

      if (GPOINTER_TO_UINT (g_hash_table_lookup (counts, entry)) == most)
        g_ptr_array_add (best, g_object_ref (entry));
    }

  return g_steal_pointer (&best);
}

/*< private >
 * rum_search_index_new:
 * @entries: (element-type RumEntry): the entries of an atlas, groups and
 *   muscles first: among equals, the order stays
 * @language: name of the locale whose rules spell accents out
 *
 * Folds all names once, so that a search only compares.
 *
 * Returns: (transfer full): a new index
 */
RumSearchIndex *
rum_search_index_new (GPtrArray  *entries,
                      const char *language)
{
  RumSearchIndex *self = g_new0 (RumSearchIndex, 1);

  g_assert (entries != NULL);
  g_assert (language != NULL);

  self->language = language;
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
  self->vocabulary = g_ptr_array_new_with_free_func (g_free);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (self->items, item_new (self, g_ptr_array_index (entries, i)));
  self->language = NULL;

  return self;
}

/*< private >
 * rum_search_index_free:
 * @self: an index
 *
 * Frees an index.
 */
void
rum_search_index_free (RumSearchIndex *self)
{
  g_assert (self != NULL);

  g_ptr_array_unref (self->items);
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->vocabulary);
  g_free (self);
}

/*< private >
 * rum_search_index_find:
 * @self: an index
 * @text: what was typed
 *
 * Finds entries by their names.  An entry matches if it has all words of
 * @text, in any order.  The best match comes first: a name or nickname as a
 * whole, then its beginning, the beginnings of words, parts of words, and
 * words with a slip or two; the last only if nothing of the first three kinds
 * was found.  Of equals, groups come first, then muscles, then the others.
 * Where nothing has all words, as for “my knee hurts”, what has most of them
 * matches.
 *
 * Returns: (transfer full) (element-type RumEntry): references to what was
 *   found; to nothing if @text has neither letters nor digits
 */
GPtrArray *
rum_search_index_find (RumSearchIndex *self,
                       const char     *text)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (RumSearchQuery) query = NULL;

  g_assert (self != NULL);

  query = rum_search_query_new (text, self->vocabulary);
  if (*query->folded == '\0')
    return g_ptr_array_new_with_free_func (g_object_unref);

  entries = find_all_words (self, query);
  if (entries->len > 0 || query->words->len == 1)
    return g_steal_pointer (&entries);

  return find_most_words (self, query);
}

/*< private >
 * rum_search_index_find_nearest:
 * @self: an index
 * @text: what was typed
 *
 * Sorts groups and muscles by how near they are to a text: first those that a
 * search finds without guessing, then the rest by edit distance between the
 * text and their names and ids as wholes.  A search guesses word by word
 * instead, which would put “calfs” nearer to “inner calf” than to “calves”.
 *
 * Returns: (transfer full) (element-type RumEntry): references to all groups
 *   and muscles
 */
GPtrArray *
rum_search_index_find_nearest (RumSearchIndex *self,
                               const char     *text)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RumSearchQuery) query = NULL;

  g_assert (self != NULL);

  query = rum_search_query_new (text, self->vocabulary);
  if (*query->folded != '\0')
    {
      g_autoptr (GArray) matches = create_matches (self, query, TRUE);

      add_matches (matches, RANK_SUBSTRING, RANK_SUBSTRING, entries);
    }

  add_rest (self, query, entries);

  return g_steal_pointer (&entries);
}
