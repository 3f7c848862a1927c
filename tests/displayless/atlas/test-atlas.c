/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"

static void
test_reading_order (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *ids = list_ids (G_LIST_MODEL (atlas));

  g_assert_cmpstr (ids, ==,
                   "calves soleus achilles-tendon glutes gluteus-maximus iliotibial-band");
}

static void
test_list_model (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *model = G_LIST_MODEL (atlas);

  g_assert_true (g_list_model_get_item_type (model) == RUM_TYPE_ENTRY);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 6);
  g_assert_null (g_list_model_get_item (model, 6));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));
}

static void
test_entry (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_true (RUM_IS_GROUP (rum_atlas_get_entry (atlas, "glutes")));
  g_assert_true (RUM_IS_MUSCLE (rum_atlas_get_entry (atlas, "soleus")));
  g_assert_null (rum_atlas_get_entry (atlas, "biceps"));
  g_assert_null (rum_atlas_get_entry (atlas, ""));
  g_assert_null (rum_atlas_get_entry (atlas, "Soleus"));
}

/* Whatever can be opened has an id of its own. */
static void
test_entry_of_any_kind (void)
{
  static const struct
  {
    const char *id;
    GType     (*get_type) (void);
  } rows[] = {
    { "loading", rum_phase_get_type },
    { "heel-raise", rum_exercise_get_type },
    { "balance-test", rum_self_test_get_type },
    { "achilles-ache", rum_symptom_get_type },
    { "knee", rum_place_get_type },
    { "push", rum_function_get_type },
    { "eccentric", rum_term_get_type },
    { "run-faster", rum_article_get_type },
    { "hill-repeats", rum_activity_get_type },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RumEntry *entry = rum_atlas_get_entry (atlas, rows[i].id);

      g_assert_true (G_OBJECT_TYPE (entry) == rows[i].get_type ());
      g_assert_cmpstr (rum_entry_get_id (entry), ==, rows[i].id);
    }
}

/* Whatever a claim belongs to, it is found by its id. */
static void
test_claim (void)
{
  static const char *const ids[] = {
    "safety-heat", "overview-load", "calves-weak", "soleus-role", "iliotibial-band-role",
    "balance-test-caution", "achilles-ache-first", "link-band-knee", "steady-overview",
    "run-faster-push", "hill-repeats-point",
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (rum_claim_get_id (rum_atlas_get_claim (atlas, ids[i])), ==, ids[i]);

  g_assert_null (rum_atlas_get_claim (atlas, "soleus"));
}

static void
test_groups (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *ids = list_ids (rum_atlas_get_groups (atlas));

  g_assert_cmpstr (ids, ==, "calves glutes");
}

static void
test_exercises (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  GListModel *exercises = rum_atlas_get_exercises (atlas);
  g_autoptr (RumExercise) last = g_list_model_get_item (exercises, 2);

  g_assert_cmpuint (g_list_model_get_n_items (exercises), ==, 3);
  g_assert_cmpstr (rum_entry_get_id (RUM_ENTRY (last)), ==, "bridge");
}

static void
test_lists (void)
{
  static const struct
  {
    GListModel *(*get) (RumAtlas *atlas);
    const char   *ids;
  } rows[] = {
    { rum_atlas_get_self_tests, "heel-raise-test balance-test" },
    { rum_atlas_get_symptoms, "achilles-ache calves-stiff side-of-knee heat" },
    { rum_atlas_get_functions, "push steady" },
    { rum_atlas_get_terms, "eccentric mid-step" },
    { rum_atlas_get_articles, "run-faster get-toned" },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *ids = list_ids (rows[i].get (atlas));

      g_assert_cmpstr (ids, ==, rows[i].ids);
    }

  g_assert_cmpuint (g_list_model_get_n_items (rum_atlas_get_links (atlas)), ==, 4);
}

/* An entry's own links come before those of its muscles or its group. */
static void
test_links_of_entry (void)
{
  static const struct
  {
    const char *id;
    const char *links;
  } rows[] = {
    { "soleus", "link-soleus-achilles link-maximus-soleus link-glutes-calves" },
    { "calves", "link-glutes-calves link-soleus-achilles link-maximus-soleus" },
    { "glutes", "link-glutes-calves link-band-knee link-maximus-soleus" },
    { "achilles-tendon", "link-soleus-achilles link-glutes-calves" },
    { "knee", "link-band-knee" },
    { "heel-raise", "" },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) links = NULL;
      g_autoptr (GPtrArray) ids = g_ptr_array_new ();
      g_autofree char *list = NULL;

      links = rum_atlas_create_links (atlas, rum_atlas_get_entry (atlas, rows[i].id));
      for (guint j = 0; j < links->len; j++)
        g_ptr_array_add (ids, (gpointer) rum_link_get_id (links->pdata[j]));
      g_ptr_array_add (ids, NULL);
      list = g_strjoinv (" ", (char **) ids->pdata);

      g_test_message ("%s", rows[i].id);
      g_assert_cmpstr (list, ==, rows[i].links);
    }
}

static char *
list_array (GPtrArray *entries)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (ids, i == 0 ? "%s" : " %s", rum_entry_get_id (entries->pdata[i]));

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
test_of_group (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  RumGroup *calves = RUM_GROUP (rum_atlas_get_entry (atlas, "calves"));
  RumGroup *glutes = RUM_GROUP (rum_atlas_get_entry (atlas, "glutes"));
  g_autoptr (GPtrArray) tests_of_calves = rum_atlas_create_self_tests (atlas, calves);
  g_autoptr (GPtrArray) tests_of_glutes = rum_atlas_create_self_tests (atlas, glutes);
  g_autoptr (GPtrArray) symptoms = rum_atlas_create_symptoms (atlas, glutes);
  g_autofree char *calves_ids = list_array (tests_of_calves);
  g_autofree char *glutes_ids = list_array (tests_of_glutes);
  g_autofree char *symptom_ids = list_array (symptoms);

  g_assert_cmpstr (calves_ids, ==, "heel-raise-test balance-test");
  g_assert_cmpstr (glutes_ids, ==, "balance-test");
  g_assert_cmpstr (symptom_ids, ==, "calves-stiff side-of-knee");
}

