/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

gboolean rum_sheet_glyphs_check (PangoLayout  *layout,
                                 GError      **error);

G_END_DECLS
