/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-node-private.h"

#include "rum-atlas-error-private.h"

#include <stdlib.h>
#include <string.h>

static char no_text[] = "";

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
 * @file: base name of the file
 * @line: line in @file, from 1
 * @name: name of the element
 * @attributes: (array length=n_attributes): its attributes
 * @n_attributes: how many there are
 *
 * Returns: (transfer full): a new element without text and children
 */
RumNode *
rum_node_new (GRefString             *file,
              int                     line,
              const char             *name,
              const RumNodeAttribute *attributes,
              guint                   n_attributes)
{
  gsize n_pointers = 2 * n_attributes + 1;
  gsize size = strlen (name) + 1;
  RumNode *self = NULL;
  char *place = NULL;

  g_assert (file != NULL);
  g_assert (line > 0);

  for (guint i = 0; i < n_attributes; i++)
    size += strlen (attributes[i].name) + attributes[i].length + 2;

  self = g_malloc (sizeof *self + n_pointers * sizeof (char *) + size);
  self->attributes = (const char **) (self + 1);
  place = (char *) (self->attributes + n_pointers);

  self->file = g_ref_string_acquire (file);
  self->line = line;
  self->name = place_string (&place, name, strlen (name));
  for (guint i = 0; i < n_attributes; i++)
    {
      const RumNodeAttribute *attribute = &attributes[i];

      self->attributes[2 * i] = place_string (&place, attribute->name, strlen (attribute->name));
      self->attributes[2 * i + 1] = place_string (&place, attribute->value, attribute->length);
    }
  self->attributes[2 * n_attributes] = NULL;
  self->text = no_text;
  self->first_child = NULL;
  self->last_child = NULL;
  self->next = NULL;

  return self;
}

/*< private >
 * rum_node_free:
 * @self: an element
 *
 * Frees an element and all that is inside.
 */
void
rum_node_free (RumNode *self)
{
  RumNode *next = NULL;

  g_assert (self != NULL);

  for (RumNode *child = self->first_child; child != NULL; child = next)
    {
      next = child->next;
      rum_node_free (child);
    }

  g_ref_string_release (self->file);
  if (self->text != no_text)
    g_free (self->text);
  g_free (self);
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
  g_assert (self->text == no_text);

  if (length > 0)
    self->text = g_strndup (text, length);
}

/*< private >
 * rum_node_add_child:
 * @self: an element
 * @child: (transfer full): an element that belongs to none so far
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
      if (g_str_equal (self->attributes[i], name))
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
      if (g_str_equal (child->name, name))
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
