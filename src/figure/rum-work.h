/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GThread *rum_work_start    (const char      *name,
                            GThreadFunc      func,
                            gpointer         data) G_GNUC_WARN_UNUSED_RESULT;
void     rum_work_run_task (GTask           *task,
                            GTaskThreadFunc  func);
void     rum_work_wait     (void);

G_END_DECLS
