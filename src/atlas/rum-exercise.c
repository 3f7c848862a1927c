/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-exercise-private.h"

#include "rum-group.h"

#include <glib/gi18n-lib.h>

/**
 * RumExercise:
 *
 * An exercise that strengthens a group of muscles, with how much of it and
 * how to do it.
 */
struct _RumExercise
{
  RumEntry      parent_instance;

  GListModel   *muscles;
  GListModel   *helpers;
  RumLevel      level;
  RumBasis      basis;
  RumDose       dose;
  char         *dose_note;
  char         *kit;
  char         *setup;
  char        **steps;
  char        **cues;
  char         *feel;
  char        **faults;
  char         *progression;
  GListModel   *sources;

  /* Weak: the group holds its exercises. */
  RumGroup     *group;

  /* Weak: neighbours know each other, and the atlas holds both. */
  RumExercise  *easier;
  RumExercise  *harder;
};

G_DEFINE_FINAL_TYPE (RumExercise, rum_exercise, RUM_TYPE_ENTRY)

G_DEFINE_ENUM_TYPE (RumLevel, rum_level,
                    G_DEFINE_ENUM_VALUE (RUM_LEVEL_BEGINNER, "beginner"),
                    G_DEFINE_ENUM_VALUE (RUM_LEVEL_INTERMEDIATE, "intermediate"),
                    G_DEFINE_ENUM_VALUE (RUM_LEVEL_ADVANCED, "advanced"))

G_DEFINE_ENUM_TYPE (RumBasis, rum_basis,
                    G_DEFINE_ENUM_VALUE (RUM_BASIS_TRIAL, "trial"),
                    G_DEFINE_ENUM_VALUE (RUM_BASIS_PARTLY, "partly"),
                    G_DEFINE_ENUM_VALUE (RUM_BASIS_PRACTICE, "practice"))

G_DEFINE_ENUM_TYPE (RumDoseUnit, rum_dose_unit,
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_REPETITIONS, "repetitions"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_REPETITIONS_PER_LEG, "repetitions-per-leg"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_REPETITIONS_PER_SIDE, "repetitions-per-side"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_REPETITIONS_PER_FOOT, "repetitions-per-foot"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_SECONDS, "seconds"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_SECONDS_PER_SIDE, "seconds-per-side"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_CONTACTS, "contacts"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_MINUTES, "minutes"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_BREATHS, "breaths"),
                    G_DEFINE_ENUM_VALUE (RUM_DOSE_BREATHS_PER_SIDE, "breaths-per-side"))

static char *
dup_number (const RumRange *range)
{
  if (range->min == range->max)
    return g_strdup_printf ("%d", range->min);

  /* TRANSLATORS: A range of whole numbers, such as “8–12”. */
  return g_strdup_printf (C_("range", "%1$d–%2$d"), range->min, range->max);
}

static char *
dup_sets (const RumRange *sets)
{
  g_autofree char *number = dup_number (sets);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* TRANSLATORS: %s is a number or a range such as “2–3”,
                                        * whose last number decides the form.  It stands only
                                        * where “%1$s of %2$s, %3$s” has %1$s, so use the
                                        * grammatical case that it needs there.
                                        */
                                       "%s set",
                                       "%s sets",
                                       (gulong) sets->max),
                          number);
}

static char *
dup_sessions (const RumRange *sessions)
{
  g_autofree char *number = dup_number (sessions);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* TRANSLATORS: %s is a number or a range such as “2–3”,
                                        * whose last number decides the form.  It stands only
                                        * where “%1$s of %2$s, %3$s” has %3$s.
                                        */
                                       "%s day a week",
                                       "%s days a week",
                                       (gulong) sessions->max),
                          number);
}

