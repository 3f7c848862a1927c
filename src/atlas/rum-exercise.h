/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

/**
 * RumLevel:
 * @RUM_LEVEL_BEGINNER: for beginners.
 * @RUM_LEVEL_INTERMEDIATE: for those who can do the beginner's form with ease.
 * @RUM_LEVEL_ADVANCED: for trained people.
 */
typedef enum
{
  RUM_LEVEL_BEGINNER,
  RUM_LEVEL_INTERMEDIATE,
  RUM_LEVEL_ADVANCED,
} RumLevel;

#define RUM_TYPE_LEVEL (rum_level_get_type ())

GType       rum_level_get_type  (void);

const char *rum_level_get_label (RumLevel level);

/**
 * RumBasis:
 * @RUM_BASIS_TRIAL: the exercise and its dose rest on studies.
 * @RUM_BASIS_PARTLY: partly on studies, partly on practice.
 * @RUM_BASIS_PRACTICE: on coaching practice alone.
 */
typedef enum
{
  RUM_BASIS_TRIAL,
  RUM_BASIS_PARTLY,
  RUM_BASIS_PRACTICE,
} RumBasis;

#define RUM_TYPE_BASIS (rum_basis_get_type ())

GType       rum_basis_get_type  (void);

const char *rum_basis_get_label (RumBasis basis);

/**
 * RumDoseUnit:
 *
 * What the amount of a dose counts.
 */
typedef enum
{
  RUM_DOSE_REPETITIONS,
  RUM_DOSE_REPETITIONS_PER_LEG,
  RUM_DOSE_REPETITIONS_PER_SIDE,
  RUM_DOSE_REPETITIONS_PER_FOOT,
  RUM_DOSE_SECONDS,
  RUM_DOSE_SECONDS_PER_SIDE,
  RUM_DOSE_CONTACTS,
  RUM_DOSE_MINUTES,
  RUM_DOSE_BREATHS,
  RUM_DOSE_BREATHS_PER_SIDE,
} RumDoseUnit;

#define RUM_TYPE_DOSE_UNIT (rum_dose_unit_get_type ())

GType rum_dose_unit_get_type (void);

/**
 * RumRange:
 * @min: the smallest number, 1…999.
 * @max: the largest number, at least @min.
 */
typedef struct
{
  int min;
  int max;
} RumRange;

/**
 * RumDose:
 * @sets: number of sets.
 * @amount: how many of @unit in a set.
 * @unit: what @amount counts.
 * @sessions: days a week.
 */
typedef struct
{
  RumRange    sets;
  RumRange    amount;
  RumDoseUnit unit;
  RumRange    sessions;
} RumDose;

#define RUM_TYPE_EXERCISE (rum_exercise_get_type ())

G_DECLARE_FINAL_TYPE (RumExercise, rum_exercise, RUM, EXERCISE, RumEntry)

GListModel        *rum_exercise_get_muscles     (RumExercise *self);
GListModel        *rum_exercise_get_helpers     (RumExercise *self);
RumExercise       *rum_exercise_get_easier      (RumExercise *self);
RumExercise       *rum_exercise_get_harder      (RumExercise *self);
RumLevel           rum_exercise_get_level       (RumExercise *self);
RumBasis           rum_exercise_get_basis       (RumExercise *self);
const RumDose     *rum_exercise_get_dose        (RumExercise *self);
char              *rum_exercise_dup_dose_text   (RumExercise *self) G_GNUC_WARN_UNUSED_RESULT;
const char        *rum_exercise_get_dose_note   (RumExercise *self);
const char        *rum_exercise_get_kit         (RumExercise *self);
const char        *rum_exercise_get_setup       (RumExercise *self);
const char *const *rum_exercise_get_steps       (RumExercise *self);
const char *const *rum_exercise_get_cues        (RumExercise *self);
const char        *rum_exercise_get_feel        (RumExercise *self);
const char *const *rum_exercise_get_faults      (RumExercise *self);
const char        *rum_exercise_get_progression (RumExercise *self);
GListModel        *rum_exercise_get_sources     (RumExercise *self);

G_END_DECLS
