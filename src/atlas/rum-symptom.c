/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-symptom-private.h"

#include "rum-claim.h"

/**
 * RumSymptom:
 *
 * A complaint in the words of runners, with what often goes with it, what to
 * change first and when to see someone.
 */
struct _RumSymptom
{
  RumEntry    parent_instance;

  GListModel *groups;
  GListModel *places;
  GListModel *exercises;
  RumUrgency  urgency;
};

G_DEFINE_FINAL_TYPE (RumSymptom, rum_symptom, RUM_TYPE_ENTRY)

static RumUrgency
find_urgency (GListModel *claims)
{
  RumUrgency urgency = RUM_URGENCY_NONE;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (claims, i);

      urgency = MAX (urgency, rum_claim_get_urgency (claim));
    }

  return urgency;
}

static void
rum_symptom_dispose (GObject *object)
{
  RumSymptom *self = RUM_SYMPTOM (object);

  g_clear_object (&self->groups);
  g_clear_object (&self->places);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (rum_symptom_parent_class)->dispose (object);
}

static void
rum_symptom_class_init (RumSymptomClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_symptom_dispose;
}

static void
rum_symptom_init (RumSymptom *self)
{
}

/*< private >
 * rum_symptom_new:
 * @fields: what the symptom consists of
 *
 * Returns: (transfer full): a new symptom
 */
RumSymptom *
rum_symptom_new (const RumSymptomFields *fields)
{
  RumSymptom *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->groups));
  g_assert (G_IS_LIST_MODEL (fields->places));
  g_assert (G_IS_LIST_MODEL (fields->exercises));

  self = g_object_new (RUM_TYPE_SYMPTOM, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->groups = g_object_ref (fields->groups);
  self->places = g_object_ref (fields->places);
  self->exercises = g_object_ref (fields->exercises);
  self->urgency = find_urgency (fields->entry.claims);

  return self;
}

/**
 * rum_symptom_get_groups:
 * @self: a symptom
 *
 * Gets the groups that the symptom may have to do with.
 *
 * Returns: (transfer none): a list of [class@Rum.Group]; empty if it is no
 *   matter of muscles, as with heat
 */
GListModel *
rum_symptom_get_groups (RumSymptom *self)
{
  g_return_val_if_fail (RUM_IS_SYMPTOM (self), NULL);

  return self->groups;
}

/**
 * rum_symptom_get_places:
 * @self: a symptom
 *
 * Gets the muscles whose place on the map one would point at.
 *
 * Returns: (transfer none): a list of [class@Rum.Muscle]; empty if it may be
 *   felt anywhere
 */
GListModel *
rum_symptom_get_places (RumSymptom *self)
{
  g_return_val_if_fail (RUM_IS_SYMPTOM (self), NULL);

  return self->places;
}

/**
 * rum_symptom_get_exercises:
 * @self: a symptom
 *
 * Gets the exercises that may help once the load is right.
 *
 * Returns: (transfer none): a list of [class@Rum.Exercise], possibly empty
 */
GListModel *
rum_symptom_get_exercises (RumSymptom *self)
{
  g_return_val_if_fail (RUM_IS_SYMPTOM (self), NULL);

  return self->exercises;
}

/**
 * rum_symptom_get_urgency:
 * @self: a symptom
 *
 * Gets how soon the most urgent of its red flags wants help.
 *
 * Returns: the urgency; %RUM_URGENCY_NONE if it has no red flag
 */
RumUrgency
rum_symptom_get_urgency (RumSymptom *self)
{
  g_return_val_if_fail (RUM_IS_SYMPTOM (self), RUM_URGENCY_NONE);

  return self->urgency;
}
