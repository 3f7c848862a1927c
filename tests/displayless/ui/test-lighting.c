/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-lighting.h"

static const struct
{
  const char *address;
  const char *prime;
  const char *helping;
  const char *legend;
} cases[] = {
  { "", "", "", NULL },
  { "glossary", "", "", NULL },
  { "calves", "", "", NULL },
  { "soleus", "", "", NULL },
  { "eccentric", "", "", NULL },
  { "run-faster", "", "", NULL },
  { "heel-raise", "soleus achilles-tendon", "gluteus-maximus iliotibial-band",
    "Filled: does most of it. Hatched: helps." },
  { "hop", "soleus", "", "Filled: does most of it." },
  { "push", "soleus gluteus-maximus", "achilles-tendon",
    "Filled: does most of it. Hatched: helps." },
  { "propulsion", "soleus", "",
    "Filled: near its own peak. Hatched: about half of it. The rest does less, or was not measured." },
  { "achilles-ache", "achilles-tendon", "", "Filled: where it is felt." },
  { "calves-stiff", "", "calves glutes", "Hatched: muscles to look at." },
  { "balance-test", "glutes calves", "", "Filled: what the test looks at." },
  { "hill-repeats", "calves gluteus-maximus", "", "Filled: does most of it." },
  { "knee", "", "iliotibial-band soleus", "Hatched: next to it." },
  { "hurts", "", "", "Where does it hurt? Choose the place." },
  { "hurts/soleus", "soleus", "",
    "Filled: the place you chose. Choose another one at any time." },
};

static void
test_every_kind (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RumAddress address = { RUM_ADDRESS_WELCOME, NULL };
      g_autoptr (GListModel) prime = NULL;
      g_autoptr (GListModel) helping = NULL;
      g_autofree char *prime_ids = NULL;
      g_autofree char *helping_ids = NULL;

      g_test_message ("“%s”", cases[i].address);
      g_assert_true (rum_address_read (cases[i].address, atlas, &address));
      rum_lighting_find (atlas, &address, &prime, &helping);
      prime_ids = list_ids (prime);
      helping_ids = list_ids (helping);

      g_assert_cmpstr (prime_ids, ==, cases[i].prime);
      g_assert_cmpstr (helping_ids, ==, cases[i].helping);
      g_assert_cmpstr (rum_lighting_get_legend (&address, prime, helping), ==, cases[i].legend);
    }
}

static void
assert_efforts (GListModel *entries,
                RumPhase   *phase,
                RumEffort   effort)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumMuscle) muscle = g_list_model_get_item (entries, i);

      g_assert_cmpint (rum_timing_get_phase_effort (rum_muscle_get_timing (muscle), phase), ==,
                       effort);
    }
}

/* In the real content. */
static void
test_phases (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  GListModel *phases = NULL;
  guint n_prime = 0;
  guint n_helping = 0;

  g_assert_no_error (error);
  phases = rum_atlas_get_phases (atlas);

  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr (RumPhase) phase = g_list_model_get_item (phases, i);
      RumAddress address = { RUM_ADDRESS_ENTRY, RUM_ENTRY (phase) };
      g_autoptr (GListModel) prime = NULL;
      g_autoptr (GListModel) helping = NULL;

      rum_lighting_find (atlas, &address, &prime, &helping);
      n_prime += g_list_model_get_n_items (prime);
      n_helping += g_list_model_get_n_items (helping);
      assert_efforts (prime, phase, RUM_EFFORT_HIGH);
      assert_efforts (helping, phase, RUM_EFFORT_MEDIUM);
    }

  g_assert_cmpuint (n_prime, >, 0);
  g_assert_cmpuint (n_helping, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/lighting/every-kind", test_every_kind);
  g_test_add_func ("/ui/lighting/phases", test_phases);

  return g_test_run ();
}
