/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long librsvg takes to parse each figure, and to render it at 800×1600 in
 * the light palette, in milliseconds and as a share of what it may take.
 */

#include "config.h"

#include "bench-utils.h"
#include "rum-autoptr.h"

#include <librsvg/rsvg.h>
#include <string.h>

#define WIDTH 800
#define HEIGHT 1600

/* As RumFigurePainter draws on the screen. */
#define TOLERANCE 0.33

#define MAX_PARSE_TIME 4.0
#define MAX_RENDER_TIME 8.0

typedef struct
{
  GBytes      *svg;
  const char  *css;
  RsvgHandle  *handle;
} Figure;

static void
parse (gpointer data)
{
  Figure *figure = data;
  g_autoptr (GError) error = NULL;
  gconstpointer bytes = NULL;
  gsize size = 0;

  g_clear_object (&figure->handle);
  bytes = g_bytes_get_data (figure->svg, &size);
  figure->handle = rsvg_handle_new_from_data (bytes, size, &error);
  g_assert_no_error (error);
}

static void
set_stylesheet (Figure *figure)
{
  g_autoptr (GError) error = NULL;

  rsvg_handle_set_stylesheet (figure->handle, (const guint8 *) figure->css, strlen (figure->css),
                              &error);
  g_assert_no_error (error);
}

static void
render (gpointer data)
{
  Figure *figure = data;
  RsvgRectangle viewport = { 0, 0, WIDTH, HEIGHT };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;

  cairo_set_tolerance (cr, TOLERANCE);
  g_assert_true (rsvg_handle_render_document (figure->handle, cr, &viewport, &error));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
measure (const char *folder,
         const char *name,
         const char *css)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr (GBytes) svg = g_mapped_file_get_bytes (file);
  Figure figure = { svg, css, NULL };
  double parses[BENCH_ROUNDS];
  double renders[BENCH_ROUNDS];
  double yards[BENCH_ROUNDS];
  double parsed = 0;
  double rendered = 0;
  double yard = 0;

  for (int i = 0; i < BENCH_ROUNDS; i++)
    {
      parses[i] = bench_time (parse, &figure);
      set_stylesheet (&figure);
      renders[i] = bench_time (render, &figure);
      yards[i] = bench_yard ();
    }
  g_clear_object (&figure.handle);

  parsed = bench_median (parses, BENCH_ROUNDS);
  rendered = bench_median (renders, BENCH_ROUNDS);
  yard = bench_median (yards, BENCH_ROUNDS);
  g_print ("%-18s parse %5.2f ms, %3.0f %% of the limit (%.2f yards)  "
           "render %5.2f ms, %3.0f %% of the limit (%.2f yards)\n",
           name, parsed, 100 * parsed / MAX_PARSE_TIME, parsed / yard, rendered,
           100 * rendered / MAX_RENDER_TIME, rendered / yard);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

int
main (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "data", "figures",
                                              NULL);
  g_autofree char *sheet = g_build_filename (folder, "palettes", "light", "base.css", NULL);
  g_autofree char *css = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  g_assert_true (g_file_get_contents (sheet, &css, NULL, NULL));

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".svg"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    measure (folder, g_ptr_array_index (names, i), css);

  return 0;
}
