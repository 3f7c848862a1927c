/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-figures-private.h"

#include "rum-group.h"

/*< private >
 * RumMapFigures:
 *
 * The figures that a map shows.  They are loaded when first needed: the deep
 * ones perhaps never.
 */
struct _RumMapFigures
{
  RumFigure *figures[RUM_N_VIEWS][RUM_N_LAYERS];
};

static gboolean
has_muscle_of_group (RumFigure *figure,
                     RumGroup  *group)
{
  GListModel *muscles = rum_group_get_muscles (group);

  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (RumEntry) muscle = g_list_model_get_item (muscles, i);

      if (rum_figure_has_muscle (figure, rum_entry_get_id (muscle)))
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * rum_map_figures_new:
 *
 * Makes a set of figures, none of which is loaded yet.
 *
 * Returns: (transfer full): the figures
 */
RumMapFigures *
rum_map_figures_new (void)
{
  return g_new0 (RumMapFigures, 1);
}

/*< private >
 * rum_map_figures_free:
 * @self: (transfer full): the figures
 *
 * Frees the set.
 */
void
rum_map_figures_free (RumMapFigures *self)
{
  g_return_if_fail (self != NULL);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      for (int layer = 0; layer < RUM_N_LAYERS; layer++)
        g_clear_object (&self->figures[view][layer]);
    }

  g_free (self);
}

/*< private >
 * rum_map_figures_get:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 *
 * Gets a figure, and loads it if need be: the one of @layer, or where the view
 * is not drawn that deep, the deepest one above it.  The figures come with the
 * program and can only fail by mistake.
 *
 * Returns: (transfer none) (nullable): the figure, or NULL after a critical
 *   warning
 */
RumFigure *
rum_map_figures_get (RumMapFigures *self,
                     RumView        view,
                     RumLayer       layer)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  while (layer > RUM_LAYER_SURFACE && !rum_figure_is_drawn (view, layer))
    layer--;

  if (self->figures[view][layer] == NULL)
    self->figures[view][layer] = rum_figure_new (view, layer, &error);

  if (self->figures[view][layer] == NULL)
    g_critical ("%s", error->message);

  return self->figures[view][layer];
}

/*< private >
 * rum_map_figures_has_entry:
 * @self: the figures
 * @view: from where the body is seen
 * @layer: how deep
 * @entry: a group or muscle
 *
 * Tells whether a figure has a region of the muscle, or of any of the group.
 *
 * Returns: whether it has one
 */
gboolean
rum_map_figures_has_entry (RumMapFigures *self,
                           RumView        view,
                           RumLayer       layer,
                           RumEntry      *entry)
{
  RumFigure *figure = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_ENTRY (entry), FALSE);

  figure = rum_map_figures_get (self, view, layer);
  if (figure == NULL)
    return FALSE;

  return RUM_IS_GROUP (entry) ? has_muscle_of_group (figure, RUM_GROUP (entry))
                              : rum_figure_has_muscle (figure, rum_entry_get_id (entry));
}
