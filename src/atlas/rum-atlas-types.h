/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RumActivity RumActivity;
typedef struct _RumArticle RumArticle;
typedef struct _RumArticleSection RumArticleSection;
typedef struct _RumAtlas RumAtlas;
typedef struct _RumClaim RumClaim;
typedef struct _RumEntry RumEntry;
typedef struct _RumExercise RumExercise;
typedef struct _RumFunction RumFunction;
typedef struct _RumGroup RumGroup;
typedef struct _RumLink RumLink;
typedef struct _RumMuscle RumMuscle;
typedef struct _RumPhase RumPhase;
typedef struct _RumPlace RumPlace;
typedef struct _RumSelfTest RumSelfTest;
typedef struct _RumSource RumSource;
typedef struct _RumSymptom RumSymptom;
typedef struct _RumTerm RumTerm;
typedef struct _RumTiming RumTiming;

G_END_DECLS
