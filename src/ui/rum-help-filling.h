/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-help-library.h"

G_BEGIN_DECLS

void rum_help_fill_page  (GtkBox         *box,
                          RumHelpLibrary *library,
                          RumHelpPage    *page);
void rum_help_fill_found (GtkBox         *box,
                          GPtrArray      *pages);

G_END_DECLS
