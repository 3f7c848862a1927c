/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Figures in no form of ours, with what is under points of them as the
 * specification of SVG has it.  The points stand in comments of the file, in
 * units of the figure:
 *
 *   <!-- expect X,Y REGION -->
 *   <!-- lacks X,Y REGION, but REGION -->
 *
 * where “none” is no region; what “lacks” is what librsvg 2.54 has instead, and
 * may be mended by another version.
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-figure-flat-private.h"
#include "rum-pick-map.h"

#include <math.h>

static const char *
pick (RumFigure  *figure,
      RumPickMap *map,
      double      scale,
      double      x,
      double      y)
{
  const RumBox *frame = rum_figure_get_box (figure);
  RumRegion *region = rum_pick_map_get_region (map, (x - frame->x) * scale, (y - frame->y) * scale);

  return region != NULL ? rum_region_get_element_id (region) : "none";
}

static int
check_points (const char *name,
              RumFigure  *figure,
              double      scale)
{
  const RumBox *frame = rum_figure_get_box (figure);
  const RumBox area = { 0, 0, frame->width * scale, frame->height * scale };
  g_autoptr (RumPickMap) map = NULL;
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;
  GError *error = NULL;
  int n_points = 0;

  map = rum_pick_map_new (figure, ceil (area.width), ceil (area.height), &area, &error);
  g_assert_no_error (error);
  regex = g_regex_new ("<!-- (?:expect|lacks) ([-.\\d]+),([-.\\d]+) ([-.\\w]+)"
                       "(?:, but ([-.\\w]+))? -->", 0, 0, &error);
  g_assert_no_error (error);

  g_regex_match (regex, g_bytes_get_data (rum_figure_get_svg (figure), NULL), 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *x = g_match_info_fetch (match, 1);
      g_autofree char *y = g_match_info_fetch (match, 2);
      g_autofree char *expected = g_match_info_fetch (match, 3);
      g_autofree char *lacking = g_match_info_fetch (match, 4);
      const char *found = pick (figure, map, scale, g_ascii_strtod (x, NULL),
                                g_ascii_strtod (y, NULL));

      g_test_message ("%s at scale %g: %s,%s is %s", name, scale, x, y, found);
      if (g_strcmp0 (lacking, found) != 0)
        g_assert_cmpstr (found, ==, expected);
      n_points++;
    }

  return n_points;
}

static void
test_foreign (gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = g_build_filename ("foreign", name, NULL);
  g_autoptr (RumFigure) figure = load_figure (path);

  g_assert_cmpint (check_points (name, figure, 4), >, 3);
  g_assert_cmpint (check_points (name, figure, 10), >, 3);
  g_assert_cmpint (check_points (name, figure, 1.7), >, 3);
}

/* Many regions, of which librsvg is given a text in which they are bundled. */
static void
test_many (void)
{
  const RumBox area = { 0, 0, 800, 400 };
  GString *text = g_string_new ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>");
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (RumFigure) figure = NULL;
  g_autoptr (RumPickMap) map = NULL;
  GError *error = NULL;

  for (int i = 0; i < 800; i++)
    g_string_append_printf (text, "<rect id='m%d.left' x='%d' y='%d' width='1' height='1'/>", i,
                            i % 40, i / 40);
  svg = g_string_free_to_bytes (g_string_append (text, "</svg>"));
  figure = rum_figure_new_for_bytes (svg, RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  g_assert_no_error (error);
  map = rum_pick_map_new (figure, 800, 400, &area, &error);
  g_assert_no_error (error);

  for (int i = 0; i < 800; i++)
    {
      g_autofree char *expected = g_strdup_printf ("m%d.left", i);

      g_assert_cmpstr (pick (figure, map, 20, i % 40 + 0.5, i / 40 + 0.5), ==, expected);
    }
}

/* Each number has a colour of its own, and two that are blended hardly ever that of
 * a third.
 */
static void
test_codes (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  int n_mistaken = 0;

  for (guint i = 0; i <= G_MAXUINT16; i++)
    {
      const guint32 code = rum_flat_code (i);

      g_assert_cmpuint (code, <=, 0xffffff);
      g_assert_cmpuint (rum_flat_code_number (code), ==, i);
      g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (code)));
    }

  for (guint i = 1; i < 100; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          const guint32 one = rum_flat_code (i);
          const guint32 other = rum_flat_code (j);
          const guint32 blended = ((one & 0xfefefe) >> 1) + ((other & 0xfefefe) >> 1);

          n_mistaken += rum_flat_code_number (blended) <= 100;
        }
    }

  g_test_message ("%d of 4950 blends look like a region", n_mistaken);
  g_assert_cmpint (n_mistaken, <, 50);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  g_test_init (&argc, &argv, NULL);

  folder = g_test_build_filename (G_TEST_DIST, "fixtures", "figure", "foreign", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  g_ptr_array_add (names, g_strdup ("lacking/lacking.svg"));
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".svg"))
      g_ptr_array_add (names, g_strdup (name));
  g_assert_cmpuint (names->len, >=, 10);

  for (guint i = 0; i < names->len; i++)
    {
      const char *file = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat ("/figure/foreign/", file, NULL);

      g_test_add_data_func (path, file, test_foreign);
    }
  g_test_add_func ("/figure/foreign/many", test_many);
  g_test_add_func ("/figure/foreign/codes", test_codes);

  return g_test_run ();
}
