/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"
#include "rum-sheet-phrase.h"

#include <glib/gi18n-lib.h>

/* So many claims of the safety note stand on a sheet. */
#define N_SAFETY 2
#define N_SAFETY_BRIEF 1

/* Thickness of the rule above the foot, in millimetres. */
#define RULE_HEIGHT 0.2

/* The longest number that a footer must hold. */
#define MOST_PAGES 99

/* Sets the foot apart from what stands above it. */
static RumSheetBlock *
create_rule (RumSheetDraft *draft)
{
  RumSheetBlock *block = NULL;

  block = rum_sheet_block_new (rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_SECTION));
  rum_sheet_block_add (block,
                       rum_sheet_box_new_rule (RUM_SHEET_INK_LINE, draft->width, RULE_HEIGHT),
                       0, 0);
  rum_sheet_block_set_keep_next (block, TRUE);

  return block;
}

/* Writes the safety note, a paragraph each. */
static GPtrArray *
write_safety (RumSheetDraft *draft)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *safety = rum_atlas_get_safety (draft->atlas);
  guint most = draft->is_brief ? N_SAFETY_BRIEF : N_SAFETY;
  guint n = MIN (g_list_model_get_n_items (safety), most);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (safety, i);

      g_ptr_array_add (texts, rum_sheet_writer_write_safety (draft->writer, claim, i == 0));
    }

  return texts;
}

static void
append_safety (RumSheetDraft *draft,
               GPtrArray     *blocks,
               GPtrArray     *texts,
               double         width)
{
  for (guint i = 0; i < texts->len; i++)
    {
      RumSheetText *text = g_object_ref (g_ptr_array_index (texts, i));

      g_ptr_array_add (blocks,
                       rum_sheet_builder_create_text (draft->builder, text, width,
                                                      RUM_SHEET_GAP_LINE, "P"));
    }
}

static const char *
get_credit (void)
{
  /* TRANSLATORS: At the foot of a printed page.  Keep the names and the licence as they are. */
  return C_("sheet", "Run Muscles. Figures after BodyParts3D, © The Database Center for "
                     "Life Science, CC BY 4.0");
}

/* What stands at the foot of each page: the group, the program and the credit
 * on one side, the number of the page on the other. */
static RumSheetBlock *
create_footer (RumSheetDraft *draft,
               int            page,
               int            n_pages)
{
  RumSheetBlock *block = rum_sheet_block_new (0);
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);
  g_autofree char *words = NULL;
  RumSheetText *credit = NULL;
  RumSheetBox *number = NULL;
  RumSheetBox *box = NULL;

  /* TRANSLATORS: At the foot of a printed page: %1$d is its number, %2$d how many there are. */
  words = g_strdup_printf (C_("sheet", "Page %1$d of %2$d"), page + 1, n_pages);
  number = rum_sheet_builder_create_box (draft->builder,
                                         rum_sheet_writer_write_small (draft->writer, words),
                                         -1, "P");
  credit = rum_sheet_writer_write_small (draft->writer, "");
  rum_sheet_text_append (credit, RUM_SHEET_SPAN_STRONG,
                         rum_entry_get_name (RUM_ENTRY (draft->group)));
  rum_sheet_text_append (credit, RUM_SHEET_SPAN_PLAIN, " · ");
  /* Large print has the credit once, among the sources. */
  rum_sheet_text_append (credit, RUM_SHEET_SPAN_PLAIN,
                         draft->is_large ? _("Run Muscles") : get_credit ());
  box = rum_sheet_builder_create_box (draft->builder, credit,
                                      draft->width - number->width - gap, "P");
  rum_sheet_block_add (block, box, 0, 0);
  rum_sheet_block_add (block, number, draft->width - number->width, 0);

  return block;
}

static RumSheetText *
write_code_caption (RumSheetDraft *draft,
                    RumSheetCode  *code)
{
  int n = rum_sheet_code_get_n_lines (code);
  g_autofree char *words = NULL;

  /* TRANSLATORS: With a QR code. */
  words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Scan for the DOI of %d source.",
                                        "Scan for the DOIs of %d sources.", n), n);

  return rum_sheet_writer_write_small (draft->writer, words);
}

/* Puts the code beside what is in @block, which is @width wide.  Its caption
 * stands where it takes least of the page: below the code, or below what is
 * there. */
static void
add_code (RumSheetDraft *draft,
          RumSheetBlock *block,
          RumSheetCode  *code,
          double         width)
{
  RumSheetBox *box = rum_sheet_box_new_code (code);
  RumSheetBox *caption = NULL;
  double x = draft->width - box->width;
  double side = box->width;
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_PARAGRAPH);
  double below = rum_sheet_block_get_height (block) + gap;

  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  rum_sheet_block_add (block, box, x, 0);
  caption = rum_sheet_builder_create_box (draft->builder, write_code_caption (draft, code),
                                          side, "Caption");
  if (side + caption->height <= below)
    {
      rum_sheet_block_add (block, caption, x, side);
      return;
    }

  rum_sheet_box_free (caption);
  caption = rum_sheet_builder_create_box (draft->builder, write_code_caption (draft, code),
                                          width, "Caption");
  rum_sheet_block_add (block, caption, 0, MAX (below, side - caption->height));
}

static RumSheetCode *
create_code (RumSheetDraft *draft)
{
  return draft->with_code ? rum_sheet_writer_create_code (draft->writer) : NULL;
}

