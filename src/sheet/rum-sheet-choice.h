/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-claim.h"
#include "rum-group.h"

G_BEGIN_DECLS

#define RUM_TYPE_SHEET_CHOICE (rum_sheet_choice_get_type ())

/**
 * RumSheetChoice:
 *
 * What a sheet tells of a group.  Some claims must be on every sheet; the
 * others, the extras, are taken where there is room.
 */
G_DECLARE_FINAL_TYPE (RumSheetChoice, rum_sheet_choice, RUM, SHEET_CHOICE, GObject)

RumSheetChoice *rum_sheet_choice_new           (RumGroup        *group) G_GNUC_WARN_UNUSED_RESULT;

int             rum_sheet_choice_get_n_extras  (RumSheetChoice  *self);
void            rum_sheet_choice_take_extra    (RumSheetChoice  *self,
                                                int              extra,
                                                gboolean         take);
gboolean        rum_sheet_choice_is_taken      (RumSheetChoice  *self,
                                                int              extra);
gsize           rum_sheet_choice_get_length    (RumSheetChoice  *self,
                                                int              extra);
GPtrArray      *rum_sheet_choice_create_claims (RumSheetChoice  *self,
                                                RumTopic         topic) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
