/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-layout.h"

/* Heights nearer than this count as equal, in millimetres. */
#define TOLERANCE 0.01

/* A page, with the number of the box at which each of its sections begins. */
typedef struct
{
  GPtrArray *boxes;
  GArray    *sections;
} Page;

/**
 * RumSheetLayout:
 *
 * The pages are filled from top to bottom: @y is where the next section goes,
 * @bottom where the last page ends.
 */
struct _RumSheetLayout
{
  GObject         parent_instance;

  double          width;
  double          height;
  double          footer;
  RumSheetColors  colors;
  GPtrArray      *pages;
  double          y;
  double          bottom;
  gboolean        is_too_small;
};

G_DEFINE_FINAL_TYPE (RumSheetLayout, rum_sheet_layout, G_TYPE_OBJECT)

static void
free_box (gpointer box)
{
  rum_sheet_box_free (box);
}

static void
free_page (gpointer data)
{
  Page *page = data;

  g_ptr_array_unref (page->boxes);
  g_array_unref (page->sections);
  g_free (page);
}

static Page *
get_last_page (RumSheetLayout *self)
{
  return g_ptr_array_index (self->pages, self->pages->len - 1);
}

static void
add_page (RumSheetLayout *self)
{
  Page *page = g_new0 (Page, 1);

  page->boxes = g_ptr_array_new_with_free_func (free_box);
  page->sections = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (self->pages, page);
  self->y = RUM_SHEET_MARGIN;
  self->bottom = self->height - RUM_SHEET_MARGIN - self->footer;
}

static void
begin_section (RumSheetLayout *self)
{
  Page *page = get_last_page (self);

  g_array_append_val (page->sections, page->boxes->len);
}

static gboolean
is_at_top (RumSheetLayout *self)
{
  return self->y <= RUM_SHEET_MARGIN + TOLERANCE;
}

static double
get_page_room (RumSheetLayout *self)
{
  return self->height - 2 * RUM_SHEET_MARGIN - self->footer;
}

/* Begins another page if @height does not fit below a gap on this one; returns
 * the gap that is left. */
static double
make_room (RumSheetLayout *self,
           double          gap,
           double          height)
{
  self->is_too_small |= height > get_page_room (self) + TOLERANCE;

  if (is_at_top (self))
    return 0;
  if (self->y + gap + height <= self->bottom + TOLERANCE)
    return gap;

  add_page (self);

  return 0;
}

/* Where the blocks end that must stay with block @i.  Together they must not be
 * higher than @room, which is a page, or else they could stand nowhere. */
static guint
find_end (GPtrArray *blocks,
          guint      i,
          double     room)
{
  guint end = i + 1;

  while (end < blocks->len && rum_sheet_block_keeps_next (g_ptr_array_index (blocks, end - 1)) &&
         rum_sheet_layout_measure_range (blocks, i, end + 1) <= room)
    end++;

  return end;
}

/* Places blocks @first to @end below each other. */
static void
place (RumSheetLayout *self,
       GPtrArray      *blocks,
       guint           first,
       guint           end,
       double          x,
       double          y)
{
  for (guint i = first; i < end; i++)
    {
      RumSheetBlock *block = g_ptr_array_index (blocks, i);

      if (i > first)
        y += rum_sheet_block_get_gap (block);
      rum_sheet_block_place (block, x, y, get_last_page (self)->boxes);
      y += rum_sheet_block_get_height (block);
    }
}

static double
get_gap (GPtrArray *blocks,
         guint      i)
{
  return rum_sheet_block_get_gap (g_ptr_array_index (blocks, i));
}

/* Places blocks from top to bottom at @x, on as many pages as they need. */
static void
flow (RumSheetLayout *self,
      GPtrArray      *blocks,
      double          x)
{
  Page *page = NULL;
  guint end = 0;

  for (guint i = 0; i < blocks->len; i = end)
    {
      double height = 0;

      end = find_end (blocks, i, get_page_room (self));
      height = rum_sheet_layout_measure_range (blocks, i, end);
      self->y += make_room (self, get_gap (blocks, i), height);
      if (page != get_last_page (self))
        begin_section (self);
      page = get_last_page (self);
      place (self, blocks, i, end, x, self->y);
      self->y += height;
    }
}

/* How far from block @first on the blocks go into a column of @height. */
static guint
fill_column (GPtrArray *blocks,
             guint      first,
             double     height,
             double     room)
{
  guint end = first;

  while (end < blocks->len)
    {
      guint next = find_end (blocks, end, room);

      if (rum_sheet_layout_measure_range (blocks, first, next) > height + TOLERANCE)
        break;
      end = next;
    }

  return end;
}

