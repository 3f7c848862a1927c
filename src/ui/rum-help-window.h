/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-help-library.h"

G_BEGIN_DECLS

#define RUM_TYPE_HELP_WINDOW (rum_help_window_get_type ())

G_DECLARE_FINAL_TYPE (RumHelpWindow, rum_help_window, RUM, HELP_WINDOW, GtkWindow)

RumHelpWindow *rum_help_window_new      (RumHelpLibrary *library);
void           rum_help_window_open     (RumHelpWindow  *self,
                                         const char     *page);
const char    *rum_help_window_get_page (RumHelpWindow  *self);

G_END_DECLS
