/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-figure-error.h"

G_DEFINE_QUARK (rum-figure-error-quark, rum_figure_error)
