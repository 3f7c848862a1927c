/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-claim-row.h"
#include "rum-exercise-row.h"
#include "rum-pane.h"
#include "ui-test-utils.h"

static RumPane *
create_pane (void)
{
  RumPane *pane = g_object_ref_sink (g_object_new (RUM_TYPE_PANE, NULL));

  rum_pane_set_atlas (pane, ui_test_get_atlas ());

  return pane;
}

static guint
count_claims (RumEntry *entry)
{
  return g_list_model_get_n_items (rum_entry_get_claims (entry));
}

static void
test_welcome (void)
{
  RumPane *pane = create_pane ();
  GListModel *groups = rum_atlas_get_groups (ui_test_get_atlas ());

  g_assert_null (rum_pane_get_entry (pane));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumEntry) group = g_list_model_get_item (groups, i);

      g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL,
                                      rum_entry_get_name (group)));
    }

  g_assert_finalize_object (pane);
}

static void
test_every_entry_is_told_whole (void)
{
  RumPane *pane = create_pane ();
  GListModel *entries = G_LIST_MODEL (ui_test_get_atlas ());

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);
      RumEntry *group = RUM_ENTRY (rum_entry_get_group (entry));
      guint n_claims = count_claims (group) + (entry != group ? count_claims (entry) : 0);

      rum_pane_set_entry (pane, entry);
      g_assert_cmpuint (ui_test_count (GTK_WIDGET (pane), RUM_TYPE_CLAIM_ROW), ==, n_claims);
      g_assert_cmpuint (ui_test_count (GTK_WIDGET (pane), RUM_TYPE_EXERCISE_ROW), ==,
                        g_list_model_get_n_items (rum_group_get_exercises (RUM_GROUP (group))));
      g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL,
                                      rum_entry_get_name (entry)));
      if (rum_entry_get_latin (entry) != NULL)
        g_assert_nonnull (ui_test_find (GTK_WIDGET (pane), GTK_TYPE_LABEL,
                                        rum_entry_get_latin (entry)));
    }

  g_assert_finalize_object (pane);
}

static void
count_cb (guint *n_notified)
{
  *n_notified += 1;
}

static void
test_entry_property (void)
{
  RumPane *pane = create_pane ();
  RumEntry *soleus = rum_atlas_get_entry (ui_test_get_atlas (), "soleus");
  RumEntry *entry = NULL;
  guint n_notified = 0;

  g_signal_connect_swapped (pane, "notify::entry", G_CALLBACK (count_cb), &n_notified);

  rum_pane_set_entry (pane, NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (pane, "entry", soleus, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  rum_pane_set_entry (pane, soleus);
  g_assert_cmpuint (n_notified, ==, 1);

  g_object_get (pane, "entry", &entry, NULL);
  g_assert_true (entry == soleus);
  g_object_unref (entry);

  g_assert_finalize_object (pane);
}

static void
test_accessible (void)
{
  RumPane *pane = create_pane ();

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_ROLE_REGION);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "About the muscle");

  g_assert_finalize_object (pane);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/pane/welcome", test_welcome);
  g_test_add_func ("/ui/pane/every-entry-is-told-whole", test_every_entry_is_told_whole);
  g_test_add_func ("/ui/pane/entry-property", test_entry_property);
  g_test_add_func ("/ui/pane/accessible", test_accessible);

  return ui_test_run ();
}
