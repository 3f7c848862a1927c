/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

/**
 * RumActivityKind:
 * @RUM_ACTIVITY_KIND_RUNNING: a running session.
 * @RUM_ACTIVITY_KIND_STRENGTH: a strength session.
 * @RUM_ACTIVITY_KIND_CROSS_TRAINING: training of another kind.
 *
 * What an activity counts as in a week.
 */
typedef enum
{
  RUM_ACTIVITY_KIND_RUNNING,
  RUM_ACTIVITY_KIND_STRENGTH,
  RUM_ACTIVITY_KIND_CROSS_TRAINING,
} RumActivityKind;

#define RUM_TYPE_ACTIVITY_KIND (rum_activity_kind_get_type ())

GType       rum_activity_kind_get_type  (void);

const char *rum_activity_kind_get_label (RumActivityKind kind);

/**
 * RumGoals:
 * @RUM_GOAL_ENDURANCE: to last longer.
 * @RUM_GOAL_SPEED: to run faster.
 * @RUM_GOAL_STRENGTH: to get stronger.
 *
 * What an activity improves.
 */
typedef enum
{
  RUM_GOAL_ENDURANCE = 1 << 0,
  RUM_GOAL_SPEED     = 1 << 1,
  RUM_GOAL_STRENGTH  = 1 << 2,
} RumGoals;

#define RUM_TYPE_GOALS (rum_goals_get_type ())

GType       rum_goals_get_type  (void);

const char *rum_goals_get_label (RumGoals goal);

#define RUM_TYPE_ACTIVITY (rum_activity_get_type ())

G_DECLARE_FINAL_TYPE (RumActivity, rum_activity, RUM, ACTIVITY, RumEntry)

RumActivityKind  rum_activity_get_kind  (RumActivity *self);
RumGoals         rum_activity_get_goals (RumActivity *self);
GListModel      *rum_activity_get_works (RumActivity *self);

G_END_DECLS
