/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_SECTION (rum_section_get_type ())

G_DECLARE_FINAL_TYPE (RumSection, rum_section, RUM, SECTION, GtkWidget)

GtkWidget  *rum_section_new          (const char *id,
                                      const char *title);

const char *rum_section_get_id       (RumSection *self);
gboolean    rum_section_get_expanded (RumSection *self);
void        rum_section_set_expanded (RumSection *self,
                                      gboolean    expanded);
gboolean    rum_section_get_pinned   (RumSection *self);
void        rum_section_set_pinned   (RumSection *self,
                                      gboolean    pinned);
gboolean    rum_section_is_open      (RumSection *self);

gboolean    rum_section_has_rows     (RumSection *self);
void        rum_section_append       (RumSection *self,
                                      GtkWidget  *row);

G_END_DECLS
