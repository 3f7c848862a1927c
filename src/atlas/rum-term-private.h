/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-term.h"

G_BEGIN_DECLS

/*< private >
 * RumTermFields:
 * @entry: what every entry has
 * @picture: base name of a drawing, or NULL
 * @see: (transfer none): a list of [class@Rum.Entry] that may be filled until
 *   anybody sees the term, and that the atlas empties when it goes
 *
 * What a term consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields  entry;
  const char     *picture;
  GListModel     *see;
} RumTermFields;

RumTerm  *rum_term_new              (const RumTermFields *fields) G_GNUC_WARN_UNUSED_RESULT;

gboolean  rum_term_occurs_in_padded (RumTerm             *self,
                                     const char          *padded);

G_END_DECLS
