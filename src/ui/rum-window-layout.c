/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-window-private.h"

#include <glib/gi18n.h>

/* What the window shows where, as its width allows, and which side of the body
 * is seen. */

static const RumMapArrangement wide_arrangements[] = {
  RUM_MAP_BOTH, RUM_MAP_SIDE, RUM_MAP_SOLE,
};
static const RumMapArrangement narrow_arrangements[] = {
  RUM_MAP_FRONT, RUM_MAP_BACK, RUM_MAP_SIDE, RUM_MAP_SOLE,
};

/* The state of “win.view”.  Where front and back are seen at once, both are
 * “front”.
 */
static const char *
get_view_name (RumMapArrangement arrangement)
{
  switch (arrangement)
    {
    case RUM_MAP_BACK:
      return "back";
    case RUM_MAP_SIDE:
      return "side";
    case RUM_MAP_SOLE:
      return "sole";
    case RUM_MAP_FRONT:
    case RUM_MAP_BOTH:
    default:
      return "front";
    }
}

static RumMapArrangement
find_arrangement (RumWindow *self)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self), "view");
  const char *view = g_variant_get_string (state, NULL);

  if (g_str_equal (view, "side"))
    return RUM_MAP_SIDE;
  if (g_str_equal (view, "sole"))
    return RUM_MAP_SOLE;
  if (!rum_window_is_narrow (self))
    return RUM_MAP_BOTH;

  return g_str_equal (view, "back") ? RUM_MAP_BACK : RUM_MAP_FRONT;
}

static void
look_at (RumWindow         *self,
         RumMapArrangement  arrangement,
         RumLayer           layer)
{
  rum_window_set_action_state (self, "deep",
                               g_variant_new_boolean (layer != RUM_LAYER_SURFACE));
  rum_body_map_set_layer (self->map, layer);
  g_action_group_change_action_state (G_ACTION_GROUP (self), "view",
                                      g_variant_new_string (get_view_name (arrangement)));
}

static const RumMapArrangement *
get_candidates (RumWindow *self,
                gsize     *n_candidates)
{
  gboolean is_narrow = rum_window_is_narrow (self);

  *n_candidates = is_narrow ? G_N_ELEMENTS (narrow_arrangements)
                            : G_N_ELEMENTS (wide_arrangements);

  return is_narrow ? narrow_arrangements : wide_arrangements;
}

/*< private >
 * rum_window_get_layout:
 *
 * Returns: (transfer none): what places list, map and pane
 */
RumAdaptiveLayout *
rum_window_get_layout (RumWindow *self)
{
  return RUM_ADAPTIVE_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self->pages)));
}

/*< private >
 * rum_window_is_narrow:
 *
 * Returns: whether list, map and pane are shown one at a time
 */
gboolean
rum_window_is_narrow (RumWindow *self)
{
  return rum_adaptive_layout_get_width_class (rum_window_get_layout (self)) == RUM_WIDTH_NARROW;
}

/*< private >
 * rum_window_update_arrangement:
 *
 * Shows the views that are chosen and fit.
 */
void
rum_window_update_arrangement (RumWindow *self)
{
  gboolean narrow = rum_window_is_narrow (self);

  /* There the pane's own heading is the title. */
  gtk_widget_set_visible (GTK_WIDGET (self->title_label), !narrow);
  /* The menus print too, and room is short. */
  gtk_widget_set_visible (GTK_WIDGET (self->print_button), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->both_button), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->front_button), narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->back_view_button), narrow);

  /* The body needs the height.  What is left out stands in the main menu. */
  rum_wrap_layout_set_max_lines (self->commands_layout, narrow ? 1 : 2);

  if (!narrow && find_arrangement (self) == RUM_MAP_BOTH)
    rum_window_set_action_state (self, "view", g_variant_new_string ("front"));

  rum_body_map_set_arrangement (self->map, find_arrangement (self));
  rum_window_update_look (self);
}

/*< private >
 * rum_window_update_back:
 *
 * Lets the reader back to the map, or from list to pane, where not all fit.
 */
