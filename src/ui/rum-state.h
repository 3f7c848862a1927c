/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "rum-activity.h"
#include "rum-atlas.h"
#include "rum-layer.h"

G_BEGIN_DECLS

#define RUM_TYPE_STATE (rum_state_get_type ())

G_DECLARE_FINAL_TYPE (RumState, rum_state, RUM, STATE, GObject)

RumState *rum_state_new         (void) G_GNUC_WARN_UNUSED_RESULT;

void      rum_state_get_size    (RumState   *self,
                                 int        *width,
                                 int        *height,
                                 gboolean   *maximized);
void      rum_state_set_size    (RumState   *self,
                                 int         width,
                                 int         height,
                                 gboolean    maximized);
char     *rum_state_dup_address (RumState   *self) G_GNUC_WARN_UNUSED_RESULT;
void      rum_state_set_address (RumState   *self,
                                 const char *address);
gboolean  rum_state_get_view_size (RumState *self,
                                   int      *width,
                                   int      *height);
void      rum_state_set_view_size (RumState *self,
                                   int       width,
                                   int       height);
char     *rum_state_dup_view    (RumState   *self) G_GNUC_WARN_UNUSED_RESULT;
void      rum_state_set_view    (RumState   *self,
                                 const char *view);
RumLayer  rum_state_get_layer   (RumState   *self);
void      rum_state_set_layer   (RumState   *self,
                                 RumLayer    layer);
gboolean  rum_state_is_folded   (RumState   *self,
                                 const char *section_id);
void      rum_state_set_folded  (RumState   *self,
                                 const char *section_id,
                                 gboolean    folded);

RumGoals   rum_state_get_goal_qualities (RumState  *self);
void       rum_state_set_goal_qualities (RumState  *self,
                                         RumGoals   qualities);
GPtrArray *rum_state_create_goal_groups (RumState  *self,
                                         RumAtlas  *atlas) G_GNUC_WARN_UNUSED_RESULT;
void       rum_state_set_goal_groups    (RumState  *self,
                                         GPtrArray *groups);

G_END_DECLS
