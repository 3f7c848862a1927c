/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-album.h"

#include "rum-figure-areas.h"

#include <string.h>

/* A deeper figure must show so many times more of a muscle, and the side so
 * many times more than front or back, to be worth it. */
#define MUCH_MORE 1.8
#define SIDE_WEIGHT 0.8

/* How much of its surroundings a crop shows at least, and how high it is at
 * least, in figure units: a reader must see where on the body it is. */
#define CROP_MARGIN 55.0
#define CROP_HEIGHT 330.0
#define SOLE_HEIGHT 290.0

/* The spots that were found last in a figure, and in which part of it. */
typedef struct
{
  RumBox         area;
  RumSheetSpots *spots;
} Found;

struct _RumSheetAlbum
{
  GObject          parent_instance;

  GHashTable      *areas[RUM_N_VIEWS][RUM_N_LAYERS];
  RumSheetPainter *painters[RUM_N_VIEWS][RUM_N_LAYERS];
  Found            found[RUM_N_VIEWS][RUM_N_LAYERS];
};

G_DEFINE_FINAL_TYPE (RumSheetAlbum, rum_sheet_album, G_TYPE_OBJECT)

static double
look_up_area (RumSheetAlbum *self,
              RumView        view,
              RumLayer       layer,
              const char    *muscle_id)
{
  const double *area = NULL;

  if (self->areas[view][layer] == NULL)
    {
      g_autoptr (GError) error = NULL;

      self->areas[view][layer] = rum_figure_create_areas (view, layer, &error);
      /* The figures come with the program: if they cannot be read, it is broken. */
      if (self->areas[view][layer] == NULL)
        {
          g_critical ("%s", error->message);
          return 0;
        }
    }

  area = g_hash_table_lookup (self->areas[view][layer], muscle_id);

  return area != NULL ? *area : 0;
}

static double
measure_all (RumSheetAlbum *self,
             RumView        view,
             RumLayer       layer,
             GPtrArray     *muscles)
{
  double area = 0;

  for (guint i = 0; i < muscles->len; i++)
    {
      const char *id = rum_entry_get_id (g_ptr_array_index (muscles, i));

      area += rum_sheet_album_measure (self, view, layer, id);
    }

  return area;
}

static RumSheetPainter *
get_painter (RumSheetAlbum  *self,
             RumView         view,
             RumLayer        layer,
             GError        **error)
{
  g_autoptr (RumFigure) figure = NULL;

  if (self->painters[view][layer] != NULL)
    return self->painters[view][layer];

  figure = rum_figure_new (view, layer, error);
  if (figure == NULL)
    return NULL;

  self->painters[view][layer] = rum_sheet_painter_new (figure);

  return self->painters[view][layer];
}

static gboolean
is_one_of (GPtrArray  *muscles,
           const char *id)
{
  for (guint i = 0; i < muscles->len; i++)
    if (g_str_equal (rum_entry_get_id (g_ptr_array_index (muscles, i)), id))
      return TRUE;

  return FALSE;
}

static GPtrArray *
create_regions (RumFigure *figure,
                GPtrArray *muscles)
{
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *regions = rum_figure_get_regions (figure);
  guint n_regions = g_list_model_get_n_items (regions);

  for (guint i = 0; muscles != NULL && i < n_regions; i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      if (is_one_of (muscles, rum_region_get_muscle_id (region)))
        g_ptr_array_add (picked, g_steal_pointer (&region));
    }

  return picked;
}

static void
unite (RumBox       *area,
       const RumBox *box)
{
  double right = MAX (area->x + area->width, box->x + box->width);
  double bottom = MAX (area->y + area->height, box->y + box->height);

  area->x = MIN (area->x, box->x);
  area->y = MIN (area->y, box->y);
  area->width = right - area->x;
  area->height = bottom - area->y;
}

static void
grow (RumBox *area,
      double  width,
      double  height)
{
  area->x -= (width - area->width) / 2;
  area->y -= (height - area->height) / 2;
  area->width = width;
  area->height = height;
}

/* Moves the area into the figure where it would show nothing. */
static void
keep_within (RumBox       *area,
             const RumBox *whole)
{
  area->y = CLAMP (area->y, whole->y, MAX (whole->y, whole->y + whole->height - area->height));
  if (area->height > whole->height)
    area->y = whole->y - (area->height - whole->height) / 2;
}

