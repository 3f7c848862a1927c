/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "contrast.h"
#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-painter.h"
#include "rum-link-curve.h"
#include "rum-palette-private.h"

#include <math.h>
#include <string.h>

/* The colours are read where they matter: in a picture of swatches that the
 * painter drew at this scale, in pixels a figure unit.
 */
#define SCALE 10
#define LAST_SCREEN_PALETTE RUM_PALETTE_HIGH_CONTRAST_DARK

/* WCAG 2.2, 1.4.11: shapes need 3:1 to what is beside them. */
#define SHAPE_CONTRAST 3.0

/* Of the window or the paper that a palette is for. */
static const guint32 backgrounds[] = {
  [RUM_PALETTE_LIGHT] = 0xfafafa,
  [RUM_PALETTE_DARK] = 0x242424,
  [RUM_PALETTE_HIGH_CONTRAST] = 0xffffff,
  [RUM_PALETTE_HIGH_CONTRAST_DARK] = 0x000000,
  [RUM_PALETTE_PRINT] = 0xffffff,
  [RUM_PALETTE_PRINT_MONOCHROME] = 0xffffff,
};

typedef struct
{
  const char *name;
  int         column;
  int         row;
} Swatch;

static const Swatch body_swatches[] = {
  { "skin", 0, 0 }, { "quiet", 1, 0 }, { "bone", 2, 0 }, { "tendon", 0, 2 }, { "fascia", 1, 2 },
};

static const Swatch region_swatches[] = {
  { "first.midline", 0, 1 },  { "second.midline", 1, 1 }, { "third.midline", 2, 1 },
  { "fourth.midline", 3, 1 }, { "tendon.midline", 2, 2 },
};

#define N_TONES 4

/* The ways of being lit that have one colour.  That of what helps has two, in
 * stripes: see test_hatch().
 */
static const RumLight flat_lights[] = { RUM_LIGHT_SOFT, RUM_LIGHT_POINTED, RUM_LIGHT_STRONG };

/* How the eye sees colours: as most people do, and without one kind of cone.
 * Matrices for linear RGB from Machado, Oliveira and Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”,
 * IEEE Transactions on Visualization and Computer Graphics 15 (2009).
 */
static const double visions[][3][3] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.152286, 1.052583, -0.204868 },
    { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } },
  { { 0.367322, 0.860646, -0.227968 },
    { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 } },
  { { 1.255528, -0.076749, -0.178779 },
    { -0.078411, 0.930809, 0.147602 },
    { 0.004733, 0.691367, 0.303900 } },
};

static void
convert_to_lab (guint32      colour,
                const double vision[3][3],
                double       lab[3])
{
  static const double xyz[3][3] = { { 0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505 },
                                    { 0.2126, 0.7152, 0.0722 },
                                    { 0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089 } };
  double seen[3];
  double f[3];

  for (int i = 0; i < 3; i++)
    {
      seen[i] = vision[i][0] * contrast_get_channel (colour, 16) +
                vision[i][1] * contrast_get_channel (colour, 8) +
                vision[i][2] * contrast_get_channel (colour, 0);
      seen[i] = CLAMP (seen[i], 0, 1);
    }

  for (int i = 0; i < 3; i++)
    {
      double t = xyz[i][0] * seen[0] + xyz[i][1] * seen[1] + xyz[i][2] * seen[2];

      f[i] = t > 0.008856 ? cbrt (t) : 7.787 * t + 16.0 / 116;
    }

  lab[0] = 116 * f[1] - 16;
  lab[1] = 500 * (f[0] - f[1]);
  lab[2] = 200 * (f[1] - f[2]);
}

/* The least difference, over all kinds of eyes, in CIE 1976 ΔE. */
static double
measure_least_difference (guint32 one,
                          guint32 other)
{
  double least = INFINITY;

  for (guint i = 0; i < G_N_ELEMENTS (visions); i++)
    {
      double a[3];
      double b[3];

      convert_to_lab (one, visions[i], a);
      convert_to_lab (other, visions[i], b);
      least = MIN (least, sqrt (pow (a[0] - b[0], 2) + pow (a[1] - b[1], 2) +
                                pow (a[2] - b[2], 2)));
    }

  return least;
}

typedef enum
{
  NO_RING,
  FOCUS,
  MARK,
} Ring;

