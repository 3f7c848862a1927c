/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-sheet-spots.h"

#include "rum-pick-map.h"

#include <math.h>

/* Spots nearer to an edge than this are none, in figure units: the line would
 * seem to name the neighbour. */
#define LEAST_INSET 1.2

/* The spots of a muscle in the left and in the right half of the figure. */
typedef struct
{
  GArray *halves[2];
} Spots;

struct _RumSheetSpots
{
  GObject     parent_instance;

  GHashTable *muscles;
};

G_DEFINE_FINAL_TYPE (RumSheetSpots, rum_sheet_spots, G_TYPE_OBJECT)

/* The pixels of the figure, one a unit, and how far each is from the next pixel
 * of something else.  Around them is an edge of one pixel of nothing. */
typedef struct
{
  int         width;
  int         height;
  int         stride;
  RumRegion **regions;
  float      *insets;
} Field;

static void
free_spots (gpointer data)
{
  Spots *spots = data;

  g_array_unref (spots->halves[0]);
  g_array_unref (spots->halves[1]);
  g_free (spots);
}

static Spots *
ensure_spots (RumSheetSpots *self,
              const char    *muscle_id)
{
  Spots *spots = g_hash_table_lookup (self->muscles, muscle_id);

  if (spots != NULL)
    return spots;

  spots = g_new0 (Spots, 1);
  spots->halves[0] = g_array_new (FALSE, FALSE, sizeof (RumSheetSpot));
  spots->halves[1] = g_array_new (FALSE, FALSE, sizeof (RumSheetSpot));
  g_hash_table_insert (self->muscles, g_strdup (muscle_id), spots);

  return spots;
}

/* Where a pixel is among all. */
static int
get_index (const Field *field,
           int          x,
           int          y)
{
  return (y + 1) * field->stride + x + 1;
}

static void
fill_field (Field      *field,
            RumPickMap *map)
{
  for (int y = 0; y < field->height; y++)
    rum_pick_map_get_row (map, y, &field->regions[get_index (field, 0, y)]);
  for (int i = 0; i < field->stride * (field->height + 2); i++)
    field->insets[i] = G_MAXFLOAT;
}

/* What is known of the inset of pixel @i when one comes from pixel @j. */
static void
step (Field *field,
      int    i,
      int    j,
      float  length)
{
  float inset = field->regions[j] == field->regions[i] ? field->insets[j] + length : length;

  field->insets[i] = MIN (field->insets[i], inset);
}

/* Distances to the edge, in two passes over the picture: from the four
 * neighbours that come before, and from the four that come after. */
static void
measure_insets (Field *field)
{
  const int first = get_index (field, 0, 0);
  const int last = get_index (field, field->width - 1, field->height - 1);

  for (int pass = 0; pass < 2; pass++)
    {
      const int sign = pass == 0 ? 1 : -1;

      for (int i = pass == 0 ? first : last; i >= first && i <= last; i += sign)
        {
          if (field->regions[i] == NULL)
            continue;
          step (field, i, i - sign, 1);
          step (field, i, i - sign * (field->stride + 1), G_SQRT2);
          step (field, i, i - sign * field->stride, 1);
          step (field, i, i - sign * (field->stride - 1), G_SQRT2);
        }
    }
}

/* Adds a spot, or makes the one of the same row a better one. */
static void
add_spot (GArray       *spots,
          RumSheetSpot  spot)
{
  RumSheetSpot *last = NULL;

  if (spots->len > 0)
    last = &g_array_index (spots, RumSheetSpot, spots->len - 1);

  if (last == NULL || last->y < spot.y)
    g_array_append_val (spots, spot);
  else if (last->inset < spot.inset)
    *last = spot;
}

/* Collects the spots that lie at least @least within their muscle, of the
 * muscles that none of @known is of. */
