/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RumPaper:
 * @id: the name as used on the command line, lower case.
 * @name: the name as shown, untranslated ("A4").
 * @width: in millimetres, upright.
 * @height: in millimetres, upright.
 *
 * A size of paper.
 */
typedef struct
{
  const char *id;
  const char *name;
  double      width;
  double      height;
} RumPaper;

const RumPaper *rum_paper_get         (const char *id);
const RumPaper *rum_paper_get_all     (gsize      *n_papers);
const RumPaper *rum_paper_get_default (void);

G_END_DECLS
