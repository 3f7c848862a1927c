/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-six.h"

#include "rum-sheet-card-private.h"
#include "rum-sheet-check.h"
#include "rum-sheet-phrase.h"
#include "rum-sheet-pick.h"

#include <glib/gi18n-lib.h>

/* Sizes of the body type on A4, in points. */
#define MAX_SIZE 10.0
#define SIZE_STEP 0.25

/* The narrowest panel that reads well, in millimetres for each point of the
 * body type. */
#define PANEL_WIDTH 10.5

/* How much of a panel its picture takes: where there is room, and where there
 * is little. */
static const double picture_shares[] = { 0.4, 0.33, 0.27 };

/* How high a picture is at most, in parts of its width. */
#define MOST_HEIGHT 2.6

/* How wide a picture is for its height that stands above words. */
#define LOOSE_ASPECT 1.8

/* So many exercises stand with each group. */
#define N_EXERCISES 2

/* The panels of one size of type. */
typedef struct
{
  RumSheetDesk *desk;
  GPtrArray    *groups;
  double        share;
  int           n_columns;
  double        gap;
  double        width;
} Six;

static GPtrArray *
pick_exercises (RumGroup *group)
{
  g_autoptr (GPtrArray) all = rum_sheet_pick_list (rum_group_get_exercises (group));
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);

  for (RumBasis basis = RUM_BASIS_TRIAL; basis <= RUM_BASIS_PRACTICE; basis++)
    for (guint i = 0; i < all->len && picked->len < N_EXERCISES; i++)
      if (rum_exercise_get_basis (g_ptr_array_index (all, i)) == basis)
        g_ptr_array_add (picked, g_object_ref (g_ptr_array_index (all, i)));

  return picked;
}

/* Adds a claim, which is used up. */
static void
append_claim (Six       *six,
              GPtrArray *blocks,
              RumClaim  *claim,
              double     width)
{
  g_autoptr (RumClaim) owned = claim;
  RumSheetText *text = NULL;

  if (owned == NULL)
    return;

  text = rum_sheet_phrase_new_claim (rum_topic_get_label (rum_claim_get_topic (owned)), owned,
                                     FALSE);
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (six->desk, text, width,
                                                       RUM_SHEET_GAP_PARAGRAPH, "P"));
}

/* What is said of a group. */
static GPtrArray *
create_words (Six      *six,
              RumGroup *group,
              double    width)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) exercises = pick_exercises (group);
  RumEntry *entry = RUM_ENTRY (group);
  RumSheetText *text = NULL;

  text = rum_sheet_card_create_name (six->desk, rum_entry_get_name (entry), RUM_SHEET_INK_ACCENT,
                                     width);
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (six->desk, text, width, RUM_SHEET_GAP_LINE,
                                                       "H2"));
  text = rum_sheet_phrase_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_QUIET, RUM_SHEET_SPAN_PLAIN,
                               rum_entry_get_plain (entry));
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (six->desk, text, width, RUM_SHEET_GAP_LINE,
                                                       "P"));
  append_claim (six, blocks, rum_sheet_pick_job (six->desk->atlas, group), width);
  append_claim (six, blocks, rum_sheet_pick_sign (six->desk->atlas, group), width);

  text = rum_sheet_phrase_new (RUM_SHEET_FONT_BODY, RUM_SHEET_INK_ACCENT, RUM_SHEET_SPAN_STRONG,
                               _("How to strengthen it"));
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (six->desk, text, width,
                                                       RUM_SHEET_GAP_PARAGRAPH, "H3"));
  rum_sheet_builder_begin_list (six->desk->builder);
  for (guint i = 0; i < exercises->len; i++)
    {
      text = rum_sheet_phrase_new_exercise (g_ptr_array_index (exercises, i), FALSE);
      g_ptr_array_add (blocks, rum_sheet_desk_create_item (six->desk, text, width,
                                                           RUM_SHEET_GAP_LINE));
    }

  return blocks;
}

/* A group: its picture, and what is said of it beside that.  The picture is as
 * high as the words, if that is not too high. */
