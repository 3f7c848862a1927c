/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-activity.h"
#include "rum-article-section.h"
#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_ARTICLE (rum_article_get_type ())

G_DECLARE_FINAL_TYPE (RumArticle, rum_article, RUM, ARTICLE, RumEntry)

GListModel *rum_article_get_sections (RumArticle *self);
RumGoals    rum_article_get_goals    (RumArticle *self);

G_END_DECLS
