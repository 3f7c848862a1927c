/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumSheetError:
 * @RUM_SHEET_ERROR_PAPER: the paper is too small for a sheet, or is no size.
 * @RUM_SHEET_ERROR_FONT: no font has the characters of the text.
 * @RUM_SHEET_ERROR_DRAW: cairo could not draw the pages.
 * @RUM_SHEET_ERROR_CONTENT: nothing was chosen that the sheet could be about.
 *
 * Why a sheet cannot be made.
 */
typedef enum
{
  RUM_SHEET_ERROR_PAPER,
  RUM_SHEET_ERROR_FONT,
  RUM_SHEET_ERROR_DRAW,
  RUM_SHEET_ERROR_CONTENT,
} RumSheetError;

#define RUM_SHEET_ERROR (rum_sheet_error_quark ())

GQuark rum_sheet_error_quark (void);

G_END_DECLS
