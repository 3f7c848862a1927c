/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "atlas-test-utils.h"
#include "rum-reading.h"

static RumReading *
read_address (RumAtlas   *atlas,
              const char *text)
{
  RumAddress address = { RUM_ADDRESS_WELCOME, NULL };

  g_assert_true (rum_address_read (text, atlas, &address));

  return rum_reading_new (atlas, &address);
}

static char *
list_sections (const RumReading *reading)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < reading->sections->len; i++)
    {
      const RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      g_assert_cmpuint (section->items->len, >, 0);
      g_string_append_printf (ids, i == 0 ? "%s" : " %s", section->id);
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static const RumReadingSection *
get_section (const RumReading *reading,
             const char       *id)
{
  for (guint i = 0; i < reading->sections->len; i++)
    {
      const RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      if (g_str_equal (section->id, id))
        return section;
    }

  g_assert_not_reached ();
}

static const char *
describe (const RumReadingItem *item)
{
  if (item->kind == RUM_READING_CLAIM)
    return rum_claim_get_id (RUM_CLAIM (item->object));
  if (item->kind == RUM_READING_LINK)
    return rum_link_get_id (RUM_LINK (item->object));
  if (item->kind == RUM_READING_SOURCE)
    return rum_source_get_id (RUM_SOURCE (item->object));
  if (item->object != NULL && RUM_IS_ENTRY (item->object))
    return rum_entry_get_id (RUM_ENTRY (item->object));
  if (item->object != NULL)
    return G_OBJECT_TYPE_NAME (item->object);

  return item->text;
}

static char *
list_items (const RumReading *reading,
            const char       *section_id)
{
  const RumReadingSection *section = get_section (reading, section_id);
  g_autoptr (GString) items = g_string_new (NULL);

  for (guint i = 0; i < section->items->len; i++)
    g_string_append_printf (items, i == 0 ? "%s" : "|%s",
                            describe (g_ptr_array_index (section->items, i)));

  return g_string_free (g_steal_pointer (&items), FALSE);
}

static const struct
{
  const char *address;
  const char *sections;
} orders[] = {
  { "", "groups further-groups doors articles overview" },
  { "calves", "overview role weak tight overused form feel self-tests exercises links symptoms "
              "red-flag myth members articles sources" },
  { "glutes", "overview self-tests exercises links symptoms members articles sources" },
  { "soleus", "role timing anatomy links group overview role weak tight overused form feel "
              "self-tests exercises links symptoms red-flag myth members articles sources" },
  { "achilles-tendon", "role anatomy links group overview role weak tight overused form feel "
                       "self-tests exercises links symptoms red-flag myth members articles "
                       "sources" },
  { "heel-raise", "facts steps feel faults cues progression harder muscles helpers basis sources" },
  { "hop", "facts steps feel faults cues easier muscles basis sources" },
  { "heel-raise-test", "facts steps caution result muscles sources" },
  { "achilles-ache", "note first-measure red-flag contributor exercises muscles places myth "
                     "sources" },
  { "push", "function muscles helpers sources" },
  { "propulsion", "facts effort-high effort-off sources" },
  { "eccentric", "picture see glossary" },
  { "mid-step", "glossary" },
  { "glossary", "glossary" },
  { "run-faster", "article article sources" },
  { "hill-repeats", "facts point muscles sources" },
  { "knee", "links muscles sources" },
  { "compare/soleus+gluteus-maximus", "commands muscles actions timing role links exercises "
                                      "sources" },
  { "compare/soleus+achilles-tendon+gluteus-maximus", "commands muscles actions timing role links "
                                                      "exercises-of-some sources" },
  { "hurts", "place symptoms" },
  { "hurts/soleus", "note symptoms first-measure red-flag see sources" },
};

static void
test_order (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (RumReading) reading = read_address (atlas, orders[i].address);
      g_autofree char *sections = list_sections (reading);

      g_test_message ("“%s”", orders[i].address);
      g_assert_cmpstr (sections, ==, orders[i].sections);
    }
}

