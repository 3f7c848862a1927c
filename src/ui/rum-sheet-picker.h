/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_PICKER (rum_sheet_picker_get_type ())

G_DECLARE_FINAL_TYPE (RumSheetPicker, rum_sheet_picker, RUM, SHEET_PICKER, GtkWidget)

void       rum_sheet_picker_set_atlas     (RumSheetPicker *self,
                                           RumAtlas       *atlas);
void       rum_sheet_picker_set_ordered   (RumSheetPicker *self,
                                           gboolean        ordered);
void       rum_sheet_picker_set_chosen    (RumSheetPicker *self,
                                           GPtrArray      *entries);
GPtrArray *rum_sheet_picker_create_chosen (RumSheetPicker *self) G_GNUC_WARN_UNUSED_RESULT;
void       rum_sheet_picker_toggle        (RumSheetPicker *self,
                                           RumEntry       *entry);
void       rum_sheet_picker_move          (RumSheetPicker *self,
                                           int             position,
                                           int             to);

G_END_DECLS
