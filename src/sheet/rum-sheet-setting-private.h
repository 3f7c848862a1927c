/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-setting.h"
#include "rum-sheet-strip-private.h"

G_BEGIN_DECLS

void  rum_sheet_setting_begin_line (RumSheetSetting  *self,
                                    double            width,
                                    double            baseline);
void  rum_sheet_setting_add_strip  (RumSheetSetting  *self,
                                    RumSheetStrip    *strip,
                                    guint             start,
                                    guint             end,
                                    guint             piece_start,
                                    double            scale);
void  rum_sheet_setting_add_mark   (RumSheetSetting  *self,
                                    guint             start,
                                    double            width);
void  rum_sheet_setting_trim_line  (RumSheetSetting  *self);
void  rum_sheet_setting_end_line   (RumSheetSetting  *self,
                                    gboolean          is_rtl,
                                    double            limit);
void  rum_sheet_setting_end        (RumSheetSetting  *self,
                                    double            width,
                                    double            height);

G_END_DECLS
