/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-layout.h"

G_BEGIN_DECLS

GBytes *rum_sheet_png_create (RumSheetLayout  *layout,
                              int              page,
                              double           width,
                              double           height,
                              double           dpi,
                              const char      *title,
                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
