/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"

#include "rum-map-finder-private.h"
#include "rum-map-layout-private.h"
#include "rum-map-navigation-private.h"
#include "rum-map-view-private.h"

#include <glib/gi18n-lib.h>

#define DEFAULT_ACTION "win.muscle"

/**
 * RumBodyMap:
 *
 * The body to point and click at: its front and back, in one layer.  It shows
 * nothing until it has an atlas.
 *
 * A click, or Enter on the muscle with the focus, activates the action
 * RumBodyMap:action-name with the id of the muscle; Escape activates it with the
 * empty string.  What is selected is for the owner of the action to say:
 * RumBodyMap:selected.
 *
 * A click with Ctrl, a long touch, or Space activates “win.compare” instead,
 * which adds the muscle to those that are chosen together, or takes it out.  What
 * is chosen its owner says with rum_body_map_set_chosen().
 *
 * The map is one stop for the Tab key and remembers its place.  The arrow keys
 * go to the nearest muscle in that direction, and from one view to the other
 * where there is none.  Home and End go to the uppermost and the lowest muscle of
 * the view, Page Up and Page Down from group to group, and typing the beginning
 * of a name goes to that muscle.  F alone shows another view and D alone another
 * layer, by the actions “win.view” and “win.deep”.
 *
 * The wheel with Ctrl, two fingers, and the keys + and − zoom, 0 shows all
 * again, and a double click shows one muscle as large as it fits.  The wheel,
 * fingers, a drag, and the arrow keys with Ctrl go to what is beside.  The
 * actions “map.zoom-in”, “map.zoom-out” and “map.zoom-fit” are for menus.
 *
 * The front is on the left in every language: a body has
 * its own left and right.
 *
 * # CSS nodes
 *
 * ```
 * body-map
 * ├── map-view
 * │   ╰── map-region…
 * ╰── map-view
 *     ╰── map-region…
 * ```
 *
 * # Accessibility
 *
 * RumBodyMap has the role %GTK_ACCESSIBLE_ROLE_GROUP, as its views have; the
 * regions are toggle buttons.
 */
G_DEFINE_FINAL_TYPE (RumBodyMap, rum_body_map, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ACTION_NAME,
  PROP_ARRANGEMENT,
  PROP_ATLAS,
  PROP_LAYER,
  PROP_LINK,
  PROP_PALETTE,
  PROP_POINTED,
  PROP_SELECTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_view_shown (RumBodyMap *self,
               RumView     view)
{
  return rum_map_finder_has_view (self->arrangement, view);
}

static void
region_clicked_cb (RumBodyMap   *self,
                   RumMapRegion *region)
{
  RumEntry *muscle = RUM_ENTRY (rum_map_region_get_muscle (region));

  gtk_widget_activate_action (GTK_WIDGET (self), self->action_name, "s",
                              rum_entry_get_id (muscle));
}

static void
connect_regions (RumBodyMap *self,
                 RumMapView *view)
{
  GPtrArray *regions = rum_map_view_get_regions (view);

  for (guint i = 0; i < regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, i);

      g_signal_connect_object (region, "clicked", G_CALLBACK (region_clicked_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (region, "choose", G_CALLBACK (rum_body_map_choose), self,
                               G_CONNECT_SWAPPED);
    }
}

/* Of the figure that the view has: not of the present layer, if it is hidden. */
static void
update_painter (RumBodyMap *self,
                RumView     view)
{
  RumFigure *figure = rum_map_view_get_figure (self->views[view]);
  g_autoptr (RumFigurePainter) painter = NULL;
  RumMapRenderer *renderer = NULL;

  if (figure == NULL)
    return;

  painter = rum_map_figures_dup_painter (self->figures, view, rum_figure_get_layer (figure),
                                         self->palette);
  rum_map_view_set_painter (self->views[view], painter);

  renderer = rum_map_figures_steal_renderer (self->figures, view, rum_figure_get_layer (figure),
                                             self->palette);
  if (renderer != NULL)
    rum_map_view_take_renderer (self->views[view], renderer);
}

static void
update_figure (RumBodyMap *self,
               RumView     view)
{
  RumFigure *figure = rum_map_figures_get (self->figures, view, self->layer);

  if (figure == NULL || figure == rum_map_view_get_figure (self->views[view]))
    return;

  rum_map_view_set_figure (self->views[view], figure, self->atlas);
  connect_regions (self, self->views[view]);
  update_painter (self, view);
}

/* Gives each view that is to be seen its figure.  A view that is hidden keeps
 * what it has until it is shown.
 */
static void
update_views (RumBodyMap *self)
{
  /* All at once: each is loaded in a thread of its own. */
  for (int view = 0; view < RUM_N_VIEWS && self->atlas != NULL; view++)
    {
      if (is_view_shown (self, view))
        rum_map_figures_prepare (self->figures, view, self->layer);
    }

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (self->atlas != NULL && is_view_shown (self, view))
        update_figure (self, view);

      /* Only now: what was seen there before it was hidden is not to fade. */
      gtk_widget_set_visible (GTK_WIDGET (self->views[view]), is_view_shown (self, view));
    }

  rum_body_map_update_lights (self);
}

static gboolean
focus_place (RumBodyMap *self)
{
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  const int n_views = rum_body_map_get_shown_views (self, views);
  RumMapRegion *place = NULL;

  place = rum_map_navigation_find_place (views, n_views, self->place_view, self->place,
                                         rum_body_map_find_entry (self, self->selected));

  return place != NULL && gtk_widget_grab_focus (GTK_WIDGET (place));
}

/* The focus moves because its region has gone.  Unless the keyboard is in use, and shows
 * where it is, nobody has pointed there.
 */
static void
keep_focus (RumBodyMap *self,
            const char *pointed)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  focus_place (self);
  if (GTK_IS_WINDOW (root) && !gtk_window_get_focus_visible (GTK_WINDOW (root)))
    rum_body_map_set_pointed (self, pointed);
}

