/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-writer.h"

#include "rum-muscle.h"
#include "rum-phase.h"

#include <glib/gi18n-lib.h>

#define NO_BREAK_SPACE "\302\240"

struct _RumSheetWriter
{
  GObject        parent_instance;

  RumSheetNotes *notes;
  gboolean       is_terse;
};

G_DEFINE_FINAL_TYPE (RumSheetWriter, rum_sheet_writer, G_TYPE_OBJECT)

static RumSheetText *
create_plain (RumSheetFont  font,
              RumSheetInk   ink,
              RumSheetSpan  span,
              const char   *words)
{
  RumSheetText *text = rum_sheet_text_new (font, ink);

  rum_sheet_text_append (text, span, words);

  return text;
}

/* A mark and its words: the words must do without the mark. */
static void
append_marked (RumSheetText *text,
               RumSheetMark  mark,
               const char   *words)
{
  rum_sheet_text_append_mark (text, mark);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, NO_BREAK_SPACE);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, words);
}

/* Says how far to trust something: by a mark and in words, or by the mark alone
 * where a legend explains it. */
static void
append_trust (RumSheetWriter *self,
              RumSheetText   *text,
              RumSheetMark    mark,
              const char     *words)
{
  if (self->is_terse)
    rum_sheet_text_append_mark (text, mark);
  else
    append_marked (text, mark, words);
}

static void
append_claim (RumSheetWriter *self,
              RumSheetText   *text,
              RumClaim       *claim)
{
  RumGrade grade = rum_claim_get_grade (claim);

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, rum_claim_get_text (claim));
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
  append_trust (self, text, rum_sheet_mark_for_grade (grade), rum_grade_get_label (grade));
  rum_sheet_notes_refer (self->notes, text, rum_claim_get_sources (claim));
}

static void
append_basis (RumSheetWriter *self,
              RumSheetText   *text,
              RumExercise    *exercise)
{
  RumBasis basis = rum_exercise_get_basis (exercise);

  append_marked (text, rum_sheet_mark_for_basis (basis), rum_basis_get_label (basis));
  rum_sheet_notes_refer (self->notes, text, rum_exercise_get_sources (exercise));
}

/* A part of the stride, as in “0–15 %”. */
static char *
create_range (int start,
              int end)
{
  /* TRANSLATORS: A part of the stride, as in “0–15 %”: %1$d is where it begins,
   * %2$d where it ends.  The space is one at which no line breaks.
   */
  return g_strdup_printf (C_("phase", "%1$d–%2$d %%"), start, end);
}

static RumEffort
find_most (const RumTimingSpan *spans,
           gsize                n_spans)
{
  RumEffort most = RUM_EFFORT_OFF;

  for (gsize i = 0; i < n_spans; i++)
    most = MAX (most, spans[i].level);

  return most;
}

/* The parts of the stride in which a muscle works most.  One that goes on over
 * the end of the stride is one part. */
static GArray *
create_peaks (RumTiming *timing)
{
  gsize n_spans = 0;
  const RumTimingSpan *spans = rum_timing_get_spans (timing, &n_spans);
  RumEffort most = find_most (spans, n_spans);
  GArray *peaks = g_array_new (FALSE, FALSE, sizeof (RumTimingSpan));

  for (gsize i = 0; i < n_spans; i++)
    {
      RumTimingSpan *last = NULL;

      if (spans[i].level != most)
        continue;

      if (peaks->len > 0)
        last = &g_array_index (peaks, RumTimingSpan, peaks->len - 1);
      if (last != NULL && last->end == spans[i].start)
        last->end = spans[i].end;
      else
        g_array_append_val (peaks, spans[i]);
    }

  if (peaks->len > 1)
    {
      const RumTimingSpan *first = &g_array_index (peaks, RumTimingSpan, 0);
      RumTimingSpan *last = &g_array_index (peaks, RumTimingSpan, peaks->len - 1);

      if (first->start == 0 && last->end == 100)
        {
          last->end = first->end;
          g_array_remove_index (peaks, 0);
        }
    }

  return peaks;
}

