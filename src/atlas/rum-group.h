/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry.h"

G_BEGIN_DECLS

/**
 * RumTier:
 * @RUM_TIER_FOUNDING: one of the six groups that come first.
 * @RUM_TIER_FURTHER: a further group.
 */
typedef enum
{
  RUM_TIER_FOUNDING,
  RUM_TIER_FURTHER,
} RumTier;

#define RUM_TYPE_TIER (rum_tier_get_type ())

GType rum_tier_get_type (void);

#define RUM_TYPE_GROUP (rum_group_get_type ())

G_DECLARE_FINAL_TYPE (RumGroup, rum_group, RUM, GROUP, RumEntry)

RumTier     rum_group_get_tier      (RumGroup *self);
GListModel *rum_group_get_muscles   (RumGroup *self);
GListModel *rum_group_get_exercises (RumGroup *self);

G_END_DECLS
