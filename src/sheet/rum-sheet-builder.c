/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-builder.h"

/* Heights of the rule above a row and of a strip, in millimetres. */
#define RULE_HEIGHT 0.2
#define STRIP_HEIGHT 1.0

struct _RumSheetBuilder
{
  GObject        parent_instance;

  RumSheetRuler *ruler;
  RumSheetStyle  style;
  gboolean       is_measuring;
  guint          last_id;
  guint          list_id;
  guint          table_id;
  guint          row_id;
};

G_DEFINE_FINAL_TYPE (RumSheetBuilder, rum_sheet_builder, G_TYPE_OBJECT)

static void
set_tags (RumSheetBuilder *self,
          RumSheetBox     *box,
          RumSheetTag      outer,
          RumSheetTag      middle,
          const char      *leaf)
{
  box->tags[0] = outer;
  box->tags[1] = middle;
  box->tags[2].name = leaf;
  box->tags[2].id = ++self->last_id;
}

static RumSheetBox *
create_text_box (RumSheetBuilder *self,
                 RumSheetText    *text,
                 double           width)
{
  if (self->is_measuring)
    return rum_sheet_box_new_measured (text, self->ruler, &self->style, width);

  return rum_sheet_box_new_text (text, self->ruler, &self->style, width);
}

/* How far below its rule a row begins, in millimetres. */
static double
get_row_top (RumSheetBuilder *self)
{
  return RULE_HEIGHT + rum_sheet_style_get_gap (&self->style, RUM_SHEET_GAP_LINE);
}

/* Where the box ends that was added to @block last. */
static double
get_end (RumSheetBlock *block)
{
  GPtrArray *boxes = rum_sheet_block_get_boxes (block);
  RumSheetBox *box = g_ptr_array_index (boxes, boxes->len - 1);

  return box->y + box->height;
}

static void
rum_sheet_builder_dispose (GObject *object)
{
  RumSheetBuilder *self = RUM_SHEET_BUILDER (object);

  g_clear_object (&self->ruler);

  G_OBJECT_CLASS (rum_sheet_builder_parent_class)->dispose (object);
}

static void
rum_sheet_builder_class_init (RumSheetBuilderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_builder_dispose;
}

static void
rum_sheet_builder_init (RumSheetBuilder *self)
{
}

/**
 * rum_sheet_builder_new:
 * @ruler: sets or measures its texts
 * @style: the measures of the sheet, which are copied
 *
 * Creates a builder.
 *
 * Returns: (transfer full): a new builder
 */
RumSheetBuilder *
rum_sheet_builder_new (RumSheetRuler       *ruler,
                       const RumSheetStyle *style)
{
  RumSheetBuilder *self = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_RULER (ruler), NULL);
  g_return_val_if_fail (style != NULL && style->body >= RUM_SHEET_MIN_SIZE, NULL);

  self = g_object_new (RUM_TYPE_SHEET_BUILDER, NULL);
  self->ruler = g_object_ref (ruler);
  self->style = *style;

  return self;
}

/**
 * rum_sheet_builder_set_style:
 * @self: a builder
 * @style: the measures of the sheet, which are copied
 *
 * Sets the measures of what is made from here on.
 */
void
rum_sheet_builder_set_style (RumSheetBuilder     *self,
                             const RumSheetStyle *style)
{
  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));
  g_return_if_fail (style != NULL && style->body >= RUM_SHEET_MIN_SIZE);

  self->style = *style;
}

/**
 * rum_sheet_builder_set_measuring:
 * @self: a builder
 * @is_measuring: whether text is only measured
 *
 * Makes boxes of text that only keep its place, which is faster, but good for
 * nothing else than finding out what fits.
 */
void
rum_sheet_builder_set_measuring (RumSheetBuilder *self,
                                 gboolean         is_measuring)
{
  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));

  self->is_measuring = is_measuring;
}

/**
 * rum_sheet_builder_get_gap:
 * @self: a builder
 * @gap: a kind of white space
 *
 * Gets how wide or high that space is in the builder's style.
 *
 * Returns: the gap, in millimetres
 */
