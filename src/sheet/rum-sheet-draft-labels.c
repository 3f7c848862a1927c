/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

#include "rum-sheet-labels.h"

/* How wide a label is at most, in parts of a gap between cells, unless it has a
 * longer word. */
#define LABEL_WIDTH 6.6

/* The gap between a label and its picture, in parts of a gap between cells. */
#define LABEL_GAP 1.0

/* How far lines should be apart, in millimetres. */
#define LINE_GAP 1.6

/* A detail whose middle is so near to the middle of the body, in parts of its
 * width, has labels on both sides. */
#define CENTRED 0.12

/* How much of the width labels on both sides may take. */
#define SIDES_SHARE 0.75

static double
get_gap (RumSheetDraft *draft)
{
  return rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL) * LABEL_GAP;
}

static gboolean
is_mirrored (RumSheetDraft *draft)
{
  return pango_context_get_base_dir (draft->context) == PANGO_DIRECTION_RTL;
}

/* Whether labels stand on both sides of a picture, where there is room. */
static gboolean
has_two_sides (RumSheetDraft  *draft,
               RumSheetFigure *figure)
{
  const RumBox *area = rum_sheet_figure_get_area (figure);
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL);

  return 2 * (LABEL_WIDTH + LABEL_GAP) * gap < SIDES_SHARE * draft->figures_width &&
         rum_sheet_figure_get_view (figure) != RUM_VIEW_SIDE &&
         ABS (area->x + area->width / 2) < CENTRED * area->width;
}

static double
measure_words (RumSheetDraft *draft,
               const char    *words)
{
  g_autoptr (RumSheetBox) box = NULL;

  box = rum_sheet_builder_create_box (draft->builder,
                                      rum_sheet_writer_write_small (draft->writer, words),
                                      -1, NULL);

  return box->width;
}

/* A label is as wide as its words, or else as its longest word at least. */
static double
find_label_width (RumSheetDraft *draft,
                  const char    *name)
{
  double most = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL) * LABEL_WIDTH;
  double line = measure_words (draft, name);
  g_auto (GStrv) words = NULL;

  if (line <= most)
    return line;

  words = g_strsplit (name, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    most = MAX (most, measure_words (draft, words[i]));

  return most;
}

static double
measure_label (RumSheetDraft *draft,
               const char    *name,
               double         width)
{
  g_autoptr (RumSheetBox) box = NULL;

  box = rum_sheet_builder_create_box (draft->builder,
                                      rum_sheet_writer_write_small (draft->writer, name),
                                      width, NULL);

  return box->height;
}

/*< private >
 * rum_sheet_draft_measure_labels:
 * @draft: a sheet in the making
 * @figure: a picture
 *
 * Measures the labels beside a picture.
 *
 * Returns: how wide the columns of them are, and how high they are together
 */
RumSheetLabelColumns
rum_sheet_draft_measure_labels (RumSheetDraft  *draft,
                                RumSheetFigure *figure)
{
  RumSheetLabelColumns columns = { 0 };
  GPtrArray *named = rum_sheet_figure_get_named (figure);
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_LINE);

  if (named->len == 0)
    return columns;

  for (guint i = 0; i < named->len; i++)
    {
      const char *name = rum_entry_get_name (g_ptr_array_index (named, i));
      double width = find_label_width (draft, name);

      columns.width = MAX (columns.width, width);
      columns.height += measure_label (draft, name, width) + (i > 0 ? gap : 0);
    }
  columns.right = columns.width + get_gap (draft);
  if (has_two_sides (draft, figure))
    columns.left = columns.right;

  return columns;
}

/* Adds points of a muscle as they lie on the paper before it is mirrored: the
 * body is not. */
static void
append_spots (RumSheetDraft  *draft,
              RumSheetFigure *figure,
              GArray         *spots,
              double          scale,
              GArray         *placed)
{
  const RumBox *area = rum_sheet_figure_get_area (figure);

  for (guint i = 0; spots != NULL && i < spots->len; i++)
    {
      RumSheetSpot spot = g_array_index (spots, RumSheetSpot, i);

      spot.x = (spot.x - area->x) * scale;
      spot.y = (spot.y - area->y) * scale;
      spot.inset *= scale;
      if (is_mirrored (draft))
        spot.x = area->width * scale - spot.x;
      g_array_append_val (placed, spot);
    }
}

static void
clear_label (gpointer data)
{
  RumSheetLabel *label = data;

  for (int side = 0; side < RUM_SHEET_LABEL_N_SIDES; side++)
    g_clear_pointer (&label->spots[side], g_array_unref);
}

/* A picture of one side has all its labels on one side; what it shows of the
 * other side is not meant, unless the body is seen from the side. */
