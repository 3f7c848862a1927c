/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-painter.h"

#define N_COLORS (RUM_SHEET_MONOCHROME + 1)

/**
 * RumSheetPainter:
 *
 * It holds a painter for each way of printing, made when first needed: a sheet
 * that is shown in other colours is not laid out anew.
 */
struct _RumSheetPainter
{
  GObject           parent_instance;

  RumFigure        *figure;
  RumFigurePainter *painters[N_COLORS];
};

G_DEFINE_FINAL_TYPE (RumSheetPainter, rum_sheet_painter, G_TYPE_OBJECT)

static const RumPalette palettes[N_COLORS] = {
  [RUM_SHEET_COLOR] = RUM_PALETTE_PRINT,
  [RUM_SHEET_MONOCHROME] = RUM_PALETTE_PRINT_MONOCHROME,
};

static void
rum_sheet_painter_dispose (GObject *object)
{
  RumSheetPainter *self = RUM_SHEET_PAINTER (object);

  g_clear_object (&self->figure);
  for (int i = 0; i < N_COLORS; i++)
    g_clear_object (&self->painters[i]);

  G_OBJECT_CLASS (rum_sheet_painter_parent_class)->dispose (object);
}

static void
rum_sheet_painter_class_init (RumSheetPainterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_painter_dispose;
}

static void
rum_sheet_painter_init (RumSheetPainter *self)
{
}

/**
 * rum_sheet_painter_new:
 * @figure: a figure
 *
 * Creates a painter that has prepared nothing yet.
 *
 * Returns: (transfer full): a new painter
 */
RumSheetPainter *
rum_sheet_painter_new (RumFigure *figure)
{
  RumSheetPainter *self = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (figure), NULL);

  self = g_object_new (RUM_TYPE_SHEET_PAINTER, NULL);
  self->figure = g_object_ref (figure);

  return self;
}

/**
 * rum_sheet_painter_get_figure:
 * @self: a painter
 *
 * Gets the figure that it draws.
 *
 * Returns: (transfer none): the figure
 */
RumFigure *
rum_sheet_painter_get_figure (RumSheetPainter *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_PAINTER (self), NULL);

  return self->figure;
}

/**
 * rum_sheet_painter_ensure:
 * @self: a painter
 * @colors: what the sheet is printed with
 *
 * Gets what draws the figure in these colours.
 *
 * Returns: (transfer none): a painter of figures
 */
RumFigurePainter *
rum_sheet_painter_ensure (RumSheetPainter *self,
                          RumSheetColors   colors)
{
  g_return_val_if_fail (RUM_IS_SHEET_PAINTER (self), NULL);
  g_return_val_if_fail (colors < N_COLORS, NULL);

  if (self->painters[colors] == NULL)
    self->painters[colors] = rum_figure_painter_new (self->figure, palettes[colors]);

  return self->painters[colors];
}