/* Draws the swatches, with all regions lit, and with a ring if asked. */
static cairo_surface_t *
create_swatches (RumPalette palette,
                 RumLight   light,
                 Ring       ring)
{
  const RumBox area = { 0, 0, 160 * SCALE, 160 * SCALE };
  g_autoptr (RumFigure) figure = load_figure ("swatches.svg");
  g_autoptr (RumFigurePainter) painter = rum_figure_painter_new (figure, palette);
  cairo_surface_t *picture = create_picture (area.width, area.height);
  g_autoptr (cairo_t) cr = cairo_create (picture);
  GListModel *regions = rum_figure_get_regions (figure);
  const guint32 background = backgrounds[palette];
  GError *error = NULL;

  cairo_set_source_rgb (cr, (background >> 16) / 255.0, (background >> 8 & 0xff) / 255.0,
                        (background & 0xff) / 255.0);
  cairo_paint (cr);
  rum_figure_painter_draw (painter, cr, &area, &error);
  g_assert_no_error (error);

  for (guint i = 0;
       (ring != NO_RING || light != RUM_LIGHT_NONE) && i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      if (ring == FOCUS)
        rum_figure_painter_draw_focus (painter, cr, &area, region, light, &error);
      else if (ring == MARK)
        rum_figure_painter_draw_marked (painter, cr, &area, region, light, &error);
      else
        rum_figure_painter_draw_region (painter, cr, &area, region, light, &error);
      g_assert_no_error (error);
    }

  return picture;
}

static guint32
get_fill (cairo_surface_t *picture,
          const Swatch    *swatch)
{
  return get_pixel (picture, (swatch->column * 40 + 20) * SCALE, (swatch->row * 40 + 20) * SCALE);
}

/* Gets the colour at a distance to the left of the swatch's edge. */
static guint32
get_beside (cairo_surface_t *picture,
            const Swatch    *swatch,
            double           distance)
{
  return get_pixel (picture, (swatch->column * 40 + 10 - distance) * SCALE,
                    (swatch->row * 40 + 20) * SCALE);
}

/* Gets the colour of the shade, which lies at the top of a region's swatch. */
static guint32
get_shade (cairo_surface_t *picture,
           const Swatch    *swatch)
{
  return get_pixel (picture, (swatch->column * 40 + 20) * SCALE, (swatch->row * 40 + 12) * SCALE);
}

static guint32
get_outline (cairo_surface_t *picture,
             const Swatch    *swatch)
{
  return get_beside (picture, swatch, 0);
}

/* Finds the two colours that most pixels within a swatch have, and which share
 * of them each has.
 */
static void
find_two_colours (cairo_surface_t *picture,
                  const Swatch    *swatch,
                  guint32          colours[2],
                  double           shares[2])
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer colour = NULL;
  gpointer count = NULL;
  guint most[2] = { 0, 0 };
  const guint n_pixels = 16 * SCALE * 12 * SCALE;

  for (guint i = 0; i < n_pixels; i++)
    {
      int x = (swatch->column * 40 + 12) * SCALE + i % (16 * SCALE);
      int y = (swatch->row * 40 + 16) * SCALE + i / (16 * SCALE);

      colour = GUINT_TO_POINTER (get_pixel (picture, x, y));
      count = g_hash_table_lookup (counts, colour);
      g_hash_table_insert (counts, colour, GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + 1));
    }

  colours[0] = colours[1] = 0;
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &count))
    {
      guint slot = GPOINTER_TO_UINT (count) > most[0] ? 0 : 1;

      if (GPOINTER_TO_UINT (count) <= most[slot])
        continue;

      if (slot == 0)
        {
          most[1] = most[0];
          colours[1] = colours[0];
        }
      most[slot] = GPOINTER_TO_UINT (count);
      colours[slot] = GPOINTER_TO_UINT (colour);
    }

  shares[0] = (double) most[0] / n_pixels;
  shares[1] = (double) most[1] / n_pixels;
}

/* Measures how wide the outline is, in figure units. */
static double
measure_outline (cairo_surface_t *picture,
                 const Swatch    *swatch)
{
  const guint32 outline = get_outline (picture, swatch);
  int n_pixels = 0;

  for (int i = -10 * SCALE; i < 10 * SCALE; i++)
    n_pixels += get_beside (picture, swatch, (double) i / SCALE) == outline;

  return (double) n_pixels / SCALE;
}

