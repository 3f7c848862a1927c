/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-exercise.h"
#include "rum-grade.h"

G_BEGIN_DECLS

/**
 * RumSheetMark:
 * @RUM_SHEET_MARK_FULL: a full disc.
 * @RUM_SHEET_MARK_HALF: a half disc.
 * @RUM_SHEET_MARK_RING: an empty disc.
 * @RUM_SHEET_MARK_DIAMOND: an empty diamond.
 * @RUM_SHEET_MARK_CROSS: a cross.
 * @RUM_SHEET_MARK_PLUS: a plus.
 * @RUM_SHEET_MARK_SQUARE: a full square.
 *
 * Small marks that tell grades apart by their form, in any ink.  They are
 * drawn, not written: few fonts have them all.
 */
typedef enum
{
  RUM_SHEET_MARK_FULL,
  RUM_SHEET_MARK_HALF,
  RUM_SHEET_MARK_RING,
  RUM_SHEET_MARK_DIAMOND,
  RUM_SHEET_MARK_CROSS,
  RUM_SHEET_MARK_PLUS,
  RUM_SHEET_MARK_SQUARE,
} RumSheetMark;

RumSheetMark rum_sheet_mark_for_grade (RumGrade      grade);
RumSheetMark rum_sheet_mark_for_basis (RumBasis      basis);
void         rum_sheet_mark_draw      (RumSheetMark  mark,
                                       cairo_t      *cr,
                                       double        x,
                                       double        y,
                                       double        size);

G_END_DECLS
