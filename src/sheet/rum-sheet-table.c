/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-table-private.h"

#include <glib/gi18n-lib.h>

#define MOST_CELLS 5

/* A table is narrow if it has less than so many millimetres for each point of
 * its type. */
#define NARROW 17.0

/* The same for a table that has no room for more than what must be said, and
 * how many cues that is. */
#define BRIEF 10.0
#define N_CUES_BRIEF 2

/* How much of the width each cell takes. */
static const double shares[] = { 0.27, 0.29, 0.44 };
static const double narrow_shares[] = { 0.48, 0.52 };
static const double log_shares[] = { 0.30, 0.25, 0.14, 0.15, 0.16 };
static const double narrow_log_shares[] = { 0.49, 0.17, 0.17, 0.17 };

/* There is room to write down so many sessions of an exercise, on lines of
 * that height, in millimetres; in large print they are higher. */
#define N_SESSIONS 3
#define LINE_HEIGHT 8.0
#define LARGE_LINE_HEIGHT 12.0

/* Thickness of the lines to write on, in millimetres. */
#define RULE_WIDTH 0.15

static const double *
get_shares (const RumSheetTable *table,
            int                 *n_cells)
{
  if (table->with_log)
    {
      *n_cells = table->is_narrow ? G_N_ELEMENTS (narrow_log_shares) : G_N_ELEMENTS (log_shares);
      return table->is_narrow ? narrow_log_shares : log_shares;
    }

  *n_cells = table->is_narrow ? G_N_ELEMENTS (narrow_shares) : G_N_ELEMENTS (shares);
  return table->is_narrow ? narrow_shares : shares;
}

/* Where a cell begins and how wide it is, in millimetres. */
static double
get_cell (const RumSheetTable *table,
          int                  cell,
          double              *width)
{
  int n_cells = 0;
  const double *parts = get_shares (table, &n_cells);
  double gap = rum_sheet_desk_get_gap (table->desk, RUM_SHEET_GAP_CELL);
  double room = table->desk->inner - gap * (n_cells - 1);
  double x = cell * gap;

  for (int i = 0; i < cell; i++)
    x += room * parts[i];
  *width = room * parts[cell];

  return x;
}

/* Adds a cell of the paragraphs in @texts, which are used up. */
static void
add_cell (const RumSheetTable *table,
          RumSheetBlock       *row,
          const char          *tag,
          int                  cell,
          GPtrArray           *texts)
{
  double width = 0;
  double x = get_cell (table, cell, &width);

  rum_sheet_builder_add_cell (table->desk->builder, row, tag, x, width, texts);
  g_ptr_array_set_size (texts, 0);
}

static void
add_rule (RumSheetBlock *row,
          double         x,
          double         y,
          double         width,
          double         height)
{
  rum_sheet_block_add (row, rum_sheet_box_new_rule (RUM_SHEET_INK_LINE, width, height), x, y);
}

/* Empty cells with lines to write on. */
static void
add_log (const RumSheetTable *table,
         RumSheetBlock       *row)
{
  double line = table->desk->style.is_large ? LARGE_LINE_HEIGHT : LINE_HEIGHT;
  double gap = rum_sheet_desk_get_gap (table->desk, RUM_SHEET_GAP_CELL);
  double height = 0;
  double left = 0;
  int n_cells = 0;

  get_shares (table, &n_cells);
  rum_sheet_block_set_height (row, N_SESSIONS * line);
  height = rum_sheet_block_get_height (row);

  for (int i = table->is_narrow ? 1 : 2; i < n_cells; i++)
    {
      double width = 0;
      double x = get_cell (table, i, &width) - gap / 2;

      left = left == 0 ? x : left;
      /* From the row above to the row below. */
      add_rule (row, x, -rum_sheet_block_get_gap (row), RULE_WIDTH,
                height + rum_sheet_block_get_gap (row));
    }
  for (int i = 1; (i + 1) * line <= height + line / 2; i++)
    add_rule (row, left, i * line, table->desk->inner - left, RULE_WIDTH);
}

