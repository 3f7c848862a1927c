/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-layout.h"
#include "rum-sheet-ruler.h"

G_BEGIN_DECLS

RumSheetSetting *create_by_pango (RumSheetText        *text,
                                  PangoContext        *context,
                                  const RumSheetStyle *style,
                                  double               width) G_GNUC_WARN_UNUSED_RESULT;
gboolean         is_measured     (RumSheetRuler       *ruler,
                                  RumSheetSetting     *by_pango,
                                  RumSheetText        *text,
                                  const RumSheetStyle *style,
                                  double               width);
gboolean         is_set          (RumSheetRuler       *ruler,
                                  RumSheetSetting     *by_pango,
                                  RumSheetText        *text,
                                  const RumSheetStyle *style,
                                  double               width);
void             check_settings  (RumSheetLayout      *layout,
                                  PangoContext        *context,
                                  int                  most);

G_END_DECLS
