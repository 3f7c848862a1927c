/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-node-private.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define RUM_RULE_MAX_ATTRIBUTES 17
#define RUM_RULE_MAX_CHILDREN 10

typedef enum
{
  RUM_VALUE_VERSION,
  RUM_VALUE_ID,
  RUM_VALUE_IDS,
  RUM_VALUE_COUNT,
  RUM_VALUE_PERCENT,
  RUM_VALUE_DECIMAL,
  RUM_VALUE_ENUM,
  RUM_VALUE_FLAGS,
  RUM_VALUE_PHASE,
} RumValueType;

/* @get_type: the enumeration or flags whose nicks the words are.
 * @first: the smallest value of the enumeration that a file may use.
 */
typedef struct
{
  const char  *name;
  RumValueType type;
  GType      (*get_type) (void);
  int          first;
  gboolean     is_optional;
} RumAttributeRule;

typedef enum
{
  RUM_OCCURS_ONCE,
  RUM_OCCURS_AT_MOST_ONCE,
  RUM_OCCURS_AT_LEAST_ONCE,
  RUM_OCCURS_ANY_NUMBER,
} RumOccurrence;

typedef struct
{
  const char   *name;
  RumOccurrence occurrence;
} RumChildRule;

/* An element holds either text or, in the order of the rule, elements. */
typedef struct
{
  const char      *name;
  RumAttributeRule attributes[RUM_RULE_MAX_ATTRIBUTES];
  RumChildRule     children[RUM_RULE_MAX_CHILDREN];
  gboolean         has_text;
} RumElementRule;

const RumElementRule *rum_grammar_rule_find           (const char             *name);

int                   rum_grammar_rule_find_attribute (const RumElementRule   *rule,
                                                       const char             *name,
                                                       int                     next);

int                   rum_grammar_rule_find_child     (const RumElementRule   *rule,
                                                       const char             *name,
                                                       int                     last);

gboolean              rum_grammar_rule_allows         (const RumAttributeRule *rule,
                                                       const char             *value);

char                 *rum_grammar_rule_create_hint    (const RumAttributeRule *rule);

GEnumClass           *rum_grammar_rule_get_enum_class (GType                   type);

G_END_DECLS
