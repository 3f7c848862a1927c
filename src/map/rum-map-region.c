/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-region.h"

#include "rum-map-view-private.h"

#include <glib/gi18n-lib.h>

#define N_LIGHTS (RUM_LIGHT_STRONG + 1)

/**
 * RumMapRegion:
 *
 * One muscle on one side of one view of the map.  It is a toggle button that
 * is pressed while its muscle is selected, but does not toggle by itself: a
 * click says what the user wants, and the selection decides.  Which points it
 * contains the pick map of its view says.
 *
 * Enter clicks it.  Space adds it to the muscles that are chosen together, or
 * takes it out; the map hears that key, and tells by RumMapRegion::choose.
 *
 * It draws nothing by itself: its view draws all regions, so that the outline
 * of what is lit lies above its neighbours.
 *
 * # CSS nodes
 *
 * RumMapRegion has a single CSS node with the name “map-region”.
 *
 * # Accessibility
 *
 * RumMapRegion has the role of a #GtkToggleButton.
 */
struct _RumMapRegion
{
  GtkToggleButton  parent_instance;

  RumRegion       *region;
  RumMuscle       *muscle;
  RumGroup        *group;
  RumLight         light;
  gboolean         is_marked;
  gboolean         has_ring;
  char            *description;

  /* What was drawn for it is kept; and what it showed last, as long as it is
   * lit.
   */
  GskRenderNode   *drawings[N_LIGHTS][RUM_N_MAP_FRAMES];
  GskRenderNode   *last_drawing;
};

G_DEFINE_FINAL_TYPE (RumMapRegion, rum_map_region, GTK_TYPE_TOGGLE_BUTTON)

enum
{
  SIGNAL_CHOOSE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
create_label (RumRegion *region,
              RumMuscle *muscle)
{
  RumEntry *entry = RUM_ENTRY (muscle);
  const char *name = rum_entry_get_name (entry);
  const char *group = rum_entry_get_name (RUM_ENTRY (rum_entry_get_group (entry)));

  switch (rum_region_get_side (region))
    {
    case RUM_SIDE_LEFT:
      /* TRANSLATORS: Spoken name of a muscle on the body map: %1$s is the
       * muscle, %2$s its group, as in “Soleus, left side, Calves”.
       */
      return g_strdup_printf (_("%1$s, left side, %2$s"), name, group);
    case RUM_SIDE_RIGHT:
      /* TRANSLATORS: Spoken name of a muscle on the body map: %1$s is the
       * muscle, %2$s its group, as in “Soleus, right side, Calves”.
       */
      return g_strdup_printf (_("%1$s, right side, %2$s"), name, group);
    case RUM_SIDE_MIDLINE:
      /* TRANSLATORS: Spoken name of a muscle in the middle of the body map:
       * %1$s is the muscle, %2$s its group, as in “Diaphragm, Breathing”.
       */
      return g_strdup_printf (_("%1$s, %2$s"), name, group);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
queue_draw (RumMapRegion *self)
{
  GtkWidget *view = gtk_widget_get_parent (GTK_WIDGET (self));

  if (view != NULL)
    gtk_widget_queue_draw (view);
}

static gboolean
rum_map_region_contains (GtkWidget *widget,
                         double     x,
                         double     y)
{
  RumMapRegion *self = RUM_MAP_REGION (widget);
  GtkWidget *view = gtk_widget_get_parent (widget);
  graphene_point_t point;

  if (!RUM_IS_MAP_VIEW (view) ||
      x < -RUM_MAP_VIEW_REACH || x > gtk_widget_get_width (widget) + RUM_MAP_VIEW_REACH ||
      y < -RUM_MAP_VIEW_REACH || y > gtk_widget_get_height (widget) + RUM_MAP_VIEW_REACH)
    return FALSE;

  if (!gtk_widget_compute_point (widget, view, &GRAPHENE_POINT_INIT (x, y), &point))
    return FALSE;

  /* GTK must not wait; where the figure is new, nothing is found for a moment. */
  return rum_map_canvas_has_picks (rum_map_view_get_canvas (RUM_MAP_VIEW (view))) &&
         rum_map_view_pick (RUM_MAP_VIEW (view), point.x, point.y) == self->region;
}

/* The button would draw itself as a theme has buttons. */
static void
rum_map_region_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
}

static void
rum_map_region_state_flags_changed (GtkWidget     *widget,
                                    GtkStateFlags  before)
{
  const GtkStateFlags ring = GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE;
  RumMapRegion *self = RUM_MAP_REGION (widget);

  self->has_ring = (gtk_widget_get_state_flags (widget) & ring) == ring;
  GTK_WIDGET_CLASS (rum_map_region_parent_class)->state_flags_changed (widget, before);
}

/* Not chained up: the selection presses the button, not the click. */
static void
rum_map_region_clicked (GtkButton *button)
{
}

static void
rum_map_region_dispose (GObject *object)
{
  RumMapRegion *self = RUM_MAP_REGION (object);

  rum_map_region_clear_drawings (self);
  g_clear_object (&self->region);
  g_clear_object (&self->muscle);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (rum_map_region_parent_class)->dispose (object);
}

static void
rum_map_region_finalize (GObject *object)
{
  RumMapRegion *self = RUM_MAP_REGION (object);

  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (rum_map_region_parent_class)->finalize (object);
}

static void
rum_map_region_class_init (RumMapRegionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);

  object_class->dispose = rum_map_region_dispose;
  object_class->finalize = rum_map_region_finalize;

  widget_class->contains = rum_map_region_contains;
  widget_class->snapshot = rum_map_region_snapshot;
  widget_class->state_flags_changed = rum_map_region_state_flags_changed;

  button_class->clicked = rum_map_region_clicked;

  /**
   * RumMapRegion::choose:
   *
   * Emitted when the user adds the muscle to those that are chosen together, or
   * takes it out again.
   */
  signals[SIGNAL_CHOOSE] =
    g_signal_new ("choose", RUM_TYPE_MAP_REGION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "map-region");
}

static void
rum_map_region_init (RumMapRegion *self)
{
  /* GTK 4.8 leaves the state undefined until it first changes. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

/**
 * rum_map_region_new:
 * @region: the region of a figure that it stands for
 * @muscle: the muscle that the region shows
 *
 * Makes the widget of a region.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
rum_map_region_new (RumRegion *region,
                    RumMuscle *muscle)
{
  RumMapRegion *self = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (RUM_IS_REGION (region), NULL);
  g_return_val_if_fail (RUM_IS_MUSCLE (muscle), NULL);

  self = g_object_new (RUM_TYPE_MAP_REGION, NULL);
  self->region = g_object_ref (region);
  self->muscle = g_object_ref (muscle);
  self->group = g_object_ref (rum_entry_get_group (RUM_ENTRY (muscle)));

  label = create_label (region, muscle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * rum_map_region_get_region:
 * @self: a region of the map
 *
 * Gets the region of a figure that it stands for.
 *
 * Returns: (transfer none): the region
 */
RumRegion *
rum_map_region_get_region (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), NULL);

