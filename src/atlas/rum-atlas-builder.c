/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-grammar-private.h"
#include "rum-phase-private.h"
#include "rum-source-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
init_builder (RumAtlasBuilder *builder)
{
  builder->contents = rum_atlas_contents_new ();
  builder->taken_entries = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_claims = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_exercises = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_sources = g_hash_table_new (g_str_hash, g_str_equal);
  builder->taken_phases = g_hash_table_new (g_str_hash, g_str_equal);
  builder->sources = g_hash_table_new (g_str_hash, g_str_equal);
  builder->phases = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
clear_builder (RumAtlasBuilder *builder)
{
  g_clear_pointer (&builder->contents, rum_atlas_contents_free);
  g_clear_pointer (&builder->taken_entries, g_hash_table_unref);
  g_clear_pointer (&builder->taken_claims, g_hash_table_unref);
  g_clear_pointer (&builder->taken_exercises, g_hash_table_unref);
  g_clear_pointer (&builder->taken_sources, g_hash_table_unref);
  g_clear_pointer (&builder->taken_phases, g_hash_table_unref);
  g_clear_pointer (&builder->sources, g_hash_table_unref);
  g_clear_pointer (&builder->phases, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RumAtlasBuilder, clear_builder)

static gboolean
check_addresses (const RumNode  *node,
                 GError        **error)
{
  const char *doi = rum_node_get_text (node, "doi");
  const char *url = rum_node_get_text (node, "url");

  if (doi != NULL && !g_str_has_prefix (doi, "10."))
    {
      rum_node_set_error (rum_node_get_child (node, "doi"), error, RUM_ATLAS_ERROR_CONTENT,
                          "“%s” is no digital object identifier; begin it with “10.”", doi);
      return FALSE;
    }

  /* It will be opened in the reader's browser. */
  if (url != NULL &&
      (!g_uri_is_valid (url, G_URI_FLAGS_NONE, NULL) || strchr (url, ' ') != NULL ||
       (!g_str_has_prefix (url, "http://") && !g_str_has_prefix (url, "https://"))))
    {
      rum_node_set_error (rum_node_get_child (node, "url"), error, RUM_ATLAS_ERROR_CONTENT,
                          "“%s” is no address on the web; begin it with https:// or http://",
                          url);
      return FALSE;
    }

  return TRUE;
}

static gboolean
build_source (RumAtlasBuilder  *builder,
              const RumNode    *node,
              GError          **error)
{
  RumSourceFields fields = {
    .id = rum_node_get_value (node, "id"),
    .kind = rum_grammar_get_enum (node, "kind", RUM_TYPE_SOURCE_KIND),
    .read = rum_grammar_get_enum (node, "read", RUM_TYPE_SOURCE_READ),
    .authors = rum_node_get_text (node, "authors"),
    .year = rum_node_get_text (node, "year"),
    .title = rum_node_get_text (node, "title"),
    .journal = rum_node_get_text (node, "journal"),
    .doi = rum_node_get_text (node, "doi"),
    .url = rum_node_get_text (node, "url"),
  };
  g_autoptr (RumSource) source = NULL;

  if (!rum_atlas_builder_take_id (builder->taken_sources, node, error) ||
      !check_addresses (node, error))
    return FALSE;

  if (fields.kind == RUM_SOURCE_LABEL)
    fields.title = rum_atlas_builder_translate (fields.title);

  source = rum_source_new (&fields);
  g_list_store_append (builder->contents->sources, source);
  g_hash_table_insert (builder->sources, (char *) rum_source_get_id (source), source);

  return TRUE;
}

static gboolean
build_sources (RumAtlasBuilder  *builder,
               const RumNode    *root,
               GError          **error)
{
  for (guint i = 0; i < root->children->len; i++)
    {
      if (!build_source (builder, g_ptr_array_index (root->children, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_phase (const RumNode  *node,
             int             previous_end,
             gboolean        is_last,
             GError        **error)
{
  const char *id = rum_node_get_value (node, "id");
  int start = rum_node_get_number (node, "start");
  int end = rum_node_get_number (node, "end");

  if (start != previous_end)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the phase “%s” starts at %d; start it at %d, so that the phases "
                        "have neither gap nor overlap",
                        id, start, previous_end);
  else if (end <= start)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the phase “%s” ends at %d, which is not after its start; "
                        "correct one of them",
                        id, end);
  else if (is_last && end != 100)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the last phase, “%s”, ends at %d; end it at 100", id, end);
  else
    return TRUE;

  return FALSE;
}

static gboolean
build_phase (RumAtlasBuilder  *builder,
             const RumNode    *node,
             GError          **error)
{
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (RumPhase) phase = NULL;
  RumPhaseFields fields = {
    .id = rum_node_get_value (node, "id"),
    .name = rum_atlas_builder_translate (rum_node_get_text (node, "name")),
    .plain = rum_atlas_builder_translate (rum_node_get_text (node, "plain")),
    .start = rum_node_get_number (node, "start"),
    .end = rum_node_get_number (node, "end"),
  };

  if (!rum_atlas_builder_take_id (builder->taken_phases, node, error))
    return FALSE;

  sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  fields.sources = sources;
  phase = rum_phase_new (&fields);
  g_list_store_append (builder->contents->phases, phase);
  g_hash_table_insert (builder->phases, (char *) rum_phase_get_id (phase), phase);

  return TRUE;
}

static gboolean
build_phases (RumAtlasBuilder  *builder,
              const RumNode    *phases,
              GError          **error)
{
  int previous_end = 0;

  for (guint i = 0; i < phases->children->len; i++)
    {
      const RumNode *node = g_ptr_array_index (phases->children, i);

      if (!build_phase (builder, node, error) ||
          !check_phase (node, previous_end, i + 1 == phases->children->len, error))
        return FALSE;

      previous_end = rum_node_get_number (node, "end");
    }

  return TRUE;
}

static gboolean
build_groups (RumAtlasBuilder  *builder,
              GPtrArray        *groups,
              GError          **error)
{
  for (guint i = 0; i < groups->len; i++)
    {
      if (!rum_atlas_builder_add_group (builder, g_ptr_array_index (groups, i), error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_build:
 * @atlas: the root of atlas.xml
 * @sources: the root of sources.xml
 * @groups: (element-type RumNode): the roots of the groups' files, in order
 * @exercises: the root of exercises.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the objects of an atlas from files that have passed the grammar, and
 * checks what no grammar can say: ids that must be unique or known, phases
 * that must follow one another, evidence that must fit the grade.  The texts
 * are translated on the way.
 *
 * Returns: (transfer full) (nullable): the contents, or NULL with @error set
 *   to RUM_ATLAS_ERROR_CONTENT or RUM_ATLAS_ERROR_REFERENCE
 */
RumAtlasContents *
rum_atlas_build (const RumNode  *atlas,
                 const RumNode  *sources,
                 GPtrArray      *groups,
                 const RumNode  *exercises,
                 GError        **error)
{
  g_auto (RumAtlasBuilder) builder = { NULL };
  const RumNode *phases = rum_node_get_child (atlas, "phases");
  const RumNode *safety = rum_node_get_child (atlas, "safety");
  const RumNode *overview = rum_node_get_child (atlas, "overview");
  RumAtlasContents *contents = NULL;

  init_builder (&builder);
  contents = builder.contents;

  if (!build_sources (&builder, sources, error) ||
      !build_phases (&builder, phases, error) ||
      !rum_atlas_builder_add_claims (&builder, safety, contents->safety, error) ||
      !rum_atlas_builder_add_claims (&builder, overview, contents->overview, error) ||
      !build_groups (&builder, groups, error) ||
      !rum_atlas_builder_add_exercises (&builder, exercises, error))
    return NULL;

  return g_steal_pointer (&builder.contents);
}

/*< private >
 * rum_atlas_builder_translate:
 * @text: (nullable): a text of a content file, or NULL
 *
 * Looks up the text in the catalogue.  The grammar lets no empty text pass,
 * so the header of the catalogue, which is the translation of nothing, is
 * never looked up.
 *
 * Returns: (transfer none) (nullable): the text in the reader's language
 */
const char *
rum_atlas_builder_translate (const char *text)
{
  return text != NULL ? g_dgettext (GETTEXT_PACKAGE, text) : NULL;
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

/*< private >
 * rum_atlas_builder_read_ids:
 * @node: an element
 * @attribute: name of an attribute that holds a list of ids
 * @error: where to store a RUM_ATLAS_ERROR_CONTENT
 *
 * Takes a list of ids apart.
 *
 * Returns: (transfer full) (nullable): the ids, or NULL with @error set if
 *   one of them stands there twice
 */
GStrv
rum_atlas_builder_read_ids (const RumNode  *node,
                            const char     *attribute,
                            GError        **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) ids = g_strsplit_set (rum_node_get_value (node, attribute), " \t\r\n", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (*ids[i] == '\0')
        continue;

      if (!g_hash_table_add (known, ids[i]))
        {
          rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                              "“%s” of <%s> names “%s” twice; keep one",
                              attribute, node->name, ids[i]);
          return NULL;
        }

      g_strv_builder_add (builder, ids[i]);
    }

  return g_strv_builder_end (builder);
}

/*< private >
 * rum_atlas_builder_find_sources:
 * @builder: a builder that has its sources
 * @node: an element with the attribute "sources"
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Looks up the sources that an element names.
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
  g_autoptr (GListStore) sources = g_list_store_new (RUM_TYPE_SOURCE);
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

      g_list_store_append (sources, source);
    }

  return ids != NULL ? G_LIST_MODEL (g_steal_pointer (&sources)) : NULL;
}
