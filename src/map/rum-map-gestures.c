/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-gestures-private.h"

#include "rum-map-motion-private.h"
#include "rum-map-view-private.h"

#include <math.h>

/* How much larger everything gets with one notch of the wheel, and over how many
 * pixels of a touchpad.
 */
#define NOTCH_FACTOR 1.25
#define PIXELS_PER_NOTCH 30

/**
 * RumMapGestures:
 *
 * What pointer, wheel and fingers do to a view of the map, beside selecting a
 * muscle: they zoom and pan, and they add a muscle to those that are chosen
 * together.
 *
 * The button of a region takes clicks, and the view must not take them away: a
 * drag is claimed only when it has gone as far as GTK says a drag goes, and from
 * then on it is no click.
 */
struct _RumMapGestures
{
  GObject           parent_instance;

  /* Owns the gestures. */
  RumMapView       *view;
  RumMapMotion     *motion;

  /* Where a drag or a pinch began, and where the fingers were last. */
  RumViewportPlace  start;
  gboolean          is_dragging;
  double            fingers_x;
  double            fingers_y;
};

G_DEFINE_FINAL_TYPE (RumMapGestures, rum_map_gestures, G_TYPE_OBJECT)

static RumViewport *
get_viewport (RumMapGestures *self)
{
  return rum_map_view_get_viewport (self->view);
}

static void
zoom_at (RumMapGestures *self,
         double          factor,
         double          x,
         double          y)
{
  RumViewportPlace place = { 0 };

  rum_map_motion_stop (self->motion);
  rum_viewport_get_place (get_viewport (self), &place);
  rum_viewport_find_zoom (get_viewport (self), &place, place.zoom * factor, x, y, &place);
  rum_viewport_set_place (get_viewport (self), &place);
}

static gboolean
pan (RumMapGestures *self,
     double          dx,
     double          dy)
{
  RumViewportPlace before = { 0 };
  RumViewportPlace place = { 0 };

  rum_map_motion_stop (self->motion);
  rum_viewport_get_place (get_viewport (self), &before);
  rum_viewport_find_pan (get_viewport (self), &before, dx, dy, &place);
  rum_viewport_set_place (get_viewport (self), &place);

  return !rum_viewport_place_equal (&before, &place);
}

/* How far a notch of the wheel goes, as GTK's own scrolling has it. */
static double
get_notch (int size)
{
  return pow (size, 2.0 / 3);
}

static void
get_pixels (RumMapGestures *self,
            GdkScrollUnit   unit,
            double         *x,
            double         *y)
{
  if (unit != GDK_SCROLL_UNIT_WHEEL)
    return;

  *x *= get_notch (gtk_widget_get_width (GTK_WIDGET (self->view)));
  *y *= get_notch (gtk_widget_get_height (GTK_WIDGET (self->view)));
}

/* Where the keyboard looks: at what has the focus, if that is in sight. */
static void
find_centre (RumMapGestures *self,
             double         *x,
             double         *y)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  RumMapRegion *focused = rum_map_view_get_focused (self->view);
  graphene_rect_t bounds;
  graphene_rect_t seen;

  *x = gtk_widget_get_width (view) / 2.0;
  *y = gtk_widget_get_height (view) / 2.0;
  if (focused == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (focused), view, &bounds))
    return;

  if (graphene_rect_intersection (&bounds,
                                  &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (view),
                                                       gtk_widget_get_height (view)),
                                  &seen))
    {
      *x = seen.origin.x + seen.size.width / 2;
      *y = seen.origin.y + seen.size.height / 2;
    }
}

static void
activate_region (RumMapGestures *self,
                 RumRegion      *region)
{
  RumMapRegion *button = rum_map_view_find_button (self->view, region);

  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");
}

/* A finger is not as exact as a pointer. */
static RumRegion *
find_meant (RumMapGestures *self,
            gboolean        is_touch,
            double          x,
            double          y)
{
  RumRegion *hit = rum_map_view_pick (self->view, x, y);

  if (hit == NULL && is_touch)
    return rum_map_canvas_pick (rum_map_view_get_canvas (self->view), x, y, RUM_MAP_TOUCH_REACH);

  return hit;
}

