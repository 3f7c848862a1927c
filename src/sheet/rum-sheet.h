/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-atlas.h"
#include "rum-paper.h"
#include "rum-sheet-error.h"
#include "rum-sheet-format.h"
#include "rum-sheet-kit.h"
#include "rum-sheet-options.h"
#include "rum-sheet-progress.h"

G_BEGIN_DECLS

/* What a picture of a sheet can have, in pixels an inch. */
#define RUM_SHEET_MIN_DPI 36.0
#define RUM_SHEET_MAX_DPI 600.0
#define RUM_SHEET_DEFAULT_DPI 150.0

#define RUM_TYPE_SHEET (rum_sheet_get_type ())

/**
 * RumSheet:
 *
 * A cheat sheet of any kind, laid out on its paper.  The preview, the printer
 * and the files all draw it through the same function.
 */
G_DECLARE_FINAL_TYPE (RumSheet, rum_sheet, RUM, SHEET, GObject)

RumSheet       *rum_sheet_new         (RumAtlas        *atlas,
                                       RumSheetOptions *options,
                                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;

RumSheet       *rum_sheet_new_with_kit (RumSheetKit    *kit,
                                       RumSheetOptions *options,
                                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;
RumSheet       *rum_sheet_new_for_layout (RumSheetLayout *layout,
                                       RumSheetOptions *options) G_GNUC_WARN_UNUSED_RESULT;
RumSheet       *rum_sheet_new_in_colors (RumSheet      *self,
                                       RumSheetColors   colors) G_GNUC_WARN_UNUSED_RESULT;

RumSheetOptions *rum_sheet_get_options (RumSheet       *self);
int             rum_sheet_get_n_pages (RumSheet        *self);
double          rum_sheet_get_width   (RumSheet        *self);
double          rum_sheet_get_height  (RumSheet        *self);
const char     *rum_sheet_get_title   (RumSheet        *self);
char           *rum_sheet_dup_page_text (RumSheet      *self,
                                       int              page) G_GNUC_WARN_UNUSED_RESULT;
char           *rum_sheet_dup_file_name (RumSheet      *self,
                                       RumSheetFormat   format) G_GNUC_WARN_UNUSED_RESULT;

gboolean        rum_sheet_draw_page   (RumSheet        *self,
                                       int              page,
                                       cairo_t         *cr,
                                       GError         **error);
GBytes         *rum_sheet_create_file (RumSheet        *self,
                                       RumSheetFormat   format,
                                       int              page,
                                       double           dpi,
                                       GCancellable    *cancellable,
                                       RumSheetProgressFunc func,
                                       gpointer         data,
                                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        rum_sheet_save        (RumSheet        *self,
                                       RumSheetFormat   format,
                                       int              page,
                                       double           dpi,
                                       GFile           *file,
                                       GCancellable    *cancellable,
                                       RumSheetProgressFunc func,
                                       gpointer         data,
                                       GError         **error);

G_END_DECLS
