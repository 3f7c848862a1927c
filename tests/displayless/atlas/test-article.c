/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumArticle *
dup_article (RumAtlas *atlas,
             guint     position)
{
  return g_list_model_get_item (rum_atlas_get_articles (atlas), position);
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumArticle) article = dup_article (atlas, 0);

  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (article)), ==, "run-faster");
  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (article)), ==, "Run faster");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (article)), ==, "What makes a runner fast");
  g_assert_cmpstr (rum_entry_get_nicknames (RUM_ENTRY (article)), ==, "speed, pace");
  g_assert_cmpuint (g_list_model_get_n_items (rum_article_get_sections (article)), ==, 2);
}

/* The claims of an article are those of its sections, but not those of the
 * activities there.
 */
static void
test_claims (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumArticle) article = dup_article (atlas, 0);
  g_autofree char *claims = list_claims (rum_entry_get_claims (RUM_ENTRY (article)));

  g_assert_cmpstr (claims, ==, "run-faster-push run-faster-myth run-faster-flag");
}

static void
test_goals (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumArticle) faster = dup_article (atlas, 0);
  g_autoptr (RumArticle) toned = dup_article (atlas, 1);

  g_assert_cmpint (rum_article_get_goals (faster), ==, RUM_GOAL_SPEED | RUM_GOAL_STRENGTH);
  g_assert_cmpint (rum_article_get_goals (toned), ==, 0);
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumArticle *article = dup_article (atlas, 0);

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_article_get_sections (article)), ==, 2);
  g_assert_finalize_object (article);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/article/fields", test_fields);
  g_test_add_func ("/atlas/article/claims", test_claims);
  g_test_add_func ("/atlas/article/goals", test_goals);
  g_test_add_func ("/atlas/article/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