/* How wide what stands beside @code is. */
static double
get_width_beside (RumSheetDraft *draft,
                  RumSheetCode  *code)
{
  if (code == NULL)
    return draft->width;

  return draft->width - rum_sheet_code_get_side (code) -
         rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);
}

/* Puts @blocks below each other, and @code beside them. */
static RumSheetBlock *
put_code_beside (RumSheetDraft *draft,
                 GPtrArray     *blocks,
                 RumSheetCode  *code)
{
  RumSheetBlock *block = NULL;

  block = rum_sheet_block_new (rum_sheet_block_get_gap (g_ptr_array_index (blocks, 0)));
  rum_sheet_block_stack (block, blocks);
  add_code (draft, block, code, get_width_beside (draft, code));

  return block;
}

/* The safety note and the sources, and the code beside both, if it is wished
 * for. */
static void
append_safety_and_sources (RumSheetDraft *draft,
                           GPtrArray     *blocks)
{
  g_autoptr (GPtrArray) safety = write_safety (draft);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_object_unref);
  RumSheetText *sources = rum_sheet_writer_write_sources (draft->writer);
  g_autoptr (RumSheetCode) code = create_code (draft);
  double width = get_width_beside (draft, code);

  append_safety (draft, parts, safety, width);
  if (draft->is_terse)
    g_ptr_array_add (parts, rum_sheet_builder_create_text (draft->builder,
                                                           rum_sheet_phrase_new_legend (), width,
                                                           RUM_SHEET_GAP_PARAGRAPH, "P"));
  g_ptr_array_add (parts, rum_sheet_builder_create_text (draft->builder, sources, width,
                                                         RUM_SHEET_GAP_PARAGRAPH, "P"));
  if (code != NULL)
    g_ptr_array_add (blocks, put_code_beside (draft, parts, code));
  else
    g_ptr_array_extend_and_steal (blocks, g_steal_pointer (&parts));
}

/* The heading of the sources and, if it is wished for, their code beside it. */
static RumSheetBlock *
create_sources_heading (RumSheetDraft *draft)
{
  g_autoptr (RumSheetCode) code = create_code (draft);
  /* TRANSLATORS: Stands before the list of sources at the foot of a printed sheet. */
  RumSheetText *label = rum_sheet_writer_write_label (draft->writer, C_("sheet", "Sources:"),
                                                      RUM_SHEET_INK_QUIET);
  RumSheetBlock *heading = NULL;

  heading = rum_sheet_builder_create_text (draft->builder, label, get_width_beside (draft, code),
                                           RUM_SHEET_GAP_PARAGRAPH, "P");
  if (code != NULL)
    add_code (draft, heading, code, get_width_beside (draft, code));
  rum_sheet_block_set_keep_next (heading, TRUE);

  return heading;
}

/* The sources one by one, with the code beside their heading, and the credit. */
static void
append_large_sources (RumSheetDraft *draft,
                      GPtrArray     *blocks)
{
  g_autoptr (GPtrArray) items = rum_sheet_writer_create_source_items (draft->writer);
  RumSheetText *credit = rum_sheet_writer_write_small (draft->writer, get_credit ());

  g_ptr_array_add (blocks, create_sources_heading (draft));
  rum_sheet_builder_begin_list (draft->builder);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (blocks,
                     rum_sheet_builder_create_item (draft->builder,
                                                    g_object_ref (g_ptr_array_index (items, i)),
                                                    draft->width, RUM_SHEET_GAP_LINE));
  g_ptr_array_add (blocks,
                   rum_sheet_builder_create_text (draft->builder, credit, draft->width,
                                                  RUM_SHEET_GAP_PARAGRAPH, "P"));
}

/*< private >
 * rum_sheet_draft_add_foot:
 * @draft: a sheet in the making, of which all else is there
 *
 * Adds the safety note and the sources.
 */
void
rum_sheet_draft_add_foot (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (blocks, create_rule (draft));
  if (draft->is_large)
    {
      g_autoptr (GPtrArray) safety = write_safety (draft);

      append_safety (draft, blocks, safety, draft->width);
      append_large_sources (draft, blocks);
    }
  else
    {
      append_safety_and_sources (draft, blocks);
    }

  rum_sheet_layout_add_foot (draft->layout, blocks);
}

/*< private >
 * rum_sheet_draft_measure_footer:
 * @draft: a sheet in the making, which needs no layout yet
 *
 * Gets how much of each page the footer takes, with the gap above it.
 *
 * Returns: the height, in millimetres
 */
double
rum_sheet_draft_measure_footer (RumSheetDraft *draft)
{
  g_autoptr (RumSheetBlock) footer = create_footer (draft, MOST_PAGES - 1, MOST_PAGES);

  return rum_sheet_block_get_height (footer) +
         rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_PARAGRAPH);
}

/*< private >
 * rum_sheet_draft_add_footers:
 * @draft: a sheet in the making, with all its pages
 *
 * Adds the footer of each page.
 */
void
rum_sheet_draft_add_footers (RumSheetDraft *draft)
{
  int n_pages = rum_sheet_layout_get_n_pages (draft->layout);

  for (int page = 0; page < n_pages; page++)
    {
      g_autoptr (RumSheetBlock) footer = create_footer (draft, page, n_pages);

      rum_sheet_layout_add_footer (draft->layout, page, footer);
    }
}
