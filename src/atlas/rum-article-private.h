/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-article.h"
#include "rum-entry-private.h"

G_BEGIN_DECLS

/*< private >
 * RumArticleFields:
 * @entry: what every entry has
 * @sections: a list of [class@Rum.ArticleSection]
 *
 * What an article consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields  entry;
  GListModel     *sections;
} RumArticleFields;

RumArticle *rum_article_new (const RumArticleFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