/* What is felt there comes first, then what else the group may have to do
 * with.
 */
static void
test_symptoms_at (void)
{
  static const struct
  {
    const char *place;
    const char *symptoms;
  } rows[] = {
    { "achilles-tendon", "achilles-ache calves-stiff" },
    { "soleus", "side-of-knee achilles-ache calves-stiff" },
    { "calves", "achilles-ache side-of-knee calves-stiff" },
    { "gluteus-maximus", "calves-stiff side-of-knee" },
    { "knee", "" },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) symptoms = NULL;
      g_autofree char *ids = NULL;

      symptoms = rum_atlas_create_symptoms_at (atlas, rum_atlas_get_entry (atlas, rows[i].place));
      ids = list_array (symptoms);

      g_test_message ("%s", rows[i].place);
      g_assert_cmpstr (ids, ==, rows[i].symptoms);
    }
}

/* Terms come in the order of the glossary, each once, and none of a text runs
 * on into the next.
 */
static void
test_terms (void)
{
  static const struct
  {
    const char *texts[3];
    const char *terms;
  } rows[] = {
    { { "At mid-step.", "It works eccentrically.", "Eccentric!" }, "eccentric mid-step" },
    { { "mid", "step", "" }, "" },
    { { "A mid", "", "step" }, "" },
    { { "The ÉCCENTRIC muscle", "", "" }, "eccentric" },
    { { "", "", "" }, "" },
  };
  g_autoptr (RumAtlas) atlas = load_good ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) texts = g_ptr_array_new ();
      g_autoptr (GPtrArray) terms = NULL;
      g_autofree char *ids = NULL;

      for (guint j = 0; j < 3; j++)
        g_ptr_array_add (texts, (gpointer) rows[i].texts[j]);
      terms = rum_atlas_create_terms (atlas, texts);
      ids = list_array (terms);

      g_test_message ("row %u", i);
      g_assert_cmpstr (ids, ==, rows[i].terms);
    }
}

static void
test_terms_of_nothing (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autoptr (GPtrArray) terms = rum_atlas_create_terms (atlas, texts);

  g_assert_cmpuint (terms->len, ==, 0);
}

static void
test_phases (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  g_assert_cmpuint (g_list_model_get_n_items (rum_atlas_get_phases (atlas)), ==, 3);
}

static void
test_sources (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *ids = list_sources (rum_atlas_get_sources (atlas));

  g_assert_cmpstr (ids, ==,
                   "hamner2010 pugh1971 unread1999 gait-data clinic-page anat-page practice "
                   "std-anatomy");
}

static void
test_notes (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autofree char *safety = list_claims (rum_atlas_get_safety (atlas));
  g_autofree char *overview = list_claims (rum_atlas_get_overview (atlas));

  g_assert_cmpstr (safety, ==, "safety-doctor safety-heat");
  g_assert_cmpstr (overview, ==, "overview-load");
}

static void
test_finalize (void)
{
  RumAtlas *atlas = load_good ();

  g_assert_finalize_object (atlas);
}

/* The program carries its own atlas with it. */
static void
test_resource (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);

  g_assert_no_error (error);
  g_assert_true (RUM_IS_GROUP (rum_atlas_get_entry (atlas, "calves")));
}

static void
test_missing_folder (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = load_folder ("/nonexistent/atlas", &error);

  g_assert_null (atlas);
  g_assert_error (error, RUM_ATLAS_ERROR, RUM_ATLAS_ERROR_MISSING);
  g_assert_true (g_str_has_prefix (error->message, "atlas.xml:1: "));
}

static void
test_no_error_wanted (void)
{
  g_assert_null (load_folder ("/nonexistent/atlas", NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/atlas/atlas/reading-order", test_reading_order);
  g_test_add_func ("/atlas/atlas/list-model", test_list_model);
  g_test_add_func ("/atlas/atlas/entry", test_entry);
  g_test_add_func ("/atlas/atlas/claim", test_claim);
  g_test_add_func ("/atlas/atlas/groups", test_groups);
  g_test_add_func ("/atlas/atlas/exercises", test_exercises);
  g_test_add_func ("/atlas/atlas/entry-of-any-kind", test_entry_of_any_kind);
  g_test_add_func ("/atlas/atlas/lists", test_lists);
  g_test_add_func ("/atlas/atlas/links-of-entry", test_links_of_entry);
  g_test_add_func ("/atlas/atlas/of-group", test_of_group);
  g_test_add_func ("/atlas/atlas/symptoms-at", test_symptoms_at);
  g_test_add_func ("/atlas/atlas/terms", test_terms);
  g_test_add_func ("/atlas/atlas/terms-of-nothing", test_terms_of_nothing);
  g_test_add_func ("/atlas/atlas/phases", test_phases);
  g_test_add_func ("/atlas/atlas/sources", test_sources);
  g_test_add_func ("/atlas/atlas/notes", test_notes);
  g_test_add_func ("/atlas/atlas/finalize", test_finalize);
  g_test_add_func ("/atlas/atlas/resource", test_resource);
  g_test_add_func ("/atlas/atlas/missing-folder", test_missing_folder);
  g_test_add_func ("/atlas/atlas/no-error-wanted", test_no_error_wanted);

  return g_test_run ();
}
