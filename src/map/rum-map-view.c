/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-view-private.h"

#include "rum-map-side-marks-private.h"
#include "rum-map-words-private.h"

/* In pixels: where the body is still to be made out, and where it is good to
 * look at.
 */
#define MIN_WIDTH 160
#define MIN_HEIGHT 240
#define NATURAL_WIDTH 340
#define NATURAL_HEIGHT 700

/**
 * RumMapView:
 *
 * One figure of the map, with a widget for each region whose muscle the atlas
 * knows.
 *
 * How much larger than fitted it is, and what of it is seen, its viewport says.
 * Where the regions are follows from that, and what is drawn: see RumMapCanvas.
 *
 * # CSS nodes
 *
 * RumMapView has a CSS node with the name “map-view”, a child “map-region” for
 * each region, and two labels with the style class “side-mark”.
 *
 * # Accessibility
 *
 * RumMapView has the role %GTK_ACCESSIBLE_ROLE_GROUP.
 */
struct _RumMapView
{
  GtkWidget         parent_instance;

  RumFigure        *figure;
  RumPalette        palette;

  /* Its first children, in drawing order, and the same by their regions. */
  GPtrArray        *regions;
  GHashTable       *buttons;

  RumViewport      *viewport;
  RumMapCanvas     *canvas;
  gboolean          is_allocating;
  RumMapGestures   *gestures;

  /* Where the pointer is, in pixels of the widget. */
  gboolean          has_pointer;
  double            pointer_x;
  double            pointer_y;
  guint             pointed_tick;

  char             *pointed;
  RumMapRegion     *focused;

  /* Children after the regions. */
  RumMapSideMarks  *side_marks;
};

G_DEFINE_FINAL_TYPE (RumMapView, rum_map_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FOCUSED,
  PROP_POINTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean moved_cb (GtkWidget     *widget,
                          GdkFrameClock *clock,
                          gpointer       user_data);

static void
set_pointed (RumMapView *self,
             RumRegion  *region)
{
  const char *pointed = NULL;

  if (region != NULL && rum_map_view_find_button (self, region) != NULL)
    pointed = rum_region_get_muscle_id (region);

  if (g_strcmp0 (self->pointed, pointed) == 0)
    return;

  g_free (self->pointed);
  self->pointed = g_strdup (pointed);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POINTED]);
}

/* The point may mean something else when the figure has moved under it.  Where
 * nothing can be told yet it is asked again in the next frame.
 */
static void
update_pointed (RumMapView *self)
{
  if (!self->has_pointer)
    return;

  if (rum_map_canvas_has_picks (self->canvas))
    set_pointed (self, rum_map_view_pick (self, self->pointer_x, self->pointer_y));
  else if (self->figure != NULL && self->pointed_tick == 0)
    self->pointed_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), moved_cb, NULL, NULL);
}

static void
update_canvas_size (RumMapView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RumBox fit_area = { 0 };

  rum_viewport_get_fit_area (self->viewport, &fit_area);
  rum_map_canvas_set_size (self->canvas, gtk_widget_get_width (widget),
                           gtk_widget_get_height (widget), gtk_widget_get_scale_factor (widget),
                           &fit_area);
}

static gboolean
update_canvas_area (RumMapView *self)
{
  RumBox area = { 0 };

  rum_viewport_get_area (self->viewport, &area);

  return rum_map_canvas_set_area (self->canvas, &area);
}

static void
update_viewport_content (RumMapView *self)
{
  GListModel *regions = rum_figure_get_regions (self->figure);
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (RumBox));

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      g_array_append_vals (boxes, rum_region_get_box (region), 1);
    }

  rum_viewport_set_content (self->viewport, rum_figure_get_box (self->figure),
                            rum_map_view_get_share (rum_figure_get_view (self->figure)));
  rum_viewport_set_parts (self->viewport, (const RumBox *) (gconstpointer) boxes->data,
                          boxes->len);
}

static void
allocate_region (RumMapView   *self,
                 RumMapRegion *region)
{
  GtkWidget *child = GTK_WIDGET (region);
  const RumBox *frame = rum_figure_get_box (self->figure);
  const RumBox *box = rum_region_get_box (rum_map_region_get_region (region));
  const RumBox *area = rum_map_canvas_get_area (self->canvas);
  const double scale = area->width / frame->width;
  graphene_rect_t place;

  graphene_rect_init (&place,
                      area->x + (box->x - frame->x) * scale,
                      area->y + (box->y - frame->y) * scale,
                      box->width * scale, box->height * scale);
  graphene_rect_round_extents (&place, &place);

  /* GTK wants to be asked before it is told. */
  gtk_widget_get_preferred_size (child, NULL, NULL);
  gtk_widget_size_allocate (child,
                            &(GtkAllocation) { place.origin.x, place.origin.y,
                                               place.size.width, place.size.height },
                            -1);
}

