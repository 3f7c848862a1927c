/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-reading.h"

G_BEGIN_DECLS

/**
 * RumTextForm:
 * @RUM_TEXT_PLAIN: text without marks.
 * @RUM_TEXT_MARKDOWN: Markdown, with headings, lists and links.
 *
 * How a text is written down.
 */
typedef enum
{
  RUM_TEXT_PLAIN,
  RUM_TEXT_MARKDOWN,
} RumTextForm;

char *rum_markdown_write_reading (const RumReading *reading,
                                  RumTextForm       form) G_GNUC_WARN_UNUSED_RESULT;
char *rum_markdown_write_claim   (RumClaim         *claim,
                                  RumTextForm       form) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
