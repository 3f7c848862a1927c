/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-atlas-builder-private.h"

#include "rum-activity-private.h"
#include "rum-article-private.h"
#include "rum-article-section-private.h"
#include "rum-claim.h"
#include "rum-grammar-private.h"
#include "rum-term-private.h"

static gboolean
build_term (RumAtlasBuilder  *builder,
            const RumNode    *node,
            GError          **error)
{
  g_autoptr (RumTerm) term = NULL;
  RumTermFields fields = {
    .entry = rum_atlas_builder_read_entry (node, builder->no_claims),
    .picture = rum_node_get_attribute (node, "picture"),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  fields.see = G_LIST_MODEL (rum_atlas_builder_add_see_list (builder, node));
  term = rum_term_new (&fields);
  rum_list_append (builder->contents->terms, term);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (term));

  return TRUE;
}

static gboolean
build_activity (RumAtlasBuilder  *builder,
                const RumNode    *node,
                RumList          *activities,
                GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (GListModel) works = NULL;
  g_autoptr (RumActivity) activity = NULL;
  RumActivityFields fields = {
    .entry = rum_atlas_builder_read_entry (node, claims),
    .kind = rum_grammar_get_enum (node, "kind", RUM_TYPE_ACTIVITY_KIND),
    .goals = rum_grammar_get_flags (node, "goals", RUM_TYPE_GOALS),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  fields.works = works = rum_atlas_builder_find_entries (builder, node, "works",
                                                         RUM_WANTED_ANATOMICAL, error);
  if (works == NULL || !rum_atlas_builder_add_claims (builder, node, claims, error))
    return FALSE;

  activity = rum_activity_new (&fields);
  rum_list_append (activities, activity);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (activity));

  return TRUE;
}

static gboolean
build_activities (RumAtlasBuilder  *builder,
                  const RumNode    *section,
                  RumList          *activities,
                  GError          **error)
{
  for (const RumNode *node = section->first_child; node != NULL; node = node->next)
    {
      if (g_str_equal (node->name, "activity") &&
          !build_activity (builder, node, activities, error))
        return FALSE;
    }

  return TRUE;
}

static void
append_all (RumList *list,
            RumList *added)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (added)); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (added), i);

      rum_list_append (list, item);
    }
}

/* @article_claims: where to append the claims of the section, too. */
static gboolean
build_section (RumAtlasBuilder  *builder,
               const RumNode    *node,
               RumList          *sections,
               RumList          *article_claims,
               GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (RumList) activities = rum_list_new (RUM_TYPE_ACTIVITY);
  g_autoptr (RumArticleSection) section = NULL;
  RumArticleSectionFields fields = {
    .title = rum_atlas_builder_translate (rum_node_get_text (node, "name")),
    .claims = G_LIST_MODEL (claims),
    .activities = G_LIST_MODEL (activities),
  };

  if (!rum_atlas_builder_add_claims (builder, node, claims, error) ||
      !build_activities (builder, node, activities, error))
    return FALSE;

  section = rum_article_section_new (&fields);
  rum_list_append (sections, section);
  append_all (article_claims, claims);

  return TRUE;
}

static gboolean
build_article (RumAtlasBuilder  *builder,
               const RumNode    *node,
               GError          **error)
{
  g_autoptr (RumList) claims = rum_list_new (RUM_TYPE_CLAIM);
  g_autoptr (RumList) sections = rum_list_new (RUM_TYPE_ARTICLE_SECTION);
  g_autoptr (RumArticle) article = NULL;
  RumArticleFields fields = {
    .entry = rum_atlas_builder_read_entry (node, claims),
    .sections = G_LIST_MODEL (sections),
  };

  if (!rum_atlas_builder_take_id (builder->taken_entries, node, error))
    return FALSE;

  for (const RumNode *child = node->first_child; child != NULL; child = child->next)
    {
      if (g_str_equal (child->name, "section") &&
          !build_section (builder, child, sections, claims, error))
        return FALSE;
    }

  article = rum_article_new (&fields);
  rum_list_append (builder->contents->articles, article);
  rum_atlas_builder_add_entry (builder, RUM_ENTRY (article));

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_terms:
 * @builder: a builder
 * @root: the root of glossary.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the terms of the glossary.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_terms (RumAtlasBuilder  *builder,
                             const RumNode    *root,
                             GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_term (builder, child, error))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * rum_atlas_builder_add_articles:
 * @builder: a builder that has its sources and groups
 * @root: the root of articles.xml
 * @error: where to store a RUM_ATLAS_ERROR
 *
 * Makes the articles with their sections and activities.
 *
 * Returns: TRUE if all of them are sound
 */
gboolean
rum_atlas_builder_add_articles (RumAtlasBuilder  *builder,
                                const RumNode    *root,
                                GError          **error)
{
  for (const RumNode *child = root->first_child; child != NULL; child = child->next)
    {
      if (!build_article (builder, child, error))
        return FALSE;
    }

  return TRUE;
}
