/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-activity-private.h"

#include <glib/gi18n-lib.h>

/**
 * RumActivity:
 *
 * A kind of training session, such as hill repeats or cycling.
 */
struct _RumActivity
{
  RumEntry         parent_instance;

  RumActivityKind  kind;
  RumGoals         goals;
  GListModel      *works;
};

G_DEFINE_FINAL_TYPE (RumActivity, rum_activity, RUM_TYPE_ENTRY)

G_DEFINE_ENUM_TYPE (RumActivityKind, rum_activity_kind,
                    G_DEFINE_ENUM_VALUE (RUM_ACTIVITY_KIND_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (RUM_ACTIVITY_KIND_STRENGTH, "strength"),
                    G_DEFINE_ENUM_VALUE (RUM_ACTIVITY_KIND_CROSS_TRAINING, "cross-training"))

G_DEFINE_FLAGS_TYPE (RumGoals, rum_goals,
                     G_DEFINE_ENUM_VALUE (RUM_GOAL_ENDURANCE, "endurance"),
                     G_DEFINE_ENUM_VALUE (RUM_GOAL_SPEED, "speed"),
                     G_DEFINE_ENUM_VALUE (RUM_GOAL_STRENGTH, "strength"))

static void
rum_activity_dispose (GObject *object)
{
  RumActivity *self = RUM_ACTIVITY (object);

  g_clear_object (&self->works);

  G_OBJECT_CLASS (rum_activity_parent_class)->dispose (object);
}

static void
rum_activity_class_init (RumActivityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_activity_dispose;
}

static void
rum_activity_init (RumActivity *self)
{
}

/*< private >
 * rum_activity_new:
 * @fields: what the activity consists of
 *
 * Returns: (transfer full): a new activity
 */
RumActivity *
rum_activity_new (const RumActivityFields *fields)
{
  RumActivity *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->works));

  self = g_object_new (RUM_TYPE_ACTIVITY, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->kind = fields->kind;
  self->goals = fields->goals;
  self->works = g_object_ref (fields->works);

  return self;
}

/**
 * rum_activity_kind_get_label:
 * @kind: a kind of activity
 *
 * Gets the name of what an activity counts as.
 *
 * Returns: (transfer none): the translated name
 */
const char *
rum_activity_kind_get_label (RumActivityKind kind)
{
  switch (kind)
    {
    case RUM_ACTIVITY_KIND_RUNNING:
      /* TRANSLATORS: What a training session counts as. */
      return C_("activity", "Running");
    case RUM_ACTIVITY_KIND_STRENGTH:
      /* TRANSLATORS: What a training session counts as. */
      return C_("activity", "Strength");
    case RUM_ACTIVITY_KIND_CROSS_TRAINING:
      /* TRANSLATORS: What a training session counts as: neither running nor strength. */
      return C_("activity", "Cross-training");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_goals_get_label:
 * @goal: one goal
 *
 * Gets the name of what an activity improves.
 *
 * Returns: (transfer none): the translated name
 */
const char *
rum_goals_get_label (RumGoals goal)
{
  switch (goal)
    {
    case RUM_GOAL_ENDURANCE:
      /* TRANSLATORS: What a runner wants to improve. */
      return C_("goal", "Endurance");
    case RUM_GOAL_SPEED:
      /* TRANSLATORS: What a runner wants to improve. */
      return C_("goal", "Speed");
    case RUM_GOAL_STRENGTH:
      /* TRANSLATORS: What a runner wants to improve. */
      return C_("goal", "Strength");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rum_activity_get_kind:
 * @self: an activity
 *
 * Gets what the activity counts as in a week.
 *
 * Returns: the kind
 */
RumActivityKind
rum_activity_get_kind (RumActivity *self)
{
  g_return_val_if_fail (RUM_IS_ACTIVITY (self), RUM_ACTIVITY_KIND_RUNNING);

  return self->kind;
}

/**
 * rum_activity_get_goals:
 * @self: an activity
 *
 * Gets what the activity improves.
 *
 * Returns: the goals, or 0 if none is told
 */
RumGoals
rum_activity_get_goals (RumActivity *self)
{
  g_return_val_if_fail (RUM_IS_ACTIVITY (self), 0);

  return self->goals;
}

/**
 * rum_activity_get_works:
 * @self: an activity
 *
 * Gets the groups and muscles that the activity works.
 *
 * Returns: (transfer none): a list of [class@Rum.Entry], never empty
 */
GListModel *
rum_activity_get_works (RumActivity *self)
{
  g_return_val_if_fail (RUM_IS_ACTIVITY (self), NULL);

  return self->works;
}
