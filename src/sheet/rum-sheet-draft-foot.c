/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

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

static void
append_safety (RumSheetDraft *draft,
               GPtrArray     *blocks)
{
  GListModel *safety = rum_atlas_get_safety (draft->atlas);
  guint most = draft->is_brief ? N_SAFETY_BRIEF : N_SAFETY;
  guint n = MIN (g_list_model_get_n_items (safety), most);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RumClaim) claim = g_list_model_get_item (safety, i);
      RumSheetText *text = rum_sheet_writer_write_safety (draft->writer, claim, i == 0);

      g_ptr_array_add (blocks,
                       rum_sheet_builder_create_text (draft->builder, text, draft->width,
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

/* Puts the code beside what is in @block, its caption below it. */
static void
add_code (RumSheetDraft *draft,
          RumSheetBlock *block,
          RumSheetCode  *code)
{
  RumSheetBox *box = rum_sheet_box_new_code (code);
  RumSheetBox *caption = NULL;
  double x = draft->width - box->width;
  double y = box->height;
  double width = box->width;
  g_autofree char *words = NULL;
  int n = rum_sheet_code_get_n_lines (code);

  /* TRANSLATORS: Below a QR code. */
  words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Scan for the DOI of %d source.",
                                        "Scan for the DOIs of %d sources.", n), n);
  box->tags[RUM_SHEET_N_TAGS - 1].name = "Figure";
  rum_sheet_block_add (block, box, x, 0);
  caption = rum_sheet_builder_create_box (draft->builder,
                                          rum_sheet_writer_write_small (draft->writer, words),
                                          width, "Caption");
  rum_sheet_block_add (block, caption, x, y);
}

/* The paragraph @sources and, if it is wished for, their code beside it. */
static RumSheetBlock *
create_sources (RumSheetDraft *draft,
                RumSheetText  *sources)
{
  g_autoptr (RumSheetCode) code = NULL;
  RumSheetBlock *block = NULL;
  double width = draft->width;

  if (draft->with_code)
    code = rum_sheet_writer_create_code (draft->writer);
  if (code != NULL)
    width -= rum_sheet_code_get_side (code) +
             rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);

  block = rum_sheet_builder_create_text (draft->builder, sources, width,
                                         RUM_SHEET_GAP_PARAGRAPH, "P");
  if (code != NULL)
    add_code (draft, block, code);

  return block;
}

/* The sources one by one, with the code beside their heading, and the credit. */
static void
append_large_sources (RumSheetDraft *draft,
                      GPtrArray     *blocks)
{
  g_autoptr (GPtrArray) items = rum_sheet_writer_create_source_items (draft->writer);
  RumSheetText *credit = rum_sheet_writer_write_small (draft->writer, get_credit ());
  /* TRANSLATORS: Stands before the list of sources at the foot of a printed sheet. */
  RumSheetText *label = rum_sheet_writer_write_label (draft->writer, C_("sheet", "Sources:"),
                                                      RUM_SHEET_INK_QUIET);
  RumSheetBlock *heading = create_sources (draft, label);

  rum_sheet_block_set_keep_next (heading, TRUE);
  g_ptr_array_add (blocks, heading);
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
  append_safety (draft, blocks);
  if (draft->is_large)
    append_large_sources (draft, blocks);
  else
    g_ptr_array_add (blocks, create_sources (draft, rum_sheet_writer_write_sources (draft->writer)));

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
