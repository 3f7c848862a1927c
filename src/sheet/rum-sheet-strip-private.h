/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/*< private >
 * RumSheetWord:
 * @start: its first byte in the strip's text.
 * @end: the byte after it and its spaces.
 * @width: of its letters, in parts of the size of the type.
 * @space: of the spaces after them, in parts of the size of the type.
 *
 * Letters that no line ends between, and the spaces after them.
 */
typedef struct
{
  guint  start;
  guint  end;
  double width;
  double space;
} RumSheetWord;

/*< private >
 * RumSheetStrip:
 * @text: what it says.
 * @words: (element-type RumSheetWord): its words.
 * @line: its glyphs, in %RUM_SHEET_SHAPED_SIZE.
 * @ascent: above the baseline, in parts of the size of the type.
 * @descent: below the baseline, in parts of the size of the type.
 * @leading: from one baseline to the next, in parts of the size of the type.
 * @is_rightward: whether all of it reads from the left to the right.
 *
 * A piece of a paragraph as one endless line, which can be cut into lines of
 * any width and drawn in any size: letters on a sheet are not hinted, so they
 * grow evenly with the size.
 *
 * It does not change once it is made.
 */
typedef struct
{
  char            *text;
  GArray          *words;
  PangoLayoutLine *line;
  double           ascent;
  double           descent;
  double           leading;
  gboolean         is_rightward;
} RumSheetStrip;

RumSheetStrip *rum_sheet_strip_new   (PangoLayout   *layout) G_GNUC_WARN_UNUSED_RESULT;
RumSheetStrip *rum_sheet_strip_ref   (RumSheetStrip *self);
void           rum_sheet_strip_unref (RumSheetStrip *self);

GSList        *rum_sheet_strip_cut   (RumSheetStrip *self,
                                      guint          start,
                                      guint          end) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
