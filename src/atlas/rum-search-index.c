/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-search-index-private.h"

#include "rum-entry-private.h"
#include "rum-group.h"
#include "rum-words-private.h"

#include <string.h>

/* What is typed beyond cannot make the search better, only slow. */
#define MAX_QUERY_LENGTH 100 /* characters */

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

/* @folded and @squeezed are the same name, with and without spaces. */
typedef struct
{
  char     *folded;
  char     *squeezed;
  char    **words;
  gboolean  is_nickname;
} Name;

typedef struct
{
  RumEntry  *entry;
  GPtrArray *names;
} Item;

struct _RumSearchIndex
{
  GPtrArray *items;
};

typedef struct
{
  RumEntry *entry;
  Rank      rank;
  guint     slips;
  guint     position;
} Match;

static void
name_free (Name *name)
{
  g_free (name->folded);
  g_free (name->squeezed);
  g_strfreev (name->words);
  g_free (name);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Name, name_free)

static void
item_free (Item *item)
{
  g_object_unref (item->entry);
  g_ptr_array_unref (item->names);
  g_free (item);
}

static Name *
name_new (const char *text)
{
  Name *name = g_new0 (Name, 1);

  name->folded = rum_words_fold (text);
  name->squeezed = rum_words_squeeze (name->folded);
  name->words = g_strsplit (name->folded, " ", -1);

  return name;
}

static gboolean
has_name (Item       *item,
          const Name *name)
{
  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *other = g_ptr_array_index (item->names, i);

      if (g_str_equal (other->folded, name->folded))
        return TRUE;
    }

  return FALSE;
}

static void
add_form (Item       *item,
          const char *text,
          gboolean    is_nickname)
{
  g_autoptr (Name) name = name_new (text);

  name->is_nickname = is_nickname;
  if (*name->folded != '\0' && !has_name (item, name))
    g_ptr_array_add (item->names, g_steal_pointer (&name));
}

/* Adds a name and, where the language spells accents out, that form too: a
 * German types “Gesaess” for “Gesäß” where the keyboard lacks the letters.
 */
static void
add_name (Item       *item,
          const char *text,
          gboolean    is_nickname)
{
  g_autofree char *ascii = NULL;

  if (text == NULL)
    return;

  add_form (item, text, is_nickname);

  ascii = g_str_to_ascii (text, g_get_language_names ()[0]);
  if (strchr (ascii, '?') == NULL)
    add_form (item, ascii, is_nickname);
}

static void
add_latin (Item       *item,
           const char *latin)
{
  if (latin == NULL)
    return;

  add_name (item, latin, FALSE);
  if (g_str_has_prefix (latin, "musculus "))
    add_name (item, latin + strlen ("musculus "), FALSE);
}

static void
add_nicknames (Item       *item,
               const char *nicknames)
{
  g_auto (GStrv) list = g_strsplit (nicknames != NULL ? nicknames : "", ",", -1);

  for (guint i = 0; list[i] != NULL; i++)
    add_name (item, list[i], TRUE);
}

static Item *
item_new (RumEntry *entry)
{
  const RumEntryNames *names = rum_entry_get_names (entry);
  const RumEntryNames *english = rum_entry_get_english_names (entry);
  Item *item = g_new0 (Item, 1);

  item->entry = g_object_ref (entry);
  item->names = g_ptr_array_new_with_free_func ((GDestroyNotify) name_free);

  add_name (item, names->name, FALSE);
  add_name (item, english->name, FALSE);
  add_name (item, rum_entry_get_id (entry), FALSE);
  add_latin (item, names->latin);
  add_nicknames (item, names->nicknames);
  add_nicknames (item, english->nicknames);
  add_name (item, names->plain, TRUE);
  add_name (item, english->plain, TRUE);

  return item;
}

/* Short words are all alike, so no slip is forgiven there. */
static guint
get_allowed_slips (const char *word)
{
  glong length = g_utf8_strlen (word, -1);

  if (length < 4)
    return 0;

  return length < 8 ? 1 : 2;
}