double
rum_sheet_builder_get_gap (RumSheetBuilder *self,
                           RumSheetGap      gap)
{
  g_return_val_if_fail (RUM_IS_SHEET_BUILDER (self), 0);

  return rum_sheet_style_get_gap (&self->style, gap);
}

/**
 * rum_sheet_builder_create_box:
 * @self: a builder
 * @text: (transfer full): a paragraph
 * @width: in millimetres, or a negative number for as wide as one line
 * @tag: its element in the document, such as “P”; the string stays
 *
 * Creates a box that stands for itself.
 *
 * Returns: (transfer full): a box at the origin
 */
RumSheetBox *
rum_sheet_builder_create_box (RumSheetBuilder *self,
                              RumSheetText    *text,
                              double           width,
                              const char      *tag)
{
  const RumSheetTag none = { NULL, 0 };
  g_autoptr (RumSheetText) owned = text;
  RumSheetBox *box = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_BUILDER (self), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_TEXT (text), NULL);

  box = create_text_box (self, owned, width);
  set_tags (self, box, none, none, tag);

  return box;
}

/**
 * rum_sheet_builder_create_text:
 * @self: a builder
 * @text: (transfer full): a paragraph
 * @width: in millimetres
 * @gap: the white space above it
 * @tag: its element in the document, such as “P”; the string stays
 *
 * Creates a block of one paragraph.
 *
 * Returns: (transfer full): a new block
 */
RumSheetBlock *
rum_sheet_builder_create_text (RumSheetBuilder *self,
                               RumSheetText    *text,
                               double           width,
                               RumSheetGap      gap,
                               const char      *tag)
{
  RumSheetBlock *block = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_BUILDER (self), NULL);

  block = rum_sheet_block_new (rum_sheet_builder_get_gap (self, gap));
  rum_sheet_block_add (block, rum_sheet_builder_create_box (self, text, width, tag), 0, 0);

  return block;
}

/**
 * rum_sheet_builder_begin_list:
 * @self: a builder
 *
 * Makes the items that follow a list of their own.
 */
void
rum_sheet_builder_begin_list (RumSheetBuilder *self)
{
  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));

  self->list_id = ++self->last_id;
}

/**
 * rum_sheet_builder_create_item:
 * @self: a builder
 * @text: (transfer full): a paragraph
 * @width: in millimetres
 * @gap: the white space above it
 *
 * Creates an item of the list that was begun last.
 *
 * Returns: (transfer full): a new block
 */
RumSheetBlock *
rum_sheet_builder_create_item (RumSheetBuilder *self,
                               RumSheetText    *text,
                               double           width,
                               RumSheetGap      gap)
{
  RumSheetBlock *block = NULL;
  RumSheetBox *box = NULL;
  RumSheetTag list = { "L", 0 };
  RumSheetTag item = { "LI", 0 };

  g_return_val_if_fail (RUM_IS_SHEET_BUILDER (self), NULL);

  list.id = self->list_id;
  item.id = ++self->last_id;
  block = rum_sheet_builder_create_text (self, text, width, gap, "LBody");
  box = g_ptr_array_index (rum_sheet_block_get_boxes (block), 0);
  set_tags (self, box, list, item, "LBody");

  return block;
}

/**
 * rum_sheet_builder_begin_table:
 * @self: a builder
 *
 * Makes the rows that follow a table of their own.
 */
void
rum_sheet_builder_begin_table (RumSheetBuilder *self)
{
  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));

  self->table_id = ++self->last_id;
}

/**
 * rum_sheet_builder_create_row:
 * @self: a builder
 * @rule_width: width of the rule above it, in millimetres, or 0 for none
 *
 * Creates a row, without cells yet, of the table that was begun last.
 *
 * Returns: (transfer full): a new block
 */
