/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-claim-private.h"

#include "rum-phase.h"

/**
 * RumClaim:
 *
 * One statement of the atlas, with its strength of evidence and its sources.
 */
struct _RumClaim
{
  GObject     parent_instance;

  char       *id;
  char       *text;
  RumTopic    topic;
  RumGrade    grade;
  RumUrgency  urgency;
  RumTerrain  terrain;
  RumPhase   *phase;
  GListModel *sources;
  GListModel *see;
};

G_DEFINE_FINAL_TYPE (RumClaim, rum_claim, G_TYPE_OBJECT)

static void
rum_claim_dispose (GObject *object)
{
  RumClaim *self = RUM_CLAIM (object);

  g_clear_object (&self->phase);
  g_clear_object (&self->sources);
  g_clear_object (&self->see);

  G_OBJECT_CLASS (rum_claim_parent_class)->dispose (object);
}

static void
rum_claim_finalize (GObject *object)
{
  RumClaim *self = RUM_CLAIM (object);

  g_free (self->id);
  g_free (self->text);

  G_OBJECT_CLASS (rum_claim_parent_class)->finalize (object);
}

static void
rum_claim_class_init (RumClaimClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_claim_dispose;
  object_class->finalize = rum_claim_finalize;
}

static void
rum_claim_init (RumClaim *self)
{
}

/*< private >
 * rum_claim_new:
 * @fields: what the claim consists of
 *
 * Returns: (transfer full): a new claim
 */
RumClaim *
rum_claim_new (const RumClaimFields *fields)
{
  RumClaim *self = NULL;

  g_assert (fields != NULL);
  g_assert (fields->phase == NULL || RUM_IS_PHASE (fields->phase));
  g_assert (G_IS_LIST_MODEL (fields->sources));
  g_assert (G_IS_LIST_MODEL (fields->see));

  self = g_object_new (RUM_TYPE_CLAIM, NULL);
  self->id = g_strdup (fields->id);
  self->text = g_strdup (fields->text);
  self->topic = fields->topic;
  self->grade = fields->grade;
  self->urgency = fields->urgency;
  self->terrain = fields->terrain;
  g_set_object (&self->phase, fields->phase);
  self->sources = g_object_ref (fields->sources);
  self->see = g_object_ref (fields->see);

  return self;
}

/**
 * rum_claim_get_id:
 * @self: a claim
 *
 * Gets the id, which no other claim of the atlas has.
 *
 * Returns: (transfer none): the id
 */
const char *
rum_claim_get_id (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), NULL);

  return self->id;
}

/**
 * rum_claim_get_text:
 * @self: a claim
 *
 * Gets what is claimed, in plain text without line breaks.
 *
 * Returns: (transfer none): the translated text
 */
const char *
rum_claim_get_text (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), NULL);

  return self->text;
}

/**
 * rum_claim_get_topic:
 * @self: a claim
 *
 * Gets what the claim is about.
 *
 * Returns: the topic
 */
RumTopic
rum_claim_get_topic (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), RUM_TOPIC_OVERVIEW);

  return self->topic;
}

/**
 * rum_claim_get_grade:
 * @self: a claim
 *
 * Gets how well the claim is supported.
 *
 * Returns: the grade
 */
RumGrade
rum_claim_get_grade (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), RUM_GRADE_WEAK);

  return self->grade;
}

/**
 * rum_claim_get_urgency:
 * @self: a claim
 *
 * Gets how soon a red flag wants help.
 *
 * Returns: the urgency; %RUM_URGENCY_NONE for every claim that is no red flag
 */
RumUrgency
rum_claim_get_urgency (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), RUM_URGENCY_NONE);

  return self->urgency;
}

/**
 * rum_claim_get_terrain:
 * @self: a claim
 *
 * Gets the ground or pace that a role is about.
 *
 * Returns: the terrain; %RUM_TERRAIN_ANY for every claim that is no role
 */
RumTerrain
rum_claim_get_terrain (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), RUM_TERRAIN_ANY);

  return self->terrain;
}

/**
 * rum_claim_get_phase:
 * @self: a claim
 *
 * Gets the phase of the stride that a role belongs to.
 *
 * Returns: (transfer none) (nullable): the phase, or NULL if the claim holds
 *   for no phase in particular
 */
RumPhase *
rum_claim_get_phase (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), NULL);

  return self->phase;
}

/**
 * rum_claim_get_sources:
 * @self: a claim
 *
 * Gets what the claim rests on, in the order of the content file.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_claim_get_sources (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), NULL);

  return self->sources;
}

/**
 * rum_claim_get_see:
 * @self: a claim
 *
 * Gets what the reader may want to open next.  Entries and claims would keep
 * each other alive here, so the atlas empties the list when it goes: a claim
 * that outlives its atlas has nothing more to show.
 *
 * Returns: (transfer none): a list of [class@Rum.Entry] in the order of the
 *   content file, often empty
 */
GListModel *
rum_claim_get_see (RumClaim *self)
{
  g_return_val_if_fail (RUM_IS_CLAIM (self), NULL);

  return self->see;
}
