/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-group-private.h"

#include "rum-list-private.h"
#include "rum-muscle-private.h"

/**
 * RumGroup:
 *
 * Muscles that do one job in running, such as the quadriceps.  What a runner
 * reads about role, weakness and training is told of the group.
 */
struct _RumGroup
{
  RumEntry  parent_instance;

  RumTier   tier;
  RumList  *muscles;
  RumList  *exercises;
};

G_DEFINE_FINAL_TYPE (RumGroup, rum_group, RUM_TYPE_ENTRY)

G_DEFINE_ENUM_TYPE (RumTier, rum_tier,
                    G_DEFINE_ENUM_VALUE (RUM_TIER_FOUNDING, "founding"),
                    G_DEFINE_ENUM_VALUE (RUM_TIER_FURTHER, "further"))

static RumGroup *
rum_group_get_group (RumEntry *entry)
{
  return RUM_GROUP (entry);
}

static void
rum_group_dispose (GObject *object)
{
  RumGroup *self = RUM_GROUP (object);

  g_clear_object (&self->muscles);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (rum_group_parent_class)->dispose (object);
}

static void
rum_group_class_init (RumGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RumEntryClass *entry_class = RUM_ENTRY_CLASS (klass);

  object_class->dispose = rum_group_dispose;

  entry_class->get_group = rum_group_get_group;
}

static void
rum_group_init (RumGroup *self)
{
  self->muscles = rum_list_new (RUM_TYPE_MUSCLE);
  self->exercises = rum_list_new (RUM_TYPE_EXERCISE);
}

/*< private >
 * rum_group_new:
 * @fields: what every entry has
 * @tier: whether it is one of the six that come first
 *
 * Returns: (transfer full): a new group without muscles and exercises
 */
RumGroup *
rum_group_new (const RumEntryFields *fields,
               RumTier               tier)
{
  RumGroup *self = NULL;

  g_assert (fields != NULL);

  self = g_object_new (RUM_TYPE_GROUP, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), fields);
  self->tier = tier;

  return self;
}

/*< private >
 * rum_group_add_muscle:
 * @self: a group that is being loaded
 * @muscle: a muscle of no group yet
 *
 * Appends a muscle.  The group holds the muscle, the muscle knows the group.
 */
void
rum_group_add_muscle (RumGroup  *self,
                      RumMuscle *muscle)
{
  g_assert (RUM_IS_GROUP (self));
  g_assert (RUM_IS_MUSCLE (muscle));

  rum_list_append (self->muscles, muscle);
  rum_muscle_set_group (muscle, self);
}

/*< private >
 * rum_group_add_exercise:
 * @self: a group that is being loaded
 * @exercise: an exercise for it
 *
 * Appends an exercise.
 */
void
rum_group_add_exercise (RumGroup    *self,
                        RumExercise *exercise)
{
  g_assert (RUM_IS_GROUP (self));
  g_assert (RUM_IS_EXERCISE (exercise));

  rum_list_append (self->exercises, exercise);
}

/**
 * rum_group_get_tier:
 * @self: a group
 *
 * Gets whether it is one of the six groups that come first.
 *
 * Returns: the tier
 */
RumTier
rum_group_get_tier (RumGroup *self)
{
  g_return_val_if_fail (RUM_IS_GROUP (self), RUM_TIER_FURTHER);

  return self->tier;
}

/**
 * rum_group_get_muscles:
 * @self: a group
 *
 * Gets the muscles of the group, in reading order.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle], never empty
 */
GListModel *
rum_group_get_muscles (RumGroup *self)
{
  g_return_val_if_fail (RUM_IS_GROUP (self), NULL);

  return G_LIST_MODEL (self->muscles);
}

/**
 * rum_group_get_exercises:
 * @self: a group
 *
 * Gets the exercises that strengthen the group, in the order of the content
 * file.
 *
 * Returns: (transfer none): a list of [class@Rum.Exercise]
 */
GListModel *
rum_group_get_exercises (RumGroup *self)
{
  g_return_val_if_fail (RUM_IS_GROUP (self), NULL);

  return G_LIST_MODEL (self->exercises);
}
