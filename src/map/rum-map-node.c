/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-node-private.h"

/* Render nodes that are pictures, and pictures of render nodes. */

static const cairo_user_data_key_t picture_key;

/*< private >
 * rum_map_node_new:
 * @bounds: what it covers, in pixels of the widget
 * @surface: the picture, whose upper left corner is that of the widget
 *
 * Makes a node of a picture.
 *
 * Returns: (transfer full): the node
 */
GskRenderNode *
rum_map_node_new (const graphene_rect_t *bounds,
                  cairo_surface_t       *surface)
{
  GskRenderNode *node = NULL;
  cairo_t *cr = NULL;

  g_return_val_if_fail (bounds != NULL, NULL);
  g_return_val_if_fail (surface != NULL, NULL);

  node = gsk_cairo_node_new (bounds);
  cr = gsk_cairo_node_get_draw_context (node);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_set_user_data (gsk_cairo_node_get_surface (node), &picture_key,
                               cairo_surface_reference (surface),
                               (cairo_destroy_func_t) cairo_surface_destroy);

  return node;
}

/*< private >
 * rum_map_node_get_picture:
 * @node: a node that rum_map_node_new() made
 *
 * Gets the picture that the node shows.  To draw that to another scale is faster
 * than to draw the node, which cairo makes a picture of first.
 *
 * Returns: (transfer none): the picture
 */
cairo_surface_t *
rum_map_node_get_picture (GskRenderNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (gsk_render_node_get_node_type (node) == GSK_CAIRO_NODE, NULL);

  return cairo_surface_get_user_data (gsk_cairo_node_get_surface (node), &picture_key);
}

/*< private >
 * rum_map_node_create_surface:
 * @node: a node
 * @width: of the picture, in pixels of the widget
 * @height: of the picture, in pixels of the widget
 * @scale: how many pixels of the picture such a pixel is wide
 *
 * Makes a picture of a node.
 *
 * Returns: (transfer full): the picture
 */
cairo_surface_t *
rum_map_node_create_surface (GskRenderNode *node,
                             int            width,
                             int            height,
                             int            scale)
{
  cairo_surface_t *surface = NULL;
  g_autoptr (cairo_t) cr = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width * scale, height * scale);
  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  gsk_render_node_draw (node, cr);

  return surface;
}

/*< private >
 * rum_map_node_create_flat:
 * @node: a node
 * @width: of the picture, in pixels of the widget
 * @height: of the picture, in pixels of the widget
 * @scale: how many pixels of the picture such a pixel is wide
 *
 * Makes a node that looks like another one but is a picture, and fast to draw
 * again.
 *
 * Returns: (transfer full): the node
 */
GskRenderNode *
rum_map_node_create_flat (GskRenderNode *node,
                          int            width,
                          int            height,
                          int            scale)
{
  g_autoptr (cairo_surface_t) surface = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  surface = rum_map_node_create_surface (node, width, height, scale);

  return rum_map_node_new (&GRAPHENE_RECT_INIT (0, 0, width, height), surface);
}

/*< private >
 * rum_map_node_count_parts:
 * @node: what a snapshot gave
 *
 * Counts what was drawn on the snapshot: a single thing comes without a container.
 *
 * Returns: how many there are
 */
guint
rum_map_node_count_parts (GskRenderNode *node)
{
  g_return_val_if_fail (node != NULL, 0);

  return gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE
           ? gsk_container_node_get_n_children (node)
           : 1;
}

/*< private >
 * rum_map_node_get_part:
 * @node: what a snapshot gave
 * @index: below rum_map_node_count_parts()
 *
 * Gets one thing that was drawn on the snapshot.
 *
 * Returns: (transfer none): the thing
 */
GskRenderNode *
rum_map_node_get_part (GskRenderNode *node,
                       guint          index)
{
  g_return_val_if_fail (index < rum_map_node_count_parts (node), NULL);

  return gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE
           ? gsk_container_node_get_child (node, index)
           : node;
}

/*< private >
 * rum_map_node_append:
 * @node: a node
 * @snapshot: where to draw
 *
 * Draws a node as if what it contains had been drawn there, without a container
 * round it.
 */
void
rum_map_node_append (GskRenderNode *node,
                     GtkSnapshot   *snapshot)
{
  g_return_if_fail (node != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  for (guint i = 0; i < rum_map_node_count_parts (node); i++)
    gtk_snapshot_append_node (snapshot, rum_map_node_get_part (node, i));
}
