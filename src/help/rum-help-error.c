/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-help-error.h"

G_DEFINE_QUARK (rum-help-error-quark, rum_help_error)
