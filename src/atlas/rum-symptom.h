/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"
#include "rum-urgency.h"

G_BEGIN_DECLS

#define RUM_TYPE_SYMPTOM (rum_symptom_get_type ())

G_DECLARE_FINAL_TYPE (RumSymptom, rum_symptom, RUM, SYMPTOM, RumEntry)

GListModel *rum_symptom_get_groups    (RumSymptom *self);
GListModel *rum_symptom_get_places    (RumSymptom *self);
GListModel *rum_symptom_get_exercises (RumSymptom *self);
RumUrgency  rum_symptom_get_urgency   (RumSymptom *self);

G_END_DECLS
