/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-activity.h"

G_BEGIN_DECLS

#define RUM_TYPE_GOAL_FILTER (rum_goal_filter_get_type ())

G_DECLARE_FINAL_TYPE (RumGoalFilter, rum_goal_filter, RUM, GOAL_FILTER, GtkWidget)

GtkWidget *rum_goal_filter_new       (void);

RumGoals   rum_goal_filter_get_goals (RumGoalFilter *self);
void       rum_goal_filter_set_goals (RumGoalFilter *self,
                                      RumGoals       goals);

void       rum_goal_filter_add       (RumGoalFilter *self,
                                      RumActivity   *activity,
                                      GtkWidget     *row);
void       rum_goal_filter_insert    (RumGoalFilter *self,
                                      GtkWidget     *widget);

G_END_DECLS
