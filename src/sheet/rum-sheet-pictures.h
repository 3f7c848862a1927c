/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure.h"
#include "rum-group.h"

G_BEGIN_DECLS

/**
 * RumSheetPicture:
 * @view: from where the body is seen.
 * @layer: how deep.
 * @is_detail: whether a part of the body is shown large, instead of all of it.
 * @muscle_ids: (nullable): in a detail, the muscles that it is about, with
 *   spaces between, or %NULL for those that it shows well.
 *
 * Which picture of the body a sheet has.
 */
typedef struct
{
  RumView     view;
  RumLayer    layer;
  gboolean    is_detail;
  const char *muscle_ids;
} RumSheetPicture;

GArray *rum_sheet_pictures_choose (RumGroup  *group,
                                   GError   **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
