/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-block-private.h"

/**
 * RumHelpBlock:
 *
 * A part of a page of the help, with the parts that it consists of. It does not
 * change once the page has been read.
 */
struct _RumHelpBlock
{
  GObject       parent_instance;

  RumHelpKind   kind;
  char         *id;
  char         *markup;
  char        **order;
  GPtrArray    *children;
};

G_DEFINE_FINAL_TYPE (RumHelpBlock, rum_help_block, G_TYPE_OBJECT)

static void
rum_help_block_finalize (GObject *object)
{
  RumHelpBlock *self = RUM_HELP_BLOCK (object);

  g_free (self->id);
  g_free (self->markup);
  g_strfreev (self->order);
  g_ptr_array_unref (self->children);

  G_OBJECT_CLASS (rum_help_block_parent_class)->finalize (object);
}

static void
rum_help_block_class_init (RumHelpBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_help_block_finalize;
}

static void
rum_help_block_init (RumHelpBlock *self)
{
  self->children = g_ptr_array_new_with_free_func (g_object_unref);
}

/*< private >
 * rum_help_block_new:
 * @kind: what it is
 * @id: (nullable): what links call it
 *
 * Returns: (transfer full): a new block, with nothing in it
 */
RumHelpBlock *
rum_help_block_new (RumHelpKind  kind,
                    const char  *id)
{
  RumHelpBlock *self = g_object_new (RUM_TYPE_HELP_BLOCK, NULL);

  self->kind = kind;
  self->id = g_strdup (id);

  return self;
}

/*< private >
 * rum_help_block_set_markup:
 * @self: a block
 * @markup: its text or title
 */
void
rum_help_block_set_markup (RumHelpBlock *self,
                           const char   *markup)
{
  g_assert (RUM_IS_HELP_BLOCK (self));

  g_free (self->markup);
  self->markup = g_strdup (markup);
}

/*< private >
 * rum_help_block_set_order:
 * @self: a section
 * @order: ids of pages, with blanks between them
 */
void
rum_help_block_set_order (RumHelpBlock *self,
                          const char   *order)
{
  g_assert (RUM_IS_HELP_BLOCK (self));

  g_strfreev (self->order);
  self->order = order != NULL ? g_strsplit (order, " ", -1) : NULL;
}

/*< private >
 * rum_help_block_add:
 * @self: a block
 * @child: (transfer none): what comes next in it
 */
void
rum_help_block_add (RumHelpBlock *self,
                    RumHelpBlock *child)
{
  g_assert (RUM_IS_HELP_BLOCK (self));
  g_assert (RUM_IS_HELP_BLOCK (child));

  g_ptr_array_add (self->children, g_object_ref (child));
}

/**
 * rum_help_block_get_kind:
 * @self: a block
 *
 * Gets what it is.
 *
 * Returns: the kind
 */
RumHelpKind
rum_help_block_get_kind (RumHelpBlock *self)
{
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (self), RUM_HELP_PARAGRAPH);

  return self->kind;
}

/**
 * rum_help_block_get_id:
 * @self: a block
 *
 * Gets what links call it, after the id of the page and “#”.
 *
 * Returns: (transfer none) (nullable): the id of a section
 */
const char *
rum_help_block_get_id (RumHelpBlock *self)
{
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (self), NULL);

  return self->id;
}

/**
 * rum_help_block_get_markup:
 * @self: a block
 *
 * Gets the text of a paragraph or screen, or the title of a section, item or
 * note, in the markup of Pango. The target of a link is the id of a page, with
 * “#” and the id of a section where it is meant, or an address of the web.
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
rum_help_block_get_markup (RumHelpBlock *self)
{
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (self), NULL);

  return self->markup;
}

/**
 * rum_help_block_get_order:
 * @self: a block
 *
 * Gets in which order the pages come that belong to a section of a guide.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of pages,
 *   or NULL where there is no order
 */
const char *const *
rum_help_block_get_order (RumHelpBlock *self)
{
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (self), NULL);

  return (const char *const *) self->order;
}

/**
 * rum_help_block_get_n_children:
 * @self: a block
 *
 * Gets how many blocks it consists of.
 *
 * Returns: their number
 */
guint
rum_help_block_get_n_children (RumHelpBlock *self)
{
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (self), 0);

  return self->children->len;
}

/**
 * rum_help_block_get_child:
 * @self: a block
 * @index: which, less than their number
 *
 * Gets a block that it consists of.
 *
 * Returns: (transfer none): the block
 */
RumHelpBlock *
rum_help_block_get_child (RumHelpBlock *self,
                          guint         index)
{
  g_return_val_if_fail (RUM_IS_HELP_BLOCK (self), NULL);
  g_return_val_if_fail (index < self->children->len, NULL);

  return g_ptr_array_index (self->children, index);
}