static gboolean
scroll_cb (RumMapGestures           *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  const GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  return rum_map_gestures_scroll (self, state, gtk_event_controller_scroll_get_unit (controller),
                                  dx, dy);
}

static void
decelerate_cb (RumMapGestures           *self,
               double                    velocity_x,
               double                    velocity_y,
               GtkEventControllerScroll *controller)
{
  const GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) != 0)
    return;

  get_pixels (self, gtk_event_controller_scroll_get_unit (controller), &velocity_x, &velocity_y);
  rum_map_motion_coast (self->motion, get_viewport (self), velocity_x, velocity_y);
}

static void
drag_begin_cb (RumMapGestures *self,
               double          x,
               double          y,
               GtkGesture     *gesture)
{
  const guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  self->is_dragging = FALSE;
  if (button > GDK_BUTTON_MIDDLE)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  /* To touch what moves stops it. */
  rum_map_motion_stop (self->motion);
  rum_viewport_get_place (get_viewport (self), &self->start);

  if (button == GDK_BUTTON_MIDDLE)
    {
      self->is_dragging = TRUE;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
    }
}

static void
drag_update_cb (RumMapGestures *self,
                double          dx,
                double          dy,
                GtkGesture     *gesture)
{
  RumViewportPlace place = { 0 };

  if (!self->is_dragging)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self->view), 0, 0, dx, dy))
        return;

      self->is_dragging = TRUE;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
    }

  rum_viewport_find_pan (get_viewport (self), &self->start, -dx, -dy, &place);
  rum_viewport_set_place (get_viewport (self), &place);
}

static void
pinch_begin_cb (RumMapGestures   *self,
                GdkEventSequence *sequence,
                GtkGesture       *gesture)
{
  rum_map_motion_stop (self->motion);
  rum_viewport_get_place (get_viewport (self), &self->start);
  gtk_gesture_get_bounding_box_center (gesture, &self->fingers_x, &self->fingers_y);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* What is between the fingers stays between them. */
static void
pinch_update_cb (RumMapGestures   *self,
                 GdkEventSequence *sequence,
                 GtkGesture       *gesture)
{
  RumViewportPlace place = { 0 };
  double x = 0;
  double y = 0;

  if (!gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;

  rum_viewport_get_place (get_viewport (self), &place);
  rum_viewport_find_pan (get_viewport (self), &place, self->fingers_x - x, self->fingers_y - y,
                         &place);
  rum_viewport_find_zoom (get_viewport (self), &place,
                          self->start.zoom *
                            gtk_gesture_zoom_get_scale_delta (GTK_GESTURE_ZOOM (gesture)),
                          x, y, &place);
  rum_viewport_set_place (get_viewport (self), &place);
  self->fingers_x = x;
  self->fingers_y = y;
}

static void
released_cb (RumMapGestures *self,
             int             n_presses,
             double          x,
             double          y,
             GtkGesture     *gesture)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (gesture);
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  const gboolean is_touch = event != NULL && gdk_event_get_event_type (event) == GDK_TOUCH_END;

  /* The button of the region must not take it for a click. */
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) != 0)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      rum_map_gestures_choose (self, is_touch, x, y);
      return;
    }

  rum_map_gestures_click (self, n_presses, is_touch, x, y);
}

/* The view itself is clicked between regions; or GTK takes a click for that,
 * because where the pointer came to rest no region could be told yet.
 */
static void
missed_cb (RumMapGestures *self,
           int             n_presses,
           double          x,
           double          y)
{
  RumRegion *hit = rum_map_view_pick (self->view, x, y);

  if (hit != NULL)
    activate_region (self, hit);
}

static void
long_pressed_cb (RumMapGestures *self,
                 double          x,
                 double          y,
                 GtkGesture     *gesture)
{
  if (self->is_dragging)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  rum_map_gestures_choose (self, TRUE, x, y);
}

static void
add_scroll (RumMapGestures *self)
{
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                     GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "decelerate", G_CALLBACK (decelerate_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), scroll);
}

