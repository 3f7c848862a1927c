/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RUM_HELP_ERROR (rum_help_error_quark ())

/**
 * RumHelpError:
 * @RUM_HELP_ERROR_FORM: a page is not well-formed, or no page at all
 * @RUM_HELP_ERROR_MISSING: no pages were found
 *
 * What can be wrong with the pages of the help.
 */
typedef enum
{
  RUM_HELP_ERROR_FORM,
  RUM_HELP_ERROR_MISSING,
} RumHelpError;

GQuark rum_help_error_quark (void);

G_END_DECLS
