/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-address.h"

G_BEGIN_DECLS

void        rum_lighting_find       (RumAtlas          *atlas,
                                     const RumAddress  *address,
                                     GListModel       **prime,
                                     GListModel       **helping);
const char *rum_lighting_get_legend (const RumAddress  *address,
                                     GListModel        *prime,
                                     GListModel        *helping);

G_END_DECLS
