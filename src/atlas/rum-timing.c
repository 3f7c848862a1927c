/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-timing-private.h"

#include "rum-phase.h"

#include <glib/gi18n-lib.h>

/**
 * RumTiming:
 *
 * When in the stride a muscle works, and how that is known.  A level is a
 * share of the muscle's own peak, so it does not tell which of two muscles
 * works harder.
 */
struct _RumTiming
{
  GObject          parent_instance;

  RumTimingMethod  method;
  RumConfidence    confidence;
  int              people;
  double           speed;
  char            *note;
  GListModel      *sources;
  RumTimingSpan   *spans;
  gsize            n_spans;
};

G_DEFINE_FINAL_TYPE (RumTiming, rum_timing, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (RumTimingMethod, rum_timing_method,
                    G_DEFINE_ENUM_VALUE (RUM_TIMING_SURFACE_EMG, "surface-emg"),
                    G_DEFINE_ENUM_VALUE (RUM_TIMING_SIMULATED_FORCE, "simulated-force"))

G_DEFINE_ENUM_TYPE (RumConfidence, rum_confidence,
                    G_DEFINE_ENUM_VALUE (RUM_CONFIDENCE_LOW, "low"),
                    G_DEFINE_ENUM_VALUE (RUM_CONFIDENCE_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (RUM_CONFIDENCE_HIGH, "high"))

G_DEFINE_ENUM_TYPE (RumEffort, rum_effort,
                    G_DEFINE_ENUM_VALUE (RUM_EFFORT_OFF, "off"),
                    G_DEFINE_ENUM_VALUE (RUM_EFFORT_LOW, "low"),
                    G_DEFINE_ENUM_VALUE (RUM_EFFORT_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (RUM_EFFORT_HIGH, "high"))

/* Gives for how much of a phase the muscle works at least at a level, in per
 * cent of the stride.
 */
static int
get_length_at (RumTiming *self,
               RumPhase  *phase,
               RumEffort  level)
{
  int length = 0;

  for (gsize i = 0; i < self->n_spans; i++)
    {
      const RumTimingSpan *span = &self->spans[i];
      int start = MAX (span->start, rum_phase_get_start (phase));
      int end = MIN (span->end, rum_phase_get_end (phase));

      if (span->level >= level && start < end)
        length += end - start;
    }

  return length;
}

static char *
dup_method_text (RumTiming *self)
{
  /* Speeds have two decimals at most, and no zeros at their end. */
  g_autofree char *speed = g_strdup_printf ("%g", self->speed);

  if (self->method == RUM_TIMING_SURFACE_EMG)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         /* TRANSLATORS: How it was measured when a muscle works:
                                          * %1$d is the number of people, %2$s their speed, such
                                          * as “2.8”, in metres per second.
                                          */
                                         "Measured with electrodes on the skin of %1$d person "
                                         "who ran at %2$s m/s.",
                                         "Measured with electrodes on the skin of %1$d people "
                                         "who ran at %2$s m/s.",
                                         (gulong) self->people),
                            self->people, speed);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* TRANSLATORS: How it is known when a muscle works: force
                                        * in a computer model; %1$d is the number of people, %2$s
                                        * their speed, such as “2.8”, in metres per second.
                                        */
                                       "Force in a computer simulation of %1$d person who ran "
                                       "at %2$s m/s.",
                                       "Force in a computer simulation of %1$d people who ran "
                                       "at %2$s m/s.",
                                       (gulong) self->people),
                          self->people, speed);
}

static const char *
get_confidence_text (RumConfidence confidence)
{
  switch (confidence)
    {
    case RUM_CONFIDENCE_LOW:
      /* TRANSLATORS: How far one can trust when a muscle is said to work. */
      return _("This timing is uncertain.");
    case RUM_CONFIDENCE_MEDIUM:
      /* TRANSLATORS: How far one can trust when a muscle is said to work. */
      return _("This timing is fairly certain.");
    case RUM_CONFIDENCE_HIGH:
      /* TRANSLATORS: How far one can trust when a muscle is said to work. */
      return _("This timing is well supported.");
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
rum_timing_dispose (GObject *object)
{
  RumTiming *self = RUM_TIMING (object);

  g_clear_object (&self->sources);

  G_OBJECT_CLASS (rum_timing_parent_class)->dispose (object);
}

static void
rum_timing_finalize (GObject *object)
{
  RumTiming *self = RUM_TIMING (object);

  g_free (self->note);
  g_free (self->spans);

  G_OBJECT_CLASS (rum_timing_parent_class)->finalize (object);
}

static void
rum_timing_class_init (RumTimingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_timing_dispose;
  object_class->finalize = rum_timing_finalize;
}

static void
rum_timing_init (RumTiming *self)
{
}

/*< private >
 * rum_timing_new:
 * @fields: what the timing consists of
 *
 * Returns: (transfer full): a new timing
 */
RumTiming *
rum_timing_new (const RumTimingFields *fields)
{
  RumTiming *self = NULL;

  g_assert (fields != NULL);
  g_assert (fields->n_spans > 0);
  g_assert (G_IS_LIST_MODEL (fields->sources));

  self = g_object_new (RUM_TYPE_TIMING, NULL);
  self->method = fields->method;
  self->confidence = fields->confidence;
  self->people = fields->people;
  self->speed = fields->speed;
  self->note = g_strdup (fields->note);
  self->sources = g_object_ref (fields->sources);
  self->spans = g_memdup2 (fields->spans, fields->n_spans * sizeof *fields->spans);
  self->n_spans = fields->n_spans;

  return self;
}

/**
 * rum_confidence_get_label:
 * @confidence: how far a timing can be trusted
 *
 * Gets the words for how far a timing can be trusted.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_confidence_get_label (RumConfidence confidence)
{
  switch (confidence)
    {
    case RUM_CONFIDENCE_LOW:
      /* TRANSLATORS: How far one can trust when a muscle is said to work. */
      return C_("confidence", "Uncertain");
    case RUM_CONFIDENCE_MEDIUM:
      /* TRANSLATORS: How far one can trust when a muscle is said to work. */
      return C_("confidence", "Fairly certain");
    case RUM_CONFIDENCE_HIGH:
      /* TRANSLATORS: How far one can trust when a muscle is said to work. */
      return C_("confidence", "Well supported");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_effort_get_label:
 * @level: how much a muscle works
 *
 * Gets the words for how much a muscle works, as a share of its own peak.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_effort_get_label (RumEffort level)
{
  switch (level)
    {
    case RUM_EFFORT_OFF:
      /* TRANSLATORS: How much a muscle works in a phase of the stride. */
      return C_("effort", "Hardly works");
    case RUM_EFFORT_LOW:
      /* TRANSLATORS: How much a muscle works in a phase of the stride. */
      return C_("effort", "Works a little");
    case RUM_EFFORT_MEDIUM:
      /* TRANSLATORS: How much a muscle works in a phase of the stride. */
      return C_("effort", "Works moderately");
    case RUM_EFFORT_HIGH:
      /* TRANSLATORS: How much a muscle works in a phase of the stride. */
      return C_("effort", "Works hard");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_timing_get_method:
 * @self: a timing
 *
 * Gets how it was found out.
 *
 * Returns: the method
 */
RumTimingMethod
rum_timing_get_method (RumTiming *self)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), RUM_TIMING_SURFACE_EMG);

  return self->method;
}

/**
 * rum_timing_get_confidence:
 * @self: a timing
 *
 * Gets how far the timing can be trusted.
 *
 * Returns: the confidence
 */
RumConfidence
rum_timing_get_confidence (RumTiming *self)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), RUM_CONFIDENCE_LOW);

  return self->confidence;
}