static void
rum_sheet_album_dispose (GObject *object)
{
  RumSheetAlbum *self = RUM_SHEET_ALBUM (object);

  for (int view = 0; view < RUM_N_VIEWS; view++)
    for (int layer = 0; layer < RUM_N_LAYERS; layer++)
      {
        g_clear_pointer (&self->areas[view][layer], g_hash_table_unref);
        g_clear_object (&self->painters[view][layer]);
        g_clear_object (&self->found[view][layer].spots);
      }

  G_OBJECT_CLASS (rum_sheet_album_parent_class)->dispose (object);
}

static void
rum_sheet_album_class_init (RumSheetAlbumClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rum_sheet_album_dispose;
}

static void
rum_sheet_album_init (RumSheetAlbum *self)
{
}

/**
 * rum_sheet_album_new:
 * Creates an album that has loaded nothing yet.
 *
 * Returns: (transfer full): a new album
 */
RumSheetAlbum *
rum_sheet_album_new (void)
{
  return g_object_new (RUM_TYPE_SHEET_ALBUM, NULL);
}

/**
 * rum_sheet_album_measure:
 * @self: an album
 * @view: from where the body is seen
 * @layer: how deep
 * @muscle_id: a muscle
 *
 * Gets how much a figure shows of a muscle, as the size of the boxes around
 * its regions.
 *
 * Returns: the size, in square figure units, 0 if it is not seen, or if that
 *   figure is not drawn
 */
double
rum_sheet_album_measure (RumSheetAlbum *self,
                         RumView        view,
                         RumLayer       layer,
                         const char    *muscle_id)
{
  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), 0);
  g_return_val_if_fail (muscle_id != NULL, 0);

  return rum_figure_is_drawn (view, layer) ? look_up_area (self, view, layer, muscle_id) : 0;
}

/**
 * rum_sheet_album_find_best:
 * @self: an album
 * @muscles: (element-type RumMuscle): muscles
 * @view: (out): from where they are seen best
 * @layer: (out): how deep
 *
 * Finds the figure that shows the muscles best, together.  Front and back come
 * first, and so does the surface, unless others show far more.
 *
 * Returns: %TRUE, or %FALSE if no figure shows any of them
 */
gboolean
rum_sheet_album_find_best (RumSheetAlbum *self,
                           GPtrArray     *muscles,
                           RumView       *view,
                           RumLayer      *layer)
{
  double best = 0;

  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), FALSE);
  g_return_val_if_fail (muscles != NULL, FALSE);
  g_return_val_if_fail (view != NULL && layer != NULL, FALSE);

  for (int i = 0; i < RUM_N_LAYERS; i++)
    for (int j = 0; j < RUM_N_VIEWS; j++)
      {
        double area = measure_all (self, j, i, muscles);

        if (j == RUM_VIEW_SIDE)
          area *= SIDE_WEIGHT;
        if (area > best * (best > 0 && i > (int) *layer ? MUCH_MORE : 1))
          {
            best = area;
            *view = j;
            *layer = i;
          }
      }

  return best > 0;
}

/**
 * rum_sheet_album_get_figure:
 * @self: an album
 * @view: from where the body is seen
 * @layer: how deep
 * @error: return location for an error
 *
 * Gets a figure, which is loaded if need be.
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL with an error of
 *   %RUM_FIGURE_ERROR
 */
RumFigure *
rum_sheet_album_get_figure (RumSheetAlbum  *self,
                            RumView         view,
                            RumLayer        layer,
                            GError        **error)
{
  RumSheetPainter *painter = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), NULL);

  painter = get_painter (self, view, layer, error);

  return painter != NULL ? rum_sheet_painter_get_figure (painter) : NULL;
}

/**
 * rum_sheet_album_ensure_spots:
 * @self: an album
 * @view: from where the body is seen
 * @layer: how deep
 * @area: the part of the figure that is shown, in figure units
 * @error: return location for an error
 *
 * Gets the points that lines to muscles may lead to.  Those that were found
 * last in a figure are kept.
 *
 * Returns: (transfer none) (nullable): the points, until others are asked for,
 *   or %NULL with an error of %RUM_FIGURE_ERROR
 */
RumSheetSpots *
rum_sheet_album_ensure_spots (RumSheetAlbum  *self,
                              RumView         view,
                              RumLayer        layer,
                              const RumBox   *area,
                              GError        **error)
{
  RumSheetPainter *painter = NULL;
  Found *found = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), NULL);
  g_return_val_if_fail (area != NULL, NULL);

  painter = get_painter (self, view, layer, error);
  if (painter == NULL)
    return NULL;

  found = &self->found[view][layer];
  if (found->spots != NULL && memcmp (&found->area, area, sizeof (RumBox)) == 0)
    return found->spots;

  g_clear_object (&found->spots);
  found->area = *area;
  found->spots = rum_sheet_spots_new (rum_sheet_painter_get_figure (painter), area, error);

  return found->spots;
}

