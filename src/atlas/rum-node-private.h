/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <string.h>

#include "rum-atlas-error.h"

G_BEGIN_DECLS

typedef struct _RumNodePool RumNodePool;

/*< private >
 * RumNode:
 * @pool: what holds the element and its strings
 * @file: base name of the file that the element stands in
 * @line: line of the element's opening bracket, from 1
 * @name: name of the element
 * @attributes: names and values in turn, NULL-terminated
 * @text: the text directly inside, with white space folded; never NULL
 * @first_child: (nullable): the first of the elements inside
 * @last_child: (nullable): the last of them
 * @next: (nullable): the element that follows within the same parent
 *
 * An element of a content file.  There are thousands of them, so all that
 * belongs to them lies in the pool of their root.
 */
typedef struct _RumNode RumNode;

struct _RumNode
{
  RumNodePool *pool;
  const char  *file;
  int          line;
  const char  *name;
  const char **attributes;
  const char  *text;
  RumNode     *first_child;
  RumNode     *last_child;
  RumNode     *next;
};

/*< private >
 * RumNodeAttribute:
 * @name: its name
 * @value: its value, which need not end with a NUL
 * @length: length of @value in bytes
 *
 * An attribute of an element that is to be made.
 */
typedef struct
{
  const char *name;
  const char *value;
  gsize       length;
} RumNodeAttribute;

/* Whether two names are the same; most differ in their first letter. */
static inline gboolean
rum_node_is_name (const char *name,
                  const char *other)
{
  return name[0] == other[0] && strcmp (name, other) == 0;
}

RumNodePool *rum_node_pool_new     (const char             *file) G_GNUC_WARN_UNUSED_RESULT;
void         rum_node_pool_free    (RumNodePool            *self);

RumNode    *rum_node_new           (RumNodePool            *pool,
                                    int                     line,
                                    const char             *name,
                                    const RumNodeAttribute *attributes,
                                    guint                   n_attributes);
void        rum_node_free          (RumNode        *self);
void        rum_node_set_text      (RumNode        *self,
                                    const char     *text,
                                    gsize           length);
void        rum_node_add_child     (RumNode        *self,
                                    RumNode        *child);

const char *rum_node_get_attribute (const RumNode  *self,
                                    const char     *name);
const char *rum_node_get_value     (const RumNode  *self,
                                    const char     *name);
int         rum_node_get_number    (const RumNode  *self,
                                    const char     *name);
RumNode    *rum_node_get_child     (const RumNode  *self,
                                    const char     *name);
const char *rum_node_get_text      (const RumNode  *self,
                                    const char     *name);
void        rum_node_set_error     (const RumNode  *self,
                                    GError        **error,
                                    RumAtlasError   code,
                                    const char     *format,
                                    ...) G_GNUC_PRINTF (4, 5);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumNode, rum_node_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumNodePool, rum_node_pool_free)

G_END_DECLS
