/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rum-atlas.h"
#include "rum-sheet-format.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

/**
 * RumSheetJobFunc:
 * @n_done: how many pages are drawn
 * @n_pages: how many there are to draw
 * @user_data: what was passed along
 *
 * Is told how far a job is, in the main thread.
 */
typedef void (*RumSheetJobFunc) (int      n_done,
                                 int      n_pages,
                                 gpointer user_data);

/**
 * RumSheetJob:
 * @format: the kind of file
 * @page: which page, from 0; a PDF has them all
 * @all_pages: whether each page gets a file of its own, none of which may be
 *   there already; a PDF has them all in one
 * @dpi: pixels an inch, for %RUM_SHEET_PNG
 * @file: (nullable): where to save it, or %NULL to keep it in memory
 *
 * What is to be made of a sheet.
 */
typedef struct
{
  RumSheetFormat  format;
  int             page;
  gboolean        all_pages;
  double          dpi;
  GFile          *file;
} RumSheetJob;

void    rum_sheet_job_run_async (const RumSheetJob   *job,
                                 RumAtlas            *atlas,
                                 RumSheetOptions     *options,
                                 GCancellable        *cancellable,
                                 RumSheetJobFunc      func,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);
GBytes *rum_sheet_job_finish    (GAsyncResult        *result,
                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
