/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumFigureError:
 * @RUM_FIGURE_ERROR_MISSING: there is no such figure or stylesheet.
 * @RUM_FIGURE_ERROR_MARKUP: a figure is no well-formed SVG.
 * @RUM_FIGURE_ERROR_CONTENT: a figure breaks the rules of the figures: it has
 *   a size of its own, no viewBox, an id twice, a region within a region.
 * @RUM_FIGURE_ERROR_TOO_LARGE: a figure, its depth or its number of elements
 *   or regions is beyond the limits.
 * @RUM_FIGURE_ERROR_RENDER: it could not be drawn.
 *
 * What can be wrong with a figure or its drawing.
 */
typedef enum
{
  RUM_FIGURE_ERROR_MISSING,
  RUM_FIGURE_ERROR_MARKUP,
  RUM_FIGURE_ERROR_CONTENT,
  RUM_FIGURE_ERROR_TOO_LARGE,
  RUM_FIGURE_ERROR_RENDER,
} RumFigureError;

#define RUM_FIGURE_ERROR (rum_figure_error_quark ())

GQuark rum_figure_error_quark (void);

G_END_DECLS
