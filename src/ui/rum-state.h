/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "rum-layer.h"

G_BEGIN_DECLS

#define RUM_TYPE_STATE (rum_state_get_type ())

G_DECLARE_FINAL_TYPE (RumState, rum_state, RUM, STATE, GObject)

RumState *rum_state_new        (void) G_GNUC_WARN_UNUSED_RESULT;

void      rum_state_get_size   (RumState   *self,
                                int        *width,
                                int        *height,
                                gboolean   *maximized);
void      rum_state_set_size   (RumState   *self,
                                int         width,
                                int         height,
                                gboolean    maximized);
char     *rum_state_dup_muscle (RumState   *self) G_GNUC_WARN_UNUSED_RESULT;
void      rum_state_set_muscle (RumState   *self,
                                const char *entry_id);
RumLayer  rum_state_get_layer  (RumState   *self);
void      rum_state_set_layer  (RumState   *self,
                                RumLayer    layer);

G_END_DECLS
