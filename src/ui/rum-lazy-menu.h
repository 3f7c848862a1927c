/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rum_lazy_menu_set (GtkMenuButton *button,
                        GMenuModel    *menu);

G_END_DECLS