static void
collect (RumSheetSpots *self,
         GHashTable    *known,
         const Field   *field,
         const RumBox  *area,
         double         least)
{
  /* Most pixels are of the same region as the one before. */
  RumRegion *last = NULL;
  gboolean is_known = FALSE;
  Spots *spots = NULL;

  for (int y = 0; y < field->height; y++)
    for (int x = 0; x < field->width; x++)
      {
        const int i = get_index (field, x, y);
        RumRegion *region = field->regions[i];
        RumSheetSpot spot = { area->x + x + 0.5, area->y + y + 0.5, field->insets[i] };

        if (region == NULL || spot.inset < least)
          continue;

        if (region != last)
          {
            const char *id = rum_region_get_muscle_id (region);

            last = region;
            is_known = g_hash_table_contains (known, id);
            spots = is_known ? NULL : ensure_spots (self, id);
          }
        if (!is_known)
          add_spot (spots->halves[spot.x > 0], spot);
      }
}

static void
add_keys (GHashTable *known,
          GHashTable *muscles)
{
  GHashTableIter iter;
  gpointer key = NULL;

  g_hash_table_iter_init (&iter, muscles);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (known, key);
}

static void
rum_sheet_spots_finalize (GObject *object)
{
  RumSheetSpots *self = RUM_SHEET_SPOTS (object);

  g_clear_pointer (&self->muscles, g_hash_table_unref);

  G_OBJECT_CLASS (rum_sheet_spots_parent_class)->finalize (object);
}

static void
rum_sheet_spots_class_init (RumSheetSpotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rum_sheet_spots_finalize;
}

static void
rum_sheet_spots_init (RumSheetSpots *self)
{
  self->muscles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_spots);
}

/**
 * rum_sheet_spots_new:
 * @figure: a figure
 * @area: the part of it that is shown, in figure units
 * @error: return location for an error
 *
 * Finds the points of a figure that name a muscle best.  Draws the figure once,
 * a pixel a unit.
 *
 * Returns: (transfer full) (nullable): the spots, or %NULL with an error of
 *   %RUM_FIGURE_ERROR
 */
RumSheetSpots *
rum_sheet_spots_new (RumFigure     *figure,
                     const RumBox  *area,
                     GError       **error)
{
  RumSheetSpots *self = NULL;
  g_autoptr (RumPickMap) map = NULL;
  g_autoptr (GHashTable) known = NULL;
  g_autofree RumRegion **regions = NULL;
  g_autofree float *insets = NULL;
  const RumBox *whole = NULL;
  Field field = { 0 };
  RumBox place = { 0 };

  g_return_val_if_fail (RUM_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (area != NULL, NULL);

  whole = rum_figure_get_box (figure);
  place = *whole;
  place.x -= area->x;
  place.y -= area->y;
  field.width = ceil (area->width);
  field.height = ceil (area->height);
  map = rum_pick_map_new (figure, field.width, field.height, &place, error);
  if (map == NULL)
    return NULL;

  field.stride = field.width + 2;
  field.regions = regions = g_new0 (RumRegion *, field.stride * (field.height + 2));
  field.insets = insets = g_new (float, field.stride * (field.height + 2));
  fill_field (&field, map);
  measure_insets (&field);

  self = g_object_new (RUM_TYPE_SHEET_SPOTS, NULL);
  known = g_hash_table_new (g_str_hash, g_str_equal);
  collect (self, known, &field, area, LEAST_INSET);
  /* What is as thin as a line must be named too. */
  add_keys (known, self->muscles);
  collect (self, known, &field, area, 0);

  return self;
}

/**
 * rum_sheet_spots_get:
 * @self: the spots of a figure
 * @muscle_id: a muscle
 * @is_right: whether in the right half of the figure, as one looks at it
 *
 * Gets the points of a muscle, one a row of pixels, from top to bottom.
 *
 * Returns: (transfer none) (nullable) (element-type RumSheetSpot): the points,
 *   in figure units, or %NULL if the muscle cannot be seen there
 */
GArray *
rum_sheet_spots_get (RumSheetSpots *self,
                     const char    *muscle_id,
                     gboolean       is_right)
{
  Spots *spots = NULL;

  g_return_val_if_fail (RUM_IS_SHEET_SPOTS (self), NULL);
  g_return_val_if_fail (muscle_id != NULL, NULL);

  spots = g_hash_table_lookup (self->muscles, muscle_id);
  if (spots == NULL || spots->halves[is_right ? 1 : 0]->len == 0)
    return NULL;

  return spots->halves[is_right ? 1 : 0];
}
