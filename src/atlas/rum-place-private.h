/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-entry-private.h"
#include "rum-place.h"

G_BEGIN_DECLS

/*< private >
 * RumPlaceFields:
 * @entry: what every entry has
 * @near: a list of [class@Rum.Muscle]
 *
 * What a place consists of.  Texts are translated already and copied.
 */
typedef struct
{
  RumEntryFields  entry;
  GListModel     *near;
} RumPlaceFields;

RumPlace *rum_place_new (const RumPlaceFields *fields) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
