/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-block.h"

struct _RumSheetBlock
{
  GObject    parent_instance;

  GPtrArray *boxes;
  double     gap;
  double     height;
  gboolean   keeps_next;
};

G_DEFINE_FINAL_TYPE (RumSheetBlock, rum_sheet_block, G_TYPE_OBJECT)

static void
free_box (gpointer box)
{
  rum_sheet_box_free (box);
}

static void
rum_sheet_block_dispose (GObject *object)
{
  RumSheetBlock *self = RUM_SHEET_BLOCK (object);

  g_clear_pointer (&self->boxes, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_block_parent_class)->dispose (object);
}

static void
rum_sheet_block_class_init (RumSheetBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_block_dispose;
}

static void
rum_sheet_block_init (RumSheetBlock *self)
{
  self->boxes = g_ptr_array_new_with_free_func (free_box);
}

/**
 * rum_sheet_block_new:
 * @gap: white space above it, in millimetres; none where a column begins
 *
 * Creates an empty block.
 *
 * Returns: (transfer full): a new block
 */
RumSheetBlock *
rum_sheet_block_new (double gap)
{
  RumSheetBlock *self = g_object_new (RUM_TYPE_SHEET_BLOCK, NULL);

  self->gap = gap;

  return self;
}

/**
 * rum_sheet_block_get_gap:
 * @self: a block
 *
 * Gets the white space above the block.
 *
 * Returns: the gap, in millimetres
 */
double
rum_sheet_block_get_gap (RumSheetBlock *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_BLOCK (self), 0);

  return self->gap;
}

/**
 * rum_sheet_block_get_height:
 * @self: a block
 *
 * Gets how high the block is, without the gap above it.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_block_get_height (RumSheetBlock *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_BLOCK (self), 0);

  return self->height;
}

/**
 * rum_sheet_block_set_height:
 * @self: a block
 * @height: in millimetres, at least what its boxes need
 *
 * Makes the block higher than its boxes need it to be.
 */
void
rum_sheet_block_set_height (RumSheetBlock *self,
                            double         height)
{
  g_return_if_fail (RUM_IS_SHEET_BLOCK (self));

  self->height = MAX (self->height, height);
}

/**
 * rum_sheet_block_keeps_next:
 * @self: a block
 *
 * Tells whether the block must not stand without the next one, as a heading
 * must not.
 *
 * Returns: %TRUE if the next block goes where this one goes
 */
gboolean
rum_sheet_block_keeps_next (RumSheetBlock *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_BLOCK (self), FALSE);

  return self->keeps_next;
}

/**
 * rum_sheet_block_set_keep_next:
 * @self: a block
 * @keep_next: whether it must not stand without the next block
 *
 * Ties the block to the next one.
 */
void
rum_sheet_block_set_keep_next (RumSheetBlock *self,
                               gboolean       keep_next)
{
  g_return_if_fail (RUM_IS_SHEET_BLOCK (self));

  self->keeps_next = keep_next;
}

/**
 * rum_sheet_block_get_boxes:
 * @self: a block
 *
 * Gets the boxes of the block, in reading order.
 *
 * Returns: (transfer none) (element-type RumSheetBox): the boxes
 */
GPtrArray *
rum_sheet_block_get_boxes (RumSheetBlock *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_BLOCK (self), NULL);

  return self->boxes;
}

/**
 * rum_sheet_block_add:
 * @self: a block
 * @box: (transfer full): a box
 * @x: where its left edge goes, in millimetres from that of the block
 * @y: where its top edge goes, in millimetres from that of the block
 *
 * Adds a box, after those that are there in reading order.
 */
void
rum_sheet_block_add (RumSheetBlock *self,
                     RumSheetBox   *box,
                     double         x,
                     double         y)
{
  g_return_if_fail (RUM_IS_SHEET_BLOCK (self));
  g_return_if_fail (box != NULL);

  box->x = x;
  box->y = y;
  self->height = MAX (self->height, y + box->height);
  g_ptr_array_add (self->boxes, box);
}

/**
 * rum_sheet_block_stack:
 * @self: a block
 * @parts: (element-type RumSheetBlock): other blocks
 *
 * Puts other blocks below each other into a block, which becomes as high as
 * they are.
 */
void
rum_sheet_block_stack (RumSheetBlock *self,
                       GPtrArray     *parts)
{
  double y = 0;

  g_return_if_fail (RUM_IS_SHEET_BLOCK (self));
  g_return_if_fail (parts != NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      RumSheetBlock *part = g_ptr_array_index (parts, i);

      if (i > 0)
        y += rum_sheet_block_get_gap (part);
      rum_sheet_block_place (part, 0, y, self->boxes);
      y += rum_sheet_block_get_height (part);
    }
  rum_sheet_block_set_height (self, y);
}

/**
 * rum_sheet_block_place:
 * @self: a block
 * @x: left edge, in millimetres from the left of the paper
 * @y: top edge, in millimetres from the top of the paper
 * @boxes: (element-type RumSheetBox): the boxes of a page
 *
 * Moves all boxes from the block to their place on a page.
 */
void
rum_sheet_block_place (RumSheetBlock *self,
                       double         x,
                       double         y,
                       GPtrArray     *boxes)
{
  g_return_if_fail (RUM_IS_SHEET_BLOCK (self));
  g_return_if_fail (boxes != NULL);

  for (guint i = 0; i < self->boxes->len; i++)
    {
      RumSheetBox *box = g_ptr_array_index (self->boxes, i);

      box->x += x;
      box->y += y;
    }

  g_ptr_array_extend_and_steal (boxes, g_steal_pointer (&self->boxes));
  self->boxes = g_ptr_array_new_with_free_func (free_box);
}
