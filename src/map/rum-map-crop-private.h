/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-region.h"

G_BEGIN_DECLS

void rum_map_find_crop (const RumBox *frame,
                        const RumBox *subject,
                        double        aspect,
                        RumBox       *crop);

G_END_DECLS
