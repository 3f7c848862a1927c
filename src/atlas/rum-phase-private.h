/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-phase.h"

G_BEGIN_DECLS

/*< private >
 * RumPhaseFields:
 * @entry: what every entry has
 *
 * What a phase consists of.
 */
typedef struct
{
  RumEntryFields  entry;
  int             start;
  int             end;
  GListModel     *sources;
} RumPhaseFields;

RumPhase *rum_phase_new (const RumPhaseFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
