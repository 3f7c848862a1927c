/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-grammar-private.h"

#include "rum-grammar-rule-private.h"

#define BIT(number) (1u << (number))

/* Checks an attribute and takes its rule down in @seen, a bit for each. */
static gboolean
check_attribute (const RumNode         *node,
                 const RumElementRule  *rule,
                 guint                  number,
                 guint                 *seen,
                 GError               **error)
{
  const char *name = node->attributes[2 * number];
  const char *value = node->attributes[2 * number + 1];
  int position = rum_grammar_rule_find_attribute (rule, name, number);
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
  if (rum_grammar_rule_allows (&rule->attributes[position], value))
    return TRUE;

  hint = rum_grammar_rule_create_hint (&rule->attributes[position]);
  rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                      "the attribute “%s” of <%s> cannot be “%s”; write %s",
                      name, node->name, value, hint);

  return FALSE;
}

static gboolean
check_attributes (const RumNode         *node,
                  const RumElementRule  *rule,
                  GError               **error)
{
  guint seen = 0;

  for (guint i = 0; node->attributes[2 * i] != NULL; i++)
    {
      if (!check_attribute (node, rule, i, &seen, error))
        return FALSE;
    }

  for (guint i = 0; i < RUM_RULE_MAX_ATTRIBUTES && rule->attributes[i].name != NULL; i++)
    {
      const RumAttributeRule *attribute = &rule->attributes[i];
      g_autofree char *hint = NULL;

      if (attribute->is_optional || (seen & BIT (i)))
        continue;

      hint = rum_grammar_rule_create_hint (attribute);
      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> lacks the attribute “%s”; add it, with %s",
                          node->name, attribute->name, hint);
      return FALSE;
    }

  return TRUE;
}

/* Checks that no element is missing; @seen has a bit for each rule. */
static gboolean
check_missing (const RumNode         *node,
               const RumElementRule  *rule,
               guint                  seen,
               GError               **error)
{
  for (int i = 0; i < RUM_RULE_MAX_CHILDREN && rule->children[i].name != NULL; i++)
    {
      const RumChildRule *child = &rule->children[i];

      if (child->occurrence == RUM_OCCURS_AT_MOST_ONCE ||
          child->occurrence == RUM_OCCURS_ANY_NUMBER || (seen & BIT (i)))
        continue;

      rum_node_set_error (node, error, RUM_ATLAS_ERROR_CONTENT,
                          "<%s> lacks the element <%s>; add it", node->name, child->name);
      return FALSE;
    }

  return TRUE;
}

static gboolean
may_repeat (const RumChildRule *child)
{
  return child->occurrence == RUM_OCCURS_AT_LEAST_ONCE ||
         child->occurrence == RUM_OCCURS_ANY_NUMBER;
}

/* Checks one child of rule @position that follows a child of rule @last. */
static gboolean
check_child (const RumNode         *child,
             const RumNode         *node,
             const RumElementRule  *rule,
             int                    position,
             int                    last,
             GError               **error)
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
check_children (const RumNode         *node,
                const RumElementRule  *rule,
                GError               **error)
{
  int last = -1;
  guint seen = 0;

  for (const RumNode *child = node->first_child; child != NULL; child = child->next)
    {
      int position = rum_grammar_rule_find_child (rule, child->name, last);

      if (!check_child (child, node, rule, position, last, error) ||
          !check_element (child, error))
        return FALSE;

      last = position;
      seen |= BIT (position);
    }

  return check_missing (node, rule, seen, error);
}

static gboolean
check_text (const RumNode         *node,
            const RumElementRule  *rule,
            GError               **error)
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
  const RumElementRule *rule = rum_grammar_rule_find (node->name);

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
  GEnumClass *enum_class = rum_grammar_rule_get_enum_class (type);
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
