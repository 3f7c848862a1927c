/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-error.h"

G_DEFINE_QUARK (rum-sheet-error-quark, rum_sheet_error)