/* The name of an exercise, whom it is for, and what it rests on. */
static void
append_name (const RumSheetTable *table,
             GPtrArray           *texts,
             RumExercise         *exercise)
{
  g_ptr_array_add (texts, rum_sheet_writer_write_exercise (table->writer, exercise));
  if (table->is_brief)
    return;

  g_ptr_array_add (texts, rum_sheet_writer_write_needs (table->writer, exercise));
  g_ptr_array_add (texts, rum_sheet_writer_write_basis (table->writer, exercise));
}

static void
append_dose (const RumSheetTable *table,
             GPtrArray           *texts,
             RumExercise         *exercise)
{
  g_ptr_array_add (texts, rum_sheet_writer_write_dose (table->writer, exercise));
  if (!table->is_brief && rum_exercise_get_dose_note (exercise) != NULL)
    g_ptr_array_add (texts, rum_sheet_writer_write_dose_note (table->writer, exercise));
}

/*< private >
 * rum_sheet_table_init:
 * @table: (out caller-allocates): a table
 * @desk: makes the blocks
 * @writer: writes the paragraphs
 *
 * Begins a table as wide as the page.
 */
void
rum_sheet_table_init (RumSheetTable  *table,
                      RumSheetDesk   *desk,
                      RumSheetWriter *writer)
{
  table->desk = desk;
  table->writer = writer;
  table->with_log = rum_sheet_options_get_with_log (desk->options);
  table->is_narrow = desk->inner < NARROW * desk->style.body;
  table->is_brief = desk->inner < BRIEF * desk->style.body;
  rum_sheet_builder_begin_table (desk->builder);
}

/*< private >
 * rum_sheet_table_create_head:
 * @table: a table
 *
 * Creates the row that names the columns; it stands on each page.
 *
 * Returns: (transfer full): a row
 */
RumSheetBlock *
rum_sheet_table_create_head (const RumSheetTable *table)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *row = rum_sheet_builder_create_row (table->desk->builder, 0);
  const char *labels[MOST_CELLS] = { NULL };
  int n = 0;

  labels[n++] = C_("exercise", "Exercise");
  if (!table->is_narrow)
    labels[n++] = C_("exercise", "How much");
  if (table->with_log)
    {
      /* TRANSLATORS: Heads an empty column of a training log, to write in. */
      labels[n++] = C_("log", "Date");
      /* TRANSLATORS: Heads an empty column of a training log, to write in: how
       * many sets were done.
       */
      labels[n++] = C_("log", "Sets");
      /* TRANSLATORS: Heads an empty column of a training log, to write in: how
       * many kilograms or which band was used.
       */
      labels[n++] = C_("log", "Load");
    }
  else
    labels[n++] = C_("exercise", "How to do it");

  for (int i = 0; i < n; i++)
    {
      g_ptr_array_add (texts, rum_sheet_writer_write_small (table->writer, labels[i]));
      add_cell (table, row, "TH", i, texts);
    }
  rum_sheet_block_set_keep_next (row, TRUE);

  return row;
}

/*< private >
 * rum_sheet_table_create_row:
 * @table: a table
 * @exercise: an exercise
 *
 * Creates the row of an exercise.
 *
 * Returns: (transfer full): a row
 */
RumSheetBlock *
rum_sheet_table_create_row (const RumSheetTable *table,
                            RumExercise         *exercise)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *row = rum_sheet_builder_create_row (table->desk->builder, table->desk->inner);
  int cell = 0;

  append_name (table, texts, exercise);
  if (table->is_narrow)
    append_dose (table, texts, exercise);
  add_cell (table, row, "TH", cell++, texts);

  if (!table->is_narrow)
    {
      append_dose (table, texts, exercise);
      add_cell (table, row, "TD", cell++, texts);
    }

  if (table->with_log)
    {
      add_log (table, row);
      return row;
    }

  g_ptr_array_add (texts, rum_sheet_writer_write_cues (table->writer, exercise,
                                                       table->is_brief ? N_CUES_BRIEF : G_MAXINT));
  add_cell (table, row, "TD", cell, texts);

  return row;
}
