/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-context.h"
#include "rum-reading-private.h"

#include <glib/gi18n.h>

/* Muscles that the reader has chosen, side by side. */

/* Whether who names @entry means a muscle. */
static gboolean
is_meant (RumEntry *entry,
          RumEntry *muscle)
{
  return entry == muscle || entry == RUM_ENTRY (rum_entry_get_group (muscle));
}

/* Without commas: some names have one. */
static char *
join_names (GPtrArray *entries)
{
  char *names = g_strdup (rum_entry_get_name (g_ptr_array_index (entries, 0)));

  for (guint i = 1; i < entries->len; i++)
    {
      g_autofree char *before = names;

      names = g_strdup_printf (_("%1$s · %2$s"), before,
                               rum_entry_get_name (g_ptr_array_index (entries, i)));
    }

  return names;
}

static void
add_commands (RumReading *self)
{
  RumReadingSection *section = rum_reading_add_section (self, "commands", NULL);

  rum_reading_section_add_command (section, "win.sheet-of-chosen", _("Make a Sheet…"));
  /* TRANSLATORS: Command: copies the picture of the map. */
  rum_reading_section_add_command (section, "win.copy-picture", _("Copy Picture"));
  rum_reading_section_add_command (section, "win.open::", _("Choose None"));
}

static void
add_muscles (RumReading *self)
{
  RumReadingSection *section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, NULL);

  for (guint i = 0; i < self->address.n_compared; i++)
    {
      RumEntry *muscle = self->address.compared[i];
      const char *group = rum_entry_get_name (RUM_ENTRY (rum_entry_get_group (muscle)));
      const char *plain = rum_entry_get_plain (muscle);
      g_autofree char *text = NULL;

      if (plain != NULL)
        /* TRANSLATORS: On a muscle: %1$s is its group, %2$s what it is in plain
         * words. */
        text = g_strdup_printf (_("%1$s · %2$s"), group, plain);
      rum_reading_section_add_card_on (section, muscle, text != NULL ? text : group);
    }
}

static void
add_actions (RumReading *self)
{
  /* TRANSLATORS: Heading above what each of the compared muscles does. */
  RumReadingSection *section = rum_reading_add_section (self, "actions", _("What they move"));

  for (guint i = 0; i < self->address.n_compared; i++)
    {
      RumMuscle *muscle = RUM_MUSCLE (self->address.compared[i]);

      rum_reading_section_add_fact_of (section, muscle, rum_muscle_get_action (muscle));
    }
}

static GPtrArray *
create_measured (RumReading *self,
                 gboolean    measured)
{
  g_autoptr (GPtrArray) muscles = g_ptr_array_new ();

  for (guint i = 0; i < self->address.n_compared; i++)
    {
      RumEntry *muscle = self->address.compared[i];

      if ((rum_muscle_get_timing (RUM_MUSCLE (muscle)) != NULL) == measured)
        g_ptr_array_add (muscles, muscle);
    }

  return g_steal_pointer (&muscles);
}

/* Says who works hard, who less, and who hardly, in this order. */
static char *
create_efforts (GPtrArray *measured,
                RumPhase  *phase)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (int effort = RUM_EFFORT_HIGH; effort >= RUM_EFFORT_OFF; effort--)
    {
      g_autoptr (GPtrArray) muscles = g_ptr_array_new ();
      g_autofree char *names = NULL;
      g_autofree char *part = NULL;

      for (guint i = 0; i < measured->len; i++)
        {
          RumMuscle *muscle = g_ptr_array_index (measured, i);

          if (rum_timing_get_phase_effort (rum_muscle_get_timing (muscle), phase) ==
              (RumEffort) effort)
            g_ptr_array_add (muscles, muscle);
        }
      if (muscles->len == 0)
        continue;

      names = join_names (muscles);
      /* TRANSLATORS: %1$s is how much muscles work, %2$s are their names, as in
       * “Works hard: Soleus · Rectus femoris”. */
      part = g_strdup_printf (_("%1$s: %2$s"), rum_effort_get_label (effort), names);
      g_strv_builder_add (parts, part);
    }
  list = g_strv_builder_end (parts);

  /* TRANSLATORS: Stands between parts of a sentence that are lists themselves. */
  return g_strjoinv (_("; "), list);
}

static void
add_timing (RumReading *self)
{
  g_autoptr (GPtrArray) measured = create_measured (self, TRUE);
  g_autoptr (GPtrArray) unmeasured = create_measured (self, FALSE);
  GListModel *phases = rum_atlas_get_phases (self->atlas);
  RumReadingSection *section = NULL;

  /* TRANSLATORS: Heading above when each of the compared muscles works. */
  section = rum_reading_add_section (self, "timing", _("When they work"));
  for (guint i = 0; measured->len > 0 && i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr (RumPhase) phase = g_list_model_get_item (phases, i);
      g_autofree char *about = rum_context_dup_short (phase);
      g_autofree char *efforts = create_efforts (measured, phase);

      rum_reading_section_add_fact (section, about, efforts);
    }

  if (unmeasured->len > 0)
    {
      g_autofree char *names = join_names (unmeasured);
      /* TRANSLATORS: %s are names of muscles. */
      g_autofree char *text = g_strdup_printf (_("Not measured through a whole running stride: "
                                                 "%s."), names);

      rum_reading_section_add_text (section, RUM_READING_TEXT, text);
    }

  for (guint i = 0; i < measured->len; i++)
    {
      RumMuscle *muscle = g_ptr_array_index (measured, i);

      rum_reading_section_add_text (section, RUM_READING_LABEL,
                                    rum_entry_get_name (RUM_ENTRY (muscle)));
      rum_reading_section_add_object (section, RUM_READING_TIMING, rum_muscle_get_timing (muscle));
    }
}