static guint
fill_columns (GPtrArray *blocks,
              guint      first,
              int        n_columns,
              double     height,
              double     room)
{
  for (int i = 0; i < n_columns; i++)
    first = fill_column (blocks, first, height, room);

  return first;
}

/* The least height at which the blocks from @first on go into the columns: it
 * is what some run of blocks measures, so it is found by halving. */
static double
balance (GPtrArray *blocks,
         guint      first,
         int        n_columns,
         double     room)
{
  double low = 0;
  double high = rum_sheet_layout_measure_range (blocks, first, blocks->len);

  while (high - low > TOLERANCE)
    {
      double middle = (low + high) / 2;

      if (fill_columns (blocks, first, n_columns, middle, room) == blocks->len)
        high = middle;
      else
        low = middle;
    }

  return high;
}

/* Places what goes into columns of @height, within @padding on all sides;
 * returns how high the highest is. */
static double
place_columns (RumSheetLayout *self,
               GPtrArray      *blocks,
               guint          *first,
               int             n_columns,
               double          gap,
               double          padding,
               double          height)
{
  double room = get_page_room (self) - 2 * padding;
  double left = RUM_SHEET_MARGIN + padding;
  double stride = (self->width - 2 * left + gap) / n_columns;
  double highest = 0;

  for (int i = 0; i < n_columns; i++)
    {
      guint end = fill_column (blocks, *first, height, room);

      highest = MAX (highest, rum_sheet_layout_measure_range (blocks, *first, end));
      place (self, blocks, *first, end, left + i * stride, self->y + padding);
      *first = end;
    }

  return highest;
}

/* Puts a frame under the boxes from @first on. */
static void
insert_frame (RumSheetLayout      *self,
              const RumSheetFrame *frame,
              guint                first,
              double               height)
{
  RumSheetBox *box = rum_sheet_box_new_ground (frame->ink, frame->ground,
                                               self->width - 2 * RUM_SHEET_MARGIN, height);

  box->x = RUM_SHEET_MARGIN;
  box->y = self->y;
  g_ptr_array_insert (get_last_page (self)->boxes, first, box);
}

static void
move_boxes (GPtrArray *boxes,
            guint      first,
            guint      end,
            double     distance)
{
  for (guint i = first; i < end; i++)
    ((RumSheetBox *) g_ptr_array_index (boxes, i))->y += distance;
}

static void
rum_sheet_layout_dispose (GObject *object)
{
  RumSheetLayout *self = RUM_SHEET_LAYOUT (object);

  g_clear_pointer (&self->pages, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_layout_parent_class)->dispose (object);
}

static void
rum_sheet_layout_class_init (RumSheetLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_layout_dispose;
}

static void
rum_sheet_layout_init (RumSheetLayout *self)
{
  self->pages = g_ptr_array_new_with_free_func (free_page);
}

/**
 * rum_sheet_layout_new:
 * @width: of the paper, in millimetres
 * @height: of the paper, in millimetres
 * @footer: height to keep free at the foot of each page, in millimetres
 *
 * Creates one empty page.
 *
 * Returns: (transfer full): a new layout
 */
RumSheetLayout *
rum_sheet_layout_new (double width,
                      double height,
                      double footer)
{
  RumSheetLayout *self = g_object_new (RUM_TYPE_SHEET_LAYOUT, NULL);

  self->width = width;
  self->height = height;
  self->footer = footer;
  add_page (self);

  return self;
}

/**
 * rum_sheet_layout_get_room:
 * @self: a layout
 *
 * Gets how much of the last page is still free.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_layout_get_room (RumSheetLayout *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (self), 0);

  return self->bottom - self->y;
}

/**
 * rum_sheet_layout_add_page:
 * @self: a layout
 *
 * Begins another page.
 */
void
rum_sheet_layout_add_page (RumSheetLayout *self)
{
  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));

  add_page (self);
}

/**
 * rum_sheet_layout_add_wide:
 * @self: a layout
 * @blocks: (element-type RumSheetBlock): blocks as wide as the page
 *
 * Adds blocks below each other.  They are empty afterwards.
 */
void
rum_sheet_layout_add_wide (RumSheetLayout *self,
                           GPtrArray      *blocks)
{
  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));
  g_return_if_fail (blocks != NULL);

  flow (self, blocks, RUM_SHEET_MARGIN);
}