static gboolean
add_panel (Six            *six,
           RumSheetBlock  *row,
           RumGroup       *group,
           double          x,
           double          least,
           GError        **error)
{
  g_autoptr (GPtrArray) muscles = rum_sheet_pick_list (rum_group_get_muscles (group));
  g_autoptr (RumSheetFigure) figure = NULL;
  g_autoptr (GPtrArray) blocks = NULL;
  double gap = rum_sheet_desk_get_gap (six->desk, RUM_SHEET_GAP_CELL);
  double picture = six->width * six->share - gap / 2;
  double y = 0;
  double height = 0;
  RumSheetBox *box = NULL;

  blocks = create_words (six, group, six->width - picture - gap);
  height = MIN (MAX (rum_sheet_layout_measure (blocks), least), picture * MOST_HEIGHT);
  figure = rum_sheet_album_create_crop (six->desk->album, muscles, picture / height,
                                        rum_entry_get_name (RUM_ENTRY (group)), error);
  if (figure == NULL)
    return FALSE;

  for (guint i = 0; i < blocks->len; i++)
    {
      RumSheetBlock *block = g_ptr_array_index (blocks, i);
      GPtrArray *boxes = rum_sheet_block_get_boxes (block);

      y += i > 0 ? rum_sheet_block_get_gap (block) : 0;
      while (boxes->len > 0)
        {
          box = g_ptr_array_steal_index (boxes, 0);
          rum_sheet_block_add (row, box, x + picture + gap + box->x, y + box->y);
        }
      y += rum_sheet_block_get_height (block);
      if (i > 0)
        continue;

      /* The picture comes after the heading, for who is read to. */
      box = rum_sheet_box_new_figure (figure, picture, height);
      box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
      rum_sheet_block_add (row, box, x, 0);
    }

  return TRUE;
}

/* Adds the rows of panels; pictures are at least @least high. */
static gboolean
append_rows (Six        *six,
             GPtrArray  *blocks,
             double      least,
             GError    **error)
{
  for (guint i = 0; i < six->groups->len; i += six->n_columns)
    {
      RumSheetBlock *row = NULL;
      guint end = MIN (i + six->n_columns, six->groups->len);

      if (!rum_sheet_kit_check (six->desk->kit, error))
        return FALSE;

      row = rum_sheet_block_new (rum_sheet_desk_get_gap (six->desk, RUM_SHEET_GAP_SECTION));
      g_ptr_array_add (blocks, row);
      for (guint j = i; j < end; j++)
        if (!add_panel (six, row, g_ptr_array_index (six->groups, j),
                        (j - i) * (six->width + six->gap), least, error))
          return FALSE;
    }

  return TRUE;
}

/* Adds a group whose words may go on to another page: its picture stands
 * between its name and what is said of it. */
static gboolean
append_loose (Six        *six,
              GPtrArray  *blocks,
              RumGroup   *group,
              GError    **error)
{
  g_autoptr (GPtrArray) muscles = rum_sheet_pick_list (rum_group_get_muscles (group));
  g_autoptr (GPtrArray) words = create_words (six, group, six->width);
  g_autoptr (RumSheetFigure) figure = NULL;
  double height = six->width / LOOSE_ASPECT;
  RumSheetBlock *block = NULL;
  RumSheetBox *box = NULL;

  figure = rum_sheet_album_create_crop (six->desk->album, muscles, LOOSE_ASPECT,
                                        rum_entry_get_name (RUM_ENTRY (group)), error);
  if (figure == NULL)
    return FALSE;

  block = rum_sheet_block_new (rum_sheet_desk_get_gap (six->desk, RUM_SHEET_GAP_PARAGRAPH));
  box = rum_sheet_box_new_figure (figure, six->width, height);
  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  rum_sheet_block_add (block, box, 0, 0);
  rum_sheet_block_set_keep_next (block, TRUE);
  g_ptr_array_insert (words, 1, block);
  g_ptr_array_extend_and_steal (blocks, g_steal_pointer (&words));

  return TRUE;
}

/* On as many pages as it takes, in the smallest type. */
static RumSheetLayout *
create_loose_layout (RumSheetDesk  *desk,
                     GPtrArray     *groups,
                     GError       **error)
{
  g_autoptr (RumSheetLayout) layout = NULL;
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) foot = g_ptr_array_new_with_free_func (g_object_unref);
  Six six = { .desk = desk, .groups = groups, .n_columns = 1, .width = desk->inner };

  rum_sheet_desk_set_body (desk, RUM_SHEET_MIN_SIZE, FALSE);
  layout = rum_sheet_layout_new (desk->width, desk->height, rum_sheet_desk_measure_footer (desk));
  rum_sheet_desk_append_title (desk, blocks, _("The six that matter most"), NULL);
  for (guint i = 0; i < groups->len; i++)
    if (!append_loose (&six, blocks, g_ptr_array_index (groups, i), error))
      return NULL;

  rum_sheet_layout_add_wide (layout, blocks);
  rum_sheet_desk_append_foot (desk, foot, TRUE, TRUE);
  rum_sheet_layout_add_foot (layout, foot);

  return g_steal_pointer (&layout);
}

static RumSheetLayout *
create_layout (RumSheetDesk  *desk,
               GPtrArray     *groups,
               double         body,
               double         share,
               GError       **error)
{
  g_autoptr (RumSheetLayout) layout = NULL;
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) foot = g_ptr_array_new_with_free_func (g_object_unref);
  Six six = { .desk = desk, .groups = groups, .share = share };

  rum_sheet_desk_set_body (desk, body, FALSE);
  six.gap = rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_COLUMN);
  six.n_columns = CLAMP ((int) (desk->inner / (PANEL_WIDTH * desk->style.body)), 1, 3);
  six.width = (desk->inner - six.gap * (six.n_columns - 1)) / six.n_columns;

  layout = rum_sheet_layout_new (desk->width, desk->height, rum_sheet_desk_measure_footer (desk));
  rum_sheet_desk_append_title (desk, blocks, _("The six that matter most"), NULL);
  if (!append_rows (&six, blocks, 0, error))
    return NULL;

  rum_sheet_layout_add_wide (layout, blocks);
  rum_sheet_desk_append_foot (desk, foot, TRUE, TRUE);
  rum_sheet_layout_add_foot (layout, foot);

  return g_steal_pointer (&layout);
}