static void
refer_timings (RumSheetWriter *self,
               RumSheetText   *text,
               GPtrArray      *muscles)
{
  g_autoptr (GListStore) all = g_list_store_new (RUM_TYPE_SOURCE);

  for (guint i = 0; i < muscles->len; i++)
    {
      RumTiming *timing = rum_muscle_get_timing (g_ptr_array_index (muscles, i));
      GListModel *sources = rum_timing_get_sources (timing);

      for (guint j = 0; j < g_list_model_get_n_items (sources); j++)
        {
          g_autoptr (RumSource) source = g_list_model_get_item (sources, j);

          if (!g_list_store_find (all, source, NULL))
            g_list_store_append (all, source);
        }
    }

  rum_sheet_notes_refer (self->notes, text, G_LIST_MODEL (all));
}

static void
rum_sheet_writer_dispose (GObject *object)
{
  RumSheetWriter *self = RUM_SHEET_WRITER (object);

  g_clear_object (&self->notes);

  G_OBJECT_CLASS (rum_sheet_writer_parent_class)->dispose (object);
}

static void
rum_sheet_writer_class_init (RumSheetWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_writer_dispose;
}

static void
rum_sheet_writer_init (RumSheetWriter *self)
{
  self->notes = rum_sheet_notes_new ();
}

/**
 * rum_sheet_writer_new:
 *
 * Creates a writer that has referred to no source yet.
 *
 * Returns: (transfer full): a new writer
 */
RumSheetWriter *
rum_sheet_writer_new (void)
{
  return g_object_new (RUM_TYPE_SHEET_WRITER, NULL);
}

/**
 * rum_sheet_writer_set_terse:
 * @self: a writer
 * @is_terse: whether marks stand without words, because a legend explains them
 *
 * Sets how the grade of a claim is told.
 */
void
rum_sheet_writer_set_terse (RumSheetWriter *self,
                            gboolean        is_terse)
{
  g_return_if_fail (RUM_IS_SHEET_WRITER (self));

  self->is_terse = is_terse;
}

/**
 * rum_sheet_writer_write_title:
 * @self: a writer
 * @group: the group that the sheet is about
 *
 * Writes the title of the sheet.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_title (RumSheetWriter *self,
                              RumGroup       *group)
{
  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  return create_plain (RUM_SHEET_FONT_TITLE, RUM_SHEET_INK_ACCENT, RUM_SHEET_SPAN_PLAIN,
                       rum_entry_get_name (RUM_ENTRY (group)));
}

/**
 * rum_sheet_writer_write_subtitle:
 * @self: a writer
 * @group: the group that the sheet is about
 *
 * Writes what the group is in plain words and, where it has one, its Latin
 * name.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_subtitle (RumSheetWriter *self,
                                 RumGroup       *group)
{
  RumSheetText *text = NULL;
  const char *latin = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  text = create_plain (RUM_SHEET_FONT_SUBTITLE, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN,
                       rum_entry_get_plain (RUM_ENTRY (group)));
  latin = rum_entry_get_latin (RUM_ENTRY (group));
  if (latin != NULL)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " · ");
      rum_sheet_text_append (text, RUM_SHEET_SPAN_EMPHASIS, latin);
    }

  return text;
}

/**
 * rum_sheet_writer_write_heading:
 * @self: a writer
 * @label: the translated heading
 * @ink: its colour
 *
 * Writes a heading.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_heading (RumSheetWriter *self,
                                const char     *label,
                                RumSheetInk     ink)
{
  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  return create_plain (RUM_SHEET_FONT_HEADING, ink, RUM_SHEET_SPAN_PLAIN, label);
}

/**
 * rum_sheet_writer_write_label:
 * @self: a writer
 * @label: translated words
 * @ink: their colour
 *
 * Writes words that stand above or beside what they are about.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_label (RumSheetWriter *self,
                              const char     *label,
                              RumSheetInk     ink)
{
  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  return create_plain (RUM_SHEET_FONT_BODY, ink, RUM_SHEET_SPAN_STRONG, label);
}

/**
 * rum_sheet_writer_write_small:
 * @self: a writer
 * @words: translated words
 *
 * Writes words that stand back, such as a caption.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_small (RumSheetWriter *self,
                              const char     *words)
{
  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  return create_plain (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET, RUM_SHEET_SPAN_PLAIN, words);
}

/**
 * rum_sheet_writer_write_phase:
 * @self: a writer
 * @phase: a phase of the stride
 *
 * Writes when in the stride the phase is.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_phase (RumSheetWriter *self,
                              RumPhase       *phase)
{
  g_autofree char *range = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_PHASE (phase), NULL);

  range = create_range (rum_phase_get_start (phase), rum_phase_get_end (phase));

  return rum_sheet_writer_write_small (self, range);
}

/**
 * rum_sheet_writer_append_phase:
 * @self: a writer
 * @text: a paragraph
 * @phase: a phase of the stride
 *
 * Ends a paragraph with what rum_sheet_writer_write_phase() writes.
 */
