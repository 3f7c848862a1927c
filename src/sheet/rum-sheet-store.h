/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet.h"

G_BEGIN_DECLS

/* So many sheets are kept: those of two papers, with half a megabyte each. */
#define RUM_SHEET_STORE_SIZE 60

/**
 * RumSheetStoreFunc:
 * @sheet: a sheet in the making
 * @n_done: how many of its pages can be drawn
 * @data: what was passed along
 *
 * Is told of the pages of a sheet before all are there.
 */
typedef void (*RumSheetStoreFunc) (RumSheet *sheet,
                                   int       n_done,
                                   gpointer  data);

#define RUM_TYPE_SHEET_STORE (rum_sheet_store_get_type ())

/**
 * RumSheetStore:
 *
 * Makes sheets, and keeps the newest of them.  It belongs to the thread that
 * made it, and so do its sheets.
 */
G_DECLARE_FINAL_TYPE (RumSheetStore, rum_sheet_store, RUM, SHEET_STORE, GObject)

RumSheetStore *rum_sheet_store_new          (RumAtlas         *atlas) G_GNUC_WARN_UNUSED_RESULT;

gboolean       rum_sheet_store_touch        (RumSheetStore    *self,
                                             RumSheetOptions  *options);
RumSheet      *rum_sheet_store_create_sheet (RumSheetStore    *self,
                                             RumSheetOptions  *options,
                                             GCancellable     *cancellable,
                                             RumSheetStoreFunc func,
                                             gpointer          data,
                                             GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
