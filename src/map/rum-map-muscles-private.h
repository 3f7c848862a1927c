/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-atlas.h"

G_BEGIN_DECLS

GHashTable *rum_map_muscles_create           (GListModel *entries) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *rum_map_muscles_create_for_entry (RumEntry   *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
