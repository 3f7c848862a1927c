/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim.h"
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
  builder->taken_sources = g_hash_table_new (g_str_hash, g_str_equal);
  builder->sources = g_hash_table_new (g_str_hash, g_str_equal);
  builder->source_lists = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  builder->phases = g_hash_table_new (g_str_hash, g_str_equal);
  builder->timed_muscles = g_hash_table_new (g_str_hash, g_str_equal);
  builder->see_nodes = g_ptr_array_new ();
  builder->no_claims = rum_list_new (RUM_TYPE_CLAIM);
  builder->no_entries = rum_list_new (RUM_TYPE_ENTRY);
}

static void
clear_builder (RumAtlasBuilder *builder)
{
  g_clear_pointer (&builder->contents, rum_atlas_contents_free);
  g_clear_pointer (&builder->taken_entries, g_hash_table_unref);
  g_clear_pointer (&builder->taken_claims, g_hash_table_unref);
  g_clear_pointer (&builder->taken_sources, g_hash_table_unref);
  g_clear_pointer (&builder->sources, g_hash_table_unref);
  g_clear_pointer (&builder->source_lists, g_hash_table_unref);
  g_clear_pointer (&builder->phases, g_hash_table_unref);
  g_clear_pointer (&builder->timed_muscles, g_hash_table_unref);
  g_clear_pointer (&builder->see_nodes, g_ptr_array_unref);
  g_clear_object (&builder->no_claims);
  g_clear_object (&builder->no_entries);
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
  rum_list_append (builder->contents->sources, source);
  g_hash_table_insert (builder->sources, (char *) rum_source_get_id (source), source);

  return TRUE;
}

static gboolean
build_sources (RumAtlasBuilder  *builder,
               const RumNode    *root,
               GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_source (builder, child, error))
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
    .entry = rum_atlas_builder_read_entry (node, builder->no_claims),
    .start = rum_node_get_number (node, "start"),
    .end = rum_node_get_number (node, "end"),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL)
    return FALSE;

  fields.sources = sources;
  phase = rum_phase_new (&fields);
  rum_list_append (builder->contents->phases, phase);
  g_hash_table_insert (builder->phases, (char *) fields.entry.id, phase);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (phase));

  return TRUE;
}

static gboolean
build_phases (RumAtlasBuilder  *builder,
              const RumNode    *phases,
              GError          **error)
{
  int previous_end = 0;

  for (const RumNode *node = phases->first_child; node != NULL; node = node->next)
    {
      if (!build_phase (builder, node, error) ||
          !check_phase (node, previous_end, node->next == NULL, error))
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

static gboolean
build_what_is_about_parts (RumAtlasBuilder      *builder,
                           const RumAtlasFiles  *files,
                           GError              **error)
{
  return rum_atlas_builder_add_exercises (builder, files->exercises, error) &&
         rum_atlas_builder_add_self_tests (builder, files->self_tests, error) &&
         rum_atlas_builder_add_symptoms (builder, files->symptoms, error) &&
         rum_atlas_builder_add_links (builder, files->links, error) &&
         rum_atlas_builder_add_functions (builder, files->functions, error) &&
         rum_atlas_builder_add_timings (builder, files->timings, error) &&
         rum_atlas_builder_add_terms (builder, files->glossary, error) &&
         rum_atlas_builder_add_articles (builder, files->articles, error);
}

/*< private >
 * rum_atlas_build:
 * @files: the files of an atlas
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the objects of an atlas from files that have passed the grammar, and
 * checks what no grammar can say: ids that must be unique or known, phases
 * that must follow one another, evidence that must fit the grade.  The texts
 * are translated on the way.
 *
 * Who keeps whom alive: the contents hold everything.  Groups hold their
 * muscles and exercises, which know their group but do not hold it; what else
 * refers to groups, muscles or exercises holds them.  Claims and terms hold
 * what they refer to until the contents are freed.
 *
 * Returns: (transfer full) (nullable): the contents, or NULL with @error set
 *   to RUM_ATLAS_ERROR_CONTENT or RUM_ATLAS_ERROR_REFERENCE
 */
RumAtlasContents *
rum_atlas_build (const RumAtlasFiles  *files,
                 GError              **error)
{
  g_auto (RumAtlasBuilder) builder = { NULL };
  const RumNode *phases = rum_node_get_child (files->atlas, "phases");
  const RumNode *safety = rum_node_get_child (files->atlas, "safety");
  const RumNode *overview = rum_node_get_child (files->atlas, "overview");
  RumAtlasContents *contents = NULL;

  init_builder (&builder);
  contents = builder.contents;

  if (!build_sources (&builder, files->sources, error) ||
      !build_phases (&builder, phases, error) ||
      !rum_atlas_builder_add_claims (&builder, safety, contents->safety, error) ||
      !rum_atlas_builder_add_claims (&builder, overview, contents->overview, error) ||
      !build_groups (&builder, files->groups, error) ||
      !build_what_is_about_parts (&builder, files, error) ||
      !rum_atlas_builder_fill_see_lists (&builder, error))
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
