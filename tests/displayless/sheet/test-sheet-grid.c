/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-grid.h"

#include "rum-paper.h"
#include "rum-sheet-layout.h"

#define TOLERANCE 0.001
#define FOOTER 3.6

static RumSheetGrid
create_grid (const char *id,
             gboolean    is_across,
             int         cards_per_page)
{
  const RumPaper *paper = rum_paper_get (id);
  RumSheetGrid grid = { 0 };

  rum_sheet_grid_init (&grid, is_across ? paper->height : paper->width,
                       is_across ? paper->width : paper->height, FOOTER, cards_per_page, FALSE);

  return grid;
}

static void
test_count (void)
{
  static const struct
  {
    const char *paper;
    gboolean    is_across;
    int         four;
    int         six;
  } counts[] = {
    { "a4", FALSE, 4, 6 },     { "a4", TRUE, 4, 6 },       { "letter", FALSE, 4, 6 },
    { "letter", TRUE, 4, 6 },  { "a5", FALSE, 2, 2 },      { "a5", TRUE, 2, 2 },
    { "a3", FALSE, 9, 12 },    { "legal", FALSE, 4, 6 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      RumSheetGrid four = create_grid (counts[i].paper, counts[i].is_across, 4);
      RumSheetGrid six = create_grid (counts[i].paper, counts[i].is_across, 6);

      g_test_message ("%s %d", counts[i].paper, counts[i].is_across);
      g_assert_cmpint (rum_sheet_grid_count (&six), ==, counts[i].six);
      g_assert_cmpint (rum_sheet_grid_count (&four), ==, counts[i].four);
    }
}

/* Cards of one kind are as large on any paper; they may be turned. */
static void
test_size (void)
{
  static const char *const papers[] = { "a5", "a4", "a3", "a2", "letter", "legal", "tabloid" };

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (int is_across = 0; is_across <= 1; is_across++)
      {
        RumSheetGrid grid = create_grid (papers[i], is_across, 4);

        g_assert_cmpfloat (MIN (grid.card_width, grid.card_height), ==, 91);
        g_assert_cmpfloat (MAX (grid.card_width, grid.card_height), ==, 120);
      }
}

/* Turned along its long edge, the paper shows each back where its front was. */
static void
test_duplex (void)
{
  static const char *const papers[] = { "a5", "a4", "a3", "letter", "tabloid" };

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (int is_across = 0; is_across <= 1; is_across++)
      {
        RumSheetGrid grid = create_grid (papers[i], is_across, 6);

        for (int card = 0; card < rum_sheet_grid_count (&grid); card++)
          {
            double x = 0;
            double y = 0;
            double back_x = 0;
            double back_y = 0;

            rum_sheet_grid_get_card (&grid, card, FALSE, &x, &y);
            rum_sheet_grid_get_card (&grid, card, TRUE, &back_x, &back_y);
            if (is_across)
              back_y = grid.page_height - back_y - grid.card_height;
            else
              back_x = grid.page_width - back_x - grid.card_width;

            g_assert_cmpfloat_with_epsilon (x, back_x, TOLERANCE);
            g_assert_cmpfloat_with_epsilon (y, back_y, TOLERANCE);
            g_assert_cmpfloat (x, >=, RUM_SHEET_MARGIN - TOLERANCE);
            g_assert_cmpfloat (y, >=, RUM_SHEET_MARGIN + FOOTER - TOLERANCE);
          }
      }
}

/* Where no card fits, one is as large as the page lets it. */
static void
test_small (void)
{
  RumSheetGrid grid = { 0 };

  rum_sheet_grid_init (&grid, 100, 100, FOOTER, 4, FALSE);
  g_assert_cmpint (rum_sheet_grid_count (&grid), ==, 1);
  g_assert_cmpfloat_with_epsilon (grid.card_width, 100 - 2 * RUM_SHEET_MARGIN, TOLERANCE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/grid/count", test_count);
  g_test_add_func ("/sheet/grid/size", test_size);
  g_test_add_func ("/sheet/grid/duplex", test_duplex);
  g_test_add_func ("/sheet/grid/small", test_small);

  return g_test_run ();
}