/* Colours with known contrast, so that a check that cannot fail is seen. */
static void
test_measures (void)
{
  double lab[3];

  g_assert_cmpfloat_with_epsilon (contrast_measure (0x000000, 0xffffff), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (contrast_measure (0x777777, 0xffffff), 4.48, 0.01);
  g_assert_cmpfloat_with_epsilon (contrast_measure (0xc76e59, 0xc76e59), 1, 0.001);
  g_assert_cmpfloat (contrast_measure (0xb85c4b, 0xc76e59), <, SHAPE_CONTRAST);

  convert_to_lab (0xff0000, visions[0], lab);
  g_assert_cmpfloat_with_epsilon (lab[0], 53.2, 0.2);
  g_assert_cmpfloat_with_epsilon (lab[1], 80.1, 0.3);
  g_assert_cmpfloat_with_epsilon (lab[2], 67.2, 0.3);

  /* Red and a dark green of the same lightness to an eye without red cones. */
  g_assert_cmpfloat (measure_least_difference (0xb85c4b, 0x8f7d4b), <, 20);
  g_assert_cmpfloat (measure_least_difference (0x000000, 0xffffff), >, 90);
}

static void
test_nicks (void)
{
  g_autoptr (GEnumClass) palettes = g_type_class_ref (RUM_TYPE_PALETTE);
  g_autoptr (GEnumClass) lights = g_type_class_ref (RUM_TYPE_LIGHT);

  g_assert_cmpint (palettes->n_values, ==, G_N_ELEMENTS (backgrounds));
  g_assert_cmpint (g_enum_get_value_by_nick (palettes, "high-contrast-dark")->value, ==,
                   RUM_PALETTE_HIGH_CONTRAST_DARK);
  g_assert_cmpint (lights->n_values, ==, 5);
  g_assert_cmpint (g_enum_get_value_by_nick (lights, "helping")->value, ==, RUM_LIGHT_HELPING);
  g_assert_cmpint (g_enum_get_value_by_nick (lights, "strong")->value, ==, RUM_LIGHT_STRONG);
}

static void
test_looks (void)
{
  g_autoptr (GEnumClass) looks = g_type_class_ref (RUM_TYPE_LOOK);

  g_assert_cmpint (looks->n_values, ==, RUM_N_LOOKS);
  g_assert_cmpint (rum_look_for_light (RUM_LIGHT_NONE), ==, RUM_LOOK_ALONE);
  g_assert_cmpint (rum_look_for_light (RUM_LIGHT_SOFT), ==, RUM_LOOK_SOFT);
  g_assert_cmpint (rum_look_for_light (RUM_LIGHT_HELPING), ==, RUM_LOOK_HELPING);
  g_assert_cmpint (rum_look_for_light (RUM_LIGHT_POINTED), ==, RUM_LOOK_POINTED);
  g_assert_cmpint (rum_look_for_light (RUM_LIGHT_STRONG), ==, RUM_LOOK_STRONG);
}

/* Each palette has a sheet for each light; screens have those for the rings. */
static void
test_sheets (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (GError) base_error = NULL;
      g_autofree char *base = rum_palette_create_css (palette, RUM_LOOK_BASE, &base_error);

      g_assert_no_error (base_error);

      for (int look = RUM_LOOK_ALONE; look < RUM_N_LOOKS; look++)
        {
          g_autoptr (GError) error = NULL;
          g_autofree char *css = rum_palette_create_css (palette, look, &error);

          if (look >= RUM_LOOK_RING && palette > LAST_SCREEN_PALETTE)
            {
              g_assert_null (css);
              g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
              continue;
            }

          g_assert_no_error (error);
          g_assert_true (g_str_has_prefix (css, base));
          g_assert_cmpuint (strlen (css), >, strlen (base));
        }
    }
}

static void
assert_class_styled (const char *css,
                     const char *name)
{
  g_autofree char *pattern = g_strdup_printf ("\\.%s[\\s,]", name);

  if (!g_regex_match_simple (pattern, css, 0, 0))
    g_error ("The class %s of the figures has no colour", name);
}

/* What a palette does not know would keep the colour of drawing programs.  The
 * first class says what a path is, further ones which part of the body.
 */