void
rum_sheet_writer_append_phase (RumSheetWriter *self,
                               RumSheetText   *text,
                               RumPhase       *phase)
{
  g_autofree char *range = NULL;

  g_return_if_fail (RUM_IS_SHEET_WRITER (self));
  g_return_if_fail (RUM_IS_SHEET_TEXT (text));
  g_return_if_fail (RUM_IS_PHASE (phase));

  range = create_range (rum_phase_get_start (phase), rum_phase_get_end (phase));
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, " ");
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, range);
}

/**
 * rum_sheet_writer_write_claim:
 * @self: a writer
 * @claim: a claim
 *
 * Writes a claim, its grade in words and the numbers of its sources.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_claim (RumSheetWriter *self,
                              RumClaim       *claim)
{
  RumSheetText *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  append_claim (self, text, claim);

  return text;
}

/**
 * rum_sheet_writer_write_safety:
 * @self: a writer
 * @claim: a claim of the safety note
 * @is_first: whether it opens the note
 *
 * Writes a claim of the safety note.  The first one is led in by the line that
 * no sheet may be without.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_safety (RumSheetWriter *self,
                               RumClaim       *claim,
                               gboolean        is_first)
{
  RumSheetText *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_CLAIM (claim), NULL);

  text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  if (is_first)
    {
      /* TRANSLATORS: A whole sentence, at the foot of each printed sheet. */
      rum_sheet_text_append (text, RUM_SHEET_SPAN_STRONG, _("Not medical advice."));
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
    }
  append_claim (self, text, claim);

  return text;
}

/**
 * rum_sheet_writer_write_exercise:
 * @self: a writer
 * @exercise: an exercise
 *
 * Writes the name of an exercise.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_exercise (RumSheetWriter *self,
                                 RumExercise    *exercise)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  return rum_sheet_writer_write_label (self, rum_entry_get_name (RUM_ENTRY (exercise)),
                                       RUM_SHEET_INK_TEXT);
}

/**
 * rum_sheet_writer_write_needs:
 * @self: a writer
 * @exercise: an exercise
 *
 * Writes whom an exercise is for and what is needed for it.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_needs (RumSheetWriter *self,
                              RumExercise    *exercise)
{
  g_autofree char *needs = NULL;
  const char *kit = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  kit = rum_exercise_get_kit (exercise);
  if (kit == NULL)
    /* TRANSLATORS: What is needed for an exercise: nothing. */
    kit = C_("exercise", "No kit");

  /* TRANSLATORS: Under the name of an exercise: %1$s is a level such as
   * “Beginner”, %2$s what is needed, such as “A chair”.
   */
  needs = g_strdup_printf (C_("exercise", "%1$s · %2$s"),
                           rum_level_get_label (rum_exercise_get_level (exercise)), kit);

  return rum_sheet_writer_write_small (self, needs);
}

