/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"
#include "rum-sheet-layout.h"
#include "rum-sheet-options.h"

G_BEGIN_DECLS

/**
 * KindCase:
 * @kind: the nick of a kind of sheet.
 * @paper: a paper; “-l” at its end turns it.
 * @flags: what else there is, as letters: “L” large print, “M” black and
 *   white, “W” a log to write in, “4” four cards a page, “A” all muscles,
 *   “S” on paper that is too small.
 *
 * A sheet to check.
 */
typedef struct
{
  const char *kind;
  const char *paper;
  const char *flags;
} KindCase;

RumSheetLayout *try_case        (RumAtlas        *atlas,
                                 const KindCase  *sample,
                                 RumSheetOptions **options,
                                 GError         **error) G_GNUC_WARN_UNUSED_RESULT;
RumSheetLayout *compose_case    (RumAtlas        *atlas,
                                 const KindCase  *sample,
                                 RumSheetOptions **options) G_GNUC_WARN_UNUSED_RESULT;
void            check_layout    (RumSheetLayout  *layout,
                                 RumSheetOptions *options);
void            check_content   (RumAtlas        *atlas,
                                 RumSheetLayout  *layout,
                                 RumSheetOptions *options);
void            check_case      (RumAtlas        *atlas,
                                 const KindCase  *sample);

guint           count_clashes   (RumSheetLayout  *layout);
guint           count_crossings (RumSheetLayout  *layout);
guint           count_struck    (RumSheetLayout  *layout);
guint           count_lonely    (RumSheetLayout  *layout);
guint           count_under     (RumSheetLayout  *layout,
                                 double           size);
guint           count_texts     (RumSheetLayout  *layout,
                                 const char      *words,
                                 int              page);

G_END_DECLS
