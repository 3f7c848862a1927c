/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"
#include "rum-group.h"
#include "rum-state.h"

G_BEGIN_DECLS

#define RUM_TYPE_PRINT_WINDOW (rum_print_window_get_type ())

G_DECLARE_FINAL_TYPE (RumPrintWindow, rum_print_window, RUM, PRINT_WINDOW, GtkWindow)

RumPrintWindow *rum_print_window_new          (GtkWindow      *parent,
                                               RumAtlas       *atlas);

void            rum_print_window_follow_goal  (RumPrintWindow *self,
                                               RumState       *state);
void            rum_print_window_show_group   (RumPrintWindow *self,
                                               RumGroup       *group);
void            rum_print_window_show_entries (RumPrintWindow *self,
                                               GPtrArray      *entries);

G_END_DECLS
