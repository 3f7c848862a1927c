/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

/* How much of the height a row of details takes. */
#define DETAIL_SHARE 0.4

/* The caption of a detail may run over two lines: the least width, in parts of
 * its length, at which it does not need three. */
#define TWO_LINES 0.65

/* One row of pictures leaves white space below it, so the whole figures must
 * be so many times larger there than in two. */
#define CLEARLY_LARGER 1.15

/* A figure is narrower than it is high, so no row is this many times higher
 * than its width. */
#define MAX_HEIGHT 4.0

/* Heights nearer than this count as equal, in millimetres. */
#define TOLERANCE 0.1

/* Pictures side by side: their captions need the widths @captions at least. */
typedef struct
{
  GPtrArray *figures;
  GArray    *captions;
  double     gap;
  double     width;
} Row;

/* Creates a caption that is as wide as its words, or else as @width. */
static RumSheetBox *
create_caption (RumSheetDraft  *draft,
                RumSheetFigure *figure,
                double          width)
{
  const char *words = rum_sheet_figure_get_caption (figure);
  g_autoptr (RumSheetBox) line = NULL;

  line = rum_sheet_builder_create_box (draft->builder,
                                       rum_sheet_writer_write_small (draft->writer, words),
                                       -1, "Caption");
  if (line->width <= width)
    return g_steal_pointer (&line);

  return rum_sheet_builder_create_box (draft->builder,
                                       rum_sheet_writer_write_small (draft->writer, words),
                                       width, "Caption");
}

static double
get_gap (RumSheetDraft *draft)
{
  return rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL);
}

/* The width that the caption of a picture needs. */
static double
measure_caption (RumSheetDraft  *draft,
                 RumSheetFigure *figure)
{
  g_autoptr (RumSheetBox) caption = create_caption (draft, figure, G_MAXDOUBLE);

  return caption->width * (rum_sheet_figure_is_detail (figure) ? TWO_LINES : 1);
}

static Row
create_row (RumSheetDraft *draft,
            GPtrArray     *figures,
            double         width)
{
  Row row = { figures, g_array_new (FALSE, FALSE, sizeof (double)), get_gap (draft), width };

  for (guint i = 0; i < figures->len; i++)
    {
      double least = measure_caption (draft, g_ptr_array_index (figures, i));

      g_array_append_val (row.captions, least);
    }

  return row;
}

static void
clear_row (Row *row)
{
  g_clear_pointer (&row->captions, g_array_unref);
}

/* The width that picture @i and its caption need if it is of @height. */
static double
measure_room (const Row *row,
              guint      i,
              double     height)
{
  double aspect = rum_sheet_figure_get_aspect (g_ptr_array_index (row->figures, i));

  return MAX (height * aspect, g_array_index (row->captions, double, i));
}

/* The width that all pictures need if they are of @height. */
static double
measure_row (const Row *row,
             double     height)
{
  double width = row->gap * (row->figures->len - 1);

  for (guint i = 0; i < row->figures->len; i++)
    width += measure_room (row, i, height);

  return width;
}