static void
test_classes (void)
{
  g_autoptr (GRegex) paths = g_regex_new ("<path[^>]* class=\"([a-z0-9-]+)[ \"]", 0, 0, NULL);

  for (int i = 0; i < 4; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RumFigure) figure = rum_figure_new (i / 2, i % 2, &error);
      g_autoptr (GMatchInfo) match = NULL;
      gsize size = 0;
      const char *svg = NULL;

      g_assert_no_error (error);
      svg = g_bytes_get_data (rum_figure_get_svg (figure), &size);

      g_regex_match_full (paths, svg, size, 0, 0, &match, NULL);
      g_assert_true (g_match_info_matches (match));
      for (; g_match_info_matches (match); g_match_info_next (match, NULL))
        {
          g_autofree char *name = g_match_info_fetch (match, 1);

          for (int palette = 0; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
            {
              g_autofree char *css = rum_palette_create_css (palette, RUM_LOOK_BASE, NULL);

              assert_class_styled (css, name);
            }
        }
    }
}

static void
test_unknown_class (void)
{
  if (g_test_subprocess ())
    {
      assert_class_styled (".skin\n{\n}\n.tendon,\n.fascia\n{\n}\n", "feather");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*feather*");
}

/* Muscles, shaded or not, and the body's edge can be told from what is beside them. */
static void
test_base_contrast (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (cairo_surface_t) picture = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);

      g_assert_cmpfloat (contrast_measure (get_outline (picture, &body_swatches[0]),
                                           backgrounds[palette]), >=, SHAPE_CONTRAST);
      for (int i = 0; i < N_TONES; i++)
        g_assert_cmpfloat (contrast_measure (get_outline (picture, &region_swatches[i]),
                                             get_fill (picture, &region_swatches[i])),
                           >=, SHAPE_CONTRAST);
      for (guint i = 0; i < G_N_ELEMENTS (region_swatches); i++)
        {
          guint32 shade = get_shade (picture, &region_swatches[i]);

          g_assert_cmphex (shade, !=, get_fill (picture, &region_swatches[i]));
          g_assert_cmpfloat (contrast_measure (get_outline (picture, &region_swatches[i]), shade),
                             >=, SHAPE_CONTRAST);
        }
    }
}

/* The outline of what is lit stands out from all that may lie beside it. */
static void
test_lit_contrast (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (cairo_surface_t) base = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);
      g_autoptr (cairo_surface_t) soft = create_swatches (palette, RUM_LIGHT_SOFT, NO_RING);

      for (int light = RUM_LIGHT_SOFT; light <= RUM_LIGHT_STRONG; light++)
        {
          g_autoptr (cairo_surface_t) lit = create_swatches (palette, light, NO_RING);
          guint32 outline = get_outline (lit, &region_swatches[0]);

          for (guint i = 0; i < G_N_ELEMENTS (body_swatches); i++)
            g_assert_cmpfloat (contrast_measure (outline, get_fill (base, &body_swatches[i])),
                               >=, SHAPE_CONTRAST);
          for (guint i = 0; i < G_N_ELEMENTS (region_swatches); i++)
            g_assert_cmpfloat (contrast_measure (outline, get_fill (base, &region_swatches[i])),
                               >=, SHAPE_CONTRAST);
          g_assert_cmpfloat (contrast_measure (outline, get_fill (soft, &region_swatches[0])),
                             >=, SHAPE_CONTRAST);
        }
    }
}

/* A muscle and its group differ in lightness, as grey as a copy may be. */
static void
test_levels (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (cairo_surface_t) base = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);
      g_autoptr (cairo_surface_t) soft = create_swatches (palette, RUM_LIGHT_SOFT, NO_RING);
      g_autoptr (cairo_surface_t) strong = create_swatches (palette, RUM_LIGHT_STRONG, NO_RING);
      guint32 fill = get_fill (strong, &region_swatches[0]);

      g_assert_cmpfloat (contrast_measure (fill, get_fill (soft, &region_swatches[0])), >=,
                         SHAPE_CONTRAST);
      for (int i = 0; i < N_TONES; i++)
        g_assert_cmpfloat (contrast_measure (fill, get_fill (base, &region_swatches[i])), >=, 1.5);
    }
}

