/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-article-section.h"

G_BEGIN_DECLS

/*< private >
 * RumArticleSectionFields:
 * @title: the heading
 * @claims: what is said there
 * @activities: activities that are described there
 *
 * What a section consists of.  Texts are translated already and copied.
 */
typedef struct
{
  const char *title;
  GListModel *claims;
  GListModel *activities;
} RumArticleSectionFields;

RumArticleSection *rum_article_section_new (const RumArticleSectionFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
