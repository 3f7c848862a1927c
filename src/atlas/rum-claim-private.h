/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-claim.h"

G_BEGIN_DECLS

/*< private >
 * RumClaimFields:
 * @see: (transfer none): a list of [class@Rum.Entry] that may be filled until
 *   anybody sees the claim, and that the atlas empties when it goes
 *
 * What a claim consists of.  Texts are translated already and copied.
 */
typedef struct
{
  const char *id;
  const char *text;
  RumTopic    topic;
  RumGrade    grade;
  RumUrgency  urgency;
  RumTerrain  terrain;
  RumPhase   *phase;
  GListModel *sources;
  GListModel *see;
} RumClaimFields;

RumClaim *rum_claim_new (const RumClaimFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