static void
motion_cb (RumMapView *self,
           double      x,
           double      y)
{
  self->has_pointer = TRUE;
  self->pointer_x = x;
  self->pointer_y = y;
  update_pointed (self);
}

static void
leave_cb (RumMapView *self)
{
  self->has_pointer = FALSE;
  set_pointed (self, NULL);
}

static void
scale_factor_changed_cb (RumMapView *self)
{
  update_canvas_size (self);
}

static gboolean
moved_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  RumMapView *self = RUM_MAP_VIEW (widget);

  self->pointed_tick = 0;
  update_pointed (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame, so that whoever asks where something is hears it.  What
 * is pointed at waits for that frame: a viewport also changes while widgets get
 * their sizes, and no text may change then.
 */
static void
viewport_changed_cb (RumMapView *self)
{
  if (self->figure == NULL || self->is_allocating || !update_canvas_area (self))
    return;

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (self->has_pointer && self->pointed_tick == 0)
    self->pointed_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), moved_cb, NULL, NULL);
}

static void
region_state_changed_cb (RumMapView    *self,
                         GtkStateFlags  before,
                         GtkWidget     *region)
{
  const GtkStateFlags ring = GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE;

  const GtkStateFlags now = gtk_widget_get_state_flags (region) & ring;

  if ((before & ring) == now)
    return;

  gtk_widget_queue_draw (GTK_WIDGET (self));

  /* Not what is clicked: that would move away under the pointer. */
  if (now == ring)
    rum_map_gestures_reveal (self->gestures,
                             rum_map_region_get_region (RUM_MAP_REGION (region)));
}

static void
remove_regions (RumMapView *self)
{
  g_hash_table_remove_all (self->buttons);
  while (self->regions->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->regions, 0));
}

static void
add_regions (RumMapView *self,
             RumAtlas   *atlas)
{
  GListModel *regions = rum_figure_get_regions (self->figure);

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);
      RumEntry *entry = rum_atlas_get_entry (atlas, rum_region_get_muscle_id (region));
      GtkWidget *child = NULL;

      if (!RUM_IS_MUSCLE (entry))
        continue;

      child = rum_map_region_new (region, RUM_MUSCLE (entry));
      g_signal_connect_object (child, "state-flags-changed", G_CALLBACK (region_state_changed_cb),
                               self, G_CONNECT_SWAPPED);
      gtk_widget_insert_before (child, GTK_WIDGET (self),
                                rum_map_side_marks_get_first (self->side_marks));
      g_ptr_array_add (self->regions, child);
      g_hash_table_insert (self->buttons, region, child);
    }
}

static void
replace_painter (RumMapView *self)
{
  g_autoptr (RumFigurePainter) painter = NULL;

  if (self->figure == NULL)
    return;

  painter = rum_figure_painter_new (self->figure, self->palette);
  rum_map_canvas_set_painter (self->canvas, painter);
}

static void
rum_map_view_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MIN_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

static void
rum_map_view_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  RumMapView *self = RUM_MAP_VIEW (widget);

  if (self->figure == NULL)
    return;

  self->is_allocating = TRUE;
  rum_viewport_set_size (self->viewport, width, height);
  self->is_allocating = FALSE;
  update_canvas_size (self);
  update_canvas_area (self);

  for (guint i = 0; i < self->regions->len; i++)
    allocate_region (self, g_ptr_array_index (self->regions, i));
  rum_map_side_marks_allocate (self->side_marks, rum_map_canvas_get_area (self->canvas));

  rum_map_canvas_prepare (self->canvas);
}

static void
rum_map_view_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  RumMapView *self = RUM_MAP_VIEW (widget);

  if (self->figure == NULL)
    return;

  rum_map_canvas_snapshot (self->canvas, snapshot);
  rum_map_side_marks_snapshot (self->side_marks, snapshot);
}

