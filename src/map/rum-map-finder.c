/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-finder-private.h"

/* Which share of a muscle's largest area is enough to say that it is seen, and
 * not only a sliver of it.
 */
#define SEEN_WELL 0.4

/* Which share of what a deeper figure shows is as good as that; and of what
 * another view of the same depth shows: faces come first.
 */
#define NEARLY_AS_MUCH 0.55
#define AS_MUCH 0.85

/* What it counts that two things are seen, but in two views side by side. */
#define ACROSS_WEIGHT 0.6

/* How good a sight is; what stands first decides. */
typedef struct
{
  int      n_prime;
  gboolean is_present_arrangement;
  gboolean is_present_layer;
  int      n_helping;
} Rank;

static double
measure (RumMapFigures     *figures,
         const RumMapSight *sight,
         RumEntry          *entry)
{
  double most = 0;

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (rum_map_finder_has_view (sight->arrangement, view))
        most = MAX (most, rum_map_figures_measure_entry (figures, view, sight->layer, entry));
    }

  return most;
}

static double
measure_best (RumMapFigures           *figures,
              RumEntry                *entry,
              const RumMapArrangement *candidates,
              gsize                    n_candidates)
{
  double most = 0;

  for (gsize i = 0; i < n_candidates; i++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        most = MAX (most, measure (figures, &(RumMapSight) { candidates[i], layer }, entry));
    }

  return most;
}

/* Gives the area of each muscle from which on it is seen well. */
static GHashTable *
create_thresholds (RumMapFigures           *figures,
                   GHashTable              *muscles,
                   const RumMapArrangement *candidates,
                   gsize                    n_candidates)
{
  GHashTable *thresholds = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GHashTableIter iter;
  gpointer muscle = NULL;

  g_hash_table_iter_init (&iter, muscles);
  while (g_hash_table_iter_next (&iter, &muscle, NULL))
    {
      const double best = measure_best (figures, muscle, candidates, n_candidates);

      if (best > 0)
        {
          double *threshold = g_new (double, 1);

          *threshold = best * SEEN_WELL;
          g_hash_table_insert (thresholds, muscle, threshold);
        }
    }

  return thresholds;
}

static int
count_seen (RumMapFigures     *figures,
            const RumMapSight *sight,
            GHashTable        *thresholds)
{
  GHashTableIter iter;
  gpointer muscle = NULL;
  gpointer threshold = NULL;
  int n_seen = 0;

  g_hash_table_iter_init (&iter, thresholds);
  while (g_hash_table_iter_next (&iter, &muscle, &threshold))
    n_seen += measure (figures, sight, muscle) >= *(double *) threshold;

  return n_seen;
}

static gboolean
is_better (const Rank *one,
           const Rank *other)
{
  if (one->n_prime != other->n_prime)
    return one->n_prime > other->n_prime;

  if (one->is_present_arrangement != other->is_present_arrangement)
    return one->is_present_arrangement;

  if (one->is_present_layer != other->is_present_layer)
    return one->is_present_layer;

  return one->n_helping > other->n_helping;
}

/* How much is seen of the one of which less is seen, 0…1. */
static double
measure_pair (RumMapFigures     *figures,
              const RumMapSight *sight,
              RumEntry          *one,
              RumEntry          *other,
              double             best_one,
              double             best_other)
{
  double most = ACROSS_WEIGHT * MIN (measure (figures, sight, one) / best_one,
                                     measure (figures, sight, other) / best_other);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (rum_map_finder_has_view (sight->arrangement, view))
        most = MAX (most,
                    MIN (rum_map_figures_measure_entry (figures, view, sight->layer, one) /
                           best_one,
                         rum_map_figures_measure_entry (figures, view, sight->layer, other) /
                           best_other));
    }

  return most;
}

/*< private >
 * rum_map_finder_has_view:
 * @arrangement: an arrangement of views
 * @view: from where the body is seen
 *
 * Tells whether an arrangement has a view.
 *
 * Returns: whether it has it
 */
