/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Of the hatch: from stripe to stripe, in figure units, and how much of that a
 * stripe takes.
 */
#define RUM_FIGURE_HATCH_SPACING 6.5
#define RUM_FIGURE_HATCH_SHARE 0.36

G_END_DECLS
