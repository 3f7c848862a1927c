/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char     *rum_sheet_file_dup_name (const char  *title,
                                   const char  *extension) G_GNUC_WARN_UNUSED_RESULT;
char     *rum_sheet_file_dup_page (const char  *path,
                                   int          page,
                                   int          n_pages) G_GNUC_WARN_UNUSED_RESULT;
gboolean  rum_sheet_file_save_new (GPtrArray   *files,
                                   GPtrArray   *contents,
                                   GError     **error);
gboolean  rum_sheet_file_save     (GFile       *file,
                                   GBytes      *bytes,
                                   GError     **error);

G_END_DECLS
