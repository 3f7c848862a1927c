/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-exercise.h"

G_BEGIN_DECLS

/*< private >
 * RumExerciseFields:
 * @group: the group that it strengthens; no reference is kept
 *
 * What an exercise consists of.  Texts are translated already and copied.
 */
typedef struct
{
  const char        *id;
  const char        *name;
  RumGroup          *group;
  GListModel        *muscles;
  RumLevel           level;
  RumBasis           basis;
  RumDose            dose;
  const char        *dose_note;
  const char        *kit;
  const char *const *cues;
  const char        *progression;
  GListModel        *sources;
} RumExerciseFields;

RumExercise *rum_exercise_new (const RumExerciseFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
