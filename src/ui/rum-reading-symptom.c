/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-reading-private.h"

#include <glib/gi18n.h>

/* Complaints, and the way to them from where it hurts. None of this says what
 * the reader has. */

/* The article on load, which comes before any candidate. */
#define LOAD_ARTICLE "load"

/* How many claims of it are told where it hurts. */
#define N_LOAD_CLAIMS 2

/* How many first measures of one complaint are told where it hurts. */
#define N_MEASURES 2

static void
add_note (RumReading *self)
{
  RumReadingSection *section = rum_reading_add_section (self, "note", NULL);

  section->is_pinned = TRUE;
  rum_reading_section_add_text (section, RUM_READING_NOTE,
                                _("This page tells what often goes with a complaint. It is no "
                                  "diagnosis: only someone who examines you can make one."));
}

static int
compare_urgency (gconstpointer a,
                 gconstpointer b)
{
  RumClaim *left = *(RumClaim *const *) a;
  RumClaim *right = *(RumClaim *const *) b;

  return (int) rum_claim_get_urgency (right) - (int) rum_claim_get_urgency (left);
}

/* g_ptr_array_sort() may change the order of equals. */
static void
sort_by_urgency (GPtrArray *claims)
{
  for (guint i = 1; i < claims->len; i++)
    {
      for (guint j = i; j > 0; j--)
        {
          gpointer *pair = &g_ptr_array_index (claims, j - 1);
          gpointer first = pair[0];

          if (compare_urgency (&pair[0], &pair[1]) <= 0)
            break;

          pair[0] = pair[1];
          pair[1] = first;
        }
    }
}

static void
add_flags (RumReading *self,
           GPtrArray  *claims,
           const char *title)
{
  RumReadingSection *section = rum_reading_add_section (self, "red-flag", title);

  sort_by_urgency (claims);
  section->is_pinned = TRUE;
  rum_reading_section_add_array (section, RUM_READING_CLAIM, claims);
}

static void
add_exercises (RumReading *self,
               RumSymptom *symptom)
{
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_EXERCISES, _("Exercises that may help"));
  rum_reading_section_add_all (section, RUM_READING_EXERCISE,
                               rum_symptom_get_exercises (symptom));
}

static void
add_muscles (RumReading *self,
             RumSymptom *symptom)
{
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, _("Muscles to look at"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_symptom_get_groups (symptom));
  /* TRANSLATORS: Heading above the places at which a complaint is felt. */
  section = rum_reading_add_section (self, "places", _("Where it is felt"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_symptom_get_places (symptom));
}

/*< private >
 * rum_reading_tell_symptom:
 *
 * Tells of a complaint. What is an emergency comes before all else; otherwise
 * load comes first, and the warning signs right after it.
 */
void
rum_reading_tell_symptom (RumReading *self,
                          RumSymptom *symptom)
{
  RumEntry *entry = RUM_ENTRY (symptom);
  gboolean is_emergency = rum_symptom_get_urgency (symptom) == RUM_URGENCY_EMERGENCY;
  g_autoptr (GPtrArray) flags = rum_entry_create_claims (entry, RUM_TOPIC_RED_FLAG);

  if (is_emergency)
    add_flags (self, flags, _("Before anything else"));
  add_note (self);
  rum_reading_add_topic (self, entry, RUM_TOPIC_FIRST_MEASURE);
  if (!is_emergency)
    add_flags (self, flags, rum_topic_get_label (RUM_TOPIC_RED_FLAG));
  rum_reading_add_topic (self, entry, RUM_TOPIC_CONTRIBUTOR);
  add_exercises (self, symptom);
  add_muscles (self, symptom);
  rum_reading_add_topic (self, entry, RUM_TOPIC_MYTH);
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}

/* What must not wait, from the safety note. */
static void
add_safety (RumReading *self)
{
  static const char *const urgent[] = {
    "safety-heart", "safety-swollen-leg", "safety-back-nerves", "safety-muscle-breakdown",
    "safety-stop-running",
  };
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (urgent); i++)
    {
      RumClaim *claim = rum_atlas_get_claim (self->atlas, urgent[i]);

      if (claim != NULL)
        g_ptr_array_add (claims, g_object_ref (claim));
    }

  add_flags (self, claims, _("When to get help first"));
}

static void
add_claims_of_section (RumReadingSection *section,
                       RumArticleSection *from,
                       guint              limit)
{
  GListModel *claims = rum_article_section_get_claims (from);
  guint n_claims = g_list_model_get_n_items (claims);

  for (guint i = 0; i < n_claims && section->items->len < limit; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      rum_reading_section_add_object (section, RUM_READING_CLAIM, claim);
    }
}

static void
add_load (RumReading *self)
{
  RumEntry *article = rum_atlas_get_entry (self->atlas, LOAD_ARTICLE);
  GListModel *sections = NULL;
  RumReadingSection *section = NULL;
  guint n_sections = 0;

  if (article == NULL || !RUM_IS_ARTICLE (article))
    return;

  section = rum_reading_add_section (self, "load", _("Then look at your training"));
  sections = rum_article_get_sections (RUM_ARTICLE (article));
  n_sections = g_list_model_get_n_items (sections);

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (RumArticleSection) from = g_list_model_get_item (sections, i);

      add_claims_of_section (section, from, N_LOAD_CLAIMS);
    }

  rum_reading_section_add_card (section, article, NULL);
}

