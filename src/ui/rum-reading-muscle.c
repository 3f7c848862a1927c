/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-context.h"
#include "rum-reading-private.h"

#include <glib/gi18n.h>

/* Groups, muscles and the places between them. */

/* What changes with the ground is told with the ground, whatever its phase. */
static gboolean
is_role_of (RumClaim   *claim,
            RumPhase   *phase,
            RumTerrain  terrain)
{
  if (rum_claim_get_terrain (claim) != terrain)
    return FALSE;

  return terrain != RUM_TERRAIN_ANY || rum_claim_get_phase (claim) == phase;
}

static void
add_roles (RumReadingSection *section,
           GPtrArray         *claims,
           RumPhase          *phase,
           RumTerrain         terrain,
           const char        *label)
{
  gboolean has_label = label == NULL;

  for (guint i = 0; i < claims->len; i++)
    {
      RumClaim *claim = g_ptr_array_index (claims, i);

      if (!is_role_of (claim, phase, terrain))
        continue;

      if (!has_label)
        rum_reading_section_add_text (section, RUM_READING_LABEL, label);
      has_label = TRUE;
      rum_reading_section_add_object (section, RUM_READING_CLAIM, claim);
    }
}

/* First what holds at any time, then the stride from phase to phase, then what
 * changes with the ground and the pace. */
static void
add_role (RumReading *self,
          RumEntry   *entry)
{
  static const RumTerrain terrains[] = {
    RUM_TERRAIN_UPHILL, RUM_TERRAIN_DOWNHILL, RUM_TERRAIN_FAST,
  };
  g_autoptr (GPtrArray) claims = rum_entry_create_claims (entry, RUM_TOPIC_ROLE);
  GListModel *phases = rum_atlas_get_phases (self->atlas);
  guint n_phases = g_list_model_get_n_items (phases);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, "role", rum_topic_get_label (RUM_TOPIC_ROLE));
  add_roles (section, claims, NULL, RUM_TERRAIN_ANY, NULL);

  for (guint i = 0; i < n_phases; i++)
    {
      g_autoptr (RumPhase) phase = g_list_model_get_item (phases, i);
      g_autofree char *label = rum_context_dup_of_phase (phase);

      add_roles (section, claims, phase, RUM_TERRAIN_ANY, label);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (terrains); i++)
    add_roles (section, claims, NULL, terrains[i], rum_terrain_get_label (terrains[i]));
}

static void
add_self_tests (RumReading *self,
                RumGroup   *group)
{
  g_autoptr (GPtrArray) tests = rum_atlas_create_self_tests (self->atlas, group);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, "self-tests", _("Try it yourself"));
  for (guint i = 0; i < tests->len; i++)
    rum_reading_section_add_card (section, g_ptr_array_index (tests, i), NULL);
}

/* Easiest first; those of one level stay in the order of the content. */
static void
add_exercises (RumReading *self,
               RumGroup   *group)
{
  GListModel *exercises = rum_group_get_exercises (group);
  guint n_exercises = g_list_model_get_n_items (exercises);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_EXERCISES, _("How to strengthen it"));

  for (int level = RUM_LEVEL_BEGINNER; level <= RUM_LEVEL_ADVANCED; level++)
    {
      for (guint i = 0; i < n_exercises; i++)
        {
          g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);

          if (rum_exercise_get_level (exercise) == (RumLevel) level)
            rum_reading_section_add_object (section, RUM_READING_EXERCISE, exercise);
        }
    }
}

static void
add_symptoms (RumReading *self,
              RumGroup   *group)
{
  g_autoptr (GPtrArray) symptoms = rum_atlas_create_symptoms (self->atlas, group);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_SYMPTOMS, _("Complaints that lead here"));
  for (guint i = 0; i < symptoms->len; i++)
    rum_reading_section_add_card (section, g_ptr_array_index (symptoms, i), NULL);
}

static void
add_members (RumReading *self,
             RumGroup   *group)
{
  GListModel *muscles = rum_group_get_muscles (group);
  guint n_muscles = g_list_model_get_n_items (muscles);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, "members", _("Muscles of the group"));

  for (guint i = 0; i < n_muscles; i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

      if (muscle != self->address.entry)
        rum_reading_section_add_object (section, RUM_READING_CHIP, muscle);
    }
}

