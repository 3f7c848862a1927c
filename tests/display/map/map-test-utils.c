/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "map-test-utils.h"

#include "rum-map-view-private.h"
#include "rum-work.h"

/* In seconds: what has not happened by then never will. */
#define LIMIT 20

/* The atlas of the program, loaded once for all cases of a test. */
RumAtlas *
get_atlas (void)
{
  static RumAtlas *atlas = NULL;
  GError *error = NULL;

  if (atlas == NULL)
    atlas = rum_atlas_new (&error);
  g_assert_no_error (error);

  return atlas;
}

/* Front and back are the first and second child. */
RumMapView *
get_view (RumBodyMap *map,
          RumView     view)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (map));

  return RUM_MAP_VIEW (view == RUM_VIEW_FRONT ? child : gtk_widget_get_next_sibling (child));
}

/* Finds the widget of a region, or NULL. */
RumMapRegion *
find_region (RumMapView *view,
             const char *element_id)
{
  GtkWidget *child = NULL;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (view)); RUM_IS_MAP_REGION (child);
       child = gtk_widget_get_next_sibling (child))
    {
      RumRegion *region = rum_map_region_get_region (RUM_MAP_REGION (child));

      if (g_str_equal (rum_region_get_element_id (region), element_id))
        return RUM_MAP_REGION (child);
    }

  return NULL;
}

RumLight
get_light (RumBodyMap *map,
           RumView     view,
           const char *element_id)
{
  RumMapRegion *region = find_region (get_view (map, view), element_id);

  g_assert_nonnull (region);

  return rum_map_region_get_light (region);
}

/* As assistive technology hears it. */
gboolean
is_pressed (RumMapRegion *region)
{
  g_autofree char *wrong =
    gtk_test_accessible_check_state (GTK_ACCESSIBLE (region), GTK_ACCESSIBLE_STATE_PRESSED,
                                     GTK_ACCESSIBLE_TRISTATE_TRUE);

  return wrong == NULL;
}

static gboolean
limit_reached_cb (gpointer data)
{
  g_error ("It took too long");

  return G_SOURCE_REMOVE;
}

/* Runs the main loop until the widget has been given a size. */
void
wait_for_size (GtkWidget *widget)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);

  while (gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (limit);
}

/* Runs the main loop until nothing stands in for anything. */
void
wait_until_sharp (RumMapView *view)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);

  /* To be drawn is what makes a view ask for what it lacks. */
  do
    {
      GskRenderNode *node = create_node (view);

      g_clear_pointer (&node, gsk_render_node_unref);
      if (!rum_map_canvas_is_sharp (rum_map_view_get_canvas (view)))
        g_main_context_iteration (NULL, TRUE);
    }
  while (!rum_map_canvas_is_sharp (rum_map_view_get_canvas (view)));

  /* Until all is where it is drawn, too. */
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view));
  g_source_remove (limit);
}

/* Runs the main loop until threads have let go of an object. */
void
wait_until_alone (gpointer object)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);

  /* They do not wake the loop. */
  while (g_atomic_int_get (&G_OBJECT (object)->ref_count) > 1)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }

  g_source_remove (limit);
}

/* Runs the main loop until the viewport looks at a place. */
void
wait_for_place (RumViewport            *viewport,
                const RumViewportPlace *expected)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);
  RumViewportPlace place = { 0 };

  rum_viewport_get_place (viewport, &place);
  while (!rum_viewport_place_equal (&place, expected))
    {
      g_main_context_iteration (NULL, TRUE);
      rum_viewport_get_place (viewport, &place);
    }

  g_source_remove (limit);
}

/* Lets all that moves be there at once, or not. */
void
set_animated (gboolean animated)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", animated, NULL);
}

/* Shows a widget in a window of its own; destroying it ends both. */
GtkWidget *
show_in_window (GtkWidget *widget,
                int        width,
                int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_size (widget);

  return window;
}

/* Finds the first of its kind. */
GtkEventController *
find_controller (GtkWidget *widget,
                 GType      type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_assert_not_reached ();
}

/* Says what GTK says when the pointer moves over the view. */
void
move_pointer (RumMapView *view,
              double      x,
              double      y)
{
  GtkEventController *motion = find_controller (GTK_WIDGET (view),
                                                GTK_TYPE_EVENT_CONTROLLER_MOTION);

  /* A thread finds out what is there, and nothing waits for it but this. */
  while (!rum_map_canvas_has_picks (rum_map_view_get_canvas (view)))
    g_main_context_iteration (NULL, TRUE);

  g_signal_emit_by_name (motion, "motion", x, y);
}

void
leave_pointer (RumMapView *view)
{
  GtkEventController *motion = find_controller (GTK_WIDGET (view),
                                                GTK_TYPE_EVENT_CONTROLLER_MOTION);

  g_signal_emit_by_name (motion, "leave");
}

