/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-cards.h"

#include "rum-sheet-card-private.h"
#include "rum-sheet-check.h"
#include "rum-sheet-grid.h"
#include "rum-sheet-pick.h"

#include <glib/gi18n-lib.h>

/* White space between the edge of a card and what is on it, in millimetres. */
#define PADDING 4.5

/* What a footer keeps free above it, in millimetres: cards have a white edge. */
#define FOOTER_GAP 0.5

/* Length of the arms of a cut mark and thickness of its lines, in
 * millimetres. */
#define MARK_LENGTH 3.0
#define MARK_WIDTH 0.15

static void
add_rule (GPtrArray *boxes,
          double     left,
          double     top,
          double     right,
          double     bottom)
{
  RumSheetBox *rule = rum_sheet_box_new_rule (RUM_SHEET_INK_QUIET, right - left, bottom - top);

  rule->x = left;
  rule->y = top;
  g_ptr_array_add (boxes, rule);
}

/* A cross where the corners of cards meet, as far as a printer can reach. */
static void
add_mark (const RumSheetGrid *grid,
          GPtrArray          *boxes,
          double              x,
          double              y)
{
  double right = grid->page_width - RUM_SHEET_MARGIN;
  double bottom = grid->page_height - RUM_SHEET_MARGIN;
  double half = MARK_WIDTH / 2;

  add_rule (boxes, MAX (x - MARK_LENGTH, RUM_SHEET_MARGIN), MAX (y - half, RUM_SHEET_MARGIN),
            MIN (x + MARK_LENGTH, right), MIN (y + half, bottom));
  add_rule (boxes, MAX (x - half, RUM_SHEET_MARGIN), MAX (y - MARK_LENGTH, RUM_SHEET_MARGIN),
            MIN (x + half, right), MIN (y + MARK_LENGTH, bottom));
}

static void
add_marks (const RumSheetGrid *grid,
           GPtrArray          *boxes)
{
  double left = 0;
  double top = 0;

  rum_sheet_grid_get_card (grid, 0, FALSE, &left, &top);
  for (int row = 0; row <= grid->n_rows; row++)
    for (int column = 0; column <= grid->n_columns; column++)
      add_mark (grid, boxes, left + column * grid->card_width, top + row * grid->card_height);
}

static gboolean
add_page (RumSheetDesk        *desk,
          const RumSheetGrid  *grid,
          GPtrArray           *muscles,
          guint                first,
          gboolean             is_back,
          GPtrArray           *boxes,
          GError             **error)
{
  guint n = MIN ((guint) rum_sheet_grid_count (grid), muscles->len - first);
  gboolean done = TRUE;

  for (guint i = 0; done && i < n; i++)
    {
      RumMuscle *muscle = g_ptr_array_index (muscles, first + i);
      RumBox place = { 0, 0, grid->card_width - 2 * PADDING, grid->card_height - 2 * PADDING };

      rum_sheet_grid_get_card (grid, i, is_back, &place.x, &place.y);
      place.x += PADDING;
      place.y += PADDING;
      if (is_back)
        rum_sheet_card_add_back (desk, muscle, &place, boxes);
      else
        done = rum_sheet_card_add_front (desk, muscle, &place, boxes, error);
    }
  add_marks (grid, boxes);

  return done;
}

static gboolean
finish_page (RumSheetDesk    *desk,
             RumSheetLayout  *layout,
             int              page,
             GError         **error)
{
  rum_sheet_desk_set_body (desk, RUM_SHEET_MIN_SIZE, FALSE);

  return rum_sheet_desk_finish_page (desk, layout, page,
                                     rum_sheet_kind_get_label (RUM_SHEET_CARDS),
                                     /* TRANSLATORS: At the foot of a page of cards to cut out. */
                                     _("Print on both sides, turned along the long edge"),
                                     error);
}

/* As many fronts as backs. */
static RumSheetLayout *
create_pages (RumSheetDesk *desk,
              double        footer,
              guint         n_cards,
              guint         n_cards_a_page)
{
  RumSheetLayout *layout = rum_sheet_layout_new (desk->width, desk->height, footer);
  guint n_pages = 2 * ((n_cards + n_cards_a_page - 1) / n_cards_a_page);

  for (guint i = 1; i < n_pages; i++)
    rum_sheet_layout_add_page (layout);
  rum_sheet_layout_set_colors (layout, rum_sheet_options_get_colors (desk->options));

  return layout;
}

/**
 * rum_sheet_cards_compose:
 * @kit: what it is made with
 * @options: what the sheet is to be: the muscles that get a card, or groups of
 *   them; without any, all do
 * @error: return location for an error
 *
 * Composes cards to cut out: pages of fronts, each followed by the page of their
 * backs, which meets it when the paper is turned along its long edge.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT or an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetLayout *
rum_sheet_cards_compose (RumSheetKit      *kit,
                         RumSheetOptions  *options,
                         GError          **error)
{
  g_auto (RumSheetDesk) desk = { 0 };
  g_autoptr (GPtrArray) muscles = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;
  RumSheetGrid grid = { 0 };
  double footer = 0;
  int page = 0;

  g_return_val_if_fail (RUM_IS_SHEET_KIT (kit), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  if (!rum_sheet_check_paper (options, error))
    return NULL;

  rum_sheet_desk_init (&desk, kit, options);
  muscles = rum_sheet_pick_members (desk.atlas, rum_sheet_options_get_entries (options));
  footer = rum_sheet_desk_measure_footer (&desk) -
           rum_sheet_desk_get_gap (&desk, RUM_SHEET_GAP_PARAGRAPH) + FOOTER_GAP;
  rum_sheet_grid_init (&grid, desk.width, desk.height, footer,
                       rum_sheet_options_get_cards_per_page (options), desk.style.is_large);

  layout = create_pages (&desk, footer, muscles->len, rum_sheet_grid_count (&grid));
  for (guint i = 0; i < muscles->len; i += rum_sheet_grid_count (&grid))
    for (int is_back = 0; is_back <= 1; is_back++)
      {
        if (!add_page (&desk, &grid, muscles, i, is_back,
                       rum_sheet_layout_get_boxes (layout, page), error) ||
            !finish_page (&desk, layout, page, error))
          return NULL;
        page++;
      }

  return rum_sheet_check_layout (layout, options, error) ? g_steal_pointer (&layout) : NULL;
}
