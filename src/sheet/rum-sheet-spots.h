/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure.h"

G_BEGIN_DECLS

/**
 * RumSheetSpot:
 * @x: from the left.
 * @y: from the top.
 * @inset: how far it is from the nearest edge of its muscle.
 *
 * A point of a muscle that a line can lead to; in figure units, unless who uses
 * it says otherwise.
 */
typedef struct
{
  double x;
  double y;
  double inset;
} RumSheetSpot;

#define RUM_TYPE_SHEET_SPOTS (rum_sheet_spots_get_type ())

/**
 * RumSheetSpots:
 *
 * The points of a figure that name a muscle best.
 */
G_DECLARE_FINAL_TYPE (RumSheetSpots, rum_sheet_spots, RUM, SHEET_SPOTS, GObject)

RumSheetSpots *rum_sheet_spots_new  (RumFigure      *figure,
                                     const RumBox   *area,
                                     GError        **error) G_GNUC_WARN_UNUSED_RESULT;

GArray        *rum_sheet_spots_get  (RumSheetSpots  *self,
                                     const char     *muscle_id,
                                     gboolean        is_right);

G_END_DECLS
