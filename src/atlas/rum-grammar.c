/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-grammar-private.h"

#include "rum-activity.h"
#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-link.h"
#include "rum-muscle.h"
#include "rum-source.h"
#include "rum-timing.h"

#include <string.h>

/* The form of the content files, as data/atlas/atlas.rng has it.  This is a
 * second copy because nobody needs a RELAX NG library for some forty rules; a
 * test holds the same files against both.
 */

#define MAX_ATTRIBUTES 17
#define MAX_CHILDREN 10

#define BIT(number) (1u << (number))

typedef enum
{
  VALUE_VERSION,
  VALUE_ID,
  VALUE_IDS,
  VALUE_COUNT,
  VALUE_PERCENT,
  VALUE_DECIMAL,
  VALUE_ENUM,
  VALUE_FLAGS,
  VALUE_PHASE,
} ValueType;

/* @get_type: the enumeration or flags whose nicks the words are.
 * @first: the smallest value of the enumeration that a file may use.
 */
typedef struct
{
  const char *name;
  ValueType   type;
  GType     (*get_type) (void);
  int         first;
  gboolean    is_optional;
} AttributeRule;

typedef enum
{
  OCCURS_ONCE,
  OCCURS_AT_MOST_ONCE,
  OCCURS_AT_LEAST_ONCE,
  OCCURS_ANY_NUMBER,
} Occurrence;

typedef struct
{
  const char *name;
  Occurrence  occurrence;
} ChildRule;

/* An element holds either text or, in the order of the rule, elements. */
typedef struct
{
  const char    *name;
  AttributeRule  attributes[MAX_ATTRIBUTES];
  ChildRule      children[MAX_CHILDREN];
  gboolean       has_text;
} ElementRule;

