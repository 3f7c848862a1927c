/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RumCommandLineProgress:
 *
 * How far the command line is: told on a terminal if it takes long, and ended by
 * Ctrl+C.
 */
typedef struct _RumCommandLineProgress RumCommandLineProgress;

RumCommandLineProgress *rum_command_line_progress_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void                    rum_command_line_progress_free  (RumCommandLineProgress *self);

GCancellable *rum_command_line_progress_get_cancellable (RumCommandLineProgress *self);
void          rum_command_line_progress_check           (RumCommandLineProgress *self);
void          rum_command_line_progress_report          (int                     n_done,
                                                         int                     n_pages,
                                                         gpointer                data);
void          rum_command_line_progress_end             (RumCommandLineProgress *self);

G_END_DECLS
