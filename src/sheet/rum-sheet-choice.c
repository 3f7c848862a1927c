/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-choice.h"

#include <string.h>

/* A claim of the rank 0 is on every sheet. */
#define ALWAYS 0

/* How important the claims of a topic are: so many are always there, and the
 * rank of the others is counted on from @rank in steps of @step.  Lower ranks
 * come first. */
typedef struct
{
  RumTopic topic;
  int      n_always;
  int      rank;
  int      step;
} Weight;

static const Weight weights[] = {
  { RUM_TOPIC_ROLE, 1, 10, 10 },
  { RUM_TOPIC_WEAK, 1, 2, 10 },
  { RUM_TOPIC_TIGHT, 1, 13, 10 },
  { RUM_TOPIC_OVERUSED, 1, 4, 10 },
  { RUM_TOPIC_MYTH, 0, 15, 12 },
  { RUM_TOPIC_FEEL, 0, 18, 20 },
  { RUM_TOPIC_FORM, 0, 28, 20 },
  { RUM_TOPIC_RED_FLAG, G_MAXINT, 0, 0 },
};

/* A claim and its rank; @order is its place in the file. */
typedef struct
{
  RumClaim *claim;
  int       rank;
  int       order;
  gboolean  is_taken;
} Candidate;

struct _RumSheetChoice
{
  GObject    parent_instance;

  RumGroup  *group;
  GPtrArray *candidates;
};

G_DEFINE_FINAL_TYPE (RumSheetChoice, rum_sheet_choice, G_TYPE_OBJECT)

static void
free_candidate (gpointer data)
{
  Candidate *candidate = data;

  g_clear_object (&candidate->claim);
  g_free (candidate);
}

/* What must be on the sheet comes first, then the extras by their rank. */
static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  const Candidate *first = *(const Candidate *const *) a;
  const Candidate *second = *(const Candidate *const *) b;

  if (first->rank != second->rank)
    return first->rank - second->rank;

  return first->order - second->order;
}

/* The first claim on each phase of the stride must be there, so that no phase
 * is passed over. */
static gboolean
is_first_of_phase (GPtrArray *claims,
                   guint      i)
{
  RumPhase *phase = rum_claim_get_phase (g_ptr_array_index (claims, i));

  if (phase == NULL)
    return FALSE;

  for (guint j = 0; j < i; j++)
    if (rum_claim_get_phase (g_ptr_array_index (claims, j)) == phase)
      return FALSE;

  return TRUE;
}

static void
add_topic (RumSheetChoice *self,
           const Weight   *weight)
{
  g_autoptr (GPtrArray) claims = rum_entry_create_claims (RUM_ENTRY (self->group), weight->topic);
  int rank = weight->rank;

  for (guint i = 0; i < claims->len; i++)
    {
      Candidate *candidate = g_new0 (Candidate, 1);

      candidate->claim = g_object_ref (g_ptr_array_index (claims, i));
      candidate->order = self->candidates->len;
      if ((int) i >= weight->n_always && !is_first_of_phase (claims, i))
        {
          candidate->rank = rank;
          rank += weight->step;
        }
      candidate->is_taken = candidate->rank == ALWAYS;

      g_ptr_array_add (self->candidates, candidate);
    }
}

static int
count_always (RumSheetChoice *self)
{
  int n = 0;

  for (guint i = 0; i < self->candidates->len; i++)
    if (((Candidate *) g_ptr_array_index (self->candidates, i))->rank == ALWAYS)
      n++;

  return n;
}

static gboolean
is_taken (RumSheetChoice *self,
          RumClaim       *claim)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = g_ptr_array_index (self->candidates, i);

      if (candidate->claim == claim)
        return candidate->is_taken;
    }

  return FALSE;
}

static void
rum_sheet_choice_dispose (GObject *object)
{
  RumSheetChoice *self = RUM_SHEET_CHOICE (object);

  g_clear_object (&self->group);
  g_clear_pointer (&self->candidates, g_ptr_array_unref);

  G_OBJECT_CLASS (rum_sheet_choice_parent_class)->dispose (object);
}

static void
rum_sheet_choice_class_init (RumSheetChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_choice_dispose;
}

