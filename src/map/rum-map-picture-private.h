/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rum-autoptr.h"
#include "rum-figure-painter.h"
#include "rum-map-frame.h"
#include "rum-pick-map.h"

G_BEGIN_DECLS

/*< private >
 * RumMapPart:
 * @region: the region
 * @light: how it is lit
 * @frame: what is drawn around it
 * @bounds: the pixels that it covers, in pixels of the picture
 * @surface: what covers them, once it is drawn; NULL where that is nothing
 *
 * A region that is lit or has a frame.
 */
typedef struct
{
  RumRegion       *region;
  RumLight         light;
  RumMapFrame      frame;
  graphene_rect_t  bounds;
  cairo_surface_t *surface;
} RumMapPart;

/*< private >
 * RumMapPicture:
 * @width: in pixels
 * @height: in pixels
 * @scale: how many pixels of the screen a pixel is wide
 * @area: where the whole figure lies, in pixels; it may reach beyond
 * @has_only_parts: whether the figure under the parts is left out
 * @base: the figure with nothing lit, once it is drawn
 * @parts: (element-type RumMapPart): what lies over it, the uppermost last
 * @pick_map: what tells the regions of the picture, in pixels of the screen,
 *   once it is drawn
 *
 * What a view of the map shows of a figure at one time.  It belongs to one
 * thread at a time.
 */
typedef struct
{
  int              width;
  int              height;
  int              scale;
  RumBox           area;
  gboolean         has_only_parts;
  cairo_surface_t *base;
  GPtrArray       *parts;
  RumPickMap      *pick_map;
} RumMapPicture;

gboolean       rum_map_part_draw           (RumFigurePainter       *painter,
                                            cairo_t                *cr,
                                            const RumBox           *area,
                                            RumRegion              *region,
                                            RumLight                light,
                                            RumMapFrame             frame,
                                            GError                **error);
void           rum_map_part_find_bounds    (RumFigure              *figure,
                                            RumRegion              *region,
                                            const RumBox           *area,
                                            const graphene_rect_t  *seen,
                                            graphene_rect_t        *bounds);

RumMapPicture *rum_map_picture_new         (int                     width,
                                            int                     height,
                                            int                     scale,
                                            const RumBox           *area) G_GNUC_WARN_UNUSED_RESULT;
RumMapPicture *rum_map_picture_new_parts   (int                     width,
                                            int                     height,
                                            int                     scale,
                                            const RumBox           *area) G_GNUC_WARN_UNUSED_RESULT;
void           rum_map_picture_free        (RumMapPicture          *self);
void           rum_map_picture_add_part    (RumMapPicture          *self,
                                            RumRegion              *region,
                                            RumLight                light,
                                            RumMapFrame             frame);
gboolean       rum_map_picture_draw        (RumMapPicture          *self,
                                            RumFigurePainter       *painter,
                                            GError                **error);
gboolean       rum_map_picture_draw_picks  (RumMapPicture          *self,
                                            RumFigure              *figure,
                                            GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RumMapPicture, rum_map_picture_free)

G_END_DECLS