/**
 * rum_sheet_album_find_area:
 * @self: an album
 * @view: from where the body is seen
 * @layer: how deep
 * @muscles: (element-type RumMuscle): muscles
 * @margin: how much of their surroundings to show, in figure units
 * @area: (out): the part of the figure that shows them
 * @error: return location for an error
 *
 * Finds the part of a figure that shows all muscles.
 *
 * Returns: %TRUE, or %FALSE with an error of %RUM_FIGURE_ERROR; if none is
 *   seen, the area is the whole figure
 */
gboolean
rum_sheet_album_find_area (RumSheetAlbum  *self,
                           RumView         view,
                           RumLayer        layer,
                           GPtrArray      *muscles,
                           double          margin,
                           RumBox         *area,
                           GError        **error)
{
  g_autoptr (GPtrArray) regions = NULL;
  RumFigure *figure = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), FALSE);
  g_return_val_if_fail (muscles != NULL, FALSE);
  g_return_val_if_fail (area != NULL, FALSE);

  figure = rum_sheet_album_get_figure (self, view, layer, error);
  if (figure == NULL)
    return FALSE;

  *area = *rum_figure_get_box (figure);
  regions = create_regions (figure, muscles);
  if (regions->len == 0)
    return TRUE;

  *area = *rum_region_get_box (g_ptr_array_index (regions, 0));
  for (guint i = 1; i < regions->len; i++)
    unite (area, rum_region_get_box (g_ptr_array_index (regions, i)));
  grow (area, area->width + 2 * margin, area->height + 2 * margin);

  return TRUE;
}

/**
 * rum_sheet_album_create_figure:
 * @self: an album
 * @view: from where the body is seen
 * @layer: how deep
 * @lit: (nullable) (element-type RumMuscle): muscles that are lit
 * @area: (nullable): the part that is shown, in figure units, or %NULL for the
 *   whole body
 * @name: (nullable): translated name of what is lit
 * @error: return location for an error
 *
 * Creates a picture.
 *
 * Returns: (transfer full) (nullable): a new picture, or %NULL with an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetFigure *
rum_sheet_album_create_figure (RumSheetAlbum  *self,
                               RumView         view,
                               RumLayer        layer,
                               GPtrArray      *lit,
                               const RumBox   *area,
                               const char     *name,
                               GError        **error)
{
  g_autoptr (GPtrArray) regions = NULL;
  RumSheetPainter *painter = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), NULL);

  painter = get_painter (self, view, layer, error);
  if (painter == NULL)
    return NULL;

  regions = create_regions (rum_sheet_painter_get_figure (painter), lit);

  return rum_sheet_figure_new (painter, regions, area, name);
}

/**
 * rum_sheet_album_create_crop:
 * @self: an album
 * @muscles: (element-type RumMuscle): muscles that are seen somewhere
 * @aspect: how wide the picture is for its height
 * @name: translated name of them
 * @error: return location for an error
 *
 * Creates a picture of the part of the body where the muscles are, which are
 * lit, in the figure that shows them best.
 *
 * Returns: (transfer full) (nullable): a new picture, or %NULL with an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetFigure *
rum_sheet_album_create_crop (RumSheetAlbum  *self,
                             GPtrArray      *muscles,
                             double          aspect,
                             const char     *name,
                             GError        **error)
{
  RumView view = RUM_VIEW_FRONT;
  RumLayer layer = RUM_LAYER_SURFACE;
  RumFigure *figure = NULL;
  RumBox area = { 0 };
  double least = 0;

  g_return_val_if_fail (RUM_IS_SHEET_ALBUM (self), NULL);
  g_return_val_if_fail (muscles != NULL && muscles->len > 0, NULL);
  g_return_val_if_fail (aspect > 0, NULL);

  if (!rum_sheet_album_find_best (self, muscles, &view, &layer))
    view = RUM_VIEW_FRONT;
  figure = rum_sheet_album_get_figure (self, view, layer, error);
  if (figure == NULL ||
      !rum_sheet_album_find_area (self, view, layer, muscles, CROP_MARGIN, &area, error))
    return NULL;

  least = view == RUM_VIEW_SOLE ? SOLE_HEIGHT : CROP_HEIGHT;
  grow (&area, area.width, MAX (area.height, least));
  grow (&area, MAX (area.width, area.height * aspect), MAX (area.height, area.width / aspect));
  keep_within (&area, rum_figure_get_box (figure));

  return rum_sheet_album_create_figure (self, view, layer, muscles, &area, name, error);
}
