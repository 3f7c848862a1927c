/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-muscle.h"
#include "rum-place.h"
#include "rum-source.h"

#include <string.h>

#define MAX_SHORT 8 /* ids in a list */

static GType
get_wanted_type (RumWanted wanted)
{
  switch (wanted)
    {
    case RUM_WANTED_GROUP:
      return RUM_TYPE_GROUP;
    case RUM_WANTED_MUSCLE:
      return RUM_TYPE_MUSCLE;
    case RUM_WANTED_EXERCISE:
      return RUM_TYPE_EXERCISE;
    case RUM_WANTED_ANATOMICAL:
    case RUM_WANTED_PART:
    case RUM_WANTED_ENTRY:
    default:
      return RUM_TYPE_ENTRY;
    }
}

/* Says in errors what was looked for. */
static const char *
get_wanted_words (RumWanted wanted)
{
  switch (wanted)
    {
    case RUM_WANTED_GROUP:
      return "group";
    case RUM_WANTED_MUSCLE:
      return "muscle";
    case RUM_WANTED_ANATOMICAL:
      return "group or muscle";
    case RUM_WANTED_PART:
      return "group, muscle or place";
    case RUM_WANTED_EXERCISE:
      return "exercise";
    case RUM_WANTED_ENTRY:
      return "entry";
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
is_wanted (RumEntry  *entry,
           RumWanted  wanted)
{
  switch (wanted)
    {
    case RUM_WANTED_ANATOMICAL:
      return rum_entry_is_anatomical (entry);
    case RUM_WANTED_PART:
      return rum_entry_is_anatomical (entry) || RUM_IS_PLACE (entry);
    case RUM_WANTED_GROUP:
    case RUM_WANTED_MUSCLE:
    case RUM_WANTED_EXERCISE:
    case RUM_WANTED_ENTRY:
    default:
      return g_type_is_a (G_OBJECT_TYPE (entry), get_wanted_type (wanted));
    }
}

/*< private >
 * rum_atlas_builder_take_id:
 * @taken: (element-type utf8 RumNode): which element has which id
 * @node: an element with an id
 * @error: where to store a RUM_ATLAS_ERROR_CONTENT
 *
 * Gives an id to an element, unless another one of its kind has it.
 *
 * Returns: TRUE if the id was free
 */
gboolean
rum_atlas_builder_take_id (GHashTable     *taken,
                           const RumNode  *node,
                           GError        **error)
{
  const char *id = rum_node_get_value (node, "id");
  const RumNode *first = g_hash_table_lookup (taken, id);

  if (first == NULL)
    {
      g_hash_table_insert (taken, (char *) id, (RumNode *) node);
      return TRUE;
    }

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "the id “%s” is taken by %s:%d; choose another",
                      id, first->file, first->line);

  return FALSE;
}

static char *
skip_white (char *text)
{
  while (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n')
    text++;

  return text;
}

static char *
skip_id (char *text)
{
  while (*text != '\0' && skip_white (text) == text)
    text++;

  return text;
}

/* Gives an array of ids that ends with NULL.  The ids lie in the same block of
 * memory, behind the array; there can be no more than every other byte.
 */
static const char **
split_ids (const char *text,
           guint      *n_ids)
{
  gsize length = strlen (text);
  gsize n_pointers = (length + 1) / 2 + 1;
  const char **ids = g_malloc (n_pointers * sizeof (char *) + length + 1);
  char *rest = (char *) (ids + n_pointers);

  memcpy (rest, text, length + 1);
  *n_ids = 0;
  for (rest = skip_white (rest); *rest != '\0'; rest = skip_white (rest))
    {
      ids[(*n_ids)++] = rest;
      rest = skip_id (rest);
      if (*rest != '\0')
        *rest++ = '\0';
    }

  ids[*n_ids] = NULL;

  return ids;
}

/* Gives the second of two equal ids, or NULL.  Most lists are so short that a
 * table would not pay.
 */
static const char *
find_repeated (const char **ids,
               guint        n_ids)
{
  g_autoptr (GHashTable) known = NULL;

  for (guint i = 1; i < n_ids && n_ids <= MAX_SHORT; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          if (g_str_equal (ids[i], ids[j]))
            return ids[i];
        }
    }

  if (n_ids <= MAX_SHORT)
    return NULL;

  known = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < n_ids; i++)
    {
      if (!g_hash_table_add (known, (char *) ids[i]))
        return ids[i];
    }

  return NULL;
}

