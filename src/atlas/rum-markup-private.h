/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-node-private.h"

G_BEGIN_DECLS

/* A file of content is far smaller; what is beyond is broken or hostile. */
#define RUM_MARKUP_MAX_SIZE (4 * 1024 * 1024) /* bytes */
#define RUM_MARKUP_MAX_DEPTH 8                /* elements within elements */
#define RUM_MARKUP_MAX_ELEMENTS 60000         /* in a file */
#define RUM_MARKUP_MAX_TEXT 4000              /* bytes in an element or attribute */

RumNode *rum_markup_read (const char  *file,
                          GBytes      *bytes,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