  return self->region;
}

/**
 * rum_map_region_get_muscle:
 * @self: a region of the map
 *
 * Gets the muscle that it shows.
 *
 * Returns: (transfer none): the muscle
 */
RumMuscle *
rum_map_region_get_muscle (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), NULL);

  return self->muscle;
}

/**
 * rum_map_region_get_group:
 * @self: a region of the map
 *
 * Gets the group of the muscle that it shows.
 *
 * Returns: (transfer none): the group
 */
RumGroup *
rum_map_region_get_group (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), NULL);

  return self->group;
}

/**
 * rum_map_region_choose:
 * @self: a region of the map
 *
 * Emits RumMapRegion::choose.
 */
void
rum_map_region_choose (RumMapRegion *self)
{
  g_return_if_fail (RUM_IS_MAP_REGION (self));

  g_signal_emit (self, signals[SIGNAL_CHOOSE], 0);
}

/**
 * rum_map_region_get_light:
 * @self: a region of the map
 *
 * Gets how it is lit.
 *
 * Returns: the light
 */
RumLight
rum_map_region_get_light (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), RUM_LIGHT_NONE);

  return self->light;
}

/**
 * rum_map_region_set_light:
 * @self: a region of the map
 * @light: how it is to be lit
 *
 * Lights the region.
 */
void
rum_map_region_set_light (RumMapRegion *self,
                          RumLight      light)
{
  g_return_if_fail (RUM_IS_MAP_REGION (self));

  if (self->light == light)
    return;

  self->light = light;
  queue_draw (self);
}

/**
 * rum_map_region_set_marked:
 * @self: a region of the map
 * @marked: whether it is to be marked
 *
 * Marks the region with a ring, whatever its light.
 */
void
rum_map_region_set_marked (RumMapRegion *self,
                           gboolean      marked)
{
  g_return_if_fail (RUM_IS_MAP_REGION (self));

  if (self->is_marked == marked)
    return;

  self->is_marked = marked;
  queue_draw (self);
}

