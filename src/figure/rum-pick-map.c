/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-pick-map.h"

#include <math.h>

#include "rum-autoptr.h"
#include "rum-figure-flat-private.h"
#include "rum-figure-private.h"

/* Nothing may be blended: what would do that is taken back here.  A clip stays:
 * what it cuts away is not there to be pointed at, while what a mask or opacity
 * hides is.
 */
static const char pick_rules[] =
  "* { shape-rendering: crispEdges !important; opacity: 1 !important;"
  "    fill-opacity: 1 !important; stroke-opacity: 1 !important; mask: none !important;"
  "    filter: none !important; marker: none !important; mix-blend-mode: normal !important; }\n"
  "image { display: none !important; }\n"
  "[data-region].shape, [data-region] .shape { stroke: currentColor !important; }\n";

/* What a pixel further within a row of pixels is worth, in pixels further away
 * from where one wants to be, and how far within is enough.
 */
#define INSET_WEIGHT 1.5
#define MAX_INSET 10

/**
 * RumPickMap:
 *
 * The picture in which each region has a flat colour of its own: it answers
 * which region is under a point, exactly as the artist drew it.  A region is
 * what its elements fill and stroke, and the outline of its “shape”, whoever
 * draws that; lines and shades count for nothing.  The picture has one
 * size; zooming needs a new map.
 */
struct _RumPickMap
{
  GObject    parent_instance;

  GPtrArray *regions;
  int        width;
  int        height;

  /* The runs of all rows, and at which of them each row begins; at the end, how many
   * there are.
   */
  GArray    *runs;
  guint     *rows;
};

/* Pixels side by side that are the same: of which number, which is 0 for none, else
 * the region's index + 1; and where they end, in pixels from the left.
 *
 *   | 0 0 0 2 2 2 2 1 1 0 |    { 0, 3 } { 2, 7 } { 1, 9 } { 0, 10 }
 */
typedef struct
{
  guint16 number;
  guint16 end;
} Run;

G_DEFINE_FINAL_TYPE (RumPickMap, rum_pick_map, G_TYPE_OBJECT)

static guint
read_number (RumPickMap *self,
             guint32     pixel)
{
  const guint32 number = rum_flat_code_number (pixel & 0xffffff);

  return number <= self->regions->len ? number : 0;
}

static void
read_row (RumPickMap    *self,
          const guint32 *row)
{
  int x = 0;

  while (x < self->width)
    {
      const guint32 pixel = row[x];
      Run run = { 0 };

      while (x < self->width && row[x] == pixel)
        x++;
      run = (Run) { read_number (self, pixel), x };
      g_array_append_val (self->runs, run);
    }
}

static void
read_runs (RumPickMap      *self,
           cairo_surface_t *picture)
{
  const guint8 *data = NULL;
  int stride = 0;

  cairo_surface_flush (picture);
  data = cairo_image_surface_get_data (picture);
  stride = cairo_image_surface_get_stride (picture);
  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  self->rows = g_new (guint, self->height + 1);

  for (int y = 0; y < self->height; y++)
    {
      self->rows[y] = self->runs->len;
      /* Cairo aligns each row to the size of a pixel. */
      read_row (self, (const guint32 *) (gconstpointer) (data + (gsize) y * stride));
    }
  self->rows[self->height] = self->runs->len;
}

