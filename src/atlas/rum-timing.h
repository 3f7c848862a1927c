/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"

G_BEGIN_DECLS

/**
 * RumTimingMethod:
 * @RUM_TIMING_SURFACE_EMG: electrodes on the skin.
 * @RUM_TIMING_SIMULATED_FORCE: force in a computer model.
 */
typedef enum
{
  RUM_TIMING_SURFACE_EMG,
  RUM_TIMING_SIMULATED_FORCE,
} RumTimingMethod;

#define RUM_TYPE_TIMING_METHOD (rum_timing_method_get_type ())

GType rum_timing_method_get_type (void);

/**
 * RumConfidence:
 *
 * How far a timing can be trusted, from low to high.
 */
typedef enum
{
  RUM_CONFIDENCE_LOW,
  RUM_CONFIDENCE_MEDIUM,
  RUM_CONFIDENCE_HIGH,
} RumConfidence;

#define RUM_TYPE_CONFIDENCE (rum_confidence_get_type ())

GType       rum_confidence_get_type  (void);

const char *rum_confidence_get_label (RumConfidence confidence);

/**
 * RumEffort:
 * @RUM_EFFORT_OFF: hardly anything.
 * @RUM_EFFORT_LOW: a little.
 * @RUM_EFFORT_MEDIUM: about half of its own peak.
 * @RUM_EFFORT_HIGH: near its own peak.
 *
 * How much a muscle works, as a share of its own peak.
 */
typedef enum
{
  RUM_EFFORT_OFF,
  RUM_EFFORT_LOW,
  RUM_EFFORT_MEDIUM,
  RUM_EFFORT_HIGH,
} RumEffort;

#define RUM_TYPE_EFFORT (rum_effort_get_type ())

GType       rum_effort_get_type  (void);

const char *rum_effort_get_label (RumEffort level);

/**
 * RumTimingSpan:
 * @start: where it begins, in per cent of the stride, 0…100
 * @end: where it ends, in per cent of the stride, above @start
 * @level: how much the muscle works then
 */
typedef struct
{
  int       start;
  int       end;
  RumEffort level;
} RumTimingSpan;

#define RUM_TYPE_TIMING (rum_timing_get_type ())

G_DECLARE_FINAL_TYPE (RumTiming, rum_timing, RUM, TIMING, GObject)

RumTimingMethod      rum_timing_get_method       (RumTiming *self);
RumConfidence        rum_timing_get_confidence   (RumTiming *self);
int                  rum_timing_get_people       (RumTiming *self);
double               rum_timing_get_speed        (RumTiming *self);
const char          *rum_timing_get_note         (RumTiming *self);
GListModel          *rum_timing_get_sources      (RumTiming *self);
const RumTimingSpan *rum_timing_get_spans        (RumTiming *self,
                                                  gsize     *n_spans);
RumEffort            rum_timing_get_phase_effort (RumTiming *self,
                                                  RumPhase  *phase);
char                *rum_timing_dup_text         (RumTiming *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
