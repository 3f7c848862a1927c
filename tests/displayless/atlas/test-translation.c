/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-exercise-private.h"

#include <locale.h>

static RumAtlas *
load_in (const char *language)
{
  set_language (language);

  return load_good ();
}

static void
test_entry (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");
  RumEntry *calves = rum_atlas_get_entry (atlas, "calves");
  RumEntry *soleus = rum_atlas_get_entry (atlas, "soleus");

  g_assert_cmpstr (rum_entry_get_name (calves), ==, "Waden");
  g_assert_cmpstr (rum_entry_get_plain (calves), ==, "Rückseite des Unterschenkels");
  g_assert_cmpstr (rum_entry_get_nicknames (calves), ==, "Wadenmuskel, Stelzen");
  g_assert_cmpstr (rum_muscle_get_origin (RUM_MUSCLE (soleus)), ==, "Schienbein und Wadenbein");
  g_assert_cmpstr (rum_muscle_get_insertion (RUM_MUSCLE (soleus)), ==, "Fersenbein");
  g_assert_cmpstr (rum_muscle_get_action (RUM_MUSCLE (soleus)), ==, "Streckt den Fuß");
  g_assert_cmpstr (rum_muscle_get_nerve (RUM_MUSCLE (soleus)), ==, "Schienbeinnerv");
}

/* The catalogue has a wrong translation of each of these, to be caught. */
static void
test_untranslated (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");
  RumEntry *soleus = rum_atlas_get_entry (atlas, "soleus");
  g_autoptr (RumSource) page = g_list_model_get_item (rum_atlas_get_sources (atlas), 4);

  g_assert_cmpstr (rum_entry_get_id (soleus), ==, "soleus");
  g_assert_cmpstr (rum_entry_get_latin (soleus), ==, "musculus soleus");
  g_assert_cmpstr (rum_source_get_title (page), ==, "When to stop");
  g_assert_cmpstr (rum_source_get_journal (page), ==, "leaflet");
}

/* White space and references are as xgettext writes them. */
static void
test_claim (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");

  g_assert_cmpstr (rum_claim_get_text (rum_atlas_get_claim (atlas, "calves-overview")), ==,
                   "Zwei Muskeln hinter dem Schienbein.");
  g_assert_cmpstr (rum_claim_get_text (rum_atlas_get_claim (atlas, "calves-role")), ==,
                   "Sie schieben & sie heben.");
  g_assert_cmpstr (rum_claim_get_text (rum_atlas_get_claim (atlas, "safety-doctor")), ==,
                   "Im Zweifel zum Arzt.");
}

static void
test_missing_translation (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");

  g_assert_cmpstr (rum_claim_get_text (rum_atlas_get_claim (atlas, "calves-weak")), ==,
                   "Weak calves tire early.");
}

static void
test_phase (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");
  g_autoptr (RumPhase) phase = g_list_model_get_item (rum_atlas_get_phases (atlas), 0);

  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (phase)), ==, "Landung");
  g_assert_cmpstr (rum_entry_get_plain (RUM_ENTRY (phase)), ==, "Der Fuß setzt auf");
}

static void
test_label (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");
  g_autoptr (RumSource) label = g_list_model_get_item (rum_atlas_get_sources (atlas), 6);

  g_assert_cmpstr (rum_source_get_title (label), ==, "Trainingspraxis");
  g_assert_cmpstr (rum_source_get_short (label), ==, "Trainingspraxis");
  g_assert_cmpstr (rum_source_get_citation (label), ==, "Trainingspraxis");
}

static void
test_exercise (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");
  g_autoptr (RumExercise) exercise = g_list_model_get_item (rum_atlas_get_exercises (atlas), 0);

  g_assert_cmpstr (rum_entry_get_name (RUM_ENTRY (exercise)), ==, "Fersenheben");
  g_assert_cmpstr (rum_exercise_get_kit (exercise), ==, "Eine Stufe");
  g_assert_cmpstr (rum_exercise_get_dose_note (exercise), ==, "Langsam.");
  g_assert_cmpstr (rum_exercise_get_cues (exercise)[0], ==, "Steh aufrecht.");
  g_assert_cmpstr (rum_exercise_get_progression (exercise), ==, "Nimm ein Gewicht.");
}

/* An atlas keeps the language that it was loaded in. */
static void
test_language_of_load (void)
{
  g_autoptr (RumAtlas) german = load_in ("de");
  g_autoptr (RumAtlas) english = load_in ("en");

  g_assert_cmpstr (rum_entry_get_name (rum_atlas_get_entry (german, "calves")), ==, "Waden");
  g_assert_cmpstr (rum_entry_get_name (rum_atlas_get_entry (english, "calves")), ==, "Calves");
}

