/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"
#include "rum-timing.h"

G_BEGIN_DECLS

/**
 * RumTissue:
 * @RUM_TISSUE_MUSCLE: a muscle or one head of it.
 * @RUM_TISSUE_TENDON: a tendon.
 * @RUM_TISSUE_FASCIA: a fascia or aponeurosis.
 */
typedef enum
{
  RUM_TISSUE_MUSCLE,
  RUM_TISSUE_TENDON,
  RUM_TISSUE_FASCIA,
} RumTissue;

#define RUM_TYPE_TISSUE (rum_tissue_get_type ())

GType rum_tissue_get_type (void);

#define RUM_TYPE_MUSCLE (rum_muscle_get_type ())

G_DECLARE_FINAL_TYPE (RumMuscle, rum_muscle, RUM, MUSCLE, RumEntry)

RumTissue   rum_muscle_get_tissue          (RumMuscle *self);
const char *rum_muscle_get_origin          (RumMuscle *self);
const char *rum_muscle_get_insertion       (RumMuscle *self);
const char *rum_muscle_get_action          (RumMuscle *self);
const char *rum_muscle_get_nerve           (RumMuscle *self);
GListModel *rum_muscle_get_anatomy_sources (RumMuscle *self);
RumTiming  *rum_muscle_get_timing          (RumMuscle *self);

G_END_DECLS
