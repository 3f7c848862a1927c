/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-reading-private.h"

#include <glib/gi18n.h>

/* Exercises and self-tests. */

static void
add_lines (RumReading        *self,
           const char        *id,
           const char        *title,
           RumReadingKind     kind,
           const char *const *lines)
{
  RumReadingSection *section = rum_reading_add_section (self, id, title);

  rum_reading_section_add_lines (section, kind, lines);
}

/* @kit: what is needed, or NULL. */
static void
add_kit (RumReadingSection *section,
         const char        *kit)
{
  /* TRANSLATORS: After the label “Kit”, where nothing is needed for an exercise. */
  const char *none = C_("kit", "None");

  /* TRANSLATORS: What is needed for an exercise, such as a chair. */
  rum_reading_section_add_fact (section, C_("exercise", "Kit"), kit != NULL ? kit : none);
}

static void
add_facts (RumReading  *self,
           RumExercise *exercise)
{
  RumReadingSection *section = rum_reading_add_section (self, "facts", NULL);
  g_autofree char *dose = rum_exercise_dup_dose_text (exercise);

  /* TRANSLATORS: Heading beside how hard an exercise is: beginner, intermediate or advanced. */
  rum_reading_section_add_fact (section, _("Level"),
                                rum_level_get_label (rum_exercise_get_level (exercise)));
  add_kit (section, rum_exercise_get_kit (exercise));
  /* TRANSLATORS: How much of an exercise is done, such as “3 sets of 10”. */
  rum_reading_section_add_fact (section, C_("exercise", "How much"), dose);
  rum_reading_section_add_text (section, RUM_READING_TEXT, rum_exercise_get_dose_note (exercise));
}

static void
add_instructions (RumReading  *self,
                  RumExercise *exercise)
{
  RumReadingSection *section = NULL;

  /* TRANSLATORS: Heading above the steps of an exercise or a self-test. */
  section = rum_reading_add_section (self, "steps", _("How to do it"));
  rum_reading_section_add_text (section, RUM_READING_TEXT, rum_exercise_get_setup (exercise));
  rum_reading_section_add_lines (section, RUM_READING_STEP, rum_exercise_get_steps (exercise));

  section = rum_reading_add_section (self, "feel", _("What you should feel"));
  rum_reading_section_add_text (section, RUM_READING_TEXT, rum_exercise_get_feel (exercise));

  /* TRANSLATORS: Heading above what people do wrong in an exercise. */
  add_lines (self, "faults", _("Common faults"), RUM_READING_BULLET,
             rum_exercise_get_faults (exercise));
  /* TRANSLATORS: Short reminders that a coach calls out. */
  add_lines (self, "cues", _("Think of this"), RUM_READING_BULLET,
             rum_exercise_get_cues (exercise));
}

static void
add_neighbour (RumReading  *self,
               const char  *id,
               const char  *title,
               RumExercise *neighbour)
{
  RumReadingSection *section = rum_reading_add_section (self, id, title);

  if (neighbour != NULL)
    rum_reading_section_add_object (section, RUM_READING_CHIP, neighbour);
}

static void
add_ladder (RumReading  *self,
            RumExercise *exercise)
{
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, "progression", _("When it has become easy"));
  rum_reading_section_add_text (section, RUM_READING_TEXT,
                                rum_exercise_get_progression (exercise));
  /* TRANSLATORS: Heading beside an easier exercise. */
  add_neighbour (self, "easier", _("Easier"), rum_exercise_get_easier (exercise));
  /* TRANSLATORS: Heading beside a harder exercise. */
  add_neighbour (self, "harder", _("Harder"), rum_exercise_get_harder (exercise));
}

/*< private >
 * rum_reading_tell_exercise:
 *
 * Tells an exercise so that one can do it alone.
 */
void
rum_reading_tell_exercise (RumReading  *self,
                           RumExercise *exercise)
{
  RumReadingSection *section = NULL;

  add_facts (self, exercise);
  add_instructions (self, exercise);
  add_ladder (self, exercise);

  /* TRANSLATORS: Heading above the muscles that an exercise works most. */
  section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, _("Works mainly"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_exercise_get_muscles (exercise));
  /* TRANSLATORS: Heading above the muscles that help in an exercise. */
  section = rum_reading_add_section (self, "helpers", _("Helping"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_exercise_get_helpers (exercise));

  /* TRANSLATORS: Heading above the evidence for an exercise. */
  section = rum_reading_add_section (self, "basis", _("What it rests on"));
  rum_reading_section_add_text (section, RUM_READING_TEXT,
                                rum_basis_get_label (rum_exercise_get_basis (exercise)));
  rum_reading_add_words (self);

  /* TRANSLATORS: Heading above a list of studies and books. */
  section = rum_reading_add_section (self, "sources", _("Sources"));
  rum_reading_section_add_all (section, RUM_READING_SOURCE, rum_exercise_get_sources (exercise));
}

/*< private >
 * rum_reading_tell_self_test:
 *
 * Tells a self-test: how to do it, what others reached, what it cannot tell.
 */
void
rum_reading_tell_self_test (RumReading  *self,
                            RumSelfTest *self_test)
{
  static const RumTopic topics[] = {
    RUM_TOPIC_CAUTION, RUM_TOPIC_RESULT, RUM_TOPIC_MYTH, RUM_TOPIC_RED_FLAG,
  };
  RumReadingSection *section = rum_reading_add_section (self, "facts", NULL);

  add_kit (section, rum_self_test_get_kit (self_test));
  add_lines (self, "steps", _("How to do it"), RUM_READING_STEP,
             rum_self_test_get_steps (self_test));
  rum_reading_add_topics (self, RUM_ENTRY (self_test), topics, G_N_ELEMENTS (topics));

  /* TRANSLATORS: Heading above what a self-test examines. */
  section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, _("What it looks at"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_self_test_get_groups (self_test));
  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}
