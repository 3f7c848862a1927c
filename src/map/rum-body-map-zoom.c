/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"

#include "rum-map-finder-private.h"
#include "rum-map-view-private.h"

/* What of RumBodyMap zooms and pans by key and by command. */

/* How much larger everything gets with one key press, and how much of the view
 * one goes to the side.
 */
#define STEP 1.5
#define PAN_SHARE (1.0 / 6)

/* Where the keyboard is, or else the first that is shown: all that are shown
 * have one viewport.
 */
static RumMapView *
get_view (RumBodyMap *self)
{
  RumMapView *first = NULL;

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (!rum_map_finder_has_view (self->arrangement, view))
        continue;

      if (rum_map_view_get_focused (self->views[view]) != NULL)
        return self->views[view];

      if (first == NULL)
        first = self->views[view];
    }

  return first;
}

static RumMapGestures *
get_gestures (GtkWidget *widget)
{
  return rum_map_view_get_gestures (get_view (RUM_BODY_MAP (widget)));
}

static void
zoom_in_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  rum_body_map_zoom (RUM_BODY_MAP (widget), RUM_MAP_ZOOM_IN);
}

static void
zoom_out_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  rum_body_map_zoom (RUM_BODY_MAP (widget), RUM_MAP_ZOOM_OUT);
}

static void
zoom_fit_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  rum_body_map_zoom (RUM_BODY_MAP (widget), RUM_MAP_ZOOM_FIT);
}

static gboolean
pan_cb (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  int x = 0;
  int y = 0;

  g_variant_get (arguments, "(ii)", &x, &y);
  rum_map_gestures_pan_by (get_gestures (widget), x * PAN_SHARE, y * PAN_SHARE);

  return GDK_EVENT_STOP;
}

/*< private >
 * rum_body_map_install_zoom:
 * @widget_class: the class of the map
 *
 * Installs the commands “map.zoom-in”, “map.zoom-out” and “map.zoom-fit”, and
 * their keys; and the signal RumBodyMap::zoomed.
 */
void
rum_body_map_install_zoom (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint       keyvals[3];
    const char *action_name;
  } keys[] = {
    { { GDK_KEY_plus, GDK_KEY_KP_Add, GDK_KEY_equal }, "map.zoom-in" },
    { { GDK_KEY_minus, GDK_KEY_KP_Subtract }, "map.zoom-out" },
    { { GDK_KEY_0, GDK_KEY_KP_0, GDK_KEY_KP_Insert }, "map.zoom-fit" },
  };
  const struct
  {
    guint keyvals[2];
    int   x;
    int   y;
  } arrows[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -1, 0 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 1, 0 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, 1 },
  };

  /**
   * RumBodyMap::zoomed:
   *
   * Emitted when rum_body_map_can_zoom() may say something else than before.
   */
  g_signal_new ("zoomed", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "map.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "map.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_install_action (widget_class, "map.zoom-fit", NULL, zoom_fit_cb);

  /* With Ctrl too, as in other programs. */
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (keys[i].keyvals) && keys[i].keyvals[j] != 0; j++)
        {
          gtk_widget_class_add_binding_action (widget_class, keys[i].keyvals[j], 0,
                                               keys[i].action_name, NULL);
          gtk_widget_class_add_binding_action (widget_class, keys[i].keyvals[j],
                                               GDK_CONTROL_MASK, keys[i].action_name, NULL);
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      for (int j = 0; j < 2; j++)
        gtk_widget_class_add_binding (widget_class, arrows[i].keyvals[j], GDK_CONTROL_MASK,
                                      pan_cb, "(ii)", arrows[i].x, arrows[i].y);
    }
}

/*< private >
 * rum_body_map_update_zoom:
 * @self: a map
 *
 * Lets those commands be given that would do something.
 */
void
rum_body_map_update_zoom (RumBodyMap *self)
{
  static const char *const names[] = {
    [RUM_MAP_ZOOM_IN] = "map.zoom-in",
    [RUM_MAP_ZOOM_OUT] = "map.zoom-out",
    [RUM_MAP_ZOOM_FIT] = "map.zoom-fit",
  };

  for (int zoom = RUM_MAP_ZOOM_IN; zoom <= RUM_MAP_ZOOM_FIT; zoom++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), names[zoom],
                                   rum_body_map_can_zoom (self, zoom));
  g_signal_emit_by_name (self, "zoomed");
}

/*< private >
 * rum_body_map_share_viewports:
 * @self: a map that has its views
 *
 * Lets front and back zoom and pan together; they are as large as each other.
 */
void
rum_body_map_share_viewports (RumBodyMap *self)
{
  rum_map_view_set_viewport (self->views[RUM_VIEW_BACK],
                             rum_map_view_get_viewport (self->views[RUM_VIEW_FRONT]));

  for (int view = 0; view < RUM_N_VIEWS; view++)
    g_signal_connect_object (rum_map_view_get_viewport (self->views[view]), "changed",
                             G_CALLBACK (rum_body_map_update_zoom), self, G_CONNECT_SWAPPED);

  rum_body_map_update_zoom (self);
}

/**
 * rum_body_map_can_zoom:
 * @self: a map
 * @zoom: how to zoom
 *
 * Tells whether to zoom so would do anything.
 *
 * Returns: whether it can be done
 */
gboolean
rum_body_map_can_zoom (RumBodyMap *self,
                       RumMapZoom  zoom)
{
  RumViewportPlace place = { 0 };

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);

  rum_viewport_get_place (rum_map_view_get_viewport (get_view (self)), &place);

  return zoom == RUM_MAP_ZOOM_IN ? place.zoom < RUM_VIEWPORT_MAX_ZOOM : place.zoom > 1;
}

/**
 * rum_body_map_zoom:
 * @self: a map
 * @zoom: how to zoom
 *
 * Zooms at what has the keyboard focus or, without that, in the middle.
 */
void
rum_body_map_zoom (RumBodyMap *self,
                   RumMapZoom  zoom)
{
  RumMapGestures *gestures = NULL;

  g_return_if_fail (RUM_IS_BODY_MAP (self));

  gestures = get_gestures (GTK_WIDGET (self));
  switch (zoom)
    {
    case RUM_MAP_ZOOM_IN:
      rum_map_gestures_zoom_by (gestures, STEP);
      break;
    case RUM_MAP_ZOOM_OUT:
      rum_map_gestures_zoom_by (gestures, 1 / STEP);
      break;
    case RUM_MAP_ZOOM_FIT:
    default:
      rum_map_gestures_fit (gestures);
      break;
    }
}
