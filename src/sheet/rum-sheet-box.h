/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-code.h"
#include "rum-sheet-figure.h"
#include "rum-sheet-ruler.h"
#include "rum-sheet-text.h"
#include "rum-timing.h"

G_BEGIN_DECLS

/* How deep the tags of a box may lie within each other. */
#define RUM_SHEET_N_TAGS 3

/**
 * RumSheetBoxKind:
 * @RUM_SHEET_BOX_TEXT: a paragraph.
 * @RUM_SHEET_BOX_GROUND: a ground under other boxes, with a line around it.
 * @RUM_SHEET_BOX_RULE: a line.
 * @RUM_SHEET_BOX_STRIP: a bar of which a part is full.
 * @RUM_SHEET_BOX_FIGURE: a picture.
 * @RUM_SHEET_BOX_CODE: a QR code.
 * @RUM_SHEET_BOX_LEADER: a line from a label to a point of a picture.
 * @RUM_SHEET_BOX_EFFORT: a bar for each part of the stride in which a muscle
 *   works, the higher the more.
 *
 * What can stand on a sheet.
 */
typedef enum
{
  RUM_SHEET_BOX_TEXT,
  RUM_SHEET_BOX_GROUND,
  RUM_SHEET_BOX_RULE,
  RUM_SHEET_BOX_STRIP,
  RUM_SHEET_BOX_FIGURE,
  RUM_SHEET_BOX_CODE,
  RUM_SHEET_BOX_LEADER,
  RUM_SHEET_BOX_EFFORT,
} RumSheetBoxKind;

/* A line from a label begins there, bends at the edge of the picture, and ends
 * in it. */
#define RUM_SHEET_N_LEADER_POINTS 3

/**
 * RumSheetTag:
 * @name: (nullable): an element of the structure of a PDF, such as “P”, or
 *   %NULL for none.
 * @id: tells neighbours of the same name apart.
 *
 * A part of the document that a box belongs to.
 */
typedef struct
{
  const char *name;
  guint       id;
} RumSheetTag;

/**
 * RumSheetBox:
 * @kind: what it is.
 * @x: left edge, in millimetres from the left of the paper.
 * @y: top edge, in millimetres from the top of the paper.
 * @width: in millimetres.
 * @height: in millimetres.
 * @tags: where it stands in the document, the outermost first.
 * @text: (nullable): the paragraph.
 * @setting: (nullable): the lines of the paragraph, unless it is only measured.
 * @figure: (nullable): the picture.
 * @code: (nullable): the QR code.
 * @ink: colour of the line, or of the full part of a strip.
 * @ground: colour of the ground.
 * @from: where the full part of a strip begins, 0…1.
 * @to: where it ends, 0…1.
 * @leader_x: the points of a leader, in millimetres from the left edge.
 * @leader_y: the same, from the top edge.
 * @timing: (nullable): when a muscle works.
 * @is_mirrored: whether a stride is read from the right.
 *
 * One thing on a page.
 */
typedef struct
{
  RumSheetBoxKind  kind;
  double           x;
  double           y;
  double           width;
  double           height;
  RumSheetTag      tags[RUM_SHEET_N_TAGS];
  RumSheetText    *text;
  RumSheetSetting *setting;
  RumSheetFigure  *figure;
  RumSheetCode    *code;
  RumSheetInk      ink;
  RumSheetInk      ground;
  double           from;
  double           to;
  double           leader_x[RUM_SHEET_N_LEADER_POINTS];
  double           leader_y[RUM_SHEET_N_LEADER_POINTS];
  RumTiming       *timing;
  gboolean         is_mirrored;
} RumSheetBox;

RumSheetBox *rum_sheet_box_new_text     (RumSheetText        *text,
                                         RumSheetRuler       *ruler,
                                         const RumSheetStyle *style,
                                         double               width) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_measured (RumSheetText        *text,
                                         RumSheetRuler       *ruler,
                                         const RumSheetStyle *style,
                                         double               width) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_figure (RumSheetFigure      *figure,
                                       double               width,
                                       double               height) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_ground (RumSheetInk          ink,
                                       RumSheetInk          ground,
                                       double               width,
                                       double               height) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_rule   (RumSheetInk          ink,
                                       double               width,
                                       double               height) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_strip  (double               from,
                                       double               to,
                                       double               width,
                                       double               height) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_code   (RumSheetCode        *code) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_leader (const double         x[RUM_SHEET_N_LEADER_POINTS],
                                       const double         y[RUM_SHEET_N_LEADER_POINTS]) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBox *rum_sheet_box_new_effort (RumTiming           *timing,
                                       double               lift,
                                       double               width,
                                       double               height) G_GNUC_WARN_UNUSED_RESULT;
void         rum_sheet_box_free       (RumSheetBox         *self);

const char  *rum_sheet_box_get_alt    (RumSheetBox         *self);
void         rum_sheet_box_mirror     (RumSheetBox         *self,
                                       double               width);
gboolean     rum_sheet_box_draw       (RumSheetBox         *self,
                                       RumSheetColors       colors,
                                       cairo_t             *cr,
                                       GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumSheetBox, rum_sheet_box_free)

G_END_DECLS