/**
 * rum_sheet_writer_write_basis:
 * @self: a writer
 * @exercise: an exercise
 *
 * Writes in words what an exercise rests on, and the numbers of its sources.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_basis (RumSheetWriter *self,
                              RumExercise    *exercise)
{
  RumSheetText *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET);
  append_basis (self, text, exercise);

  return text;
}

/**
 * rum_sheet_writer_append_basis:
 * @self: a writer
 * @text: a paragraph
 * @exercise: an exercise
 *
 * Ends a paragraph with what rum_sheet_writer_write_basis() writes.
 */
void
rum_sheet_writer_append_basis (RumSheetWriter *self,
                               RumSheetText   *text,
                               RumExercise    *exercise)
{
  g_return_if_fail (RUM_IS_SHEET_WRITER (self));
  g_return_if_fail (RUM_IS_SHEET_TEXT (text));
  g_return_if_fail (RUM_IS_EXERCISE (exercise));

  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
  append_basis (self, text, exercise);
}

/**
 * rum_sheet_writer_write_dose:
 * @self: a writer
 * @exercise: an exercise
 *
 * Writes how much of an exercise to do.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_dose (RumSheetWriter *self,
                             RumExercise    *exercise)
{
  g_autofree char *dose = NULL;

  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  dose = rum_exercise_dup_dose_text (exercise);

  return rum_sheet_writer_write_label (self, dose, RUM_SHEET_INK_TEXT);
}

/**
 * rum_sheet_writer_write_dose_note:
 * @self: a writer
 * @exercise: an exercise
 *
 * Writes what else there is to say about how much to do.
 *
 * Returns: (transfer full): a paragraph, which may be empty
 */
RumSheetText *
rum_sheet_writer_write_dose_note (RumSheetWriter *self,
                                  RumExercise    *exercise)
{
  const char *note = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  note = rum_exercise_get_dose_note (exercise);

  return create_plain (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN,
                       note != NULL ? note : "");
}

/**
 * rum_sheet_writer_write_cues:
 * @self: a writer
 * @exercise: an exercise
 * @most: how many cues at most
 *
 * Writes how to do an exercise, as a coach would call it out.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_cues (RumSheetWriter *self,
                             RumExercise    *exercise,
                             int             most)
{
  RumSheetText *text = NULL;
  const char *const *cues = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  cues = rum_exercise_get_cues (exercise);
  text = rum_sheet_text_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT);
  /* Each cue is a sentence. */
  for (int i = 0; cues[i] != NULL && i < most; i++)
    {
      if (i > 0)
        rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, cues[i]);
    }

  return text;
}

/**
 * rum_sheet_writer_write_progress:
 * @self: a writer
 * @exercise: an exercise
 *
 * Writes how to go on once an exercise is easy.
 *
 * Returns: (transfer full): a paragraph, which may be empty
 */
RumSheetText *
rum_sheet_writer_write_progress (RumSheetWriter *self,
                                 RumExercise    *exercise)
{
  const char *progression = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_EXERCISE (exercise), NULL);

  progression = rum_exercise_get_progression (exercise);

  return create_plain (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN,
                       progression != NULL ? progression : "");
}

