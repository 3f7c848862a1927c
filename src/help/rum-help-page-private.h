/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-help-page.h"

G_BEGIN_DECLS

/* What a page consists of; borrowed. */
typedef struct
{
  const char   *id;
  const char   *title;
  const char   *description;
  char        **guides;
  char        **see_also;
  RumHelpBlock *block;
} RumHelpPageFields;

RumHelpPage *rum_help_page_new     (const RumHelpPageFields *fields) G_GNUC_WARN_UNUSED_RESULT;
int          rum_help_page_weigh   (RumHelpPage             *self,
                                    char                   **words);

G_END_DECLS
