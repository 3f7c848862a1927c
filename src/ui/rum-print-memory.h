/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkPrintSettings *rum_print_memory_load_settings (void) G_GNUC_WARN_UNUSED_RESULT;
GtkPageSetup     *rum_print_memory_load_setup    (void) G_GNUC_WARN_UNUSED_RESULT;
void              rum_print_memory_save          (GtkPrintSettings *settings,
                                                  GtkPageSetup     *setup);

G_END_DECLS
