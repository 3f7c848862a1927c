/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the map says is under points of a figure, for compare_browser.py.
 *
 * Usage: pick-answers FIGURE.svg WIDTH HEIGHT N_POINTS
 *
 * In a view of that many pixels the figure is looked at in each of four zooms,
 * at as many places as it is enlarged; the points are spread evenly on the
 * places, and at random in each.  Where a point lies, and what is looked at,
 * is the same each time.
 *
 * Written is a JSON array with an object for each place.  The answer to a point
 * is the number of its region, or -1; “near” has, for a point whose neighbours
 * up to one pixel away answer otherwise, all that they answer.
 */

#include "config.h"

#include "rum-map-view.h"
#include "rum-pick-map.h"
#include "rum-viewport.h"

#include <math.h>
#include <stdlib.h>

#define SEED 20260101

static const int zooms[] = { 1, 2, 4, 10 };

typedef struct
{
  RumFigure  *figure;
  GHashTable *numbers;
  int         width;
  int         height;
  GRand      *random;
} Asker;

static int
get_answer (Asker      *asker,
            RumPickMap *map,
            int         x,
            int         y)
{
  RumRegion *region = rum_pick_map_get_region (map, x + 0.5, y + 0.5);

  return region != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (asker->numbers, region)) : -1;
}

static void
print_near (Asker      *asker,
            RumPickMap *map,
            int         x,
            int         y,
            GString    *near,
            int         point)
{
  const int answer = get_answer (asker, map, x, y);
  g_autoptr (GString) answers = g_string_new (NULL);
  gboolean is_edge = FALSE;

  for (int j = -1; j <= 1; j++)
    {
      for (int i = -1; i <= 1; i++)
        {
          const int other = get_answer (asker, map, x + i, y + j);

          g_string_append_printf (answers, "%s%d", answers->len > 0 ? "," : "", other);
          is_edge = is_edge || other != answer;
        }
    }

  if (is_edge)
    g_string_append_printf (near, "%s\"%d\":[%s]", near->len > 0 ? "," : "", point, answers->str);
}

static void
print_points (Asker        *asker,
              const RumBox *area,
              int           n_points)
{
  const double left = MAX (ceil (area->x), 1);
  const double right = MIN (floor (area->x + area->width), asker->width) - 1;
  const double top = MAX (ceil (area->y), 1);
  const double bottom = MIN (floor (area->y + area->height), asker->height) - 1;
  g_autoptr (GString) near = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RumPickMap) map = NULL;

  map = rum_pick_map_new (asker->figure, asker->width, asker->height, area, &error);
  if (map == NULL)
    g_error ("%s", error->message);

  g_print ("\"points\":[");
  for (int i = 0; i < n_points; i++)
    {
      const int x = floor (g_rand_double_range (asker->random, left, right));
      const int y = floor (g_rand_double_range (asker->random, top, bottom));

      g_print ("%s%d,%d,%d", i > 0 ? "," : "", x, y, get_answer (asker, map, x, y));
      print_near (asker, map, x, y, near, i);
    }
  g_print ("],\"near\":{%s}", near->str);
}

static void
print_place (Asker       *asker,
             RumViewport *viewport,
             int          zoom,
             int          n_points)
{
  const RumBox *frame = rum_figure_get_box (asker->figure);
  const RumViewportPlace place = {
    zoom,
    frame->x + frame->width * g_rand_double_range (asker->random, 0.2, 0.8),
    frame->y + frame->height * g_rand_double (asker->random),
  };
  RumBox area = { 0 };

  rum_viewport_set_place (viewport, &place);
  rum_viewport_get_area (viewport, &area);
  g_print ("{\"zoom\":%d,\"area\":[%.17g,%.17g,%.17g,%.17g],", zoom, area.x, area.y, area.width,
           area.height);
  print_points (asker, &area, n_points);
  g_print ("}");
}

static void
ask (Asker *asker,
     int    n_points)
{
  g_autoptr (RumViewport) viewport = rum_viewport_new ();

  rum_viewport_set_content (viewport, rum_figure_get_box (asker->figure), RUM_MAP_VIEW_SHARE);
  rum_viewport_set_size (viewport, asker->width, asker->height);
  g_print ("[");
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      for (int place = 0; place < zooms[i]; place++)
        {
          g_print ("%s", i + place > 0 ? ",\n" : "");
          print_place (asker, viewport, zooms[i], n_points / zooms[i]);
        }
    }
  g_print ("]\n");
}

static RumFigure *
load (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GError) error = NULL;
  RumFigure *figure = NULL;
  gsize size = 0;

  if (g_file_get_contents (path, &text, &size, &error))
    {
      svg = g_bytes_new_take (g_steal_pointer (&text), size);
      figure = rum_figure_new_for_bytes (svg, RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
    }
  if (figure == NULL)
    g_error ("%s: %s", path, error->message);

  return figure;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (RumFigure) figure = NULL;
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  GListModel *regions = NULL;

  if (argc != 5)
    {
      g_printerr ("Usage: pick-answers FIGURE.svg WIDTH HEIGHT N_POINTS\n");
      return 2;
    }

  figure = load (argv[1]);
  regions = rum_figure_get_regions (figure);
  g_print ("{\"regions\":[");
  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      g_hash_table_insert (numbers, region, GINT_TO_POINTER (i));
      g_print ("%s\"%s\"", i > 0 ? "," : "", rum_region_get_element_id (region));
    }
  g_print ("],\"places\":");
  ask (&(Asker) { figure, numbers, atoi (argv[2]), atoi (argv[3]), random }, atoi (argv[4]));
  g_print ("}\n");

  return 0;
}
