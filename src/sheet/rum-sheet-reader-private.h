/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*< private >
 * RumSheetReader:
 *
 * Reads things in a thread of its own, one after the other, before anybody needs
 * them.  Who needs one that is not begun yet reads it in its own thread instead
 * of waiting for those before it.
 *
 * The things stay those of the caller, who tells the reader when one goes.
 */
typedef struct _RumSheetReader RumSheetReader;

/*< private >
 * RumSheetReaderFunc:
 * @thing: what to read
 * @user_data: what was given to rum_sheet_reader_start()
 *
 * Reads a thing, in any thread, but each only once.
 */
typedef void (*RumSheetReaderFunc) (gpointer thing,
                                    gpointer user_data);

RumSheetReader *rum_sheet_reader_start  (GPtrArray          *things,
                                         RumSheetReaderFunc  func,
                                         gpointer            user_data) G_GNUC_WARN_UNUSED_RESULT;
RumSheetReader *rum_sheet_reader_ref    (RumSheetReader     *self);
void            rum_sheet_reader_unref  (RumSheetReader     *self);

void            rum_sheet_reader_finish (RumSheetReader     *self,
                                         gpointer            thing);
void            rum_sheet_reader_forget (RumSheetReader     *self,
                                         gpointer            thing);

G_END_DECLS
