/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUM_TYPE_PICTURE (rum_picture_get_type ())

G_DECLARE_FINAL_TYPE (RumPicture, rum_picture, RUM, PICTURE, GtkWidget)

GtkWidget *rum_picture_new       (const char *name,
                                  const char *description);

gboolean   rum_picture_is_loaded (RumPicture *self);

G_END_DECLS
