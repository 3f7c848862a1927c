/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-mark.h"

#include <math.h>

/* How thick a mark's line is, in parts of its size. */
#define LINE_WIDTH 0.15

/* Traces the outline of @mark in the unit square around the origin. */
static void
trace (RumSheetMark  mark,
       cairo_t      *cr)
{
  double r = 0.5 - LINE_WIDTH / 2;

  switch (mark)
    {
    case RUM_SHEET_MARK_DIAMOND:
      cairo_move_to (cr, 0, -r);
      cairo_line_to (cr, r, 0);
      cairo_line_to (cr, 0, r);
      cairo_line_to (cr, -r, 0);
      cairo_close_path (cr);
      break;
    case RUM_SHEET_MARK_CROSS:
      cairo_move_to (cr, -r * 0.8, -r * 0.8);
      cairo_line_to (cr, r * 0.8, r * 0.8);
      cairo_move_to (cr, r * 0.8, -r * 0.8);
      cairo_line_to (cr, -r * 0.8, r * 0.8);
      break;
    case RUM_SHEET_MARK_PLUS:
      cairo_move_to (cr, -r, 0);
      cairo_line_to (cr, r, 0);
      cairo_move_to (cr, 0, -r);
      cairo_line_to (cr, 0, r);
      break;
    case RUM_SHEET_MARK_SQUARE:
      cairo_rectangle (cr, -r * 0.85, -r * 0.85, 2 * r * 0.85, 2 * r * 0.85);
      break;
    case RUM_SHEET_MARK_FULL:
    case RUM_SHEET_MARK_HALF:
    case RUM_SHEET_MARK_RING:
    default:
      cairo_new_sub_path (cr);
      cairo_arc (cr, 0, 0, r, 0, 2 * G_PI);
      cairo_close_path (cr);
      break;
    }
}

/* Fills what of @mark is full, and leaves its outline as the path. */
static void
fill (RumSheetMark  mark,
      cairo_t      *cr)
{
  if (mark == RUM_SHEET_MARK_FULL || mark == RUM_SHEET_MARK_SQUARE)
    {
      cairo_fill_preserve (cr);
    }
  else if (mark == RUM_SHEET_MARK_HALF)
    {
      cairo_new_path (cr);
      cairo_arc (cr, 0, 0, 0.5 - LINE_WIDTH / 2, G_PI_2, 3 * G_PI_2);
      cairo_close_path (cr);
      cairo_fill (cr);
      trace (mark, cr);
    }
}

/**
 * rum_sheet_mark_for_grade:
 * @grade: how well a claim is supported
 *
 * Gets the mark that stands before the words of a grade.
 *
 * Returns: the mark
 */
RumSheetMark
rum_sheet_mark_for_grade (RumGrade grade)
{
  switch (grade)
    {
    case RUM_GRADE_STRONG:
      return RUM_SHEET_MARK_FULL;
    case RUM_GRADE_MIXED:
      return RUM_SHEET_MARK_HALF;
    case RUM_GRADE_WEAK:
      return RUM_SHEET_MARK_RING;
    case RUM_GRADE_PRACTICE:
      return RUM_SHEET_MARK_DIAMOND;
    case RUM_GRADE_CONTRADICTED:
      return RUM_SHEET_MARK_CROSS;
    case RUM_GRADE_GUIDANCE:
      return RUM_SHEET_MARK_PLUS;
    case RUM_GRADE_TEXTBOOK:
      return RUM_SHEET_MARK_SQUARE;
    default:
      g_return_val_if_reached (RUM_SHEET_MARK_RING);
    }
}

/**
 * rum_sheet_mark_for_basis:
 * @basis: what an exercise rests on
 *
 * Gets the mark that stands before the words of a basis.  It is the one that a
 * claim with as much behind it would have.
 *
 * Returns: the mark
 */
RumSheetMark
rum_sheet_mark_for_basis (RumBasis basis)
{
  switch (basis)
    {
    case RUM_BASIS_TRIAL:
      return RUM_SHEET_MARK_FULL;
    case RUM_BASIS_PARTLY:
      return RUM_SHEET_MARK_HALF;
    case RUM_BASIS_PRACTICE:
      return RUM_SHEET_MARK_DIAMOND;
    default:
      g_return_val_if_reached (RUM_SHEET_MARK_RING);
    }
}

/**
 * rum_sheet_mark_draw:
 * @mark: the mark
 * @cr: what to draw with; its colour is the mark's
 * @x: left edge, in units of @cr
 * @y: top edge, in units of @cr
 * @size: width and height, in units of @cr
 *
 * Draws the mark into a square.
 */
void
rum_sheet_mark_draw (RumSheetMark  mark,
                     cairo_t      *cr,
                     double        x,
                     double        y,
                     double        size)
{
  g_return_if_fail (cr != NULL);

  cairo_save (cr);
  cairo_translate (cr, x + size / 2, y + size / 2);
  cairo_scale (cr, size, size);
  cairo_new_path (cr);
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  trace (mark, cr);
  fill (mark, cr);
  cairo_stroke (cr);
  cairo_restore (cr);
}
