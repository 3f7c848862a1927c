/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_PHASE (rum_phase_get_type ())

G_DECLARE_FINAL_TYPE (RumPhase, rum_phase, RUM, PHASE, RumEntry)

int         rum_phase_get_start   (RumPhase *self);
int         rum_phase_get_end     (RumPhase *self);
GListModel *rum_phase_get_sources (RumPhase *self);

G_END_DECLS