gboolean
rum_map_finder_has_view (RumMapArrangement arrangement,
                         RumView           view)
{
  switch (arrangement)
    {
    case RUM_MAP_FRONT:
      return view == RUM_VIEW_FRONT;
    case RUM_MAP_BACK:
      return view == RUM_VIEW_BACK;
    case RUM_MAP_SIDE:
      return view == RUM_VIEW_SIDE;
    case RUM_MAP_SOLE:
      return view == RUM_VIEW_SOLE;
    case RUM_MAP_BOTH:
    default:
      return view == RUM_VIEW_FRONT || view == RUM_VIEW_BACK;
    }
}

/*< private >
 * rum_map_finder_shows:
 * @figures: the figures
 * @sight: what is shown
 * @entry: a group, a muscle or a place
 *
 * Tells whether the muscle, or any that the entry means, has a region in what
 * is shown.
 *
 * Returns: whether it has one
 */
gboolean
rum_map_finder_shows (RumMapFigures     *figures,
                      const RumMapSight *sight,
                      RumEntry          *entry)
{
  g_return_val_if_fail (figures != NULL, FALSE);
  g_return_val_if_fail (sight != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (rum_map_finder_has_view (sight->arrangement, view) &&
          rum_map_figures_has_entry (figures, view, sight->layer, entry))
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * rum_map_finder_shows_well:
 * @figures: the figures
 * @sight: what is shown
 * @entry: a group, a muscle or a place
 * @view: from where it is seen best
 * @layer: how deep that is
 *
 * Tells whether more than a sliver is shown of the muscle, or of all that the
 * entry means.
 *
 * Returns: whether it is so
 */
gboolean
rum_map_finder_shows_well (RumMapFigures     *figures,
                           const RumMapSight *sight,
                           RumEntry          *entry,
                           RumView            view,
                           RumLayer           layer)
{
  g_return_val_if_fail (figures != NULL, FALSE);
  g_return_val_if_fail (sight != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);

  return measure (figures, sight, entry) >=
         SEEN_WELL * rum_map_figures_measure_entry (figures, view, layer, entry);
}

/*< private >
 * rum_map_finder_find_layer:
 * @figures: the figures
 * @sight: (inout): in which views to look, and the layer that is shown now;
 *   the layer that was found
 * @entry: a group, a muscle or a place
 *
 * Finds a layer that has a region of the muscle, or of any that the entry
 * means: the present one, or else the one nearest to the skin.
 *
 * Returns: whether there is one
 */
gboolean
rum_map_finder_find_layer (RumMapFigures *figures,
                           RumMapSight   *sight,
                           RumEntry      *entry)
{
  g_return_val_if_fail (figures != NULL, FALSE);
  g_return_val_if_fail (sight != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);

  if (rum_map_finder_shows (figures, sight, entry))
    return TRUE;

  for (int layer = 0; layer < RUM_N_LAYERS; layer++)
    {
      const RumMapSight candidate = { sight->arrangement, layer };

      if (rum_map_finder_shows (figures, &candidate, entry))
        {
          sight->layer = layer;
          return TRUE;
        }
    }

  return FALSE;
}

/*< private >
 * rum_map_finder_find_view:
 * @figures: the figures
 * @entry: a group, a muscle or a place
 * @view: (out): from where the body is seen
 * @layer: (out): how deep
 *
 * Finds the figure that shows most of the muscle, or of all that the entry
 * means.  One nearer to the skin is better if it shows nearly as much.
 *
 * Returns: whether there is one
 */
gboolean
rum_map_finder_find_view (RumMapFigures *figures,
                          RumEntry      *entry,
                          RumView       *view,
                          RumLayer      *layer)
{
  double best = 0;

  g_return_val_if_fail (figures != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);
  g_return_val_if_fail (view != NULL && layer != NULL, FALSE);

  for (int depth = 0; depth < RUM_N_LAYERS; depth++)
    {
      double most = best / NEARLY_AS_MUCH;

      for (int side = 0; side < RUM_N_VIEWS; side++)
        {
          const double area = rum_map_figures_measure_entry (figures, side, depth, entry);

          if (area <= most)
            continue;

          best = area;
          most = area / AS_MUCH;
          *view = side;
          *layer = depth;
        }
    }

  return best > 0;
}

/*< private >
 * rum_map_finder_find_set:
 * @figures: the figures
 * @prime: (element-type RumMuscle): the muscles that matter
 * @helping: (element-type RumMuscle): those that matter less
 * @candidates: (array length=n_candidates): arrangements, the best one first
 * @n_candidates: how many there are
 * @sight: (inout): what is shown now; what was found
 *
 * Finds where most of the prime muscles are seen, and more than slivers of
 * them.  Of what is equal the present arrangement is best, then the present
 * layer, then what shows most of the helping ones, then the first arrangement
 * and the layer nearest to the skin.
 *
 * Returns: whether any of them is seen anywhere
 */
gboolean
rum_map_finder_find_set (RumMapFigures           *figures,
                         GHashTable              *prime,
                         GHashTable              *helping,
                         const RumMapArrangement *candidates,
                         gsize                    n_candidates,
                         RumMapSight             *sight)
{
  g_autoptr (GHashTable) prime_thresholds = NULL;
  g_autoptr (GHashTable) helping_thresholds = NULL;
  const RumMapSight present = *sight;
  Rank best = { 0 };

  g_return_val_if_fail (figures != NULL, FALSE);
  g_return_val_if_fail (prime != NULL && helping != NULL, FALSE);

  prime_thresholds = create_thresholds (figures, prime, candidates, n_candidates);
  helping_thresholds = create_thresholds (figures, helping, candidates, n_candidates);

  for (gsize i = 0; i < n_candidates; i++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          const RumMapSight candidate = { candidates[i], layer };
          Rank rank = { 0 };

          rank.n_prime = count_seen (figures, &candidate, prime_thresholds);
          rank.n_helping = count_seen (figures, &candidate, helping_thresholds);
          rank.is_present_arrangement = candidate.arrangement == present.arrangement;
          rank.is_present_layer = candidate.layer == present.layer;

          if (rank.n_prime + rank.n_helping > 0 && is_better (&rank, &best))
            {
              best = rank;
              *sight = candidate;
            }
        }
    }

  return best.n_prime + best.n_helping > 0;
}

/*< private >
 * rum_map_finder_find_pair:
 * @figures: the figures
 * @one: a group, a muscle or a place
 * @other: a group, a muscle or a place
 * @candidates: (array length=n_candidates): arrangements, the best one first
 * @n_candidates: how many there are
 * @sight: (inout): what is shown now; what was found
 *
 * Finds where two things are seen at once, best in one view: what is shown now
 * if it shows enough of both, or else what shows most of the one of which less
 * is seen.
 *
 * Returns: whether both are seen anywhere
 */
gboolean
rum_map_finder_find_pair (RumMapFigures           *figures,
                          RumEntry                *one,
                          RumEntry                *other,
                          const RumMapArrangement *candidates,
                          gsize                    n_candidates,
                          RumMapSight             *sight)
{
  const RumMapSight present = *sight;
  double best_one = 0;
  double best_other = 0;
  double best = 0;

  g_return_val_if_fail (figures != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (one), FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (other), FALSE);

  best_one = measure_best (figures, one, candidates, n_candidates);
  best_other = measure_best (figures, other, candidates, n_candidates);
  if (best_one <= 0 || best_other <= 0)
    return FALSE;

  for (gsize i = 0; i < n_candidates; i++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        {
          const RumMapSight candidate = { candidates[i], layer };
          double seen = measure_pair (figures, &candidate, one, other, best_one, best_other);

          if (seen >= SEEN_WELL && candidate.arrangement == present.arrangement &&
              candidate.layer == present.layer)
            seen = 2;

          if (seen > best)
            {
              best = seen;
              *sight = candidate;
            }
        }
    }

  return best > 0;
}
