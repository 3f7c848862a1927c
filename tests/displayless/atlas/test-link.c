/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static RumLink *
dup_link (RumAtlas *atlas,
          guint     position)
{
  return g_list_model_get_item (rum_atlas_get_links (atlas), position);
}

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumLink) link = dup_link (atlas, 0);

  g_assert_cmpstr (rum_link_get_id (link), ==, "link-soleus-achilles");
  g_assert_true (rum_link_get_from (link) == rum_atlas_get_entry (atlas, "soleus"));
  g_assert_true (rum_link_get_to (link) == rum_atlas_get_entry (atlas, "achilles-tendon"));
  g_assert_cmpint (rum_link_get_kind (link), ==, RUM_LINK_HANDS_LOAD_TO);
  g_assert_true (rum_link_get_claim (link) ==
                 rum_atlas_get_claim (atlas, "link-soleus-achilles"));
}

static void
test_kinds (void)
{
  static const struct
  {
    const char  *from;
    const char  *to;
    RumLinkKind  kind;
  } rows[] = {
    { "soleus", "achilles-tendon", RUM_LINK_HANDS_LOAD_TO },
    { "glutes", "calves", RUM_LINK_WORKS_WITH },
    { "iliotibial-band", "knee", RUM_LINK_WORKS_AGAINST },
    { "gluteus-maximus", "soleus", RUM_LINK_MAKES_UP_FOR },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpuint (g_list_model_get_n_items (rum_atlas_get_links (atlas)), ==,
                    G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RumLink) link = dup_link (atlas, i);

      g_assert_cmpstr (rum_entry_get_id (rum_link_get_from (link)), ==, rows[i].from);
      g_assert_cmpstr (rum_entry_get_id (rum_link_get_to (link)), ==, rows[i].to);
      g_assert_cmpint (rum_link_get_kind (link), ==, rows[i].kind);
    }
}

static void
test_touches (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumLink) link = dup_link (atlas, 2);

  g_assert_true (rum_link_touches (link, rum_atlas_get_entry (atlas, "iliotibial-band")));
  g_assert_true (rum_link_touches (link, rum_atlas_get_entry (atlas, "knee")));
  g_assert_false (rum_link_touches (link, rum_atlas_get_entry (atlas, "glutes")));
}

static void
test_labels (void)
{
  g_assert_cmpstr (rum_link_kind_get_label (RUM_LINK_WORKS_WITH), ==, "Works with");
  g_assert_cmpstr (rum_link_kind_get_label (RUM_LINK_WORKS_AGAINST), ==, "Works against");
  g_assert_cmpstr (rum_link_kind_get_label (RUM_LINK_HANDS_LOAD_TO), ==, "Hands load to");
  g_assert_cmpstr (rum_link_kind_get_label (RUM_LINK_MAKES_UP_FOR), ==, "Makes up for");
}

static void
test_unknown (void)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "*should not be reached*");
  g_assert_null (rum_link_kind_get_label ((RumLinkKind) 99));
  g_test_assert_expected_messages ();
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumLink *link = dup_link (atlas, 1);

  g_assert_finalize_object (atlas);
  g_assert_cmpstr (rum_entry_get_name (rum_link_get_from (link)), ==, "Glutes");
  g_assert_finalize_object (link);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/link/fields", test_fields);
  g_test_add_func ("/atlas/link/kinds", test_kinds);
  g_test_add_func ("/atlas/link/touches", test_touches);
  g_test_add_func ("/atlas/link/labels", test_labels);
  g_test_add_func ("/atlas/link/unknown", test_unknown);
  g_test_add_func ("/atlas/link/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