static void
view_pointed_cb (RumBodyMap *self,
                 GParamSpec *pspec,
                 RumMapView *view)
{
  rum_body_map_set_pointed (self, rum_map_view_get_pointed (view));
}

/* What has the focus is pointed at: the keyboard names muscles as well. */
static void
view_focused_cb (RumBodyMap *self,
                 GParamSpec *pspec,
                 RumMapView *view)
{
  RumMapRegion *focused = rum_map_view_get_focused (view);
  RumRegion *region = NULL;

  if (focused == NULL)
    {
      rum_body_map_set_pointed (self, NULL);
      return;
    }

  region = rum_map_region_get_region (focused);
  self->place_view = view;
  g_set_object (&self->place, region);
  rum_body_map_set_pointed (self, rum_region_get_muscle_id (region));
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  RumBodyMap *self = RUM_BODY_MAP (widget);

  if (self->selected == NULL && self->chosen == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (widget, self->action_name, "s", "");
  return GDK_EVENT_STOP;
}

static gboolean
go_to (RumMapRegion *region)
{
  return region != NULL && gtk_widget_grab_focus (GTK_WIDGET (region));
}

static gboolean
edge_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  RumBodyMap *self = RUM_BODY_MAP (widget);
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  const int n_views = rum_body_map_get_shown_views (self, views);
  RumMapRegion *focused = rum_body_map_get_focused (self);

  return focused != NULL &&
         go_to (rum_map_navigation_find_edge (views, n_views, focused,
                                              g_variant_get_int32 (arguments)));
}

static gboolean
group_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  RumBodyMap *self = RUM_BODY_MAP (widget);
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  const int n_views = rum_body_map_get_shown_views (self, views);
  RumMapRegion *focused = rum_body_map_get_focused (self);

  return focused != NULL &&
         go_to (rum_map_navigation_find_group (views, n_views, focused,
                                               rum_atlas_get_groups (self->atlas),
                                               g_variant_get_int32 (arguments)));
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint           keyvals[2];
    GtkShortcutFunc callback;
    int             argument;
  } bindings[] = {
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, edge_cb, GTK_DIR_UP },
    { { GDK_KEY_End, GDK_KEY_KP_End }, edge_cb, GTK_DIR_DOWN },
    { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, group_cb, -1 },
    { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, group_cb, 1 },
  };

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    {
      for (int j = 0; j < 2; j++)
        gtk_widget_class_add_binding (widget_class, bindings[i].keyvals[j], 0,
                                      bindings[i].callback, "i", bindings[i].argument);
    }
}

static gboolean
rum_body_map_focus (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  RumBodyMap *self = RUM_BODY_MAP (widget);
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  const int n_views = rum_body_map_get_shown_views (self, views);
  RumMapRegion *focused = rum_body_map_get_focused (self);
  RumMapRegion *neighbour = NULL;

  if (focused == NULL)
    return focus_place (self);

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  neighbour = rum_map_navigation_find_neighbour (views, n_views, focused, direction);
  if (neighbour == NULL)
    return gtk_widget_keynav_failed (widget, direction);

  return gtk_widget_grab_focus (GTK_WIDGET (neighbour));
}

