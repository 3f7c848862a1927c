/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

#include <math.h>

/* The caption of a detail may run over two lines: the least width, in parts of
 * its length, at which it does not need three. */
#define TWO_LINES 0.65

/* A figure is narrower than it is high, so no row is this many times higher
 * than its width. */
#define MAX_HEIGHT 4.0

/* Heights nearer than this count as equal, in millimetres. */
#define TOLERANCE 0.1

/* How much a whole picture counts beside a detail. */
#define WHOLE 0.4

/* So many rows there are at most. */
#define MAX_ROWS 4

/* A picture and what stands beside and under it. */
typedef struct
{
  RumSheetFigure       *figure;
  RumSheetLabelColumns  labels;
  double                caption;
  double                caption_height;
} Cell;

/* Pictures side by side: @highest is how high they can be. */
typedef struct
{
  guint  first;
  guint  end;
  double highest;
  double height;
} Row;

/* All pictures of a sheet in rows. */
typedef struct
{
  GArray *cells;
  double  gap;
  double  width;
  Row     rows[MAX_ROWS];
  int     n_rows;
} Grid;

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

static double
measure_caption_height (RumSheetDraft  *draft,
                        RumSheetFigure *figure,
                        double          width)
{
  g_autoptr (RumSheetBox) caption = create_caption (draft, figure, width);

  return caption->height;
}

static void
init_grid (Grid          *grid,
           RumSheetDraft *draft,
           double         width)
{
  grid->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  grid->gap = get_gap (draft);
  grid->width = width;
  for (guint i = 0; i < draft->figures->len; i++)
    {
      Cell cell = { g_ptr_array_index (draft->figures, i), { 0 }, 0, 0 };

      cell.labels = rum_sheet_draft_measure_labels (draft, cell.figure);
      cell.caption = measure_caption (draft, cell.figure);
      cell.caption_height =
        measure_caption_height (draft, cell.figure,
                                MAX (cell.caption, cell.labels.left + cell.labels.right));
      g_array_append_val (grid->cells, cell);
    }
}

static const Cell *
get_cell (const Grid *grid,
          guint       i)
{
  return &g_array_index (grid->cells, Cell, i);
}

static double
get_labels_width (const Cell *cell)
{
  return cell->labels.left + cell->labels.right;
}

/* The width that a picture, its labels and its caption need if the picture is
 * of @height. */
static double
measure_cell (const Cell *cell,
              double      height)
{
  double width = height * rum_sheet_figure_get_aspect (cell->figure) + get_labels_width (cell);

  return MAX (width, cell->caption);
}

/* The width that a row needs if its pictures are of @height. */
static double
measure_row (const Grid *grid,
             const Row  *row,
             double      height)
{
  double width = grid->gap * (row->end - row->first - 1);

  for (guint i = row->first; i < row->end; i++)
    width += measure_cell (get_cell (grid, i), height);

  return width;
}