static char *
dup_repetitions (const RumRange *amount,
                 RumDoseUnit     unit,
                 const char     *number)
{
  switch (unit)
    {
    case RUM_DOSE_REPETITIONS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s repetition",
                                           "%s repetitions",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_REPETITIONS_PER_LEG:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s repetition per leg",
                                           "%s repetitions per leg",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_REPETITIONS_PER_SIDE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s repetition per side",
                                           "%s repetitions per side",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_REPETITIONS_PER_FOOT:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s repetition per foot",
                                           "%s repetitions per foot",
                                           (gulong) amount->max),
                              number);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_time (const RumRange *amount,
          RumDoseUnit     unit,
          const char     *number)
{
  switch (unit)
    {
    case RUM_DOSE_SECONDS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s second",
                                           "%s seconds",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_SECONDS_PER_SIDE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s second per side",
                                           "%s seconds per side",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_MINUTES:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s minute",
                                           "%s minutes",
                                           (gulong) amount->max),
                              number);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_counts (const RumRange *amount,
            RumDoseUnit     unit,
            const char     *number)
{
  switch (unit)
    {
    case RUM_DOSE_CONTACTS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s; a ground contact is one
                                            * landing of a jump or hop.
                                            */
                                           "%s ground contact",
                                           "%s ground contacts",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_BREATHS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s breath",
                                           "%s breaths",
                                           (gulong) amount->max),
                              number);
    case RUM_DOSE_BREATHS_PER_SIDE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* TRANSLATORS: Amount in one set of an exercise; %s is
                                            * a number or a range such as “8–12”, whose last
                                            * number decides the form.  It stands only where “%1$s
                                            * of %2$s, %3$s” has %2$s.
                                            */
                                           "%s breath per side",
                                           "%s breaths per side",
                                           (gulong) amount->max),
                              number);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_amount (const RumRange *amount,
            RumDoseUnit     unit)
{
  g_autofree char *number = dup_number (amount);

  switch (unit)
    {
    case RUM_DOSE_REPETITIONS:
    case RUM_DOSE_REPETITIONS_PER_LEG:
    case RUM_DOSE_REPETITIONS_PER_SIDE:
    case RUM_DOSE_REPETITIONS_PER_FOOT:
      return dup_repetitions (amount, unit, number);
    case RUM_DOSE_SECONDS:
    case RUM_DOSE_SECONDS_PER_SIDE:
    case RUM_DOSE_MINUTES:
      return dup_time (amount, unit, number);
    case RUM_DOSE_CONTACTS:
    case RUM_DOSE_BREATHS:
    case RUM_DOSE_BREATHS_PER_SIDE:
      return dup_counts (amount, unit, number);
    default:
      g_return_val_if_reached (NULL);
    }
}

static RumGroup *
rum_exercise_get_group (RumEntry *entry)
{
  return RUM_EXERCISE (entry)->group;
}

static void
rum_exercise_dispose (GObject *object)
{
  RumExercise *self = RUM_EXERCISE (object);

  g_clear_weak_pointer (&self->group);
  g_clear_weak_pointer (&self->easier);
  g_clear_weak_pointer (&self->harder);
  g_clear_object (&self->muscles);
  g_clear_object (&self->helpers);
  g_clear_object (&self->sources);

  G_OBJECT_CLASS (rum_exercise_parent_class)->dispose (object);
}

static void
rum_exercise_finalize (GObject *object)
{
  RumExercise *self = RUM_EXERCISE (object);

  g_free (self->dose_note);
  g_free (self->kit);
  g_free (self->setup);
  g_strfreev (self->steps);
  g_strfreev (self->cues);
  g_free (self->feel);
  g_strfreev (self->faults);
  g_free (self->progression);

  G_OBJECT_CLASS (rum_exercise_parent_class)->finalize (object);
}

static void
rum_exercise_class_init (RumExerciseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RumEntryClass *entry_class = RUM_ENTRY_CLASS (klass);

  object_class->dispose = rum_exercise_dispose;
  object_class->finalize = rum_exercise_finalize;

  entry_class->get_group = rum_exercise_get_group;
}

static void
rum_exercise_init (RumExercise *self)
{
}

/*< private >
 * rum_exercise_new:
 * @fields: what the exercise consists of
 *
 * Returns: (transfer full): a new exercise
 */
