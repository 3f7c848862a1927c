/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "contrast.h"

#include <math.h>

/* A channel of 0xRRGGBB, which lies @shift bits up, as light: 0…1. */
double
contrast_get_channel (guint32 colour,
                      int     shift)
{
  double channel = (colour >> shift & 0xff) / 255.0;

  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

/* WCAG's relative luminance, 0…1. */
static double
measure_luminance (guint32 colour)
{
  return 0.2126 * contrast_get_channel (colour, 16) + 0.7152 * contrast_get_channel (colour, 8) +
         0.0722 * contrast_get_channel (colour, 0);
}

/* WCAG's contrast ratio of two colours, 0xRRGGBB: 1…21. */
double
contrast_measure (guint32 one,
                  guint32 other)
{
  double a = measure_luminance (one) + 0.05;
  double b = measure_luminance (other) + 0.05;

  return MAX (a, b) / MIN (a, b);
}
