/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes  *rum_figure_flatten   (GBytes     *svg,
                               const char *name,
                               GPtrArray  *regions,
                               GError    **error) G_GNUC_WARN_UNUSED_RESULT;

guint32  rum_flat_code        (guint       number);
guint32  rum_flat_code_number (guint32     code);

G_END_DECLS
