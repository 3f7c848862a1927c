/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-map-canvas-private.h"
#include "rum-map-fade-private.h"

G_BEGIN_DECLS

/* What the files of RumMapCanvas share. */

/*< private >
 * RumMapCanvas:
 *
 * What a view of the map has drawn, and what tells the regions in it.
 *
 * What is drawn is kept as render nodes as large as the view, the base and one
 * for each region that is lit, and appended again each frame: GTK repaints only
 * where the nodes differ, and no SVG is drawn while the pointer moves.
 *
 * All of it is drawn in a thread.  A region that is newly lit is there in the
 * next frame, because that waits a little; many of them may come later.
 *
 * When the figure moves, what is drawn is shown elsewhere and in another size,
 * until what fits is drawn: first the picture, then the pick map.  Neither is ever
 * larger than the view.  Where what is drawn does not reach, the whole figure as
 * it was drawn when it fitted is seen:
 *
 *   ┌ view ───────────┐
 *   │ whole ┌ drawn   │
 *   │       │         │
 *   └───────┴─────────┘
 *
 * Where what is drawn fits no longer at all, as in another palette, a picture of
 * it stands in.
 *
 * Where another figure takes the place of this one, what is seen is kept as a
 * picture until that is drawn, and then it fades in over it.  Only what is seen is
 * of the old one: a point means what is new at once.
 *
 * It holds, in pictures as large as the view: the base, up to about two of what
 * is lit, what stands in while another figure or palette comes, and the whole in
 * pixels of the widget; and two pick maps of four bytes for each run of pixels in a row.
 */
struct _RumMapCanvas
{
  /* Owns the canvas, and fills the array. */
  GtkWidget        *view;
  GPtrArray        *regions;

  RumFigurePainter *painter;
  RumMapRenderer   *renderer;
  gboolean          is_foreseen;

  int               width;
  int               height;
  int               scale;
  RumBox            fit_area;

  /* Where the whole figure lies, in pixels of the view. */
  RumBox            area;

  /* Where it lay when base and regions were drawn. */
  RumBox            drawn_area;
  GskRenderNode    *base;
  cairo_surface_t  *base_picture;

  /* The regions that are lit, as they were drawn last. */
  GskRenderNode    *lit;

  cairo_surface_t  *stand_in;
  cairo_surface_t  *whole;

  /* What was drawn last, where the figure lay then, and how it goes over into
   * another figure.
   */
  GskRenderNode    *frame;
  RumBox            frame_area;
  RumMapFade       *fade;

  /* What the renderer was last asked for. */
  gboolean          has_requested;
  RumBox            requested_area;

  RumPickMap       *picks;
  RumBox            picks_area;
  RumPickMap       *whole_picks;

  /* The last answer: GTK asks every region about the same point. */
  gboolean          has_picked;
  double            picked_x;
  double            picked_y;
  double            picked_reach;
  RumRegion        *picked;
};

static inline gboolean
rum_map_canvas_is_same_box (const RumBox *one,
                            const RumBox *other)
{
  return one->x == other->x && one->y == other->y && one->width == other->width &&
         one->height == other->height;
}

gboolean        rum_map_canvas_has_size        (RumMapCanvas  *self);
RumMapRenderer *rum_map_canvas_ensure_renderer (RumMapCanvas  *self);

/* rum-map-canvas-lights.c */
void            rum_map_canvas_draw_regions    (RumMapCanvas  *self,
                                                GtkSnapshot   *snapshot);
void            rum_map_canvas_draw_lights     (RumMapCanvas  *self,
                                                GtkSnapshot   *snapshot);
void            rum_map_canvas_clear_lights    (RumMapCanvas  *self);

/* rum-map-canvas-picks.c */
void            rum_map_canvas_clear_picks     (RumMapCanvas  *self);
void            rum_map_canvas_update_picks    (RumMapCanvas  *self);
void            rum_map_canvas_take_picks      (RumMapCanvas  *self,
                                                RumMapPicture *picture);

G_END_DECLS