static gboolean
draw (RumPickMap    *self,
      RumFigure     *figure,
      const RumBox  *area,
      GError       **error)
{
  const RsvgRectangle viewport = { area->x, area->y, area->width, area->height };
  g_autoptr (RsvgHandle) handle = rum_figure_create_flat_handle (figure, pick_rules, error);
  g_autoptr (cairo_surface_t) picture = NULL;
  g_autoptr (cairo_t) cr = NULL;
  g_autoptr (GError) cause = NULL;

  if (handle == NULL)
    return FALSE;

  picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, self->width, self->height);
  cr = cairo_create (picture);
  if (cairo_status (cr) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER,
                   "The regions could not be drawn: %s",
                   cairo_status_to_string (cairo_status (cr)));
      return FALSE;
    }

  /* librsvg has no edges of clips as crisp as those of shapes by itself. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_NONE);
  if (!rsvg_handle_render_document (handle, cr, &viewport, &cause))
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_RENDER,
                   "The regions could not be drawn: %s", cause->message);
      return FALSE;
    }

  read_runs (self, picture);
  return TRUE;
}

static const Run *
get_run (RumPickMap *self,
         guint       index)
{
  return &g_array_index (self->runs, Run, index);
}

/* Gets the number of a pixel; beyond the picture there is nothing. */
static guint
get_cell (RumPickMap *self,
          int         x,
          int         y)
{
  guint first = 0;
  guint last = 0;

  if (x < 0 || y < 0 || x >= self->width || y >= self->height)
    return 0;

  first = self->rows[y];
  last = self->rows[y + 1] - 1;
  while (first < last)
    {
      const guint middle = (first + last) / 2;

      if (get_run (self, middle)->end > x)
        last = middle;
      else
        first = middle + 1;
    }

  return get_run (self, first)->number;
}

static RumRegion *
get_region_for_cell (RumPickMap *self,
                     guint       cell)
{
  return cell != 0 ? g_ptr_array_index (self->regions, cell - 1) : NULL;
}

/* Looks at the pixels of one square ring:
 *
 *   r r r r r
 *   r . . . r    radius 2, around p
 *   r . p . r
 *   r . . . r
 *   r r r r r
 */
static void
search_ring (RumPickMap *self,
             double      x,
             double      y,
             int         radius,
             guint      *nearest,
             double     *distance)
{
  const int centre_x = floor (x);
  const int centre_y = floor (y);

  for (int j = -radius; j <= radius; j++)
    {
      int step = ABS (j) == radius ? 1 : 2 * radius;

      for (int i = -radius; i <= radius; i += step)
        {
          guint cell = get_cell (self, centre_x + i, centre_y + j);
          double d = hypot (centre_x + i + 0.5 - x, centre_y + j + 0.5 - y);

          if (cell != 0 && d < *distance)
            {
              *nearest = cell;
              *distance = d;
            }
        }
    }
}

/* Tells of each number that a cell may have whether it is one of @regions. */
static gboolean *
create_wanted (RumPickMap *self,
               GHashTable *regions)
{
  gboolean *wanted = g_new0 (gboolean, self->regions->len + 1);

  for (guint i = 0; i < self->regions->len; i++)
    wanted[i + 1] = g_hash_table_contains (regions, g_ptr_array_index (self->regions, i));

  return wanted;
}

/* Where in a row pixels are looked for. */
typedef struct
{
  guint run;
  guint end_run;
  int   x;
  int   right;
} Scan;

static Scan
begin_scan (RumPickMap *self,
            int         y,
            int         left,
            int         right)
{
  return (Scan) { self->rows[y], self->rows[y + 1], left, right };
}

/* Goes on to the first pixel that is wanted, or that is not. */
static int
skip_runs (RumPickMap     *self,
           Scan           *scan,
           const gboolean *wanted,
           gboolean        is_wanted)
{
  while (scan->run < scan->end_run && scan->x < scan->right)
    {
      const Run *run = get_run (self, scan->run);

      if (run->end > scan->x)
        {
          if (wanted[run->number] == is_wanted)
            return scan->x;
          scan->x = MIN (run->end, scan->right);
        }
      scan->run++;
    }

  return scan->x;
}

/* Finds the next pixels of a row that are wanted: from @start up to @end. */
static gboolean
find_wanted (RumPickMap     *self,
             Scan           *scan,
             const gboolean *wanted,
             int            *start,
             int            *end)
{
  *start = skip_runs (self, scan, wanted, TRUE);
  *end = skip_runs (self, scan, wanted, FALSE);

  return *start < *end;
}

