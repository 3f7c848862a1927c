/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-sheet-setting.h"
#include "rum-sheet-strip-private.h"

G_BEGIN_DECLS

/*< private >
 * RumSheetBreak:
 * @width: of the letters, without the spaces after them.
 * @space: of the spaces after them.
 * @ascent: above the baseline.
 * @descent: below the baseline.
 * @leading: from the baseline before.
 *
 * How much room letters take between two places where a line may end, in
 * points.
 */
typedef struct
{
  double width;
  double space;
  double ascent;
  double descent;
  double leading;
} RumSheetBreak;

/*< private >
 * RumSheetBreaker:
 * @limit: where lines end, or a negative number for one line.
 * @spacing: how far baselines are from each other, in parts of what the fonts
 *   ask for, or 0 for lines that touch.
 * @setting: (nullable): takes the lines, unless only their size is asked for.
 * @is_rtl: whether the paragraph reads from the right to the left.
 * @width: of the longest line so far.
 * @height: of the lines so far.
 * @is_doubtful: whether Pango may have put other letters on a line.
 *
 * Breaks a paragraph into lines, from strips one after the other.  Lengths are
 * in points.
 *
 * It knows where lines may end within a strip, and after a space between two;
 * and in which order letters stand that read both ways, if each strip does not
 * care for the others.  What it does not know of is doubtful: a word that is
 * longer than a line, strips between which a line may end without a space, and
 * numbers or letters of the other direction at the seam of two strips.
 */
typedef struct
{
  double           limit;
  double           spacing;
  RumSheetSetting *setting;
  gboolean         is_rtl;
  double           width;
  double           height;
  gboolean         is_doubtful;

  RumSheetBreak    word;
  gboolean         has_word;
  gunichar         last;
  RumSheetSense    last_letter;
  RumSheetBreak    line;
  gboolean         has_line;
  guint            n_lines;
  GArray          *parts;
  guint            n_parts_of_line;
} RumSheetBreaker;

void rum_sheet_breaker_add_strip (RumSheetBreaker *self,
                                  RumSheetStrip   *strip,
                                  guint            piece_start,
                                  double           size);
void rum_sheet_breaker_add_mark  (RumSheetBreaker *self,
                                  guint            start,
                                  double           size);
void rum_sheet_breaker_end       (RumSheetBreaker *self);

G_END_DECLS