/**
 * rum_sheet_writer_write_timing:
 * @self: a writer
 * @timing: when a muscle works
 *
 * Writes in which parts of the stride a muscle works most, and how sure that
 * is.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_timing (RumSheetWriter *self,
                               RumTiming      *timing)
{
  g_autoptr (GArray) peaks = NULL;
  RumSheetText *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_TIMING (timing), NULL);

  peaks = create_peaks (timing);
  text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_TEXT);
  for (guint i = 0; i < peaks->len; i++)
    {
      const RumTimingSpan *peak = &g_array_index (peaks, RumTimingSpan, i);
      g_autofree char *range = create_range (peak->start, peak->end);

      if (i > 0)
        rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, ", ");
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, range);
    }
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, " · ");
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET,
                         rum_confidence_get_label (rum_timing_get_confidence (timing)));

  return text;
}

/**
 * rum_sheet_writer_write_timing_note:
 * @self: a writer
 * @muscles: (element-type RumMuscle): muscles whose timings are shown
 * @has_simulated: whether a computer worked some of them out
 *
 * Writes what the bars of these muscles mean, and the numbers of their sources.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_timing_note (RumSheetWriter *self,
                                    GPtrArray      *muscles,
                                    gboolean        has_simulated)
{
  RumSheetText *text = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (muscles != NULL, NULL);

  text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN,
                         /* TRANSLATORS: Explains bars that show when in the stride each muscle
                          * works.
                          */
                         C_("stride", "The higher a bar, the nearer to the muscle’s own peak."));
  if (has_simulated)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN,
                             /* TRANSLATORS: Under bars that show when muscles work: some of their
                              * names have an asterisk.
                              */
                             C_("stride", "* Force in a computer simulation."));
    }
  refer_timings (self, text, muscles);

  return text;
}

/**
 * rum_sheet_writer_write_test:
 * @self: a writer
 * @test: a self-test
 *
 * Writes the name of a test, what it is for and what is needed for it.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_test (RumSheetWriter *self,
                             RumSelfTest    *test)
{
  RumSheetText *text = NULL;
  const char *kit = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (RUM_IS_SELF_TEST (test), NULL);

  text = rum_sheet_writer_write_label (self, rum_entry_get_name (RUM_ENTRY (test)),
                                       RUM_SHEET_INK_TEXT);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, rum_entry_get_plain (RUM_ENTRY (test)));

  kit = rum_self_test_get_kit (test);
  if (kit == NULL)
    kit = C_("exercise", "No kit");
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, " ");
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, kit);

  return text;
}

/**
 * rum_sheet_writer_write_step:
 * @self: a writer
 * @number: which step it is, from 1
 * @step: what to do
 *
 * Writes a step of a test.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_step (RumSheetWriter *self,
                             int             number,
                             const char     *step)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);
  g_return_val_if_fail (step != NULL, NULL);

  /* TRANSLATORS: A step of a test: %1$d is its number, %2$s what to do. */
  words = g_strdup_printf (C_("step", "%1$d. %2$s"), number, step);

  return create_plain (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_TEXT, RUM_SHEET_SPAN_PLAIN, words);
}

/**
 * rum_sheet_writer_write_sources:
 * @self: a writer
 *
 * Writes the list of the sources that were referred to so far.
 *
 * Returns: (transfer full): a paragraph
 */
RumSheetText *
rum_sheet_writer_write_sources (RumSheetWriter *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  return rum_sheet_notes_create_list (self->notes);
}

/**
 * rum_sheet_writer_create_source_items:
 * @self: a writer
 *
 * Writes the sources that were referred to so far, each in a paragraph.
 *
 * Returns: (transfer full) (element-type RumSheetText): the paragraphs
 */
GPtrArray *
rum_sheet_writer_create_source_items (RumSheetWriter *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  return rum_sheet_notes_create_items (self->notes);
}

/**
 * rum_sheet_writer_create_code:
 * @self: a writer
 *
 * Creates a QR code of the DOIs of the sources that were referred to so far,
 * or of the first ones if there are too many.
 *
 * Returns: (transfer full) (nullable): a code, or NULL if no source has a DOI
 *   or this build can make none
 */
RumSheetCode *
rum_sheet_writer_create_code (RumSheetWriter *self)
{
  g_autoptr (GPtrArray) addresses = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_WRITER (self), NULL);

  addresses = rum_sheet_notes_create_addresses (self->notes);

  /* TRANSLATORS: Read aloud in place of a QR code. */
  return rum_sheet_code_new (addresses, C_("sheet", "QR code with the addresses of sources"));
}
