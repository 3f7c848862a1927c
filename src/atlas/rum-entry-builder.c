/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim-private.h"
#include "rum-grammar-private.h"
#include "rum-group-private.h"
#include "rum-muscle-private.h"
#include "rum-phase.h"
#include "rum-source.h"

/* The label that stands for coaching practice in sources.xml. */
#define PRACTICE_ID "practice"

/* Only a role has phase and terrain; a red flag, and nothing else, has an
 * urgency.
 */
static gboolean
check_claim_form (const RumNode  *node,
                  RumTopic        topic,
                  GError        **error)
{
  gboolean has_urgency = rum_node_get_attribute (node, "urgency") != NULL;

  if (topic != RUM_TOPIC_ROLE &&
      (rum_node_get_attribute (node, "phase") != NULL ||
       rum_node_get_attribute (node, "terrain") != NULL))
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "only a claim about “role” has “phase” or “terrain”; remove them");
  else if (topic != RUM_TOPIC_RED_FLAG && has_urgency)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "only a claim about “red-flag” has “urgency”; remove it");
  else if (topic == RUM_TOPIC_RED_FLAG && !has_urgency)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "a claim about “red-flag” lacks “urgency”; add it");
  else
    return TRUE;

  return FALSE;
}

static gboolean
is_unread (RumSource *source)
{
  return rum_source_get_read (source) == RUM_SOURCE_READ_NONE &&
         rum_source_get_kind (source) != RUM_SOURCE_LABEL;
}

static gboolean
check_evidence (const RumNode  *node,
                RumGrade        grade,
                GListModel     *sources,
                GError        **error)
{
  g_autoptr (RumSource) first = g_list_model_get_item (sources, 0);
  gboolean is_alone = g_list_model_get_n_items (sources) == 1;
  gboolean is_read = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      is_read = is_read || !is_unread (source);
    }

  if (!is_read)
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "nobody has read any source of this claim; name one that was read");
  else if (is_alone && grade != RUM_GRADE_PRACTICE &&
           g_str_equal (rum_source_get_id (first), PRACTICE_ID))
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "the claim rests on coaching practice alone; grade it “practice” "
                        "or name a source");
  else
    return TRUE;

  return FALSE;
}

static gboolean
find_phase (RumAtlasBuilder  *builder,
            const RumNode    *node,
            RumPhase        **phase,
            GError          **error)
{
  const char *id = rum_node_get_attribute (node, "phase");

  *phase = id != NULL ? g_hash_table_lookup (builder->phases, id) : NULL;
  if (id == NULL || *phase != NULL)
    return TRUE;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_REFERENCE,
                      "atlas.xml has no phase “%s”; add it or correct the id", id);

  return FALSE;
}

static gboolean
build_claim (RumAtlasBuilder  *builder,
             const RumNode    *node,
             GListStore       *claims,
             GError          **error)
{
  g_autoptr (GListModel) sources = NULL;
  RumClaim *claim = NULL;
  RumClaimFields fields = {
    .id = rum_node_get_value (node, "id"),
    .text = rum_atlas_builder_translate (node->text->str),
    .topic = rum_grammar_get_enum (node, "about", RUM_TYPE_TOPIC),
    .grade = rum_grammar_get_enum (node, "grade", RUM_TYPE_GRADE),
    .urgency = rum_grammar_get_enum (node, "urgency", RUM_TYPE_URGENCY),
    .terrain = rum_grammar_get_enum (node, "terrain", RUM_TYPE_TERRAIN),
  };

  if (!rum_atlas_builder_take_id (builder->taken_claims, node, error) ||
      !check_claim_form (node, fields.topic, error) ||
      !find_phase (builder, node, &fields.phase, error))
    return FALSE;

  sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL || !check_evidence (node, fields.grade, sources, error))
    return FALSE;

  fields.sources = sources;
  claim = rum_claim_new (&fields);
  g_list_store_append (claims, claim);
  g_hash_table_insert (builder->contents->claims_by_id,
                       (char *) rum_claim_get_id (claim), claim);

  return TRUE;
}

