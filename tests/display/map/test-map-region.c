/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include <string.h>

static RumMapView *
create_view (RumView  side,
             RumLayer layer)
{
  RumMapView *view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  GError *error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new (side, layer, &error);

  g_assert_no_error (error);
  rum_map_view_set_figure (view, figure, get_atlas ());

  return view;
}

static void
test_getters (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");

  g_assert_cmpstr (rum_region_get_element_id (rum_map_region_get_region (region)), ==,
                   "soleus.left");
  g_assert_true (RUM_ENTRY (rum_map_region_get_muscle (region)) ==
                 rum_atlas_get_entry (get_atlas (), "soleus"));
  g_assert_cmpint (rum_map_region_get_light (region), ==, RUM_LIGHT_NONE);

  rum_map_region_set_light (region, RUM_LIGHT_SOFT);
  g_assert_cmpint (rum_map_region_get_light (region), ==, RUM_LIGHT_SOFT);
}

static void
test_finalize (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");
  GtkWidget *own = NULL;

  own = rum_map_region_new (rum_map_region_get_region (region),
                            rum_map_region_get_muscle (region));
  g_object_ref_sink (own);
  g_assert_finalize_object (own);
}

/* A toggle button to assistive technology, of GTK's own making. */
static void
test_role (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");
  g_autoptr (GtkWidget) button = g_object_ref_sink (gtk_toggle_button_new ());

  g_assert_true (GTK_IS_TOGGLE_BUTTON (region));
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (region)), ==,
                   gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (button)));
  g_assert_cmpstr (gtk_widget_get_css_name (GTK_WIDGET (region)), ==, "map-region");
}

static void
assert_label (RumView     side,
              RumLayer    layer,
              const char *element_id,
              const char *label)
{
  g_autoptr (RumMapView) view = create_view (side, layer);
  RumMapRegion *region = find_region (view, element_id);

  g_assert_nonnull (region);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (region), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
}

static void
test_label (void)
{
  assert_label (RUM_VIEW_BACK, RUM_LAYER_SURFACE, "soleus.left", "Soleus, left side, Calves");
  assert_label (RUM_VIEW_FRONT, RUM_LAYER_SURFACE, "soleus.right", "Soleus, right side, Calves");
}

/* No figure has one yet that the atlas knows: made for the purpose. */
static void
test_label_in_the_middle (void)
{
  const char *svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                    "<g id='soleus.midline'><path d='M0,0H9V9Z'/></g></svg>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (svg, strlen (svg));
  g_autoptr (RumMapView) view = RUM_MAP_VIEW (g_object_ref_sink (rum_map_view_new ()));
  g_autoptr (RumFigure) figure = NULL;
  GError *error = NULL;

  figure = rum_figure_new_for_bytes (bytes, RUM_VIEW_FRONT, RUM_LAYER_DEEP, &error);
  g_assert_no_error (error);
  rum_map_view_set_figure (view, figure, get_atlas ());

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_region (view, "soleus.midline")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Soleus, Calves");
}

static void
test_pressed (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");

  /* Set from the start, not undefined. */
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (region), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (region), TRUE);
  g_assert_true (is_pressed (region));
}

/* A click says what the user wants; the selection decides. */
static void
test_click (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");

  g_signal_emit_by_name (region, "clicked");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (region)));
}

static void
test_frame (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");

  g_assert_cmpint (rum_map_region_get_frame (region), ==, RUM_MAP_FRAME_NONE);

  gtk_widget_set_state_flags (GTK_WIDGET (region), GTK_STATE_FLAG_FOCUSED, FALSE);
  g_assert_cmpint (rum_map_region_get_frame (region), ==, RUM_MAP_FRAME_NONE);

  rum_map_region_set_marked (region, TRUE);
  g_assert_cmpint (rum_map_region_get_frame (region), ==, RUM_MAP_FRAME_MARK);

  gtk_widget_set_state_flags (GTK_WIDGET (region), GTK_STATE_FLAG_FOCUS_VISIBLE, FALSE);
  g_assert_cmpint (rum_map_region_get_frame (region), ==, RUM_MAP_FRAME_FOCUS);

  rum_map_region_set_marked (region, FALSE);
  g_assert_cmpint (rum_map_region_get_frame (region), ==, RUM_MAP_FRAME_FOCUS);
}

static void
test_description (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  GtkAccessible *region = GTK_ACCESSIBLE (find_region (view, "soleus.left"));

  g_assert_false (gtk_test_accessible_has_property (region, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));

  rum_map_region_set_description (RUM_MAP_REGION (region), "Helps");
  gtk_test_accessible_assert_property (region, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Helps");

  rum_map_region_set_description (RUM_MAP_REGION (region), NULL);
  g_assert_false (gtk_test_accessible_has_property (region, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

static GskRenderNode *
draw (RumMapRegion *region)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

  rum_map_region_draw (region, snapshot);

  return gtk_snapshot_to_node (snapshot);
}

static void
assert_drawn (RumMapRegion  *region,
              GskRenderNode *expected)
{
  GskRenderNode *node = draw (region);

  g_assert_true (node == expected);
  g_clear_pointer (&node, gsk_render_node_unref);
}

static void
test_draw (void)
{
  g_autoptr (RumMapView) view = create_view (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumMapRegion *region = find_region (view, "soleus.left");
  GskRenderNode *soft = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, 5, 5));
  GskRenderNode *marked = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, 6, 6));

  assert_drawn (region, NULL);
  rum_map_region_set_light (region, RUM_LIGHT_SOFT);
  g_assert_false (rum_map_region_has_drawing (region));
  assert_drawn (region, NULL);
  rum_map_region_set_drawing (region, RUM_LIGHT_SOFT, RUM_MAP_FRAME_NONE, soft);
  g_assert_true (rum_map_region_has_drawing (region));
  assert_drawn (region, soft);

  /* Nothing flashes until the other look has been drawn. */
  rum_map_region_set_marked (region, TRUE);
  g_assert_false (rum_map_region_has_drawing (region));
  assert_drawn (region, soft);
  rum_map_region_set_drawing (region, RUM_LIGHT_SOFT, RUM_MAP_FRAME_MARK, marked);
  assert_drawn (region, marked);
  rum_map_region_set_marked (region, FALSE);
  assert_drawn (region, soft);

  rum_map_region_set_light (region, RUM_LIGHT_NONE);
  assert_drawn (region, NULL);
  rum_map_region_set_light (region, RUM_LIGHT_STRONG);
  assert_drawn (region, NULL);

  rum_map_region_set_light (region, RUM_LIGHT_SOFT);
  assert_drawn (region, soft);
  rum_map_region_clear_drawings (region);
  g_assert_false (rum_map_region_has_drawing (region));
  assert_drawn (region, NULL);

  gsk_render_node_unref (soft);
  gsk_render_node_unref (marked);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map/map-region/getters", test_getters);
  g_test_add_func ("/map/map-region/finalize", test_finalize);
  g_test_add_func ("/map/map-region/role", test_role);
  g_test_add_func ("/map/map-region/label", test_label);
  g_test_add_func ("/map/map-region/label-in-the-middle", test_label_in_the_middle);
  g_test_add_func ("/map/map-region/pressed", test_pressed);
  g_test_add_func ("/map/map-region/click", test_click);
  g_test_add_func ("/map/map-region/frame", test_frame);
  g_test_add_func ("/map/map-region/description", test_description);
  g_test_add_func ("/map/map-region/draw", test_draw);

  return map_test_run ();
}