/* How high the pictures can be that share the width. */
static double
find_highest (const Grid *grid,
              const Row  *row)
{
  double low = 0;
  double high = grid->width * MAX_HEIGHT;

  while (high - low > TOLERANCE)
    {
      double middle = (low + high) / 2;

      if (measure_row (grid, row, middle) <= grid->width)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/* How high a row is with its captions, whose labels may reach further down than
 * its pictures. */
static double
measure_height (const Grid *grid,
                const Row  *row)
{
  double height = 0;

  for (guint i = row->first; i < row->end; i++)
    {
      const Cell *cell = get_cell (grid, i);

      height = MAX (height, MAX (row->height, cell->labels.height) + cell->caption_height);
    }

  return height;
}

/* Makes no picture higher than @most; returns how high all rows are. */
static double
limit_height (Grid   *grid,
              double  most)
{
  double height = grid->gap * (grid->n_rows - 1);

  for (int i = 0; i < grid->n_rows; i++)
    {
      grid->rows[i].height = MIN (grid->rows[i].highest, most);
      height += measure_height (grid, &grid->rows[i]);
    }

  return height;
}

/* Makes the pictures as high as fits into @height. */
static void
fit_height (Grid   *grid,
            double  height)
{
  double low = 0;
  double high = height;

  while (high - low > TOLERANCE)
    {
      double middle = (low + high) / 2;

      if (limit_height (grid, middle) <= height)
        low = middle;
      else
        high = middle;
    }

  limit_height (grid, low);
}

/* How well the pictures are seen: a small one costs more than a large one
 * gains, and what a whole one tells does not need much size. */
static double
rate (const Grid *grid)
{
  double worth = 0;

  for (int i = 0; i < grid->n_rows; i++)
    for (guint j = grid->rows[i].first; j < grid->rows[i].end; j++)
      {
        RumSheetFigure *figure = get_cell (grid, j)->figure;
        double height = grid->rows[i].height;
        double area = height * height * rum_sheet_figure_get_aspect (figure);

        worth -= (rum_sheet_figure_is_detail (figure) ? 1 : WHOLE) / sqrt (MAX (TOLERANCE, area));
      }

  return worth;
}

/* Begins a row at each picture whose bit is set in @breaks. */
static gboolean
split (Grid  *grid,
       guint  breaks)
{
  grid->n_rows = 0;
  for (guint i = 0; i < grid->cells->len; i++)
    {
      if (i == 0 || (breaks & (1u << i)) != 0)
        {
          if (grid->n_rows == MAX_ROWS)
            return FALSE;
          grid->rows[grid->n_rows++] = (Row) { .first = i };
        }
      grid->rows[grid->n_rows - 1].end = i + 1;
    }

  for (int i = 0; i < grid->n_rows; i++)
    {
      grid->rows[i].highest = find_highest (grid, &grid->rows[i]);
      if (grid->rows[i].highest < TOLERANCE)
        return FALSE;
    }

  return TRUE;
}

/* Finds the rows in which the pictures are seen best.
 *
 *     |  o   /  --- name  |        |  o    o  |
 *     | /|\ |   --- name  |   or   | /|\  /|\ |
 *     | / \ /  --- name   |        | / \  / \ |
 *     |                   |        | /  ---   |
 */
static void
arrange (Grid   *grid,
         double  height)
{
  guint best = (1u << grid->cells->len) - 2;
  double most = -G_MAXDOUBLE;

  for (guint breaks = 0; breaks < 1u << grid->cells->len; breaks += 2)
    {
      double worth = 0;

      if (!split (grid, breaks))
        continue;

      fit_height (grid, height);
      worth = rate (grid);
      if (worth > most)
        {
          most = worth;
          best = breaks;
        }
    }

  split (grid, best);
  fit_height (grid, height);
}

static void
add_cell (RumSheetDraft *draft,
          RumSheetBlock *block,
          const Cell    *cell,
          double         x,
          double         y,
          double         room,
          double         height)
{
  double width = height * rum_sheet_figure_get_aspect (cell->figure);
  double left = x + (room - width - get_labels_width (cell)) / 2 + cell->labels.left;
  RumSheetBox *box = rum_sheet_box_new_figure (cell->figure, width, height);
  RumSheetBox *caption = create_caption (draft, cell->figure, room);
  double middle = CLAMP (left + width / 2, x + caption->width / 2, x + room - caption->width / 2);

  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  rum_sheet_block_add (block, box, left, y);
  rum_sheet_block_add (block, caption, middle - caption->width / 2,
                       y + MAX (height, cell->labels.height));
  rum_sheet_draft_add_labels (draft, block, cell->figure, left, y, width, height);
}

/* Adds the pictures side by side, sharing out what they leave of the width. */
static void
add_row (RumSheetDraft *draft,
         RumSheetBlock *block,
         const Grid    *grid,
         const Row     *row,
         double         y)
{
  double spare = (grid->width - measure_row (grid, row, row->height)) / (row->end - row->first);
  double x = 0;

  for (guint i = row->first; i < row->end; i++)
    {
      double room = measure_cell (get_cell (grid, i), row->height) + spare;

      add_cell (draft, block, get_cell (grid, i), x, y, room, row->height);
      x += room + grid->gap;
    }
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
  RumSheetBlock *block = rum_sheet_block_new (0);
  Grid grid = { 0 };
  double y = 0;

  draft->figures_width = width;
  init_grid (&grid, draft, width);
  arrange (&grid, height);
  for (int i = 0; i < grid.n_rows; i++)
    {
      add_row (draft, block, &grid, &grid.rows[i], y);
      y += measure_height (&grid, &grid.rows[i]) + grid.gap;
    }
  rum_sheet_block_set_height (block, y - grid.gap);
  g_array_unref (grid.cells);

  return block;
}
