/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rum-atlas.h"
#include "rum-paper.h"
#include "rum-sheet-error.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

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

RumSheetOptions *rum_sheet_get_options (RumSheet       *self);
int             rum_sheet_get_n_pages (RumSheet        *self);
double          rum_sheet_get_width   (RumSheet        *self);
double          rum_sheet_get_height  (RumSheet        *self);
const char     *rum_sheet_get_title   (RumSheet        *self);
char           *rum_sheet_dup_file_name (RumSheet      *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean        rum_sheet_draw_page   (RumSheet        *self,
                                       int              page,
                                       cairo_t         *cr,
                                       GError         **error);
GBytes         *rum_sheet_create_pdf  (RumSheet        *self,
                                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        rum_sheet_save_pdf    (RumSheet        *self,
                                       GFile           *file,
                                       GError         **error);

G_END_DECLS
