/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"

G_BEGIN_DECLS

#define RUM_TYPE_SAFETY_WINDOW (rum_safety_window_get_type ())

G_DECLARE_FINAL_TYPE (RumSafetyWindow, rum_safety_window, RUM, SAFETY_WINDOW, GtkWindow)

GtkWindow *rum_safety_window_new (GtkWindow *parent,
                                  RumAtlas  *atlas);

G_END_DECLS
