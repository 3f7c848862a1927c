/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

/* How much of the width the roles and the topics take; the pictures have the
 * rest.
 *
 *     | roles | topics | o  o |
 *     |       |        | |  | |
 *     | exercises             |
 *     | red flags             |
 */
#define ROLES_SHARE 0.42
#define TOPICS_SHARE 0.33

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
  g_autoptr (GPtrArray) roles = NULL;
  g_autoptr (GPtrArray) topics = NULL;
  g_autoptr (RumSheetBlock) aside = rum_sheet_block_new (0);
  g_autoptr (RumSheetBlock) figures = NULL;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);
  double roles_width = draft->width * ROLES_SHARE;
  double topics_width = draft->width * TOPICS_SHARE;
  double figures_x = topics_width + gap;
  double figures_width = draft->width - roles_width - gap - figures_x;
  double height = 0;

  roles = rum_sheet_draft_create_roles (draft, roles_width);
  rum_sheet_draft_append_stride (draft, roles, roles_width);
  topics = rum_sheet_draft_create_topics (draft, topics_width);
  if (draft->is_test_aside)
    rum_sheet_draft_append_test (draft, topics, topics_width);
  rum_sheet_block_stack (aside, topics);

  height = MAX (rum_sheet_layout_measure (roles), rum_sheet_block_get_height (aside));
  height = MAX (height, figures_width * draft->figures_height);
  height = MIN (height, rum_sheet_layout_get_room (draft->layout) - gap);
  figures = rum_sheet_draft_create_figures (draft, figures_width, height);
  height = MAX (rum_sheet_block_get_height (aside), rum_sheet_block_get_height (figures));
  rum_sheet_block_place (figures, figures_x, 0, rum_sheet_block_get_boxes (aside));
  rum_sheet_block_set_height (aside, height);

  rum_sheet_layout_add_aside (draft->layout, roles, aside, roles_width + gap);
}
