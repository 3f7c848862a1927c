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
 * @muscle: (nullable): id of a muscle or group.
 * @sheet: (nullable): path of the file to write a sheet to.
 * @paper: (nullable): id of a size of paper.
 *
 * What the command line asks for.
 */
typedef struct
{
  gboolean  list;
  char     *muscle;
  char     *sheet;
  char     *paper;
} RumCommandLine;

gboolean rum_command_line_is_empty (const RumCommandLine *self);
int      rum_command_line_run      (const RumCommandLine *self,
                                    RumAtlas             *atlas);
void     rum_command_line_clear    (RumCommandLine       *self);

G_END_DECLS
