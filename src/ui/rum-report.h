/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-claim.h"

G_BEGIN_DECLS

const char *rum_report_get_address (void);
char       *rum_report_dup_subject (RumClaim *claim) G_GNUC_WARN_UNUSED_RESULT;
char       *rum_report_dup_body    (RumClaim *claim) G_GNUC_WARN_UNUSED_RESULT;
char       *rum_report_dup_uri     (RumClaim *claim) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
