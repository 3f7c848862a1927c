/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RumSearchIndex RumSearchIndex;

RumSearchIndex *rum_search_index_new          (GPtrArray      *entries,
                                               const char     *language) G_GNUC_WARN_UNUSED_RESULT;
void            rum_search_index_free         (RumSearchIndex *self);

GPtrArray      *rum_search_index_find         (RumSearchIndex *self,
                                               const char     *text) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *rum_search_index_find_nearest (RumSearchIndex *self,
                                               const char     *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumSearchIndex, rum_search_index_free)

G_END_DECLS
