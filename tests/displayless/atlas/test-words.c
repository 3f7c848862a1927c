/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "rum-words-private.h"

static const struct
{
  const char *text;
  const char *folded;
} folds[] = {
  { "Soleus", "soleus" },
  { "  Hip   flexors ", "hip flexors" },
  { "hip-flexors", "hip flexors" },
  { "gastrocnemius, caput mediale", "gastrocnemius caput mediale" },
  { "Runner’s knee", "runners knee" },
  { "runner's knee", "runners knee" },
  { "Gesäß", "gesass" },
  { "GLÚTEO", "gluteo" },
  { "Gemelos (pantorrillas)", "gemelos pantorrillas" },
  { "e\xcc\x81paule", "epaule" },
  { "ﬁbres", "fibres" },
  { "Ωμος", "ωμοσ" },
  { "L5", "l5" },
  { "", "" },
  { " – ?!", "" },
  { "so\xffleus", "so leus" },
};

static void
test_fold (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (folds); i++)
    {
      g_autofree char *folded = rum_words_fold (folds[i].text);

      g_assert_cmpstr (folded, ==, folds[i].folded);
    }
}

static void
test_squeeze (void)
{
  g_autofree char *squeezed = rum_words_squeeze ("rectus femoris muscle");
  g_autofree char *empty = rum_words_squeeze ("");

  g_assert_cmpstr (squeezed, ==, "rectusfemorismuscle");
  g_assert_cmpstr (empty, ==, "");
}

static const struct
{
  const char *typed;
  const char *word;
  guint       distance;
  guint       prefix_distance;
} distances[] = {
  { "soleus", "soleus", 0, 0 },
  { "solues", "soleus", 1, 1 },
  { "solus", "soleus", 1, 1 },
  { "soleuss", "soleus", 1, 1 },
  { "soleis", "soleus", 1, 1 },
  { "osleus", "soleus", 1, 1 },
  { "osleis", "soleus", 2, 2 },
  { "sol", "soleus", 3, 0 },
  { "slo", "soleus", 4, 1 },
  { "gastrocnm", "gastrocnemius", 4, 1 },
  { "calf", "calves", 3, 1 },
  { "", "core", 4, 0 },
  { "core", "", 4, 4 },
  { "", "", 0, 0 },
  { "ωμοσ", "ωμος", 1, 1 },
  /* Letters that have moved apart count twice: no letter moves twice. */
  { "ca", "abc", 3, 1 },
};

static void
test_distance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      g_test_message ("“%s” and “%s”", distances[i].typed, distances[i].word);
      g_assert_cmpuint (rum_words_get_distance (distances[i].typed, distances[i].word), ==,
                        distances[i].distance);
    }
}

static void
test_prefix_distance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      g_test_message ("“%s” and “%s”", distances[i].typed, distances[i].word);
      g_assert_cmpuint (rum_words_get_prefix_distance (distances[i].typed, distances[i].word), ==,
                        distances[i].prefix_distance);
    }
}

/* The way there is as long as the way back. */
static void
test_symmetry (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    g_assert_cmpuint (rum_words_get_distance (distances[i].word, distances[i].typed), ==,
                      distances[i].distance);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/words/fold", test_fold);
  g_test_add_func ("/atlas/words/squeeze", test_squeeze);
  g_test_add_func ("/atlas/words/distance", test_distance);
  g_test_add_func ("/atlas/words/prefix-distance", test_prefix_distance);
  g_test_add_func ("/atlas/words/symmetry", test_symmetry);

  return g_test_run ();
}
