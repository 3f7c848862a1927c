/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumPalette:
 * @RUM_PALETTE_LIGHT: for light windows.
 * @RUM_PALETTE_DARK: for dark windows.
 * @RUM_PALETTE_HIGH_CONTRAST: for light windows in high contrast.
 * @RUM_PALETTE_HIGH_CONTRAST_DARK: for dark windows in high contrast.
 * @RUM_PALETTE_PRINT: for paper, in colour.
 * @RUM_PALETTE_PRINT_MONOCHROME: for paper, in black and white.
 *
 * The colours of a figure.  Each palette is a folder of stylesheets over the
 * classes that the figures use: one for the base, one for each way of being
 * lit, for the hatch and for links and, on the screen, three for the focus and
 * the mark.
 */
typedef enum
{
  RUM_PALETTE_LIGHT,
  RUM_PALETTE_DARK,
  RUM_PALETTE_HIGH_CONTRAST,
  RUM_PALETTE_HIGH_CONTRAST_DARK,
  RUM_PALETTE_PRINT,
  RUM_PALETTE_PRINT_MONOCHROME,
} RumPalette;

#define RUM_TYPE_PALETTE (rum_palette_get_type ())

GType rum_palette_get_type (void);

/**
 * RumLight:
 * @RUM_LIGHT_NONE: the base, nothing lit.
 * @RUM_LIGHT_SOFT: a muscle of the group in question.
 * @RUM_LIGHT_HELPING: a muscle that helps the ones in question, hatched.
 * @RUM_LIGHT_POINTED: the muscle that is pointed at.
 * @RUM_LIGHT_STRONG: the muscle in question.
 *
 * How a region is lit, from weak to strong.  The levels differ by outline or
 * hatch too, never by colour alone.
 */
typedef enum
{
  RUM_LIGHT_NONE,
  RUM_LIGHT_SOFT,
  RUM_LIGHT_HELPING,
  RUM_LIGHT_POINTED,
  RUM_LIGHT_STRONG,
} RumLight;

#define RUM_TYPE_LIGHT (rum_light_get_type ())

GType rum_light_get_type (void);

G_END_DECLS
