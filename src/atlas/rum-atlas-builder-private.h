/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas-contents-private.h"
#include "rum-node-private.h"

G_BEGIN_DECLS

RumAtlasContents *rum_atlas_build (const RumNode  *atlas,
                                   const RumNode  *sources,
                                   GPtrArray      *groups,
                                   const RumNode  *exercises,
                                   GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
