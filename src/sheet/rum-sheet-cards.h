/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-kit.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

RumSheetLayout *rum_sheet_cards_compose (RumSheetKit      *kit,
                                        RumSheetOptions  *options,
                                        GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
