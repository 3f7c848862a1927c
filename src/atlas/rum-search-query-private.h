/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-words-private.h"

G_BEGIN_DECLS

/* No match, however many slips. */
#define RUM_NO_MATCH G_MAXUINT

/*< private >
 * RumSearchQuery:
 * @folded: what was typed, folded
 * @squeezed: the same without spaces
 * @words: (element-type RumQueryWord): its words
 *
 * What was typed, compared once with all words that occur in names.
 */
typedef struct
{
  char      *folded;
  RumWord   *squeezed;
  GPtrArray *words;
} RumSearchQuery;

/*< private >
 * RumQueryWord:
 * @word: a typed word
 * @begins: (array): which words of the vocabulary begin with it
 * @slips: (array) (nullable): how far each word of the vocabulary is from it,
 *   or %RUM_NO_MATCH; NULL until somebody asks
 *
 * A typed word.
 */
typedef struct
{
  RumWord  *word;
  gboolean *begins;
  guint    *slips;
} RumQueryWord;

RumSearchQuery *rum_search_query_new             (const char     *text,
                                                  GPtrArray      *vocabulary) G_GNUC_WARN_UNUSED_RESULT;
void            rum_search_query_free            (RumSearchQuery *self);

const guint    *rum_search_query_get_slips       (RumSearchQuery *self,
                                                  guint           position,
                                                  GPtrArray      *vocabulary);
guint           rum_search_query_count_all_slips (RumSearchQuery *self,
                                                  const RumWord  *name,
                                                  gboolean        is_nickname);
guint           rum_search_query_get_distance    (RumSearchQuery *self,
                                                  const RumWord  *name,
                                                  gboolean        is_nickname);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumSearchQuery, rum_search_query_free)

G_END_DECLS
