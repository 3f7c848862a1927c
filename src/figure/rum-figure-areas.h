/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rum-layer.h"
#include "rum-view.h"

G_BEGIN_DECLS

GHashTable *rum_figure_create_areas (RumView    view,
                                     RumLayer   layer,
                                     GError   **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
