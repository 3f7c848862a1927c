/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-self-test.h"
#include "rum-sheet-code.h"
#include "rum-sheet-notes.h"
#include "rum-timing.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_WRITER (rum_sheet_writer_get_type ())

/**
 * RumSheetWriter:
 *
 * Puts the content of the atlas into paragraphs, and keeps count of the
 * sources that they refer to.
 */
G_DECLARE_FINAL_TYPE (RumSheetWriter, rum_sheet_writer, RUM, SHEET_WRITER, GObject)

RumSheetWriter *rum_sheet_writer_new              (void) G_GNUC_WARN_UNUSED_RESULT;

void            rum_sheet_writer_set_terse        (RumSheetWriter *self,
                                                   gboolean        is_terse);

RumSheetText   *rum_sheet_writer_write_title      (RumSheetWriter *self,
                                                   RumGroup       *group) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_subtitle   (RumSheetWriter *self,
                                                   RumGroup       *group) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_heading    (RumSheetWriter *self,
                                                   const char     *label,
                                                   RumSheetInk     ink) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_label      (RumSheetWriter *self,
                                                   const char     *label,
                                                   RumSheetInk     ink) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_small      (RumSheetWriter *self,
                                                   const char     *words) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_phase      (RumSheetWriter *self,
                                                   RumPhase       *phase) G_GNUC_WARN_UNUSED_RESULT;
void            rum_sheet_writer_append_phase     (RumSheetWriter *self,
                                                   RumSheetText   *text,
                                                   RumPhase       *phase);
RumSheetText   *rum_sheet_writer_write_claim      (RumSheetWriter *self,
                                                   RumClaim       *claim) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_safety     (RumSheetWriter *self,
                                                   RumClaim       *claim,
                                                   gboolean        is_first) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_exercise   (RumSheetWriter *self,
                                                   RumExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_needs      (RumSheetWriter *self,
                                                   RumExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_basis      (RumSheetWriter *self,
                                                   RumExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
void            rum_sheet_writer_append_basis     (RumSheetWriter *self,
                                                   RumSheetText   *text,
                                                   RumExercise    *exercise);
RumSheetText   *rum_sheet_writer_write_dose       (RumSheetWriter *self,
                                                   RumExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_dose_note  (RumSheetWriter *self,
                                                   RumExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_cues       (RumSheetWriter *self,
                                                   RumExercise    *exercise,
                                                   int             most) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_progress   (RumSheetWriter *self,
                                                   RumExercise    *exercise) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_timing     (RumSheetWriter *self,
                                                   RumTiming      *timing) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_timing_note (RumSheetWriter *self,
                                                   GPtrArray      *muscles,
                                                   gboolean        has_simulated) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_test       (RumSheetWriter *self,
                                                   RumSelfTest    *test) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_step       (RumSheetWriter *self,
                                                   int             number,
                                                   const char     *step) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText   *rum_sheet_writer_write_sources    (RumSheetWriter *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *rum_sheet_writer_create_source_items (RumSheetWriter *self) G_GNUC_WARN_UNUSED_RESULT;
RumSheetCode   *rum_sheet_writer_create_code      (RumSheetWriter *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
