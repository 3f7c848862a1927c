/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-entry.h"

G_BEGIN_DECLS

GtkWidget *rum_entry_button_new_chip (RumEntry   *entry,
                                      const char *note);
GtkWidget *rum_entry_button_new_card (RumEntry   *entry,
                                      const char *text,
                                      const char *warning);
GtkWidget *rum_entry_button_new_door (const char *address,
                                      const char *text);

G_END_DECLS