/**
 * rum_map_region_set_description:
 * @self: a region of the map
 * @description: (nullable): what its light means, in words, or NULL
 *
 * Says to assistive technology what the light of the region means.
 */
void
rum_map_region_set_description (RumMapRegion *self,
                                const char   *description)
{
  g_return_if_fail (RUM_IS_MAP_REGION (self));

  if (g_strcmp0 (self->description, description) == 0)
    return;

  g_free (self->description);
  self->description = g_strdup (description);

  if (description != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/**
 * rum_map_region_get_frame:
 * @self: a region of the map
 *
 * Gets what is drawn around it: the ring of the focus, if it has the keyboard
 * focus and that is to be seen, or else its mark.
 *
 * Returns: the frame
 */
RumMapFrame
rum_map_region_get_frame (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), RUM_MAP_FRAME_NONE);

  if (self->has_ring)
    return RUM_MAP_FRAME_FOCUS;

  return self->is_marked ? RUM_MAP_FRAME_MARK : RUM_MAP_FRAME_NONE;
}

/**
 * rum_map_region_is_seen:
 * @self: a region of the map
 *
 * Tells whether it is lit or has a frame.
 *
 * Returns: whether there is something to draw over the figure
 */
gboolean
rum_map_region_is_seen (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), FALSE);

  return self->light != RUM_LIGHT_NONE || rum_map_region_get_frame (self) != RUM_MAP_FRAME_NONE;
}

/**
 * rum_map_region_draw:
 * @self: a region of the map
 * @snapshot: where to draw, in the widget's view
 *
 * Draws the region over the figure if it is seen: as rum_map_region_set_drawing() has
 * it, or as long as that is to come, as it was last drawn.  The drawings are kept until rum_map_region_clear_drawings(): GTK
 * then repaints only what changed, and lighting a region again draws no SVG.
 */
void
rum_map_region_draw (RumMapRegion *self,
                     GtkSnapshot  *snapshot)
{
  GskRenderNode *drawing = NULL;

  g_return_if_fail (RUM_IS_MAP_REGION (self));
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  if (!rum_map_region_is_seen (self))
    {
      g_clear_pointer (&self->last_drawing, gsk_render_node_unref);
      return;
    }

  drawing = self->drawings[self->light][rum_map_region_get_frame (self)];
  if (drawing != NULL && drawing != self->last_drawing)
    {
      g_clear_pointer (&self->last_drawing, gsk_render_node_unref);
      self->last_drawing = gsk_render_node_ref (drawing);
    }

  if (self->last_drawing != NULL)
    gtk_snapshot_append_node (snapshot, self->last_drawing);
}

/**
 * rum_map_region_has_drawing:
 * @self: a region of the map
 *
 * Tells whether it has been drawn as it is lit and framed now.
 *
 * Returns: whether rum_map_region_set_drawing() has been called for that
 */
gboolean
rum_map_region_has_drawing (RumMapRegion *self)
{
  g_return_val_if_fail (RUM_IS_MAP_REGION (self), FALSE);

  return self->drawings[self->light][rum_map_region_get_frame (self)] != NULL;
}

/**
 * rum_map_region_set_drawing:
 * @self: a region of the map
 * @light: how it is lit
 * @frame: what is drawn around it
 * @drawing: how it then looks
 *
 * Keeps what was drawn.
 */
void
rum_map_region_set_drawing (RumMapRegion  *self,
                            RumLight       light,
                            RumMapFrame    frame,
                            GskRenderNode *drawing)
{
  g_return_if_fail (RUM_IS_MAP_REGION (self));
  g_return_if_fail (drawing != NULL);

  g_clear_pointer (&self->drawings[light][frame], gsk_render_node_unref);
  self->drawings[light][frame] = gsk_render_node_ref (drawing);
}

/**
 * rum_map_region_clear_drawings:
 * @self: a region of the map
 *
 * Forgets what was drawn, because size, scale or palette changed.
 */
void
rum_map_region_clear_drawings (RumMapRegion *self)
{
  g_return_if_fail (RUM_IS_MAP_REGION (self));

  for (int light = 0; light < N_LIGHTS; light++)
    {
      for (int frame = 0; frame < RUM_N_MAP_FRAMES; frame++)
        g_clear_pointer (&self->drawings[light][frame], gsk_render_node_unref);
    }
  g_clear_pointer (&self->last_drawing, gsk_render_node_unref);
}