static void
rum_map_view_set_focus_child (GtkWidget *widget,
                              GtkWidget *child)
{
  RumMapView *self = RUM_MAP_VIEW (widget);
  RumMapRegion *focused = child != NULL ? RUM_MAP_REGION (child) : NULL;

  GTK_WIDGET_CLASS (rum_map_view_parent_class)->set_focus_child (widget, child);

  if (self->focused == focused)
    return;

  self->focused = focused;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOCUSED]);
}

static void
rum_map_view_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  RumMapView *self = RUM_MAP_VIEW (object);

  switch (property_id)
    {
    case PROP_FOCUSED:
      g_value_set_object (value, self->focused);
      break;
    case PROP_POINTED:
      g_value_set_string (value, self->pointed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_map_view_dispose (GObject *object)
{
  RumMapView *self = RUM_MAP_VIEW (object);

  remove_regions (self);
  g_clear_pointer (&self->side_marks, rum_map_side_marks_free);
  g_clear_object (&self->gestures);
  g_clear_pointer (&self->canvas, rum_map_canvas_free);
  g_clear_object (&self->viewport);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (rum_map_view_parent_class)->dispose (object);
}

static void
rum_map_view_finalize (GObject *object)
{
  RumMapView *self = RUM_MAP_VIEW (object);

  g_clear_pointer (&self->buttons, g_hash_table_unref);
  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_clear_pointer (&self->pointed, g_free);

  G_OBJECT_CLASS (rum_map_view_parent_class)->finalize (object);
}

static void
rum_map_view_class_init (RumMapViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_map_view_get_property;
  object_class->dispose = rum_map_view_dispose;
  object_class->finalize = rum_map_view_finalize;

  widget_class->measure = rum_map_view_measure;
  widget_class->size_allocate = rum_map_view_size_allocate;
  widget_class->snapshot = rum_map_view_snapshot;
  widget_class->set_focus_child = rum_map_view_set_focus_child;

  /**
   * RumMapView:focused:
   *
   * The region that has the keyboard focus, or NULL.
   */
  properties[PROP_FOCUSED] =
    g_param_spec_object ("focused", NULL, NULL, RUM_TYPE_MAP_REGION,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * RumMapView:pointed:
   *
   * The id of the muscle under the pointer, or NULL.
   */
  properties[PROP_POINTED] =
    g_param_spec_string ("pointed", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "map-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rum_map_view_init (RumMapView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  g_autoptr (RumViewport) viewport = rum_viewport_new ();

  self->regions = g_ptr_array_new ();
  self->buttons = g_hash_table_new (NULL, NULL);
  self->canvas = rum_map_canvas_new (GTK_WIDGET (self), self->regions);
  rum_map_view_set_viewport (self, viewport);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->side_marks = rum_map_side_marks_new (GTK_WIDGET (self));

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  self->gestures = rum_map_gestures_new (self);

  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (scale_factor_changed_cb), NULL);
}

/**
 * rum_map_view_new:
 *
 * Makes a view that shows nothing yet.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rum_map_view_new (void)
{
  return g_object_new (RUM_TYPE_MAP_VIEW, NULL);
}

/**
 * rum_map_view_get_figure:
 * @self: a view of the map
 *
 * Gets the figure that it shows.
 *
 * Returns: (transfer none) (nullable): the figure, or NULL for none
 */
RumFigure *
rum_map_view_get_figure (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->figure;
}

/**
 * rum_map_view_set_figure:
 * @self: a view of the map
 * @figure: the figure to show
 * @atlas: what knows the muscles of the figure
 *
 * Shows a figure.  Regions whose muscle the atlas does not know are drawn, but
 * do nothing.  All regions are new widgets afterwards, with nothing lit.  What
 * was seen goes over into the figure, if animations are on.
 */
void
rum_map_view_set_figure (RumMapView *self,
                         RumFigure  *figure,
                         RumAtlas   *atlas)
{
  RumView seen = RUM_VIEW_FRONT;
  g_autofree char *label = NULL;

  g_return_if_fail (RUM_IS_MAP_VIEW (self));
  g_return_if_fail (RUM_IS_FIGURE (figure));
  g_return_if_fail (RUM_IS_ATLAS (atlas));

  set_pointed (self, NULL);
  rum_map_canvas_begin_change (self->canvas);
  remove_regions (self);

  g_set_object (&self->figure, figure);
  seen = rum_figure_get_view (figure);
  add_regions (self, atlas);
  rum_map_side_marks_set_seen (self->side_marks, seen);
  replace_painter (self);
  update_viewport_content (self);

  label = rum_map_words_create_sight (rum_map_words_get_arrangement (seen),
                                      rum_figure_get_layer (figure));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * rum_map_view_get_palette:
 * @self: a view of the map
 *
 * Gets the colours that the figure is drawn in.
 *
 * Returns: the palette
 */
RumPalette
rum_map_view_get_palette (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), RUM_PALETTE_LIGHT);

  return self->palette;
}

/**
 * rum_map_view_set_palette:
 * @self: a view of the map
 * @palette: a palette for the screen
 *
 * Sets the colours that the figure is drawn in.
 */
void
rum_map_view_set_palette (RumMapView *self,
                          RumPalette  palette)
{
  g_return_if_fail (RUM_IS_MAP_VIEW (self));

  if (self->palette == palette)
    return;

  self->palette = palette;
  replace_painter (self);
}

/**
 * rum_map_view_get_pointed:
 * @self: a view of the map
 *
 * Gets the muscle under the pointer.
 *
 * Returns: (transfer none) (nullable): its id, or NULL for none
 */
const char *
rum_map_view_get_pointed (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->pointed;
}

/**
 * rum_map_view_get_focused:
 * @self: a view of the map
 *
 * Gets the region that has the keyboard focus.
 *
 * Returns: (transfer none) (nullable): the region, or NULL for none
 */
RumMapRegion *
rum_map_view_get_focused (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->focused;
}

/**
 * rum_map_view_pick:
 * @self: a view of the map
 * @x: in pixels of the widget
 * @y: in pixels of the widget
 *
 * Finds the region that a point means: the one under it or, between regions,
 * the nearest within %RUM_MAP_VIEW_REACH.
 *
 * Returns: (transfer none) (nullable): the region, or NULL for none
 */
RumRegion *
rum_map_view_pick (RumMapView *self,
                   double      x,
                   double      y)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return rum_map_canvas_pick (self->canvas, x, y, RUM_MAP_VIEW_REACH);
}

/*< private >
 * rum_map_view_get_share:
 * @view: from where the body is seen
 *
 * Tells how much of the width of a figure is shown at least: the frame of the
 * body has wide margins at its sides, that of the soles none.
 *
 * Returns: a part of 1
 */
double
rum_map_view_get_share (RumView view)
{
  return view == RUM_VIEW_SOLE ? 1 : RUM_MAP_VIEW_SHARE;
}

/*< private >
 * rum_map_view_get_regions:
 * @self: a view of the map
 *
 * Gets the buttons of all regions, in drawing order.
 *
 * Returns: (transfer none) (element-type RumMapRegion): the buttons, which change
 *   with the figure
 */
GPtrArray *
rum_map_view_get_regions (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->regions;
}

/*< private >
 * rum_map_view_find_button:
 * @self: a view of the map
 * @region: a region of its figure
 *
 * Finds the button of a region.
 *
 * Returns: (transfer none) (nullable): the button, or NULL if the atlas does not
 *   know the muscle
 */
RumMapRegion *
rum_map_view_find_button (RumMapView *self,
                          RumRegion  *region)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);
  g_return_val_if_fail (RUM_IS_REGION (region), NULL);

  return g_hash_table_lookup (self->buttons, region);
}

