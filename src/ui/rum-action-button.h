/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_ACTION_BUTTON (rum_action_button_get_type ())

G_DECLARE_FINAL_TYPE (RumActionButton, rum_action_button, RUM, ACTION_BUTTON, GtkButton)

GtkWidget *rum_action_button_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