static char *
create_label (RumEntry *muscle,
              RumClaim *claim)
{
  g_autofree char *context = rum_context_dup_of_claim (claim);

  if (context == NULL)
    return g_strdup (rum_entry_get_name (muscle));

  /* TRANSLATORS: A small heading: %1$s is a muscle, %2$s when or where it does
   * what follows. */
  return g_strdup_printf (_("%1$s · %2$s"), rum_entry_get_name (muscle), context);
}

/* Each small heading says of whom and when, once for all that follows. */
static void
add_claims (RumReadingSection *section,
            RumEntry          *muscle,
            RumTopic           topic,
            char             **label)
{
  g_autoptr (GPtrArray) claims = rum_entry_create_claims (muscle, topic);

  for (guint i = 0; i < claims->len; i++)
    {
      RumClaim *claim = g_ptr_array_index (claims, i);
      g_autofree char *next = create_label (muscle, claim);

      if (g_strcmp0 (next, *label) != 0)
        {
          rum_reading_section_add_text (section, RUM_READING_LABEL, next);
          g_free (*label);
          *label = g_steal_pointer (&next);
        }
      rum_reading_section_add_object (section, RUM_READING_CLAIM, claim);
    }
}

static void
add_roles (RumReading *self)
{
  RumReadingSection *section = rum_reading_add_section (self, "role",
                                                        rum_topic_get_label (RUM_TOPIC_ROLE));
  g_autofree char *label = NULL;

  for (guint i = 0; i < self->address.n_compared; i++)
    {
      add_claims (section, self->address.compared[i], RUM_TOPIC_OVERVIEW, &label);
      add_claims (section, self->address.compared[i], RUM_TOPIC_ROLE, &label);
    }
}

static GPtrArray *
create_trained (RumReading  *self,
                RumExercise *exercise)
{
  g_autoptr (GPtrArray) trained = g_ptr_array_new ();
  GListModel *muscles = rum_exercise_get_muscles (exercise);

  for (guint i = 0; i < self->address.n_compared; i++)
    {
      for (guint j = 0; j < g_list_model_get_n_items (muscles); j++)
        {
          g_autoptr (RumEntry) entry = g_list_model_get_item (muscles, j);

          if (is_meant (entry, self->address.compared[i]))
            {
              g_ptr_array_add (trained, self->address.compared[i]);
              break;
            }
        }
    }

  return g_steal_pointer (&trained);
}

static void
add_exercises (RumReading *self)
{
  GListModel *exercises = rum_atlas_get_exercises (self->atlas);
  RumReadingSection *of_all = NULL;
  RumReadingSection *of_some = NULL;

  of_all = rum_reading_add_section (self, RUM_SECTION_EXERCISES, _("Exercises for all of them"));
  of_some = rum_reading_add_section (self, "exercises-of-some", _("Exercises for some of them"));

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (RumExercise) exercise = g_list_model_get_item (exercises, i);
      g_autoptr (GPtrArray) trained = create_trained (self, exercise);

      if (trained->len == self->address.n_compared)
        rum_reading_section_add_object (of_all, RUM_READING_EXERCISE, exercise);
      else if (trained->len > 1)
        {
          g_autofree char *names = join_names (trained);

          rum_reading_section_add_card_on (of_some, RUM_ENTRY (exercise), names);
        }
    }
}

static gboolean
is_between (RumReading *self,
            RumLink    *link)
{
  for (guint i = 0; i < self->address.n_compared; i++)
    {
      for (guint j = 0; j < self->address.n_compared; j++)
        {
          if (i != j && is_meant (rum_link_get_from (link), self->address.compared[i]) &&
              is_meant (rum_link_get_to (link), self->address.compared[j]))
            return TRUE;
        }
    }

  return FALSE;
}

static void
add_links (RumReading *self)
{
  GListModel *links = rum_atlas_get_links (self->atlas);
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, RUM_SECTION_LINKS, _("How they work together"));
  for (guint i = 0; i < g_list_model_get_n_items (links); i++)
    {
      g_autoptr (RumLink) link = g_list_model_get_item (links, i);

      if (is_between (self, link))
        rum_reading_section_add_object (section, RUM_READING_LINK, link);
    }
}

/*< private >
 * rum_reading_tell_compared:
 *
 * Sets muscles side by side: what they are, what they move, when they work, what
 * they do in running, what trains them and what links them.
 */
void
rum_reading_tell_compared (RumReading *self)
{
  add_commands (self);
  add_muscles (self);
  add_actions (self);
  add_timing (self);
  add_roles (self);
  add_links (self);
  add_exercises (self);
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}
