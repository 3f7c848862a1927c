/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-lights-private.h"

#include "rum-map-view-private.h"

#include <glib/gi18n-lib.h>

/* What is the same for all muscles. */
typedef struct
{
  const RumMapLights *lights;
  RumGroup           *selected_group;
  RumGroup           *pointed_group;
} Lighting;

static RumGroup *
get_group (RumEntry *entry)
{
  return entry != NULL ? rum_entry_get_group (entry) : NULL;
}

static Lighting
get_lighting (const RumMapLights *lights)
{
  return (Lighting) { lights, get_group (lights->selected), get_group (lights->pointed) };
}

static gboolean
has_set (const RumMapLights *lights)
{
  return lights->prime != NULL || lights->helping != NULL || lights->chosen != NULL;
}

static gboolean
contains (GHashTable *muscles,
          RumMuscle  *muscle)
{
  return muscles != NULL && g_hash_table_contains (muscles, muscle);
}

/* Asked for each muscle whenever the pointer moves: without looking at types. */
static gboolean
is_meant (RumEntry  *entry,
          RumMuscle *muscle,
          RumGroup  *group)
{
  return entry == (RumEntry *) muscle || entry == (RumEntry *) group;
}

/* What lights a muscle of a group when nothing points at it.  A set is lit alone:
 * it would be a lie if the selection looked as if it worked most.
 */
static RumLight
find_steady_light (const Lighting *lighting,
                   RumMuscle      *muscle,
                   RumGroup       *group)
{
  const RumMapLights *lights = lighting->lights;

  if (contains (lights->prime, muscle) || contains (lights->chosen, muscle))
    return RUM_LIGHT_STRONG;

  if (contains (lights->helping, muscle))
    return RUM_LIGHT_HELPING;

  if (has_set (lights) || lights->selected == NULL)
    return RUM_LIGHT_NONE;

  if (is_meant (lights->selected, muscle, group))
    return RUM_LIGHT_STRONG;

  return lighting->selected_group == group ? RUM_LIGHT_SOFT : RUM_LIGHT_NONE;
}

static RumLight
find_light (const Lighting *lighting,
            RumMuscle      *muscle,
            RumGroup       *group)
{
  const RumMapLights *lights = lighting->lights;
  const RumLight steady = find_steady_light (lighting, muscle, group);

  if (lights->pointed == NULL)
    return steady;

  if (is_meant (lights->pointed, muscle, group))
    return MAX (steady, RUM_LIGHT_POINTED);

  if (!has_set (lights) && lighting->pointed_group == group)
    return MAX (steady, RUM_LIGHT_SOFT);

  return steady;
}

/* Says in words what the light of a muscle of the set says. */
static const char *
find_description (const RumMapLights *lights,
                  RumMuscle          *muscle)
{
  if (contains (lights->prime, muscle))
    return lights->is_link ? _("The link starts here")
                           /* TRANSLATORS: Read with the name of a muscle that an exercise or a
                            * movement works most. */
                           : _("Works most");

  if (contains (lights->helping, muscle))
    return lights->is_link ? _("The link leads here")
                           /* TRANSLATORS: Read with the name of a muscle that helps others in
                            * an exercise or a movement. */
                           : _("Helps");

  if (contains (lights->chosen, muscle))
    /* TRANSLATORS: Said of a muscle that is one of several chosen ones. */
    return C_("muscle", "Chosen");

  return NULL;
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

  return is_meant (entry, muscle, rum_entry_get_group (RUM_ENTRY (muscle)));
}

/*< private >
 * rum_map_lights_find:
 * @lights: what is to be lit
 * @muscle: a muscle
 *
 * Finds how a muscle is lit.  The group of what is pointed at is lit too, so that
 * one sees what belongs together; but not beside a set, of which it would seem to
 * be a part.
 *
 * Returns: the light
 */
RumLight
rum_map_lights_find (const RumMapLights *lights,
                     RumMuscle          *muscle)
{
  Lighting lighting = { NULL };

  g_return_val_if_fail (lights != NULL, RUM_LIGHT_NONE);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), RUM_LIGHT_NONE);

  lighting = get_lighting (lights);

  return find_light (&lighting, muscle, rum_entry_get_group (RUM_ENTRY (muscle)));
}

/*< private >
 * rum_map_lights_is_pressed:
 * @lights: what is to be lit
 * @muscle: a muscle
 *
 * Tells whether a muscle is selected, or one of those that are chosen.
 *
 * Returns: whether its button is pressed
 */
gboolean
rum_map_lights_is_pressed (const RumMapLights *lights,
                           RumMuscle          *muscle)
{
  g_return_val_if_fail (lights != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), FALSE);

  return contains (lights->chosen, muscle) ||
         (lights->selected != NULL && rum_map_lights_is_meant (lights->selected, muscle));
}

/*< private >
 * rum_map_lights_is_marked:
 * @lights: what is to be lit
 * @muscle: a muscle
 *
 * Tells whether a muscle has a ring around it: what is selected while the lights
 * say something else, and whatever is chosen.
 *
 * Returns: whether it is marked
 */
gboolean
rum_map_lights_is_marked (const RumMapLights *lights,
                          RumMuscle          *muscle)
{
  return rum_map_lights_is_pressed (lights, muscle) && has_set (lights);
}

/* What is pointed at changes only the light. */
static void
set_light (RumMapRegion   *region,
           const Lighting *lighting)
{
  rum_map_region_set_light (region, find_light (lighting, rum_map_region_get_muscle (region),
                                                rum_map_region_get_group (region)));
}

static void
set_all (RumMapRegion   *region,
         const Lighting *lighting)
{
  const RumMapLights *lights = lighting->lights;
  RumMuscle *muscle = rum_map_region_get_muscle (region);

  set_light (region, lighting);
  rum_map_region_set_marked (region, rum_map_lights_is_marked (lights, muscle));
  rum_map_region_set_description (region, find_description (lights, muscle));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (region),
                                rum_map_lights_is_pressed (lights, muscle));
}

static void
set_regions (RumMapView         *view,
             const RumMapLights *lights,
             void              (*set) (RumMapRegion   *region,
                                       const Lighting *lighting))
{
  const Lighting lighting = get_lighting (lights);
  GPtrArray *regions = rum_map_view_get_regions (view);

  for (guint i = 0; i < regions->len; i++)
    set (g_ptr_array_index (regions, i), &lighting);
}

/*< private >
 * rum_map_lights_apply:
 * @view: a view of the map
 * @lights: what is to be lit
 *
 * Lights the regions of a view: strongly what is selected, less what is pointed
 * at, softly the rest of the groups of both.  Where a set is lit
 * its muscles have the lights, and what is selected has a mark around it.  What
 * is selected is pressed as well.  What is chosen has all of that: the strong
 * light, the mark, and it is pressed.
 */
void
rum_map_lights_apply (RumMapView         *view,
                      const RumMapLights *lights)
{
  g_return_if_fail (RUM_IS_MAP_VIEW (view));
  g_return_if_fail (lights != NULL);

  set_regions (view, lights, set_all);
}

/*< private >
 * rum_map_lights_apply_pointed:
 * @view: a view of the map
 * @lights: what is to be lit
 *
 * Does what rum_map_lights_apply() does where nothing has changed since but what is
 * pointed at: that is neither marked nor pressed nor described.
 */
void
rum_map_lights_apply_pointed (RumMapView         *view,
                              const RumMapLights *lights)
{
  g_return_if_fail (RUM_IS_MAP_VIEW (view));
  g_return_if_fail (lights != NULL);

  set_regions (view, lights, set_light);
}
