/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-types.h"

G_BEGIN_DECLS

/**
 * RumLinkKind:
 * @RUM_LINK_WORKS_WITH: both do the same.
 * @RUM_LINK_WORKS_AGAINST: each does what the other undoes.
 * @RUM_LINK_HANDS_LOAD_TO: the first passes its load on to the second.
 * @RUM_LINK_MAKES_UP_FOR: the first does more where the second does less.
 *
 * How two parts of the body are linked.
 */
typedef enum
{
  RUM_LINK_WORKS_WITH,
  RUM_LINK_WORKS_AGAINST,
  RUM_LINK_HANDS_LOAD_TO,
  RUM_LINK_MAKES_UP_FOR,
} RumLinkKind;

#define RUM_TYPE_LINK_KIND (rum_link_kind_get_type ())

GType       rum_link_kind_get_type  (void);

const char *rum_link_kind_get_label (RumLinkKind kind);

#define RUM_TYPE_LINK (rum_link_get_type ())

G_DECLARE_FINAL_TYPE (RumLink, rum_link, RUM, LINK, GObject)

const char  *rum_link_get_id       (RumLink  *self);
RumEntry    *rum_link_get_from     (RumLink  *self);
RumEntry    *rum_link_get_to       (RumLink  *self);
RumLinkKind  rum_link_get_kind     (RumLink  *self);
RumClaim    *rum_link_get_claim    (RumLink  *self);
gboolean     rum_link_touches      (RumLink  *self,
                                    RumEntry *entry);

G_END_DECLS