/* Each level has a wider outline than the one below, and covers every tone. */
static void
test_outlines (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (cairo_surface_t) base = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);
      double last = measure_outline (base, &region_swatches[0]);

      for (guint i = 0; i < G_N_ELEMENTS (flat_lights); i++)
        {
          g_autoptr (cairo_surface_t) picture = NULL;
          double width = 0;

          picture = create_swatches (palette, flat_lights[i], NO_RING);
          width = measure_outline (picture, &region_swatches[0]);
          g_assert_cmpfloat (width, >=, last + 0.25);
          last = width;

          for (guint j = 1; j < G_N_ELEMENTS (region_swatches); j++)
            {
              g_assert_cmphex (get_fill (picture, &region_swatches[j]), ==,
                               get_fill (picture, &region_swatches[0]));
              g_assert_cmphex (get_outline (picture, &region_swatches[j]), ==,
                               get_outline (picture, &region_swatches[0]));
            }
        }
    }
}

/* What helps has stripes that can be told apart without colours, in muscle and
 * tendon alike and within an unbroken outline; nothing else has any.
 */
static void
test_hatch (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (cairo_surface_t) base = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);
      g_autoptr (cairo_surface_t) soft = create_swatches (palette, RUM_LIGHT_SOFT, NO_RING);
      g_autoptr (cairo_surface_t) helping = create_swatches (palette, RUM_LIGHT_HELPING, NO_RING);
      guint32 colours[2] = { 0, 0 };
      double shares[2] = { 0, 0 };

      for (guint i = 0; i < G_N_ELEMENTS (region_swatches); i++)
        {
          const int left = (region_swatches[i].column * 40 + 10) * SCALE;
          const int top = region_swatches[i].row * 40;

          find_two_colours (helping, &region_swatches[i], colours, shares);
          g_assert_cmpfloat (shares[0], >, 0.5);
          g_assert_cmpfloat (shares[1], >, 0.25);
          g_assert_cmpfloat (contrast_measure (colours[0], colours[1]), >=, SHAPE_CONTRAST);
          g_assert_cmpfloat (measure_outline (helping, &region_swatches[i]), >=,
                             measure_outline (soft, &region_swatches[i]));
          for (int y = 11; y < 29; y++)
            g_assert_cmpfloat (contrast_measure (get_outline (helping, &region_swatches[0]),
                                                 get_pixel (helping, left, (top + y) * SCALE)),
                               <, 1.3);

          find_two_colours (base, &region_swatches[i], colours, shares);
          g_assert_cmpfloat (shares[0], ==, 1);
          find_two_colours (soft, &region_swatches[i], colours, shares);
          g_assert_cmpfloat (shares[0], ==, 1);
        }
    }
}

/* Whatever cones an eye lacks, the ways of being lit look different.
 * Print in black and white does without colours, and is left to test_levels()
 * and test_outlines().
 */
static void
test_colour_blindness (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT; palette++)
    {
      g_autoptr (cairo_surface_t) base = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);
      guint32 fills[G_N_ELEMENTS (flat_lights)] = { 0 };

      for (guint i = 0; i < G_N_ELEMENTS (flat_lights); i++)
        {
          g_autoptr (cairo_surface_t) lit = create_swatches (palette, flat_lights[i], NO_RING);

          fills[i] = get_fill (lit, &region_swatches[0]);
          for (int j = 0; j < N_TONES; j++)
            g_assert_cmpfloat (measure_least_difference (fills[i],
                                                         get_fill (base, &region_swatches[j])),
                               >=, 20);
          for (guint j = 0; j < i; j++)
            g_assert_cmpfloat (measure_least_difference (fills[i], fills[j]), >=, 15);
        }
    }
}

/* The ring or the gap within it stands out from whatever lies beside. */
static void
assert_ring_contrast (RumPalette palette,
                      guint32    ring,
                      guint32    gap,
                      double     contrast)
{
  g_assert_cmpfloat (contrast_measure (ring, gap), >=, contrast);

  for (int light = RUM_LIGHT_NONE; light <= RUM_LIGHT_STRONG; light++)
    {
      g_autoptr (cairo_surface_t) picture = create_swatches (palette, light, NO_RING);

      for (guint i = 0; i < G_N_ELEMENTS (body_swatches); i++)
        g_assert_cmpfloat (MAX (contrast_measure (ring, get_fill (picture, &body_swatches[i])),
                                contrast_measure (gap, get_fill (picture, &body_swatches[i]))),
                           >=, SHAPE_CONTRAST);
      for (guint i = 0; i < G_N_ELEMENTS (region_swatches); i++)
        {
          guint32 colours[2] = { 0, 0 };
          double shares[2] = { 0, 0 };

          find_two_colours (picture, &region_swatches[i], colours, shares);
          for (int j = 0; j < (shares[1] > 0 ? 2 : 1); j++)
            g_assert_cmpfloat (MAX (contrast_measure (ring, colours[j]),
                                    contrast_measure (gap, colours[j])),
                               >=, SHAPE_CONTRAST);
        }
    }
}

