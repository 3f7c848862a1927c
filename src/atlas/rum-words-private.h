/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*< private >
 * RumWord:
 * @text: the text, folded
 * @chars: (array length=n_chars): its characters
 * @n_chars: how many there are
 * @mask: which characters occur, by their code modulo 64
 *
 * A word or text that was prepared for the counting of slips.
 */
typedef struct
{
  char     *text;
  gunichar *chars;
  gsize     n_chars;
  guint64   mask;
} RumWord;

char    *rum_words_fold               (const char    *text) G_GNUC_WARN_UNUSED_RESULT;
char    *rum_words_squeeze            (const char    *folded) G_GNUC_WARN_UNUSED_RESULT;
char    *rum_words_pad                (const char    *text) G_GNUC_WARN_UNUSED_RESULT;
GStrv    rum_words_split              (const char    *list) G_GNUC_WARN_UNUSED_RESULT;

RumWord *rum_word_new                 (const char    *folded) G_GNUC_WARN_UNUSED_RESULT;
guint    rum_word_get_distance        (const RumWord *typed,
                                       const RumWord *word,
                                       guint          limit);
guint    rum_word_get_prefix_distance (const RumWord *typed,
                                       const RumWord *word,
                                       guint          limit);

G_END_DECLS