/**
 * rum_sheet_layout_measure:
 * @blocks: (element-type RumSheetBlock): blocks
 *
 * Gets how high blocks are that stand below each other, without the gap above
 * the first.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_layout_measure (GPtrArray *blocks)
{
  g_return_val_if_fail (blocks != NULL, 0);

  return rum_sheet_layout_measure_range (blocks, 0, blocks->len);
}

/**
 * rum_sheet_layout_measure_range:
 * @blocks: (element-type RumSheetBlock): blocks
 * @first: index of the first of them to measure
 * @end: index after the last
 *
 * Gets how high some blocks are that stand below each other, without the gap
 * above the first.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_layout_measure_range (GPtrArray *blocks,
                                guint      first,
                                guint      end)
{
  double height = 0;

  g_return_val_if_fail (blocks != NULL, 0);
  g_return_val_if_fail (end <= blocks->len, 0);

  for (guint i = first; i < end; i++)
    {
      RumSheetBlock *block = g_ptr_array_index (blocks, i);

      height += rum_sheet_block_get_height (block);
      if (i > first)
        height += rum_sheet_block_get_gap (block);
    }

  return height;
}

/**
 * rum_sheet_layout_add_columns:
 * @self: a layout
 * @blocks: (element-type RumSheetBlock): blocks as wide as a column
 * @n_columns: number of columns, at least 1
 * @gap: white space between two columns, in millimetres
 * @frame: (nullable): a frame around the columns on each page
 *
 * Adds blocks in columns, which end as nearly on a line as the blocks let
 * them.  The blocks are empty afterwards.
 */
void
rum_sheet_layout_add_columns (RumSheetLayout      *self,
                              GPtrArray           *blocks,
                              int                  n_columns,
                              double               gap,
                              const RumSheetFrame *frame)
{
  double padding = frame != NULL ? frame->padding : 0;
  double room = 0;
  guint first = 0;

  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));
  g_return_if_fail (blocks != NULL);
  g_return_if_fail (n_columns >= 1);

  room = get_page_room (self) - 2 * padding;
  while (first < blocks->len)
    {
      double least = rum_sheet_layout_measure_range (blocks, first, find_end (blocks, first, room));
      double height = 0;
      guint first_box = 0;

      self->y += make_room (self, get_gap (blocks, first), least + 2 * padding);
      begin_section (self);
      first_box = get_last_page (self)->boxes->len;
      height = MIN (balance (blocks, first, n_columns, room), self->bottom - self->y - 2 * padding);
      height = place_columns (self, blocks, &first, n_columns, gap, padding, MAX (height, least));
      if (frame != NULL)
        insert_frame (self, frame, first_box, height + 2 * padding);
      self->y += height + 2 * padding;
    }
}

/**
 * rum_sheet_layout_add_aside:
 * @self: a layout
 * @blocks: (element-type RumSheetBlock): blocks that end before @aside_x
 * @aside: a block that stands beside them
 * @aside_x: left edge of @aside, in millimetres from the left margin
 *
 * Adds blocks below each other and another one beside them, its top in line
 * with theirs.  All are empty afterwards.
 */
void
rum_sheet_layout_add_aside (RumSheetLayout *self,
                            GPtrArray      *blocks,
                            RumSheetBlock  *aside,
                            double          aside_x)
{
  double height = 0;
  double gap = 0;
  double top = 0;
  Page *page = NULL;

  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));
  g_return_if_fail (blocks != NULL && blocks->len > 0);
  g_return_if_fail (RUM_IS_SHEET_BLOCK (aside));

  height = rum_sheet_layout_measure_range (blocks, 0, find_end (blocks, 0, get_page_room (self)));
  height = MAX (height, rum_sheet_block_get_height (aside));
  gap = make_room (self, get_gap (blocks, 0), height);
  page = get_last_page (self);
  top = self->y + gap;
  flow (self, blocks, RUM_SHEET_MARGIN);
  rum_sheet_block_place (aside, RUM_SHEET_MARGIN + aside_x, top, page->boxes);
  if (page == get_last_page (self))
    self->y = MAX (self->y, top + rum_sheet_block_get_height (aside));
}

/**
 * rum_sheet_layout_add_foot:
 * @self: a layout
 * @blocks: (element-type RumSheetBlock): blocks as wide as the page
 *
 * Adds blocks at the foot of the last page, or of another one if that has no
 * room for them.  If they are higher than a page they are added as any others.
 * Nothing can be added after them.
 */
void
rum_sheet_layout_add_foot (RumSheetLayout *self,
                           GPtrArray      *blocks)
{
  double height = 0;
  double gap = 0;

  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));
  g_return_if_fail (blocks != NULL && blocks->len > 0);

  height = rum_sheet_layout_measure (blocks);
  if (height > get_page_room (self))
    {
      flow (self, blocks, RUM_SHEET_MARGIN);
      return;
    }

  gap = make_room (self, get_gap (blocks, 0), height);
  begin_section (self);
  place (self, blocks, 0, blocks->len, RUM_SHEET_MARGIN, self->bottom - height);
  self->bottom -= gap + height;
}