static void
test_labels (void)
{
  set_language ("de");

  g_assert_cmpstr (rum_grade_get_label (RUM_GRADE_STRONG), ==, "Starke Belege");
  g_assert_cmpstr (rum_topic_get_label (RUM_TOPIC_WEAK), ==, "Wenn er schwach ist");
  g_assert_cmpstr (rum_urgency_get_label (RUM_URGENCY_CLINICIAN), ==, "Lass es untersuchen");
}

static const struct
{
  const char *language;
  RumDose     dose;
  const char *text;
} doses[] = {
  /* The order of the parts is the translator's. */
  { "de", { { 2, 3 }, { 8, 12 }, RUM_DOSE_REPETITIONS_PER_LEG, { 2, 3 } },
    "An 2–3 Tagen pro Woche 2–3 Sätze mit 8–12 Wiederholungen je Bein" },
  { "de", { { 1, 1 }, { 1, 1 }, RUM_DOSE_REPETITIONS_PER_LEG, { 1, 1 } },
    "An 1 Tag pro Woche 1 Satz mit 1 Wiederholung je Bein" },
  /* Polish has three forms, and each number takes its own. */
  { "pl", { { 1, 1 }, { 1, 1 }, RUM_DOSE_REPETITIONS, { 1, 1 } },
    "1 seria: 1 powtórzenie, 1 dzień w tygodniu" },
  { "pl", { { 2, 3 }, { 8, 12 }, RUM_DOSE_REPETITIONS, { 2, 2 } },
    "2–3 serie: 8–12 powtórzeń, 2 dni w tygodniu" },
  { "pl", { { 5, 5 }, { 22, 22 }, RUM_DOSE_REPETITIONS, { 1, 5 } },
    "5 serii: 22 powtórzenia, 1–5 dni w tygodniu" },
};

static void
test_dose_text (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("en");
  g_autoptr (GListStore) none = g_list_store_new (G_TYPE_OBJECT);
  const char *no_texts[] = { NULL };
  RumExerciseFields fields = {
    .entry = { .claims = G_LIST_MODEL (none) },
    .group = RUM_GROUP (rum_atlas_get_entry (atlas, "calves")),
    .muscles = G_LIST_MODEL (none),
    .helpers = G_LIST_MODEL (none),
    .sources = G_LIST_MODEL (none),
    .steps = no_texts,
    .cues = no_texts,
    .faults = no_texts,
  };

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    {
      g_autoptr (RumExercise) exercise = NULL;
      g_autofree char *text = NULL;

      set_language (doses[i].language);
      fields.dose = doses[i].dose;
      exercise = rum_exercise_new (&fields);
      text = rum_exercise_dup_dose_text (exercise);

      g_assert_cmpstr (text, ==, doses[i].text);
    }
}

static const struct
{
  const char *text;
  const char *ids;
} searches[] = {
  { "Waden", "calves" },
  { "wade", "calves" },
  { "Stelzen", "calves" },
  { "Wdaen", "calves" },
  { "gesäßmuskeln", "glutes" },
  { "Gesassmuskeln", "glutes" },
  { "gesaessmuskeln", "glutes" },
  /* English and Latin stay. */
  { "calves", "calves" },
  { "heel raisers", "calves" },
  { "triceps surae", "calves" },
};

static void
test_search (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (GListModel) found = rum_atlas_create_search (atlas, searches[i].text);
      g_autofree char *ids = list_ids (found);

      g_test_message ("“%s”", searches[i].text);
      g_assert_cmpstr (ids, ==, searches[i].ids);
    }
}

static void
test_nearest (void)
{
  g_autoptr (RumAtlas) atlas = load_in ("de");
  g_auto (GStrv) ids = rum_atlas_dup_nearest_ids (atlas, "Waden", 1);

  g_assert_cmpstr (ids[0], ==, "calves");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/translation/entry", test_entry);
  g_test_add_func ("/atlas/translation/untranslated", test_untranslated);
  g_test_add_func ("/atlas/translation/claim", test_claim);
  g_test_add_func ("/atlas/translation/missing-translation", test_missing_translation);
  g_test_add_func ("/atlas/translation/phase", test_phase);
  g_test_add_func ("/atlas/translation/label", test_label);
  g_test_add_func ("/atlas/translation/exercise", test_exercise);
  g_test_add_func ("/atlas/translation/language-of-load", test_language_of_load);
  g_test_add_func ("/atlas/translation/labels", test_labels);
  g_test_add_func ("/atlas/translation/dose-text", test_dose_text);
  g_test_add_func ("/atlas/translation/search", test_search);
  g_test_add_func ("/atlas/translation/nearest", test_nearest);

  return g_test_run ();
}
