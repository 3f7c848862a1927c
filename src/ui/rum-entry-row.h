/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-entry.h"
#include "rum-preferences.h"

G_BEGIN_DECLS

#define RUM_TYPE_ENTRY_ROW (rum_entry_row_get_type ())

G_DECLARE_FINAL_TYPE (RumEntryRow, rum_entry_row, RUM, ENTRY_ROW, GtkWidget)

GtkWidget *rum_entry_row_new        (void);

RumEntry  *rum_entry_row_get_entry  (RumEntryRow *self);
void       rum_entry_row_set_entry  (RumEntryRow *self,
                                     RumEntry    *entry);
void       rum_entry_row_set_naming (RumEntryRow *self,
                                     RumNaming    naming);
void       rum_entry_row_set_chosen (RumEntryRow *self,
                                     gboolean     chosen);
void       rum_entry_row_set_marked (RumEntryRow *self,
                                     gboolean     marked);

G_END_DECLS
