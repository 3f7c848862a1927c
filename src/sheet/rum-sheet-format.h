/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumSheetFormat:
 * @RUM_SHEET_PDF: all pages in one file, tagged.
 * @RUM_SHEET_PNG: one page, as pixels on white.
 * @RUM_SHEET_SVG: one page, as shapes.
 *
 * The kinds of files that a sheet is saved as.  Their nicks are the extensions
 * of such files, without the dot.
 */
typedef enum
{
  RUM_SHEET_PDF,
  RUM_SHEET_PNG,
  RUM_SHEET_SVG,
} RumSheetFormat;

#define RUM_TYPE_SHEET_FORMAT (rum_sheet_format_get_type ())

GType       rum_sheet_format_get_type      (void);
const char *rum_sheet_format_get_nick      (RumSheetFormat   format);
const char *rum_sheet_format_get_mime_type (RumSheetFormat   format);
gboolean    rum_sheet_format_has_all_pages (RumSheetFormat   format);
gboolean    rum_sheet_format_parse         (const char      *nick,
                                            RumSheetFormat  *format);
gboolean    rum_sheet_format_find          (const char      *path,
                                            RumSheetFormat  *format);

G_END_DECLS
