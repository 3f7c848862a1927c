/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-adaptive-layout.h"

G_BEGIN_DECLS

#define RUM_TYPE_PAGES (rum_pages_get_type ())

G_DECLARE_FINAL_TYPE (RumPages, rum_pages, RUM, PAGES, GtkWidget)

G_END_DECLS
