/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"

#include "rum-map-finder-private.h"
#include "rum-map-muscles-private.h"
#include "rum-map-words-private.h"

/* What of RumBodyMap tells what is shown, and where something can be seen. */

static RumMapSight
get_sight (RumBodyMap *self)
{
  return (RumMapSight) { rum_body_map_get_arrangement (self), rum_body_map_get_layer (self) };
}

/**
 * rum_body_map_prepare_finding:
 * @self: a map
 *
 * Begins to prepare, in a thread, what the functions below need to know of all
 * figures: whoever asks one of them sooner waits.
 */
void
rum_body_map_prepare_finding (RumBodyMap *self)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));

  rum_map_figures_prepare_areas (rum_body_map_get_figures (self));
}

/**
 * rum_body_map_shows:
 * @self: a map
 * @entry_id: id of a group or muscle
 *
 * Tells whether the muscle, or any of the group, has a region in what is shown
 * now.
 *
 * Returns: whether it can be seen
 */
gboolean
rum_body_map_shows (RumBodyMap *self,
                    const char *entry_id)
{
  RumMapSight sight = { RUM_MAP_BOTH, RUM_LAYER_SURFACE };
  RumEntry *entry = NULL;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (entry_id != NULL, FALSE);

  entry = rum_body_map_find_entry (self, entry_id);
  sight = get_sight (self);

  return entry != NULL &&
         rum_map_finder_shows (rum_body_map_get_figures (self), &sight, entry);
}

/**
 * rum_body_map_find_layer:
 * @self: a map
 * @entry_id: id of a group or muscle
 * @layer: (out): where to store the layer
 *
 * Finds a layer in which the muscle, or any of the group, has a region, in the
 * front or in the back: the present layer if it has one, or else the one that
 * is nearest to the skin.  That comes before the view that is shown, because a
 * muscle of the back shows but a sliver from the front.
 *
 * Returns: whether there is one
 */
gboolean
rum_body_map_find_layer (RumBodyMap *self,
                         const char *entry_id,
                         RumLayer   *layer)
{
  RumMapSight sight = { RUM_MAP_BOTH, RUM_LAYER_SURFACE };
  RumEntry *entry = NULL;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (entry_id != NULL, FALSE);
  g_return_val_if_fail (layer != NULL, FALSE);

  entry = rum_body_map_find_entry (self, entry_id);
  sight.layer = rum_body_map_get_layer (self);
  if (entry == NULL || !rum_map_finder_find_layer (rum_body_map_get_figures (self), &sight, entry))
    return FALSE;

  *layer = sight.layer;
  return TRUE;
}

/**
 * rum_body_map_find_arrangement:
 * @self: a map
 * @entry_id: id of a group or muscle
 * @candidates: (array length=n_candidates): arrangements, the best one first
 * @n_candidates: how many there are
 * @arrangement: (out): where to store the arrangement
 * @layer: (out): where to store the layer
 *
 * Finds where to look for a muscle, or any of a group: the first arrangement
 * that shows it in some layer, and in it the present layer, or else the one
 * that is nearest to the skin.
 *
 * Returns: whether there is one
 */
