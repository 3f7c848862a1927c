/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"
#include "rum-sheet-phrase.h"

#include <glib/gi18n-lib.h>

/* How much of the width the table of phases takes; the figures take the rest. */
#define ROLES_SHARE 0.64
#define ROLES_SHARE_BRIEF 0.7

/* How wide the names of the phases stand, in parts of the table: at least, unless
 * a word is wider, and at most. */
#define PHASE_SHARE 0.215
#define MOST_PHASE_SHARE 0.4

/* How much of the page the pictures take where they stand above the roles. */
#define STACKED_SHARE 0.6

/* Thickness of the rule under the title, in millimetres. */
#define TITLE_RULE 0.6

/* When a role holds: in a phase, or else on the ground it is about. */
static const char *
get_moment (RumClaim *claim)
{
  RumPhase *phase = rum_claim_get_phase (claim);
  RumTerrain terrain = rum_claim_get_terrain (claim);

  if (phase != NULL)
    return rum_entry_get_name (RUM_ENTRY (phase));
  if (terrain != RUM_TERRAIN_ANY)
    return rum_terrain_get_label (terrain);

  /* TRANSLATORS: Stands where others have a phase of the stride: this holds in all of them. */
  return C_("phase", "Always");
}

/* What stands beside a role: the moment it is about. */
static void
add_role_label (RumSheetDraft *draft,
                RumSheetBlock *row,
                RumClaim      *claim,
                double         width)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  RumPhase *phase = rum_claim_get_phase (claim);

  g_ptr_array_add (texts, rum_sheet_writer_write_label (draft->writer, get_moment (claim),
                                                        RUM_SHEET_INK_ACCENT));
  if (phase != NULL)
    g_ptr_array_add (texts, rum_sheet_writer_write_phase (draft->writer, phase));
  rum_sheet_builder_add_cell (draft->builder, row, "TH", 0, width, texts);
  if (phase != NULL)
    rum_sheet_builder_add_strip (draft->builder, row, phase, 0, width);
}

/* Roles in the same phase share its name. */
static gboolean
is_same_moment (RumClaim *claim,
                RumClaim *other)
{
  return rum_claim_get_phase (claim) == rum_claim_get_phase (other) &&
         rum_claim_get_terrain (claim) == rum_claim_get_terrain (other);
}

/* How wide the names of the moments stand, so that none of their words is
 * broken. */
static double
find_label_width (RumSheetDraft *draft,
                  GPtrArray     *claims,
                  double         width)
{
  double label = width * PHASE_SHARE;

  for (guint i = 0; i < claims->len; i++)
    label = MAX (label, rum_sheet_draft_measure_words (draft,
                                                       get_moment (g_ptr_array_index (claims, i)),
                                                       TRUE));

  return MIN (label, width * MOST_PHASE_SHARE);
}

/* Creates a row for a role.  One about the same moment as the row above has no
 * label of its own. */
static RumSheetBlock *
create_role_row (RumSheetDraft *draft,
                 RumClaim      *claim,
                 gboolean       has_label,
                 double         label_width,
                 double         width)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *row = rum_sheet_builder_create_row (draft->builder, has_label ? width : 0);
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_CELL);

  if (has_label)
    add_role_label (draft, row, claim, label_width);
  g_ptr_array_add (texts, rum_sheet_writer_write_claim (draft->writer, claim));
  rum_sheet_builder_add_cell (draft->builder, row, "TD", label_width + gap,
                              width - label_width - gap, texts);

  return row;
}

static RumSheetBlock *
create_roles_heading (RumSheetDraft *draft,
                      double         width)
{
  RumSheetBlock *heading = NULL;
  RumSheetText *text = NULL;
  const char *note = NULL;

  text = rum_sheet_writer_write_heading (draft->writer, rum_topic_get_label (RUM_TOPIC_ROLE),
                                         RUM_SHEET_INK_ACCENT);
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " ");
  /* TRANSLATORS: Explains the numbers beside the phases of the stride, such as “0–15 %”. */
  /* xgettext:no-c-format */
  note = C_("phase", "% of a stride, from one landing of a foot to its next");
  rum_sheet_text_append (text, RUM_SHEET_SPAN_QUIET, note);
  heading = rum_sheet_builder_create_text (draft->builder, text, width,
                                           RUM_SHEET_GAP_HEADING, "H2");
  rum_sheet_block_set_keep_next (heading, TRUE);

  return heading;
}

/*< private >
 * rum_sheet_draft_measure_words:
 * @draft: a sheet in the making
 * @words: some words
 * @is_label: whether they are a label, or small print
 *
 * Finds out how wide a column must be that breaks none of them.
 *
 * Returns: the width of the widest, in millimetres
 */
double
rum_sheet_draft_measure_words (RumSheetDraft *draft,
                               const char    *words,
                               gboolean       is_label)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  double most = 0;

  for (int i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (RumSheetBox) box = NULL;
      RumSheetText *text = NULL;

      text = is_label ? rum_sheet_writer_write_label (draft->writer, parts[i],
                                                      RUM_SHEET_INK_ACCENT)
                      : rum_sheet_writer_write_small (draft->writer, parts[i]);
      box = rum_sheet_builder_create_box (draft->builder, text, -1, "P");
      most = MAX (most, box->width);
    }

  /* A hair more, so that the word goes into its own width. */
  return most * 1.002;
}

