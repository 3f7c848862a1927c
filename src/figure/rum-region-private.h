/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-region.h"

G_BEGIN_DECLS

RumRegion *rum_region_new         (const char   *element_id,
                                   const RumBox *box) G_GNUC_WARN_UNUSED_RESULT;

gboolean   rum_region_is_valid_id (const char   *element_id);

G_END_DECLS
