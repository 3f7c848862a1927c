/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-article-private.h"

/**
 * RumArticle:
 *
 * A text on what is no muscle's own, such as running faster.  Its claims, as
 * an entry, are those of its sections.
 */
struct _RumArticle
{
  RumEntry    parent_instance;

  GListModel *sections;
  RumGoals    goals;
};

G_DEFINE_FINAL_TYPE (RumArticle, rum_article, RUM_TYPE_ENTRY)

static RumGoals
collect_goals (GListModel *sections)
{
  RumGoals goals = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (RumArticleSection) section = g_list_model_get_item (sections, i);
      GListModel *activities = rum_article_section_get_activities (section);

      for (guint j = 0; j < g_list_model_get_n_items (activities); j++)
        {
          g_autoptr (RumActivity) activity = g_list_model_get_item (activities, j);

          goals |= rum_activity_get_goals (activity);
        }
    }

  return goals;
}

static void
rum_article_dispose (GObject *object)
{
  RumArticle *self = RUM_ARTICLE (object);

  g_clear_object (&self->sections);

  G_OBJECT_CLASS (rum_article_parent_class)->dispose (object);
}

static void
rum_article_class_init (RumArticleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_article_dispose;
}

static void
rum_article_init (RumArticle *self)
{
}

/*< private >
 * rum_article_new:
 * @fields: what the article consists of
 *
 * Returns: (transfer full): a new article
 */
RumArticle *
rum_article_new (const RumArticleFields *fields)
{
  RumArticle *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->sections));

  self = g_object_new (RUM_TYPE_ARTICLE, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->sections = g_object_ref (fields->sections);
  self->goals = collect_goals (fields->sections);

  return self;
}

/**
 * rum_article_get_sections:
 * @self: an article
 *
 * Gets the sections in reading order.
 *
 * Returns: (transfer none): a list of [class@Rum.ArticleSection], never empty
 */
GListModel *
rum_article_get_sections (RumArticle *self)
{
  g_return_val_if_fail (RUM_IS_ARTICLE (self), NULL);

  return self->sections;
}

/**
 * rum_article_get_goals:
 * @self: an article
 *
 * Gets what the activities of the article improve, taken together.
 *
 * Returns: the goals, or 0 if none is told
 */
RumGoals
rum_article_get_goals (RumArticle *self)
{
  g_return_val_if_fail (RUM_IS_ARTICLE (self), 0);

  return self->goals;
}