static void
test_focus_contrast (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= LAST_SCREEN_PALETTE; palette++)
    {
      g_autoptr (cairo_surface_t) focus = create_swatches (palette, RUM_LIGHT_NONE, FOCUS);

      assert_ring_contrast (palette, get_beside (focus, &region_swatches[0], 4.7),
                            get_beside (focus, &region_swatches[0], 2.7), 7);
    }
}

/* Narrower than the ring of the focus, and of another colour. */
static void
test_mark_contrast (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= LAST_SCREEN_PALETTE; palette++)
    {
      g_autoptr (cairo_surface_t) base = create_swatches (palette, RUM_LIGHT_NONE, NO_RING);
      g_autoptr (cairo_surface_t) focus = create_swatches (palette, RUM_LIGHT_NONE, FOCUS);
      g_autoptr (cairo_surface_t) mark = create_swatches (palette, RUM_LIGHT_NONE, MARK);
      guint32 ring = get_beside (mark, &region_swatches[0], 4.7);

      assert_ring_contrast (palette, ring, get_beside (mark, &region_swatches[0], 2.7), 5);
      g_assert_cmphex (ring, !=, get_beside (focus, &region_swatches[0], 4.7));
      g_assert_cmphex (get_beside (mark, &region_swatches[0], 5.7), ==,
                       get_beside (base, &region_swatches[0], 5.7));
      g_assert_cmphex (get_beside (focus, &region_swatches[0], 5.7), !=,
                       get_beside (base, &region_swatches[0], 5.7));
    }
}

/* The line of a link on its halo can be seen over whatever lies below. */
static void
test_link_contrast (void)
{
  for (int palette = RUM_PALETTE_LIGHT; palette <= RUM_PALETTE_PRINT_MONOCHROME; palette++)
    {
      g_autoptr (cairo_surface_t) picture = create_picture (400, 400);
      g_autoptr (cairo_t) cr = cairo_create (picture);
      RumLinkCurve curve = { 0 };
      GError *error = NULL;
      int middle = 0;

      rum_link_curve_init (&curve, 200, 50, 200, 350, 4);
      rum_link_curve_draw (&curve, cr, palette, RUM_LINK_HANDS_LOAD_TO, &error);
      g_assert_no_error (error);

      middle = (curve.x[0] + 3 * curve.x[1] + 3 * curve.x[2] + curve.x[3]) / 8;
      assert_ring_contrast (palette, get_pixel (picture, middle, 200) & 0xffffff,
                            get_pixel (picture, middle + 8, 200) & 0xffffff, 7);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/palette/measures", test_measures);
  g_test_add_func ("/figure/palette/nicks", test_nicks);
  g_test_add_func ("/figure/palette/looks", test_looks);
  g_test_add_func ("/figure/palette/sheets", test_sheets);
  g_test_add_func ("/figure/palette/classes", test_classes);
  g_test_add_func ("/figure/palette/unknown-class", test_unknown_class);
  g_test_add_func ("/figure/palette/base-contrast", test_base_contrast);
  g_test_add_func ("/figure/palette/lit-contrast", test_lit_contrast);
  g_test_add_func ("/figure/palette/levels", test_levels);
  g_test_add_func ("/figure/palette/outlines", test_outlines);
  g_test_add_func ("/figure/palette/hatch", test_hatch);
  g_test_add_func ("/figure/palette/colour-blindness", test_colour_blindness);
  g_test_add_func ("/figure/palette/focus-contrast", test_focus_contrast);
  g_test_add_func ("/figure/palette/mark-contrast", test_mark_contrast);
  g_test_add_func ("/figure/palette/link-contrast", test_link_contrast);

  return g_test_run ();
}
