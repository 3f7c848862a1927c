/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_PICKER_ROW (rum_sheet_picker_row_get_type ())

G_DECLARE_FINAL_TYPE (RumSheetPickerRow, rum_sheet_picker_row, RUM, SHEET_PICKER_ROW, GtkWidget)

GtkWidget *rum_sheet_picker_row_new         (void);

void       rum_sheet_picker_row_set_entry   (RumSheetPickerRow *self,
                                             RumEntry          *entry);
RumEntry  *rum_sheet_picker_row_get_entry   (RumSheetPickerRow *self);
void       rum_sheet_picker_row_set_checked (RumSheetPickerRow *self,
                                             gboolean           checked);

G_END_DECLS
