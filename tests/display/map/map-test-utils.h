/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-body-map.h"
#include "rum-map-view.h"
#include "rum-viewport.h"

G_BEGIN_DECLS

RumAtlas     *get_atlas            (void);

RumMapView   *get_view             (RumBodyMap      *map,
                                    RumView          view);
RumMapRegion *find_region          (RumMapView      *view,
                                    const char      *element_id);
RumLight      get_light            (RumBodyMap      *map,
                                    RumView          view,
                                    const char      *element_id);
gboolean      is_pressed           (RumMapRegion    *region);

GtkWidget    *show_in_window       (GtkWidget       *widget,
                                    int              width,
                                    int              height);
void          wait_for_size        (GtkWidget       *widget);
void          wait_until_sharp     (RumMapView      *view);
void          wait_until_alone     (gpointer         object);
void          wait_for_place       (RumViewport            *viewport,
                                    const RumViewportPlace *expected);
void          set_animated         (gboolean         animated);
GtkEventController *find_controller (GtkWidget      *widget,
                                     GType           type);
void          move_pointer         (RumMapView      *view,
                                    double           x,
                                    double           y);
void          leave_pointer        (RumMapView      *view);
void          press_key            (GtkWidget       *widget,
                                    guint            keyval);

GskRenderNode *create_node         (RumMapView      *view) G_GNUC_WARN_UNUSED_RESULT;
GskRenderNode *create_node_of      (GtkWidget       *widget) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *list_lit            (GskRenderNode   *node) G_GNUC_WARN_UNUSED_RESULT;
GBytes        *create_picture      (RumMapView      *view) G_GNUC_WARN_UNUSED_RESULT;
GBytes        *create_picture_of   (GtkWidget       *widget) G_GNUC_WARN_UNUSED_RESULT;
int            measure_difference  (GBytes          *one,
                                    GBytes          *other);
double         measure_blur        (GBytes          *one,
                                    GBytes          *other);
int            map_test_run        (void);

G_END_DECLS
