/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-settings.h"

G_BEGIN_DECLS

GPtrArray *rum_sheet_neighbours_create (RumSheetSettings *settings,
                                        RumAtlas         *atlas,
                                        RumSheetOptions  *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
