/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-context.h"
#include "rum-reading-private.h"

#include <glib/gi18n.h>

/* What muscles do together: the tasks of running and the phases of the
 * stride. */

/*< private >
 * rum_reading_tell_function:
 *
 * Tells which muscles have a task.
 */
void
rum_reading_tell_function (RumReading  *self,
                           RumFunction *function)
{
  RumReadingSection *section = NULL;

  /* TRANSLATORS: Heading above the statements about a movement of running. */
  section = rum_reading_add_section (self, "function", _("How it is done"));
  rum_reading_section_add_all (section, RUM_READING_CLAIM,
                               rum_entry_get_claims (RUM_ENTRY (function)));

  section = rum_reading_add_section (self, RUM_SECTION_MUSCLES, _("These do most of it"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_function_get_muscles (function));
  /* TRANSLATORS: Heading above the muscles that help in a movement of running. */
  section = rum_reading_add_section (self, "helpers", _("These help"));
  rum_reading_section_add_all (section, RUM_READING_CHIP, rum_function_get_helpers (function));

  rum_reading_add_words (self);
  rum_reading_add_sources (self);
}

static void
add_muscle_at (RumReadingSection *section,
               RumMuscle         *muscle,
               RumPhase          *phase,
               RumEffort          effort)
{
  RumTiming *timing = rum_muscle_get_timing (muscle);

  if (timing != NULL && rum_timing_get_phase_effort (timing, phase) == effort)
    rum_reading_section_add_object (section, RUM_READING_CHIP, muscle);
}

static void
add_muscles_at (RumReading *self,
                const char *id,
                RumPhase   *phase,
                RumEffort   effort)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (self->atlas));
  RumReadingSection *section = NULL;

  section = rum_reading_add_section (self, id, rum_effort_get_label (effort));

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->atlas), i);

      if (RUM_IS_MUSCLE (entry))
        add_muscle_at (section, RUM_MUSCLE (entry), phase, effort);
    }
}

static void
add_unmeasured (RumReading *self)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (self->atlas));
  RumReadingSection *section = NULL;

  /* TRANSLATORS: There is no measurement of when a muscle works. */
  section = rum_reading_add_section (self, "no-data", _("No data"));

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->atlas), i);

      if (RUM_IS_MUSCLE (entry) && rum_muscle_get_timing (RUM_MUSCLE (entry)) == NULL &&
          rum_muscle_get_tissue (RUM_MUSCLE (entry)) == RUM_TISSUE_MUSCLE)
        rum_reading_section_add_object (section, RUM_READING_CHIP, entry);
    }
}

static void
add_facts (RumReading *self,
           RumPhase   *phase)
{
  g_autofree char *context = rum_context_dup_of_phase (phase);
  RumReadingSection *section = rum_reading_add_section (self, "facts", NULL);

  rum_reading_section_add_text (section, RUM_READING_TEXT, context);
  rum_reading_section_add_text (section, RUM_READING_TEXT,
                                _("How much a muscle works is told as a share of its own peak "
                                  "in an easy run on level ground."));
}

/*< private >
 * rum_reading_tell_phase:
 *
 * Tells how much each muscle works in a phase of the stride.
 */
void
rum_reading_tell_phase (RumReading *self,
                        RumPhase   *phase)
{
  RumReadingSection *section = NULL;

  add_facts (self, phase);
  add_muscles_at (self, "effort-high", phase, RUM_EFFORT_HIGH);
  add_muscles_at (self, "effort-medium", phase, RUM_EFFORT_MEDIUM);
  add_muscles_at (self, "effort-low", phase, RUM_EFFORT_LOW);
  add_muscles_at (self, "effort-off", phase, RUM_EFFORT_OFF);
  add_unmeasured (self);
  rum_reading_add_words (self);

  section = rum_reading_add_section (self, "sources", _("Sources"));
  rum_reading_section_add_all (section, RUM_READING_SOURCE, rum_phase_get_sources (phase));
}
