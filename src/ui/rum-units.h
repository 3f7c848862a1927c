/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumUnits:
 * @RUM_UNITS_METRIC: metric units alone.
 * @RUM_UNITS_IMPERIAL: metric units, and behind them miles, feet, inches,
 *   pounds or miles an hour.
 *
 * In which units lengths, speeds and weights are told.
 */
typedef enum
{
  RUM_UNITS_METRIC,
  RUM_UNITS_IMPERIAL,
} RumUnits;

RumUnits rum_units_get_of_locale (void);
char    *rum_units_dup_text      (RumUnits    self,
                                  const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