void
rum_window_update_back (RumWindow *self)
{
  RumAdaptiveLayout *layout = rum_window_get_layout (self);
  RumPage page = rum_adaptive_layout_get_page (layout);
  gboolean can_go_back = FALSE;

  switch (rum_adaptive_layout_get_width_class (layout))
    {
    case RUM_WIDTH_NARROW:
      can_go_back = page != RUM_PAGE_MAP;
      break;
    case RUM_WIDTH_MIDDLE:
      can_go_back = page == RUM_PAGE_LIST;
      break;
    case RUM_WIDTH_WIDE:
    default:
      break;
    }

  /* In words: the arrows at the head of the pane go back in what was read. */
  gtk_button_set_label (self->back_button, rum_window_is_narrow (self)
                                             /* TRANSLATORS: A button that goes to the body map. */
                                             ? C_("page of the window", "Map")
                                             /* TRANSLATORS: A button that goes from the list back
                                              * to the text. */
                                             : C_("page of the window", "Text"));
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), can_go_back);
  rum_window_set_action_enabled (self, "back", can_go_back);
  rum_window_update_zoom (self);
}

/*< private >
 * rum_window_update_layout:
 *
 * Follows the width of the window.
 */
void
rum_window_update_layout (RumWindow *self)
{
  rum_window_update_arrangement (self);
  rum_window_update_back (self);
  rum_window_update_chosen_bar (self);
}

/*< private >
 * rum_window_bring_into_view:
 * @entry: a muscle or group
 *
 * Shows the map so that @entry is seen: a deep muscle, or one seen from the
 * other side, must not stay hidden.
 */
void
rum_window_bring_into_view (RumWindow *self,
                            RumEntry  *entry)
{
  RumMapArrangement arrangement = RUM_MAP_BOTH;
  RumLayer layer = RUM_LAYER_SURFACE;
  const RumMapArrangement *candidates = NULL;
  gsize n_candidates = 0;

  if (rum_body_map_shows (self->map, rum_entry_get_id (entry)))
    return;

  candidates = get_candidates (self, &n_candidates);
  if (rum_body_map_find_arrangement (self->map, rum_entry_get_id (entry), candidates,
                                     n_candidates, &arrangement, &layer))
    look_at (self, arrangement, layer);
}

/*< private >
 * rum_window_bring_set_into_view:
 * @prime: what does most, as [class@Entry]
 * @helping: what helps, as [class@Entry]
 *
 * Shows the map so that most of @prime is seen.
 */
void
rum_window_bring_set_into_view (RumWindow  *self,
                                GListModel *prime,
                                GListModel *helping)
{
  RumMapArrangement arrangement = RUM_MAP_BOTH;
  RumLayer layer = RUM_LAYER_SURFACE;
  const RumMapArrangement *candidates = NULL;
  gsize n_candidates = 0;

  candidates = get_candidates (self, &n_candidates);
  if (rum_body_map_find_arrangement_for_set (self->map, prime, helping, candidates, n_candidates,
                                             &arrangement, &layer))
    look_at (self, arrangement, layer);
}

/*< private >
 * rum_window_bring_link_into_view:
 * @link: a link
 *
 * Shows the map so that both ends of @link are seen, if that can be.
 */
void
rum_window_bring_link_into_view (RumWindow *self,
                                 RumLink   *link)
{
  RumMapArrangement arrangement = RUM_MAP_BOTH;
  RumLayer layer = RUM_LAYER_SURFACE;
  const RumMapArrangement *candidates = NULL;
  gsize n_candidates = 0;

  candidates = get_candidates (self, &n_candidates);
  if (rum_body_map_find_arrangement_for_link (self->map, link, candidates, n_candidates,
                                              &arrangement, &layer))
    look_at (self, arrangement, layer);
}

/*< private >
 * rum_window_look_at_view:
 * @view: from where to see the body
 * @layer: how deep
 *
 * Shows a view: front and back together where there is room for both.
 */
void
rum_window_look_at_view (RumWindow *self,
                         RumView    view,
                         RumLayer   layer)
{
  static const RumMapArrangement arrangements[] = {
    [RUM_VIEW_FRONT] = RUM_MAP_FRONT,
    [RUM_VIEW_BACK] = RUM_MAP_BACK,
    [RUM_VIEW_SIDE] = RUM_MAP_SIDE,
    [RUM_VIEW_SOLE] = RUM_MAP_SOLE,
  };

  look_at (self, arrangements[view], layer);
}