static void
rum_sheet_choice_init (RumSheetChoice *self)
{
  self->candidates = g_ptr_array_new_with_free_func (free_candidate);
}

/**
 * rum_sheet_choice_new:
 * @group: a group
 *
 * Ranks the claims of a group: what it does in each phase and what goes with
 * weakness, tightness and overuse come first; every red flag is always there.  No extra is taken
 * yet.
 *
 * Returns: (transfer full): a new choice
 */
RumSheetChoice *
rum_sheet_choice_new (RumGroup *group)
{
  RumSheetChoice *self = NULL;

  g_return_val_if_fail (RUM_IS_GROUP (group), NULL);

  self = g_object_new (RUM_TYPE_SHEET_CHOICE, NULL);
  self->group = g_object_ref (group);
  for (gsize i = 0; i < G_N_ELEMENTS (weights); i++)
    add_topic (self, &weights[i]);
  g_ptr_array_sort (self->candidates, compare_ranks);

  return self;
}

/**
 * rum_sheet_choice_get_n_extras:
 * @self: a choice
 *
 * Gets how many claims may be on the sheet beyond those that must be.
 *
 * Returns: the number of claims
 */
int
rum_sheet_choice_get_n_extras (RumSheetChoice *self)
{
  g_return_val_if_fail (RUM_IS_SHEET_CHOICE (self), 0);

  return self->candidates->len - count_always (self);
}

/**
 * rum_sheet_choice_take_extra:
 * @self: a choice
 * @extra: number of the extra, from 0; the most important come first
 * @take: whether it goes on the sheet
 *
 * Takes an extra, or leaves it out.
 */
void
rum_sheet_choice_take_extra (RumSheetChoice *self,
                             int             extra,
                             gboolean        take)
{
  Candidate *candidate = NULL;

  g_return_if_fail (RUM_IS_SHEET_CHOICE (self));
  g_return_if_fail (extra >= 0 && extra < rum_sheet_choice_get_n_extras (self));

  candidate = g_ptr_array_index (self->candidates, count_always (self) + extra);
  candidate->is_taken = take;
}

/**
 * rum_sheet_choice_is_taken:
 * @self: a choice
 * @extra: number of the extra, from 0
 *
 * Tells whether an extra goes on the sheet.
 *
 * Returns: %TRUE if it does
 */
gboolean
rum_sheet_choice_is_taken (RumSheetChoice *self,
                           int             extra)
{
  Candidate *candidate = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_CHOICE (self), FALSE);
  g_return_val_if_fail (extra >= 0 && extra < rum_sheet_choice_get_n_extras (self), FALSE);

  candidate = g_ptr_array_index (self->candidates, count_always (self) + extra);

  return candidate->is_taken;
}

/**
 * rum_sheet_choice_get_length:
 * @self: a choice
 * @extra: number of the extra, from 0
 *
 * Gets how long the text of an extra is.
 *
 * Returns: the length, in bytes
 */
gsize
rum_sheet_choice_get_length (RumSheetChoice *self,
                             int             extra)
{
  Candidate *candidate = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_CHOICE (self), 0);
  g_return_val_if_fail (extra >= 0 && extra < rum_sheet_choice_get_n_extras (self), 0);

  candidate = g_ptr_array_index (self->candidates, count_always (self) + extra);

  return strlen (rum_claim_get_text (candidate->claim));
}

/**
 * rum_sheet_choice_create_claims:
 * @self: a choice
 * @topic: what the claims are about
 *
 * Gets the claims of a topic that go on the sheet, in the order of the file.
 *
 * Returns: (transfer full) (element-type RumClaim): the claims, perhaps none
 */
GPtrArray *
rum_sheet_choice_create_claims (RumSheetChoice *self,
                                RumTopic        topic)
{
  GPtrArray *chosen = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_CHOICE (self), NULL);

  chosen = rum_entry_create_claims (RUM_ENTRY (self->group), topic);
  for (guint i = chosen->len; i > 0; i--)
    if (!is_taken (self, g_ptr_array_index (chosen, i - 1)))
      g_ptr_array_remove_index (chosen, i - 1);

  return chosen;
}
