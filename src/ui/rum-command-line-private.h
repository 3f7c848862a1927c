/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-command-line.h"

G_BEGIN_DECLS

/* What a shell expects: 1, it went wrong; 2, it was asked for wrongly. */
#define RUM_STATUS_GO_ON -1
#define RUM_STATUS_DONE 0
#define RUM_STATUS_FAILED 1
#define RUM_STATUS_USAGE 2

void      rum_command_line_print_error  (const char           *format,
                                         ...) G_GNUC_PRINTF (1, 2);
gboolean  rum_command_line_wants_sheet  (const RumCommandLine *self);
gboolean  rum_command_line_describes_sheet (const RumCommandLine *self);
int       rum_command_line_check_sheet  (const RumCommandLine *self);
int       rum_command_line_export       (const RumCommandLine *self,
                                         RumAtlas             *atlas,
                                         GPtrArray            *entries);

G_END_DECLS
