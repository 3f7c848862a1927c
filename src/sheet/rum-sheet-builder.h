/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-phase.h"
#include "rum-sheet-block.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_BUILDER (rum_sheet_builder_get_type ())

/**
 * RumSheetBuilder:
 *
 * Makes blocks out of paragraphs, all in one style, and tells each box where
 * it stands in the document.
 */
G_DECLARE_FINAL_TYPE (RumSheetBuilder, rum_sheet_builder, RUM, SHEET_BUILDER, GObject)

RumSheetBuilder *rum_sheet_builder_new           (RumSheetRuler   *ruler,
                                                  const RumSheetStyle *style) G_GNUC_WARN_UNUSED_RESULT;

void             rum_sheet_builder_set_style     (RumSheetBuilder *self,
                                                  const RumSheetStyle *style);
void             rum_sheet_builder_set_measuring (RumSheetBuilder *self,
                                                  gboolean         is_measuring);

double           rum_sheet_builder_get_gap       (RumSheetBuilder *self,
                                                  RumSheetGap      gap);

RumSheetBox     *rum_sheet_builder_create_box    (RumSheetBuilder *self,
                                                  RumSheetText    *text,
                                                  double           width,
                                                  const char      *tag) G_GNUC_WARN_UNUSED_RESULT;
RumSheetBlock   *rum_sheet_builder_create_text   (RumSheetBuilder *self,
                                                  RumSheetText    *text,
                                                  double           width,
                                                  RumSheetGap      gap,
                                                  const char      *tag) G_GNUC_WARN_UNUSED_RESULT;

void             rum_sheet_builder_begin_list    (RumSheetBuilder *self);
RumSheetBlock   *rum_sheet_builder_create_item   (RumSheetBuilder *self,
                                                  RumSheetText    *text,
                                                  double           width,
                                                  RumSheetGap      gap) G_GNUC_WARN_UNUSED_RESULT;

void             rum_sheet_builder_begin_table   (RumSheetBuilder *self);
RumSheetBlock   *rum_sheet_builder_create_row    (RumSheetBuilder *self,
                                                  double           rule_width) G_GNUC_WARN_UNUSED_RESULT;
void             rum_sheet_builder_add_cell      (RumSheetBuilder *self,
                                                  RumSheetBlock   *row,
                                                  const char      *tag,
                                                  double           x,
                                                  double           width,
                                                  GPtrArray       *texts);
void             rum_sheet_builder_add_effort    (RumSheetBuilder *self,
                                                  RumSheetBlock   *row,
                                                  RumTiming       *timing,
                                                  double           lift,
                                                  double           x,
                                                  double           width,
                                                  double           height);
void             rum_sheet_builder_add_strip     (RumSheetBuilder *self,
                                                  RumSheetBlock   *row,
                                                  RumPhase        *phase,
                                                  double           x,
                                                  double           width);

G_END_DECLS
