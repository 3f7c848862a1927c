/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"
#include "rum-muscle.h"

G_BEGIN_DECLS

/* What the small kinds of sheet take of the atlas. */
GPtrArray *rum_sheet_pick_members      (RumAtlas   *atlas,
                                        GPtrArray  *entries) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rum_sheet_pick_founding     (RumAtlas   *atlas) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rum_sheet_pick_exercises    (RumAtlas   *atlas,
                                        RumMuscle  *muscle) G_GNUC_WARN_UNUSED_RESULT;
RumClaim  *rum_sheet_pick_claim        (RumEntry   *entry,
                                        RumTopic    topic,
                                        RumEntry   *about) G_GNUC_WARN_UNUSED_RESULT;
RumClaim  *rum_sheet_pick_job          (RumAtlas   *atlas,
                                        RumGroup   *group) G_GNUC_WARN_UNUSED_RESULT;
RumClaim  *rum_sheet_pick_sign         (RumAtlas   *atlas,
                                        RumGroup   *group) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rum_sheet_pick_list         (GListModel *list) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
