/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-node-private.h"

/* Render nodes that are pictures, and pictures of render nodes. */

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

  return node;
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

  if (gsk_render_node_get_node_type (node) != GSK_CONTAINER_NODE)
    {
      gtk_snapshot_append_node (snapshot, node);
      return;
    }

  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    gtk_snapshot_append_node (snapshot, gsk_container_node_get_child (node, i));
}