/* All before the button of a region hears of it: that takes the release. */
static void
add_gestures (RumMapGestures *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *missed = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();
  GtkGesture *gestures[] = { drag, pinch, click, long_press };

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), 0);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (pinch, "begin", G_CALLBACK (pinch_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pinch, "update", G_CALLBACK (pinch_update_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_object (long_press, "pressed", G_CALLBACK (long_pressed_cb), self,
                           G_CONNECT_SWAPPED);

  for (guint i = 0; i < G_N_ELEMENTS (gestures); i++)
    {
      gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gestures[i]),
                                                  GTK_PHASE_CAPTURE);
      gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (gestures[i]));
    }

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (missed), GDK_BUTTON_PRIMARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (missed), GTK_PHASE_TARGET);
  g_signal_connect_object (missed, "released", G_CALLBACK (missed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (missed));

  /* A finger that drags may be joined by another. */
  gtk_gesture_group (pinch, drag);
}

static void
rum_map_gestures_finalize (GObject *object)
{
  RumMapGestures *self = RUM_MAP_GESTURES (object);

  g_clear_pointer (&self->motion, rum_map_motion_free);

  G_OBJECT_CLASS (rum_map_gestures_parent_class)->finalize (object);
}

static void
rum_map_gestures_class_init (RumMapGesturesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_map_gestures_finalize;
}

static void
rum_map_gestures_init (RumMapGestures *self)
{
}

/*< private >
 * rum_map_gestures_new:
 * @view: the view to zoom and pan, which owns the gestures
 *
 * Makes the gestures of a view.
 *
 * Returns: (transfer full): the gestures
 */
RumMapGestures *
rum_map_gestures_new (RumMapView *view)
{
  RumMapGestures *self = NULL;

  g_return_val_if_fail (RUM_IS_MAP_VIEW (view), NULL);

  self = g_object_new (RUM_TYPE_MAP_GESTURES, NULL);
  self->view = view;
  self->motion = rum_map_motion_new (GTK_WIDGET (view));
  add_scroll (self);
  add_gestures (self);

  return self;
}

/*< private >
 * rum_map_gestures_zoom_by:
 * @self: the gestures of a view
 * @factor: how many times larger everything gets, above 0
 *
 * Zooms at what has the keyboard focus or, without that, in the middle.
 */
void
rum_map_gestures_zoom_by (RumMapGestures *self,
                          double          factor)
{
  RumViewportPlace place = { 0 };
  double x = 0;
  double y = 0;

  g_return_if_fail (RUM_IS_MAP_GESTURES (self));
  g_return_if_fail (factor > 0);

  find_centre (self, &x, &y);
  rum_map_motion_get_target (self->motion, get_viewport (self), &place);
  rum_viewport_find_zoom (get_viewport (self), &place, place.zoom * factor, x, y, &place);
  rum_map_motion_go (self->motion, get_viewport (self), &place);
}

/*< private >
 * rum_map_gestures_fit:
 * @self: the gestures of a view
 *
 * Shows the whole figure.
 */
void
rum_map_gestures_fit (RumMapGestures *self)
{
  RumViewportPlace place = { 0 };

  g_return_if_fail (RUM_IS_MAP_GESTURES (self));

  rum_viewport_find_fit (get_viewport (self), &place);
  rum_map_motion_go (self->motion, get_viewport (self), &place);
}

/*< private >
 * rum_map_gestures_pan_by:
 * @self: the gestures of a view
 * @share_x: how far to the right, as a share of the width of the view
 * @share_y: how far down, as a share of the height of the view
 *
 * Shows what is beside.
 */
void
rum_map_gestures_pan_by (RumMapGestures *self,
                         double          share_x,
                         double          share_y)
{
  RumViewportPlace place = { 0 };

  g_return_if_fail (RUM_IS_MAP_GESTURES (self));

  rum_map_motion_get_target (self->motion, get_viewport (self), &place);
  rum_viewport_find_pan (get_viewport (self), &place,
                         share_x * gtk_widget_get_width (GTK_WIDGET (self->view)),
                         share_y * gtk_widget_get_height (GTK_WIDGET (self->view)), &place);
  rum_map_motion_go (self->motion, get_viewport (self), &place);
}

/*< private >
 * rum_map_gestures_reveal:
 * @self: the gestures of a view
 * @region: a region of its figure
 *
 * Brings a region into sight, without zooming.
 */
