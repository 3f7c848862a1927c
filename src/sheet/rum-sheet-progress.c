/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-progress.h"

/**
 * rum_sheet_progress_report:
 * @self: whom to tell and to ask
 * @n_done: how many pages are drawn
 * @n_pages: how many there are to draw
 * @error: return location for an error
 *
 * Tells how far the work is.
 *
 * Returns: %TRUE to go on, or %FALSE with %G_IO_ERROR_CANCELLED
 */
gboolean
rum_sheet_progress_report (const RumSheetProgress  *self,
                           int                      n_done,
                           int                      n_pages,
                           GError                 **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->func != NULL)
    self->func (n_done, n_pages, self->data);

  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}
