/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       rum_text_set_wraps  (GtkLabel   *label);

GtkWidget *rum_text_new        (const char *text,
                                const char *style_class);
GtkWidget *rum_text_new_step   (guint       number,
                                const char *text);
GtkWidget *rum_text_new_bullet (const char *text);
GtkWidget *rum_text_new_fact   (const char *about,
                                const char *text);

G_END_DECLS
