/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-reading-private.h"

#include "rum-goal.h"

#include <glib/gi18n.h>

/* What is no muscle's own: the welcome, articles and their sessions, words. */

static void
add_groups (RumReading *self,
            RumTier     tier,
            const char *id,
            const char *title)
{
  GListModel *groups = rum_atlas_get_groups (self->atlas);
  guint n_groups = g_list_model_get_n_items (groups);
  RumReadingSection *section = rum_reading_add_section (self, id, title);

  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

      if (rum_group_get_tier (group) != tier)
        continue;

      if (tier == RUM_TIER_FOUNDING)
        rum_reading_section_add_card (section, RUM_ENTRY (group), NULL);
      else
        rum_reading_section_add_object (section, RUM_READING_CHIP, group);
    }
}

static void
add_doors (RumReading *self)
{
  RumReadingSection *section = rum_reading_add_section (self, "doors", _("Other ways to look"));
  GListModel *articles = rum_atlas_get_articles (self->atlas);
  guint n_articles = g_list_model_get_n_items (articles);

  rum_reading_section_add_door (section, RUM_ADDRESS_OF_HURTS, _("It hurts here"));
  if (g_list_model_get_n_items (rum_atlas_get_terms (self->atlas)) > 0)
    rum_reading_section_add_door (section, RUM_ADDRESS_OF_GLOSSARY, _("Glossary"));

  /* TRANSLATORS: Heading above links to articles. */
  section = rum_reading_add_section (self, "articles", _("To read"));
  for (guint i = 0; i < n_articles; i++)
    {
      g_autoptr (RumEntry) article = g_list_model_get_item (articles, i);

      rum_reading_section_add_card (section, article, NULL);
    }
}

/*< private >
 * rum_reading_tell_welcome:
 *
 * Tells what there is.
 */
void
rum_reading_tell_welcome (RumReading *self)
{
  RumReadingSection *section = NULL;

  self->plain = _("Choose a muscle on the map or in the list to read what it does.");

  add_groups (self, RUM_TIER_FOUNDING, "groups", _("The six that matter most"));
  /* TRANSLATORS: Heading above links to groups of muscles. */
  add_groups (self, RUM_TIER_FURTHER, "further-groups", _("Further groups"));
  add_doors (self);

  /* TRANSLATORS: Heading above links to pages of general interest. */
  section = rum_reading_add_section (self, "overview", _("Good to know"));
  rum_reading_section_add_all (section, RUM_READING_CLAIM, rum_atlas_get_overview (self->atlas));
}

static void
add_see (RumReading *self,
         GListModel *see)
{
  RumReadingSection *section = rum_reading_add_section (self, RUM_SECTION_SEE, _("See also"));

  rum_reading_section_add_all (section, RUM_READING_CHIP, see);
}

/*< private >
 * rum_reading_tell_term:
 *
 * Explains a word. What it means is the plain line of the reading itself.
 */
void
rum_reading_tell_term (RumReading *self,
                       RumTerm    *term)
{
  RumReadingSection *section = NULL;

  if (rum_term_get_picture (term) != NULL)
    {
      RumReadingItem *item = NULL;

      section = rum_reading_add_section (self, "picture", NULL);
      rum_reading_section_add_text (section, RUM_READING_PICTURE,
                                    rum_entry_get_name (RUM_ENTRY (term)));
      item = g_ptr_array_index (section->items, 0);
      item->detail = g_strdup (rum_term_get_picture (term));
    }

  add_see (self, rum_term_get_see (term));

  section = rum_reading_add_section (self, "glossary", NULL);
  /* TRANSLATORS: Heading above all words of the glossary. */
  rum_reading_section_add_door (section, RUM_ADDRESS_OF_GLOSSARY, _("All words"));
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  RumEntry *left = *(RumEntry *const *) a;
  RumEntry *right = *(RumEntry *const *) b;

  return g_utf8_collate (rum_entry_get_name (left), rum_entry_get_name (right));
}

/*< private >
 * rum_reading_tell_glossary:
 *
 * Explains all words, in the order of the alphabet.
 */
