/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"

G_BEGIN_DECLS

RumAtlas  *ui_test_get_atlas   (void);
GtkWidget *ui_test_find        (GtkWidget   *root,
                                GType        type,
                                const char  *text);
guint      ui_test_count       (GtkWidget   *root,
                                GType        type);
void       ui_test_wait_until  (gboolean   (*condition) (gpointer data),
                                gpointer     data);
gboolean   ui_test_is_filled   (gpointer     window);
void       ui_test_wait_for_frames (GtkWidget *widget);
void       ui_test_show        (GtkWidget   *widget,
                                int          width,
                                int          height);
int        ui_test_run         (void);

G_END_DECLS
