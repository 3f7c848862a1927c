/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-link.h"

G_BEGIN_DECLS

/*< private >
 * RumLinkFields:
 * @from: a group, muscle or place
 * @to: another
 * @kind: how they are linked
 * @claim: what is known of it
 *
 * What a link consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntry    *from;
  RumEntry    *to;
  RumLinkKind  kind;
  RumClaim    *claim;
} RumLinkFields;

RumLink *rum_link_new (const RumLinkFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
