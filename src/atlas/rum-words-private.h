/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char  *rum_words_fold                (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char  *rum_words_squeeze             (const char *folded) G_GNUC_WARN_UNUSED_RESULT;
char  *rum_words_pad                 (const char *text) G_GNUC_WARN_UNUSED_RESULT;
guint  rum_words_get_distance        (const char *typed,
                                      const char *word);
guint  rum_words_get_prefix_distance (const char *typed,
                                      const char *word);

G_END_DECLS