static gboolean
has_word_prefix (const Item *item,
                 const char *word)
{
  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      for (guint j = 0; name->words[j] != NULL; j++)
        {
          if (g_str_has_prefix (name->words[j], word))
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

      if (strstr (name->squeezed, text) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_all_words (const Item  *item,
               const Name  *query,
               gboolean   (*has_word) (const Item *item,
                                       const char *word))
{
  for (guint i = 0; query->words[i] != NULL; i++)
    {
      if (!has_word (item, query->words[i]))
        return FALSE;
    }

  return TRUE;
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

/* Gives G_MAXUINT for no match. */
static guint
count_slips_in_word (const char *typed,
                     const char *word,
                     gboolean    is_nickname)
{
  guint allowed = get_allowed_slips (typed);
  guint n_slips = rum_words_get_distance (typed, word);

  if (n_slips <= allowed)
    return weigh_slips (n_slips, FALSE, is_nickname);

  n_slips = rum_words_get_prefix_distance (typed, word);
  if (n_slips <= allowed)
    return weigh_slips (n_slips, TRUE, is_nickname);

  return G_MAXUINT;
}

/* Counts the slips between a typed word and the nearest word of an entry. */
static guint
count_slips_to_nearest (const Item *item,
                        const char *typed)
{
  guint nearest = G_MAXUINT;

  if (has_substring (item, typed))
    return 0;

  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      for (guint j = 0; name->words[j] != NULL; j++)
        nearest = MIN (nearest,
                       count_slips_in_word (typed, name->words[j], name->is_nickname));
    }

  return nearest;
}

/* Counts the slips between a query and a name as wholes, where a slip may
 * have moved the space or hit a short word.
 */
static guint
count_slips_in_whole (const Item *item,
                      const Name *query)
{
  guint allowed = get_allowed_slips (query->squeezed);
  guint nearest = G_MAXUINT;

  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);
      guint n_slips = rum_words_get_distance (query->squeezed, name->squeezed);

      if (n_slips <= allowed)
        nearest = MIN (nearest, weigh_slips (n_slips, FALSE, name->is_nickname));
    }

  return nearest;
}

static guint
count_slips (const Item *item,
             const Name *query)
{
  guint sum = 0;

  for (guint i = 0; query->words[i] != NULL; i++)
    {
      guint slips = count_slips_to_nearest (item, query->words[i]);

      if (slips == G_MAXUINT)
        return count_slips_in_whole (item, query);
      sum += slips;
    }

  return MIN (sum, count_slips_in_whole (item, query));
}

static Rank
rank_name (const Name *name,
           const Name *query)
{
  if (g_str_equal (name->folded, query->folded))
    return name->is_nickname ? RANK_NICKNAME : RANK_NAME;

  if (g_str_has_prefix (name->folded, query->folded))
    return name->is_nickname ? RANK_NICKNAME_PREFIX : RANK_NAME_PREFIX;

  return RANK_NONE;
}

static Rank
rank_item (const Item *item,
           const Name *query,
           guint      *slips)
{
  Rank best = RANK_NONE;

  *slips = 0;

  for (guint i = 0; i < item->names->len; i++)
    best = MIN (best, rank_name (g_ptr_array_index (item->names, i), query));

  if (best != RANK_NONE)
    return best;

  if (has_all_words (item, query, has_word_prefix))
    return RANK_WORD_PREFIX;

  if (has_all_words (item, query, has_substring) || has_substring (item, query->squeezed))
    return RANK_SUBSTRING;

  *slips = count_slips (item, query);

  return *slips != G_MAXUINT ? RANK_FUZZY : RANK_NONE;
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

  if (RUM_IS_GROUP (first->entry) != RUM_IS_GROUP (second->entry))
    return RUM_IS_GROUP (first->entry) ? -1 : 1;

  return first->position < second->position ? -1 : 1;
}

/* Whether the query was typed well enough to need no guessing. */
static gboolean
has_sure_match (GArray *matches)
{
  return matches->len > 0 && g_array_index (matches, Match, 0).rank <= RANK_WORD_PREFIX;
}

static GArray *
create_matches (RumSearchIndex *self,
                const Name     *query)
{
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = g_ptr_array_index (self->items, i);
      Match match = { .entry = item->entry, .position = i };

      match.rank = rank_item (item, query, &match.slips);
      if (match.rank != RANK_NONE)
        g_array_append_val (matches, match);
    }

  g_array_sort (matches, compare_matches);

  return g_steal_pointer (&matches);
}

