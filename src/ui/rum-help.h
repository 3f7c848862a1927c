/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-help-library.h"

G_BEGIN_DECLS

/* The page about printing, for windows that print. */
#define RUM_HELP_PRINT "print"

void rum_help_show (GtkApplication *application,
                    const char     *page);

G_END_DECLS
