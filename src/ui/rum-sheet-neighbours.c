/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-neighbours.h"

/* The sheets that one change of the settings leads to, the likeliest first. */

static RumSheetOptions *
add_copy (GPtrArray       *neighbours,
          RumSheetOptions *options)
{
  RumSheetOptions *copy = rum_sheet_options_copy (options);

  g_ptr_array_add (neighbours, copy);

  return copy;
}

static void
add_looks (GPtrArray       *neighbours,
           RumSheetOptions *options)
{
  RumSheetColors colors = rum_sheet_options_get_colors (options);

  rum_sheet_options_set_colors (add_copy (neighbours, options),
                                colors == RUM_SHEET_COLOR ? RUM_SHEET_MONOCHROME
                                                          : RUM_SHEET_COLOR);
  rum_sheet_options_set_paper (add_copy (neighbours, options),
                               rum_sheet_options_get_height (options),
                               rum_sheet_options_get_width (options));
  rum_sheet_options_set_large_print (add_copy (neighbours, options),
                                     !rum_sheet_options_get_large_print (options));
}

static void
add_group (GPtrArray       *neighbours,
           RumSheetOptions *options,
           GListModel      *groups,
           guint            i)
{
  RumSheetOptions *copy = add_copy (neighbours, options);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (entries, g_list_model_get_item (groups, i));
  rum_sheet_options_set_entries (copy, entries);
}

/* From the group that is shown on in both directions. */
static void
add_groups (GPtrArray       *neighbours,
            RumAtlas        *atlas,
            RumSheetOptions *options)
{
  GListModel *groups = rum_atlas_get_groups (atlas);
  int n_groups = (int) g_list_model_get_n_items (groups);
  int shown = 0;

  for (int i = 0; i < n_groups; i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

      if (group == rum_sheet_options_get_group (options))
        shown = i;
    }

  for (int i = 1; i < n_groups; i++)
    {
      if (shown + i < n_groups)
        add_group (neighbours, options, groups, shown + i);
      if (shown - i >= 0)
        add_group (neighbours, options, groups, shown - i);
    }
}

static void
add_kind (GPtrArray        *neighbours,
          RumSheetSettings *settings,
          RumSheetOptions  *options,
          RumSheetKind      kind)
{
  g_autoptr (RumSheetOptions) other = rum_sheet_settings_create_options_of_kind (settings, kind);

  /* Without contents there is no sheet of one's own. */
  if (kind == rum_sheet_options_get_kind (options) ||
      (kind == RUM_SHEET_MINE && rum_sheet_options_get_entries (other)->len == 0))
    return;

  g_ptr_array_add (neighbours, g_steal_pointer (&other));
}

/**
 * rum_sheet_neighbours_create:
 * @settings: what is chosen
 * @atlas: the atlas that it is chosen from
 * @options: the sheet that is shown
 *
 * Creates what may be asked for next: the same sheet in another look, the other
 * groups, the other kinds.
 *
 * Returns: (transfer full) (element-type RumSheetOptions): the likeliest first
 */
GPtrArray *
rum_sheet_neighbours_create (RumSheetSettings *settings,
                             RumAtlas         *atlas,
                             RumSheetOptions  *options)
{
  GPtrArray *neighbours = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (RUM_IS_SHEET_SETTINGS (settings), neighbours);
  g_return_val_if_fail (RUM_IS_ATLAS (atlas), neighbours);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), neighbours);

  add_looks (neighbours, options);
  if (rum_sheet_options_get_kind (options) == RUM_SHEET_GROUP)
    add_groups (neighbours, atlas, options);
  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    add_kind (neighbours, settings, options, kind);

  return neighbours;
}