/*< private >
 * rum_sheet_draft_create_roles:
 * @draft: a sheet in the making
 * @width: of the blocks, in millimetres
 *
 * Creates the table of what the group does in each phase of the stride.
 *
 * Returns: (transfer full) (element-type RumSheetBlock): its heading and rows
 */
GPtrArray *
rum_sheet_draft_create_roles (RumSheetDraft *draft,
                              double         width)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) claims = NULL;
  double label_width = 0;

  claims = rum_sheet_choice_create_claims (draft->choice, RUM_TOPIC_ROLE);
  if (!draft->is_stacked)
    label_width = find_label_width (draft, claims, width);
  g_ptr_array_add (blocks, create_roles_heading (draft, width));
  rum_sheet_builder_begin_table (draft->builder);
  for (guint i = 0; i < claims->len; i++)
    {
      RumClaim *claim = g_ptr_array_index (claims, i);
      gboolean has_label = i == 0 || !is_same_moment (claim, g_ptr_array_index (claims, i - 1));

      if (draft->is_stacked)
        rum_sheet_draft_append_stacked_role (draft, blocks,
                                             has_label ? get_moment (claim) : NULL, claim);
      else
        g_ptr_array_add (blocks, create_role_row (draft, claim, has_label, label_width, width));
    }

  return blocks;
}

/*< private >
 * rum_sheet_draft_add_head:
 * @draft: a sheet in the making
 *
 * Adds the title and what stands under it.
 */
void
rum_sheet_draft_add_head (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetBlock *last = NULL;
  RumSheetBox *rule = NULL;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_LINE);

  g_ptr_array_add (blocks,
                   rum_sheet_builder_create_text (draft->builder,
                                                  rum_sheet_writer_write_title (draft->writer,
                                                                                draft->group),
                                                  draft->width, RUM_SHEET_GAP_LINE, "H1"));
  rum_sheet_block_set_keep_next (g_ptr_array_index (blocks, 0), TRUE);
  g_ptr_array_add (blocks,
                   rum_sheet_builder_create_text (draft->builder,
                                                  rum_sheet_writer_write_subtitle (draft->writer,
                                                                                   draft->group),
                                                  draft->width, RUM_SHEET_GAP_LINE, "P"));
  if (draft->goal != NULL)
    {
      rum_sheet_block_set_keep_next (g_ptr_array_index (blocks, 1), TRUE);
      g_ptr_array_add (blocks,
                       rum_sheet_builder_create_text (draft->builder,
                                                      rum_sheet_phrase_new_goal (draft->goal),
                                                      draft->width, RUM_SHEET_GAP_LINE, "P"));
    }
  last = g_ptr_array_index (blocks, blocks->len - 1);
  rule = rum_sheet_box_new_rule (RUM_SHEET_INK_ACCENT, draft->width, TITLE_RULE);
  rum_sheet_block_add (last, rule, 0, rum_sheet_block_get_height (last) + 2 * gap);

  rum_sheet_layout_add_wide (draft->layout, blocks);
}

/* The pictures, clear of the rule under the title. */
static RumSheetBlock *
create_stacked_figures (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_object_unref);
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_HEADING);
  double room = rum_sheet_layout_get_room (draft->layout) * STACKED_SHARE;
  double height = MIN (draft->width * draft->figures_height, room);
  RumSheetBlock *block = rum_sheet_block_new (gap);

  g_ptr_array_add (parts, rum_sheet_draft_create_figures (draft, draft->width, height));
  rum_sheet_block_stack (block, parts);

  return block;
}

/* In short lines the pictures stand above the roles. */
static void
add_stacked_roles (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) roles = NULL;

  g_ptr_array_add (blocks, create_stacked_figures (draft));
  rum_sheet_layout_add_wide (draft->layout, blocks);

  roles = rum_sheet_draft_create_roles (draft, draft->width);
  rum_sheet_draft_append_stride (draft, roles, draft->width);
  rum_sheet_layout_add_wide (draft->layout, roles);
}

/*< private >
 * rum_sheet_draft_add_roles:
 * @draft: a sheet in the making
 *
 * Adds what the group does in each phase of the stride, and its pictures
 * beside that.
 */
void
rum_sheet_draft_add_roles (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) roles = NULL;
  g_autoptr (RumSheetBlock) figures = NULL;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);
  double main_width = draft->width * (draft->is_brief ? ROLES_SHARE_BRIEF : ROLES_SHARE);
  double aside_width = draft->width - main_width - gap;
  double height = 0;

  if (draft->is_stacked)
    {
      add_stacked_roles (draft);
      return;
    }

  roles = rum_sheet_draft_create_roles (draft, main_width);
  rum_sheet_draft_append_stride (draft, roles, main_width);
  height = MAX (rum_sheet_layout_measure (roles), aside_width * draft->figures_height);
  height = MIN (height, rum_sheet_layout_get_room (draft->layout) - gap);
  figures = rum_sheet_draft_create_figures (draft, aside_width, height);

  rum_sheet_layout_add_aside (draft->layout, roles, figures, main_width + gap);
}
