/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-sheet-choice.h"

#include "sheet-test-utils.h"

static guint
count (RumSheetChoice *choice,
       RumTopic        topic)
{
  g_autoptr (GPtrArray) claims = rum_sheet_choice_create_claims (choice, topic);

  return claims->len;
}

/* What no sheet may be without is there before any extra is taken. */
static void
test_always (void)
{
  static const RumTopic topics[] = {
    RUM_TOPIC_ROLE,
    RUM_TOPIC_WEAK,
    RUM_TOPIC_TIGHT,
    RUM_TOPIC_OVERUSED,
  };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  GListModel *groups = rum_atlas_get_groups (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);
      g_autoptr (GPtrArray) flags = rum_entry_create_claims (RUM_ENTRY (group), RUM_TOPIC_RED_FLAG);
      RumSheetChoice *choice = rum_sheet_choice_new (group);

      for (gsize j = 0; j < G_N_ELEMENTS (topics); j++)
        g_assert_cmpuint (count (choice, topics[j]), >=, 1);
      g_assert_cmpuint (count (choice, RUM_TOPIC_RED_FLAG), ==, flags->len);
      g_assert_cmpuint (count (choice, RUM_TOPIC_MYTH), ==, 0);
      g_assert_cmpuint (count (choice, RUM_TOPIC_FEEL), ==, 0);

      g_assert_finalize_object (choice);
    }
}

/* Each phase that the group has a role in is told of. */
static void
test_phases (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  RumGroup *group = get_group (atlas, "calves");
  g_autoptr (RumSheetChoice) choice = rum_sheet_choice_new (group);
  g_autoptr (GPtrArray) all = rum_entry_create_claims (RUM_ENTRY (group), RUM_TOPIC_ROLE);
  g_autoptr (GPtrArray) chosen = rum_sheet_choice_create_claims (choice, RUM_TOPIC_ROLE);
  g_autoptr (GHashTable) phases = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < all->len; i++)
    if (rum_claim_get_phase (g_ptr_array_index (all, i)) != NULL)
      g_hash_table_add (phases, rum_claim_get_phase (g_ptr_array_index (all, i)));

  g_assert_cmpuint (g_hash_table_size (phases), >, 3);
  g_assert_cmpuint (chosen->len, ==, g_hash_table_size (phases));
  for (guint i = 0; i < chosen->len; i++)
    g_assert_true (g_hash_table_remove (phases, rum_claim_get_phase (g_ptr_array_index (chosen, i))));
}

static guint
count_all (RumSheetChoice *choice)
{
  guint n = 0;

  for (RumTopic topic = RUM_TOPIC_OVERVIEW; topic <= RUM_TOPIC_SAFETY; topic++)
    n += count (choice, topic);

  return n;
}

static void
test_extras (void)
{
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetChoice) choice = rum_sheet_choice_new (get_group (atlas, "quadriceps"));
  int n_extras = rum_sheet_choice_get_n_extras (choice);
  guint n_always = count_all (choice);

  g_assert_cmpint (n_extras, >, 10);
  for (int i = 0; i < n_extras; i++)
    {
      rum_sheet_choice_take_extra (choice, i, TRUE);
      g_assert_cmpuint (count_all (choice), ==, n_always + i + 1);
    }

  rum_sheet_choice_take_extra (choice, 0, FALSE);
  g_assert_cmpuint (count_all (choice), ==, n_always + n_extras - 1);
}

/* Weakness and overuse come before myths, and those before what a coach sees. */
static void
test_order (void)
{
  static const RumTopic order[] = { RUM_TOPIC_WEAK, RUM_TOPIC_MYTH, RUM_TOPIC_FORM };
  g_autoptr (RumAtlas) atlas = create_atlas ();
  g_autoptr (RumSheetChoice) choice = rum_sheet_choice_new (get_group (atlas, "quadriceps"));
  int first[G_N_ELEMENTS (order)] = { 0 };
  guint at_start[G_N_ELEMENTS (order)] = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    at_start[i] = count (choice, order[i]);

  for (int extra = 0; extra < rum_sheet_choice_get_n_extras (choice); extra++)
    {
      rum_sheet_choice_take_extra (choice, extra, TRUE);
      for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
        if (first[i] == 0 && count (choice, order[i]) > at_start[i])
          first[i] = extra + 1;
    }

  g_assert_cmpint (first[0], >, 0);
  g_assert_cmpint (first[0], <, first[1]);
  g_assert_cmpint (first[1], <, first[2]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sheet/choice/always", test_always);
  g_test_add_func ("/sheet/choice/phases", test_phases);
  g_test_add_func ("/sheet/choice/extras", test_extras);
  g_test_add_func ("/sheet/choice/order", test_order);

  return g_test_run ();
}
