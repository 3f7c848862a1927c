/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-box.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_BLOCK (rum_sheet_block_get_type ())

/**
 * RumSheetBlock:
 *
 * Boxes that stay together on a page, such as a paragraph or a row of a table.
 */
G_DECLARE_FINAL_TYPE (RumSheetBlock, rum_sheet_block, RUM, SHEET_BLOCK, GObject)

RumSheetBlock *rum_sheet_block_new           (double          gap) G_GNUC_WARN_UNUSED_RESULT;

double         rum_sheet_block_get_gap       (RumSheetBlock  *self);
double         rum_sheet_block_get_height    (RumSheetBlock  *self);
void           rum_sheet_block_set_height    (RumSheetBlock  *self,
                                              double          height);
gboolean       rum_sheet_block_keeps_next    (RumSheetBlock  *self);
void           rum_sheet_block_set_keep_next (RumSheetBlock  *self,
                                              gboolean        keep_next);
GPtrArray     *rum_sheet_block_get_boxes     (RumSheetBlock  *self);

void           rum_sheet_block_add           (RumSheetBlock  *self,
                                              RumSheetBox    *box,
                                              double          x,
                                              double          y);
void           rum_sheet_block_stack         (RumSheetBlock  *self,
                                              GPtrArray      *parts);
void           rum_sheet_block_place         (RumSheetBlock  *self,
                                              double          x,
                                              double          y,
                                              GPtrArray      *boxes);

G_END_DECLS