/* Does what the widget's class does on a key. */
void
press_key (GtkWidget *widget,
           guint      keyval)
{
  GtkEventController *controller = find_controller (widget, GTK_TYPE_SHORTCUT_CONTROLLER);
  GListModel *shortcuts = G_LIST_MODEL (controller);

  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (!GTK_IS_KEYVAL_TRIGGER (trigger) ||
          gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) != keyval)
        continue;

      gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                    gtk_shortcut_get_arguments (shortcut));
      return;
    }

  g_assert_not_reached ();
}

/* Gets what a widget gives GTK to draw, or NULL for nothing. */
GskRenderNode *
create_node_of (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

/* A thread draws what is newly lit: this waits for it, but not for what is to
 * replace a stand-in.
 */
GskRenderNode *
create_node (RumMapView *view)
{
  guint limit = g_timeout_add_seconds (LIMIT, limit_reached_cb, NULL);
  GskRenderNode *node = create_node_of (GTK_WIDGET (view));

  while (!rum_map_canvas_is_lit (rum_map_view_get_canvas (view)))
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_pointer (&node, gsk_render_node_unref);
      node = create_node_of (GTK_WIDGET (view));
    }
  g_source_remove (limit);

  return node;
}

/* The regions that a view has drawn over its base, in the order in which they are
 * drawn.  They are held by the node, in a clip of their own.
 */
GPtrArray *
list_lit (GskRenderNode *node)
{
  GPtrArray *lit = g_ptr_array_new ();
  GskRenderNode *clip = NULL;
  GskRenderNode *child = NULL;

  if (gsk_render_node_get_node_type (node) != GSK_CONTAINER_NODE ||
      gsk_container_node_get_n_children (node) < 2)
    return lit;

  clip = gsk_container_node_get_child (node, 1);
  if (gsk_render_node_get_node_type (clip) != GSK_CLIP_NODE)
    return lit;

  child = gsk_clip_node_get_child (clip);
  if (gsk_render_node_get_node_type (child) != GSK_CONTAINER_NODE)
    {
      g_ptr_array_add (lit, child);
      return lit;
    }

  for (guint i = 0; i < gsk_container_node_get_n_children (child); i++)
    g_ptr_array_add (lit, gsk_container_node_get_child (child, i));

  return lit;
}

/* In pixels of the screen. */
static GskRenderNode *
create_scaled_node (GtkWidget *widget)
{
  const int scale = gtk_widget_get_scale_factor (widget);
  GskRenderNode *node = create_node_of (widget);
  GskTransform *transform = gsk_transform_scale (NULL, scale, scale);
  GskRenderNode *scaled = NULL;

  /* GTK has no transform that does nothing. */
  if (transform == NULL)
    return node;

  scaled = gsk_transform_node_new (node, transform);
  gsk_transform_unref (transform);
  gsk_render_node_unref (node);

  return scaled;
}

/* Draws a widget; the bytes are the pixels of the screen. */
GBytes *
create_picture_of (GtkWidget *widget)
{
  const int scale = gtk_widget_get_scale_factor (widget);
  const int width = gtk_widget_get_width (widget) * scale;
  const int height = gtk_widget_get_height (widget) * scale;
  GskRenderNode *node = create_scaled_node (widget);
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  g_autoptr (GdkTexture) texture = NULL;
  guint8 *data = g_malloc0 (4 * (gsize) width * height);

  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_texture_download (texture, data, 4 * width);
  gsk_render_node_unref (node);

  return g_bytes_new_take (data, 4 * (gsize) width * height);
}

GBytes *
create_picture (RumMapView *view)
{
  gsk_render_node_unref (create_node (view));

  return create_picture_of (GTK_WIDGET (view));
}

/* Counts the pixels that differ. */
int
measure_difference (GBytes *one,
                    GBytes *other)
{
  const guint32 *a = g_bytes_get_data (one, NULL);
  const guint32 *b = g_bytes_get_data (other, NULL);
  int n_different = 0;

  g_assert_cmpuint (g_bytes_get_size (one), ==, g_bytes_get_size (other));

  for (gsize i = 0; i < g_bytes_get_size (one) / 4; i++)
    n_different += a[i] != b[i];

  return n_different;
}

/* Measures how much pixels differ, in 1/255. */
double
measure_blur (GBytes *one,
              GBytes *other)
{
  const guint8 *a = g_bytes_get_data (one, NULL);
  const guint8 *b = g_bytes_get_data (other, NULL);
  double sum = 0;

  for (gsize i = 0; i < g_bytes_get_size (one); i++)
    sum += ABS (a[i] - b[i]);

  return sum / g_bytes_get_size (one);
}

/* Runs all cases, and waits for the threads that they leave behind. */
int
map_test_run (void)
{
  int status = g_test_run ();

  rum_work_wait ();

  return status;
}