RumExercise *
rum_exercise_new (const RumExerciseFields *fields)
{
  RumExercise *self = NULL;

  g_assert (fields != NULL);
  g_assert (RUM_IS_GROUP (fields->group));
  g_assert (G_IS_LIST_MODEL (fields->muscles));
  g_assert (G_IS_LIST_MODEL (fields->helpers));
  g_assert (G_IS_LIST_MODEL (fields->sources));

  self = g_object_new (RUM_TYPE_EXERCISE, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  g_set_weak_pointer (&self->group, fields->group);
  self->muscles = g_object_ref (fields->muscles);
  self->helpers = g_object_ref (fields->helpers);
  self->level = fields->level;
  self->basis = fields->basis;
  self->dose = fields->dose;
  self->dose_note = g_strdup (fields->dose_note);
  self->kit = g_strdup (fields->kit);
  self->setup = g_strdup (fields->setup);
  self->steps = g_strdupv ((char **) fields->steps);
  self->cues = g_strdupv ((char **) fields->cues);
  self->feel = g_strdup (fields->feel);
  self->faults = g_strdupv ((char **) fields->faults);
  self->progression = g_strdup (fields->progression);
  self->sources = g_object_ref (fields->sources);

  return self;
}

/*< private >
 * rum_exercise_set_neighbours:
 * @self: an exercise without neighbours
 * @easier: (nullable): the exercise to do first
 * @harder: (nullable): the exercise to go on to
 *
 * Tells an exercise its neighbours on the ladder, once, before anybody else
 * sees it.  It keeps no references.
 */
void
rum_exercise_set_neighbours (RumExercise *self,
                             RumExercise *easier,
                             RumExercise *harder)
{
  g_assert (RUM_IS_EXERCISE (self));
  g_assert (self->easier == NULL && self->harder == NULL);

  g_set_weak_pointer (&self->easier, easier);
  g_set_weak_pointer (&self->harder, harder);
}

/**
 * rum_level_get_label:
 * @level: a level
 *
 * Gets the words for whom an exercise is for.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_level_get_label (RumLevel level)
{
  switch (level)
    {
    case RUM_LEVEL_BEGINNER:
      /* TRANSLATORS: How hard an exercise is. */
      return C_("level", "Beginner");
    case RUM_LEVEL_INTERMEDIATE:
      /* TRANSLATORS: How hard an exercise is. */
      return C_("level", "Intermediate");
    case RUM_LEVEL_ADVANCED:
      /* TRANSLATORS: How hard an exercise is. */
      return C_("level", "Advanced");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_basis_get_label:
 * @basis: a basis
 *
 * Gets the words for what an exercise and its dose rest on.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_basis_get_label (RumBasis basis)
{
  switch (basis)
    {
    case RUM_BASIS_TRIAL:
      /* TRANSLATORS: What an exercise and its dose rest on. */
      return C_("basis", "Based on studies");
    case RUM_BASIS_PARTLY:
      /* TRANSLATORS: What an exercise and its dose rest on. */
      return C_("basis", "Partly based on studies");
    case RUM_BASIS_PRACTICE:
      /* TRANSLATORS: What an exercise and its dose rest on. */
      return C_("basis", "Based on coaching practice");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_exercise_get_muscles:
 * @self: an exercise
 *
 * Gets the muscles that the exercise is done for, which need not all be of its
 * group.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle], never empty
 */
GListModel *
rum_exercise_get_muscles (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->muscles;
}

/**
 * rum_exercise_get_helpers:
 * @self: an exercise
 *
 * Gets the muscles that help.  None of them is among those that the exercise
 * is done for.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle], possibly empty
 */
GListModel *
rum_exercise_get_helpers (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->helpers;
}

/**
 * rum_exercise_get_easier:
 * @self: an exercise
 *
 * Gets the exercise below this one on the ladder.  The atlas holds it, not
 * this exercise.
 *
 * Returns: (transfer none) (nullable): the exercise, or NULL if none is told
 *   or the atlas is gone
 */
RumExercise *
rum_exercise_get_easier (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->easier;
}

/**
 * rum_exercise_get_harder:
 * @self: an exercise
 *
 * Gets the exercise above this one on the ladder.  The atlas holds it, not
 * this exercise.
 *
 * Returns: (transfer none) (nullable): the exercise, or NULL if none is told
 *   or the atlas is gone
 */
RumExercise *
rum_exercise_get_harder (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->harder;
}

/**
 * rum_exercise_get_level:
 * @self: an exercise
 *
 * Gets whom the exercise is for.
 *
 * Returns: the level
 */
RumLevel
rum_exercise_get_level (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), RUM_LEVEL_BEGINNER);

  return self->level;
}

