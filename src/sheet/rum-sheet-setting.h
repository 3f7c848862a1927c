/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-text.h"

G_BEGIN_DECLS

/**
 * RumSheetRun:
 * @glyphs: (nullable): what is drawn, or %NULL for a mark.
 * @text: what the offsets of @glyphs count from.
 * @start: of its text in the paragraph, in bytes.
 * @x: its left edge, from that of its line.
 * @width: how far the next one is.
 * @scale: how much larger it is drawn than it is shaped.
 *
 * Letters in a row that look alike; lengths in points.
 */
typedef struct
{
  PangoGlyphItem *glyphs;
  const char     *text;
  guint           start;
  double          x;
  double          width;
  double          scale;
} RumSheetRun;

/**
 * RumSheetLine:
 * @x: its left edge.
 * @width: without the spaces at its end.
 * @baseline: from the top.
 * @runs: (element-type RumSheetRun): what stands on it, from the left to the
 *   right.
 *
 * A line of a paragraph; lengths in points.
 */
typedef struct
{
  double  x;
  double  width;
  double  baseline;
  GArray *runs;
} RumSheetLine;

/**
 * RumSheetSetting:
 *
 * A paragraph as it is set: its lines, and where each run of letters stands.
 * It keeps the paragraph and whatever its letters come from.
 */
typedef struct _RumSheetSetting RumSheetSetting;

RumSheetSetting *rum_sheet_setting_new             (RumSheetText        *text,
                                                    PangoLanguage       *language) G_GNUC_WARN_UNUSED_RESULT;
RumSheetSetting *rum_sheet_setting_new_from_layout (RumSheetText        *text,
                                                    PangoLayout         *layout,
                                                    double               scale) G_GNUC_WARN_UNUSED_RESULT;
void             rum_sheet_setting_free            (RumSheetSetting     *self);

PangoLanguage   *rum_sheet_setting_get_language    (RumSheetSetting     *self);
const GArray    *rum_sheet_setting_get_lines       (RumSheetSetting     *self);
double           rum_sheet_setting_get_width       (RumSheetSetting     *self);
double           rum_sheet_setting_get_height      (RumSheetSetting     *self);
double           rum_sheet_setting_find_smallest   (RumSheetSetting     *self);
void             rum_sheet_setting_tighten         (RumSheetSetting     *self,
                                                    gboolean             is_right);
void             rum_sheet_setting_draw            (RumSheetSetting     *self,
                                                    RumSheetColors       colors,
                                                    cairo_t             *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumSheetSetting, rum_sheet_setting_free)

G_END_DECLS
