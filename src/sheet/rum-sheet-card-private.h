/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-muscle.h"
#include "rum-sheet-desk.h"

G_BEGIN_DECLS

/* One card: each side fills a place of a page, and nothing beyond it. */
gboolean rum_sheet_card_add_front (RumSheetDesk  *desk,
                                   RumMuscle     *muscle,
                                   const RumBox  *place,
                                   GPtrArray     *boxes,
                                   GError       **error);
void     rum_sheet_card_add_back  (RumSheetDesk  *desk,
                                   RumMuscle     *muscle,
                                   const RumBox  *place,
                                   GPtrArray     *boxes);

/* What other sheets show in the same way. */
void     rum_sheet_card_append_effort (RumSheetDesk  *desk,
                                       GPtrArray     *blocks,
                                       RumMuscle     *muscle,
                                       double         width);
RumSheetText *rum_sheet_card_create_name (RumSheetDesk *desk,
                                          const char   *name,
                                          RumSheetInk   ink,
                                          double        width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
