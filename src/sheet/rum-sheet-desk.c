/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-desk.h"

#include "rum-sheet-check.h"
#include "rum-sheet-phrase.h"

#include <glib/gi18n-lib.h>

/* The sides of the smallest paper that both A4 and Letter fit on, in
 * millimetres: type grows only on what is larger than this. */
#define SHORT_SIDE 215.9
#define LONG_SIDE 297.0

/* Thickness of the rules under a title and above the foot, in millimetres. */
#define TITLE_RULE 0.6
#define FOOT_RULE 0.2

/* White space above a footer, in parts of a gap between paragraphs. */
#define FOOTER_GAP 1.0

/* The longest number that a footer must hold. */
#define MOST_PAGES 99

static double
find_scale (double width,
            double height)
{
  double scale = MIN (MIN (width, height) / SHORT_SIDE, MAX (width, height) / LONG_SIDE);

  return MAX (1.0, scale);
}

static RumSheetText *
create_footer_text (const char *title,
                    const char *hint)
{
  RumSheetText *text = rum_sheet_text_new (RUM_SHEET_FONT_NOTE, RUM_SHEET_INK_QUIET);

  if (title != NULL)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_STRONG, title);
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " · ");
    }
  rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, _("Run Muscles"));
  if (hint != NULL)
    {
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, " · ");
      rum_sheet_text_append (text, RUM_SHEET_SPAN_PLAIN, hint);
    }

  return text;
}

/* As much as goes on one line: all, or without the hint, or the program
 * alone. */
static RumSheetBox *
create_footer_box (RumSheetDesk *desk,
                   const char   *title,
                   const char   *hint,
                   double        width)
{
  const char *titles[] = { title, title, NULL };
  const char *hints[] = { hint, NULL, NULL };
  RumSheetBox *box = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_clear_pointer (&box, rum_sheet_box_free);
      box = rum_sheet_builder_create_box (desk->builder,
                                          create_footer_text (titles[i], hints[i]), -1, "P");
      if (box->width <= width)
        break;
    }

  return box;
}

static RumSheetBlock *
create_footer (RumSheetDesk *desk,
               const char   *title,
               const char   *hint,
               int           page,
               int           n_pages)
{
  RumSheetBlock *block = rum_sheet_block_new (0);
  double gap = rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_COLUMN);
  g_autofree char *words = NULL;
  RumSheetBox *number = NULL;
  RumSheetBox *box = NULL;

  /* TRANSLATORS: At the foot of a printed page: %1$d is its number, %2$d how many there are. */
  words = g_strdup_printf (C_("sheet", "Page %1$d of %2$d"), page + 1, n_pages);
  number = rum_sheet_builder_create_box (desk->builder,
                                         rum_sheet_phrase_new (RUM_SHEET_FONT_NOTE,
                                                               RUM_SHEET_INK_QUIET,
                                                               RUM_SHEET_SPAN_PLAIN, words),
                                         -1, "P");
  box = create_footer_box (desk, title, hint, desk->inner - number->width - gap);
  rum_sheet_block_add (block, box, 0, 0);
  rum_sheet_block_add (block, number, desk->inner - number->width, 0);

  return block;
}

static RumSheetBlock *
create_rule (RumSheetDesk *desk,
             RumSheetGap   gap,
             RumSheetInk   ink,
             double        height)
{
  RumSheetBlock *block = rum_sheet_block_new (rum_sheet_desk_get_gap (desk, gap));

  rum_sheet_block_add (block, rum_sheet_box_new_rule (ink, desk->inner, height), 0, 0);

  return block;
}

/* The poster is for a wall, not for one reader. */
static const char *
get_goal (RumSheetDesk *desk)
{
  if (rum_sheet_options_get_kind (desk->options) == RUM_SHEET_POSTER)
    return NULL;

  return rum_sheet_options_get_goal (desk->options);
}

static void
append_line (RumSheetDesk *desk,
             GPtrArray    *blocks,
             RumSheetText *text)
{
  RumSheetBlock *block = rum_sheet_desk_create_text (desk, text, desk->inner, RUM_SHEET_GAP_LINE,
                                                     "P");

  rum_sheet_block_set_keep_next (block, TRUE);
  g_ptr_array_add (blocks, block);
}

/**
 * rum_sheet_desk_init:
 * @desk: (out caller-allocates): a desk
 * @kit: what it is made with
 * @options: what the sheet is to be
 *
 * Lays out what a composer needs.  The type is the smallest that there may be.
 */
