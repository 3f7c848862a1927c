/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-grid.h"

#include "rum-sheet-layout.h"

/* The sides of a card, in millimetres: four or six go on A4 and on Letter,
 * upright and across, two on A5.  In large print two go on A4. */
static const double four_sides[2] = { 91, 120 };
static const double six_sides[2] = { 91, 83 };
static const double large_sides[2] = { 114, 167 };

/* Sizes nearer than this count as equal, in millimetres. */
#define TOLERANCE 0.01

static double
get_left (const RumSheetGrid *grid)
{
  return (grid->page_width - grid->n_columns * grid->card_width) / 2;
}

static double
get_top (const RumSheetGrid *grid)
{
  return (grid->page_height - grid->n_rows * grid->card_height) / 2;
}

/* Puts in as many cards of a size as there is room for, which may be none. */
static void
fill (RumSheetGrid *grid,
      double        width,
      double        height,
      double        footer)
{
  double room_x = grid->page_width - 2 * RUM_SHEET_MARGIN;
  /* What the footer takes below, its counterpart takes above. */
  double room_y = grid->page_height - 2 * (RUM_SHEET_MARGIN + footer);

  grid->card_width = width;
  grid->card_height = height;
  grid->n_columns = MAX (0, (int) ((room_x + TOLERANCE) / width));
  grid->n_rows = MAX (0, (int) ((room_y + TOLERANCE) / height));
}

/**
 * rum_sheet_grid_init:
 * @grid: (out caller-allocates): a grid
 * @page_width: of the paper, in millimetres
 * @page_height: of the paper, in millimetres
 * @footer: height of the footer, in millimetres
 * @cards_per_page: 4 or 6, how many are on a page of A4
 * @large_print: whether the cards are for large print
 *
 * Puts as many cards on the page as there is room for, upright or turned.  If
 * there is room for none, one is as large as the page lets it.
 */
void
rum_sheet_grid_init (RumSheetGrid *grid,
                     double        page_width,
                     double        page_height,
                     double        footer,
                     int           cards_per_page,
                     gboolean      large_print)
{
  const double *sides = cards_per_page == 4 ? four_sides : six_sides;
  RumSheetGrid turned = { page_width, page_height, 0, 0, 0, 0 };

  g_return_if_fail (grid != NULL);

  if (large_print)
    sides = large_sides;

  *grid = turned;
  fill (grid, sides[0], sides[1], footer);
  fill (&turned, sides[1], sides[0], footer);
  if (rum_sheet_grid_count (&turned) > rum_sheet_grid_count (grid))
    *grid = turned;
  if (rum_sheet_grid_count (grid) > 0)
    return;

  grid->n_columns = 1;
  grid->n_rows = 1;
  grid->card_width = page_width - 2 * RUM_SHEET_MARGIN;
  grid->card_height = page_height - 2 * (RUM_SHEET_MARGIN + footer);
}

/**
 * rum_sheet_grid_count:
 * @grid: a grid
 *
 * Gets how many cards go on a page.
 *
 * Returns: the number of cards
 */
int
rum_sheet_grid_count (const RumSheetGrid *grid)
{
  g_return_val_if_fail (grid != NULL, 0);

  return grid->n_columns * grid->n_rows;
}

/**
 * rum_sheet_grid_get_card:
 * @grid: a grid
 * @card: a card of the page, from 0, row by row
 * @is_back: whether it is the back of it
 * @x: (out): its left edge, in millimetres from the left of the paper
 * @y: (out): its top edge, in millimetres from the top of the paper
 *
 * Gets where a card is.  The paper is turned over along its long edge:
 *
 *     front    back         front       back
 *     +----+  +----+      +-------+  +-------+
 *     | AB |  | BA |      |  ABC  |  |  DEF  |
 *     | CD |  | DC |      |  DEF  |  |  ABC  |
 *     +----+  +----+      +-------+  +-------+
 *
 * so on upright paper the columns of the back are in the other order, and on
 * paper that lies across the rows.
 */
void
rum_sheet_grid_get_card (const RumSheetGrid *grid,
                         int                 card,
                         gboolean            is_back,
                         double             *x,
                         double             *y)
{
  gboolean is_across = FALSE;
  int column = 0;
  int row = 0;

  g_return_if_fail (grid != NULL);
  g_return_if_fail (card >= 0 && card < rum_sheet_grid_count (grid));
  g_return_if_fail (x != NULL && y != NULL);

  is_across = grid->page_width > grid->page_height;
  column = card % grid->n_columns;
  row = card / grid->n_columns;
  if (is_back && is_across)
    row = grid->n_rows - 1 - row;
  else if (is_back)
    column = grid->n_columns - 1 - column;

  *x = get_left (grid) + column * grid->card_width;
  *y = get_top (grid) + row * grid->card_height;
}
