/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RumHelpKind:
 * @RUM_HELP_SECTION: a title, and blocks below it; the whole page is one, too
 * @RUM_HELP_PARAGRAPH: text
 * @RUM_HELP_SCREEN: what is typed in a terminal, line by line
 * @RUM_HELP_NOTE: blocks that stand out
 * @RUM_HELP_WARNING: blocks that must not be missed
 * @RUM_HELP_LIST: items in no order
 * @RUM_HELP_STEPS: items in order
 * @RUM_HELP_TERMS: items with a title each
 * @RUM_HELP_ITEM: the blocks of an item
 * @RUM_HELP_TABLE: rows
 * @RUM_HELP_HEADER: the row that names the columns of a table
 * @RUM_HELP_ROW: the cells of a row
 * @RUM_HELP_CELL: the blocks of a cell
 *
 * What a part of a page is.
 */
typedef enum
{
  RUM_HELP_SECTION,
  RUM_HELP_PARAGRAPH,
  RUM_HELP_SCREEN,
  RUM_HELP_NOTE,
  RUM_HELP_WARNING,
  RUM_HELP_LIST,
  RUM_HELP_STEPS,
  RUM_HELP_TERMS,
  RUM_HELP_ITEM,
  RUM_HELP_TABLE,
  RUM_HELP_HEADER,
  RUM_HELP_ROW,
  RUM_HELP_CELL,
} RumHelpKind;

#define RUM_TYPE_HELP_BLOCK (rum_help_block_get_type ())

G_DECLARE_FINAL_TYPE (RumHelpBlock, rum_help_block, RUM, HELP_BLOCK, GObject)

RumHelpKind        rum_help_block_get_kind       (RumHelpBlock *self);
const char        *rum_help_block_get_id         (RumHelpBlock *self);
const char        *rum_help_block_get_markup     (RumHelpBlock *self);
const char *const *rum_help_block_get_order      (RumHelpBlock *self);
guint              rum_help_block_get_n_children (RumHelpBlock *self);
RumHelpBlock      *rum_help_block_get_child      (RumHelpBlock *self,
                                                  guint         index);

G_END_DECLS