void
rum_sheet_desk_init (RumSheetDesk    *desk,
                     RumSheetKit     *kit,
                     RumSheetOptions *options)
{
  g_return_if_fail (desk != NULL);
  g_return_if_fail (RUM_IS_SHEET_KIT (kit));
  g_return_if_fail (RUM_IS_SHEET_OPTIONS (options));

  *desk = (RumSheetDesk) { 0 };
  desk->kit = g_object_ref (kit);
  desk->atlas = g_object_ref (rum_sheet_kit_get_atlas (kit));
  desk->options = g_object_ref (options);
  desk->context = g_object_ref (rum_sheet_kit_get_context (kit));
  desk->album = g_object_ref (rum_sheet_kit_get_album (kit));
  desk->width = rum_sheet_options_get_width (options);
  desk->height = rum_sheet_options_get_height (options);
  desk->inner = desk->width - 2 * RUM_SHEET_MARGIN;
  desk->scale = find_scale (desk->width, desk->height);
  desk->is_rtl = pango_context_get_base_dir (desk->context) == PANGO_DIRECTION_RTL;
  desk->style.is_large = rum_sheet_options_get_large_print (options);
  rum_sheet_desk_set_body (desk, RUM_SHEET_MIN_SIZE, FALSE);
}

/**
 * rum_sheet_desk_clear:
 * @desk: a desk
 *
 * Clears a desk.
 */
void
rum_sheet_desk_clear (RumSheetDesk *desk)
{
  g_return_if_fail (desk != NULL);

  g_clear_object (&desk->kit);
  g_clear_object (&desk->atlas);
  g_clear_object (&desk->options);
  g_clear_object (&desk->context);
  g_clear_object (&desk->album);
  g_clear_object (&desk->builder);
}

/**
 * rum_sheet_desk_set_body:
 * @desk: a desk
 * @body: size of the body type, in points; in large print the least there may
 *   be is taken if this is less
 * @is_tight: whether there is less white space
 *
 * Sets the measures of all that is made from here on.
 */
void
rum_sheet_desk_set_body (RumSheetDesk *desk,
                         double        body,
                         gboolean      is_tight)
{
  g_return_if_fail (desk != NULL);

  desk->style.body = MAX (body, desk->style.is_large ? RUM_SHEET_LARGE_SIZE : RUM_SHEET_MIN_SIZE);
  desk->style.is_tight = is_tight;
  if (desk->builder == NULL)
    desk->builder = rum_sheet_builder_new (rum_sheet_kit_get_ruler (desk->kit), &desk->style);
  else
    rum_sheet_builder_set_style (desk->builder, &desk->style);
}

/**
 * rum_sheet_desk_set_measured:
 * @desk: a desk
 * @is_measured: whether words are only measured
 *
 * Makes blocks that only keep the place of their words, which takes far less
 * time, to find out what fits.
 */
void
rum_sheet_desk_set_measured (RumSheetDesk *desk,
                             gboolean      is_measured)
{
  g_return_if_fail (desk != NULL);

  rum_sheet_builder_set_measuring (desk->builder, is_measured);
}

/**
 * rum_sheet_desk_get_gap:
 * @desk: a desk
 * @gap: a kind of white space
 *
 * Gets how wide or high that space is.
 *
 * Returns: the gap, in millimetres
 */
double
rum_sheet_desk_get_gap (RumSheetDesk *desk,
                        RumSheetGap   gap)
{
  g_return_val_if_fail (desk != NULL, 0);

  return rum_sheet_style_get_gap (&desk->style, gap);
}

/**
 * rum_sheet_desk_create_text:
 * @desk: a desk
 * @text: (transfer full): a paragraph
 * @width: in millimetres
 * @gap: the white space above it
 * @tag: its element in the document, such as “P”; a heading stays with what
 *   follows it
 *
 * Creates a block of one paragraph.
 *
 * Returns: (transfer full): a new block
 */
RumSheetBlock *
rum_sheet_desk_create_text (RumSheetDesk *desk,
                            RumSheetText *text,
                            double        width,
                            RumSheetGap   gap,
                            const char   *tag)
{
  RumSheetBlock *block = NULL;

  g_return_val_if_fail (desk != NULL, NULL);
  g_return_val_if_fail (tag != NULL, NULL);

  block = rum_sheet_builder_create_text (desk->builder, text, width, gap, tag);
  rum_sheet_block_set_keep_next (block, tag[0] == 'H');

  return block;
}

