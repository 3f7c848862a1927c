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

static const char *
skip_white (const char *text)
{
  while (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n')
    text++;

  return text;
}

static const char *
skip_id (const char *text)
{
  while (*text != '\0' && skip_white (text) == text)
    text++;

  return text;
}

static GPtrArray *
split_ids (const char *text)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (text = skip_white (text); *text != '\0'; text = skip_white (text))
    {
      const char *end = skip_id (text);

      g_ptr_array_add (ids, g_strndup (text, end - text));
      text = end;
    }

  return ids;
}

/* Gives the second of two equal ids, or NULL.  Most lists are so short that a
 * table would not pay.
 */
static const char *
find_repeated (GPtrArray *ids)
{
  g_autoptr (GHashTable) known = NULL;

  for (guint i = 1; i < ids->len && ids->len <= MAX_SHORT; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          if (g_str_equal (g_ptr_array_index (ids, i), g_ptr_array_index (ids, j)))
            return g_ptr_array_index (ids, i);
        }
    }

  if (ids->len <= MAX_SHORT)
    return NULL;

  known = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < ids->len; i++)
    {
      if (!g_hash_table_add (known, g_ptr_array_index (ids, i)))
        return g_ptr_array_index (ids, i);
    }

  return NULL;
}

/*< private >
 * rum_atlas_builder_read_ids:
 * @node: an element
 * @attribute: name of an attribute that holds a list of ids
 * @error: where to store a RUM_ATLAS_ERROR_CONTENT
 *
 * Takes a list of ids apart, which is empty if there is no such attribute.
 *
 * Returns: (transfer full) (nullable): the ids, or NULL with @error set if
 *   one of them stands there twice
 */
GStrv
rum_atlas_builder_read_ids (const RumNode  *node,
                            const char     *attribute,
                            GError        **error)
{
  const char *value = rum_node_get_attribute (node, attribute);
  g_autoptr (GPtrArray) ids = split_ids (value != NULL ? value : "");
  const char *repeated = find_repeated (ids);

  if (repeated == NULL)
    {
      g_ptr_array_add (ids, NULL);
      return (GStrv) g_ptr_array_steal (ids, NULL);
    }

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
  g_auto (GStrv) ids = rum_atlas_builder_read_ids (node, "sources", error);

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
                const char *const   *ids,
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
  g_auto (GStrv) ids = rum_atlas_builder_read_ids (node, attribute, error);

  if (ids == NULL ||
      !append_entries (builder, node, (const char *const *) ids, wanted, entries, error))
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
      g_auto (GStrv) ids = rum_atlas_builder_read_ids (node, "see", error);

      if (ids == NULL || !append_entries (builder, node, (const char *const *) ids,
                                          RUM_WANTED_ENTRY, see, error))
        return FALSE;
    }

  return TRUE;
}
