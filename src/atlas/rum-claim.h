/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"
#include "rum-grade.h"
#include "rum-terrain.h"
#include "rum-topic.h"
#include "rum-urgency.h"

G_BEGIN_DECLS

#define RUM_TYPE_CLAIM (rum_claim_get_type ())

G_DECLARE_FINAL_TYPE (RumClaim, rum_claim, RUM, CLAIM, GObject)

const char *rum_claim_get_id      (RumClaim *self);
const char *rum_claim_get_text    (RumClaim *self);
RumTopic    rum_claim_get_topic   (RumClaim *self);
RumGrade    rum_claim_get_grade   (RumClaim *self);
RumUrgency  rum_claim_get_urgency (RumClaim *self);
RumTerrain  rum_claim_get_terrain (RumClaim *self);
RumPhase   *rum_claim_get_phase   (RumClaim *self);
GListModel *rum_claim_get_sources (RumClaim *self);
GListModel *rum_claim_get_see     (RumClaim *self);

G_END_DECLS
