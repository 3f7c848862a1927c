/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-draft-private.h"

#include <glib/gi18n-lib.h>

/* So many claims of each topic are told about a test. */
#define N_CLAIMS 1

/* The first claims of a topic. */
static void
append_claims (RumSheetDraft *draft,
               GPtrArray     *blocks,
               RumSelfTest   *test,
               RumTopic       topic,
               double         width)
{
  g_autoptr (GPtrArray) claims = rum_entry_create_claims (RUM_ENTRY (test), topic);

  if (claims->len > N_CLAIMS)
    g_ptr_array_set_size (claims, N_CLAIMS);
  rum_sheet_draft_append_claims (draft, blocks, claims, width);
}

static void
append_steps (RumSheetDraft *draft,
              GPtrArray     *blocks,
              RumSelfTest   *test,
              double         width)
{
  const char *const *steps = rum_self_test_get_steps (test);

  rum_sheet_builder_begin_list (draft->builder);
  for (int i = 0; steps[i] != NULL; i++)
    {
      RumSheetText *text = rum_sheet_writer_write_step (draft->writer, i + 1, steps[i]);

      g_ptr_array_add (blocks,
                       rum_sheet_builder_create_item (draft->builder, text, width,
                                                      RUM_SHEET_GAP_LINE));
    }
}

/*< private >
 * rum_sheet_draft_append_test:
 * @draft: a sheet in the making
 * @blocks: (element-type RumSheetBlock): where to add it
 * @width: of the column, in millimetres
 *
 * Adds the first self-test of the group, if there is one: what it is for, its
 * steps, and what counts.
 */
void
rum_sheet_draft_append_test (RumSheetDraft *draft,
                             GPtrArray     *blocks,
                             double         width)
{
  g_autoptr (GPtrArray) tests = rum_atlas_create_self_tests (draft->atlas, draft->group);
  RumSelfTest *test = NULL;
  RumSheetBlock *purpose = NULL;

  if (tests->len == 0)
    return;

  test = g_ptr_array_index (tests, 0);
  /* TRANSLATORS: Heading above a self-test. */
  rum_sheet_draft_append_heading (draft, blocks, _("Try it yourself"), RUM_SHEET_INK_ACCENT,
                                  RUM_SHEET_GAP_SECTION, width);
  purpose = rum_sheet_builder_create_text (draft->builder,
                                           rum_sheet_writer_write_test (draft->writer, test),
                                           width, RUM_SHEET_GAP_LINE, "P");
  rum_sheet_block_set_keep_next (purpose, TRUE);
  g_ptr_array_add (blocks, purpose);
  append_steps (draft, blocks, test, width);
  append_claims (draft, blocks, test, RUM_TOPIC_RESULT, width);
  if (!draft->is_brief)
    append_claims (draft, blocks, test, RUM_TOPIC_CAUTION, width);
}

/*< private >
 * rum_sheet_draft_add_test:
 * @draft: a sheet in the making
 *
 * Adds the first self-test of the group in columns, unless it stands beside
 * what the group does.
 */
void
rum_sheet_draft_add_test (RumSheetDraft *draft)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  double gap = rum_sheet_builder_get_gap (draft->builder, RUM_SHEET_GAP_COLUMN);
  double width = rum_sheet_draft_get_column (draft, draft->n_columns, 0);

  if (draft->is_test_aside)
    return;

  rum_sheet_draft_append_test (draft, blocks, width);
  if (blocks->len > 0)
    rum_sheet_layout_add_columns (draft->layout, blocks, draft->n_columns, gap, NULL);
}
