/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

#define RUM_TYPE_TERM (rum_term_get_type ())

G_DECLARE_FINAL_TYPE (RumTerm, rum_term, RUM, TERM, RumEntry)

const char *rum_term_get_picture   (RumTerm    *self);
GListModel *rum_term_get_see       (RumTerm    *self);
gboolean    rum_term_occurs_in     (RumTerm    *self,
                                    const char *text);

G_END_DECLS
