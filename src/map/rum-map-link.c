/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-map-link-private.h"

#include "rum-map-muscles-private.h"
#include "rum-map-view-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* At most so many views are side by side. */
#define MAX_VIEWS 2

/* Which share of what is seen of an end elsewhere is but a sliver of it. */
#define SLIVER 0.3

/* The size of a unit of drawing, in pixels: it follows that of the body, but
 * the dashes must not run together, nor the line hide what it is about.
 */
#define UNIT_IN_FIGURE 1.5
#define MIN_UNIT 0.9
#define MAX_UNIT 1.8

/* What the drawing depends on. */
typedef struct
{
  int        width;
  int        height;
  RumPalette palette;
  RumFigure *figures[MAX_VIEWS];
  RumBox     areas[MAX_VIEWS];
} Key;

/* Where an end of the link is in one view. */
typedef struct
{
  graphene_point_t point;
  double           share;
} Spot;

/*< private >
 * RumMapLink:
 *
 * A link between two parts of the body, as a map draws it: a curve over its
 * views, kept as a render node of its own size.
 */
struct _RumMapLink
{
  RumLink       *link;
  GHashTable    *from;
  GHashTable    *to;

  Key            key;
  gboolean       is_drawn;
  GskRenderNode *drawing;
};

static void
remove_all (GHashTable *muscles,
            GHashTable *others)
{
  GHashTableIter iter;
  gpointer muscle = NULL;

  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, &muscle, NULL))
    g_hash_table_remove (muscles, muscle);
}

static gboolean
is_subset (GHashTable *part,
           GHashTable *whole)
{
  GHashTableIter iter;
  gpointer muscle = NULL;

  g_hash_table_iter_init (&iter, part);
  while (g_hash_table_iter_next (&iter, &muscle, NULL))
    {
      if (!g_hash_table_contains (whole, muscle))
        return FALSE;
    }

  return TRUE;
}

/* Between a muscle and its own group the link goes to the rest of the group. */
static void
separate_ends (RumMapLink *self)
{
  const guint n_from = g_hash_table_size (self->from);
  const guint n_to = g_hash_table_size (self->to);

  if (n_from < n_to && is_subset (self->from, self->to))
    remove_all (self->to, self->from);
  else if (n_to < n_from && is_subset (self->to, self->from))
    remove_all (self->from, self->to);
}

/* Finds where an end is in a view, on one half of the body. */
static void
find_spot (GtkWidget  *map,
           RumMapView *view,
           GHashTable *muscles,
           RumMapHalf  half,
           Spot       *spot)
{
  double x = 0;
  double y = 0;

  spot->share = rum_map_view_find_middle (view, muscles, half, &x, &y);
  if (!gtk_widget_compute_point (GTK_WIDGET (view), map, &GRAPHENE_POINT_INIT (x, y),
                                 &spot->point))
    spot->share = 0;
}

/* Makes pixels shares of what is seen in the view that shows most. */
static void
normalize_spots (Spot spots[MAX_VIEWS])
{
  double most = 0;

  for (int i = 0; i < MAX_VIEWS; i++)
    most = MAX (most, spots[i].share);
  for (int i = 0; i < MAX_VIEWS && most > 0; i++)
    spots[i].share /= most;
}

/* Of the views that show both ends, the one that shows most of the one of which
 * less is seen.  On the viewer's right: the line then need not cross the body.
 */
