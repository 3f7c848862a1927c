/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-entry-kind.h"

static const struct
{
  const char *id;
  const char *label;
  const char *css_class;
} cases[] = {
  { "calves", "Group of muscles", "group" },
  { "soleus", "Muscle", "muscle" },
  { "achilles-tendon", "Tendon", "muscle" },
  { "iliotibial-band", "Band of tissue", "muscle" },
  { "heel-raise", "Exercise", "other" },
  { "balance-test", "Self-test", "other" },
  { "achilles-ache", "Complaint", "other" },
  { "push", "Task of muscles", "other" },
  { "loading", "Phase of the stride", "other" },
  { "eccentric", "Word explained", "other" },
  { "run-faster", "Article", "other" },
  { "cycling", "Session", "other" },
  { "knee", "Part of the body", "other" },
};

static void
test_every_kind (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumEntry *entry = rum_atlas_get_entry (atlas, cases[i].id);

      g_assert_nonnull (entry);
      g_assert_cmpstr (rum_entry_kind_get_label (entry), ==, cases[i].label);
      g_assert_cmpstr (rum_entry_kind_get_css_class (entry), ==, cases[i].css_class);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/entry-kind/every-kind", test_every_kind);

  return g_test_run ();
}