gboolean
rum_body_map_find_arrangement (RumBodyMap              *self,
                               const char              *entry_id,
                               const RumMapArrangement *candidates,
                               gsize                    n_candidates,
                               RumMapArrangement       *arrangement,
                               RumLayer                *layer)
{
  RumEntry *entry = NULL;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (entry_id != NULL, FALSE);
  g_return_val_if_fail (candidates != NULL || n_candidates == 0, FALSE);
  g_return_val_if_fail (arrangement != NULL && layer != NULL, FALSE);

  entry = rum_body_map_find_entry (self, entry_id);
  for (gsize i = 0; entry != NULL && i < n_candidates; i++)
    {
      RumMapSight sight = { candidates[i], rum_body_map_get_layer (self) };

      if (rum_map_finder_find_layer (rum_body_map_get_figures (self), &sight, entry))
        {
          *arrangement = sight.arrangement;
          *layer = sight.layer;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * rum_body_map_find_arrangement_for_set:
 * @self: a map
 * @prime: (nullable): a list of #RumEntry: what matters
 * @helping: (nullable): a list of #RumEntry: what matters less
 * @candidates: (array length=n_candidates): arrangements, the best one first
 * @n_candidates: how many there are
 * @arrangement: (out): where to store the arrangement
 * @layer: (out): where to store the layer
 *
 * Finds where to look for a set of muscles: where most of @prime can be seen,
 * and more than slivers of them.  Of what is equal the present arrangement is
 * best, if it is one of @candidates, then the present layer, then what shows
 * most of @helping, then the first of @candidates and the layer that is nearest
 * to the skin.  Groups mean all their muscles.
 *
 * Returns: whether any can be seen anywhere
 */
gboolean
rum_body_map_find_arrangement_for_set (RumBodyMap              *self,
                                       GListModel              *prime,
                                       GListModel              *helping,
                                       const RumMapArrangement *candidates,
                                       gsize                    n_candidates,
                                       RumMapArrangement       *arrangement,
                                       RumLayer                *layer)
{
  g_autoptr (GHashTable) prime_muscles = NULL;
  g_autoptr (GHashTable) helping_muscles = NULL;
  RumMapSight sight = { RUM_MAP_BOTH, RUM_LAYER_SURFACE };

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (prime == NULL || G_IS_LIST_MODEL (prime), FALSE);
  g_return_val_if_fail (helping == NULL || G_IS_LIST_MODEL (helping), FALSE);
  g_return_val_if_fail (candidates != NULL || n_candidates == 0, FALSE);
  g_return_val_if_fail (arrangement != NULL && layer != NULL, FALSE);

  prime_muscles = rum_map_muscles_create (prime);
  helping_muscles = rum_map_muscles_create (helping);
  sight = get_sight (self);
  if (!rum_map_finder_find_set (rum_body_map_get_figures (self), prime_muscles, helping_muscles,
                                candidates, n_candidates, &sight))
    return FALSE;

  *arrangement = sight.arrangement;
  *layer = sight.layer;
  return TRUE;
}

/**
 * rum_body_map_find_arrangement_for_link:
 * @self: a map
 * @link: a link between two parts of the body
 * @candidates: (array length=n_candidates): arrangements, the best one first
 * @n_candidates: how many there are
 * @arrangement: (out): where to store the arrangement
 * @layer: (out): where to store the layer
 *
 * Finds where to look for a link: where both its ends can be seen, best in one
 * view.  What is shown now stays if it shows enough of both.
 *
 * Returns: whether both ends can be seen anywhere
 */
gboolean
rum_body_map_find_arrangement_for_link (RumBodyMap              *self,
                                        RumLink                 *link,
                                        const RumMapArrangement *candidates,
                                        gsize                    n_candidates,
                                        RumMapArrangement       *arrangement,
                                        RumLayer                *layer)
{
  RumMapSight sight = { RUM_MAP_BOTH, RUM_LAYER_SURFACE };

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (RUM_IS_LINK (link), FALSE);
  g_return_val_if_fail (candidates != NULL || n_candidates == 0, FALSE);
  g_return_val_if_fail (arrangement != NULL && layer != NULL, FALSE);

  sight = get_sight (self);
  if (!rum_map_finder_find_pair (rum_body_map_get_figures (self), rum_link_get_from (link),
                                 rum_link_get_to (link), candidates, n_candidates, &sight))
    return FALSE;

  *arrangement = sight.arrangement;
  *layer = sight.layer;
  return TRUE;
}

/**
 * rum_body_map_find_view:
 * @self: a map
 * @entry_id: id of a group or muscle
 * @view: (out): where to store the view
 * @layer: (out): where to store the layer
 *
 * Finds where a muscle, or most of a group, is seen best.
 *
 * Returns: whether it can be seen anywhere
 */
gboolean
rum_body_map_find_view (RumBodyMap *self,
                        const char *entry_id,
                        RumView    *view,
                        RumLayer   *layer)
{
  RumEntry *entry = NULL;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (entry_id != NULL, FALSE);
  g_return_val_if_fail (view != NULL && layer != NULL, FALSE);

  entry = rum_body_map_find_entry (self, entry_id);

  return entry != NULL &&
         rum_map_finder_find_view (rum_body_map_get_figures (self), entry, view, layer);
}

/**
 * rum_body_map_get_n_steps:
 * @self: a map
 *
 * Gets how many layers below the surface there are in what is shown.
 *
 * Returns: the number, at least 1
 */
int
rum_body_map_get_n_steps (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), 1);

  return rum_map_words_count_steps (rum_body_map_get_arrangement (self));
}

/**
 * rum_body_map_dup_sight_text:
 * @self: a map
 *
 * Says in words what is shown.
 *
 * Returns: (transfer full): such as “Front and back view, surface muscles”
 */
char *
rum_body_map_dup_sight_text (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return rum_map_words_create_sight (rum_body_map_get_arrangement (self),
                                     rum_body_map_get_layer (self));
}

/**
 * rum_body_map_dup_where_text:
 * @self: a map
 *
 * Says in words where to look for what is selected, if it cannot be seen in what
 * is shown, or no more than a sliver of it.
 *
 * Returns: (transfer full) (nullable): such as “Soleus: deep, back view”, or NULL
 *   where it is seen well, or can be seen nowhere
 */
char *
rum_body_map_dup_where_text (RumBodyMap *self)
{
  RumMapSight sight = { RUM_MAP_BOTH, RUM_LAYER_SURFACE };
  RumEntry *entry = NULL;
  RumView view = RUM_VIEW_FRONT;
  RumLayer layer = RUM_LAYER_SURFACE;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  entry = rum_body_map_find_entry (self, rum_body_map_get_selected (self));
  if (entry == NULL ||
      !rum_map_finder_find_view (rum_body_map_get_figures (self), entry, &view, &layer))
    return NULL;

  sight = get_sight (self);
  if (rum_map_finder_shows_well (rum_body_map_get_figures (self), &sight, entry, view, layer))
    return NULL;

  return rum_map_words_create_where (rum_entry_get_name (entry), view, layer);
}

/*< private >
 * rum_body_map_get_shown_views:
 * @self: a map
 * @views: (out caller-allocates): where to store the views, from left to right
 *
 * Gets the views that are shown.
 *
 * Returns: how many there are
 */
int
rum_body_map_get_shown_views (RumBodyMap *self,
                              RumMapView *views[RUM_N_VIEWS])
{
  int n_views = 0;

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (rum_map_finder_has_view (self->arrangement, view))
        views[n_views++] = self->views[view];
    }

  return n_views;
}
