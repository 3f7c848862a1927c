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
  g_autoptr (RumTerm) term = g_list_model_get_item (rum_atlas_get_terms (atlas), 0);
  g_autofree char *see = list_ids (rum_term_get_see (term));

  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (term)), ==, "Eccentric");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (term)), ==,
                   "The muscle works while it gets longer");
  g_assert_cmpstr (rum_term_get_picture (term), ==, "lengthening");
  g_assert_cmpstr (see, ==, "heel-raise eccentric");
}

static void
test_missing_fields (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumTerm) term = g_list_model_get_item (rum_atlas_get_terms (atlas), 1);

  g_assert_null (rum_term_get_picture (term));
  g_assert_cmpuint (g_list_model_get_n_items (rum_term_get_see (term)), ==, 0);
}

static void
test_occurs_in (void)
{
  static const struct
  {
    const char *text;
    gboolean    eccentric;
    gboolean    mid_step;
  } rows[] = {
    { "Eccentric", TRUE, FALSE },
    { "An ECCENTRIC muscle.", TRUE, FALSE },
    { "It works éccentrically, so to say", TRUE, FALSE },
    { "“eccentric”", TRUE, FALSE },
    { "eccentricity", FALSE, FALSE },
    { "noneccentric", FALSE, FALSE },
    { "At mid-step and eccentric", TRUE, TRUE },
    { "at mid step", FALSE, TRUE },
    { "amid steps", FALSE, FALSE },
    { "mid-steps", FALSE, FALSE },
    { "", FALSE, FALSE },
    { "\xff eccentric", TRUE, FALSE },
  };
  g_autoptr (RumAtlas) atlas = load_good ();
  RumTerm *eccentric = RUM_TERM (rum_atlas_get_entry (atlas, "eccentric"));
  RumTerm *mid_step = RUM_TERM (rum_atlas_get_entry (atlas, "mid-step"));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpint (rum_term_occurs_in (eccentric, rows[i].text), ==, rows[i].eccentric);
      g_assert_cmpint (rum_term_occurs_in (mid_step, rows[i].text), ==, rows[i].mid_step);
    }
}

/* The fixture's term sees itself, which must not keep it alive. */
static void
test_outlives_atlas (void)
{
  RumAtlas *atlas = load_good ();
  RumTerm *term = g_list_model_get_item (rum_atlas_get_terms (atlas), 0);

  g_assert_finalize_object (atlas);
  g_assert_cmpuint (g_list_model_get_n_items (rum_term_get_see (term)), ==, 0);
  g_assert_finalize_object (term);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/term/fields", test_fields);
  g_test_add_func ("/atlas/term/missing-fields", test_missing_fields);
  g_test_add_func ("/atlas/term/occurs-in", test_occurs_in);
  g_test_add_func ("/atlas/term/outlives-atlas", test_outlives_atlas);

  return g_test_run ();
}
