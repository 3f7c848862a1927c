/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-state.h"

G_BEGIN_DECLS

#define RUM_TYPE_GOAL_EDITOR (rum_goal_editor_get_type ())

G_DECLARE_FINAL_TYPE (RumGoalEditor, rum_goal_editor, RUM, GOAL_EDITOR, GtkWidget)

GtkWidget *rum_goal_editor_new (RumAtlas *atlas,
                                RumState *state);

G_END_DECLS
