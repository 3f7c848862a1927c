/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

void          rum_sheet_language_find_fonts    (void);
char         *rum_sheet_language_dup_code       (void) G_GNUC_WARN_UNUSED_RESULT;
PangoContext *rum_sheet_language_create_context (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
