/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-exercise.h"
#include "rum-sheet-desk.h"
#include "rum-sheet-writer.h"

G_BEGIN_DECLS

/**
 * RumSheetTable:
 * @desk: makes the blocks.
 * @writer: writes the paragraphs.
 * @with_log: whether it has empty columns to write in.
 * @is_narrow: whether name and dose share a column.
 * @is_brief: whether only what must be said is said.
 *
 * A table of exercises.
 */
typedef struct
{
  RumSheetDesk   *desk;
  RumSheetWriter *writer;
  gboolean        with_log;
  gboolean        is_narrow;
  gboolean        is_brief;
} RumSheetTable;

void           rum_sheet_table_init        (RumSheetTable       *table,
                                            RumSheetDesk        *desk,
                                            RumSheetWriter      *writer);
RumSheetBlock *rum_sheet_table_create_head (const RumSheetTable *table) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBlock *rum_sheet_table_create_row  (const RumSheetTable *table,
                                            RumExercise         *exercise) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