/**
 * rum_exercise_get_basis:
 * @self: an exercise
 *
 * Gets what the exercise and its dose rest on.
 *
 * Returns: the basis
 */
RumBasis
rum_exercise_get_basis (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), RUM_BASIS_PRACTICE);

  return self->basis;
}

/**
 * rum_exercise_get_dose:
 * @self: an exercise
 *
 * Gets how much of the exercise to do, as numbers.
 *
 * Returns: (transfer none): sets, amount in a set and days a week
 */
const RumDose *
rum_exercise_get_dose (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return &self->dose;
}

/**
 * rum_exercise_dup_dose_text:
 * @self: an exercise
 *
 * Says in words how much of the exercise to do, such as
 * “2–3 sets of 8–12 repetitions per leg, 2–3 days a week”.
 *
 * Returns: (transfer full): the translated words
 */
char *
rum_exercise_dup_dose_text (RumExercise *self)
{
  g_autofree char *sets = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *sessions = NULL;

  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  /* Three numbers decide three plural forms, and gettext handles one at a
   * time.  Each part stands nowhere else, so that a translator can inflect it
   * for this very place.
   */
  sets = dup_sets (&self->dose.sets);
  amount = dup_amount (&self->dose.amount, self->dose.unit);
  sessions = dup_sessions (&self->dose.sessions);

  /* TRANSLATORS: How much of an exercise to do: %1$s is “2–3 sets”, %2$s is
   * “8–12 repetitions”, %3$s is “3 days a week”.
   */
  return g_strdup_printf (C_("dose", "%1$s of %2$s, %3$s"), sets, amount, sessions);
}

/**
 * rum_exercise_get_dose_note:
 * @self: an exercise
 *
 * Gets what else there is to say about the dose.
 *
 * Returns: (transfer none) (nullable): the translated note, or NULL
 */
const char *
rum_exercise_get_dose_note (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->dose_note;
}

/**
 * rum_exercise_get_kit:
 * @self: an exercise
 *
 * Gets what is needed for the exercise.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL if
 *   nothing is needed
 */
const char *
rum_exercise_get_kit (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->kit;
}

/**
 * rum_exercise_get_setup:
 * @self: an exercise
 *
 * Gets how to take up the starting position.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_exercise_get_setup (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->setup;
}

/**
 * rum_exercise_get_steps:
 * @self: an exercise
 *
 * Gets what to do, in order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the translated
 *   instructions, one at least
 */
const char *const *
rum_exercise_get_steps (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return (const char *const *) self->steps;
}

/**
 * rum_exercise_get_cues:
 * @self: an exercise
 *
 * Gets a coach's short reminders, in the order in which to give them.
 *
 * Returns: (transfer none) (array zero-terminated=1): the translated
 *   instructions, one at least
 */
const char *const *
rum_exercise_get_cues (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return (const char *const *) self->cues;
}

/**
 * rum_exercise_get_feel:
 * @self: an exercise
 *
 * Gets what one should feel.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_exercise_get_feel (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->feel;
}

/**
 * rum_exercise_get_faults:
 * @self: an exercise
 *
 * Gets common faults.
 *
 * Returns: (transfer none) (array zero-terminated=1): the translated
 *   descriptions, one at least
 */
const char *const *
rum_exercise_get_faults (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return (const char *const *) self->faults;
}

/**
 * rum_exercise_get_progression:
 * @self: an exercise
 *
 * Gets when and how to go on to more.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL
 */
const char *
rum_exercise_get_progression (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->progression;
}

/**
 * rum_exercise_get_sources:
 * @self: an exercise
 *
 * Gets what the exercise and its dose rest on.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_exercise_get_sources (RumExercise *self)
{
  g_return_val_if_fail (RUM_IS_EXERCISE (self), NULL);

  return self->sources;
}
