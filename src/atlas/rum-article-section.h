/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"

G_BEGIN_DECLS

#define RUM_TYPE_ARTICLE_SECTION (rum_article_section_get_type ())

G_DECLARE_FINAL_TYPE (RumArticleSection, rum_article_section, RUM, ARTICLE_SECTION, GObject)

const char *rum_article_section_get_title      (RumArticleSection *self);
GListModel *rum_article_section_get_claims     (RumArticleSection *self);
GListModel *rum_article_section_get_activities (RumArticleSection *self);

G_END_DECLS