static void
add_all_symptoms (RumReading *self)
{
  GListModel *symptoms = rum_atlas_get_symptoms (self->atlas);
  guint n_symptoms = g_list_model_get_n_items (symptoms);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_SYMPTOMS, _("Or say it in words"));
  section->filter = RUM_READING_FILTER_WORDS;

  for (guint i = 0; i < n_symptoms; i++)
    {
      g_autoptr (RumEntry) symptom = g_list_model_get_item (symptoms, i);

      rum_reading_section_add_card (section, symptom, NULL);
    }
}

/*< private >
 * rum_reading_tell_hurts:
 *
 * Tells how to begin when something hurts: what must not wait, load, then a
 * place or words.
 */
void
rum_reading_tell_hurts (RumReading *self)
{
  RumReadingSection *section = NULL;

  add_safety (self);
  add_load (self);

  section = rum_reading_add_section (self, "place", _("Where does it hurt?"));
  rum_reading_section_add_text (section, RUM_READING_TEXT,
                                _("Choose the place on the map: click it, or go to it with the "
                                  "arrow keys and press Enter."));
  add_all_symptoms (self);
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}

static gboolean
has_text (GPtrArray *claims,
          RumClaim  *claim)
{
  for (guint i = 0; i < claims->len; i++)
    if (g_str_equal (rum_claim_get_text (g_ptr_array_index (claims, i)),
                     rum_claim_get_text (claim)))
      return TRUE;

  return FALSE;
}

/* What several candidates say in the same words is told once. */
static GPtrArray *
gather_claims (GPtrArray *symptoms,
               RumTopic   topic,
               guint      limit)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < symptoms->len; i++)
    {
      g_autoptr (GPtrArray) claims = NULL;

      claims = rum_entry_create_claims (g_ptr_array_index (symptoms, i), topic);
      for (guint j = 0; j < MIN (claims->len, limit); j++)
        {
          RumClaim *claim = g_ptr_array_index (claims, j);

          if (!has_text (all, claim))
            g_ptr_array_add (all, g_object_ref (claim));
        }
    }

  return g_steal_pointer (&all);
}

/* The warning is a sentence of its own: the bare word “emergency” beside a
 * harmless cramp would frighten. */
static void
add_candidate (RumReadingSection *section,
               RumEntry          *symptom)
{
  g_autoptr (GPtrArray) flags = rum_entry_create_claims (symptom, RUM_TOPIC_RED_FLAG);
  RumClaim *flag = NULL;
  g_autofree char *warning = NULL;

  if (flags->len > 0)
    {
      sort_by_urgency (flags);
      flag = g_ptr_array_index (flags, 0);
      /* TRANSLATORS: A warning sign; %s is a sentence. */
      warning = g_strdup_printf (_("⚠ %s"), rum_claim_get_text (flag));
    }

  rum_reading_section_add_card (section, symptom, warning);
}

static void
add_candidates (RumReading *self,
                GPtrArray  *symptoms)
{
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_SYMPTOMS, _("What runners report there"));
  for (guint i = 0; i < symptoms->len; i++)
    add_candidate (section, g_ptr_array_index (symptoms, i));

  if (symptoms->len == 0)
    rum_reading_section_add_text (section, RUM_READING_TEXT,
                                  _("This atlas tells of no complaint at this place. If it stays "
                                    "or gets worse, see a clinician."));
}

static void
add_measures (RumReading *self,
              GPtrArray  *symptoms)
{
  g_autoptr (GPtrArray) claims = NULL;
  RumReadingSection *section = NULL;

  claims = gather_claims (symptoms, RUM_TOPIC_FIRST_MEASURE, N_MEASURES);
  section = rum_reading_add_section (self, "first-measure",
                                     rum_topic_get_label (RUM_TOPIC_FIRST_MEASURE));
  rum_reading_section_add_array (section, RUM_READING_CLAIM, claims);
}

/*< private >
 * rum_reading_tell_hurts_at:
 *
 * Tells what runners report at a place, after what must not wait and load.
 */
void
rum_reading_tell_hurts_at (RumReading *self,
                           RumEntry   *place)
{
  g_autoptr (GPtrArray) symptoms = rum_atlas_create_symptoms_at (self->atlas, place);
  g_autoptr (GPtrArray) flags = gather_claims (symptoms, RUM_TOPIC_RED_FLAG, G_MAXUINT);
  RumReadingSection *section = NULL;

  add_safety (self);
  add_load (self);
  add_note (self);
  add_candidates (self, symptoms);
  add_measures (self, symptoms);
  add_flags (self, flags, rum_topic_get_label (RUM_TOPIC_RED_FLAG));

  /* TRANSLATORS: Heading above links from a complaint to muscles and exercises. */
  section = rum_reading_add_section (self, RUM_SECTION_SEE, _("Go on from here"));
  rum_reading_section_add_card (section, place, NULL);
  rum_reading_section_add_door (section, RUM_ADDRESS_OF_HURTS, _("Choose another place"));
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}
