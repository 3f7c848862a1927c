/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-exercise.h"

G_BEGIN_DECLS

/*< private >
 * RumExerciseFields:
 * @entry: what every entry has
 * @group: the group that it strengthens; no reference is kept
 *
 * What an exercise consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields     entry;
  RumGroup          *group;
  GListModel        *muscles;
  GListModel        *helpers;
  RumLevel           level;
  RumBasis           basis;
  RumDose            dose;
  const char        *dose_note;
  const char        *kit;
  const char        *setup;
  const char *const *steps;
  const char *const *cues;
  const char        *feel;
  const char *const *faults;
  const char        *progression;
  GListModel        *sources;
} RumExerciseFields;

RumExercise *rum_exercise_new            (const RumExerciseFields *fields) G_GNUC_WARN_UNUSED_RESULT;
void         rum_exercise_set_neighbours (RumExercise             *self,
                                          RumExercise             *easier,
                                          RumExercise             *harder);

G_END_DECLS
