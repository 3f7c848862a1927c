/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-grammar-rule-private.h"

#include "rum-activity.h"
#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-link.h"
#include "rum-muscle.h"
#include "rum-source.h"
#include "rum-timing.h"

/* The form of the content files, as data/atlas/atlas.rng has it.  This is a
 * second copy because nobody needs a RELAX NG library for some forty rules; a
 * test holds the same files against both.
 */

static const RumElementRule rules[] = {
  {
    .name = "atlas",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = {
      { "include", RUM_OCCURS_AT_LEAST_ONCE },
      { "phases", RUM_OCCURS_ONCE },
      { "safety", RUM_OCCURS_ONCE },
      { "overview", RUM_OCCURS_ONCE },
    },
  },
  {
    .name = "include",
    .attributes = { { "group", RUM_VALUE_ID } },
  },
  {
    .name = "phases",
    .children = { { "phase", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "phase",
    .attributes = {
      { "id", RUM_VALUE_PHASE },
      { "start", RUM_VALUE_PERCENT },
      { "end", RUM_VALUE_PERCENT },
      { "sources", RUM_VALUE_IDS },
    },
    .children = { { "name", RUM_OCCURS_ONCE }, { "plain", RUM_OCCURS_ONCE } },
  },
  {
    .name = "safety",
    .children = { { "claim", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "overview",
    .children = { { "claim", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "group",
    .attributes = {
      { "version", RUM_VALUE_VERSION },
      { "id", RUM_VALUE_ID },
      { "tier", RUM_VALUE_ENUM, rum_tier_get_type },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "latin", RUM_OCCURS_AT_MOST_ONCE },
      { "nicknames", RUM_OCCURS_AT_MOST_ONCE },
      { "claim", RUM_OCCURS_AT_LEAST_ONCE },
      { "muscle", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "muscle",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "kind", RUM_VALUE_ENUM, rum_tissue_get_type },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "latin", RUM_OCCURS_AT_MOST_ONCE },
      { "nicknames", RUM_OCCURS_AT_MOST_ONCE },
      { "anatomy", RUM_OCCURS_ONCE },
      { "claim", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "anatomy",
    .attributes = { { "sources", RUM_VALUE_IDS } },
    .children = {
      { "origin", RUM_OCCURS_ONCE },
      { "insertion", RUM_OCCURS_ONCE },
      { "action", RUM_OCCURS_ONCE },
      { "nerve", RUM_OCCURS_AT_MOST_ONCE },
    },
  },
  {
    .name = "claim",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "grade", RUM_VALUE_ENUM, rum_grade_get_type },
      { "sources", RUM_VALUE_IDS },
      { "see", RUM_VALUE_IDS, .is_optional = TRUE },
      { "about", RUM_VALUE_ENUM, rum_topic_get_type },
      { "phase", RUM_VALUE_PHASE, .is_optional = TRUE },
      { "terrain", RUM_VALUE_ENUM, rum_terrain_get_type, RUM_TERRAIN_UPHILL, TRUE },
      { "urgency", RUM_VALUE_ENUM, rum_urgency_get_type, RUM_URGENCY_CLINICIAN, TRUE },
    },
    .has_text = TRUE,
  },
  {
    .name = "exercises",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "exercise", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "exercise",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "group", RUM_VALUE_ID },
      { "level", RUM_VALUE_ENUM, rum_level_get_type },
      { "basis", RUM_VALUE_ENUM, rum_basis_get_type },
      { "muscles", RUM_VALUE_IDS },
      { "helpers", RUM_VALUE_IDS, .is_optional = TRUE },
      { "easier", RUM_VALUE_ID, .is_optional = TRUE },
      { "harder", RUM_VALUE_ID, .is_optional = TRUE },
      { "sources", RUM_VALUE_IDS },
      { "sets-min", RUM_VALUE_COUNT },
      { "sets-max", RUM_VALUE_COUNT },
      { "amount-min", RUM_VALUE_COUNT },
      { "amount-max", RUM_VALUE_COUNT },
      { "unit", RUM_VALUE_ENUM, rum_dose_unit_get_type },
      { "sessions-min", RUM_VALUE_COUNT },
      { "sessions-max", RUM_VALUE_COUNT },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "kit", RUM_OCCURS_AT_MOST_ONCE },
      { "dose-note", RUM_OCCURS_AT_MOST_ONCE },
      { "setup", RUM_OCCURS_ONCE },
      { "step", RUM_OCCURS_AT_LEAST_ONCE },
      { "cue", RUM_OCCURS_AT_LEAST_ONCE },
      { "feel", RUM_OCCURS_ONCE },
      { "fault", RUM_OCCURS_AT_LEAST_ONCE },
      { "progression", RUM_OCCURS_AT_MOST_ONCE },
    },
  },
  {
    .name = "self-tests",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "self-test", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "self-test",
    .attributes = { { "id", RUM_VALUE_ID }, { "groups", RUM_VALUE_IDS } },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "kit", RUM_OCCURS_AT_MOST_ONCE },
      { "step", RUM_OCCURS_AT_LEAST_ONCE },
      { "claim", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "symptoms",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "symptom", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "symptom",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "groups", RUM_VALUE_IDS, .is_optional = TRUE },
      { "places", RUM_VALUE_IDS, .is_optional = TRUE },
      { "exercises", RUM_VALUE_IDS, .is_optional = TRUE },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "nicknames", RUM_OCCURS_AT_MOST_ONCE },
      { "claim", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "links",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "place", RUM_OCCURS_ANY_NUMBER }, { "link", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "place",
    .attributes = { { "id", RUM_VALUE_ID }, { "near", RUM_VALUE_IDS } },
    .children = { { "name", RUM_OCCURS_ONCE }, { "plain", RUM_OCCURS_ONCE } },
  },
  {
    .name = "link",
    .attributes = {
      { "from", RUM_VALUE_ID },
      { "to", RUM_VALUE_ID },
      { "kind", RUM_VALUE_ENUM, rum_link_kind_get_type },
    },
    .children = { { "claim", RUM_OCCURS_ONCE } },
  },
  {
    .name = "functions",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "function", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "function",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "muscles", RUM_VALUE_IDS },
      { "helpers", RUM_VALUE_IDS, .is_optional = TRUE },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "claim", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "timings",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "timing", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "timing",
    .attributes = {
      { "muscle", RUM_VALUE_ID },
      { "method", RUM_VALUE_ENUM, rum_timing_method_get_type },
      { "confidence", RUM_VALUE_ENUM, rum_confidence_get_type },
      { "people", RUM_VALUE_COUNT },
      { "speed", RUM_VALUE_DECIMAL },
      { "sources", RUM_VALUE_IDS },
    },
    .children = { { "span", RUM_OCCURS_AT_LEAST_ONCE }, { "note", RUM_OCCURS_AT_MOST_ONCE } },
  },
  {
    .name = "span",
    .attributes = {
      { "start", RUM_VALUE_PERCENT },
      { "end", RUM_VALUE_PERCENT },
      { "level", RUM_VALUE_ENUM, rum_effort_get_type, RUM_EFFORT_LOW },
    },
  },
  {
    .name = "glossary",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "term", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "term",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "picture", RUM_VALUE_ID, .is_optional = TRUE },
      { "see", RUM_VALUE_IDS, .is_optional = TRUE },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "nicknames", RUM_OCCURS_AT_MOST_ONCE },
    },
  },
  {
    .name = "articles",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "article", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "article",
    .attributes = { { "id", RUM_VALUE_ID } },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "nicknames", RUM_OCCURS_AT_MOST_ONCE },
      { "section", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "section",
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "claim", RUM_OCCURS_ANY_NUMBER },
      { "activity", RUM_OCCURS_ANY_NUMBER },
    },
  },
  {
    .name = "activity",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "kind", RUM_VALUE_ENUM, rum_activity_kind_get_type },
      { "works", RUM_VALUE_IDS },
      { "goals", RUM_VALUE_FLAGS, rum_goals_get_type, .is_optional = TRUE },
    },
    .children = {
      { "name", RUM_OCCURS_ONCE },
      { "plain", RUM_OCCURS_ONCE },
      { "claim", RUM_OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "sources",
    .attributes = { { "version", RUM_VALUE_VERSION } },
    .children = { { "source", RUM_OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "source",
    .attributes = {
      { "id", RUM_VALUE_ID },
      { "kind", RUM_VALUE_ENUM, rum_source_kind_get_type },
      { "read", RUM_VALUE_ENUM, rum_source_read_get_type },
    },
    .children = {
      { "authors", RUM_OCCURS_AT_MOST_ONCE },
      { "year", RUM_OCCURS_AT_MOST_ONCE },
      { "title", RUM_OCCURS_ONCE },
      { "journal", RUM_OCCURS_AT_MOST_ONCE },
      { "doi", RUM_OCCURS_AT_MOST_ONCE },
      { "url", RUM_OCCURS_AT_MOST_ONCE },
    },
  },
};

/* Every element that no rule names holds text and has no attributes. */
static const RumElementRule text_rule = { .has_text = TRUE };

static GHashTable *
create_rules_by_name (void)
{
  GHashTable *rules_by_name = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    g_hash_table_insert (rules_by_name, (char *) rules[i].name, (RumElementRule *) &rules[i]);

  return rules_by_name;
}

/*< private >
 * rum_grammar_rule_find:
 * @name: name of an element
 *
 * Returns: (transfer none): its rule
 */
const RumElementRule *
rum_grammar_rule_find (const char *name)
{
  static gsize rules_by_name = 0;
  const RumElementRule *rule = NULL;

  if (g_once_init_enter (&rules_by_name))
    g_once_init_leave (&rules_by_name, (gsize) create_rules_by_name ());

  rule = g_hash_table_lookup ((GHashTable *) rules_by_name, name);

  return rule != NULL ? rule : &text_rule;
}

/*< private >
 * rum_grammar_rule_find_attribute:
 * @rule: the rule of an element
 * @name: name of an attribute
 * @next: the rule to be tried first, for most files keep the order of the rules
 *
 * Returns: the number of the attribute's rule, or -1
 */
int
rum_grammar_rule_find_attribute (const RumElementRule *rule,
                                 const char           *name,
                                 int                   next)
{
  if (next < RUM_RULE_MAX_ATTRIBUTES && rule->attributes[next].name != NULL &&
      rum_node_is_name (rule->attributes[next].name, name))
    return next;

  for (int i = 0; i < RUM_RULE_MAX_ATTRIBUTES && rule->attributes[i].name != NULL; i++)
    {
      if (rum_node_is_name (rule->attributes[i].name, name))
        return i;
    }

  return -1;
}

/*< private >
 * rum_grammar_rule_find_child:
 * @rule: the rule of an element
 * @name: name of an element in it
 * @last: the number of the rule of the child before, or -1
 *
 * Returns: the number of the child's rule, or -1
 */
int
rum_grammar_rule_find_child (const RumElementRule *rule,
                             const char           *name,
                             int                   last)
{
  for (int i = MAX (last, 0); i < RUM_RULE_MAX_CHILDREN && rule->children[i].name != NULL; i++)
    {
      if (rum_node_is_name (rule->children[i].name, name))
        return i;
    }

  for (int i = 0; i < last; i++)
    {
      if (rum_node_is_name (rule->children[i].name, name))
        return i;
    }

  return -1;
}
