/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-claim.h"
#include "rum-exercise.h"
#include "rum-sheet-text.h"

G_BEGIN_DECLS

/* Paragraphs that the small kinds of sheet are made of.  They refer to no
 * sources: a card has no room for them. */
RumSheetText *rum_sheet_phrase_new          (RumSheetFont  font,
                                             RumSheetInk   ink,
                                             RumSheetSpan  span,
                                             const char   *words) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_claim    (const char   *label,
                                             RumClaim     *claim,
                                             gboolean      with_words) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_named    (const char   *label,
                                             const char   *words) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_exercise (RumExercise  *exercise,
                                             gboolean      with_words) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_goal     (const char   *goal) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_safety   (RumClaim     *claim) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_legend   (void) G_GNUC_WARN_UNUSED_RESULT;
RumSheetText *rum_sheet_phrase_new_credit   (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
