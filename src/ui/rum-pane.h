/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-atlas.h"

G_BEGIN_DECLS

#define RUM_TYPE_PANE (rum_pane_get_type ())

G_DECLARE_FINAL_TYPE (RumPane, rum_pane, RUM, PANE, GtkWidget)

void      rum_pane_set_atlas (RumPane  *self,
                              RumAtlas *atlas);
RumEntry *rum_pane_get_entry (RumPane  *self);
void      rum_pane_set_entry (RumPane  *self,
                              RumEntry *entry);

G_END_DECLS