RumSheetBlock *
rum_sheet_builder_create_row (RumSheetBuilder *self,
                              double           rule_width)
{
  RumSheetBlock *row = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_BUILDER (self), NULL);

  row = rum_sheet_block_new (rum_sheet_builder_get_gap (self, RUM_SHEET_GAP_LINE));
  if (rule_width > 0)
    rum_sheet_block_add (row,
                         rum_sheet_box_new_rule (RUM_SHEET_INK_LINE, rule_width, RULE_HEIGHT),
                         0, 0);
  self->row_id = ++self->last_id;

  return row;
}

/**
 * rum_sheet_builder_add_cell:
 * @self: a builder
 * @row: the row that was created last
 * @tag: “TH” or “TD”
 * @x: its left edge, in millimetres from that of the row
 * @width: in millimetres
 * @texts: (element-type RumSheetText): paragraphs below each other
 *
 * Adds a cell to a row.
 */
void
rum_sheet_builder_add_cell (RumSheetBuilder *self,
                            RumSheetBlock   *row,
                            const char      *tag,
                            double           x,
                            double           width,
                            GPtrArray       *texts)
{
  RumSheetTag table = { "Table", 0 };
  RumSheetTag line = { "TR", 0 };
  double y = 0;
  double gap = 0;
  guint id = 0;

  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));
  g_return_if_fail (RUM_IS_SHEET_BLOCK (row));
  g_return_if_fail (texts != NULL);

  table.id = self->table_id;
  line.id = self->row_id;
  id = ++self->last_id;
  y = get_row_top (self);
  /* The lines of a head are one name; elsewhere each paragraph says more. */
  if (g_str_equal (tag, "TD"))
    gap = rum_sheet_builder_get_gap (self, RUM_SHEET_GAP_LINE);

  for (guint i = 0; i < texts->len; i++)
    {
      RumSheetBox *box = create_text_box (self, g_ptr_array_index (texts, i), width);

      set_tags (self, box, table, line, tag);
      box->tags[2].id = id;
      rum_sheet_block_add (row, box, x, y);
      y += box->height + gap;
    }
}

/**
 * rum_sheet_builder_add_effort:
 * @self: a builder
 * @row: a row
 * @timing: when a muscle works
 * @lift: where in the stride the foot leaves the ground, 0…1
 * @x: left edge, in millimetres from that of the row
 * @width: in millimetres
 * @height: in millimetres
 *
 * Adds bars to a row that show how much a muscle works along the stride.
 */
void
rum_sheet_builder_add_effort (RumSheetBuilder *self,
                              RumSheetBlock   *row,
                              RumTiming       *timing,
                              double           lift,
                              double           x,
                              double           width,
                              double           height)
{
  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));
  g_return_if_fail (RUM_IS_SHEET_BLOCK (row));
  g_return_if_fail (RUM_IS_TIMING (timing));

  rum_sheet_block_add (row, rum_sheet_box_new_effort (timing, lift, width, height), x,
                       get_row_top (self));
}

/**
 * rum_sheet_builder_add_strip:
 * @self: a builder
 * @row: a row
 * @phase: a phase of the stride
 * @x: left edge, in millimetres from that of the row
 * @width: in millimetres
 *
 * Shows under the last cell of a row where in the stride the phase is.
 */
void
rum_sheet_builder_add_strip (RumSheetBuilder *self,
                             RumSheetBlock   *row,
                             RumPhase        *phase,
                             double           x,
                             double           width)
{
  RumSheetBox *strip = NULL;

  g_return_if_fail (RUM_IS_SHEET_BUILDER (self));
  g_return_if_fail (RUM_IS_SHEET_BLOCK (row));
  g_return_if_fail (RUM_IS_PHASE (phase));

  strip = rum_sheet_box_new_strip (rum_phase_get_start (phase) / 100.0,
                                   rum_phase_get_end (phase) / 100.0,
                                   width, STRIP_HEIGHT);
  rum_sheet_block_add (row, strip, x,
                       get_end (row) + rum_sheet_builder_get_gap (self, RUM_SHEET_GAP_LINE));
}
