/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-phase-private.h"

/**
 * RumPhase:
 *
 * A phase of the stride.  The phases of an atlas follow one another from
 * foot strike to the next foot strike of the same foot, without gap.
 */
struct _RumPhase
{
  RumEntry    parent_instance;

  int         start;
  int         end;
  GListModel *sources;
};

G_DEFINE_FINAL_TYPE (RumPhase, rum_phase, RUM_TYPE_ENTRY)

static void
rum_phase_dispose (GObject *object)
{
  RumPhase *self = RUM_PHASE (object);

  g_clear_object (&self->sources);

  G_OBJECT_CLASS (rum_phase_parent_class)->dispose (object);
}

static void
rum_phase_class_init (RumPhaseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_phase_dispose;
}

static void
rum_phase_init (RumPhase *self)
{
}

/*< private >
 * rum_phase_new:
 * @fields: what the phase consists of
 *
 * Returns: (transfer full): a new phase
 */
RumPhase *
rum_phase_new (const RumPhaseFields *fields)
{
  RumPhase *self = NULL;

  g_assert (fields != NULL);
  g_assert (G_IS_LIST_MODEL (fields->sources));

  self = g_object_new (RUM_TYPE_PHASE, NULL);
  rum_entry_set_fields (RUM_ENTRY (self), &fields->entry);
  self->start = fields->start;
  self->end = fields->end;
  self->sources = g_object_ref (fields->sources);

  return self;
}

/**
 * rum_phase_get_start:
 * @self: a phase
 *
 * Gets when the phase begins at an easy pace.
 *
 * Returns: the moment in per cent of the stride, 0…99, counted from foot
 *   strike to the next foot strike of the same foot
 */
int
rum_phase_get_start (RumPhase *self)
{
  g_return_val_if_fail (RUM_IS_PHASE (self), 0);

  return self->start;
}

/**
 * rum_phase_get_end:
 * @self: a phase
 *
 * Gets when the phase ends at an easy pace, which is when the next begins.
 *
 * Returns: the moment in per cent of the stride, 1…100, counted from foot
 *   strike to the next foot strike of the same foot
 */
int
rum_phase_get_end (RumPhase *self)
{
  g_return_val_if_fail (RUM_IS_PHASE (self), 0);

  return self->end;
}

/**
 * rum_phase_get_sources:
 * @self: a phase
 *
 * Gets what the limits of the phase rest on.
 *
 * Returns: (transfer none): a list of [class@Rum.Source], never empty
 */
GListModel *
rum_phase_get_sources (RumPhase *self)
{
  g_return_val_if_fail (RUM_IS_PHASE (self), NULL);

  return self->sources;
}