static void
add_all (RumSearchIndex *self,
         GPtrArray      *entries)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = g_ptr_array_index (self->items, i);

      g_ptr_array_add (entries, g_object_ref (item->entry));
    }
}

/* Appends what matches by @worst or better. */
static void
add_matches (GArray    *matches,
             Rank       worst,
             GPtrArray *entries)
{
  for (guint i = 0; i < matches->len; i++)
    {
      const Match *match = &g_array_index (matches, Match, i);

      if (match->rank <= worst)
        g_ptr_array_add (entries, g_object_ref (match->entry));
    }
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

static Name *
query_new (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  if (g_utf8_strlen (valid, -1) > MAX_QUERY_LENGTH)
    *g_utf8_offset_to_pointer (valid, MAX_QUERY_LENGTH) = '\0';

  return name_new (valid);
}

static guint
get_distance (const Item *item,
              const Name *query)
{
  guint nearest = G_MAXUINT;

  for (guint i = 0; i < item->names->len; i++)
    {
      const Name *name = g_ptr_array_index (item->names, i);

      guint n_slips = rum_words_get_distance (query->squeezed, name->squeezed);

      nearest = MIN (nearest, weigh_slips (n_slips, FALSE, name->is_nickname));
    }

  return nearest;
}

/* Appends the entries that are not there yet, by distance. */
static void
add_rest (RumSearchIndex *self,
          const Name     *query,
          GPtrArray      *entries)
{
  g_autoptr (GArray) rest = g_array_new (FALSE, FALSE, sizeof (Match));

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = g_ptr_array_index (self->items, i);
      Match match = { .entry = item->entry, .rank = RANK_NONE, .position = i };

      if (g_ptr_array_find (entries, item->entry, NULL))
        continue;

      match.slips = get_distance (item, query);
      g_array_append_val (rest, match);
    }

  g_array_sort (rest, compare_matches);
  for (guint i = 0; i < rest->len; i++)
    g_ptr_array_add (entries, g_object_ref (g_array_index (rest, Match, i).entry));
}

/*< private >
 * rum_search_index_new:
 * @entries: (element-type RumEntry): the entries of an atlas, in order
 *
 * Folds all names once, so that a search only compares.
 *
 * Returns: (transfer full): a new index
 */
RumSearchIndex *
rum_search_index_new (GPtrArray *entries)
{
  RumSearchIndex *self = g_new0 (RumSearchIndex, 1);

  g_assert (entries != NULL);

  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (self->items, item_new (g_ptr_array_index (entries, i)));

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
 * was found.  Of equals, groups come before muscles.
 *
 * Returns: (transfer full) (element-type RumEntry): references to what was
 *   found; to all entries if @text is blank
 */
GPtrArray *
rum_search_index_find (RumSearchIndex *self,
                       const char     *text)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (Name) query = query_new (text);

  g_assert (self != NULL);

  if (is_blank (text))
    {
      add_all (self, entries);
    }
  else if (*query->folded != '\0')
    {
      g_autoptr (GArray) matches = create_matches (self, query);

      add_matches (matches, has_sure_match (matches) ? RANK_SUBSTRING : RANK_FUZZY, entries);
    }

  return g_steal_pointer (&entries);
}

/*< private >
 * rum_search_index_find_nearest:
 * @self: an index
 * @text: what was typed
 *
 * Sorts all entries by how near they are to a text: first those that a search
 * finds without guessing, then the others by edit distance between the text
 * and their names and ids as wholes.  A search guesses word by word instead,
 * which would put “calfs” nearer to “inner calf” than to “calves”.
 *
 * Returns: (transfer full) (element-type RumEntry): references to all entries
 */
GPtrArray *
rum_search_index_find_nearest (RumSearchIndex *self,
                               const char     *text)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (Name) query = query_new (text);

  g_assert (self != NULL);

  if (*query->folded != '\0')
    {
      g_autoptr (GArray) matches = create_matches (self, query);

      add_matches (matches, RANK_SUBSTRING, entries);
    }

  add_rest (self, query, entries);

  return g_steal_pointer (&entries);
}
