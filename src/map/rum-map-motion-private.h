/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-viewport.h"

G_BEGIN_DECLS

typedef struct _RumMapMotion RumMapMotion;

RumMapMotion *rum_map_motion_new        (GtkWidget              *widget) G_GNUC_WARN_UNUSED_RESULT;
void          rum_map_motion_free       (RumMapMotion           *self);

void          rum_map_motion_get_target (RumMapMotion           *self,
                                         RumViewport            *viewport,
                                         RumViewportPlace       *place);
void          rum_map_motion_go         (RumMapMotion           *self,
                                         RumViewport            *viewport,
                                         const RumViewportPlace *place);
void          rum_map_motion_coast      (RumMapMotion           *self,
                                         RumViewport            *viewport,
                                         double                  velocity_x,
                                         double                  velocity_y);
void          rum_map_motion_stop       (RumMapMotion           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumMapMotion, rum_map_motion_free)

G_END_DECLS
