/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-preferences.h"

G_BEGIN_DECLS

#define RUM_TYPE_PREFERENCES_WINDOW (rum_preferences_window_get_type ())

G_DECLARE_FINAL_TYPE (RumPreferencesWindow, rum_preferences_window, RUM, PREFERENCES_WINDOW, GtkWindow)

GtkWindow *rum_preferences_window_new (GtkWindow      *parent,
                                       RumPreferences *preferences);

G_END_DECLS
