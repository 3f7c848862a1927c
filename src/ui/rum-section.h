/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_SECTION (rum_section_get_type ())

G_DECLARE_FINAL_TYPE (RumSection, rum_section, RUM, SECTION, GtkWidget)

GtkWidget *rum_section_new    (const char *title);

void       rum_section_append (RumSection *self,
                               GtkWidget  *row);

G_END_DECLS
