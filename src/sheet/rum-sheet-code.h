/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib-object.h>

#include "rum-sheet-style.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_CODE (rum_sheet_code_get_type ())

/**
 * RumSheetCode:
 *
 * A QR code, with the white space around it that readers need.
 */
G_DECLARE_FINAL_TYPE (RumSheetCode, rum_sheet_code, RUM, SHEET_CODE, GObject)

gboolean      rum_sheet_code_is_available (void);

RumSheetCode *rum_sheet_code_new          (GPtrArray      *lines,
                                           const char     *alt) G_GNUC_WARN_UNUSED_RESULT;

int           rum_sheet_code_get_n_lines  (RumSheetCode   *self);
double        rum_sheet_code_get_side     (RumSheetCode   *self);
const char   *rum_sheet_code_get_alt      (RumSheetCode   *self);
void          rum_sheet_code_draw         (RumSheetCode   *self,
                                           cairo_t        *cr,
                                           double          side);

G_END_DECLS
