/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-desk.h"
#include "rum-sheet-spots.h"

G_BEGIN_DECLS

/**
 * RumSheetPanel:
 * @view: from where the body is seen.
 * @layer: how deep.
 * @is_whole: whether it shows the whole body.
 * @area: what it shows, in figure units.
 * @muscles: (element-type RumMuscle): what is labelled in it.
 * @spots: where the muscles are.
 * @n_columns: how many columns of labels it has, 1 or 2.
 * @label: width of its labels, in millimetres.
 * @body: size of the type that it was measured in, in points.
 * @word: width of its longest word in that, in millimetres.
 * @line: width of its longest name in that, in millimetres.
 * @caption: (element-type double): the width of each word of its caption.
 * @caption_line: the height of a line of that.
 * @heights: (element-type double): how high the label of each muscle is, in
 *   millimetres.
 *
 * A picture of a poster, with labels left and right of it, or only right.
 */
typedef struct
{
  RumView        view;
  RumLayer       layer;
  gboolean       is_whole;
  RumBox         area;
  GPtrArray     *muscles;
  RumSheetSpots *spots;
  int            n_columns;
  double         label;
  double         body;
  double         word;
  double         line;
  GArray        *caption;
  double         caption_line;
  GArray        *heights;
} RumSheetPanel;

/**
 * RumSheetPanelMeasures:
 * @width: of a label, in parts of the longest name of its panel.
 * @gutter: between a label and the picture, in millimetres.
 * @caption: height of what stands below the picture, in millimetres.
 * @with_latin: whether the Latin names are told too.
 *
 * What all panels of a page have in common.
 */
typedef struct
{
  double   width;
  double   gutter;
  double   caption;
  gboolean with_latin;
} RumSheetPanelMeasures;

RumSheetPanel *rum_sheet_panel_new          (RumSheetAlbum  *album,
                                             RumView         view,
                                             RumLayer        layer,
                                             GPtrArray      *muscles,
                                             gboolean        is_whole,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
RumSheetPanel *rum_sheet_panel_new_part     (RumSheetPanel  *panel,
                                             guint           first,
                                             guint           end) G_GNUC_WARN_UNUSED_RESULT;
void           rum_sheet_panel_free         (RumSheetPanel  *panel);

double         rum_sheet_panel_get_aspect   (RumSheetPanel  *panel);
void           rum_sheet_panel_measure      (RumSheetPanel  *panel,
                                             RumSheetDesk   *desk,
                                             const RumSheetPanelMeasures *measures);
double         rum_sheet_panel_get_width    (RumSheetPanel  *panel,
                                             const RumSheetPanelMeasures *measures,
                                             double          height);
double         rum_sheet_panel_get_need     (RumSheetPanel  *panel,
                                             RumSheetDesk   *desk);
double         rum_sheet_panel_measure_caption (RumSheetPanel *panel,
                                             RumSheetDesk   *desk,
                                             double          height);
gboolean       rum_sheet_panel_fits         (RumSheetPanel  *panel,
                                             RumSheetDesk   *desk,
                                             const RumSheetPanelMeasures *measures,
                                             double          height);
gboolean       rum_sheet_panel_place        (RumSheetPanel  *panel,
                                             RumSheetDesk   *desk,
                                             const RumSheetPanelMeasures *measures,
                                             double          x,
                                             double          y,
                                             double          height,
                                             GPtrArray      *boxes,
                                             GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumSheetPanel, rum_sheet_panel_free)

G_END_DECLS