/* The link lies above the views: it may go from one to another. */
static void
rum_body_map_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  RumBodyMap *self = RUM_BODY_MAP (widget);
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  const int n_views = rum_body_map_get_shown_views (self, views);

  GTK_WIDGET_CLASS (rum_body_map_parent_class)->snapshot (widget, snapshot);

  if (self->link != NULL && self->atlas != NULL)
    rum_map_link_snapshot (self->link, widget, views, n_views, snapshot);
}

static gboolean
rum_body_map_grab_focus (GtkWidget *widget)
{
  return focus_place (RUM_BODY_MAP (widget));
}

static void
rum_body_map_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  RumBodyMap *self = RUM_BODY_MAP (object);

  switch (property_id)
    {
    case PROP_ACTION_NAME:
      g_value_set_string (value, self->action_name);
      break;
    case PROP_ARRANGEMENT:
      g_value_set_enum (value, self->arrangement);
      break;
    case PROP_ATLAS:
      g_value_set_object (value, self->atlas);
      break;
    case PROP_LAYER:
      g_value_set_enum (value, self->layer);
      break;
    case PROP_LINK:
      g_value_set_object (value, rum_body_map_get_link (self));
      break;
    case PROP_PALETTE:
      g_value_set_enum (value, self->palette);
      break;
    case PROP_POINTED:
      g_value_set_string (value, self->pointed);
      break;
    case PROP_SELECTED:
      g_value_set_string (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_body_map_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  RumBodyMap *self = RUM_BODY_MAP (object);

  switch (property_id)
    {
    case PROP_ACTION_NAME:
      rum_body_map_set_action_name (self, g_value_get_string (value));
      break;
    case PROP_ARRANGEMENT:
      rum_body_map_set_arrangement (self, g_value_get_enum (value));
      break;
    case PROP_ATLAS:
      rum_body_map_set_atlas (self, g_value_get_object (value));
      break;
    case PROP_LAYER:
      rum_body_map_set_layer (self, g_value_get_enum (value));
      break;
    case PROP_LINK:
      rum_body_map_set_link (self, g_value_get_object (value));
      break;
    case PROP_PALETTE:
      rum_body_map_set_palette (self, g_value_get_enum (value));
      break;
    case PROP_POINTED:
      rum_body_map_set_pointed (self, g_value_get_string (value));
      break;
    case PROP_SELECTED:
      rum_body_map_set_selected (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
rum_body_map_dispose (GObject *object)
{
  RumBodyMap *self = RUM_BODY_MAP (object);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      if (self->views[view] == NULL)
        continue;

      g_signal_handlers_disconnect_by_data (self->views[view], self);
      gtk_widget_unparent (GTK_WIDGET (self->views[view]));
      self->views[view] = NULL;
    }
  g_clear_object (&self->atlas);
  g_clear_object (&self->place);
  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  g_clear_pointer (&self->prime, g_hash_table_unref);
  g_clear_pointer (&self->helping, g_hash_table_unref);
  g_clear_pointer (&self->chosen, g_hash_table_unref);
  g_clear_pointer (&self->link, rum_map_link_free);

  G_OBJECT_CLASS (rum_body_map_parent_class)->dispose (object);
}

static void
rum_body_map_finalize (GObject *object)
{
  RumBodyMap *self = RUM_BODY_MAP (object);

  g_string_free (g_steal_pointer (&self->typed), TRUE);
  g_clear_pointer (&self->selected, g_free);
  g_clear_pointer (&self->pointed, g_free);
  g_clear_pointer (&self->action_name, g_free);
  g_clear_pointer (&self->figures, rum_map_figures_unref);

  G_OBJECT_CLASS (rum_body_map_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * RumBodyMap:action-name:
   *
   * The action, with a string as target, that a click activates.
   */
  properties[PROP_ACTION_NAME] =
    g_param_spec_string ("action-name", NULL, NULL, DEFAULT_ACTION, flags);

  /**
   * RumBodyMap:arrangement:
   *
   * Which views are shown.
   */
  properties[PROP_ARRANGEMENT] =
    g_param_spec_enum ("arrangement", NULL, NULL, RUM_TYPE_MAP_ARRANGEMENT, RUM_MAP_BOTH, flags);

  /**
   * RumBodyMap:atlas:
   *
   * What knows the muscles, or NULL.
   */
  properties[PROP_ATLAS] = g_param_spec_object ("atlas", NULL, NULL, RUM_TYPE_ATLAS, flags);

  /**
   * RumBodyMap:layer:
   *
   * How deep the map looks.
   */
  properties[PROP_LAYER] =
    g_param_spec_enum ("layer", NULL, NULL, RUM_TYPE_LAYER, RUM_LAYER_SURFACE, flags);

  /**
   * RumBodyMap:link:
   *
   * The link that is drawn, or NULL.
   */
  properties[PROP_LINK] = g_param_spec_object ("link", NULL, NULL, RUM_TYPE_LINK, flags);

  /**
   * RumBodyMap:palette:
   *
   * The colours of the map: one of the palettes for screens.
   */
  properties[PROP_PALETTE] =
    g_param_spec_enum ("palette", NULL, NULL, RUM_TYPE_PALETTE, RUM_PALETTE_LIGHT, flags);

  /**
   * RumBodyMap:pointed:
   *
   * The id of the entry that is pointed at, or NULL.  Pointer and focus set
   * it; others may set it too, to light what they point at.
   */
  properties[PROP_POINTED] = g_param_spec_string ("pointed", NULL, NULL, NULL, flags);

  /**
   * RumBodyMap:selected:
   *
   * The id of the selected entry, or NULL.  A muscle is lit strongly on both
   * sides, the rest of its group softly; of a group all muscles are lit
   * strongly.
   */
  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rum_body_map_class_init (RumBodyMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rum_body_map_get_property;
  object_class->set_property = rum_body_map_set_property;
  object_class->dispose = rum_body_map_dispose;
  object_class->finalize = rum_body_map_finalize;

  widget_class->focus = rum_body_map_focus;
  widget_class->grab_focus = rum_body_map_grab_focus;
  widget_class->snapshot = rum_body_map_snapshot;

  install_properties (object_class);

  add_bindings (widget_class);
  rum_body_map_install_zoom (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, RUM_TYPE_MAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "body-map");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rum_body_map_init (RumBodyMap *self)
{
  self->figures = rum_map_figures_new ();
  rum_body_map_listen_to_typing (self);
  self->action_name = g_strdup (DEFAULT_ACTION);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      self->views[view] = RUM_MAP_VIEW (rum_map_view_new ());
      g_signal_connect_object (self->views[view], "notify::pointed",
                               G_CALLBACK (view_pointed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->views[view], "notify::focused",
                               G_CALLBACK (view_focused_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (GTK_WIDGET (self->views[view]), GTK_WIDGET (self));
    }
  rum_body_map_share_viewports (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  /* TRANSLATORS: The name of the map for a screen reader. */
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Body map"),
                                  -1);
}

/**
 * rum_body_map_new:
 *
 * Makes a map that shows nothing yet.
 *
 * Returns: (transfer floating): the map
 */
GtkWidget *
rum_body_map_new (void)
{
  return g_object_new (RUM_TYPE_BODY_MAP, NULL);
}

/**
 * rum_body_map_get_atlas:
 * @self: a map
 *
 * Gets what knows the muscles.
 *
 * Returns: (transfer none) (nullable): the atlas
 */
RumAtlas *
rum_body_map_get_atlas (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->atlas;
}

/**
 * rum_body_map_set_atlas:
 * @self: a map
 * @atlas: what knows the muscles
 *
 * Sets what knows the muscles, which brings the map to life.  It may be set
 * once.
 */
void
rum_body_map_set_atlas (RumBodyMap *self,
                        RumAtlas   *atlas)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));
  g_return_if_fail (RUM_IS_ATLAS (atlas));

  if (self->atlas == atlas)
    return;

  g_return_if_fail (self->atlas == NULL);

  self->atlas = g_object_ref (atlas);
  update_views (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ATLAS]);
}

/**
 * rum_body_map_share_figures:
 * @self: a map, which has no atlas yet
 * @figures: figures that others show as well
 *
 * Shows these figures instead of loading them once more.
 */
void
rum_body_map_share_figures (RumBodyMap    *self,
                            RumMapFigures *figures)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));
  g_return_if_fail (figures != NULL);
  g_return_if_fail (self->atlas == NULL);

  rum_map_figures_ref (figures);
  rum_map_figures_unref (self->figures);
  self->figures = figures;
}

/**
 * rum_body_map_get_arrangement:
 * @self: a map
 *
 * Gets which views are shown.
 *
 * Returns: the arrangement
 */
RumMapArrangement
rum_body_map_get_arrangement (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), RUM_MAP_BOTH);

  return self->arrangement;
}

