/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-error.h"

G_BEGIN_DECLS

void rum_atlas_error_set (GError        **error,
                          RumAtlasError   code,
                          const char     *file,
                          int             line,
                          const char     *format,
                          ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
