/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-layout.h"
#include "rum-sheet-progress.h"

G_BEGIN_DECLS

gboolean  rum_sheet_pdf_draw_page (RumSheetLayout  *layout,
                                   int              page,
                                   cairo_t         *cr,
                                   GError         **error);
GBytes   *rum_sheet_pdf_create    (RumSheetLayout  *layout,
                                   double           width,
                                   double           height,
                                   const char      *title,
                                   const char      *language,
                                   const RumSheetProgress *progress,
                                   GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