/**
 * rum_body_map_set_arrangement:
 * @self: a map
 * @arrangement: which views to show
 *
 * Sets which views are shown.
 */
void
rum_body_map_set_arrangement (RumBodyMap        *self,
                              RumMapArrangement  arrangement)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));

  if (self->arrangement == arrangement)
    return;

  self->arrangement = arrangement;
  update_views (self);
  rum_body_map_update_zoom (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARRANGEMENT]);
}

/**
 * rum_body_map_get_layer:
 * @self: a map
 *
 * Gets how deep the map looks.
 *
 * Returns: the layer
 */
RumLayer
rum_body_map_get_layer (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), RUM_LAYER_SURFACE);

  return self->layer;
}

/**
 * rum_body_map_set_layer:
 * @self: a map
 * @layer: how deep to look
 *
 * Sets how deep the map looks.  The keyboard focus stays in the map.
 */
void
rum_body_map_set_layer (RumBodyMap *self,
                        RumLayer    layer)
{
  g_autofree char *pointed = NULL;
  gboolean had_focus = FALSE;

  g_return_if_fail (RUM_IS_BODY_MAP (self));

  if (self->layer == layer)
    return;

  had_focus = rum_body_map_get_focused (self) != NULL;
  pointed = g_strdup (self->pointed);
  self->layer = layer;
  update_views (self);
  if (had_focus)
    keep_focus (self, pointed);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAYER]);
}

