/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _RumMapFade RumMapFade;

RumMapFade *rum_map_fade_new        (GtkWidget     *widget) G_GNUC_WARN_UNUSED_RESULT;
void        rum_map_fade_free       (RumMapFade    *self);
gboolean    rum_map_fade_can_begin  (RumMapFade    *self);
void        rum_map_fade_begin      (RumMapFade    *self,
                                     GskRenderNode *from);
gboolean    rum_map_fade_is_running (RumMapFade    *self);
void        rum_map_fade_stop       (RumMapFade    *self);
void        rum_map_fade_snapshot   (RumMapFade    *self,
                                     GskRenderNode *to,
                                     GtkSnapshot   *snapshot);

G_END_DECLS
