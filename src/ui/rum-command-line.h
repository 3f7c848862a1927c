/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"

G_BEGIN_DECLS

/**
 * RumCommandLine:
 * @list: whether to print every id with its name.
 * @muscles: (nullable): ids of muscles, groups and, on a sheet, exercises.
 * @sheet: (nullable): path of the file to write a sheet to.
 * @output: (nullable): where to write it instead, “-” for standard output.
 * @kind: (nullable): nick of a kind of sheet.
 * @format: (nullable): nick of a kind of file.
 * @paper: (nullable): id of a size of paper.
 * @language: (nullable): code of the language of the sheet.
 * @page: (nullable): number of a page, from 1.
 * @dpi: (nullable): pixels an inch.
 * @cards: (nullable): number of cards on a page.
 * @landscape: whether the paper lies.
 * @monochrome: whether the sheet is in black and white.
 * @large_print: whether its type is large.
 * @code: whether it has a QR code.
 * @log: whether it has columns to fill in.
 *
 * What the command line asks for, as it was typed.
 */
typedef struct
{
  gboolean   list;
  char     **muscles;
  char      *sheet;
  char      *output;
  char      *kind;
  char      *format;
  char      *paper;
  char      *language;
  char      *page;
  char      *dpi;
  char      *cards;
  gboolean   landscape;
  gboolean   monochrome;
  gboolean   large_print;
  gboolean   code;
  gboolean   log;
} RumCommandLine;

gboolean rum_command_line_is_empty (const RumCommandLine *self);
void     rum_command_line_prepare  (const RumCommandLine *self);
int      rum_command_line_run      (const RumCommandLine *self,
                                    RumAtlas             *atlas);
void     rum_command_line_clear    (RumCommandLine       *self);

G_END_DECLS
