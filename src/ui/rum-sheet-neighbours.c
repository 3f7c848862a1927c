/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-neighbours.h"

/* So many groups before and after the one that is shown come before all that
 * takes longer to make. */
#define N_NEAREST 1

/* The kinds that are made fastest come first. */
static const RumSheetKind kinds[] = {
  RUM_SHEET_GROUP, RUM_SHEET_MINE, RUM_SHEET_SIX, RUM_SHEET_POSTER, RUM_SHEET_CARDS,
};

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

static int
find_group (GListModel      *groups,
            RumSheetOptions *options)
{
  guint i = 0;

  for (i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RumGroup) group = g_list_model_get_item (groups, i);

      if (group == rum_sheet_options_get_group (options))
        break;
    }

  return (int) i;
}

/* In both directions from the group that is shown, those that are so many steps
 * away: @first to @last. */
static void
add_groups (GPtrArray       *neighbours,
            RumAtlas        *atlas,
            RumSheetOptions *options,
            int              first,
            int              last)
{
  GListModel *groups = rum_atlas_get_groups (atlas);
  int n_groups = (int) g_list_model_get_n_items (groups);
  int shown = find_group (groups, options);

  if (rum_sheet_options_get_kind (options) != RUM_SHEET_GROUP)
    return;

  for (int i = first; i <= MIN (last, n_groups - 1); i++)
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

/* The other papers, held as the one that is shown. */
static void
add_papers (GPtrArray        *neighbours,
            RumSheetSettings *settings,
            RumSheetOptions  *options)
{
  gboolean is_landscape = rum_sheet_options_get_width (options) >
                          rum_sheet_options_get_height (options);
  gsize n_papers = 0;
  const RumPaper *papers = rum_paper_get_all (&n_papers);

  for (gsize i = 0; i < n_papers; i++)
    {
      double width = is_landscape ? papers[i].height : papers[i].width;
      double height = is_landscape ? papers[i].width : papers[i].height;

      if (&papers[i] != rum_sheet_settings_get_paper (settings))
        rum_sheet_options_set_paper (add_copy (neighbours, options), width, height);
    }
}

/**
 * rum_sheet_neighbours_create:
 * @settings: what is chosen
 * @atlas: the atlas that it is chosen from
 * @options: the sheet that is shown
 *
 * Creates what may be asked for next: the same sheet in another look, the other
 * groups, the other kinds, other papers.
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
  add_groups (neighbours, atlas, options, 1, N_NEAREST);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_kind (neighbours, settings, options, kinds[i]);
  add_groups (neighbours, atlas, options, N_NEAREST + 1, G_MAXINT);
  add_papers (neighbours, settings, options);

  return neighbours;
}
