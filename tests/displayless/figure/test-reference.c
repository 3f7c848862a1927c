/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-painter.h"

#include <glib/gstdio.h>
#include <string.h>

/* Each figure in each palette, with its first region lit as the muscle in
 * question and its last one as one of the group, is compared with
 * tests/reference/<palette>/<figure>.png.  RUN_MUSCLES_RENEW_REFERENCES=1
 * writes those files anew instead; see the README beside them.
 */

/* In pixels; a figure unit is 0.29 of them in most figures. */
#define HEIGHT 300

/* Versions of cairo and librsvg blend the pixels along an edge a little
 * differently.  So a pixel differs when a channel does by over TOLERANCE of
 * 255, which lets one step of reduce_depth() pass; a picture differs when over
 * MAX_SHARE of its pixels do, 13 of a body's, or when its channels are off by
 * over MAX_MEAN of 255 on average.  Everything moved by a thirtieth of a pixel
 * just passes; one muscle moved by a pixel does not.
 */
#define TOLERANCE 24
#define MAX_SHARE 0.0003
#define MAX_MEAN 1.0

typedef struct
{
  RumPalette  palette;
  char       *figure;
} Reference;

static void
reference_free (gpointer data)
{
  Reference *self = data;

  g_free (self->figure);
  g_free (self);
}

static gboolean
is_renewing (void)
{
  return g_strcmp0 (g_getenv ("RUN_MUSCLES_RENEW_REFERENCES"), "1") == 0;
}

static const char *
get_palette_nick (RumPalette palette)
{
  g_autoptr (GEnumClass) palettes = g_type_class_ref (RUM_TYPE_PALETTE);

  return g_enum_get_value (palettes, palette)->value_nick;
}

static char *
build_reference_path (const Reference *reference)
{
  g_autofree char *file = g_strconcat (reference->figure, ".png", NULL);

  return g_test_build_filename (G_TEST_DIST, "reference", get_palette_nick (reference->palette),
                                file, NULL);
}

/* Lists the files of a folder that end like this, without the ending. */
static GPtrArray *
list_names (const char *folder,
            const char *ending)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GError *error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *file = NULL;

  g_assert_no_error (error);

  while ((file = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (file, ending))
        g_ptr_array_add (names, g_strndup (file, strlen (file) - strlen (ending)));
    }

  return names;
}

static GPtrArray *
list_figures (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "figures", NULL);

  return list_names (folder, ".svg");
}

static char *
load_svg (const char *figure)
{
  g_autofree char *file = g_strconcat (figure, ".svg", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "figures", file, NULL);
  char *svg = NULL;
  GError *error = NULL;

  g_file_get_contents (path, &svg, NULL, &error);
  g_assert_no_error (error);

  return svg;
}

static void
light_region (RumFigurePainter *painter,
              cairo_t          *cr,
              const RumBox     *area,
              guint             position,
              RumLight          light)
{
  GListModel *regions = rum_figure_get_regions (rum_figure_painter_get_figure (painter));
  g_autoptr (RumRegion) region = g_list_model_get_item (regions, position);
  GError *error = NULL;

  rum_figure_painter_draw_region (painter, cr, area, region, light, &error);
  g_assert_no_error (error);
}

/* Keeps 16 levels a channel, as many as 0x0 to 0xf: the files are a third as
 * large then.
 */
static void
reduce_depth (cairo_surface_t *picture)
{
  guint32 *pixels = NULL;
  const int n_pixels = cairo_image_surface_get_stride (picture) / 4 *
                       cairo_image_surface_get_height (picture);

  cairo_surface_flush (picture);
  pixels = (guint32 *) (gpointer) cairo_image_surface_get_data (picture);
  for (int i = 0; i < n_pixels; i++)
    pixels[i] = (pixels[i] & 0xf0f0f0) | (pixels[i] & 0xf0f0f0) >> 4;
  cairo_surface_mark_dirty (picture);
}

static cairo_surface_t *
draw_svg (const char *svg,
          RumPalette  palette)
{
  g_autoptr (GBytes) bytes = g_bytes_new (svg, strlen (svg));
  g_autoptr (GError) error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new_for_bytes (bytes, RUM_VIEW_FRONT,
                                                           RUM_LAYER_SURFACE, &error);
  g_autoptr (RumFigurePainter) painter = NULL;
  cairo_surface_t *picture = NULL;
  g_autoptr (cairo_t) cr = NULL;
  RumBox area = { 0, 0, 0, HEIGHT };

  g_assert_no_error (error);
  area.width = (int) (HEIGHT * rum_figure_get_box (figure)->width /
                      rum_figure_get_box (figure)->height);
  picture = create_picture (area.width, area.height);
  cr = cairo_create (picture);
  if (palette == RUM_PALETTE_DARK || palette == RUM_PALETTE_HIGH_CONTRAST_DARK)
    {
      cairo_set_source_rgb (cr, 0, 0, 0);
      cairo_paint (cr);
    }

  painter = rum_figure_painter_new (figure, palette);
  rum_figure_painter_draw (painter, cr, &area, &error);
  g_assert_no_error (error);
  light_region (painter, cr, &area,
                g_list_model_get_n_items (rum_figure_get_regions (figure)) - 1, RUM_LIGHT_SOFT);
  light_region (painter, cr, &area, 0, RUM_LIGHT_STRONG);
  reduce_depth (picture);

  return picture;
}

