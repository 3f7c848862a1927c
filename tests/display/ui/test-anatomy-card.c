/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-anatomy-card.h"
#include "ui-test-utils.h"

static GtkWidget *
create_card (const char *muscle_id)
{
  RumEntry *muscle = rum_atlas_get_entry (ui_test_get_atlas (), muscle_id);

  return g_object_ref_sink (rum_anatomy_card_new (RUM_MUSCLE (muscle)));
}

static void
test_muscle (void)
{
  RumMuscle *muscle = RUM_MUSCLE (rum_atlas_get_entry (ui_test_get_atlas (), "soleus"));
  GtkWidget *card = create_card ("soleus");

  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_muscle_get_origin (muscle)));
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_muscle_get_insertion (muscle)));
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_muscle_get_action (muscle)));
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, rum_muscle_get_nerve (muscle)));
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, "Nerve"));

  g_assert_finalize_object (card);
}

static void
test_a_tendon_has_no_nerve (void)
{
  GtkWidget *card = create_card ("achilles-tendon");

  g_assert_null (ui_test_find (card, GTK_TYPE_LABEL, "Nerve"));

  g_assert_finalize_object (card);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/anatomy-card/muscle", test_muscle);
  g_test_add_func ("/ui/anatomy-card/a-tendon-has-no-nerve", test_a_tendon_has_no_nerve);

  return ui_test_run ();
}
