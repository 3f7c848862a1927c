/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-spots.h"

G_BEGIN_DECLS

/**
 * RumSheetLabelSide:
 * @RUM_SHEET_LABEL_LEFT: in the column left of the picture.
 * @RUM_SHEET_LABEL_RIGHT: in the column right of it.
 * @RUM_SHEET_LABEL_N_SIDES: how many there are.
 *
 * The column that a label stands in.
 */
typedef enum
{
  RUM_SHEET_LABEL_LEFT,
  RUM_SHEET_LABEL_RIGHT,
  RUM_SHEET_LABEL_N_SIDES,
} RumSheetLabelSide;

/**
 * RumSheetLabel:
 * @spots: (element-type RumSheetSpot): the points that a line from the left and
 *   from the right may lead to, of which at least one side has some; in
 *   millimetres.
 * @height: of its words, in millimetres.
 * @port: where its line begins, in millimetres below its top edge, less than
 *   @height.
 * @side: (out): the column that it stands in.
 * @x: the point that its line leads to, in millimetres.
 * @y: the same.
 * @top: (out): its top edge, in millimetres.
 *
 * Words beside a picture, from which a line leads to a point of it.
 */
typedef struct
{
  GArray            *spots[RUM_SHEET_LABEL_N_SIDES];
  double             height;
  double             port;
  RumSheetLabelSide  side;
  double             x;
  double             y;
  double             top;
} RumSheetLabel;

/**
 * RumSheetLabelRoom:
 * @top: where the columns begin, in millimetres.
 * @bottom: where they end, in millimetres.
 * @gap: white space between two labels, in millimetres.
 * @line_gap: how far two lines should be apart, in millimetres.
 *
 * The columns left and right of a picture.
 */
typedef struct
{
  double top;
  double bottom;
  double gap;
  double line_gap;
} RumSheetLabelRoom;

gboolean rum_sheet_labels_place (RumSheetLabel           *labels,
                                 gsize                    n_labels,
                                 const RumSheetLabelRoom *room);

G_END_DECLS
