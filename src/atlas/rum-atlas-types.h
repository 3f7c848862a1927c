/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RumAtlas RumAtlas;
typedef struct _RumClaim RumClaim;
typedef struct _RumEntry RumEntry;
typedef struct _RumExercise RumExercise;
typedef struct _RumGroup RumGroup;
typedef struct _RumMuscle RumMuscle;
typedef struct _RumPhase RumPhase;
typedef struct _RumSource RumSource;

G_END_DECLS
