/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GPtrArray *rum_figure_scan (GBytes      *svg,
                            const char  *name,
                            GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
