/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-lights-private.h"

static RumLight
find_light (RumMuscle *muscle,
            RumEntry  *selected,
            RumEntry  *pointed)
{
  RumGroup *group = rum_entry_get_group (RUM_ENTRY (muscle));

  if (selected != NULL && rum_map_lights_is_meant (selected, muscle))
    return RUM_LIGHT_STRONG;

  if (pointed != NULL && rum_map_lights_is_meant (pointed, muscle))
    return RUM_LIGHT_POINTED;

  if (selected != NULL && rum_entry_get_group (selected) == group)
    return RUM_LIGHT_SOFT;

  return RUM_LIGHT_NONE;
}

/*< private >
 * rum_map_lights_is_meant:
 * @entry: a group or muscle
 * @muscle: a muscle
 *
 * Tells whether an entry is a muscle or the group that the muscle belongs to.
 *
 * Returns: whether who names the entry means the muscle
 */
gboolean
rum_map_lights_is_meant (RumEntry  *entry,
                         RumMuscle *muscle)
{
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), FALSE);

  return entry == RUM_ENTRY (muscle) ||
         entry == RUM_ENTRY (rum_entry_get_group (RUM_ENTRY (muscle)));
}

/*< private >
 * rum_map_lights_apply:
 * @view: a view of the map
 * @selected: (nullable): the group or muscle that is selected
 * @pointed: (nullable): the group or muscle that is pointed at
 *
 * Lights the regions of a view: strongly what is selected, less what is pointed
 * at, softly the rest of the group of what is selected.  What is selected is
 * pressed as well.
 */
void
rum_map_lights_apply (RumMapView *view,
                      RumEntry   *selected,
                      RumEntry   *pointed)
{
  GtkWidget *child = NULL;

  g_return_if_fail (RUM_IS_MAP_VIEW (view));
  g_return_if_fail (selected == NULL || RUM_IS_ENTRY (selected));
  g_return_if_fail (pointed == NULL || RUM_IS_ENTRY (pointed));

  for (child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      RumMapRegion *region = RUM_MAP_REGION (child);
      RumLight light = find_light (rum_map_region_get_muscle (region), selected, pointed);

      rum_map_region_set_light (region, light);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (region), light == RUM_LIGHT_STRONG);
    }
}