/* How high the pictures can be that share the width. */
static double
find_row_height (const Row *row)
{
  double low = 0;
  double high = row->width * MAX_HEIGHT;

  while (high - low > TOLERANCE)
    {
      double middle = (low + high) / 2;

      if (measure_row (row, middle) <= row->width)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static void
add_figure (RumSheetDraft  *draft,
            RumSheetBlock  *block,
            RumSheetFigure *figure,
            double          x,
            double          y,
            double          room,
            double          height)
{
  double width = height * rum_sheet_figure_get_aspect (figure);
  RumSheetBox *box = rum_sheet_box_new_figure (figure, width, height);
  RumSheetBox *caption = create_caption (draft, figure, room);

  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  rum_sheet_block_add (block, box, x + (room - width) / 2, y);
  rum_sheet_block_add (block, caption, x + (room - caption->width) / 2, y + height);
}

/* Adds the pictures side by side, sharing out what they leave of the width. */
static void
add_row (RumSheetDraft *draft,
         RumSheetBlock *block,
         const Row     *row,
         double         y,
         double         height)
{
  double spare = (row->width - measure_row (row, height)) / row->figures->len;
  double x = 0;

  for (guint i = 0; i < row->figures->len; i++)
    {
      double room = measure_room (row, i, height) + spare;

      add_figure (draft, block, g_ptr_array_index (row->figures, i), x, y, room, height);
      x += room + row->gap;
    }
}

static double
measure_line (RumSheetDraft *draft)
{
  g_autoptr (RumSheetBox) caption = NULL;

  caption = create_caption (draft, g_ptr_array_index (draft->figures, 0), G_MAXDOUBLE);

  return caption->height;
}

/* All pictures in one row.
 *
 *     |  o    o            |
 *     | /|\  /|\  [detail] |
 *     | / \  / \           |
 */
static RumSheetBlock *
create_one_row (RumSheetDraft *draft,
                double         width,
                double         height)
{
  RumSheetBlock *block = rum_sheet_block_new (0);
  Row row = create_row (draft, draft->figures, width);

  add_row (draft, block, &row, 0, MIN (height - measure_line (draft), find_row_height (&row)));
  clear_row (&row);

  return block;
}

/* Whole figures above, details below them.
 *
 *     |  o    o  |
 *     | /|\  /|\ |
 *     | / \  / \ |
 *     | [detail] |
 */
static RumSheetBlock *
create_two_rows (RumSheetDraft *draft,
                 GPtrArray     *whole,
                 GPtrArray     *details,
                 double         width,
                 double         height)
{
  RumSheetBlock *block = rum_sheet_block_new (0);
  Row upper = create_row (draft, whole, width);
  Row lower = create_row (draft, details, width);
  double room = height - 2 * measure_line (draft) - upper.gap;
  double detail = MIN (room * DETAIL_SHARE, find_row_height (&lower));

  add_row (draft, block, &upper, 0, MIN (room - detail, find_row_height (&upper)));
  add_row (draft, block, &lower, rum_sheet_block_get_height (block) + lower.gap, detail);
  clear_row (&upper);
  clear_row (&lower);

  return block;
}

/* Picks the pictures that are details, or those that are not. */
static GPtrArray *
pick_figures (RumSheetDraft *draft,
              gboolean       details)
{
  GPtrArray *picked = g_ptr_array_new ();

  for (guint i = 0; i < draft->figures->len; i++)
    {
      RumSheetFigure *figure = g_ptr_array_index (draft->figures, i);

      if (rum_sheet_figure_is_detail (figure) == details)
        g_ptr_array_add (picked, figure);
    }

  return picked;
}

static double
get_first_height (RumSheetBlock *figures)
{
  return ((RumSheetBox *) g_ptr_array_index (rum_sheet_block_get_boxes (figures), 0))->height;
}

/*< private >
 * rum_sheet_draft_create_figures:
 * @draft: a sheet in the making
 * @width: of the block, in millimetres
 * @height: how high the block should be, in millimetres
 *
 * Creates the pictures of the sheet, arranged as they are best seen.
 *
 * Returns: (transfer full): a block
 */
RumSheetBlock *
rum_sheet_draft_create_figures (RumSheetDraft *draft,
                                double         width,
                                double         height)
{
  g_autoptr (RumSheetBlock) row = create_one_row (draft, width, height);
  g_autoptr (RumSheetBlock) rows = NULL;
  g_autoptr (GPtrArray) whole = pick_figures (draft, FALSE);
  g_autoptr (GPtrArray) details = pick_figures (draft, TRUE);

  if (details->len == 0)
    return g_steal_pointer (&row);

  rows = create_two_rows (draft, whole, details, width, height);
  if (get_first_height (row) > CLEARLY_LARGER * get_first_height (rows))
    return g_steal_pointer (&row);

  return g_steal_pointer (&rows);
}