/* Takes apart the list of ids in an attribute, which is empty if there is no
 * such attribute.  Gives an array that ends with NULL and is freed as a whole,
 * or NULL with @error set if one of the ids stands there twice.
 */
static const char **
read_ids (const RumNode  *node,
          const char     *attribute,
          GError        **error)
{
  const char *value = rum_node_get_attribute (node, attribute);
  guint n_ids = 0;
  g_autofree const char **ids = split_ids (value != NULL ? value : "", &n_ids);
  const char *repeated = find_repeated (ids, n_ids);

  if (repeated == NULL)
    return g_steal_pointer (&ids);

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "“%s” of <%s> names “%s” twice; keep one",
                      attribute, node->name, repeated);

  return NULL;
}

static GListModel *
create_sources (RumAtlasBuilder  *builder,
                const RumNode    *node,
                GError          **error)
{
  g_autoptr (RumList) sources = rum_list_new (RUM_TYPE_SOURCE);
  g_autofree const char **ids = read_ids (node, "sources", error);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      RumSource *source = g_hash_table_lookup (builder->sources, ids[i]);

      if (source == NULL)
        {
          rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                              "sources.xml has no source “%s”; add it or correct the id", ids[i]);
          return NULL;
        }

      rum_list_append (sources, source);
    }

  return ids != NULL ? G_LIST_MODEL (g_steal_pointer (&sources)) : NULL;
}

/*< private >
 * rum_atlas_builder_find_sources:
 * @builder: a builder that has its sources
 * @node: an element with the attribute "sources"
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Looks up the sources that an element names.  Many name the same, and share
 * one list.
 *
 * Returns: (transfer full) (nullable): a list of [class@Rum.Source] in the
 *   order of the attribute, or NULL with @error set to
 *   RUM_ATLAS_ERROR_CONTENT or RUM_ATLAS_ERROR_REFERENCE
 */
GListModel *
rum_atlas_builder_find_sources (RumAtlasBuilder  *builder,
                                const RumNode    *node,
                                GError          **error)
{
  const char *value = rum_node_get_value (node, "sources");
  GListModel *sources = g_hash_table_lookup (builder->source_lists, value);

  if (sources == NULL)
    {
      sources = create_sources (builder, node, error);
      if (sources == NULL)
        return NULL;

      g_hash_table_insert (builder->source_lists, (char *) value, sources);
    }

  return g_object_ref (sources);
}

/*< private >
 * rum_atlas_builder_find_entry:
 * @builder: a builder
 * @node: the element that names the entry
 * @id: the id that it names
 * @wanted: what the id must stand for
 * @error: where to store a RUM_ATLAS_ERROR_REFERENCE
 *
 * Looks up one of the entries that were made so far.
 *
 * Returns: (transfer none) (nullable): the entry, or NULL with @error set
 */
RumEntry *
rum_atlas_builder_find_entry (RumAtlasBuilder  *builder,
                              const RumNode    *node,
                              const char       *id,
                              RumWanted         wanted,
                              GError          **error)
{
  RumEntry *entry = g_hash_table_lookup (builder->contents->entries_by_id, id);

  if (entry != NULL && is_wanted (entry, wanted))
    return entry;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                      "there is no %s “%s”; add it or correct the id",
                      get_wanted_words (wanted), id);

  return NULL;
}