static const struct
{
  const char *address;
  const char *section;
  const char *items;
} contents[] = {
  /* What holds always, phase by phase, then the ground. */
  { "calves", "role",
    "calves-role|Propulsion · 15–40\302\240% of the stride|calves-role-push|Uphill|"
    "calves-role-uphill|Downhill|calves-role-downhill|Fast running|calves-role-fast" },
  { "calves", "exercises", "heel-raise|hop" },
  { "calves", "articles", "run-faster" },
  { "calves", "members", "soleus|achilles-tendon" },
  { "soleus", "members", "achilles-tendon" },
  { "soleus", "links", "link-soleus-achilles|link-maximus-soleus" },
  { "heel-raise", "steps", "Stand on a step.|Rise.|Come down." },
  { "heel-raise", "muscles", "soleus|achilles-tendon" },
  { "heel-raise", "harder", "hop" },
  { "hop", "easier", "heel-raise" },
  { "achilles-ache", "red-flag", "achilles-ache-snap|achilles-ache-weeks" },
  { "achilles-ache", "exercises", "heel-raise|hop" },
  { "propulsion", "effort-high", "soleus" },
  { "glossary", "glossary", "eccentric|mid-step" },
  { "hurts", "symptoms", "achilles-ache|calves-stiff|side-of-knee|heat" },
  { "hurts/soleus", "symptoms", "side-of-knee|achilles-ache|calves-stiff" },
  { "hurts/soleus", "red-flag", "achilles-ache-snap|side-of-knee-flag|achilles-ache-weeks" },
  { "hurts/soleus", "first-measure",
    "side-of-knee-first|achilles-ache-first|calves-stiff-first" },
};

static void
test_contents (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();

  for (gsize i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr (RumReading) reading = read_address (atlas, contents[i].address);
      g_autofree char *items = list_items (reading, contents[i].section);

      g_test_message ("“%s”, %s", contents[i].address, contents[i].section);
      g_assert_cmpstr (items, ==, contents[i].items);
    }
}

static void
test_head (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumReading) soleus = read_address (atlas, "soleus");
  g_autoptr (RumReading) symptom = read_address (atlas, "achilles-ache");
  g_autoptr (RumReading) term = read_address (atlas, "eccentric");

  g_assert_cmpstr (soleus->title, ==, "Soleus");
  g_assert_cmpstr (soleus->kind_label, ==, "Muscle");
  g_assert_cmpstr (soleus->latin, ==, "musculus soleus");
  g_assert_cmpstr (soleus->nicknames, ==, "Runners say: deep calf");
  g_assert_cmpstr (rum_entry_get_id (soleus->group), ==, "calves");
  g_assert_cmpstr (symptom->nicknames, ==, "Also called: heel cord pain, sore Achilles");
  g_assert_null (symptom->group);
  g_assert_null (term->nicknames);
}

static gboolean
has_claim (RumReadingItem *item,
           RumClaim       *claim)
{
  GListModel *claims = NULL;

  if (item->object == G_OBJECT (claim))
    return TRUE;
  if (item->kind != RUM_READING_ACTIVITY)
    return FALSE;

  claims = rum_entry_get_claims (RUM_ENTRY (item->object));
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RumClaim) told = g_list_model_get_item (claims, i);

      if (told == claim)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_told (const RumReading *reading,
         RumClaim         *claim)
{
  for (guint i = 0; i < reading->sections->len; i++)
    {
      const RumReadingSection *section = g_ptr_array_index (reading->sections, i);

      for (guint j = 0; j < section->items->len; j++)
        {
          if (has_claim (g_ptr_array_index (section->items, j), claim))
            return TRUE;
        }
    }

  return FALSE;
}