/**
 * rum_sheet_layout_add_footer:
 * @self: a layout
 * @page: a page, from 0
 * @block: a block, no higher than the footer
 *
 * Adds a block to the footer of a page.  It is empty afterwards.
 */
void
rum_sheet_layout_add_footer (RumSheetLayout *self,
                             int             page,
                             RumSheetBlock  *block)
{
  double y = 0;

  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));
  g_return_if_fail (page >= 0 && (guint) page < self->pages->len);
  g_return_if_fail (RUM_IS_SHEET_BLOCK (block));

  y = self->height - RUM_SHEET_MARGIN - rum_sheet_block_get_height (block);
  rum_sheet_block_place (block, RUM_SHEET_MARGIN, y, rum_sheet_layout_get_boxes (self, page));
}

/**
 * rum_sheet_layout_spread:
 * @self: a layout with a foot
 * @most: how far two sections may be moved apart, in millimetres
 *
 * Shares what is left free above the foot out among the gaps between the
 * sections of the last page.
 */
void
rum_sheet_layout_spread (RumSheetLayout *self,
                         double          most)
{
  Page *page = NULL;
  double share = 0;

  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));

  page = get_last_page (self);
  if (page->sections->len < 2)
    return;

  share = MIN (most, MAX (0, rum_sheet_layout_get_room (self)) / (page->sections->len - 1));
  for (guint i = 1; i + 1 < page->sections->len; i++)
    move_boxes (page->boxes,
                g_array_index (page->sections, guint, i),
                g_array_index (page->sections, guint, i + 1),
                i * share);
}

/**
 * rum_sheet_layout_mirror_page:
 * @self: a layout
 * @page: a page, from 0
 *
 * Turns a page over, for languages that are read from the right.
 */
void
rum_sheet_layout_mirror_page (RumSheetLayout *self,
                              int             page)
{
  GPtrArray *boxes = NULL;

  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));
  g_return_if_fail (page >= 0 && (guint) page < self->pages->len);

  boxes = rum_sheet_layout_get_boxes (self, page);
  for (guint i = 0; i < boxes->len; i++)
    rum_sheet_box_mirror (g_ptr_array_index (boxes, i), self->width);
}

/**
 * rum_sheet_layout_mirror:
 * @self: a layout
 *
 * Turns all pages over, for languages that are read from the right.
 */
void
rum_sheet_layout_mirror (RumSheetLayout *self)
{
  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));

  for (guint i = 0; i < self->pages->len; i++)
    rum_sheet_layout_mirror_page (self, i);
}

/**
 * rum_sheet_layout_set_colors:
 * @self: a layout
 * @colors: what the sheet is printed with
 *
 * Sets what the pages are drawn with.  Pictures have their colours already.
 */
void
rum_sheet_layout_set_colors (RumSheetLayout *self,
                             RumSheetColors  colors)
{
  g_return_if_fail (RUM_IS_SHEET_LAYOUT (self));

  self->colors = colors;
}

/**
 * rum_sheet_layout_get_colors:
 * @self: a layout
 *
 * Gets what the pages are drawn with.
 *
 * Returns: the colours; %RUM_SHEET_COLOR unless set otherwise
 */
RumSheetColors
rum_sheet_layout_get_colors (RumSheetLayout *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (self), RUM_SHEET_COLOR);

  return self->colors;
}

/**
 * rum_sheet_layout_is_too_small:
 * @self: a layout
 *
 * Tells whether something had to run off the paper, because it alone is higher
 * than a page.
 *
 * Returns: %TRUE if the pages cannot be used
 */
gboolean
rum_sheet_layout_is_too_small (RumSheetLayout *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (self), TRUE);

  return self->is_too_small;
}

/**
 * rum_sheet_layout_get_n_pages:
 * @self: a layout
 *
 * Gets how many pages there are.
 *
 * Returns: the number of pages, at least 1
 */
int
rum_sheet_layout_get_n_pages (RumSheetLayout *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (self), 0);

  return self->pages->len;
}

/**
 * rum_sheet_layout_get_boxes:
 * @self: a layout
 * @page: a page, from 0
 *
 * Gets all that stands on a page, in reading order.
 *
 * Returns: (transfer none) (element-type RumSheetBox): the boxes
 */
GPtrArray *
rum_sheet_layout_get_boxes (RumSheetLayout *self,
                            int             page)
{
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (self), NULL);
  g_return_val_if_fail (page >= 0 && (guint) page < self->pages->len, NULL);

  return ((Page *) g_ptr_array_index (self->pages, page))->boxes;
}
