/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-claim-private.h"
#include "rum-grammar-private.h"
#include "rum-phase.h"
#include "rum-source.h"

/* The label that stands for coaching practice in sources.xml. */
#define PRACTICE_ID "practice"

#define BIT(topic) (1u << (topic))

/* What else than groups and muscles may have claims, about what. */
static const struct
{
  const char *parent;
  guint       topics;
  const char *words;
} homes[] = {
  { "symptom",
    BIT (RUM_TOPIC_CONTRIBUTOR) | BIT (RUM_TOPIC_FIRST_MEASURE) | BIT (RUM_TOPIC_MYTH) |
      BIT (RUM_TOPIC_RED_FLAG),
    "contributor, first-measure, myth or red-flag" },
  { "self-test", BIT (RUM_TOPIC_RESULT) | BIT (RUM_TOPIC_CAUTION), "result or caution" },
  { "link", BIT (RUM_TOPIC_OVERVIEW) | BIT (RUM_TOPIC_MYTH), "overview or myth" },
  { "function", BIT (RUM_TOPIC_OVERVIEW), "overview" },
  { "activity", BIT (RUM_TOPIC_POINT) | BIT (RUM_TOPIC_MYTH), "point or myth" },
  { "section",
    BIT (RUM_TOPIC_POINT) | BIT (RUM_TOPIC_MYTH) | BIT (RUM_TOPIC_RED_FLAG),
    "point, myth or red-flag" },
};

/* Topics that only those above know. */
static const guint topics_of_homes =
  BIT (RUM_TOPIC_CONTRIBUTOR) | BIT (RUM_TOPIC_FIRST_MEASURE) | BIT (RUM_TOPIC_RESULT) |
  BIT (RUM_TOPIC_CAUTION) | BIT (RUM_TOPIC_POINT);

static gboolean
check_topic (const RumNode  *node,
             const RumNode  *parent,
             RumTopic        topic,
             GError        **error)
{
  guint topics = ~topics_of_homes;
  const char *words = "a topic of muscles";

  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    {
      if (g_str_equal (homes[i].parent, parent->name))
        {
          topics = homes[i].topics;
          words = homes[i].words;
        }
    }

  if (topics & BIT (topic))
    return TRUE;

  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "a claim about “%s” cannot stand in <%s>; choose %s",
                      rum_node_get_value (node, "about"), parent->name, words);

  return FALSE;
}

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
  guint n_sources = g_list_model_get_n_items (sources);
  gboolean is_alone = n_sources == 1;
  gboolean is_read = FALSE;

  for (guint i = 0; i < n_sources && !is_read; i++)
    {
      g_autoptr (RumSource) source = g_list_model_get_item (sources, i);

      is_read = !is_unread (source);
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
             const RumNode    *parent,
             RumList          *claims,
             GError          **error)
{
  g_autoptr (GListModel) sources = NULL;
  RumClaim *claim = NULL;
  RumClaimFields fields = {
    .id = rum_node_get_value (node, "id"),
    .text = rum_atlas_builder_translate (node->text),
    .topic = rum_grammar_get_enum (node, "about", RUM_TYPE_TOPIC),
    .grade = rum_grammar_get_enum (node, "grade", RUM_TYPE_GRADE),
    .urgency = rum_grammar_get_enum (node, "urgency", RUM_TYPE_URGENCY),
    .terrain = rum_grammar_get_enum (node, "terrain", RUM_TYPE_TERRAIN),
  };

  if (!rum_atlas_builder_take_id (builder->taken_claims, node, error) ||
      !check_topic (node, parent, fields.topic, error) ||
      !check_claim_form (node, fields.topic, error) ||
      !find_phase (builder, node, &fields.phase, error))
    return FALSE;

  sources = rum_atlas_builder_find_sources (builder, node, error);
  if (sources == NULL || !check_evidence (node, fields.grade, sources, error))
    return FALSE;

  fields.sources = sources;
  fields.see = G_LIST_MODEL (rum_atlas_builder_add_see_list (builder, node));
  claim = rum_claim_new (&fields);
  rum_list_append (claims, claim);
  g_hash_table_insert (builder->contents->claims_by_id,
                       (char *) rum_claim_get_id (claim), claim);

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
                              RumList          *claims,
                              GError          **error)
{
  for (const RumNode *node = parent->first_child; node != NULL; node = node->next)
    {
      if (g_str_equal (node->name, "claim") &&
          !build_claim (builder, node, parent, claims, error))
        return FALSE;
    }

  return TRUE;
}