static RumSheetLabel
create_label (RumSheetDraft  *draft,
              RumSheetFigure *figure,
              RumSheetSpots  *spots,
              const char     *muscle_id,
              double          scale)
{
  RumSheetLabel label = { 0 };
  GArray *left = rum_sheet_spots_get (spots, muscle_id, FALSE);
  GArray *right = rum_sheet_spots_get (spots, muscle_id, TRUE);
  GArray *columns[RUM_SHEET_LABEL_N_SIDES] = { NULL, NULL };

  for (int i = 0; i < RUM_SHEET_LABEL_N_SIDES; i++)
    columns[i] = label.spots[i] = g_array_new (FALSE, FALSE, sizeof (RumSheetSpot));

  if (has_two_sides (draft, figure))
    {
      gboolean mirrored = is_mirrored (draft);

      append_spots (draft, figure, left, scale, columns[mirrored ? 1 : 0]);
      append_spots (draft, figure, right, scale, columns[mirrored ? 0 : 1]);
      return label;
    }

  append_spots (draft, figure, right, scale, columns[RUM_SHEET_LABEL_RIGHT]);
  if (right == NULL || rum_sheet_figure_get_view (figure) == RUM_VIEW_SIDE)
    append_spots (draft, figure, left, scale, columns[RUM_SHEET_LABEL_RIGHT]);

  return label;
}

static void
add_leader (RumSheetBlock       *block,
            const RumSheetLabel *label,
            double               x,
            double               y,
            double               width,
            double               gap)
{
  gboolean is_right = label->side == RUM_SHEET_LABEL_RIGHT;
  double edge = is_right ? x + width : x;
  double start = is_right ? edge + gap * 0.8 : edge - gap * 0.8;
  const double xs[RUM_SHEET_N_LEADER_POINTS] = { start, edge, x + label->x };
  const double ys[RUM_SHEET_N_LEADER_POINTS] = {
    y + label->top + label->port, y + label->y, y + label->y,
  };
  RumSheetBox *leader = rum_sheet_box_new_leader (xs, ys);

  rum_sheet_block_add (block, leader, leader->x, leader->y);
}

/* Adds the words of a label as an item of the list of labels. */
static void
add_words (RumSheetDraft       *draft,
           RumSheetBlock       *block,
           const RumSheetLabel *label,
           const char          *name,
           double               x,
           double               y,
           double               width)
{
  g_autoptr (GPtrArray) boxes = g_ptr_array_new ();
  g_autoptr (RumSheetBlock) item = NULL;
  RumSheetBox *box = NULL;
  double own = find_label_width (draft, name);
  double gap = get_gap (draft);

  item = rum_sheet_builder_create_item (draft->builder,
                                        rum_sheet_writer_write_small (draft->writer, name),
                                        own, RUM_SHEET_GAP_LINE);
  rum_sheet_block_place (item, 0, 0, boxes);
  box = g_ptr_array_index (boxes, 0);
  /* Words left of the picture end near it. */
  if (!is_mirrored (draft))
    {
      box->width = rum_sheet_setting_get_width (box->setting) * RUM_MM_PER_POINT;
      own = box->width;
    }
  rum_sheet_block_add (block, box,
                       label->side == RUM_SHEET_LABEL_RIGHT ? x + width + gap : x - gap - own,
                       y + label->top);
}

/*< private >
 * rum_sheet_draft_add_labels:
 * @draft: a sheet in the making
 * @block: where the picture stands
 * @figure: the picture
 * @x: its left edge in the block, in millimetres
 * @y: its top edge in the block, in millimetres
 * @width: in millimetres
 * @height: in millimetres
 *
 * Adds the names of the muscles beside a picture, and lines that lead to them.
 */
void
rum_sheet_draft_add_labels (RumSheetDraft  *draft,
                            RumSheetBlock  *block,
                            RumSheetFigure *figure,
                            double          x,
                            double          y,
                            double          width,
                            double          height)
{
  GPtrArray *named = rum_sheet_figure_get_named (figure);
  RumSheetSpots *spots = NULL;
  g_autoptr (GArray) labels = NULL;
  RumSheetLabelRoom room = { 0, height, 0, LINE_GAP };

  /* Where words are only measured, their places are not needed. */
  if (named->len == 0 || draft->is_measured)
    return;

  spots = rum_sheet_figure_ensure_spots (figure, &draft->error);
  if (spots == NULL)
    return;

  labels = g_array_new (FALSE, FALSE, sizeof (RumSheetLabel));
  g_array_set_clear_func (labels, clear_label);
  room.gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_LINE);
  room.bottom = MAX (height, rum_sheet_draft_measure_labels (draft, figure).height);
  for (guint i = 0; i < named->len; i++)
    {
      RumEntry *muscle = g_ptr_array_index (named, i);
      const char *name = rum_entry_get_name (muscle);
      RumSheetLabel label = { 0 };

      label = create_label (draft, figure, spots, rum_entry_get_id (muscle),
                            width / rum_sheet_figure_get_area (figure)->width);
      label.height = measure_label (draft, name, find_label_width (draft, name));
      label.port = MIN (label.height, measure_label (draft, name, -1)) / 2;
      g_array_append_val (labels, label);
    }

  rum_sheet_labels_place (&g_array_index (labels, RumSheetLabel, 0), labels->len, &room);
  for (guint i = 0; i < labels->len; i++)
    add_leader (block, &g_array_index (labels, RumSheetLabel, i), x, y, width, get_gap (draft));

  rum_sheet_builder_begin_list (draft->builder);
  for (guint i = 0; i < labels->len; i++)
    add_words (draft, block, &g_array_index (labels, RumSheetLabel, i),
               rum_entry_get_name (g_ptr_array_index (named, i)), x, y, width);
}