static gboolean
is_same_size (cairo_surface_t *one,
              cairo_surface_t *other)
{
  return cairo_image_surface_get_width (one) == cairo_image_surface_get_width (other) &&
         cairo_image_surface_get_height (one) == cairo_image_surface_get_height (other);
}

/* Measures by how much the channels differ on average, 0…255. */
static double
measure_mean (cairo_surface_t *one,
              cairo_surface_t *other)
{
  const int width = cairo_image_surface_get_width (one);
  const int height = cairo_image_surface_get_height (one);
  double sum = 0;

  for (int i = 0; i < width * height; i++)
    {
      guint32 a = get_pixel (one, i % width, i / width);
      guint32 b = get_pixel (other, i % width, i / width);

      for (int shift = 0; shift < 24; shift += 8)
        sum += ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff));
    }

  return sum / (3.0 * width * height);
}

static gboolean
is_like (cairo_surface_t *picture,
         cairo_surface_t *reference)
{
  double mean = 0;
  double share = 0;

  if (!is_same_size (picture, reference))
    {
      g_test_message ("The pictures are not of the same size");
      return FALSE;
    }

  mean = measure_mean (picture, reference);
  share = measure_difference (picture, reference, TOLERANCE) /
          ((double) cairo_image_surface_get_width (picture) *
           cairo_image_surface_get_height (picture));
  if (mean > 0)
    g_test_message ("Mean difference %.3f, %.3f %% of the pixels differ", mean, 100 * share);

  return mean <= MAX_MEAN && share <= MAX_SHARE;
}

static cairo_surface_t *
create_difference (cairo_surface_t *picture,
                   cairo_surface_t *reference)
{
  cairo_surface_t *difference = create_picture (cairo_image_surface_get_width (picture),
                                                cairo_image_surface_get_height (picture));
  g_autoptr (cairo_t) cr = cairo_create (difference);

  cairo_set_source_surface (cr, picture, 0, 0);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_DIFFERENCE);
  cairo_set_source_surface (cr, reference, 0, 0);
  cairo_paint (cr);

  return difference;
}

static void
save_picture (cairo_surface_t *picture,
              const char      *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_cmpint (cairo_surface_write_to_png (picture, path), ==, CAIRO_STATUS_SUCCESS);
}

/* Where the picture, or its difference, is kept when it is not as it should be. */
static char *
build_kept_path (const char      *folder,
                 const Reference *reference,
                 const char      *ending)
{
  g_autofree char *file = g_strconcat (reference->figure, ending, NULL);

  return g_test_build_filename (G_TEST_BUILT, "pictures", folder,
                                get_palette_nick (reference->palette), file, NULL);
}

/* Fails the test where they differ, and keeps what there is to see in a folder
 * of the build.
 */
static void
compare_with_reference (cairo_surface_t *picture,
                        const Reference *reference,
                        const char      *folder)
{
  g_autofree char *path = build_reference_path (reference);
  g_autofree char *kept = build_kept_path (folder, reference, ".png");
  g_autofree char *kept_difference = build_kept_path (folder, reference, "-difference.png");
  g_autoptr (cairo_surface_t) wanted = cairo_image_surface_create_from_png (path);
  g_autoptr (cairo_surface_t) difference = NULL;

  if (cairo_surface_status (wanted) != CAIRO_STATUS_SUCCESS)
    {
      save_picture (picture, kept);
      g_test_fail_printf ("There is no reference %s for %s", path, kept);
      return;
    }

  if (is_like (picture, wanted))
    return;

  difference = create_difference (picture, wanted);
  save_picture (picture, kept);
  save_picture (difference, kept_difference);
  g_test_fail_printf ("%s is not like %s; see %s", kept, path, kept_difference);
}

static void
test_figure (gconstpointer data)
{
  const Reference *reference = data;
  g_autofree char *svg = load_svg (reference->figure);
  g_autoptr (cairo_surface_t) picture = draw_svg (svg, reference->palette);

  if (is_renewing ())
    {
      g_autofree char *path = build_reference_path (reference);

      save_picture (picture, path);
      g_test_message ("Renewed %s", path);
      return;
    }

  compare_with_reference (picture, reference, "reference");
}

