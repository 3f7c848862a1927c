/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_COLUMN (rum_column_get_type ())

G_DECLARE_FINAL_TYPE (RumColumn, rum_column, RUM, COLUMN, GtkBox)

G_END_DECLS
