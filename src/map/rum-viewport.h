/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-region.h"

G_BEGIN_DECLS

/**
 * RUM_VIEWPORT_MAX_ZOOM:
 *
 * How many times larger than fitted the content can be shown.
 */
#define RUM_VIEWPORT_MAX_ZOOM 10

/**
 * RumViewportPlace:
 * @zoom: 1…%RUM_VIEWPORT_MAX_ZOOM, where 1 fits.
 * @x: what is in the middle, in content units.
 * @y: what is in the middle, in content units.
 *
 * What a viewport looks at, and how closely.
 */
typedef struct
{
  double zoom;
  double x;
  double y;
} RumViewportPlace;

gboolean rum_viewport_place_equal (const RumViewportPlace *one,
                                   const RumViewportPlace *other);
void     rum_viewport_place_mix   (const RumViewportPlace *from,
                                   const RumViewportPlace *to,
                                   double                  share,
                                   RumViewportPlace       *place);

#define RUM_TYPE_VIEWPORT (rum_viewport_get_type ())

G_DECLARE_FINAL_TYPE (RumViewport, rum_viewport, RUM, VIEWPORT, GObject)

RumViewport *rum_viewport_new          (void) G_GNUC_WARN_UNUSED_RESULT;

void         rum_viewport_set_content  (RumViewport            *self,
                                        const RumBox           *frame,
                                        double                  share);
void         rum_viewport_set_parts    (RumViewport            *self,
                                        const RumBox           *parts,
                                        gsize                   n_parts);
void         rum_viewport_set_size     (RumViewport            *self,
                                        int                     width,
                                        int                     height);
void         rum_viewport_get_place    (RumViewport            *self,
                                        RumViewportPlace       *place);
void         rum_viewport_set_place    (RumViewport            *self,
                                        const RumViewportPlace *place);

void         rum_viewport_get_area     (RumViewport            *self,
                                        RumBox                 *area);
void         rum_viewport_get_fit_area (RumViewport            *self,
                                        RumBox                 *area);

void         rum_viewport_find_fit     (RumViewport            *self,
                                        RumViewportPlace       *place);
void         rum_viewport_find_zoom    (RumViewport            *self,
                                        const RumViewportPlace *from,
                                        double                  zoom,
                                        double                  x,
                                        double                  y,
                                        RumViewportPlace       *place);
void         rum_viewport_find_pan     (RumViewport            *self,
                                        const RumViewportPlace *from,
                                        double                  dx,
                                        double                  dy,
                                        RumViewportPlace       *place);
void         rum_viewport_find_box     (RumViewport            *self,
                                        const RumBox           *box,
                                        RumViewportPlace       *place);
void         rum_viewport_find_reveal  (RumViewport            *self,
                                        const RumViewportPlace *from,
                                        const RumBox           *box,
                                        RumViewportPlace       *place);

G_END_DECLS
