/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-setting.h"

G_BEGIN_DECLS

gboolean rum_sheet_glyphs_check (RumSheetSetting  *setting,
                                 GError          **error);

G_END_DECLS