void
rum_reading_tell_glossary (RumReading *self)
{
  GListModel *terms = rum_atlas_get_terms (self->atlas);
  guint n_terms = g_list_model_get_n_items (terms);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new_with_free_func (g_object_unref);
  RumReadingSection *section = NULL;

  self->plain = _("Words that coaches, books and studies use, in plain language.");

  for (guint i = 0; i < n_terms; i++)
    g_ptr_array_add (sorted, g_list_model_get_item (terms, i));
  g_ptr_array_sort (sorted, compare_names);

  section = rum_reading_add_section (self, "glossary", NULL);
  section->filter = RUM_READING_FILTER_WORDS;
  for (guint i = 0; i < sorted->len; i++)
    rum_reading_section_add_card (section, g_ptr_array_index (sorted, i), NULL);
}

static gboolean
has_goals (GListModel *activities)
{
  guint n_activities = g_list_model_get_n_items (activities);

  for (guint i = 0; i < n_activities; i++)
    {
      g_autoptr (RumActivity) activity = g_list_model_get_item (activities, i);

      if (rum_activity_get_goals (activity) != 0)
        return TRUE;
    }

  return FALSE;
}

/* Sessions of all goals in one place, so that a change of goal changes what is
 * suggested.
 */
static void
add_sessions (RumReading *self,
              GListModel *sections)
{
  RumReadingSection *section = rum_reading_add_section (self, "sessions",
                                                        _("Sessions for your goal"));
  guint n_sections = g_list_model_get_n_items (sections);

  section->filter = RUM_READING_FILTER_OWN_GOAL;
  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (RumArticleSection) from = g_list_model_get_item (sections, i);
      GListModel *activities = rum_article_section_get_activities (from);

      if (has_goals (activities))
        rum_reading_section_add_all (section, RUM_READING_ACTIVITY, activities);
    }
}

/*< private >
 * rum_reading_tell_article:
 *
 * Tells an article section by section. The one that asks what to improve has
 * the sessions of all its sections first.
 */
void
rum_reading_tell_article (RumReading *self,
                          RumArticle *article)
{
  GListModel *sections = rum_article_get_sections (article);
  guint n_sections = g_list_model_get_n_items (sections);
  gboolean by_goal = g_str_equal (rum_entry_get_id (RUM_ENTRY (article)), RUM_GOAL_ADDRESS);

  if (by_goal)
    add_sessions (self, sections);

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (RumArticleSection) from = g_list_model_get_item (sections, i);
      GListModel *activities = rum_article_section_get_activities (from);
      RumReadingSection *section = NULL;

      section = rum_reading_add_section (self, "article", rum_article_section_get_title (from));
      rum_reading_section_add_all (section, RUM_READING_CLAIM,
                                   rum_article_section_get_claims (from));
      if (by_goal && has_goals (activities))
        continue;

      rum_reading_section_add_all (section, RUM_READING_ACTIVITY, activities);
      if (has_goals (activities))
        section->filter = RUM_READING_FILTER_GOALS;
    }

  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}

static char *
dup_goals (RumGoals goals)
{
  static const RumGoals all[] = { RUM_GOAL_ENDURANCE, RUM_GOAL_SPEED, RUM_GOAL_STRENGTH };
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  if (goals == 0)
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    if ((goals & all[i]) != 0)
      g_strv_builder_add (names, rum_goals_get_label (all[i]));

  list = g_strv_builder_end (names);

  /* TRANSLATORS: Stands between the names in a list, as in “soleus, calves”. */
  return g_strjoinv (_(", "), list);
}

/*< private >
 * rum_reading_tell_activity:
 *
 * Tells of a session: what it counts as, what it improves, what it works.
 */
void
rum_reading_tell_activity (RumReading  *self,
                           RumActivity *activity)
{
  g_autofree char *goals = dup_goals (rum_activity_get_goals (activity));
  RumReadingSection *section = rum_reading_add_section (self, "facts", NULL);

  /* TRANSLATORS: What a session counts as in a week: running, strength … */
  rum_reading_section_add_fact (section, _("Counts as"),
                                rum_activity_kind_get_label (rum_activity_get_kind (activity)));
  /* TRANSLATORS: What a session improves: endurance, speed, strength. */
  rum_reading_section_add_fact (section, _("Good for"), goals);

  /* TRANSLATORS: Heading above the statements about a training session. */
  section = rum_reading_add_section (self, "point", _("What is known"));
  rum_reading_section_add_all (section, RUM_READING_CLAIM,
                               rum_entry_get_claims (RUM_ENTRY (activity)));
  section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, _("Works"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_activity_get_works (activity));
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}
