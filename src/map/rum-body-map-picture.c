/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-body-map-private.h"
#include "rum-map-view-private.h"

#include <glib/gi18n-lib.h>

/* What of RumBodyMap gives a picture of it away. */

/* Where the letters of the sides are: how far from the middle, as a share of the
 * width of the figure, and how far down.
 */
#define BODY_LETTER_SHARE 0.24
#define SOLE_LETTER_SHARE 0.46
#define LETTER_HEIGHT 0.055

/* The frame of the body has wide margins at its sides, that of the soles none. */
static double
get_share (RumView view)
{
  return view == RUM_VIEW_SOLE ? 1 : RUM_MAP_VIEW_SHARE;
}

/* It will lie on white, in a window or on paper. */
static RumPalette
get_palette (RumBodyMap *self)
{
  const gboolean is_high = self->palette == RUM_PALETTE_HIGH_CONTRAST ||
                           self->palette == RUM_PALETTE_HIGH_CONTRAST_DARK;

  return is_high ? RUM_PALETTE_HIGH_CONTRAST : RUM_PALETTE_LIGHT;
}

static void
add_letters (RumFigureExport *picture,
             RumFigure       *figure)
{
  const RumView view = rum_figure_get_view (figure);
  const RumBox *box = rum_figure_get_box (figure);
  const double share = view == RUM_VIEW_SOLE ? SOLE_LETTER_SHARE : BODY_LETTER_SHARE;
  const double middle = box->x + box->width / 2;
  const double y = box->y + box->height * LETTER_HEIGHT;
  const double to_left = view == RUM_VIEW_BACK ? -share : share;

  if (view == RUM_VIEW_SIDE)
    return;

  rum_figure_export_add_letters (picture, middle + to_left * box->width, y,
                                 C_("side of the body", "L"));
  rum_figure_export_add_letters (picture, middle - to_left * box->width, y,
                                 C_("side of the body", "R"));
}

static void
add_view (RumBodyMap         *self,
          RumFigureExport    *picture,
          RumMapView         *view,
          const RumMapLights *lights)
{
  RumFigure *figure = rum_map_view_get_figure (view);
  GPtrArray *regions = rum_map_view_get_regions (view);

  rum_figure_export_add_figure (picture, figure, get_share (rum_figure_get_view (figure)));
  for (guint i = 0; i < regions->len; i++)
    {
      RumMapRegion *region = g_ptr_array_index (regions, i);
      RumMuscle *muscle = rum_map_region_get_muscle (region);

      rum_figure_export_add_region (picture, rum_map_region_get_region (region),
                                    rum_map_lights_find (lights, muscle),
                                    rum_map_lights_is_marked (lights, muscle));
    }
  add_letters (picture, figure);
}

static RumFigureExportPlace
find_place (RumBodyMap          *self,
            RumMapView          *view,
            const RumMapLinkEnd *end)
{
  const RumBox *area = rum_map_view_get_area (view);
  const RumBox *box = rum_figure_get_box (rum_map_view_get_figure (view));
  graphene_point_t point = end->point;

  if (!gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (view), &end->point, &point))
    g_warn_if_reached ();

  return (RumFigureExportPlace) { (guint) end->view,
                                  box->x + (point.x - area->x) / area->width * box->width,
                                  box->y + (point.y - area->y) / area->height * box->height };
}

static void
add_link (RumBodyMap         *self,
          RumFigureExport    *picture,
          RumMapView *const  *views,
          int                 n_views)
{
  RumMapLinkEnd ends[2];
  RumFigureExportPlace from = { 0 };
  RumFigureExportPlace to = { 0 };

  if (self->link == NULL ||
      !rum_map_link_find_ends (self->link, GTK_WIDGET (self), views, n_views, ends))
    return;

  from = find_place (self, views[ends[0].view], &ends[0]);
  to = find_place (self, views[ends[1].view], &ends[1]);
  rum_figure_export_set_link (picture, rum_link_get_kind (rum_map_link_get_link (self->link)), &from,
                              &to);
}

/**
 * rum_body_map_create_picture:
 * @self: a map that has an atlas
 * @title: what the picture shows, in words
 *
 * Makes a picture of the views that are shown, whole, whatever the zoom, with
 * what is lit and the link that is drawn; but not with what is merely pointed at,
 * nor with the focus.  Its colours are for white.
 *
 * Returns: (transfer full): the picture, to be drawn in any thread
 */
RumFigureExport *
rum_body_map_create_picture (RumBodyMap *self,
                             const char *title)
{
  RumFigureExport *picture = NULL;
  RumMapLights lights = { NULL };
  RumMapView *views[RUM_N_VIEWS] = { NULL };
  int n_views = 0;

  g_return_val_if_fail (RUM_IS_BODY_MAP (self), NULL);
  g_return_val_if_fail (self->atlas != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  picture = rum_figure_export_new (get_palette (self), title);
  rum_body_map_get_lights (self, &lights);
  lights.pointed = NULL;

  n_views = rum_body_map_get_shown_views (self, views);
  for (int i = 0; i < n_views; i++)
    add_view (self, picture, views[i], &lights);
  add_link (self, picture, views, n_views);

  return picture;
}
