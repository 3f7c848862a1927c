/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-figure.h"
#include "rum-map-arrangement.h"

G_BEGIN_DECLS

char *rum_map_words_create_sight (RumMapArrangement  arrangement,
                                  RumLayer           layer) G_GNUC_WARN_UNUSED_RESULT;
char *rum_map_words_create_where (const char        *name,
                                  RumView            view,
                                  RumLayer           layer) G_GNUC_WARN_UNUSED_RESULT;
int   rum_map_words_count_steps  (RumMapArrangement  arrangement);

RumMapArrangement rum_map_words_get_arrangement (RumView view);

G_END_DECLS