/**
 * rum_sheet_desk_create_item:
 * @desk: a desk
 * @text: (transfer full): a paragraph
 * @width: in millimetres
 * @gap: the white space above it
 *
 * Creates an item of the list that the builder began last.
 *
 * Returns: (transfer full): a new block
 */
RumSheetBlock *
rum_sheet_desk_create_item (RumSheetDesk *desk,
                            RumSheetText *text,
                            double        width,
                            RumSheetGap   gap)
{
  g_return_val_if_fail (desk != NULL, NULL);

  return rum_sheet_builder_create_item (desk->builder, text, width, gap);
}

/**
 * rum_sheet_desk_append_title:
 * @desk: a desk
 * @blocks: (element-type RumSheetBlock): where to add it
 * @title: translated title of the sheet
 * @subtitle: (nullable): translated words below it
 *
 * Adds the head of a sheet, with the reader's goal if the sheet has one.
 */
void
rum_sheet_desk_append_title (RumSheetDesk *desk,
                             GPtrArray    *blocks,
                             const char   *title,
                             const char   *subtitle)
{
  RumSheetText *text = NULL;
  RumSheetBlock *rule = NULL;

  g_return_if_fail (desk != NULL);
  g_return_if_fail (blocks != NULL);

  text = rum_sheet_phrase_new (RUM_SHEET_FONT_TITLE, RUM_SHEET_INK_ACCENT, RUM_SHEET_SPAN_PLAIN,
                               title);
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (desk, text, desk->inner,
                                                       RUM_SHEET_GAP_LINE, "H1"));
  if (subtitle != NULL)
    append_line (desk, blocks, rum_sheet_phrase_new (RUM_SHEET_FONT_SUBTITLE, RUM_SHEET_INK_TEXT,
                                                     RUM_SHEET_SPAN_PLAIN, subtitle));
  if (get_goal (desk) != NULL)
    append_line (desk, blocks, rum_sheet_phrase_new_goal (get_goal (desk)));
  rule = create_rule (desk, RUM_SHEET_GAP_PARAGRAPH, RUM_SHEET_INK_ACCENT, TITLE_RULE);
  rum_sheet_block_set_keep_next (rule, TRUE);
  g_ptr_array_add (blocks, rule);
}

/**
 * rum_sheet_desk_append_foot:
 * @desk: a desk
 * @blocks: (element-type RumSheetBlock): where to add it
 * @with_legend: whether the marks are explained
 * @with_credit: whether it says whose the figures are
 *
 * Adds what stands at the foot of the last page: the safety line.
 */
void
rum_sheet_desk_append_foot (RumSheetDesk *desk,
                            GPtrArray    *blocks,
                            gboolean      with_legend,
                            gboolean      with_credit)
{
  g_autoptr (RumClaim) claim = NULL;

  g_return_if_fail (desk != NULL);
  g_return_if_fail (blocks != NULL);

  claim = g_list_model_get_item (rum_atlas_get_safety (desk->atlas), 0);
  g_ptr_array_add (blocks, create_rule (desk, RUM_SHEET_GAP_PARAGRAPH, RUM_SHEET_INK_LINE,
                                        FOOT_RULE));
  if (with_legend)
    g_ptr_array_add (blocks, rum_sheet_desk_create_text (desk, rum_sheet_phrase_new_legend (),
                                                         desk->inner, RUM_SHEET_GAP_LINE, "P"));
  g_ptr_array_add (blocks, rum_sheet_desk_create_text (desk, rum_sheet_phrase_new_safety (claim),
                                                       desk->inner, RUM_SHEET_GAP_LINE, "P"));
  if (with_credit)
    g_ptr_array_add (blocks, rum_sheet_desk_create_text (desk, rum_sheet_phrase_new_credit (),
                                                         desk->inner, RUM_SHEET_GAP_LINE, "P"));
}

/**
 * rum_sheet_desk_measure_footer:
 * @desk: a desk
 *
 * Gets how much of each page to keep free for its footer.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_desk_measure_footer (RumSheetDesk *desk)
{
  g_autoptr (RumSheetBlock) footer = NULL;

  g_return_val_if_fail (desk != NULL, 0);

  footer = create_footer (desk, NULL, NULL, MOST_PAGES - 1, MOST_PAGES);

  return rum_sheet_block_get_height (footer) +
         FOOTER_GAP * rum_sheet_desk_get_gap (desk, RUM_SHEET_GAP_PARAGRAPH);
}

/**
 * rum_sheet_desk_add_footers:
 * @desk: a desk
 * @layout: the pages, all of them
 * @title: translated title of the sheet
 * @hint: (nullable): what else to say where there is room
 *
 * Adds the footer of each page: the title and the program on one side, the
 * number of the page on the other.
 */
