/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-article-section-private.h"

/**
 * RumArticleSection:
 *
 * A part of an article under a heading of its own.
 */
struct _RumArticleSection
{
  GObject     parent_instance;

  char       *title;
  GListModel *claims;
  GListModel *activities;
};

G_DEFINE_FINAL_TYPE (RumArticleSection, rum_article_section, G_TYPE_OBJECT)

static void
rum_article_section_dispose (GObject *object)
{
  RumArticleSection *self = RUM_ARTICLE_SECTION (object);

  g_clear_object (&self->claims);
  g_clear_object (&self->activities);

  G_OBJECT_CLASS (rum_article_section_parent_class)->dispose (object);
}

static void
rum_article_section_finalize (GObject *object)
{
  RumArticleSection *self = RUM_ARTICLE_SECTION (object);

  g_free (self->title);

  G_OBJECT_CLASS (rum_article_section_parent_class)->finalize (object);
}

static void
rum_article_section_class_init (RumArticleSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_article_section_dispose;
  object_class->finalize = rum_article_section_finalize;
}

static void
rum_article_section_init (RumArticleSection *self)
{
}

/*< private >
 * rum_article_section_new:
 * @fields: what the section consists of
 *
 * Returns: (transfer full): a new section
 */
RumArticleSection *
rum_article_section_new (const RumArticleSectionFields *fields)
{
  RumArticleSection *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->claims));
  g_assert (G_IS_LIST_MODEL (fields->activities));

  self = g_object_new (RUM_TYPE_ARTICLE_SECTION, NULL);
  self->title = g_strdup (fields->title);
  self->claims = g_object_ref (fields->claims);
  self->activities = g_object_ref (fields->activities);

  return self;
}

/**
 * rum_article_section_get_title:
 * @self: a section
 *
 * Gets the heading.
 *
 * Returns: (transfer none): the translated heading
 */
const char *
rum_article_section_get_title (RumArticleSection *self)
{
  g_return_val_if_fail (RUM_IS_ARTICLE_SECTION (self), NULL);

  return self->title;
}

/**
 * rum_article_section_get_claims:
 * @self: a section
 *
 * Gets what is said under the heading.
 *
 * Returns: (transfer none): a list of [class@Rum.Claim], possibly empty
 */
GListModel *
rum_article_section_get_claims (RumArticleSection *self)
{
  g_return_val_if_fail (RUM_IS_ARTICLE_SECTION (self), NULL);

  return self->claims;
}

/**
 * rum_article_section_get_activities:
 * @self: a section
 *
 * Gets the activities that are described under the heading.
 *
 * Returns: (transfer none): a list of [class@Rum.Activity], possibly empty
 */
GListModel *
rum_article_section_get_activities (RumArticleSection *self)
{
  g_return_val_if_fail (RUM_IS_ARTICLE_SECTION (self), NULL);

  return self->activities;
}
