/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

/* How much of the width the pictures take; two columns share the rest.
 *
 *     | roles  | topics | o  o |
 *     |        |        | |  | |
 *     | topics |        |      |
 *     | exercises              |
 *     | red flags              |
 */
#define FIGURES_SHARE 0.235
#define FIGURES_SHARE_BRIEF 0.2

/* Whether a column may end before block @i. */
static gboolean
can_divide (GPtrArray *blocks,
            guint      i)
{
  return i == 0 || i == blocks->len ||
         !rum_sheet_block_keeps_next (g_ptr_array_index (blocks, i - 1));
}

/* How high the roles' column is with the first @n topics below. */
static double
measure_roles (GPtrArray *roles,
               GPtrArray *topics,
               guint      n)
{
  double height = rum_sheet_layout_measure (roles);

  if (n > 0)
    height += rum_sheet_block_get_gap (g_ptr_array_index (topics, 0));

  return height + rum_sheet_layout_measure_range (topics, 0, n);
}

/* Moves so many of the topics below the roles that both columns end as high up
 * as they can. */
static void
share_out (GPtrArray *roles,
           GPtrArray *topics)
{
  double lowest = G_MAXDOUBLE;
  guint n = 0;

  for (guint i = 0; i <= topics->len; i++)
    {
      double height = MAX (measure_roles (roles, topics, i),
                           rum_sheet_layout_measure_range (topics, i, topics->len));

      if (!can_divide (topics, i) || height >= lowest)
        continue;

      lowest = height;
      n = i;
    }

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (roles, g_ptr_array_steal_index (topics, 0));
}

/*< private >
 * rum_sheet_draft_add_wide_top:
 * @draft: a sheet in the making
 *
 * Adds what the group does, what can go wrong, and the pictures, beside each
 * other.
 */
void
rum_sheet_draft_add_wide_top (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (GPtrArray) topics = NULL;
  g_autoptr (RumSheetBlock) aside = rum_sheet_block_new (0);
  g_autoptr (RumSheetBlock) figures = NULL;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);
  double share = draft->is_brief ? FIGURES_SHARE_BRIEF : FIGURES_SHARE;
  double figures_width = draft->width * share;
  double width = (draft->width - figures_width - 2 * gap) / 2;
  double height = 0;

  blocks = rum_sheet_draft_create_roles (draft, width);
  rum_sheet_draft_append_stride (draft, blocks, width);
  topics = rum_sheet_draft_create_topics (draft, width);
  if (draft->is_test_aside)
    rum_sheet_draft_append_test (draft, topics, width);
  share_out (blocks, topics);
  rum_sheet_block_stack (aside, topics);

  height = MAX (rum_sheet_layout_measure (blocks), rum_sheet_block_get_height (aside));
  height = MAX (height, figures_width * draft->figures_height);
  height = MIN (height, rum_sheet_layout_get_room (draft->layout) - gap);
  figures = rum_sheet_draft_create_figures (draft, figures_width, height);
  height = MAX (rum_sheet_block_get_height (aside), rum_sheet_block_get_height (figures));
  rum_sheet_block_place (figures, width + gap, 0, rum_sheet_block_get_boxes (aside));
  rum_sheet_block_set_height (aside, height);

  rum_sheet_layout_add_aside (draft->layout, blocks, aside, width + gap);
}
