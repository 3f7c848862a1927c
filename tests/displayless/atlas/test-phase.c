/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static void
test_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumPhase) phase = g_list_model_get_item (rum_atlas_get_phases (atlas), 1);
  g_autofree char *sources = list_sources (rum_phase_get_sources (phase));

  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (phase)), ==, "propulsion");
  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (phase)), ==, "Propulsion");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (phase)), ==, "The leg pushes");
  g_assert_cmpint (rum_phase_get_start (phase), ==, 15);
  g_assert_cmpint (rum_phase_get_end (phase), ==, 40);
  g_assert_cmpstr (sources, ==, "hamner2010 pugh1971");
}

/* One phase ends where the next begins, from 0 to 100. */
static void
test_order (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *phases = rum_atlas_get_phases (atlas);
  int end = 0;

  g_assert_cmpuint (g_list_model_get_n_items (phases), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (RumPhase) phase = g_list_model_get_item (phases, i);

      g_assert_cmpint (rum_phase_get_start (phase), ==, end);
      end = rum_phase_get_end (phase);
    }

  g_assert_cmpint (end, ==, 100);
}

static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumPhase *phase = g_list_model_get_item (rum_atlas_get_phases (atlas), 0);

  g_assert_finalize_object (atlas);
  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (phase)), ==, "Loading");
  g_assert_finalize_object (phase);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/phase/fields", test_fields);
  g_test_add_func ("/atlas/phase/order", test_order);
  g_test_add_func ("/atlas/phase/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
