/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-claim.h"

G_BEGIN_DECLS

char *rum_context_dup_of_phase (RumPhase *phase) G_GNUC_WARN_UNUSED_RESULT;
char *rum_context_dup_short    (RumPhase *phase) G_GNUC_WARN_UNUSED_RESULT;
char *rum_context_dup_of_claim (RumClaim *claim) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
