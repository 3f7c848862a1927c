/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-source.h"

G_BEGIN_DECLS

GtkWidget *rum_source_list_new    (GListModel *sources);
void       rum_source_list_append (GtkWidget  *list,
                                   RumSource  *source);

G_END_DECLS
