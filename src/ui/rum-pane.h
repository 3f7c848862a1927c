/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-body-map.h"
#include "rum-preferences.h"
#include "rum-reading.h"
#include "rum-state.h"

G_BEGIN_DECLS

#define RUM_TYPE_PANE (rum_pane_get_type ())

G_DECLARE_FINAL_TYPE (RumPane, rum_pane, RUM, PANE, GtkWidget)

void              rum_pane_prepare (RumPane *self);
void              rum_pane_set_up      (RumPane    *self,
                                        RumAtlas   *atlas,
                                        RumState   *state,
                                        RumBodyMap *map);

void              rum_pane_set_preferences (RumPane        *self,
                                            RumPreferences *preferences);

const char       *rum_pane_get_address (RumPane    *self);
void              rum_pane_set_address (RumPane    *self,
                                        const char *address);
double            rum_pane_get_scroll  (RumPane    *self);
void              rum_pane_set_scroll  (RumPane    *self,
                                        double      scroll);

void              rum_pane_finish      (RumPane    *self);

const RumReading *rum_pane_get_reading (RumPane    *self);
RumEntry         *rum_pane_get_entry   (RumPane    *self);

G_END_DECLS
