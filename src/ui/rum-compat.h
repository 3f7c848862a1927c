/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void   rum_compat_choose_file        (GtkWindow           *parent,
                                      const char          *title,
                                      const char          *file_name,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);
GFile *rum_compat_choose_file_finish (GAsyncResult        *result,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;

void      rum_compat_open_uri         (GtkWindow           *parent,
                                       const char          *uri,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);
gboolean  rum_compat_open_uri_finish  (GAsyncResult        *result,
                                       GError             **error);

void      rum_compat_name_choices     (GtkWidget           *root);
void      rum_compat_announce         (GtkLabel            *status,
                                       const char          *message);

G_END_DECLS