/* Each reference belongs to a figure. */
static void
test_stale (void)
{
  g_autoptr (GPtrArray) figures = list_figures ();

  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "reference",
                                                       get_palette_nick (palette), NULL);
      g_autoptr (GPtrArray) references = list_names (folder, ".png");

      for (guint i = 0; i < references->len; i++)
        {
          const char *name = g_ptr_array_index (references, i);

          if (!g_ptr_array_find_with_equal_func (figures, name, g_str_equal, NULL))
            g_test_fail_printf ("There is no figure %s for its reference in %s", name, folder);
        }
    }
}

/* Changes the region of one muscle on one side; it must be there. */
static char *
change_svg (const char *before,
            const char *after)
{
  g_autofree char *svg = load_svg ("front-surface");
  GString *changed = g_string_new (svg);

  g_assert_cmpuint (g_string_replace (changed, before, after, 0), ==, 1);

  return g_string_free (changed, FALSE);
}

static void
assert_change_is_found (const char *before,
                        const char *after,
                        RumPalette  last_palette)
{
  g_autofree char *svg = load_svg ("front-surface");
  g_autofree char *changed_svg = change_svg (before, after);

  for (int palette = RUM_PALETTE_LIGHT; palette <= (int) last_palette; palette++)
    {
      g_autoptr (cairo_surface_t) picture = draw_svg (svg, palette);
      g_autoptr (cairo_surface_t) changed = draw_svg (changed_svg, palette);

      g_assert_true (is_like (picture, picture));
      g_assert_false (is_like (changed, picture));
    }
}

/* In black and white, muscle and tendon are both white. */
static void
test_changed_colour (void)
{
  assert_change_is_found ("id=\"rectus-femoris.left\" class=\"muscle ",
                          "id=\"rectus-femoris.left\" class=\"tendon-region ",
                          RUM_PALETTE_PRINT);
}

/* By three figure units, which is less than a pixel here.  In black and white
 * every fill is white, and the borders stay where they are; see the next two.
 */
static void
test_moved_region (void)
{
  assert_change_is_found ("id=\"rectus-femoris.left\"",
                          "id=\"rectus-femoris.left\" transform=\"translate(3 0)\"",
                          RUM_PALETTE_PRINT);
}

/* What is lit has colour in black and white too. */
static void
test_moved_lit_region (void)
{
  assert_change_is_found ("id=\"trapezius.left\"", "id=\"trapezius.left\" transform=\"translate(3 0)\"",
                          RUM_PALETTE_PRINT_MONOCHROME);
}

/* Whoever moves a region has its borders drawn anew, which is what there is to
 * see of it in black and white.
 */
static void
test_moved_borders (void)
{
  assert_change_is_found ("<g id=\"borders\">", "<g id=\"borders\" transform=\"translate(3 0)\">",
                          RUM_PALETTE_PRINT_MONOCHROME);
}

/* A picture that is wrong fails its case, and what it looks like is kept. */
static void
test_kept_pictures (void)
{
  const Reference reference = { RUM_PALETTE_LIGHT, (char *) "front-surface" };
  g_autofree char *kept = build_kept_path ("changed", &reference, ".png");
  g_autofree char *kept_difference = build_kept_path ("changed", &reference, "-difference.png");

  if (g_test_subprocess ())
    {
      g_autofree char *svg = change_svg ("id=\"rectus-femoris.left\"",
                                         "id=\"rectus-femoris.left\" transform=\"scale(2)\"");
      g_autoptr (cairo_surface_t) picture = draw_svg (svg, reference.palette);

      compare_with_reference (picture, &reference, "changed");
      return;
    }

  g_remove (kept);
  g_remove (kept_difference);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_assert_cmpint (g_remove (kept), ==, 0);
  g_assert_cmpint (g_remove (kept_difference), ==, 0);
}

static void
add_figures (RumPalette palette)
{
  g_autoptr (GPtrArray) figures = list_figures ();

  for (guint i = 0; i < figures->len; i++)
    {
      Reference *reference = g_new0 (Reference, 1);
      g_autofree char *path = NULL;

      reference->palette = palette;
      reference->figure = g_strdup (g_ptr_array_index (figures, i));
      path = g_strdup_printf ("/figure/reference/%s/%s", get_palette_nick (palette),
                              reference->figure);
      g_test_add_data_func_full (path, reference, test_figure, reference_free);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    add_figures (palette);

  /* These need the references, which may not be there before they are renewed. */
  if (!is_renewing ())
    {
      g_test_add_func ("/figure/reference/stale", test_stale);
      g_test_add_func ("/figure/reference/changed-colour", test_changed_colour);
      g_test_add_func ("/figure/reference/moved-region", test_moved_region);
      g_test_add_func ("/figure/reference/moved-lit-region", test_moved_lit_region);
      g_test_add_func ("/figure/reference/moved-borders", test_moved_borders);
      g_test_add_func ("/figure/reference/kept-pictures", test_kept_pictures);
    }

  return g_test_run ();
}
