/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "mutations.h"

#include <string.h>

/* Changes after which the small atlas is as good as before. */
static const struct
{
  const char *name;
  const char *file;
  const char *find;
  const char *replace;
} changes[] = {
  /* Markup that means the same. */
  { "byte-order-mark", "glutes.xml", "<?xml", "\xef\xbb\xbf<?xml" },
  { "no-declaration", "glutes.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "" },
  { "small-encoding", "glutes.xml", "UTF-8", "utf-8" },
  { "character-data", "glutes.xml", "Seat muscles", "<![CDATA[Seat <muscles> & more]]>" },
  { "comment-in-text", "glutes.xml", "Seat muscles", "Seat <!-- big --> muscles" },
  { "comment-in-list", "glutes.xml", "<name>Glutes", "<!-- <muscle> --><name>Glutes" },
  { "comment-after-root", "glutes.xml", "</group>", "</group><!-- end -->" },
  { "single-quotes", "glutes.xml", "tier=\"further\"", "tier='further'" },
  { "spread-tag", "glutes.xml", "id=\"glutes\" tier=\"further\"",
    "\n\ttier = \"further\"\r\n\tid = \"glutes\" " },
  { "references", "glutes.xml", "Seat muscles", "&#x53;eat &lt;muscles&gt; &quot;&apos;" },
  { "end-tag-with-space", "glutes.xml", "</group>", "</group >" },
  /* What may be left out, or be there. */
  { "no-nicknames", "calves.xml", "<nicknames>deep calf</nicknames>", "" },
  { "no-latin", "calves.xml", "<latin>musculus soleus</latin>", "" },
  { "no-nerve", "calves.xml", "<nerve>Tibial nerve</nerve>", "" },
  { "no-kit", "exercises.xml", "<kit>A step</kit>", "" },
  { "no-progression", "exercises.xml", "<progression>Hold a weight.</progression>", "" },
  { "with-kit", "exercises.xml", "<name>Hop</name>", "<name>Hop</name><kit>Shoes</kit>" },
  { "no-doi", "sources.xml", "<doi>10.1016/j.jbiomech.2010.06.025</doi>", "" },
  { "no-authors", "sources.xml", "<authors>A clinic</authors>", "" },
  /* Values. */
  { "id-with-digits", "exercises.xml", "id=\"bridge\"", "id=\"b1-2b-33\"" },
  { "ids-with-white-space", "atlas.xml", "sources=\"hamner2010 pugh1971\"",
    "sources=\"\n hamner2010\n  pugh1971 \"" },
  { "smallest-count", "exercises.xml", "amount-min=\"8\"", "amount-min=\"1\"" },
  { "largest-count", "exercises.xml", "amount-max=\"12\"", "amount-max=\"999\"" },
  { "count-with-zeros", "exercises.xml", "amount-max=\"12\"", "amount-max=\"012\"" },
  { "exercise-of-other-muscles", "exercises.xml", "muscles=\"gluteus-maximus soleus\"",
    "muscles=\"soleus\"" },
  { "https", "sources.xml", "http://example.com/data", "https://example.com/data" },
  /* Evidence that is good enough. */
  { "practice-and-another", "calves.xml", "grade=\"practice\" sources=\"practice\">The heel",
    "grade=\"weak\" sources=\"practice pugh1971\">The heel" },
  { "practice-and-unread", "calves.xml", "grade=\"practice\" sources=\"practice\">The heel",
    "grade=\"practice\" sources=\"practice unread1999\">The heel" },
  { "label-alone", "calves.xml", "grade=\"practice\" sources=\"practice\">The heel",
    "grade=\"strong\" sources=\"std-anatomy\">The heel" },
  { "no-helpers", "exercises.xml", "helpers=\"gluteus-maximus iliotibial-band\"", "" },
  { "no-easier", "exercises.xml", "easier=\"heel-raise\"", "" },
  { "no-harder", "exercises.xml", "harder=\"hop\"", "" },
  { "easier-of-same-level", "exercises.xml", "level=\"beginner\"", "level=\"advanced\"" },
  { "see-its-own", "calves.xml", "see=\"achilles-ache hop glutes\"", "see=\"calves\"" },
  { "see-of-every-kind", "calves.xml", "see=\"achilles-ache hop glutes\"",
    "see=\"calves soleus hop balance-test heat knee push eccentric run-faster cycling loading\"" },
  { "no-see", "calves.xml", " see=\"achilles-ache hop glutes\"", "" },
  { "no-places", "symptoms.xml", " places=\"achilles-tendon\"", "" },
  { "no-symptom-groups", "symptoms.xml", " groups=\"calves glutes\"", "" },
  { "no-self-test-kit", "self-tests.xml", "<kit>A wall</kit>", "" },
  { "link-of-places", "links.xml", "from=\"iliotibial-band\" to=\"knee\"",
    "from=\"knee\" to=\"calves\"" },
  { "two-functions-of-a-muscle", "functions.xml", "muscles=\"iliotibial-band\"",
    "muscles=\"soleus\"" },
  { "whole-speed", "timings.xml", "speed=\"2.8\"", "speed=\"3\"" },
  { "speed-of-two-decimals", "timings.xml", "speed=\"2.8\"", "speed=\"999.99\"" },
  { "spans-apart", "timings.xml", "start=\"10\" end=\"30\"", "start=\"11\" end=\"30\"" },
  { "span-of-whole-stride", "timings.xml", "start=\"5\" end=\"20\"", "start=\"0\" end=\"100\"" },
  { "no-note", "timings.xml", "<note>The skin moves.</note>", "" },
  { "no-picture", "glossary.xml", " picture=\"lengthening\"", "" },
  { "no-goals", "articles.xml", " goals=\"speed strength\"", "" },
  { "all-goals", "articles.xml", "goals=\"speed strength\"",
    "goals=\"strength\n endurance  speed\"" },
  { "empty-section", "articles.xml", "<section>\n      <name>In short</name>",
    "<section><name>Nothing</name></section><section><name>In short</name>" },
  { "unit-repetitions", "exercises.xml", "contacts", "repetitions" },
  { "unit-repetitions-per-leg", "exercises.xml", "contacts", "repetitions-per-leg" },
  { "unit-repetitions-per-side", "exercises.xml", "contacts", "repetitions-per-side" },
  { "unit-repetitions-per-foot", "exercises.xml", "contacts", "repetitions-per-foot" },
  { "unit-seconds", "exercises.xml", "contacts", "seconds" },
  { "unit-seconds-per-side", "exercises.xml", "contacts", "seconds-per-side" },
  { "unit-minutes", "exercises.xml", "contacts", "minutes" },
  { "unit-breaths", "exercises.xml", "contacts", "breaths" },
  { "unit-breaths-per-side", "exercises.xml", "contacts", "breaths-per-side" },
  { "grade-strong", "glutes.xml", "textbook", "strong" },
  { "grade-mixed", "glutes.xml", "textbook", "mixed" },
  { "grade-weak", "glutes.xml", "textbook", "weak" },
  { "grade-practice", "glutes.xml", "textbook", "practice" },
  { "grade-contradicted", "glutes.xml", "textbook", "contradicted" },
  { "grade-guidance", "glutes.xml", "textbook", "guidance" },
};

static char *
create_changed (guint i)
{
  char *folder = create_copy_of_good ();
  g_autofree char *good = read_good (changes[i].file, NULL);
  g_autofree char *changed = replace_text (good, changes[i].find, changes[i].replace);

  write_file (folder, changes[i].file, changed, strlen (changed));

  return folder;
}

static void
test_load (gconstpointer data)
{
  char *folder = create_changed (GPOINTER_TO_UINT (data));
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = load_folder (folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (atlas)), ==, 6);

  remove_copy (folder);
}

static void
test_schema (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  char *folder = create_changed (i);

  g_assert_true (is_valid_by_schema (folder, changes[i].file));

  remove_copy (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strconcat ("/atlas/accepted/", changes[i].name, NULL);
      g_autofree char *schema = g_strconcat ("/atlas/schema/", changes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_load);
      g_test_add_data_func (schema, GUINT_TO_POINTER (i), test_schema);
    }

  return g_test_run ();
}
