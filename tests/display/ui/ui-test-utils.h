/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-application.h"
#include "rum-style.h"
#include "rum-window.h"

G_BEGIN_DECLS

/* The program with one window, for a case. */
typedef struct
{
  RumApplication *application;
  RumStyle       *style;
  RumWindow      *window;
} UiTestProgram;

typedef void (*UiTestPageFunc) (GtkWidget  *window,
                                const char *address,
                                gpointer    user_data);

/* The address of a page of each kind; NULL-terminated. */
extern const char *const ui_test_kinds[];

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
RumApplication *ui_test_create_application (void);
void       ui_test_start       (UiTestProgram *self);
void       ui_test_open_window (UiTestProgram *self,
                                int            width,
                                int            height);
void       ui_test_visit_pages (RumWindow     *window,
                                const char    *address,
                                UiTestPageFunc func,
                                gpointer       user_data);
void       ui_test_end         (UiTestProgram *self);
int        ui_test_run         (void);

G_END_DECLS
