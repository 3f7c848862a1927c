/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-options.h"
#include "rum-state.h"

G_BEGIN_DECLS

/* The article where the reader chooses a goal. */
#define RUM_GOAL_ADDRESS "improve"

char *rum_goal_dup_status   (RumState        *state,
                             RumAtlas        *atlas) G_GNUC_WARN_UNUSED_RESULT;
char *rum_goal_dup_text     (RumState        *state,
                             RumAtlas        *atlas) G_GNUC_WARN_UNUSED_RESULT;
void  rum_goal_add_to_sheet (RumState        *state,
                             RumAtlas        *atlas,
                             RumSheetOptions *options);

G_END_DECLS
