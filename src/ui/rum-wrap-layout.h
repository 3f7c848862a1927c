/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_WRAP_LAYOUT (rum_wrap_layout_get_type ())

G_DECLARE_FINAL_TYPE (RumWrapLayout, rum_wrap_layout, RUM, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *rum_wrap_layout_new          (void) G_GNUC_WARN_UNUSED_RESULT;

gboolean          rum_wrap_layout_get_centered (RumWrapLayout *self);
void              rum_wrap_layout_set_centered (RumWrapLayout *self,
                                                gboolean       centered);

guint             rum_wrap_layout_get_max_lines (RumWrapLayout *self);
void              rum_wrap_layout_set_max_lines (RumWrapLayout *self,
                                                 guint          max_lines);

G_END_DECLS
