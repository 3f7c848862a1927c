/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-words-private.h"

#include "rum-map-finder-private.h"

#include <glib/gi18n-lib.h>

/* What the map shows, in words. */

static const char *
get_sight (RumMapArrangement arrangement,
           gboolean          deep)
{
  switch (arrangement)
    {
    case RUM_MAP_BOTH:
      return deep ? _("Front and back view, deep muscles")
                  : _("Front and back view, surface muscles");
    case RUM_MAP_FRONT:
      return deep ? _("Front view, deep muscles") : _("Front view, surface muscles");
    case RUM_MAP_BACK:
      return deep ? _("Back view, deep muscles") : _("Back view, surface muscles");
    case RUM_MAP_SIDE:
      return deep ? _("Side view, deep muscles") : _("Side view, surface muscles");
    case RUM_MAP_SOLE:
      return deep ? _("Sole of the foot, deep muscles") : _("Sole of the foot, surface muscles");
    default:
      g_return_val_if_reached (NULL);
    }
}

/*< private >
 * rum_map_words_create_sight:
 * @arrangement: which views are shown
 * @layer: how deep
 *
 * Says what is shown.
 *
 * Returns: (transfer full): such as “Front view, deep muscles, step 2 of 4”
 */
char *
rum_map_words_create_sight (RumMapArrangement arrangement,
                            RumLayer          layer)
{
  const char *sight = get_sight (arrangement, layer != RUM_LAYER_SURFACE);
  const int n_steps = rum_map_words_count_steps (arrangement);

  if (layer == RUM_LAYER_SURFACE || n_steps < 2)
    return g_strdup (sight);

  /* TRANSLATORS: What the body map shows: %1$s is as in “Front view, deep
   * muscles”, of which there are some layers: %2$d is the number of this one,
   * %3$d how many there are.
   */
  return g_strdup_printf (_("%1$s, step %2$d of %3$d"), sight, MIN ((int) layer, n_steps),
                          n_steps);
}

/*< private >
 * rum_map_words_create_where:
 * @name: name of a muscle or group
 * @view: from where it is seen best
 * @layer: how deep
 *
 * Says where to look for a muscle.
 *
 * Returns: (transfer full): such as “Soleus: deep, back view”
 */
char *
rum_map_words_create_where (const char *name,
                            RumView     view,
                            RumLayer    layer)
{
  const gboolean deep = layer != RUM_LAYER_SURFACE;

  g_return_val_if_fail (name != NULL, NULL);

  switch (view)
    {
    case RUM_VIEW_FRONT:
      /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
      return deep ? g_strdup_printf (_("%s: deep, front view"), name)
                  /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
                  : g_strdup_printf (_("%s: surface, front view"), name);
    case RUM_VIEW_BACK:
      /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
      return deep ? g_strdup_printf (_("%s: deep, back view"), name)
                  /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
                  : g_strdup_printf (_("%s: surface, back view"), name);
    case RUM_VIEW_SIDE:
      /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
      return deep ? g_strdup_printf (_("%s: deep, side view"), name)
                  /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
                  : g_strdup_printf (_("%s: surface, side view"), name);
    case RUM_VIEW_SOLE:
      /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
      return deep ? g_strdup_printf (_("%s: deep, sole of the foot"), name)
                  /* TRANSLATORS: Where to look for a muscle, on a button; %s is its name. */
                  : g_strdup_printf (_("%s: surface, sole of the foot"), name);
    default:
      g_return_val_if_reached (NULL);
    }
}

/*< private >
 * rum_map_words_count_steps:
 * @arrangement: which views are shown
 *
 * Counts the layers below the surface: as many as the view has that has most.
 *
 * Returns: the number
 */
int
rum_map_words_count_steps (RumMapArrangement arrangement)
{
  int n_steps = 0;

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (!rum_map_finder_has_view (arrangement, view))
        continue;

      for (int layer = RUM_LAYER_DEEP; layer < RUM_N_LAYERS; layer++)
        {
          if (rum_figure_is_drawn (view, layer))
            n_steps = MAX (n_steps, layer);
        }
    }

  return n_steps;
}

/*< private >
 * rum_map_words_get_arrangement:
 * @view: from where the body is seen
 *
 * Gets the arrangement that is this view alone.
 *
 * Returns: the arrangement
 */
RumMapArrangement
rum_map_words_get_arrangement (RumView view)
{
  switch (view)
    {
    case RUM_VIEW_BACK:
      return RUM_MAP_BACK;
    case RUM_VIEW_SIDE:
      return RUM_MAP_SIDE;
    case RUM_VIEW_SOLE:
      return RUM_MAP_SOLE;
    case RUM_VIEW_FRONT:
    default:
      return RUM_MAP_FRONT;
    }
}
