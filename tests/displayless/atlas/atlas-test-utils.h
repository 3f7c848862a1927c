/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"

G_BEGIN_DECLS

/* The files of the small atlas, NULL-terminated. */
extern const char *const good_files[];

RumAtlas *load_folder         (const char *folder,
                               GError    **error) G_GNUC_WARN_UNUSED_RESULT;
RumAtlas *load_good           (void) G_GNUC_WARN_UNUSED_RESULT;

char     *create_copy_of_good (void) G_GNUC_WARN_UNUSED_RESULT;
void      remove_copy         (char       *folder);
char     *read_good           (const char *file,
                               gsize      *length) G_GNUC_WARN_UNUSED_RESULT;
void      write_file          (const char *folder,
                               const char *file,
                               const char *text,
                               gsize       length);

gboolean  is_valid_by_schema  (const char *folder,
                               const char *file);

void      set_language        (const char *language);

char     *list_ids            (GListModel *entries) G_GNUC_WARN_UNUSED_RESULT;
char     *list_claims         (GListModel *claims) G_GNUC_WARN_UNUSED_RESULT;
char     *list_sources        (GListModel *sources) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
