/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

/* What every composer asks before and after its work. */
gboolean rum_sheet_check_paper  (RumSheetOptions  *options,
                                 GError          **error);
void     rum_sheet_check_set_paper_error (RumSheetOptions *options,
                                          GError         **error);
gboolean rum_sheet_check_page            (RumSheetLayout   *layout,
                                          int               page,
                                          GError          **error);
gboolean rum_sheet_check_layout (RumSheetLayout   *layout,
                                 RumSheetOptions  *options,
                                 GError          **error);

G_END_DECLS
