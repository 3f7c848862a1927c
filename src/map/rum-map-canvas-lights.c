/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-canvas-struct-private.h"

#include "rum-map-node-private.h"
#include "rum-map-region.h"

/* What of RumMapCanvas shows the regions that are lit, over the figure. */

/* Gives those that are lit or framed; the others forget how they were drawn. */
static GPtrArray *
find_seen_regions (RumMapCanvas *self,
                   GtkSnapshot  *snapshot)
{
  GPtrArray *regions = g_ptr_array_new ();

  for (guint i = 0; i < self->regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (self->regions, i);

      if (rum_map_region_is_seen (region))
        g_ptr_array_add (regions, region);
      else
        rum_map_region_draw (region, snapshot);
    }

  return regions;
}

static void
draw_regions (GPtrArray   *regions,
              GtkSnapshot *snapshot,
              RumLight     light,
              RumMapFrame  frame)
{
  for (guint i = 0; i < regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, i);

      if (rum_map_region_get_light (region) == light && rum_map_region_get_frame (region) == frame)
        rum_map_region_draw (region, snapshot);
    }
}

/*< private >
 * rum_map_canvas_draw_regions:
 * @self: a canvas
 * @snapshot: where to draw
 *
 * Draws each region that is lit or framed.
 */
void
rum_map_canvas_draw_regions (RumMapCanvas *self,
                             GtkSnapshot  *snapshot)
{
  g_autoptr (GPtrArray) regions = find_seen_regions (self, snapshot);

  /* The wider an outline is, the higher it lies; the focus lies above all. */
  for (int frame = RUM_MAP_FRAME_NONE; frame < RUM_N_MAP_FRAMES; frame++)
    {
      for (int light = RUM_LIGHT_NONE; light <= RUM_LIGHT_STRONG; light++)
        draw_regions (regions, snapshot, light, frame);
    }
}

static gboolean
has_same_parts (GskRenderNode *one,
                GskRenderNode *other)
{
  const guint n_parts = rum_map_node_count_parts (one);

  if (rum_map_node_count_parts (other) != n_parts)
    return FALSE;

  for (guint i = 0; i < n_parts; i++)
    {
      if (rum_map_node_get_part (one, i) != rum_map_node_get_part (other, i))
        return FALSE;
    }

  return TRUE;
}

/* Holds what is lit together, so that GTK takes it for one thing that has changed:
 * where it is clipped to another box it does not look further.  The boxes of each
 * region would soon be more than 30, and then GTK repaints all that is around
 * them, which is the whole window (gskrendernodeimpl.c, MAX_RECTS_IN_DIFF).
 */
static GskRenderNode *
create_lit (RumMapCanvas  *self,
            GskRenderNode *regions)
{
  graphene_rect_t box;

  gsk_render_node_get_bounds (regions, &box);
  if (self->lit != NULL && graphene_rect_equal (&box, gsk_clip_node_get_clip (self->lit)))
    graphene_rect_inset (&box, -1, -1);

  return gsk_clip_node_new (regions, &box);
}

/*< private >
 * rum_map_canvas_draw_lights:
 * @self: a canvas
 * @snapshot: where to draw
 *
 * Draws each region that is lit or framed, in one node: the same one as long as
 * nothing changes.
 */
void
rum_map_canvas_draw_lights (RumMapCanvas *self,
                            GtkSnapshot  *snapshot)
{
  GtkSnapshot *own_snapshot = gtk_snapshot_new ();
  GskRenderNode *regions = NULL;
  GskRenderNode *lit = NULL;

  rum_map_canvas_draw_regions (self, own_snapshot);
  regions = gtk_snapshot_free_to_node (own_snapshot);
  if (regions == NULL)
    {
      g_clear_pointer (&self->lit, gsk_render_node_unref);
      return;
    }

  if (self->lit == NULL || !has_same_parts (gsk_clip_node_get_child (self->lit), regions))
    {
      lit = create_lit (self, regions);
      g_clear_pointer (&self->lit, gsk_render_node_unref);
      self->lit = lit;
    }
  gsk_render_node_unref (regions);
  gtk_snapshot_append_node (snapshot, self->lit);
}

/*< private >
 * rum_map_canvas_clear_lights:
 * @self: a canvas
 *
 * Forgets how regions were drawn.
 */
void
rum_map_canvas_clear_lights (RumMapCanvas *self)
{
  for (guint i = 0; i < self->regions->len; i++)
    rum_map_region_clear_drawings (g_ptr_array_index (self->regions, i));
  g_clear_pointer (&self->lit, gsk_render_node_unref);
}