static void
assert_told_whole (RumAtlas *atlas,
                   RumEntry *entry)
{
  g_autoptr (RumReading) reading = read_address (atlas, rum_entry_get_id (entry));
  GListModel *claims = rum_entry_get_claims (entry);

  for (guint i = 0; claims != NULL && i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      /* When a group works is told with its muscles. */
      if (!is_told (reading, claim) && rum_claim_get_topic (claim) != RUM_TOPIC_TIMING)
        g_error ("%s does not tell %s", rum_entry_get_id (entry), rum_claim_get_id (claim));
    }
}

static void
assert_list_told_whole (RumAtlas   *atlas,
                        GListModel *entries)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      assert_told_whole (atlas, entry);
    }
}

static void
assert_atlas_told_whole (RumAtlas *atlas)
{
  assert_list_told_whole (atlas, G_LIST_MODEL (atlas));
  assert_list_told_whole (atlas, rum_atlas_get_symptoms (atlas));
  assert_list_told_whole (atlas, rum_atlas_get_self_tests (atlas));
  assert_list_told_whole (atlas, rum_atlas_get_functions (atlas));
  assert_list_told_whole (atlas, rum_atlas_get_articles (atlas));
}

static void
test_every_claim_is_told (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) small = load_good ();
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);

  g_assert_no_error (error);
  assert_atlas_told_whole (small);
  assert_atlas_told_whole (atlas);
}

static const char *
get_first_section (const RumReading *reading)
{
  const RumReadingSection *section = g_ptr_array_index (reading->sections, 0);

  return section->id;
}

/* In the real content: where something hurts, danger comes first, then load. */
static void
test_danger_comes_first (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  GListModel *symptoms = rum_atlas_get_symptoms (atlas);
  g_autoptr (RumReading) hurts = read_address (atlas, "hurts");
  g_autoptr (RumReading) soleus = read_address (atlas, "hurts/soleus");
  g_autofree char *sections = list_sections (hurts);
  g_autofree char *sections_at = list_sections (soleus);

  g_assert_true (g_str_has_prefix (sections, "red-flag load place symptoms"));
  g_assert_true (g_str_has_prefix (sections_at, "red-flag load note symptoms first-measure "
                                                "red-flag"));
  g_assert_true (get_section (hurts, "red-flag")->is_pinned);
  g_assert_cmpuint (get_section (hurts, "red-flag")->items->len, ==, 5);

  for (guint i = 0; i < g_list_model_get_n_items (symptoms); i++)
    {
      g_autoptr (RumSymptom) symptom = g_list_model_get_item (symptoms, i);
      g_autoptr (RumReading) reading = NULL;
      gboolean is_emergency = rum_symptom_get_urgency (symptom) == RUM_URGENCY_EMERGENCY;

      reading = read_address (atlas, rum_entry_get_id (RUM_ENTRY (symptom)));
      g_assert_cmpstr (get_first_section (reading), ==, is_emergency ? "red-flag" : "note");
    }
}

/* Choosing a goal changes the sessions that are suggested, all in one place. */
static void
test_goals_come_first (void)
{
  static const RumGoals goals[] = { RUM_GOAL_ENDURANCE, RUM_GOAL_SPEED, RUM_GOAL_STRENGTH };
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = rum_atlas_new (&error);
  g_autoptr (RumReading) improve = read_address (atlas, "improve");
  const RumReadingSection *sessions = get_section (improve, "sessions");

  g_assert_cmpstr (get_first_section (improve), ==, "sessions");
  g_assert_cmpint (sessions->filter, ==, RUM_READING_FILTER_OWN_GOAL);

  for (gsize i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      guint n_sessions = 0;

      for (guint j = 0; j < sessions->items->len; j++)
        {
          const RumReadingItem *item = g_ptr_array_index (sessions->items, j);

          n_sessions += (rum_activity_get_goals (RUM_ACTIVITY (item->object)) & goals[i]) != 0;
        }

      g_assert_cmpuint (n_sessions, >=, 3);
      g_assert_cmpuint (n_sessions, <, sessions->items->len);
    }
}

