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

/* The width that a picture of @height and its caption need. */
static double
measure_room (RumSheetDraft  *draft,
              RumSheetFigure *figure,
              double          height)
{
  g_autoptr (RumSheetBox) caption = create_caption (draft, figure, G_MAXDOUBLE);
  double least = caption->width * (rum_sheet_figure_is_detail (figure) ? TWO_LINES : 1);

  return MAX (height * rum_sheet_figure_get_aspect (figure), least);
}

static double
get_gap (RumSheetDraft *draft)
{
  return rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL);
}

/* The width that a row of pictures of @height needs. */
static double
measure_row (RumSheetDraft *draft,
             GPtrArray     *figures,
             double         height)
{
  double width = get_gap (draft) * (figures->len - 1);

  for (guint i = 0; i < figures->len; i++)
    width += measure_room (draft, g_ptr_array_index (figures, i), height);

  return width;
}

/* How high a row of pictures can be that share @width. */
static double
find_row_height (RumSheetDraft *draft,
                 GPtrArray     *figures,
                 double         width)
{
  double low = 0;
  double high = width * MAX_HEIGHT;

  while (high - low > TOLERANCE)
    {
      double middle = (low + high) / 2;

      if (measure_row (draft, figures, middle) <= width)
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

/* Adds pictures side by side, below what is there. */
static void
add_row (RumSheetDraft *draft,
         RumSheetBlock *block,
         GPtrArray     *figures,
         double         y,
         double         width,
         double         height)
{
  double spare = (width - measure_row (draft, figures, height)) / figures->len;
  double x = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      RumSheetFigure *figure = g_ptr_array_index (figures, i);
      double room = measure_room (draft, figure, height) + spare;

      add_figure (draft, block, figure, x, y, room, height);
      x += room + get_gap (draft);
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
  double most = find_row_height (draft, draft->figures, width);

  add_row (draft, block, draft->figures, 0, width, MIN (height - measure_line (draft), most));

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
  double room = height - 2 * measure_line (draft) - get_gap (draft);
  double detail = MIN (room * DETAIL_SHARE, find_row_height (draft, details, width));

  room = MIN (room - detail, find_row_height (draft, whole, width));
  add_row (draft, block, whole, 0, width, room);
  add_row (draft, block, details, rum_sheet_block_get_height (block) + get_gap (draft),
           width, detail);

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