static double
find_points_in_one_view (RumMapLink        *self,
                         GtkWidget         *map,
                         RumMapView *const *views,
                         int                n_views,
                         RumMapLinkEnd      ends[2])
{
  Spot from_spots[MAX_VIEWS] = { 0 };
  Spot to_spots[MAX_VIEWS] = { 0 };
  double best = 0;

  for (int i = 0; i < n_views; i++)
    {
      find_spot (map, views[i], self->from, RUM_MAP_HALF_RIGHT, &from_spots[i]);
      find_spot (map, views[i], self->to, RUM_MAP_HALF_RIGHT, &to_spots[i]);
    }
  normalize_spots (from_spots);
  normalize_spots (to_spots);

  for (int i = 0; i < n_views; i++)
    {
      const double share = MIN (from_spots[i].share, to_spots[i].share);

      if (share > best)
        {
          best = share;
          ends[0] = (RumMapLinkEnd) { i, from_spots[i].point };
          ends[1] = (RumMapLinkEnd) { i, to_spots[i].point };
        }
    }

  return best;
}

/* From one view to the one beside it, on the halves that face each other: in
 * front and back they are the same side of the body.
 */
static double
find_points_in_two_views (RumMapLink        *self,
                          GtkWidget         *map,
                          RumMapView *const *views,
                          int                n_views,
                          RumMapLinkEnd      ends[2])
{
  Spot from_spots[MAX_VIEWS] = { 0 };
  Spot to_spots[MAX_VIEWS] = { 0 };
  double there = 0;
  double back = 0;
  int first = 0;

  if (n_views < 2)
    return 0;

  for (int i = 0; i < MAX_VIEWS; i++)
    {
      const RumMapHalf half = i == 0 ? RUM_MAP_HALF_RIGHT : RUM_MAP_HALF_LEFT;

      find_spot (map, views[i], self->from, half, &from_spots[i]);
      find_spot (map, views[i], self->to, half, &to_spots[i]);
    }
  normalize_spots (from_spots);
  normalize_spots (to_spots);

  there = MIN (from_spots[0].share, to_spots[1].share);
  back = MIN (from_spots[1].share, to_spots[0].share);
  first = there >= back ? 0 : 1;
  ends[0] = (RumMapLinkEnd) { first, from_spots[first].point };
  ends[1] = (RumMapLinkEnd) { 1 - first, to_spots[1 - first].point };

  return MAX (there, back);
}

static Key
get_key (GtkWidget         *map,
         RumMapView *const *views,
         int                n_views)
{
  Key key = { .width = gtk_widget_get_width (map), .height = gtk_widget_get_height (map) };

  for (int i = 0; i < MIN (n_views, MAX_VIEWS); i++)
    {
      key.palette = rum_map_view_get_palette (views[i]);
      key.figures[i] = rum_map_view_get_figure (views[i]);
      key.areas[i] = *rum_map_view_get_area (views[i]);
    }

  return key;
}

static gboolean
is_same_key (const Key *one,
             const Key *other)
{
  for (int i = 0; i < MAX_VIEWS; i++)
    {
      const RumBox *a = &one->areas[i];
      const RumBox *b = &other->areas[i];

      if (one->figures[i] != other->figures[i] || a->x != b->x || a->y != b->y ||
          a->width != b->width || a->height != b->height)
        return FALSE;
    }

  return one->width == other->width && one->height == other->height &&
         one->palette == other->palette;
}

/* Asks all of them, so that all begin. */
static gboolean
know_middles (RumMapView *const *views,
              int                n_views)
{
  gboolean know = TRUE;

  for (int i = 0; i < n_views; i++)
    know = rum_map_canvas_has_whole_picks (rum_map_view_get_canvas (views[i])) && know;

  return know;
}

static GskRenderNode *
create_drawing (RumMapLink         *self,
                const RumLinkCurve *curve,
                const Key          *key)
{
  GskRenderNode *node = NULL;
  cairo_t *cr = NULL;
  RumBox box = { 0 };
  graphene_rect_t bounds;
  g_autoptr (GError) error = NULL;

  rum_link_curve_get_box (curve, &box);
  bounds = GRAPHENE_RECT_INIT (box.x, box.y, box.width, box.height);
  graphene_rect_round_extents (&bounds, &bounds);
  if (!graphene_rect_intersection (&bounds,
                                   &GRAPHENE_RECT_INIT (0, 0, key->width, key->height), &bounds))
    return NULL;

  node = gsk_cairo_node_new (&bounds);
  cr = gsk_cairo_node_get_draw_context (node);

  /* The palette comes with the program: it can only fail by mistake. */
  if (!rum_link_curve_draw (curve, cr, key->palette, rum_link_get_kind (self->link), &error))
    g_critical ("%s", error->message);
  cairo_destroy (cr);

  return node;
}