void
rum_map_gestures_reveal (RumMapGestures *self,
                         RumRegion      *region)
{
  RumViewportPlace before = { 0 };
  RumViewportPlace place = { 0 };

  g_return_if_fail (RUM_IS_MAP_GESTURES (self));
  g_return_if_fail (RUM_IS_REGION (region));

  rum_map_motion_get_target (self->motion, get_viewport (self), &before);
  rum_viewport_find_reveal (get_viewport (self), &before, rum_region_get_box (region), &place);
  if (!rum_viewport_place_equal (&before, &place))
    rum_map_motion_go (self->motion, get_viewport (self), &place);
}

/*< private >
 * rum_map_gestures_scroll:
 * @self: the gestures of a view
 * @state: which modifier keys are held
 * @unit: of @dx and @dy
 * @dx: how far to the right
 * @dy: how far down
 *
 * Does what the wheel does: with Ctrl it zooms to the pointer, or else it pans,
 * with Shift to the sides.
 *
 * Returns: whether anything was done
 */
gboolean
rum_map_gestures_scroll (RumMapGestures  *self,
                         GdkModifierType  state,
                         GdkScrollUnit    unit,
                         double           dx,
                         double           dy)
{
  double x = 0;
  double y = 0;

  g_return_val_if_fail (RUM_IS_MAP_GESTURES (self), GDK_EVENT_PROPAGATE);

  if ((state & GDK_CONTROL_MASK) != 0)
    {
      const double notches = unit == GDK_SCROLL_UNIT_WHEEL ? dy : dy / PIXELS_PER_NOTCH;

      if (!rum_map_view_get_pointer (self->view, &x, &y))
        find_centre (self, &x, &y);
      zoom_at (self, pow (NOTCH_FACTOR, -notches), x, y);
      return GDK_EVENT_STOP;
    }

  /* Some systems have turned it already. */
  if ((state & GDK_SHIFT_MASK) != 0 && dx == 0)
    {
      dx = dy;
      dy = 0;
    }

  get_pixels (self, unit, &dx, &dy);
  return pan (self, dx, dy) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

/*< private >
 * rum_map_gestures_click:
 * @self: the gestures of a view
 * @n_presses: how often in a row
 * @is_touch: whether with a finger
 * @x: in pixels of the view
 * @y: in pixels of the view
 *
 * Does what a click does beside what the button of a region does: twice in a
 * row it zooms to the region, or shows the whole figure where there is none.  A
 * finger is not as exact as a pointer: what is further away than a region can
 * hear by itself is clicked here.
 */
void
rum_map_gestures_click (RumMapGestures *self,
                        int             n_presses,
                        gboolean        is_touch,
                        double          x,
                        double          y)
{
  RumRegion *hit = NULL;
  RumRegion *meant = NULL;
  RumViewportPlace place = { 0 };

  g_return_if_fail (RUM_IS_MAP_GESTURES (self));

  hit = rum_map_view_pick (self->view, x, y);
  meant = find_meant (self, is_touch, x, y);

  if (n_presses == 1 && hit == NULL && meant != NULL)
    activate_region (self, meant);
  if (n_presses != 2)
    return;

  rum_viewport_find_fit (get_viewport (self), &place);
  if (meant != NULL)
    rum_viewport_find_box (get_viewport (self), rum_region_get_box (meant), &place);
  rum_map_motion_go (self->motion, get_viewport (self), &place);
}

/*< private >
 * rum_map_gestures_choose:
 * @self: the gestures of a view
 * @is_touch: whether with a finger
 * @x: in pixels of the view
 * @y: in pixels of the view
 *
 * Does what a click with Ctrl or a long touch does: adds the muscle there to
 * those that are chosen together, or takes it out.
 */
void
rum_map_gestures_choose (RumMapGestures *self,
                         gboolean        is_touch,
                         double          x,
                         double          y)
{
  RumRegion *meant = NULL;
  RumMapRegion *button = NULL;

  g_return_if_fail (RUM_IS_MAP_GESTURES (self));

  meant = find_meant (self, is_touch, x, y);
  if (meant != NULL)
    button = rum_map_view_find_button (self->view, meant);
  if (button != NULL)
    rum_map_region_choose (button);
}
