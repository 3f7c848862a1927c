/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"

G_BEGIN_DECLS

#define RUM_TYPE_WORD_FILTER (rum_word_filter_get_type ())

G_DECLARE_FINAL_TYPE (RumWordFilter, rum_word_filter, RUM, WORD_FILTER, GtkWidget)

GtkWidget *rum_word_filter_new (RumAtlas      *atlas);

void       rum_word_filter_add (RumWordFilter *self,
                                RumEntry      *entry,
                                GtkWidget     *row);

G_END_DECLS