/*< private >
 * rum_map_view_set_painter:
 * @self: a view of the map, which has a figure
 * @painter: what draws that figure, in any palette
 *
 * Draws with a painter that others draw with too, instead of one's own.
 */
void
rum_map_view_set_painter (RumMapView       *self,
                          RumFigurePainter *painter)
{
  g_return_if_fail (RUM_IS_MAP_VIEW (self));
  g_return_if_fail (RUM_IS_FIGURE_PAINTER (painter));
  g_return_if_fail (rum_figure_painter_get_figure (painter) == self->figure);

  self->palette = rum_figure_painter_get_palette (painter);
  rum_map_canvas_set_painter (self->canvas, painter);
}

/*< private >
 * rum_map_view_take_renderer:
 * @self: a view of the map, which has a painter
 * @renderer: (transfer full): what draws the same, and has begun with it
 *
 * Draws with what has begun to draw before there was a view.
 */
void
rum_map_view_take_renderer (RumMapView     *self,
                            RumMapRenderer *renderer)
{
  g_return_if_fail (RUM_IS_MAP_VIEW (self));
  g_return_if_fail (RUM_IS_MAP_RENDERER (renderer));

  rum_map_canvas_take_renderer (self->canvas, renderer);
}

/*< private >
 * rum_map_view_get_area:
 * @self: a view of the map
 *
 * Gets where the whole figure lies.
 *
 * Returns: (transfer none): the rectangle, in pixels of the widget
 */
