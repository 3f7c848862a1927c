/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*< private >
 * rum_help_fold:
 * @text: a text
 *
 * Takes away what does not matter when it is looked for: case, and ways to write
 * the same letter.
 *
 * Returns: (transfer full): the text
 */
static inline char *
rum_help_fold (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (plain != NULL ? plain : "", -1);
}

G_END_DECLS
