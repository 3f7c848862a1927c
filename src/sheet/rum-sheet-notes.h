/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-text.h"
#include "rum-source.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_NOTES (rum_sheet_notes_get_type ())

/**
 * RumSheetNotes:
 *
 * The sources of a sheet, numbered from 1 in the order in which they are first
 * referred to.
 */
G_DECLARE_FINAL_TYPE (RumSheetNotes, rum_sheet_notes, RUM, SHEET_NOTES, GObject)

RumSheetNotes *rum_sheet_notes_new          (void) G_GNUC_WARN_UNUSED_RESULT;

void           rum_sheet_notes_refer        (RumSheetNotes *self,
                                             RumSheetText  *text,
                                             GListModel    *sources);
RumSheetText  *rum_sheet_notes_create_list  (RumSheetNotes *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *rum_sheet_notes_create_items (RumSheetNotes *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *rum_sheet_notes_create_addresses (RumSheetNotes *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