/**
 * rum_body_map_get_palette:
 * @self: a map
 *
 * Gets the colours of the map.
 *
 * Returns: the palette
 */
RumPalette
rum_body_map_get_palette (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), RUM_PALETTE_LIGHT);

  return self->palette;
}

/**
 * rum_body_map_set_palette:
 * @self: a map
 * @palette: one of the palettes for screens
 *
 * Sets the colours of the map.
 */
void
rum_body_map_set_palette (RumBodyMap *self,
                          RumPalette  palette)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));

  if (self->palette == palette)
    return;

  self->palette = palette;
  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      rum_map_view_set_palette (self->views[view], palette);
      update_painter (self, view);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PALETTE]);
}

/**
 * rum_body_map_get_action_name:
 * @self: a map
 *
 * Gets the action that a click activates.
 *
 * Returns: (transfer none): the action with its prefix, such as “win.muscle”
 */
const char *
rum_body_map_get_action_name (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->action_name;
}

/**
 * rum_body_map_set_action_name:
 * @self: a map
 * @action_name: an action with its prefix, which takes a string as target
 *
 * Sets the action that a click activates.
 */
void
rum_body_map_set_action_name (RumBodyMap *self,
                              const char *action_name)
{
  g_return_if_fail (RUM_IS_BODY_MAP (self));
  g_return_if_fail (action_name != NULL);

  if (g_str_equal (self->action_name, action_name))
    return;

  g_free (self->action_name);
  self->action_name = g_strdup (action_name);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTION_NAME]);
}

/**
 * rum_body_map_get_view_size:
 * @self: a map
 * @width: (out): in pixels
 * @height: (out): in pixels
 *
 * Gets how large the front or the back of the body is shown, for
 * rum_map_figures_foresee() the next time.
 *
 * Returns: whether one of them is shown
 */
gboolean
rum_body_map_get_view_size (RumBodyMap *self,
                            int        *width,
                            int        *height)
{
  const RumView view = self->arrangement == RUM_MAP_BACK ? RUM_VIEW_BACK : RUM_VIEW_FRONT;
  GtkWidget *widget = NULL;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), FALSE);
  g_return_val_if_fail (width != NULL && height != NULL, FALSE);

  widget = GTK_WIDGET (self->views[view]);
  if (!is_view_shown (self, view) || gtk_widget_get_width (widget) == 0)
    return FALSE;

  *width = gtk_widget_get_width (widget);
  *height = gtk_widget_get_height (widget);
  return TRUE;
}

/*< private >
 * rum_body_map_get_figures:
 * @self: a map
 *
 * Gets the figures that it shows, to share them.
 *
 * Returns: (transfer none): the figures
 */
RumMapFigures *
rum_body_map_get_figures (RumBodyMap *self)
{
  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);

  return self->figures;
}

/*< private >
 * rum_body_map_get_focused:
 * @self: a map
 *
 * Gets the region that has the keyboard focus.
 *
 * Returns: (transfer none) (nullable): the region, or NULL for none
 */
RumMapRegion *
rum_body_map_get_focused (RumBodyMap *self)
{
  for (int view = 0; view < RUM_N_VIEWS; view++)
    {
      RumMapRegion *region = rum_map_view_get_focused (self->views[view]);

      if (region != NULL)
        return region;
    }

  return NULL;
}
