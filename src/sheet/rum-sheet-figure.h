/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-group.h"
#include "rum-sheet-painter.h"
#include "rum-sheet-spots.h"
#include "rum-sheet-style.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_FIGURE (rum_sheet_figure_get_type ())

/**
 * RumSheetFigure:
 *
 * A picture on a sheet: the whole body, or the part of it where a group lies,
 * with the muscles of the group lit.
 */
G_DECLARE_FINAL_TYPE (RumSheetFigure, rum_sheet_figure, RUM, SHEET_FIGURE, GObject)

GPtrArray     *rum_sheet_figure_create_all   (RumGroup        *group,
                                              GPtrArray       *excerpts,
                                              RumSheetColors   colors,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;

RumSheetFigure *
               rum_sheet_figure_new          (RumSheetPainter *painter,
                                              GPtrArray       *lit,
                                              const RumBox    *area,
                                              const char      *name) G_GNUC_WARN_UNUSED_RESULT;

gboolean       rum_sheet_figure_is_detail    (RumSheetFigure  *self);
RumView        rum_sheet_figure_get_view     (RumSheetFigure  *self);
const RumBox  *rum_sheet_figure_get_area     (RumSheetFigure  *self);
RumFigure     *rum_sheet_figure_get_figure   (RumSheetFigure  *self);
double         rum_sheet_figure_get_aspect   (RumSheetFigure  *self);
const char    *rum_sheet_figure_get_caption  (RumSheetFigure  *self);
char          *rum_sheet_figure_create_caption (RumView       view,
                                              RumLayer         layer) G_GNUC_WARN_UNUSED_RESULT;
const char    *rum_sheet_figure_get_alt      (RumSheetFigure  *self);
GPtrArray     *rum_sheet_figure_get_named    (RumSheetFigure  *self);
RumSheetSpots *rum_sheet_figure_ensure_spots (RumSheetFigure  *self,
                                              GError         **error);
gboolean       rum_sheet_figure_draw         (RumSheetFigure  *self,
                                              RumSheetColors   colors,
                                              cairo_t         *cr,
                                              double           width,
                                              double           height,
                                              GError         **error);

G_END_DECLS
