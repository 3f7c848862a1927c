/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-exercise.h"
#include "rum-units.h"

G_BEGIN_DECLS

#define RUM_TYPE_EXERCISE_ROW (rum_exercise_row_get_type ())

G_DECLARE_FINAL_TYPE (RumExerciseRow, rum_exercise_row, RUM, EXERCISE_ROW, GtkWidget)

GtkWidget *rum_exercise_row_new          (RumExercise    *exercise);

gboolean   rum_exercise_row_get_expanded (RumExerciseRow *self);
void       rum_exercise_row_set_expanded (RumExerciseRow *self,
                                          gboolean        expanded);
void       rum_exercise_row_set_units    (RumExerciseRow *self,
                                          RumUnits        units);

G_END_DECLS