/*< private >
 * rum_map_link_new:
 * @link: a link between two parts of the body
 *
 * Makes what draws a link.
 *
 * Returns: (transfer full): the drawing of the link
 */
RumMapLink *
rum_map_link_new (RumLink *link)
{
  RumMapLink *self = NULL;

  g_return_val_if_fail (RUM_IS_LINK (link), NULL);

  self = g_new0 (RumMapLink, 1);
  self->link = g_object_ref (link);
  self->from = rum_map_muscles_create_for_entry (rum_link_get_from (link));
  self->to = rum_map_muscles_create_for_entry (rum_link_get_to (link));
  separate_ends (self);

  return self;
}

/*< private >
 * rum_map_link_free:
 * @self: (transfer full): a drawing of a link
 *
 * Frees it.
 */
void
rum_map_link_free (RumMapLink *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->drawing, gsk_render_node_unref);
  g_clear_pointer (&self->from, g_hash_table_unref);
  g_clear_pointer (&self->to, g_hash_table_unref);
  g_clear_object (&self->link);
  g_free (self);
}

/*< private >
 * rum_map_link_get_link:
 * @self: a drawing of a link
 *
 * Gets the link.
 *
 * Returns: (transfer none): the link
 */
RumLink *
rum_map_link_get_link (RumMapLink *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->link;
}

/*< private >
 * rum_map_link_get_from:
 * @self: a drawing of a link
 *
 * Gets the muscles where the link starts.
 *
 * Returns: (transfer none) (element-type RumMuscle): the muscles
 */
GHashTable *
rum_map_link_get_from (RumMapLink *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->from;
}

/*< private >
 * rum_map_link_get_to:
 * @self: a drawing of a link
 *
 * Gets the muscles that the link leads to.
 *
 * Returns: (transfer none) (element-type RumMuscle): the muscles
 */
GHashTable *
rum_map_link_get_to (RumMapLink *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->to;
}

/*< private >
 * rum_map_link_dup_text:
 * @self: a drawing of a link
 *
 * Says in words what the drawing shows.
 *
 * Returns: (transfer full): a sentence without a full stop
 */
char *
rum_map_link_dup_text (RumMapLink *self)
{
  const char *from = NULL;
  const char *to = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  from = rum_entry_get_name (rum_link_get_from (self->link));
  to = rum_entry_get_name (rum_link_get_to (self->link));

  switch (rum_link_get_kind (self->link))
    {
    case RUM_LINK_WORKS_WITH:
      /* TRANSLATORS: What a line on the body map shows; both are names of
       * muscles, groups or places, singular or plural, as in “Soleus and
       * Gastrocnemius, inner head work together”.
       */
      return g_strdup_printf (_("%1$s and %2$s work together"), from, to);
    case RUM_LINK_WORKS_AGAINST:
      /* TRANSLATORS: What a line on the body map shows; both are names of
       * muscles, groups or places, singular or plural, as in “Hamstrings and
       * Quadriceps work against each other”.
       */
      return g_strdup_printf (_("%1$s and %2$s work against each other"), from, to);
    case RUM_LINK_HANDS_LOAD_TO:
      /* TRANSLATORS: What an arrow on the body map shows; both are names of
       * muscles, groups or places, singular or plural, as in “Load passes from
       * Soleus to Achilles tendon”.
       */
      return g_strdup_printf (_("Load passes from %1$s to %2$s"), from, to);
    case RUM_LINK_MAKES_UP_FOR:
      /* TRANSLATORS: What an arrow on the body map shows: %1$s may do more
       * where %2$s does less.  Both are names of muscles, groups or places,
       * singular or plural, as in “Quadriceps can make up for Soleus”.
       */
      return g_strdup_printf (_("%1$s can make up for %2$s"), from, to);
    default:
      g_return_val_if_reached (NULL);
    }
}