static const ElementRule rules[] = {
  {
    .name = "atlas",
    .attributes = { { "version", VALUE_VERSION } },
    .children = {
      { "include", OCCURS_AT_LEAST_ONCE },
      { "phases", OCCURS_ONCE },
      { "safety", OCCURS_ONCE },
      { "overview", OCCURS_ONCE },
    },
  },
  {
    .name = "include",
    .attributes = { { "group", VALUE_ID } },
  },
  {
    .name = "phases",
    .children = { { "phase", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "phase",
    .attributes = {
      { "id", VALUE_PHASE },
      { "start", VALUE_PERCENT },
      { "end", VALUE_PERCENT },
      { "sources", VALUE_IDS },
    },
    .children = { { "name", OCCURS_ONCE }, { "plain", OCCURS_ONCE } },
  },
  {
    .name = "safety",
    .children = { { "claim", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "overview",
    .children = { { "claim", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "group",
    .attributes = {
      { "version", VALUE_VERSION },
      { "id", VALUE_ID },
      { "tier", VALUE_ENUM, rum_tier_get_type },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "latin", OCCURS_AT_MOST_ONCE },
      { "nicknames", OCCURS_AT_MOST_ONCE },
      { "claim", OCCURS_AT_LEAST_ONCE },
      { "muscle", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "muscle",
    .attributes = {
      { "id", VALUE_ID },
      { "kind", VALUE_ENUM, rum_tissue_get_type },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "latin", OCCURS_AT_MOST_ONCE },
      { "nicknames", OCCURS_AT_MOST_ONCE },
      { "anatomy", OCCURS_ONCE },
      { "claim", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "anatomy",
    .attributes = { { "sources", VALUE_IDS } },
    .children = {
      { "origin", OCCURS_ONCE },
      { "insertion", OCCURS_ONCE },
      { "action", OCCURS_ONCE },
      { "nerve", OCCURS_AT_MOST_ONCE },
    },
  },
  {
    .name = "claim",
    .attributes = {
      { "id", VALUE_ID },
      { "grade", VALUE_ENUM, rum_grade_get_type },
      { "sources", VALUE_IDS },
      { "see", VALUE_IDS, .is_optional = TRUE },
      { "about", VALUE_ENUM, rum_topic_get_type },
      { "phase", VALUE_PHASE, .is_optional = TRUE },
      { "terrain", VALUE_ENUM, rum_terrain_get_type, RUM_TERRAIN_UPHILL, TRUE },
      { "urgency", VALUE_ENUM, rum_urgency_get_type, RUM_URGENCY_CLINICIAN, TRUE },
    },
    .has_text = TRUE,
  },
  {
    .name = "exercises",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "exercise", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "exercise",
    .attributes = {
      { "id", VALUE_ID },
      { "group", VALUE_ID },
      { "level", VALUE_ENUM, rum_level_get_type },
      { "basis", VALUE_ENUM, rum_basis_get_type },
      { "muscles", VALUE_IDS },
      { "helpers", VALUE_IDS, .is_optional = TRUE },
      { "easier", VALUE_ID, .is_optional = TRUE },
      { "harder", VALUE_ID, .is_optional = TRUE },
      { "sources", VALUE_IDS },
      { "sets-min", VALUE_COUNT },
      { "sets-max", VALUE_COUNT },
      { "amount-min", VALUE_COUNT },
      { "amount-max", VALUE_COUNT },
      { "unit", VALUE_ENUM, rum_dose_unit_get_type },
      { "sessions-min", VALUE_COUNT },
      { "sessions-max", VALUE_COUNT },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "kit", OCCURS_AT_MOST_ONCE },
      { "dose-note", OCCURS_AT_MOST_ONCE },
      { "setup", OCCURS_ONCE },
      { "step", OCCURS_AT_LEAST_ONCE },
      { "cue", OCCURS_AT_LEAST_ONCE },
      { "feel", OCCURS_ONCE },
      { "fault", OCCURS_AT_LEAST_ONCE },
      { "progression", OCCURS_AT_MOST_ONCE },
    },
  },
  {
    .name = "self-tests",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "self-test", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "self-test",
    .attributes = { { "id", VALUE_ID }, { "groups", VALUE_IDS } },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "kit", OCCURS_AT_MOST_ONCE },
      { "step", OCCURS_AT_LEAST_ONCE },
      { "claim", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "symptoms",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "symptom", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "symptom",
    .attributes = {
      { "id", VALUE_ID },
      { "groups", VALUE_IDS, .is_optional = TRUE },
      { "places", VALUE_IDS, .is_optional = TRUE },
      { "exercises", VALUE_IDS, .is_optional = TRUE },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "nicknames", OCCURS_AT_MOST_ONCE },
      { "claim", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "links",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "place", OCCURS_ANY_NUMBER }, { "link", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "place",
    .attributes = { { "id", VALUE_ID }, { "near", VALUE_IDS } },
    .children = { { "name", OCCURS_ONCE }, { "plain", OCCURS_ONCE } },
  },
  {
    .name = "link",
    .attributes = {
      { "from", VALUE_ID },
      { "to", VALUE_ID },
      { "kind", VALUE_ENUM, rum_link_kind_get_type },
    },
    .children = { { "claim", OCCURS_ONCE } },
  },
  {
    .name = "functions",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "function", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "function",
    .attributes = {
      { "id", VALUE_ID },
      { "muscles", VALUE_IDS },
      { "helpers", VALUE_IDS, .is_optional = TRUE },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "claim", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "timings",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "timing", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "timing",
    .attributes = {
      { "muscle", VALUE_ID },
      { "method", VALUE_ENUM, rum_timing_method_get_type },
      { "confidence", VALUE_ENUM, rum_confidence_get_type },
      { "people", VALUE_COUNT },
      { "speed", VALUE_DECIMAL },
      { "sources", VALUE_IDS },
    },
    .children = { { "span", OCCURS_AT_LEAST_ONCE }, { "note", OCCURS_AT_MOST_ONCE } },
  },
  {
    .name = "span",
    .attributes = {
      { "start", VALUE_PERCENT },
      { "end", VALUE_PERCENT },
      { "level", VALUE_ENUM, rum_effort_get_type, RUM_EFFORT_LOW },
    },
  },
  {
    .name = "glossary",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "term", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "term",
    .attributes = {
      { "id", VALUE_ID },
      { "picture", VALUE_ID, .is_optional = TRUE },
      { "see", VALUE_IDS, .is_optional = TRUE },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "nicknames", OCCURS_AT_MOST_ONCE },
    },
  },
  {
    .name = "articles",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "article", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "article",
    .attributes = { { "id", VALUE_ID } },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "nicknames", OCCURS_AT_MOST_ONCE },
      { "section", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "section",
    .children = {
      { "name", OCCURS_ONCE },
      { "claim", OCCURS_ANY_NUMBER },
      { "activity", OCCURS_ANY_NUMBER },
    },
  },
  {
    .name = "activity",
    .attributes = {
      { "id", VALUE_ID },
      { "kind", VALUE_ENUM, rum_activity_kind_get_type },
      { "works", VALUE_IDS },
      { "goals", VALUE_FLAGS, rum_goals_get_type, .is_optional = TRUE },
    },
    .children = {
      { "name", OCCURS_ONCE },
      { "plain", OCCURS_ONCE },
      { "claim", OCCURS_AT_LEAST_ONCE },
    },
  },
  {
    .name = "sources",
    .attributes = { { "version", VALUE_VERSION } },
    .children = { { "source", OCCURS_AT_LEAST_ONCE } },
  },
  {
    .name = "source",
    .attributes = {
      { "id", VALUE_ID },
      { "kind", VALUE_ENUM, rum_source_kind_get_type },
      { "read", VALUE_ENUM, rum_source_read_get_type },
    },
    .children = {
      { "authors", OCCURS_AT_MOST_ONCE },
      { "year", OCCURS_AT_MOST_ONCE },
      { "title", OCCURS_ONCE },
      { "journal", OCCURS_AT_MOST_ONCE },
      { "doi", OCCURS_AT_MOST_ONCE },
      { "url", OCCURS_AT_MOST_ONCE },
    },
  },
};

/* Every element that no rule names holds text and has no attributes. */
static const ElementRule text_rule = { .has_text = TRUE };

static const char *const phase_ids[] = {
  "loading", "mid-stance", "propulsion", "early-swing", "mid-swing", "late-swing", NULL,
};

static GHashTable *
create_rules_by_name (void)
{
  GHashTable *rules_by_name = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    g_hash_table_insert (rules_by_name, (char *) rules[i].name, (ElementRule *) &rules[i]);

  return rules_by_name;
}

static const ElementRule *
find_element_rule (const char *name)
{
  static gsize rules_by_name = 0;
  const ElementRule *rule = NULL;

  if (g_once_init_enter (&rules_by_name))
    g_once_init_leave (&rules_by_name, (gsize) create_rules_by_name ());

  rule = g_hash_table_lookup ((GHashTable *) rules_by_name, name);

  return rule != NULL ? rule : &text_rule;
}

/* Most files keep the order of the rules: @next is the one to be tried first.
 * Gives the number of the rule, or -1.
 */
static int
find_attribute_rule (const ElementRule *rule,
                     const char        *name,
                     int                next)
{
  if (next < MAX_ATTRIBUTES && rule->attributes[next].name != NULL &&
      rum_node_is_name (rule->attributes[next].name, name))
    return next;

  for (int i = 0; i < MAX_ATTRIBUTES && rule->attributes[i].name != NULL; i++)
    {
      if (rum_node_is_name (rule->attributes[i].name, name))
        return i;
    }

  return -1;
}

/* Gives the number of the rule, or -1.  @last is that of the child before. */
static int
find_child_rule (const ElementRule *rule,
                 const char        *name,
                 int                last)
{
  for (int i = MAX (last, 0); i < MAX_CHILDREN && rule->children[i].name != NULL; i++)
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

/* To refer to a class and to drop it for each attribute would take longer than
 * all else that is done with it; the class of a static type stays anyway.
 */
static GEnumClass *
get_enum_class (GType type)
{
  gpointer enum_class = g_type_class_peek (type);

  return enum_class != NULL ? enum_class : g_type_class_ref (type);
}

static gboolean
is_white (char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static gboolean
is_id (const char *text,
       gsize       length)
{
  char last = '-';

  if (!g_ascii_islower (*text))
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      char c = text[i];

      if (!g_ascii_islower (c) && !g_ascii_isdigit (c) && (c != '-' || last == '-'))
        return FALSE;
      last = c;
    }

  return last != '-';
}

static gboolean
is_list_of (const AttributeRule  *rule,
            const char           *text,
            gboolean            (*is_word) (const AttributeRule *rule,
                                            const char          *word,
                                            gsize                length))
{
  guint n_words = 0;

  while (*text != '\0')
    {
      const char *word = text;

      while (*text != '\0' && !is_white (*text))
        text++;

      if (text > word)
        {
          if (!is_word (rule, word, text - word))
            return FALSE;
          n_words++;
        }

      while (is_white (*text))
        text++;
    }

  return n_words > 0;
}

static gboolean
is_id_word (const AttributeRule *rule,
            const char          *word,
            gsize                length)
{
  return is_id (word, length);
}

static gboolean
is_flag (const AttributeRule *rule,
         const char          *word,
         gsize                length)
{
  g_autoptr (GFlagsClass) flags_class = g_type_class_ref (rule->get_type ());
  g_autofree char *nick = g_strndup (word, length);

  return g_flags_get_value_by_nick (flags_class, nick) != NULL;
}

static gsize
count_digits (const char *text)
{
  return strspn (text, "0123456789");
}

/* One to three digits and, perhaps, a point with one digit or two. */
static gboolean
is_decimal (const char *text)
{
  gsize n_whole = count_digits (text);
  const char *rest = text + n_whole;
  gsize n_rest = 0;

  if (n_whole < 1 || n_whole > 3)
    return FALSE;

  if (*rest == '\0')
    return TRUE;

  n_rest = *rest == '.' ? count_digits (rest + 1) : 0;

  return n_rest >= 1 && n_rest <= 2 && rest[1 + n_rest] == '\0';
}

static gboolean
is_number (const char *text,
           guint64     min,
           guint64     max)
{
  return g_ascii_string_to_unsigned (text, 10, min, max, NULL, NULL);
}

static gboolean
is_value_of (const AttributeRule *rule,
             const char          *text)
{
  GEnumClass *enum_class = get_enum_class (rule->get_type ());
  const GEnumValue *value = g_enum_get_value_by_nick (enum_class, text);

  return value != NULL && value->value >= rule->first;
}

static gboolean
is_value (const AttributeRule *rule,
          const char          *text)
{
  switch (rule->type)
    {
    case VALUE_VERSION:
      return g_str_equal (text, "1");
    case VALUE_ID:
      return is_id (text, strlen (text));
    case VALUE_IDS:
      return is_list_of (rule, text, is_id_word);
    case VALUE_COUNT:
      return is_number (text, 1, 999);
    case VALUE_PERCENT:
      return is_number (text, 0, 100);
    case VALUE_DECIMAL:
      return is_decimal (text);
    case VALUE_ENUM:
      return is_value_of (rule, text);
    case VALUE_FLAGS:
      return is_list_of (rule, text, is_flag);
    case VALUE_PHASE:
      return g_strv_contains (phase_ids, text);
    default:
      g_return_val_if_reached (FALSE);
    }
}

static char *
create_list_of_nicks (const AttributeRule *rule)
{
  GEnumClass *enum_class = get_enum_class (rule->get_type ());
  g_autoptr (GString) nicks = g_string_new ("one of");

  for (guint i = 0; i < enum_class->n_values; i++)
    {
      if (enum_class->values[i].value >= rule->first)
        g_string_append_printf (nicks, " %s", enum_class->values[i].value_nick);
    }

  return g_string_free (g_steal_pointer (&nicks), FALSE);
}

static char *
create_list_of_flags (const AttributeRule *rule)
{
  g_autoptr (GFlagsClass) flags_class = g_type_class_ref (rule->get_type ());
  g_autoptr (GString) nicks = g_string_new ("one or more of");

  for (guint i = 0; i < flags_class->n_values; i++)
    g_string_append_printf (nicks, " %s", flags_class->values[i].value_nick);

  return g_string_free (g_steal_pointer (&nicks), FALSE);
}

/* Says what an attribute may be, for errors. */
static char *
create_hint (const AttributeRule *rule)
{
  switch (rule->type)
    {
    case VALUE_VERSION:
      return g_strdup ("1, the only version that is known");
    case VALUE_ID:
      return g_strdup ("an id of lower-case letters and digits with hyphens between");
    case VALUE_IDS:
      return g_strdup ("ids with spaces between, one at least");
    case VALUE_COUNT:
      return g_strdup ("a whole number from 1 to 999");
    case VALUE_PERCENT:
      return g_strdup ("a whole number from 0 to 100");
    case VALUE_DECIMAL:
      return g_strdup ("a number below 1000 with a point and one or two decimals at most");
    case VALUE_ENUM:
      return create_list_of_nicks (rule);
    case VALUE_FLAGS:
      return create_list_of_flags (rule);
    case VALUE_PHASE:
      return g_strdup ("one of loading mid-stance propulsion early-swing mid-swing late-swing");
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Checks an attribute and takes its rule down in @seen, a bit for each. */
static gboolean
check_attribute (const RumNode      *node,
                 const ElementRule  *rule,
                 guint               number,
                 guint              *seen,
                 GError            **error)
{
  const char *name = node->attributes[2 * number];
  const char *value = node->attributes[2 * number + 1];
  int position = find_attribute_rule (rule, name, number);
  g_autofree char *hint = NULL;

  if (position < 0)
    {
      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> knows no attribute “%s”; remove it", node->name, name);
      return FALSE;
    }

  if (*seen & BIT (position))
    {
      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> has the attribute “%s” twice; keep one", node->name, name);
      return FALSE;
    }

  *seen |= BIT (position);
  if (is_value (&rule->attributes[position], value))
    return TRUE;

  hint = create_hint (&rule->attributes[position]);
  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "the attribute “%s” of <%s> cannot be “%s”; write %s",
                      name, node->name, value, hint);

  return FALSE;
}

static gboolean
check_attributes (const RumNode      *node,
                  const ElementRule  *rule,
                  GError            **error)
{
  guint seen = 0;

  for (guint i = 0; node->attributes[2 * i] != NULL; i++)
    {
      if (!check_attribute (node, rule, i, &seen, error))
        return FALSE;
    }

  for (guint i = 0; i < MAX_ATTRIBUTES && rule->attributes[i].name != NULL; i++)
    {
      const AttributeRule *attribute = &rule->attributes[i];
      g_autofree char *hint = NULL;

      if (attribute->is_optional || (seen & BIT (i)))
        continue;

      hint = create_hint (attribute);
      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> lacks the attribute “%s”; add it, with %s",
                          node->name, attribute->name, hint);
      return FALSE;
    }

  return TRUE;
}

/* Checks that no element is missing; @seen has a bit for each rule. */
static gboolean
check_missing (const RumNode      *node,
               const ElementRule  *rule,
               guint               seen,
               GError            **error)
{
  for (int i = 0; i < MAX_CHILDREN && rule->children[i].name != NULL; i++)
    {
      const ChildRule *child = &rule->children[i];

      if (child->occurrence == OCCURS_AT_MOST_ONCE ||
          child->occurrence == OCCURS_ANY_NUMBER || (seen & BIT (i)))
        continue;

      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> lacks the element <%s>; add it", node->name, child->name);
      return FALSE;
    }

  return TRUE;
}

static gboolean
may_repeat (const ChildRule *child)
{
  return child->occurrence == OCCURS_AT_LEAST_ONCE || child->occurrence == OCCURS_ANY_NUMBER;
}

/* Checks one child of rule @position that follows a child of rule @last. */
static gboolean
check_child (const RumNode      *child,
             const RumNode      *node,
             const ElementRule  *rule,
             int                 position,
             int                 last,
             GError            **error)
{
  if (position < 0)
    {
      rum_node_set_error (child, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> cannot stand in <%s>; remove it", child->name, node->name);
      return FALSE;
    }

  if (position == last && !may_repeat (&rule->children[position]))
    {
      rum_node_set_error (child, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> has a second <%s>; keep one", node->name, child->name);
      return FALSE;
    }

  if (position < last)
    {
      rum_node_set_error (child, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> stands after <%s> in <%s>; move it before",
                          child->name, rule->children[last].name, node->name);
      return FALSE;
    }

  return TRUE;
}

static gboolean check_element (const RumNode  *node,
                               GError        **error);

static gboolean
check_children (const RumNode      *node,
                const ElementRule  *rule,
                GError            **error)
{
  int last = -1;
  guint seen = 0;

  for (const RumNode *child = node->first_child; child != NULL; child = child->next)
    {
      int position = find_child_rule (rule, child->name, last);

      if (!check_child (child, node, rule, position, last, error) ||
          !check_element (child, error))
        return FALSE;

      last = position;
      seen |= BIT (position);
    }

  return check_missing (node, rule, seen, error);
}

static gboolean
check_text (const RumNode      *node,
            const ElementRule  *rule,
            GError            **error)
{
  if (rule->has_text && *node->text == '\0')
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "<%s> is empty; write its text or remove it", node->name);
  else if (!rule->has_text && *node->text != '\0')
    rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                        "there is text directly in <%s>; put it into an element", node->name);
  else
    return TRUE;

  return FALSE;
}

static gboolean
check_element (const RumNode  *node,
               GError        **error)
{
  const ElementRule *rule = find_element_rule (node->name);

  return check_attributes (node, rule, error) &&
         check_children (node, rule, error) &&
         check_text (node, rule, error);
}

/*< private >
 * rum_grammar_check:
 * @root: the root element of a file
 * @root_name: the name that it must have
 * @error: where to store a RUM_ATLAS_ERROR_CONTENT
 *
 * Checks that a file has the form that content files have.  Whether the ids
 * in it are known is not looked at.
 *
 * Returns: TRUE if it has
 */
gboolean
rum_grammar_check (const RumNode  *root,
                   const char     *root_name,
                   GError        **error)
{
  g_assert (root != NULL);
  g_assert (root_name != NULL);

  if (!g_str_equal (root->name, root_name))
    {
      rum_node_set_error (root, error, RUM_ATLAS_ERROR_CONTENT,
                          "the root element is <%s>; it must be <%s>", root->name, root_name);
      return FALSE;
    }

  return check_element (root, error);
}

/*< private >
 * rum_grammar_get_enum:
 * @node: an element that was checked
 * @attribute: name of an attribute that holds a word
 * @type: the enumeration whose nicks the words are
 *
 * Returns: the value; the first of the enumeration if there is no attribute
 */
int
rum_grammar_get_enum (const RumNode *node,
                      const char    *attribute,
                      GType          type)
{
  GEnumClass *enum_class = get_enum_class (type);
  const char *nick = rum_node_get_attribute (node, attribute);
  const GEnumValue *value = NULL;

  if (nick == NULL)
    return enum_class->minimum;

  value = g_enum_get_value_by_nick (enum_class, nick);
  g_assert (value != NULL);

  return value->value;
}

/*< private >
 * rum_grammar_get_flags:
 * @node: an element that was checked
 * @attribute: name of an attribute that holds words
 * @type: the flags whose nicks the words are
 *
 * Returns: the flags; 0 if there is no attribute
 */
guint
rum_grammar_get_flags (const RumNode *node,
                       const char    *attribute,
                       GType          type)
{
  g_autoptr (GFlagsClass) flags_class = g_type_class_ref (type);
  const char *value = rum_node_get_attribute (node, attribute);
  g_auto (GStrv) nicks = g_strsplit_set (value != NULL ? value : "", " \t\r\n", -1);
  guint flags = 0;

  for (guint i = 0; nicks[i] != NULL; i++)
    {
      const GFlagsValue *flag = g_flags_get_value_by_nick (flags_class, nicks[i]);

      if (flag != NULL)
        flags |= flag->value;
    }

  return flags;
}
