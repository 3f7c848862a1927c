/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RumSheetProgressFunc:
 * @n_done: how many pages are drawn
 * @n_pages: how many there are to draw
 * @data: what was passed along
 *
 * Is told how far the making of a file is: once before the first page and once
 * after each, in the thread that makes the file.
 */
typedef void (*RumSheetProgressFunc) (int      n_done,
                                      int      n_pages,
                                      gpointer data);

/**
 * RumSheetProgress:
 * @cancellable: (nullable): what can end the work early.
 * @func: (nullable): who is told.
 * @data: what is passed to @func.
 *
 * Whom to tell of each page, and whom to ask whether to go on.
 */
typedef struct
{
  GCancellable         *cancellable;
  RumSheetProgressFunc  func;
  gpointer              data;
} RumSheetProgress;

gboolean rum_sheet_progress_report (const RumSheetProgress  *self,
                                    int                      n_done,
                                    int                      n_pages,
                                    GError                 **error);

G_END_DECLS
