/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-exercise.h"
#include "rum-group.h"
#include "rum-muscle.h"

G_BEGIN_DECLS

RumGroup *rum_group_new           (const RumEntryFields *fields,
                                   RumTier               tier) G_GNUC_WARN_UNUSED_RESULT;
void      rum_group_add_muscle    (RumGroup             *self,
                                   RumMuscle            *muscle);
void      rum_group_add_exercise  (RumGroup             *self,
                                   RumExercise          *exercise);

G_END_DECLS
