/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-help-block.h"

G_BEGIN_DECLS

#define RUM_TYPE_HELP_PAGE (rum_help_page_get_type ())

G_DECLARE_FINAL_TYPE (RumHelpPage, rum_help_page, RUM, HELP_PAGE, GObject)

const char        *rum_help_page_get_id          (RumHelpPage *self);
const char        *rum_help_page_get_title       (RumHelpPage *self);
const char        *rum_help_page_get_description (RumHelpPage *self);
RumHelpBlock      *rum_help_page_get_block       (RumHelpPage *self);
const char *const *rum_help_page_get_guides      (RumHelpPage *self);
const char *const *rum_help_page_get_see_also    (RumHelpPage *self);

G_END_DECLS