static int
find_centre (RumPickMap     *self,
             const gboolean *wanted,
             int             left,
             int             right,
             double         *x,
             double         *y)
{
  int n_pixels = 0;

  *x = *y = 0;
  for (int j = 0; j < self->height; j++)
    {
      Scan scan = begin_scan (self, j, left, right);
      int start = 0;
      int end = 0;

      while (find_wanted (self, &scan, wanted, &start, &end))
        {
          n_pixels += end - start;
          *x += (end - start) * (start + end) / 2.0;
          *y += (end - start) * (j + 0.5);
        }
    }

  if (n_pixels > 0)
    {
      *x /= n_pixels;
      *y /= n_pixels;
    }

  return n_pixels;
}

/* Finds the pixel that is nearest to a point, but rather a little further away
 * than at the edge of a row of them.
 */
static void
find_nearest_wanted (RumPickMap     *self,
                     const gboolean *wanted,
                     int             left,
                     int             right,
                     double         *x,
                     double         *y)
{
  const double middle_x = *x;
  const double middle_y = *y;
  double least = INFINITY;

  for (int j = 0; j < self->height; j++)
    {
      Scan scan = begin_scan (self, j, left, right);
      int start = 0;
      int end = 0;

      while (find_wanted (self, &scan, wanted, &start, &end))
        {
          /* In each row only that pixel of a run can be best which is nearest,
           * or as far within as it is worth.
           */
          const int inset = MIN (MAX_INSET, (end - start - 1) / 2);
          const double nearest = CLAMP (middle_x, start + inset + 0.5, end - inset - 0.5);
          const double cost = hypot (nearest - middle_x, j + 0.5 - middle_y) -
                              INSET_WEIGHT * inset;

          if (cost < least)
            {
              least = cost;
              *x = nearest;
              *y = j + 0.5;
            }
        }
    }
}

static void
rum_pick_map_finalize (GObject *object)
{
  RumPickMap *self = RUM_PICK_MAP (object);

  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_clear_pointer (&self->runs, g_array_unref);
  g_clear_pointer (&self->rows, g_free);

  G_OBJECT_CLASS (rum_pick_map_parent_class)->finalize (object);
}

static void
rum_pick_map_class_init (RumPickMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_pick_map_finalize;
}

static void
rum_pick_map_init (RumPickMap *self)
{
}

/**
 * rum_pick_map_new:
 * @figure: the figure whose regions are looked up
 * @width: width of the picture, in pixels, at least 1
 * @height: height of the picture, in pixels, at least 1
 * @area: the rectangle that the whole figure is fitted into, as for
 *   rum_figure_painter_draw(), in pixels of the picture; it may reach beyond
 *   the picture
 * @error: where to store an error, or NULL
 *
 * Draws the picture.  May be called in any thread.
 *
 * Returns: (transfer full): the map, or NULL with an error of
 *   RUM_FIGURE_ERROR set
 */
