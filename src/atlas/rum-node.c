/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-node-private.h"

#include "rum-atlas-error-private.h"

#include <stdlib.h>
#include <string.h>

/* In bytes; most files fit into a few blocks. */
#define BLOCK_SIZE 16384

/* Memory that is given back all at once.
 *
 * @blocks: (element-type guint8): what was allocated
 * @place: where the last block has room
 * @left: how many bytes of it
 */
struct _RumNodePool
{
  char      *file;
  GPtrArray *blocks;
  char      *place;
  gsize      left;
};

/*< private >
 * rum_node_pool_new:
 * @file: base name of the file that the elements stand in
 *
 * Returns: (transfer full): a pool without elements
 */
RumNodePool *
rum_node_pool_new (const char *file)
{
  RumNodePool *self = g_new0 (RumNodePool, 1);

  g_assert (file != NULL);

  self->file = g_strdup (file);
  self->blocks = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/*< private >
 * rum_node_pool_free:
 * @self: a pool
 *
 * Frees all elements of a file.
 */
void
rum_node_pool_free (RumNodePool *self)
{
  g_assert (self != NULL);

  g_ptr_array_unref (self->blocks);
  g_free (self->file);
  g_free (self);
}

/* Gives memory that is aligned for pointers. */
static gpointer
allocate (RumNodePool *pool,
          gsize        size)
{
  gsize padded = (size + sizeof (gpointer) - 1) / sizeof (gpointer) * sizeof (gpointer);
  gpointer memory = NULL;

  if (padded > pool->left)
    {
      pool->left = MAX (padded, BLOCK_SIZE);
      pool->place = g_malloc (pool->left);
      g_ptr_array_add (pool->blocks, pool->place);
    }

  memory = pool->place;
  pool->place += padded;
  pool->left -= padded;

  return memory;
}

/* Copies a string to *@place, ends it, and moves *@place behind it. */
static const char *
place_string (char       **place,
              const char  *string,
              gsize        length)
{
  const char *copy = *place;

  memcpy (*place, string, length);
  (*place)[length] = '\0';
  *place += length + 1;

  return copy;
}

/*< private >
 * rum_node_new:
 * @pool: what is to hold the element
 * @line: line in the file, from 1
 * @name: name of the element
 * @attributes: (array length=n_attributes): its attributes
 * @n_attributes: how many there are
 *
 * Returns: (transfer none): a new element without text and children
 */
RumNode *
rum_node_new (RumNodePool            *pool,
              int                     line,
              const char             *name,
              const RumNodeAttribute *attributes,
              guint                   n_attributes)
{
  gsize n_pointers = 2 * n_attributes + 1;
  gsize size = strlen (name) + 1;
  RumNode *self = NULL;
  char *place = NULL;

  g_assert (pool != NULL);
  g_assert (line > 0);

  for (guint i = 0; i < n_attributes; i++)
    size += strlen (attributes[i].name) + attributes[i].length + 2;

  self = allocate (pool, sizeof *self + n_pointers * sizeof (char *) + size);
  self->attributes = (const char **) (self + 1);
  place = (char *) (self->attributes + n_pointers);

  self->pool = pool;
  self->file = pool->file;
  self->line = line;
  self->name = place_string (&place, name, strlen (name));
  for (guint i = 0; i < n_attributes; i++)
    {
      const RumNodeAttribute *attribute = &attributes[i];

      self->attributes[2 * i] = place_string (&place, attribute->name, strlen (attribute->name));
      self->attributes[2 * i + 1] = place_string (&place, attribute->value, attribute->length);
    }
  self->attributes[2 * n_attributes] = NULL;
  self->text = "";
  self->first_child = NULL;
  self->last_child = NULL;
  self->next = NULL;

  return self;
}

/*< private >
 * rum_node_free:
 * @self: the root element of a file
 *
 * Frees all elements of a file.
 */
void
rum_node_free (RumNode *self)
{
  g_assert (self != NULL);

  rum_node_pool_free (self->pool);
}

/*< private >
 * rum_node_set_text:
 * @self: an element without text
 * @text: the text directly inside; it need not end with a NUL
 * @length: its length in bytes
 *
 * Gives an element its text.
 */
void
rum_node_set_text (RumNode    *self,
                   const char *text,
                   gsize       length)
{
  g_assert (self != NULL);

  if (length > 0)
    {
      char *place = allocate (self->pool, length + 1);

      self->text = place_string (&place, text, length);
    }
}

/*< private >
 * rum_node_add_child:
 * @self: an element
 * @child: an element of the same pool that belongs to none so far
 *
 * Appends an element to those inside another.
 */
void
rum_node_add_child (RumNode *self,
                    RumNode *child)
{
  g_assert (self != NULL);
  g_assert (child != NULL);

  if (self->last_child != NULL)
    self->last_child->next = child;
  else
    self->first_child = child;

  self->last_child = child;
}

/*< private >
 * rum_node_get_attribute:
 * @self: an element
 * @name: name of an attribute
 *
 * Returns: (transfer none) (nullable): its value, or NULL if it is not there
 */
const char *
rum_node_get_attribute (const RumNode *self,
                        const char    *name)
{
  g_assert (self != NULL);
  g_assert (name != NULL);

  for (guint i = 0; self->attributes[i] != NULL; i += 2)
    {
      if (rum_node_is_name (self->attributes[i], name))
        return self->attributes[i + 1];
    }

  return NULL;
}

/*< private >
 * rum_node_get_value:
 * @self: an element that was checked against the grammar
 * @name: name of an attribute that the grammar requires
 *
 * Returns: (transfer none): its value
 */
const char *
rum_node_get_value (const RumNode *self,
                    const char    *name)
{
  const char *value = rum_node_get_attribute (self, name);

  g_assert (value != NULL);

  return value;
}

/*< private >
 * rum_node_get_number:
 * @self: an element that was checked against the grammar
 * @name: name of an attribute that the grammar requires to be a number
 *
 * Returns: its value
 */
int
rum_node_get_number (const RumNode *self,
                     const char    *name)
{
  return atoi (rum_node_get_value (self, name));
}

/*< private >
 * rum_node_get_child:
 * @self: an element
 * @name: name of an element inside
 *
 * Returns: (transfer none) (nullable): the first element of that name
 *   directly inside, or NULL
 */
RumNode *
rum_node_get_child (const RumNode *self,
                    const char    *name)
{
  g_assert (self != NULL);
  g_assert (name != NULL);

  for (RumNode *child = self->first_child; child != NULL; child = child->next)
    {
      if (rum_node_is_name (child->name, name))
        return child;
    }

  return NULL;
}

/*< private >
 * rum_node_get_text:
 * @self: an element
 * @name: name of an element inside
 *
 * Returns: (transfer none) (nullable): the text of the first element of that
 *   name directly inside, or NULL
 */
const char *
rum_node_get_text (const RumNode *self,
                   const char    *name)
{
  RumNode *child = rum_node_get_child (self, name);

  return child != NULL ? child->text : NULL;
}

/*< private >
 * rum_node_set_error:
 * @self: the element that is wrong
 * @error: where to store the error, or NULL
 * @code: what kind of error it is
 * @format: printf format of what is wrong and what to do about it
 *
 * Sets an error that names the file and line of an element.
 */
void
rum_node_set_error (const RumNode  *self,
                    GError        **error,
                    RumAtlasError   code,
                    const char     *format,
                    ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  g_assert (self != NULL);

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  rum_atlas_error_set (error, code, self->file, self->line, "%s", message);
}