void
rum_sheet_desk_add_footers (RumSheetDesk   *desk,
                            RumSheetLayout *layout,
                            const char     *title,
                            const char     *hint)
{
  int n_pages = 0;

  g_return_if_fail (desk != NULL);
  g_return_if_fail (RUM_IS_SHEET_LAYOUT (layout));

  n_pages = rum_sheet_layout_get_n_pages (layout);
  for (int page = 0; page < n_pages; page++)
    {
      g_autoptr (RumSheetBlock) footer = create_footer (desk, title, hint, page, n_pages);

      rum_sheet_layout_add_footer (layout, page, footer);
    }
}

/**
 * rum_sheet_desk_finish_page:
 * @desk: a desk
 * @layout: the pages, all of which are there, if perhaps empty
 * @page: a page that is complete but for its footer, from 0
 * @title: translated title of the sheet
 * @hint: (nullable): what else to say where there is room
 * @error: return location for an error
 *
 * Finishes a page of a sheet whose pages are known before they are filled, and
 * tells the kit of it.
 *
 * Returns: %TRUE, or %FALSE with %RUM_SHEET_ERROR_FONT or %G_IO_ERROR_CANCELLED
 */
gboolean
rum_sheet_desk_finish_page (RumSheetDesk    *desk,
                            RumSheetLayout  *layout,
                            int              page,
                            const char      *title,
                            const char      *hint,
                            GError         **error)
{
  g_autoptr (RumSheetBlock) footer = NULL;

  g_return_val_if_fail (desk != NULL, FALSE);
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), FALSE);

  footer = create_footer (desk, title, hint, page, rum_sheet_layout_get_n_pages (layout));
  rum_sheet_layout_add_footer (layout, page, footer);
  if (desk->is_rtl)
    rum_sheet_layout_mirror_page (layout, page);
  if (!rum_sheet_check_page (layout, page, error))
    return FALSE;

  rum_sheet_kit_report (desk->kit, layout, page + 1);

  return rum_sheet_kit_check (desk->kit, error);
}

/**
 * rum_sheet_desk_stack:
 * @blocks: (element-type RumSheetBlock): blocks, which are empty afterwards
 * @x: left edge, in millimetres
 * @y: top edge, in millimetres
 * @boxes: (element-type RumSheetBox): the boxes of a page
 *
 * Places blocks below each other.
 *
 * Returns: where they end, in millimetres
 */
double
rum_sheet_desk_stack (GPtrArray *blocks,
                      double     x,
                      double     y,
                      GPtrArray *boxes)
{
  g_return_val_if_fail (blocks != NULL, y);

  for (guint i = 0; i < blocks->len; i++)
    {
      RumSheetBlock *block = g_ptr_array_index (blocks, i);

      if (i > 0)
        y += rum_sheet_block_get_gap (block);
      rum_sheet_block_place (block, x, y, boxes);
      y += rum_sheet_block_get_height (block);
    }

  return y;
}

/**
 * rum_sheet_desk_finish:
 * @desk: a desk
 * @layout: (transfer full): the pages of a sheet
 * @error: return location for an error
 *
 * Turns the pages over for languages that are read from the right, and checks
 * them.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL with
 *   %RUM_SHEET_ERROR_PAPER or %RUM_SHEET_ERROR_FONT
 */
RumSheetLayout *
rum_sheet_desk_finish (RumSheetDesk    *desk,
                       RumSheetLayout  *layout,
                       GError         **error)
{
  g_autoptr (RumSheetLayout) owned = layout;

  g_return_val_if_fail (desk != NULL, NULL);
  g_return_val_if_fail (RUM_IS_SHEET_LAYOUT (layout), NULL);

  rum_sheet_layout_set_colors (owned, rum_sheet_options_get_colors (desk->options));
  if (desk->is_rtl)
    rum_sheet_layout_mirror (owned);
  if (!rum_sheet_check_layout (owned, desk->options, error))
    return NULL;

  return g_steal_pointer (&owned);
}