RumPickMap *
rum_pick_map_new (RumFigure     *figure,
                  int            width,
                  int            height,
                  const RumBox  *area,
                  GError       **error)
{
  g_autoptr (RumPickMap) self = NULL;

  g_return_val_if_fail (RUM_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (width > 0, NULL);
  g_return_val_if_fail (height > 0, NULL);
  g_return_val_if_fail (area != NULL, NULL);

  self = g_object_new (RUM_TYPE_PICK_MAP, NULL);
  self->regions = g_ptr_array_ref (rum_figure_get_region_array (figure));
  self->width = width;
  self->height = height;

  if (self->regions->len > G_MAXUINT16)
    {
      g_set_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_TOO_LARGE,
                   "more than %d regions cannot be told apart", G_MAXUINT16);
      return NULL;
    }

  if (!draw (self, figure, area, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rum_pick_map_get_region:
 * @self: a pick map
 * @x: in pixels of the picture, from its left edge; may lie outside
 * @y: in pixels of the picture, from its top edge; may lie outside
 *
 * Looks up which region is under a point.  Where regions overlap it is the one
 * that was drawn last.
 *
 * Returns: (transfer none) (nullable): the region, or NULL for none
 */
RumRegion *
rum_pick_map_get_region (RumPickMap *self,
                         double      x,
                         double      y)
{
  g_return_val_if_fail (RUM_IS_PICK_MAP (self), NULL);

  return get_region_for_cell (self, get_cell (self, floor (x), floor (y)));
}

/**
 * rum_pick_map_get_row:
 * @self: a pick map
 * @y: a row of pixels, from the top, within the picture
 * @regions: (out caller-allocates): array of as many regions as the picture is
 *   wide, %NULL where there is none; nothing is owned
 *
 * Looks up all points of a row.
 */
void
rum_pick_map_get_row (RumPickMap  *self,
                      int          y,
                      RumRegion  **regions)
{
  int x = 0;

  g_return_if_fail (RUM_IS_PICK_MAP (self));
  g_return_if_fail (y >= 0 && y < self->height);
  g_return_if_fail (regions != NULL);

  for (guint i = self->rows[y]; i < self->rows[y + 1]; i++)
    {
      const Run *run = get_run (self, i);

      while (x < run->end)
        regions[x++] = get_region_for_cell (self, run->number);
    }
}

/**
 * rum_pick_map_find_nearest:
 * @self: a pick map
 * @x: in pixels of the picture, from its left edge; may lie outside
 * @y: in pixels of the picture, from its top edge; may lie outside
 * @reach: how far away a region may be, in pixels of the picture, 0…1000
 *
 * Finds the region under a point or, where there is none, the nearest one.
 * The distance is that to the centre of a region's pixel.
 *
 * Returns: (transfer none) (nullable): the region, or NULL if none is within
 *   reach
 */
RumRegion *
rum_pick_map_find_nearest (RumPickMap *self,
                           double      x,
                           double      y,
                           double      reach)
{
  guint nearest = 0;
  double distance = 0;

  g_return_val_if_fail (RUM_IS_PICK_MAP (self), NULL);
  g_return_val_if_fail (reach >= 0 && reach <= 1000, NULL);

  nearest = get_cell (self, floor (x), floor (y));
  if (nearest != 0)
    return get_region_for_cell (self, nearest);

  /* A pixel of ring r is at least r - ½ away: once that is beyond the best
   * distance, no further ring can be nearer.
   */
  distance = nextafter (reach, INFINITY);
  for (int radius = 1; radius - 0.5 < distance; radius++)
    search_ring (self, x, y, radius, &nearest, &distance);

  return get_region_for_cell (self, nearest);
}

/**
 * rum_pick_map_find_middle:
 * @self: a pick map
 * @regions: (element-type RumRegion): regions of the figure
 * @left: where to begin, in pixels of the picture, from its left edge
 * @right: where to end, in pixels of the picture; what lies beyond the picture
 *   counts for nothing
 * @x: (out): of the middle, in pixels of the picture
 * @y: (out): of the middle, in pixels of the picture
 *
 * Finds the middle of what is seen of some regions between two columns: of
 * their pixels one near to the centre of them all, so that it never lies beside
 * a crooked one, nor at its very edge.
 *
 * Returns: how many pixels of the regions are seen there; with 0 there is no
 *   middle, and @x and @y are 0
 */
int
rum_pick_map_find_middle (RumPickMap *self,
                          GHashTable *regions,
                          int         left,
                          int         right,
                          double     *x,
                          double     *y)
{
  g_autofree gboolean *wanted = NULL;
  int n_pixels = 0;

  g_return_val_if_fail (RUM_IS_PICK_MAP (self), 0);
  g_return_val_if_fail (regions != NULL, 0);
  g_return_val_if_fail (x != NULL && y != NULL, 0);

  left = MAX (left, 0);
  right = MIN (right, self->width);
  wanted = create_wanted (self, regions);
  n_pixels = find_centre (self, wanted, left, right, x, y);
  if (n_pixels > 0)
    find_nearest_wanted (self, wanted, left, right, x, y);

  return n_pixels;
}
