/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *rum_pdf_update_create (GBytes            *pdf,
                               const char        *language,
                               const char *const *alts,
                               gsize              n_alts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
