/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

#define RUM_TYPE_PRINT_OPERATION (rum_print_operation_get_type ())

G_DECLARE_FINAL_TYPE (RumPrintOperation, rum_print_operation, RUM, PRINT_OPERATION, GtkPrintOperation)

RumPrintOperation *rum_print_operation_new (RumAtlas        *atlas,
                                            RumSheetOptions *options,
                                            const char      *job_name) G_GNUC_WARN_UNUSED_RESULT;

const GError      *rum_print_operation_get_failure (RumPrintOperation *self);

G_END_DECLS
