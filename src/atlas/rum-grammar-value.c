/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-grammar-rule-private.h"

#include <string.h>

static const char *const phase_ids[] = {
  "loading", "mid-stance", "propulsion", "early-swing", "mid-swing", "late-swing", NULL,
};
/*< private >
 * rum_grammar_rule_get_enum_class:
 * @type: a static enumeration
 *
 * To refer to a class and to drop it for each attribute would take longer than
 * all else that is done with it; the class of a static type stays anyway.
 *
 * Returns: (transfer none): its class
 */
GEnumClass *
rum_grammar_rule_get_enum_class (GType type)
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
is_list_of (const RumAttributeRule *rule,
            const char             *text,
            gboolean              (*is_word) (const RumAttributeRule *rule,
                                              const char             *word,
                                              gsize                   length))
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
is_id_word (const RumAttributeRule *rule,
            const char             *word,
            gsize                   length)
{
  return is_id (word, length);
}

static gboolean
is_flag (const RumAttributeRule *rule,
         const char             *word,
         gsize                   length)
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

/* Not by g_ascii_string_to_unsigned(): that looks at errno, which the first thread
 * that reads a number may have from waiting for another one that does so too.
 */
static gboolean
is_number (const char *text,
           guint64     min,
           guint64     max)
{
  const char *rest = text;
  guint64 number = 0;

  if (count_digits (text) == 0)
    return FALSE;

  number = g_ascii_strtoull (text, (char **) &rest, 10);

  return *rest == '\0' && number >= min && number <= max;
}

static gboolean
is_nick (const RumAttributeRule *rule,
         const char             *text)
{
  GEnumClass *enum_class = rum_grammar_rule_get_enum_class (rule->get_type ());
  const GEnumValue *value = g_enum_get_value_by_nick (enum_class, text);

  return value != NULL && value->value >= rule->first;
}

/*< private >
 * rum_grammar_rule_allows:
 * @rule: a rule of an attribute
 * @value: what a file has as the attribute
 *
 * Returns: TRUE if the attribute may have that value
 */
gboolean
rum_grammar_rule_allows (const RumAttributeRule *rule,
                         const char             *value)
{
  switch (rule->type)
    {
    case RUM_VALUE_VERSION:
      return g_str_equal (value, "1");
    case RUM_VALUE_ID:
      return is_id (value, strlen (value));
    case RUM_VALUE_IDS:
      return is_list_of (rule, value, is_id_word);
    case RUM_VALUE_COUNT:
      return is_number (value, 1, 999);
    case RUM_VALUE_PERCENT:
      return is_number (value, 0, 100);
    case RUM_VALUE_DECIMAL:
      return is_decimal (value);
    case RUM_VALUE_ENUM:
      return is_nick (rule, value);
    case RUM_VALUE_FLAGS:
      return is_list_of (rule, value, is_flag);
    case RUM_VALUE_PHASE:
      return g_strv_contains (phase_ids, value);
    default:
      g_return_val_if_reached (FALSE);
    }
}

static char *
create_list_of_nicks (const RumAttributeRule *rule)
{
  GEnumClass *enum_class = rum_grammar_rule_get_enum_class (rule->get_type ());
  g_autoptr (GString) nicks = g_string_new ("one of");

  for (guint i = 0; i < enum_class->n_values; i++)
    {
      if (enum_class->values[i].value >= rule->first)
        g_string_append_printf (nicks, " %s", enum_class->values[i].value_nick);
    }

  return g_string_free (g_steal_pointer (&nicks), FALSE);
}

static char *
create_list_of_flags (const RumAttributeRule *rule)
{
  g_autoptr (GFlagsClass) flags_class = g_type_class_ref (rule->get_type ());
  g_autoptr (GString) nicks = g_string_new ("one or more of");

  for (guint i = 0; i < flags_class->n_values; i++)
    g_string_append_printf (nicks, " %s", flags_class->values[i].value_nick);

  return g_string_free (g_steal_pointer (&nicks), FALSE);
}

/*< private >
 * rum_grammar_rule_create_hint:
 * @rule: a rule of an attribute
 *
 * Returns: (transfer full): what the attribute may be, for errors
 */
char *
rum_grammar_rule_create_hint (const RumAttributeRule *rule)
{
  switch (rule->type)
    {
    case RUM_VALUE_VERSION:
      return g_strdup ("1, the only version that is known");
    case RUM_VALUE_ID:
      return g_strdup ("an id of lower-case letters and digits with hyphens between");
    case RUM_VALUE_IDS:
      return g_strdup ("ids with spaces between, one at least");
    case RUM_VALUE_COUNT:
      return g_strdup ("a whole number from 1 to 999");
    case RUM_VALUE_PERCENT:
      return g_strdup ("a whole number from 0 to 100");
    case RUM_VALUE_DECIMAL:
      return g_strdup ("a number below 1000 with a point and one or two decimals at most");
    case RUM_VALUE_ENUM:
      return create_list_of_nicks (rule);
    case RUM_VALUE_FLAGS:
      return create_list_of_flags (rule);
    case RUM_VALUE_PHASE:
      return g_strdup ("one of loading mid-stance propulsion early-swing mid-swing late-swing");
    default:
      g_return_val_if_reached (NULL);
    }
}
