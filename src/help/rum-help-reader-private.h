/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-help-page.h"

G_BEGIN_DECLS

char        *rum_help_reader_dup_title (const char *path) G_GNUC_WARN_UNUSED_RESULT;
RumHelpPage *rum_help_reader_read      (const char  *path,
                                        GHashTable  *titles,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