/*< private >
 * rum_map_link_find_ends:
 * @self: a drawing of a link
 * @map: the map, which has a size
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @ends: (out): where the link begins and ends
 *
 * Finds between which points the link goes: within one view where that shows
 * more than slivers of both ends, or else from one to the other.
 *
 * Returns: whether both ends can be seen
 */
gboolean
rum_map_link_find_ends (RumMapLink        *self,
                        GtkWidget         *map,
                        RumMapView *const *views,
                        int                n_views,
                        RumMapLinkEnd      ends[2])
{
  RumMapLinkEnd others[2];
  double in_one = 0;
  double in_two = 0;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (map), FALSE);
  g_return_val_if_fail (views != NULL && n_views <= MAX_VIEWS, FALSE);
  g_return_val_if_fail (ends != NULL, FALSE);

  in_one = find_points_in_one_view (self, map, views, n_views, ends);
  if (in_one < SLIVER)
    in_two = find_points_in_two_views (self, map, views, n_views, others);
  if (in_two > in_one)
    memcpy (ends, others, sizeof others);

  return in_one > 0 || in_two > 0;
}

/*< private >
 * rum_map_link_find_curve:
 * @self: a drawing of a link
 * @map: the map, which has a size
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @curve: (out): the curve, in pixels of @map
 *
 * Finds where the curve goes; see rum_map_link_find_ends().
 *
 * Returns: whether both ends can be seen
 */
gboolean
rum_map_link_find_curve (RumMapLink        *self,
                         GtkWidget         *map,
                         RumMapView *const *views,
                         int                n_views,
                         RumLinkCurve      *curve)
{
  RumMapLinkEnd ends[2];
  double scale = 0;

  g_return_val_if_fail (curve != NULL, FALSE);

  if (!rum_map_link_find_ends (self, map, views, n_views, ends))
    return FALSE;

  scale = rum_map_view_get_area (views[0])->width /
          rum_figure_get_box (rum_map_view_get_figure (views[0]))->width;
  rum_link_curve_init (curve, ends[0].point.x, ends[0].point.y, ends[1].point.x, ends[1].point.y,
                       CLAMP (UNIT_IN_FIGURE * scale, MIN_UNIT, MAX_UNIT));

  return TRUE;
}

/*< private >
 * rum_map_link_snapshot:
 * @self: a drawing of a link
 * @map: the map, which has a size
 * @views: (array length=n_views): the views that are shown, from left to right
 * @n_views: number of @views
 * @snapshot: where to draw, in the map
 *
 * Draws the link, if both ends can be seen.  It is kept until size, figures or
 * palette change.  Where a view does not know its regions yet, the link comes in
 * a later frame.
 */
void
rum_map_link_snapshot (RumMapLink        *self,
                       GtkWidget         *map,
                       RumMapView *const *views,
                       int                n_views,
                       GtkSnapshot       *snapshot)
{
  Key key = { 0 };
  RumLinkCurve curve = { 0 };

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (map));
  g_return_if_fail (views != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  key = get_key (map, views, n_views);
  if (!self->is_drawn || !is_same_key (&key, &self->key))
    {
      g_clear_pointer (&self->drawing, gsk_render_node_unref);
      self->is_drawn = FALSE;
      if (!know_middles (views, n_views))
        return;

      if (rum_map_link_find_curve (self, map, views, n_views, &curve))
        self->drawing = create_drawing (self, &curve, &key);
      self->key = key;
      self->is_drawn = TRUE;
    }

  if (self->drawing != NULL)
    gtk_snapshot_append_node (snapshot, self->drawing);
}
