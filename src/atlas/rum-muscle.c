/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-muscle-private.h"

#include "rum-group.h"
#include "rum-timing.h"

/**
 * RumMuscle:
 *
 * A muscle, one head of it, a tendon or a fascia: what one region of a figure
 * stands for.
 */
struct _RumMuscle
{
  RumEntry    parent_instance;

  RumTissue   tissue;
  char       *origin;
  char       *insertion;
  char       *action;
  char       *nerve;
  GListModel *anatomy_sources;
  RumTiming  *timing;

  /* Weak: the group holds its muscles. */
  RumGroup   *group;
};

G_DEFINE_FINAL_TYPE (RumMuscle, rum_muscle, RUM_TYPE_ENTRY)

G_DEFINE_ENUM_TYPE (RumTissue, rum_tissue,
                    G_DEFINE_ENUM_VALUE (RUM_TISSUE_MUSCLE, "muscle"),
                    G_DEFINE_ENUM_VALUE (RUM_TISSUE_TENDON, "tendon"),
                    G_DEFINE_ENUM_VALUE (RUM_TISSUE_FASCIA, "fascia"))

static RumGroup *
rum_muscle_get_group (RumEntry *entry)
{
  return RUM_MUSCLE (entry)->group;
}

static void
rum_muscle_dispose (GObject *object)
{
  RumMuscle *self = RUM_MUSCLE (object);

  g_clear_weak_pointer (&self->group);
  g_clear_object (&self->anatomy_sources);
  g_clear_object (&self->timing);

  G_OBJECT_CLASS (rum_muscle_parent_class)->dispose (object);
}

static void
rum_muscle_finalize (GObject *object)
{
  RumMuscle *self = RUM_MUSCLE (object);

  g_free (self->origin);
  g_free (self->insertion);
  g_free (self->action);
  g_free (self->nerve);

  G_OBJECT_CLASS (rum_muscle_parent_class)->finalize (object);
}

static void
rum_muscle_class_init (RumMuscleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RumEntryClass *entry_class = RUM_ENTRY_CLASS (klass);

  object_class->dispose = rum_muscle_dispose;
  object_class->finalize = rum_muscle_finalize;

  entry_class->get_group = rum_muscle_get_group;
}

static void
rum_muscle_init (RumMuscle *self)
{
}

/*< private >
 * rum_muscle_new:
 * @fields: what every entry has
 * @tissue: what it is made of
 * @anatomy: its anatomy
 *
 * Returns: (transfer full): a new muscle that belongs to no group yet
 */
RumMuscle *
rum_muscle_new (const RumEntryFields *fields,
                RumTissue             tissue,
                const RumAnatomy     *anatomy)
{
  RumMuscle *self = NULL;

  g_assert (fields != NULL);
  g_assert (anatomy != NULL);
  g_assert (G_IS_LIST_MODEL (anatomy->sources));

  self = g_object_new (RUM_TYPE_MUSCLE, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), fields);
  self->tissue = tissue;
  self->origin = g_strdup (anatomy->origin);
  self->insertion = g_strdup (anatomy->insertion);
  self->action = g_strdup (anatomy->action);
  self->nerve = g_strdup (anatomy->nerve);
  self->anatomy_sources = g_object_ref (anatomy->sources);

  return self;
}

/*< private >
 * rum_muscle_set_group:
 * @self: a muscle of no group
 * @group: the group that holds it
 *
 * Tells a muscle its group.  The muscle keeps no reference.
 */
void
rum_muscle_set_group (RumMuscle *self,
                      RumGroup  *group)
{
  g_assert (RUM_IS_MUSCLE (self));
  g_assert (RUM_IS_GROUP (group));
  g_assert (self->group == NULL);

  g_set_weak_pointer (&self->group, group);
}

/*< private >
 * rum_muscle_set_timing:
 * @self: a muscle without timing
 * @timing: when it works
 *
 * Tells a muscle when it works, once, before anybody else sees it.
 */
void
rum_muscle_set_timing (RumMuscle *self,
                       RumTiming *timing)
{
  g_assert (RUM_IS_MUSCLE (self));
  g_assert (RUM_IS_TIMING (timing));
  g_assert (self->timing == NULL);

  self->timing = g_object_ref (timing);
}

/**
 * rum_muscle_get_tissue:
 * @self: a muscle
 *
 * Gets what it is made of.
 *
 * Returns: the tissue
 */
RumTissue
rum_muscle_get_tissue (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), RUM_TISSUE_MUSCLE);

  return self->tissue;
}

/**
 * rum_muscle_get_origin:
 * @self: a muscle
 *
 * Gets where it is attached nearer to the trunk.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_muscle_get_origin (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), NULL);

  return self->origin;
}

/**
 * rum_muscle_get_insertion:
 * @self: a muscle
 *
 * Gets where it is attached farther from the trunk.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_muscle_get_insertion (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), NULL);

  return self->insertion;
}

/**
 * rum_muscle_get_action:
 * @self: a muscle
 *
 * Gets which movements it makes.
 *
 * Returns: (transfer none): the translated words
 */
const char *
rum_muscle_get_action (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), NULL);

  return self->action;
}

/**
 * rum_muscle_get_nerve:
 * @self: a muscle
 *
 * Gets which nerve drives it.
 *
 * Returns: (transfer none) (nullable): the translated words, or NULL if none
 *   is told, as for a tendon
 */
const char *
rum_muscle_get_nerve (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), NULL);

  return self->nerve;
}

/**
 * rum_muscle_get_anatomy_sources:
 * @self: a muscle
 *
 * Gets what origin, insertion, action and nerve rest on.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_muscle_get_anatomy_sources (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), NULL);

  return self->anatomy_sources;
}

/**
 * rum_muscle_get_timing:
 * @self: a muscle
 *
 * Gets when in the stride it works.
 *
 * Returns: (transfer none) (nullable): the timing, or NULL if there are no
 *   data on it
 */
RumTiming *
rum_muscle_get_timing (RumMuscle *self)
{
  g_return_val_if_fail (RUM_IS_MUSCLE (self), NULL);

  return self->timing;
}
