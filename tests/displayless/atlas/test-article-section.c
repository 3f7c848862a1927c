/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumArticleSection *
dup_section (RumAtlas *atlas,
             guint     position)
{
  RumArticle *article = RUM_ARTICLE (rum_atlas_get_entry (atlas, "run-faster"));

  return g_list_model_get_item (rum_article_get_sections (article), position);
}

static void
test_claims (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumArticleSection) section = dup_section (atlas, 0);
  g_autofree char *claims = list_claims (rum_article_section_get_claims (section));

  g_assert_cmpstr (rum_article_section_get_title (section), ==, "What changes");
  g_assert_cmpstr (claims, ==, "run-faster-push run-faster-myth run-faster-flag");
  g_assert_cmpuint (g_list_model_get_n_items (rum_article_section_get_activities (section)), ==,
                    0);
}

static void
test_activities (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumArticleSection) section = dup_section (atlas, 1);
  g_autofree char *activities = list_ids (rum_article_section_get_activities (section));

  g_assert_cmpstr (activities, ==, "hill-repeats cycling");
  g_assert_cmpuint (g_list_model_get_n_items (rum_article_section_get_claims (section)), ==, 0);
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumArticleSection *section = dup_section (atlas, 1);

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_article_section_get_activities (section)), ==,
                    2);
  g_assert_finalize_object (section);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/article-section/claims", test_claims);
  g_test_add_func ("/atlas/article-section/activities", test_activities);
  g_test_add_func ("/atlas/article-section/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
