/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-claim.h"

G_BEGIN_DECLS

#define RUM_TYPE_CLAIM_ROW (rum_claim_row_get_type ())

G_DECLARE_FINAL_TYPE (RumClaimRow, rum_claim_row, RUM, CLAIM_ROW, GtkWidget)

GtkWidget *rum_claim_row_new               (RumClaim    *claim);

RumClaim  *rum_claim_row_get_claim         (RumClaimRow *self);
void       rum_claim_row_set_text          (RumClaimRow *self,
                                            const char  *text);
void       rum_claim_row_set_shows_context (RumClaimRow *self,
                                            gboolean     shows_context);

G_END_DECLS
