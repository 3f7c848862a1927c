/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void              rum_locale_init             (char       *const *arguments);
GtkTextDirection  rum_locale_get_direction    (void);
char             *rum_locale_dup_language     (void) G_GNUC_WARN_UNUSED_RESULT;
void              rum_locale_set_language     (const char *language);
char             *rum_locale_dup_catalogue    (const char *language) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray        *rum_locale_create_languages (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
