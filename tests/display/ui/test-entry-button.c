/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-entry-button.h"
#include "rum-tooltip.h"
#include "ui-test-utils.h"

static void
assert_opens (GtkWidget  *button,
              const char *address)
{
  GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));

  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, address);
}

static void
test_chip (void)
{
  RumEntry *soleus = rum_atlas_get_entry (ui_test_get_atlas (), "soleus");
  GtkWidget *plain = g_object_ref_sink (rum_entry_button_new_chip (soleus, NULL));
  GtkWidget *noted = g_object_ref_sink (rum_entry_button_new_chip (soleus, "a note"));

  assert_opens (plain, "soleus");
  g_assert_nonnull (ui_test_find (plain, GTK_TYPE_LABEL, "Soleus"));
  g_assert_cmpstr (rum_tooltip_get (plain), ==, "Muscle");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (plain), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Soleus");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (noted), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Soleus · a note");

  g_assert_finalize_object (plain);
  g_assert_finalize_object (noted);
}

static void
test_card (void)
{
  RumEntry *soleus = rum_atlas_get_entry (ui_test_get_atlas (), "soleus");
  GtkWidget *card = g_object_ref_sink (rum_entry_button_new_card (soleus, "a line", "a warning"));
  GtkWidget *bare = g_object_ref_sink (rum_entry_button_new_card (soleus, NULL, NULL));

  assert_opens (card, "soleus");
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, "Soleus"));
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, "a line"));
  g_assert_nonnull (ui_test_find (card, GTK_TYPE_LABEL, "a warning"));
  g_assert_cmpuint (ui_test_count (bare, GTK_TYPE_LABEL), ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Soleus");

  g_assert_finalize_object (card);
  g_assert_finalize_object (bare);
}

static void
test_door (void)
{
  GtkWidget *door = g_object_ref_sink (rum_entry_button_new_door ("glossary", "All words"));

  assert_opens (door, "glossary");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (door), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "All words");

  g_assert_finalize_object (door);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/entry-button/chip", test_chip);
  g_test_add_func ("/ui/entry-button/card", test_card);
  g_test_add_func ("/ui/entry-button/door", test_door);

  return ui_test_run ();
}