static void
test_filters (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumReading) hurts = read_address (atlas, "hurts");
  g_autoptr (RumReading) article = read_address (atlas, "run-faster");
  const RumReadingSection *first = g_ptr_array_index (article->sections, 0);
  const RumReadingSection *second = g_ptr_array_index (article->sections, 1);

  g_assert_cmpint (get_section (hurts, "symptoms")->filter, ==, RUM_READING_FILTER_WORDS);
  g_assert_cmpint (first->filter, ==, RUM_READING_FILTER_NONE);
  g_assert_cmpint (second->filter, ==, RUM_READING_FILTER_GOALS);
}

static void
test_each_source_once (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumReading) reading = read_address (atlas, "calves");
  g_autofree char *sources = list_items (reading, "sources");

  g_assert_cmpstr (sources, ==, "std-anatomy|hamner2010|pugh1971|practice|clinic-page");
}

static const RumReadingItem *
get_item (const RumReading *reading,
          const char       *section_id,
          guint             i)
{
  return g_ptr_array_index (get_section (reading, section_id)->items, i);
}

/* Chosen muscles are told side by side, in the order in which they were chosen. */
static void
test_compared (void)
{
  g_autoptr (RumAtlas) atlas = load_good ();
  g_autoptr (RumReading) two = read_address (atlas, "compare/soleus+gluteus-maximus");
  g_autoptr (RumReading) three = NULL;
  g_autoptr (RumReading) calves = NULL;
  g_autoptr (RumReading) ends = NULL;
  g_autofree char *muscles = list_items (two, "muscles");
  g_autofree char *actions = list_items (two, "actions");
  g_autofree char *exercises = list_items (two, "exercises");
  g_autofree char *some = NULL;

  g_assert_cmpstr (two->title, ==, "2 muscles chosen");
  g_assert_null (two->kind_label);
  g_assert_cmpstr (muscles, ==, "soleus|gluteus-maximus");
  g_assert_cmpstr (actions, ==, "soleus|gluteus-maximus");
  g_assert_cmpstr (get_item (two, "actions", 0)->detail, ==, "Soleus");
  g_assert_true (g_str_has_prefix (get_item (two, "muscles", 0)->text, "Calves"));

  /* Only what trains both; what links them, and nothing that leads elsewhere. */
  g_assert_cmpstr (exercises, ==, "bridge");
  g_assert_cmpuint (get_section (two, "links")->items->len, ==, 2);

  ends = read_address (atlas, "compare/achilles-tendon+iliotibial-band");
  g_assert_cmpuint (get_section (ends, "links")->items->len, ==, 1);

  /* A sheet of one's own can be of any muscles. */
  g_assert_cmpstr (get_item (two, "commands", 0)->detail, ==, "win.sheet-of-chosen");
  calves = read_address (atlas, "compare/soleus+achilles-tendon");
  g_assert_cmpstr (get_item (calves, "commands", 0)->detail, ==, "win.sheet-of-chosen");

  three = read_address (atlas, "compare/soleus+achilles-tendon+gluteus-maximus");
  some = list_items (three, "exercises-of-some");
  g_assert_cmpstr (some, ==, "heel-raise|bridge");
  g_assert_cmpstr (get_item (three, "exercises-of-some", 0)->text, ==, "Soleus · Achilles tendon");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/reading/order", test_order);
  g_test_add_func ("/ui/reading/contents", test_contents);
  g_test_add_func ("/ui/reading/head", test_head);
  g_test_add_func ("/ui/reading/every-claim-is-told", test_every_claim_is_told);
  g_test_add_func ("/ui/reading/danger-comes-first", test_danger_comes_first);
  g_test_add_func ("/ui/reading/goals-come-first", test_goals_come_first);
  g_test_add_func ("/ui/reading/filters", test_filters);
  g_test_add_func ("/ui/reading/each-source-once", test_each_source_once);

  g_test_add_func ("/ui/reading/compared", test_compared);

  return g_test_run ();
}
