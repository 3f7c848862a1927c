/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The map alone in a window, for bench_pointer.py.  Written is one line of JSON:
 * where the whole figure lies, and a point in each of the largest regions, in
 * pixels of the window; then the window stays.
 *
 * Usage: map-window WIDTH HEIGHT
 */

#include "config.h"

#include "rum-body-map.h"
#include "rum-map-view-private.h"

#include <stdio.h>
#include <stdlib.h>

#define MIN_PIXELS 900

static void
print_points (RumMapView *view,
              RumAtlas   *atlas)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (atlas)); i++)
    {
      g_autoptr (RumEntry) entry = g_list_model_get_item (G_LIST_MODEL (atlas), i);
      g_autoptr (GHashTable) muscles = g_hash_table_new (NULL, NULL);
      double x = 0;
      double y = 0;

      g_hash_table_add (muscles, entry);
      if (rum_map_view_find_middle (view, muscles, RUM_MAP_HALF_RIGHT, &x, &y) < MIN_PIXELS)
        continue;

      printf ("%s[%d,%d]", is_first ? "" : ",", (int) x, (int) y);
      is_first = FALSE;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RumAtlas) atlas = NULL;
  RumBodyMap *map = NULL;
  GtkWidget *window = NULL;
  RumMapView *view = NULL;
  const RumBox *area = NULL;

  if (argc != 3)
    {
      fprintf (stderr, "Usage: map-window WIDTH HEIGHT\n");
      return 2;
    }

  gtk_init ();
  atlas = rum_atlas_new (&error);
  if (atlas == NULL)
    g_error ("%s", error->message);

  map = RUM_BODY_MAP (rum_body_map_new ());
  rum_body_map_set_atlas (map, atlas);
  rum_body_map_set_arrangement (map, RUM_MAP_FRONT);
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), atoi (argv[1]), atoi (argv[2]));
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (map));
  gtk_window_present (GTK_WINDOW (window));

  view = RUM_MAP_VIEW (gtk_widget_get_first_child (GTK_WIDGET (map)));
  while (gtk_widget_get_width (GTK_WIDGET (view)) == 0)
    g_main_context_iteration (NULL, TRUE);

  area = rum_map_view_get_area (view);
  printf ("{\"area\":[%f,%f,%f,%f],\"points\":[", area->x, area->y, area->width, area->height);
  print_points (view, atlas);
  printf ("]}\n");
  fflush (stdout);

  for (;;)
    g_main_context_iteration (NULL, TRUE);
}
