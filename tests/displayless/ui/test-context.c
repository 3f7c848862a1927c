/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-context.h"

static void
test_claims (void)
{
  static const struct
  {
    const char *claim;
    const char *context;
  } cases[] = {
    { "calves-overview", NULL },
    { "calves-role-push", "Propulsion · 15–40\302\240% of the stride" },
    { "calves-role-downhill", "Downhill" },
    { "calves-role-uphill", "Uphill" },
    { "calves-red-flag-clot", "Get help the same day" },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumClaim *claim = rum_atlas_get_claim (atlas, cases[i].claim);
      g_autofree char *context = rum_context_dup_of_claim (claim);

      g_assert_cmpstr (context, ==, cases[i].context);
    }
}

static void
test_phase (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumPhase *loading = RUM_PHASE (rum_atlas_get_entry (atlas, "loading"));
  g_autofree char *whole = rum_context_dup_of_phase (loading);
  g_autofree char *brief = rum_context_dup_short (loading);

  g_assert_cmpstr (whole, ==, "Loading · 0–15\302\240% of the stride");
  g_assert_cmpstr (brief, ==, "Loading · 0–15\302\240%");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/context/claims", test_claims);
  g_test_add_func ("/ui/context/phase", test_phase);

  return g_test_run ();
}