const RumBox *
rum_map_view_get_area (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return rum_map_canvas_get_area (self->canvas);
}

/*< private >
 * rum_map_view_find_middle:
 * @self: a view of the map, which has a size
 * @muscles: (element-type RumMuscle): some muscles
 * @half: on which half of the view to look
 * @x: (out): of the middle, in pixels of the widget
 * @y: (out): of the middle, in pixels of the widget
 *
 * Finds the middle of some muscles on one side of the body: a point that is on
 * one of them, and may lie beyond the view.
 *
 * Returns: how much of them is seen when the figure fits, in pixels of the
 *   screen; with 0 there is no middle
 */
int
rum_map_view_find_middle (RumMapView *self,
                          GHashTable *muscles,
                          RumMapHalf  half,
                          double     *x,
                          double     *y)
{
  g_autoptr (GHashTable) regions = g_hash_table_new (NULL, NULL);
  gboolean whole = FALSE;

  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), 0);
  g_return_val_if_fail (muscles != NULL, 0);
  g_return_val_if_fail (x != NULL && y != NULL, 0);

  if (self->figure == NULL)
    return 0;

  for (guint i = 0; i < self->regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (self->regions, i);

      if (g_hash_table_contains (muscles, rum_map_region_get_muscle (region)))
        g_hash_table_add (regions, rum_map_region_get_region (region));
    }

  whole = rum_figure_get_view (self->figure) == RUM_VIEW_SIDE;

  return rum_map_canvas_find_middle (self->canvas, regions,
                                     whole || half == RUM_MAP_HALF_LEFT ? 0 : 0.5,
                                     whole || half == RUM_MAP_HALF_RIGHT ? 1 : 0.5, x, y);
}

/*< private >
 * rum_map_view_get_viewport:
 * @self: a view of the map
 *
 * Gets what says which part of the figure is seen.
 *
 * Returns: (transfer none): the viewport
 */
RumViewport *
rum_map_view_get_viewport (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->viewport;
}

/*< private >
 * rum_map_view_set_viewport:
 * @self: a view of the map
 * @viewport: a viewport, perhaps that of a view of the same size
 *
 * Lets the view follow another viewport: views that share one zoom and pan
 * together.
 */
void
rum_map_view_set_viewport (RumMapView  *self,
                           RumViewport *viewport)
{
  g_return_if_fail (RUM_IS_MAP_VIEW (self));
  g_return_if_fail (RUM_IS_VIEWPORT (viewport));

  if (self->viewport == viewport)
    return;

  if (self->viewport != NULL)
    g_signal_handlers_disconnect_by_func (self->viewport, viewport_changed_cb, self);
  g_set_object (&self->viewport, viewport);
  g_signal_connect_object (viewport, "changed", G_CALLBACK (viewport_changed_cb), self,
                           G_CONNECT_SWAPPED);

  if (self->figure != NULL)
    update_viewport_content (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/*< private >
 * rum_map_view_get_canvas:
 * @self: a view of the map
 *
 * Gets what it has drawn.
 *
 * Returns: (transfer none): the canvas
 */
RumMapCanvas *
rum_map_view_get_canvas (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->canvas;
}

/*< private >
 * rum_map_view_get_gestures:
 * @self: a view of the map
 *
 * Gets what zooms and pans it.
 *
 * Returns: (transfer none): the gestures
 */
RumMapGestures *
rum_map_view_get_gestures (RumMapView *self)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), NULL);

  return self->gestures;
}

/*< private >
 * rum_map_view_get_pointer:
 * @self: a view of the map
 * @x: (out): in pixels of the widget
 * @y: (out): in pixels of the widget
 *
 * Gets where the pointer is.
 *
 * Returns: whether it is in the view
 */
gboolean
rum_map_view_get_pointer (RumMapView *self,
                          double     *x,
                          double     *y)
{
  g_return_val_if_fail (RUM_IS_MAP_VIEW (self), FALSE);
  g_return_val_if_fail (x != NULL && y != NULL, FALSE);

  if (!self->has_pointer)
    return FALSE;

  *x = self->pointer_x;
  *y = self->pointer_y;
  return TRUE;
}