static gboolean
is_one_page (RumSheetLayout *layout)
{
  return layout != NULL && rum_sheet_layout_get_n_pages (layout) == 1 &&
         !rum_sheet_layout_is_too_small (layout);
}

static gboolean
fits (RumSheetDesk *desk,
      GPtrArray    *groups,
      double        body,
      double        share)
{
  g_autoptr (RumSheetLayout) layout = NULL;

  rum_sheet_desk_set_measured (desk, TRUE);
  layout = create_layout (desk, groups, body, share, NULL);
  rum_sheet_desk_set_measured (desk, FALSE);

  return is_one_page (layout);
}

/* Whether a panel stands on the first page, with the title. */
static gboolean
has_picture (RumSheetLayout *layout)
{
  GPtrArray *boxes = rum_sheet_layout_get_boxes (layout, 0);

  for (guint i = 0; i < boxes->len; i++)
    if (((RumSheetBox *) g_ptr_array_index (boxes, i))->kind == RUM_SHEET_BOX_FIGURE)
      return TRUE;

  return FALSE;
}

/* In the smallest type on more pages; in one column if a panel is higher than a
 * page, or than what the title leaves of it. */
static RumSheetLayout *
create_on_pages (RumSheetDesk  *desk,
                 GPtrArray     *groups,
                 double         body,
                 GError       **error)
{
  g_autoptr (RumSheetLayout) layout = NULL;

  layout = create_layout (desk, groups, body, picture_shares[0], error);
  if (layout == NULL || (!rum_sheet_layout_is_too_small (layout) && has_picture (layout)))
    return g_steal_pointer (&layout);

  return create_loose_layout (desk, groups, error);
}

/* On one page, in the largest type that goes on it with small pictures, and
 * then with the largest pictures; or in the smallest type on more pages. */
static RumSheetLayout *
create_best (RumSheetDesk  *desk,
             GPtrArray     *groups,
             GError       **error)
{
  const gsize last = G_N_ELEMENTS (picture_shares) - 1;
  double least = desk->style.is_large ? RUM_SHEET_LARGE_SIZE : RUM_SHEET_MIN_SIZE;
  double most = MAX (MAX_SIZE * desk->scale, least);
  gsize share = 0;
  int good = 0;
  int bad = (int) ((most - least) / SIZE_STEP) + 1;
  RumSheetLayout *layout = NULL;

  if (!fits (desk, groups, least, picture_shares[last]))
    return create_on_pages (desk, groups, least, error);

  while (bad - good > 1)
    {
      int middle = (good + bad) / 2;

      if (fits (desk, groups, least + middle * SIZE_STEP, picture_shares[last]))
        good = middle;
      else
        bad = middle;
    }
  while (share < last && !fits (desk, groups, least + good * SIZE_STEP, picture_shares[share]))
    share++;

  /* Should what was measured be too little by a line, type is a step smaller. */
  layout = create_layout (desk, groups, least + good * SIZE_STEP, picture_shares[share], error);
  while (layout != NULL && !is_one_page (layout) && good > 0)
    {
      good--;
      g_object_unref (layout);
      layout = create_layout (desk, groups, least + good * SIZE_STEP, picture_shares[last], error);
    }

  return layout;
}

/**
 * rum_sheet_six_compose:
 * @kit: what it is made with
 * @options: what the sheet is to be
 * @error: return location for an error
 *
 * Composes the groups that come first at a glance: on one page, unless that
 * would be too small to read.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER, %RUM_SHEET_ERROR_FONT or an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetLayout *
rum_sheet_six_compose (RumSheetKit      *kit,
                       RumSheetOptions  *options,
                       GError          **error)
{
  g_auto (RumSheetDesk) desk = { 0 };
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (RumSheetLayout) layout = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_KIT (kit), NULL);
  g_return_val_if_fail (RUM_IS_SHEET_OPTIONS (options), NULL);

  if (!rum_sheet_check_paper (options, error))
    return NULL;

  rum_sheet_desk_init (&desk, kit, options);
  groups = rum_sheet_pick_founding (desk.atlas);
  layout = create_best (&desk, groups, error);
  if (layout == NULL)
    return NULL;

  rum_sheet_layout_spread (layout, G_MAXDOUBLE);
  rum_sheet_desk_add_footers (&desk, layout, _("The six that matter most"), NULL);

  return rum_sheet_desk_finish (&desk, g_steal_pointer (&layout), error);
}
