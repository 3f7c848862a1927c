/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-text.h"

G_BEGIN_DECLS

/* The side of a mark and the room it takes, in parts of the size of a note. */
#define RUM_SHEET_MARK_SIZE 0.68
#define RUM_SHEET_MARK_ADVANCE 0.74

/* The size in which all paragraphs are laid out, in points; they are drawn in the
 * size that they have.  Letters are not hinted, so that they are alike in all
 * sizes, and Pango need not look up, measure and keep each font in each size. */
#define RUM_SHEET_SHAPED_SIZE 8.0

/* The features of all fonts.  A reader could not search for a word that has a
 * ligature in it: the file would have one character for two letters. */
#define RUM_SHEET_FONT_FEATURES "liga=0, clig=0"

/*< private >
 * RumSheetPiece:
 * @start: of its text, in bytes.
 * @end: of its text, in bytes.
 * @span: how it looks.
 * @ink: its colour.
 * @uri: (nullable): where it leads in a file.
 * @is_mark: whether it is a mark instead of a text.
 * @mark: which one.
 *
 * A piece of a paragraph.
 */
typedef struct
{
  guint         start;
  guint         end;
  RumSheetSpan  span;
  RumSheetInk   ink;
  char         *uri;
  gboolean      is_mark;
  RumSheetMark  mark;
} RumSheetPiece;

RumSheetFont          rum_sheet_text_get_font    (RumSheetText  *self);
const char           *rum_sheet_text_get_text    (RumSheetText  *self);
const RumSheetPiece  *rum_sheet_text_get_pieces  (RumSheetText  *self,
                                                  guint         *n_pieces);
const RumSheetPiece  *rum_sheet_text_find_piece  (RumSheetText  *self,
                                                  guint          offset);

gboolean              rum_sheet_text_is_slanted  (RumSheetText  *self,
                                                  const RumSheetPiece *piece);
PangoFontDescription *rum_sheet_text_create_font (gboolean       is_bold,
                                                  gboolean       is_slanted,
                                                  double         size) G_GNUC_WARN_UNUSED_RESULT;
double                rum_sheet_text_get_leading (PangoContext  *context,
                                                  gboolean       is_bold);

G_END_DECLS
