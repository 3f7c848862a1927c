/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"

#include "rum-map-muscles-private.h"

/* What of RumBodyMap says what is lit. */

/*< private >
 * rum_body_map_find_entry:
 * @self: a map
 * @entry_id: (nullable): id of an entry, known or not
 *
 * Finds an entry that the map can show.
 *
 * Returns: (transfer none) (nullable): a group or muscle, or NULL
 */
RumEntry *
rum_body_map_find_entry (RumBodyMap *self,
                         const char *entry_id)
{
  RumEntry *entry = NULL;

  if (self->atlas == NULL || entry_id == NULL)
    return NULL;

  entry = rum_atlas_get_entry (self->atlas, entry_id);

  return entry != NULL && rum_entry_is_anatomical (entry) ? entry : NULL;
}

/*< private >
 * rum_body_map_get_lights:
 * @self: a map
 * @lights: (out caller-allocates): where to store what is to be lit; what is in
 *   it belongs to @self
 *
 * Gets what is to be lit, and why.
 */
void
rum_body_map_get_lights (RumBodyMap   *self,
                         RumMapLights *lights)
{
  *lights = (RumMapLights) {
    .selected = rum_body_map_find_entry (self, self->selected),
    .pointed = rum_body_map_find_entry (self, self->pointed),
    .prime = self->link != NULL ? rum_map_link_get_from (self->link) : self->prime,
    .helping = self->link != NULL ? rum_map_link_get_to (self->link) : self->helping,
    .is_link = self->link != NULL,
    .chosen = self->link != NULL ? NULL : self->chosen,
  };
}

/*< private >
 * rum_body_map_update_lights:
 * @self: a map
 *
 * Lights all regions anew.
 */
void
rum_body_map_update_lights (RumBodyMap *self)
{
  RumMapLights lights = { NULL };

  rum_body_map_get_lights (self, &lights);
  for (int view = 0; view < RUM_N_VIEWS; view++)
    rum_map_lights_apply (self->views[view], &lights);
}

/**
 * rum_body_map_get_selected:
 * @self: a map
 *
 * Gets what is selected.
 *
 * Returns: (transfer none) (nullable): id of a group or muscle, or NULL
 */
const char *
rum_body_map_get_selected (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->selected;
}

/**
 * rum_body_map_set_selected:
 * @self: a map
 * @entry_id: (nullable): id of a group or muscle, or NULL for none
 *
 * Sets what is selected.  An id that the atlas does not know lights nothing.
 */
void
rum_body_map_set_selected (RumBodyMap *self,
                           const char *entry_id)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));

  if (g_strcmp0 (self->selected, entry_id) == 0)
    return;

  g_free (self->selected);
  self->selected = g_strdup (entry_id);
  rum_body_map_update_lights (self);
  g_object_notify (G_OBJECT (self), "selected");
}

/**
 * rum_body_map_get_pointed:
 * @self: a map
 *
 * Gets what is pointed at, by the pointer, the keyboard or from elsewhere.
 *
 * Returns: (transfer none) (nullable): id of a group or muscle, or NULL
 */
const char *
rum_body_map_get_pointed (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->pointed;
}

/**
 * rum_body_map_set_pointed:
 * @self: a map
 * @entry_id: (nullable): id of a group or muscle, or NULL for none
 *
 * Sets what is pointed at.
 */
void
rum_body_map_set_pointed (RumBodyMap *self,
                          const char *entry_id)
{
  RumMapLights lights = { NULL };

  g_return_if_fail (RUM_IS_BODY_MAP (self));

  if (g_strcmp0 (self->pointed, entry_id) == 0)
    return;

  g_free (self->pointed);
  self->pointed = g_strdup (entry_id);
  rum_body_map_get_lights (self, &lights);
  for (int view = 0; view < RUM_N_VIEWS; view++)
    rum_map_lights_apply_pointed (self->views[view], &lights);
  g_object_notify (G_OBJECT (self), "pointed");
}

/**
 * rum_body_map_set_lit:
 * @self: a map
 * @prime: (nullable): a list of #RumEntry: what works most
 * @helping: (nullable): a list of #RumEntry: what helps
 *
 * Lights a set of muscles that is not the selection: what works most as
 * strongly as a selection, what helps with a hatch.  Groups mean all their
 * muscles; what is in both lists works most.  While a set is lit, what is
 * selected has a ring around it instead, and is the only one that is pressed.
 *
 * The lists are read at once and the set is kept until it is replaced; with
 * NULL for both nothing but the selection is lit.
 */
void
rum_body_map_set_lit (RumBodyMap *self,
                      GListModel *prime,
                      GListModel *helping)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));
  g_return_if_fail (prime == NULL || G_IS_LIST_MODEL (prime));
  g_return_if_fail (helping == NULL || G_IS_LIST_MODEL (helping));

  g_clear_pointer (&self->prime, g_hash_table_unref);
  g_clear_pointer (&self->helping, g_hash_table_unref);
  if (prime != NULL || helping != NULL)
    {
      self->prime = rum_map_muscles_create (prime);
      self->helping = rum_map_muscles_create (helping);
    }

  rum_body_map_update_lights (self);
}

/**
 * rum_body_map_get_link:
 * @self: a map
 *
 * Gets the link that is drawn.
 *
 * Returns: (transfer none) (nullable): the link, or NULL
 */
RumLink *
rum_body_map_get_link (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->link != NULL ? rum_map_link_get_link (self->link) : NULL;
}

/**
 * rum_body_map_set_link:
 * @self: a map
 * @link: (nullable): a link between two parts of the body, or NULL for none
 *
 * Draws a link on the body and lights its ends: where it starts strongly, where
 * it leads to with a hatch.  It takes the place of what rum_body_map_set_lit()
 * lights, until it is NULL again.  Where not both ends can be seen there is
 * no line: see rum_body_map_find_arrangement_for_link().
 */
void
rum_body_map_set_link (RumBodyMap *self,
                       RumLink    *link)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));
  g_return_if_fail (link == NULL || RUM_IS_LINK (link));

  if (rum_body_map_get_link (self) == link)
    return;

  g_clear_pointer (&self->link, rum_map_link_free);
  if (link != NULL)
    self->link = rum_map_link_new (link);

  rum_body_map_update_lights (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "link");
}

/**
 * rum_body_map_dup_link_text:
 * @self: a map
 *
 * Says in words what the link shows, for those who do not see it.
 *
 * Returns: (transfer full) (nullable): a sentence without a full stop, such as
 *   “Load passes from Soleus to Achilles tendon”, or NULL without a link
 */
char *
rum_body_map_dup_link_text (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->link != NULL ? rum_map_link_dup_text (self->link) : NULL;
}
