/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-link.h"

G_BEGIN_DECLS

#define RUM_TYPE_LINK_ROW (rum_link_row_get_type ())

G_DECLARE_FINAL_TYPE (RumLinkRow, rum_link_row, RUM, LINK_ROW, GtkWidget)

GtkWidget *rum_link_row_new (RumLink  *link,
                             RumEntry *seen_from);

G_END_DECLS
