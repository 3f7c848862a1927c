/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *rum_figure_bundle (GBytes *svg) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
