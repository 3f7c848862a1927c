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
 * RumSheetSense:
 * @RUM_SHEET_SENSE_NONE: as what is around it.
 * @RUM_SHEET_SENSE_LEFT_TO_RIGHT: as Latin letters.
 * @RUM_SHEET_SENSE_RIGHT_TO_LEFT: as Arabic letters.
 * @RUM_SHEET_SENSE_NUMBER: as digits, from the left to the right in any text.
 *
 * Which way a character reads.
 */
typedef enum
{
  RUM_SHEET_SENSE_NONE,
  RUM_SHEET_SENSE_LEFT_TO_RIGHT,
  RUM_SHEET_SENSE_RIGHT_TO_LEFT,
  RUM_SHEET_SENSE_NUMBER,
} RumSheetSense;

/*< private >
 * RumSheetStrip:
 * @text: what it says.
 * @words: (element-type RumSheetWord): its words.
 * @line: its glyphs, in %RUM_SHEET_SHAPED_SIZE.
 * @ascent: above the baseline, in parts of the size of the type.
 * @descent: below the baseline, in parts of the size of the type.
 * @leading: from one baseline to the next, in parts of the size of the type.
 * @runs: (element-type PangoGlyphItem): the runs of @line in the order in which
 *   they are read.
 * @first: which way the first of its letters or digits reads.
 * @first_letter: which way the first of its letters reads.
 * @last_letter: which way the last of its letters reads.
 * @is_plain: whether there are no letters in it, and its numbers stand for
 *   themselves, as in “[12]”.
 * @is_turned: whether some of it reads from the right to the left.
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
  GPtrArray       *runs;
  RumSheetSense    first;
  RumSheetSense    first_letter;
  RumSheetSense    last_letter;
  gboolean         is_plain;
  gboolean         is_turned;
} RumSheetStrip;

RumSheetStrip *rum_sheet_strip_new   (PangoLayout   *layout) G_GNUC_WARN_UNUSED_RESULT;
RumSheetStrip *rum_sheet_strip_ref   (RumSheetStrip *self);
void           rum_sheet_strip_unref (RumSheetStrip *self);

GSList        *rum_sheet_strip_cut   (RumSheetStrip *self,
                                      guint          start,
                                      guint          end) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
