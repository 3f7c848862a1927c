/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double contrast_get_channel (guint32 colour,
                             int     shift);
double contrast_measure     (guint32 one,
                             guint32 other);

G_END_DECLS