/**
 * rum_timing_get_people:
 * @self: a timing
 *
 * Gets how many people it was measured or simulated in.
 *
 * Returns: the number of people, 1…999
 */
int
rum_timing_get_people (RumTiming *self)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), 0);

  return self->people;
}

/**
 * rum_timing_get_speed:
 * @self: a timing
 *
 * Gets how fast the people ran.
 *
 * Returns: the speed in metres per second
 */
double
rum_timing_get_speed (RumTiming *self)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), 0);

  return self->speed;
}

/**
 * rum_timing_get_note:
 * @self: a timing
 *
 * Gets what else there is to say about the timing.
 *
 * Returns: (transfer none) (nullable): the translated note, or NULL
 */
const char *
rum_timing_get_note (RumTiming *self)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), NULL);

  return self->note;
}

/**
 * rum_timing_get_sources:
 * @self: a timing
 *
 * Gets what the timing rests on.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_timing_get_sources (RumTiming *self)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), NULL);

  return self->sources;
}

/**
 * rum_timing_get_spans:
 * @self: a timing
 * @n_spans: (out): number of spans, from 1
 *
 * Gets when the muscle works.  Between the spans it hardly does.
 *
 * Returns: (transfer none) (array length=n_spans): the spans in the order of
 *   the stride, without overlap
 */
const RumTimingSpan *
rum_timing_get_spans (RumTiming *self,
                      gsize     *n_spans)
{
  g_return_val_if_fail (RUM_IS_TIMING (self), NULL);
  g_return_val_if_fail (n_spans != NULL, NULL);

  *n_spans = self->n_spans;

  return self->spans;
}

/**
 * rum_timing_get_phase_effort:
 * @self: a timing
 * @phase: a phase of the stride
 *
 * Sums up how much the muscle works in a phase: the highest level that holds,
 * alone or together with higher ones, for at least two fifths of the phase.
 *
 * The two fifths are a convention of this program.  The mean signal in a
 * phase (source: tr-reanalysis) gives the same level in 69 of 78 cases, and
 * none that is off by more than one step; a third would agree in 60, a half
 * in 67.
 *
 * Returns: the level; %RUM_EFFORT_OFF if the muscle hardly works there
 */
RumEffort
rum_timing_get_phase_effort (RumTiming *self,
                             RumPhase  *phase)
{
  int length = 0;

  g_return_val_if_fail (RUM_IS_TIMING (self), RUM_EFFORT_OFF);
  g_return_val_if_fail (RUM_IS_PHASE (phase), RUM_EFFORT_OFF);

  length = rum_phase_get_end (phase) - rum_phase_get_start (phase);

  for (int level = RUM_EFFORT_HIGH; level > RUM_EFFORT_OFF; level--)
    {
      if (5 * get_length_at (self, phase, level) >= 2 * length)
        return level;
    }

  return RUM_EFFORT_OFF;
}

/**
 * rum_timing_dup_text:
 * @self: a timing
 *
 * Says in whole sentences how it was found out when the muscle works, in how
 * many people and at what speed, how far to trust it, and what else there is
 * to say.
 *
 * Returns: (transfer full): the translated sentences
 */
char *
rum_timing_dup_text (RumTiming *self)
{
  g_autofree char *method = NULL;
  const char *confidence = NULL;

  g_return_val_if_fail (RUM_IS_TIMING (self), NULL);

  method = dup_method_text (self);
  confidence = get_confidence_text (self->confidence);

  if (self->note != NULL)
    /* TRANSLATORS: Three whole sentences, one after the other. */
    return g_strdup_printf (C_("sentences", "%1$s %2$s %3$s"), method, confidence, self->note);

  /* TRANSLATORS: Two whole sentences, one after the other. */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), method, confidence);
}
