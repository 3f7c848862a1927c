/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RUM_TYPE_HISTORY (rum_history_get_type ())

G_DECLARE_FINAL_TYPE (RumHistory, rum_history, RUM, HISTORY, GObject)

RumHistory *rum_history_new         (void) G_GNUC_WARN_UNUSED_RESULT;

const char *rum_history_get_address (RumHistory *self);
double      rum_history_get_scroll  (RumHistory *self);
void        rum_history_set_scroll  (RumHistory *self,
                                     double      scroll);

void        rum_history_visit       (RumHistory *self,
                                     const char *address);
gboolean    rum_history_can_go      (RumHistory *self,
                                     int         steps);
gboolean    rum_history_go          (RumHistory *self,
                                     int         steps);

G_END_DECLS
