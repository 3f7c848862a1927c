/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"

#include "rum-map-muscles-private.h"

/* What of RumBodyMap lets several muscles be chosen together. */

#define ACTION "win.compare"

/*< private >
 * rum_body_map_choose:
 * @self: a map
 * @region: a region of it
 *
 * Adds a muscle to those that are chosen, or takes it out.  Where nobody can do
 * that it is selected.
 */
void
rum_body_map_choose (RumBodyMap   *self,
                     RumMapRegion *region)
{
  RumEntry *muscle = RUM_ENTRY (rum_map_region_get_muscle (region));

  if (!gtk_widget_activate_action (GTK_WIDGET (self), ACTION, "s", rum_entry_get_id (muscle)))
    g_signal_emit_by_name (region, "clicked");
}

/**
 * rum_body_map_set_chosen:
 * @self: a map
 * @muscles: (nullable): a list of #RumMuscle, or NULL for none
 *
 * Shows several muscles as chosen together: each is lit as strongly as a
 * selection, has a ring around it, and is pressed.  There should be no selection
 * then.
 *
 * The list is read at once and the set is kept until it is replaced.
 */
void
rum_body_map_set_chosen (RumBodyMap *self,
                         GListModel *muscles)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));
  g_return_if_fail (muscles == NULL || G_IS_LIST_MODEL (muscles));

  if (self->chosen == NULL && muscles == NULL)
    return;

  g_clear_pointer (&self->chosen, g_hash_table_unref);
  if (muscles != NULL)
    self->chosen = rum_map_muscles_create (muscles);

  rum_body_map_update_lights (self);
}
