/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_CHIPS (rum_chips_get_type ())

G_DECLARE_FINAL_TYPE (RumChips, rum_chips, RUM, CHIPS, GtkWidget)

GtkWidget *rum_chips_new    (void);

void       rum_chips_append (RumChips   *self,
                             GtkWidget  *chip);
void       rum_chips_add    (RumChips   *self,
                             GListModel *entries);

G_END_DECLS
