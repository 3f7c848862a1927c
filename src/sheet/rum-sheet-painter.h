/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure-painter.h"
#include "rum-sheet-style.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_PAINTER (rum_sheet_painter_get_type ())

/**
 * RumSheetPainter:
 *
 * Draws a figure in whatever a sheet is printed with.  Several pictures may
 * share one.
 */
G_DECLARE_FINAL_TYPE (RumSheetPainter, rum_sheet_painter, RUM, SHEET_PAINTER, GObject)

RumSheetPainter  *rum_sheet_painter_new        (RumFigure       *figure) G_GNUC_WARN_UNUSED_RESULT;

RumFigure        *rum_sheet_painter_get_figure (RumSheetPainter *self);
RumFigurePainter *rum_sheet_painter_ensure     (RumSheetPainter *self,
                                                RumSheetColors   colors);

G_END_DECLS
