/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumSheetGrid:
 * @page_width: of the paper, in millimetres.
 * @page_height: of the paper, in millimetres.
 * @card_width: in millimetres.
 * @card_height: in millimetres.
 * @n_columns: cards side by side, at least 1.
 * @n_rows: cards below each other, at least 1.
 *
 * Cards on a page, edge to edge, in the middle of it both ways, so that the
 * back of the paper can meet the front.
 */
typedef struct
{
  double page_width;
  double page_height;
  double card_width;
  double card_height;
  int    n_columns;
  int    n_rows;
} RumSheetGrid;

void rum_sheet_grid_init      (RumSheetGrid       *grid,
                               double              page_width,
                               double              page_height,
                               double              footer,
                               int                 cards_per_page,
                               gboolean            large_print);
int  rum_sheet_grid_count     (const RumSheetGrid *grid);
void rum_sheet_grid_get_card  (const RumSheetGrid *grid,
                               int                 card,
                               gboolean            is_back,
                               double             *x,
                               double             *y);

G_END_DECLS
