/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static void
test_names (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumEntry *entry = rum_atlas_get_entry (atlas, "soleus");

  g_assert_cmpstr (rum_entry_get_id (entry), ==, "soleus");
  g_assert_cmpstr (rum_entry_get_name (entry), ==, "Soleus");
  g_assert_cmpstr (rum_entry_get_plain (entry), ==, "Deep muscle of the calf");
  g_assert_cmpstr (rum_entry_get_latin (entry), ==, "musculus soleus");
  g_assert_cmpstr (rum_entry_get_nicknames (entry), ==, "deep calf");
}

static void
test_missing_names (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumEntry *entry = rum_atlas_get_entry (atlas, "achilles-tendon");

  g_assert_null (rum_entry_get_latin (entry));
  g_assert_null (rum_entry_get_nicknames (entry));
}

static void
test_properties (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumEntry *entry = rum_atlas_get_entry (atlas, "soleus");
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *latin = NULL;
  g_autofree char *nicknames = NULL;
  g_autoptr (RumGroup) group = NULL;

  g_object_get (entry,
                "id", &id,
                "name", &name,
                "plain", &plain,
                "latin", &latin,
                "nicknames", &nicknames,
                "group", &group,
                NULL);

  g_assert_cmpstr (id, ==, "soleus");
  g_assert_cmpstr (name, ==, "Soleus");
  g_assert_cmpstr (plain, ==, "Deep muscle of the calf");
  g_assert_cmpstr (latin, ==, "musculus soleus");
  g_assert_cmpstr (nicknames, ==, "deep calf");
  g_assert_true (RUM_ENTRY (group) == rum_atlas_get_entry (atlas, "calves"));
}

/* An entry never changes, so nobody may set anything. */
static void
test_read_only (void)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (RUM_TYPE_ENTRY);
  guint n_properties = 0;
  g_autofree GParamSpec **specs = NULL;

  specs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_properties);

  g_assert_cmpuint (n_properties, ==, 6);
  for (guint i = 0; i < n_properties; i++)
    {
      g_assert_true (specs[i]->flags & G_PARAM_READABLE);
      g_assert_false (specs[i]->flags & G_PARAM_WRITABLE);
    }
}

static void
test_group (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumEntry *calves = rum_atlas_get_entry (atlas, "calves");

  g_assert_true (RUM_ENTRY (rum_entry_get_group (calves)) == calves);
  g_assert_true (RUM_ENTRY (rum_entry_get_group (rum_atlas_get_entry (atlas, "soleus"))) ==
                 calves);
}

/* Only groups and what has one of its own belong to a group. */
static void
test_no_group (void)
{
  static const char *const ids[] = {
    "loading", "heel-raise-test", "achilles-ache", "knee", "push", "eccentric", "run-faster",
    "hill-repeats",
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_null (rum_entry_get_group (rum_atlas_get_entry (atlas, ids[i])));
}

static void
test_is_anatomical (void)
{
  static const struct
  {
    const char *id;
    gboolean    is_anatomical;
  } rows[] = {
    { "calves", TRUE },
    { "soleus", TRUE },
    { "achilles-tendon", TRUE },
    { "heel-raise", FALSE },
    { "achilles-ache", FALSE },
    { "knee", FALSE },
    { "loading", FALSE },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (rum_entry_is_anatomical (rum_atlas_get_entry (atlas, rows[i].id)), ==,
                     rows[i].is_anatomical);
}

static void
test_no_plain_words (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumEntry *hop = rum_atlas_get_entry (atlas, "hop");

  g_assert_null (rum_entry_get_plain (hop));
  g_assert_cmpuint (g_list_model_get_n_items (rum_entry_get_claims (hop)), ==, 0);
  g_assert_true (g_list_model_get_item_type (rum_entry_get_claims (hop)) == RUM_TYPE_CLAIM);
}

static void
test_claims (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *claims = NULL;

  claims = list_claims (rum_entry_get_claims (rum_atlas_get_entry (atlas, "soleus")));
  g_assert_cmpstr (claims, ==, "soleus-role");
}

static void
test_claims_by_topic (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GPtrArray) claims = NULL;

  claims = rum_entry_create_claims (rum_atlas_get_entry (atlas, "calves"), RUM_TOPIC_RED_FLAG);

  g_assert_cmpuint (claims->len, ==, 3);
  g_assert_cmpstr (rum_claim_get_id (claims->pdata[0]), ==, "calves-red-flag-clot");
  g_assert_cmpstr (rum_claim_get_id (claims->pdata[1]), ==, "calves-red-flag-breath");
  g_assert_cmpstr (rum_claim_get_id (claims->pdata[2]), ==, "calves-red-flag-ache");
}

static void
test_claims_of_no_topic (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GPtrArray) claims = NULL;

  claims = rum_entry_create_claims (rum_atlas_get_entry (atlas, "soleus"), RUM_TOPIC_MYTH);

  g_assert_cmpuint (claims->len, ==, 0);
}

/* What is picked must live on when the atlas does not. */
static void
test_claims_are_held (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GPtrArray) claims = NULL;

  claims = rum_entry_create_claims (rum_atlas_get_entry (atlas, "soleus"), RUM_TOPIC_ROLE);
  g_clear_object (&atlas);

  g_assert_cmpuint (claims->len, ==, 1);
  g_assert_cmpstr (rum_claim_get_text (claims->pdata[0]), ==, "It holds you up.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/entry/names", test_names);
  g_test_add_func ("/atlas/entry/missing-names", test_missing_names);
  g_test_add_func ("/atlas/entry/properties", test_properties);
  g_test_add_func ("/atlas/entry/read-only", test_read_only);
  g_test_add_func ("/atlas/entry/group", test_group);
  g_test_add_func ("/atlas/entry/no-group", test_no_group);
  g_test_add_func ("/atlas/entry/is-anatomical", test_is_anatomical);
  g_test_add_func ("/atlas/entry/no-plain-words", test_no_plain_words);
  g_test_add_func ("/atlas/entry/claims", test_claims);
  g_test_add_func ("/atlas/entry/claims-by-topic", test_claims_by_topic);
  g_test_add_func ("/atlas/entry/claims-of-no-topic", test_claims_of_no_topic);
  g_test_add_func ("/atlas/entry/claims-are-held", test_claims_are_held);

  return g_test_run ();
}
