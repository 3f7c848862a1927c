/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-application.h"
#include "rum-style.h"

G_BEGIN_DECLS

#define RUM_TYPE_WINDOW (rum_window_get_type ())

G_DECLARE_FINAL_TYPE (RumWindow, rum_window, RUM, WINDOW, GtkApplicationWindow)

RumWindow *rum_window_new (RumApplication *application,
                           RumStyle       *style);

G_END_DECLS
