/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rum_sources_button_set_up (GtkMenuButton *button,
                                GListModel    *sources,
                                const char    *statement);

G_END_DECLS