static gboolean
append_entries (RumAtlasBuilder     *builder,
                const RumNode       *node,
                const char         **ids,
                RumWanted            wanted,
                RumList             *entries,
                GError             **error)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      RumEntry *entry = rum_atlas_builder_find_entry (builder, node, ids[i], wanted, error);

      if (entry == NULL)
        return FALSE;

      rum_list_append (entries, entry);
    }

  return TRUE;
}

/*< private >
 * rum_atlas_builder_find_entries:
 * @builder: a builder
 * @node: the element that names the entries
 * @attribute: name of the attribute that holds their ids
 * @wanted: what the ids must stand for
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Looks up several of the entries that were made so far.
 *
 * Returns: (transfer full) (nullable): a list of them in the order of the
 *   attribute, empty if there is no such attribute; NULL with @error set to
 *   RUM_ATLAS_ERROR_CONTENT or RUM_ATLAS_ERROR_REFERENCE
 */
GListModel *
rum_atlas_builder_find_entries (RumAtlasBuilder  *builder,
                                const RumNode    *node,
                                const char       *attribute,
                                RumWanted         wanted,
                                GError          **error)
{
  g_autoptr (RumList) entries = rum_list_new (get_wanted_type (wanted));
  g_autofree const char **ids = read_ids (node, attribute, error);

  if (ids == NULL || !append_entries (builder, node, ids, wanted, entries, error))
    return NULL;

  return G_LIST_MODEL (g_steal_pointer (&entries));
}

/*< private >
 * rum_atlas_builder_check_disjoint:
 * @node: the element that names both
 * @muscles: a list of [class@Rum.Muscle]
 * @helpers: a list of [class@Rum.Muscle]
 * @error: where to store a RUM_ATLAS_ERROR_CONTENT
 *
 * Checks that no muscle does the work and helps.
 *
 * Returns: TRUE if none does
 */
gboolean
rum_atlas_builder_check_disjoint (const RumNode  *node,
                                  GListModel     *muscles,
                                  GListModel     *helpers,
                                  GError        **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (helpers); i++)
    {
      g_autoptr (RumEntry) helper = g_list_model_get_item (helpers, i);

      if (!rum_list_contains (RUM_LIST (muscles), helper))
        continue;

      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "“%s” is among both “muscles” and “helpers”; keep one",
                          rum_entry_get_id (helper));
      return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_see_list:
 * @builder: a builder
 * @node: a claim or term
 *
 * Gives the list of what an element refers to.  It is filled when all entries
 * are known, because an element may refer to what comes later.
 *
 * Returns: (transfer none): a list that is empty so far
 */
RumList *
rum_atlas_builder_add_see_list (RumAtlasBuilder *builder,
                                const RumNode   *node)
{
  RumList *see = NULL;

  if (rum_node_get_attribute (node, "see") == NULL)
    return builder->no_entries;

  see = rum_list_new (RUM_TYPE_ENTRY);
  g_ptr_array_add (builder->contents->see_lists, see);
  g_ptr_array_add (builder->see_nodes, (RumNode *) node);

  return see;
}

/*< private >
 * rum_atlas_builder_fill_see_lists:
 * @builder: a builder that has all its entries
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Looks up what claims and terms refer to.
 *
 * Returns: TRUE if all of it is known
 */
gboolean
rum_atlas_builder_fill_see_lists (RumAtlasBuilder  *builder,
                                  GError          **error)
{
  for (guint i = 0; i < builder->see_nodes->len; i++)
    {
      const RumNode *node = g_ptr_array_index (builder->see_nodes, i);
      RumList *see = g_ptr_array_index (builder->contents->see_lists, i);
      g_autofree const char **ids = read_ids (node, "see", error);

      if (ids == NULL || !append_entries (builder, node, ids, RUM_WANTED_ENTRY, see, error))
        return FALSE;
    }

  return TRUE;
}