static gboolean
is_of_group (GListModel *entries,
             RumGroup   *group)
{
  guint n_entries = entries != NULL ? g_list_model_get_n_items (entries) : 0;

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (entries, i);

      if (rum_entry_is_anatomical (entry) && rum_entry_get_group (entry) == group)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_section_on (RumArticleSection *section,
               RumGroup          *group)
{
  GListModel *claims = rum_article_section_get_claims (section);
  GListModel *activities = rum_article_section_get_activities (section);
  guint n_claims = g_list_model_get_n_items (claims);
  guint n_activities = g_list_model_get_n_items (activities);

  for (guint i = 0; i < n_claims; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      if (is_of_group (rum_claim_get_see (claim), group))
        return TRUE;
    }

  for (guint i = 0; i < n_activities; i++)
    {
      g_autoptr (RumActivity) activity = g_list_model_get_item (activities, i);

      if (is_of_group (rum_activity_get_works (activity), group))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_article_on (RumArticle *article,
               RumGroup   *group)
{
  GListModel *sections = rum_article_get_sections (article);
  guint n_sections = g_list_model_get_n_items (sections);

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (RumArticleSection) section = g_list_model_get_item (sections, i);

      if (is_section_on (section, group))
        return TRUE;
    }

  return FALSE;
}

static void
add_articles (RumReading *self,
              RumGroup   *group)
{
  GListModel *articles = rum_atlas_get_articles (self->atlas);
  guint n_articles = g_list_model_get_n_items (articles);
  RumReadingSection *section = NULL;

  /* TRANSLATORS: Heading above links to articles. */
  section = rum_reading_add_section (self, "articles", _("Further reading"));

  for (guint i = 0; i < n_articles; i++)
    {
      g_autoptr (RumArticle) article = g_list_model_get_item (articles, i);

      if (is_article_on (article, group))
        rum_reading_section_add_card (section, RUM_ENTRY (article), NULL);
    }
}

/* The links of a muscle are told with the muscle, and not again with its
 * group. */
static void
add_links (RumReading *self,
           RumEntry   *entry,
           gboolean    of_muscle)
{
  g_autoptr (GPtrArray) links = rum_atlas_create_links (self->atlas, entry);

  for (guint i = links->len; i > 0; i--)
    {
      RumLink *link = g_ptr_array_index (links, i - 1);
      gboolean touches = RUM_IS_MUSCLE (self->address.entry) &&
                         rum_link_touches (link, self->address.entry);

      if (touches != of_muscle)
        g_ptr_array_remove_index (links, i - 1);
    }

  rum_reading_add_links (self, links);
}

/*< private >
 * rum_reading_tell_group:
 *
 * Tells of a group from what it is to where one can read on.
 */
void
rum_reading_tell_group (RumReading *self,
                        RumGroup   *group)
{
  static const RumTopic topics_before[] = {
    RUM_TOPIC_WEAK, RUM_TOPIC_TIGHT, RUM_TOPIC_OVERUSED, RUM_TOPIC_FORM, RUM_TOPIC_FEEL,
  };
  static const RumTopic topics_after[] = { RUM_TOPIC_RED_FLAG, RUM_TOPIC_MYTH };
  RumEntry *entry = RUM_ENTRY (group);

  rum_reading_add_topic (self, entry, RUM_TOPIC_OVERVIEW);
  add_role (self, entry);
  rum_reading_add_topics (self, entry, topics_before, G_N_ELEMENTS (topics_before));
  add_self_tests (self, group);
  add_exercises (self, group);
  add_links (self, entry, FALSE);
  add_symptoms (self, group);
  rum_reading_add_topics (self, entry, topics_after, G_N_ELEMENTS (topics_after));
  add_members (self, group);
  rum_reading_add_words (self);
  add_articles (self, group);
  rum_reading_add_sources (self);
}

static void
add_efforts (RumReading        *self,
             RumReadingSection *section,
             RumTiming         *timing)
{
  GListModel *phases = rum_atlas_get_phases (self->atlas);
  guint n_phases = g_list_model_get_n_items (phases);

  for (guint i = 0; i < n_phases; i++)
    {
      g_autoptr (RumPhase) phase = g_list_model_get_item (phases, i);
      g_autofree char *about = rum_context_dup_short (phase);
      RumEffort effort = rum_timing_get_phase_effort (timing, phase);

      rum_reading_section_add_fact (section, about, rum_effort_get_label (effort));
    }
}

static void
add_timing (RumReading *self,
            RumMuscle  *muscle)
{
  g_autoptr (GPtrArray) claims = NULL;
  RumTiming *timing = rum_muscle_get_timing (muscle);
  RumReadingSection *section = NULL;

  claims = rum_entry_create_claims (RUM_ENTRY (muscle), RUM_TOPIC_TIMING);
  section = rum_reading_add_section (self, "timing", rum_topic_get_label (RUM_TOPIC_TIMING));
  rum_reading_section_add_array (section, RUM_READING_CLAIM, claims);

  if (timing != NULL)
    {
      add_efforts (self, section, timing);
      rum_reading_section_add_object (section, RUM_READING_TIMING, timing);
    }
  else if (rum_muscle_get_tissue (muscle) == RUM_TISSUE_MUSCLE)
    rum_reading_section_add_text (section, RUM_READING_TEXT,
                                  _("No measurement of this muscle through a whole running "
                                    "stride was found."));
}

/*< private >
 * rum_reading_tell_muscle:
 *
 * Tells what is the muscle's own, and then of its group.
 */
void
rum_reading_tell_muscle (RumReading *self,
                         RumMuscle  *muscle)
{
  RumEntry *entry = RUM_ENTRY (muscle);
  RumGroup *group = rum_entry_get_group (entry);
  RumReadingSection *section = NULL;

  rum_reading_add_topic (self, entry, RUM_TOPIC_OVERVIEW);
  add_role (self, entry);
  add_timing (self, muscle);

  /* TRANSLATORS: Heading above origin, insertion, action and nerve of a muscle. */
  section = rum_reading_add_section (self, "anatomy", _("Anatomy"));
  rum_reading_section_add_object (section, RUM_READING_ANATOMY, muscle);
  add_links (self, entry, TRUE);

  /* TRANSLATORS: Heading above a link to the group of a muscle. */
  section = rum_reading_add_section (self, "group", _("Its group"));
  rum_reading_section_add_card (section, RUM_ENTRY (group), NULL);
  rum_reading_tell_group (self, group);
}

/*< private >
 * rum_reading_tell_place:
 *
 * Tells of a part of the body that is no muscle.
 */
void
rum_reading_tell_place (RumReading *self,
                        RumPlace   *place)
{
  g_autoptr (GPtrArray) links = rum_atlas_create_links (self->atlas, RUM_ENTRY (place));
  RumReadingSection *section = NULL;

  rum_reading_add_links (self, links);
  section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, _("Muscles next to it"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_place_get_near (place));
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}