/* Gives what groups and muscles have in common; @claims is to be filled. */
static RumEntryFields
read_entry (const RumNode *node,
            GListStore    *claims)
{
  RumEntryFields fields = {
    .id = rum_node_get_value (node, "id"),
    .english = {
      .name = rum_node_get_text (node, "name"),
      .plain = rum_node_get_text (node, "plain"),
      .latin = rum_node_get_text (node, "latin"),
      .nicknames = rum_node_get_text (node, "nicknames"),
    },
    .claims = G_LIST_MODEL (claims),
  };

  fields.names.name = rum_atlas_builder_translate (fields.english.name);
  fields.names.plain = rum_atlas_builder_translate (fields.english.plain);
  fields.names.latin = fields.english.latin;
  fields.names.nicknames = rum_atlas_builder_translate (fields.english.nicknames);

  return fields;
}

static void
add_entry (RumAtlasBuilder *builder,
           RumEntry        *entry)
{
  g_ptr_array_add (builder->contents->entries, g_object_ref (entry));
  g_hash_table_insert (builder->contents->entries_by_id,
                       (char *) rum_entry_get_id (entry), entry);
}

static gboolean
build_muscle (RumAtlasBuilder  *builder,
              const RumNode    *node,
              RumGroup         *group,
              GError          **error)
{
  g_autoptr (GListStore) claims = g_list_store_new (RUM_TYPE_CLAIM);
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (RumMuscle) muscle = NULL;
  RumEntryFields fields = read_entry (node, claims);
  const RumNode *anatomy_node = rum_node_get_child (node, "anatomy");
  RumAnatomy anatomy = {
    .origin = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "origin")),
    .insertion = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "insertion")),
    .action = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "action")),
    .nerve = rum_atlas_builder_translate (rum_node_get_text (anatomy_node, "nerve")),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  sources = rum_atlas_builder_find_sources (builder, anatomy_node, error);
  if (sources == NULL || !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  anatomy.sources = sources;
  muscle = rum_muscle_new (&fields, rum_grammar_get_enum (node, "kind", RUM_TYPE_TISSUE),
                           &anatomy);
  rum_group_add_muscle (group, muscle);
  add_entry (builder, RUM_ENTRY (muscle));

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_claims:
 * @builder: a builder that has its sources and phases
 * @parent: the element that holds the claims
 * @claims: where to append them
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the claims directly inside an element.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_claims (RumAtlasBuilder  *builder,
                              const RumNode    *parent,
                              GListStore       *claims,
                              GError          **error)
{
  for (guint i = 0; i < parent->children->len; i++)
    {
      const RumNode *node = g_ptr_array_index (parent->children, i);

      if (g_str_equal (node->name, "claim") && !build_claim (builder, node, claims, error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_group:
 * @builder: a builder that has its sources and phases
 * @node: the root of the file of a group
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes a group and its muscles.
 *
 * Returns: TRUE if all of it is sound
 */
gboolean
rum_atlas_builder_add_group (RumAtlasBuilder  *builder,
                             const RumNode    *node,
                             GError          **error)
{
  g_autoptr (GListStore) claims = g_list_store_new (RUM_TYPE_CLAIM);
  g_autoptr (RumGroup) group = NULL;
  RumEntryFields fields = read_entry (node, claims);

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error) ||
      !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  group = rum_group_new (&fields, rum_grammar_get_enum (node, "tier", RUM_TYPE_TIER));
  g_list_store_append (builder->contents->groups, group);
  add_entry (builder, RUM_ENTRY (group));

  for (guint i = 0; i < node->children->len; i++)
    {
      const RumNode *child = g_ptr_array_index (node->children, i);

      if (g_str_equal (child->name, "muscle") &&
          !build_muscle (builder, child, group, error))
        return FALSE;
    }

  return TRUE;
}
