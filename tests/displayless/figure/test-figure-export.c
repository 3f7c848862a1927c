/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-export.h"

#include <math.h>
#include <string.h>

/* The painter lets curves be a little coarser than librsvg does by itself: that
 * is seen in pixels along the edges, and nowhere else.
 */
#define TOLERANCE 72
#define MAX_SHARE 0.00015

static RumFigure *
load (RumView  view,
      RumLayer layer)
{
  GError *error = NULL;
  RumFigure *figure = rum_figure_new (view, layer, &error);

  g_assert_no_error (error);

  return figure;
}

static void
light (RumFigureExport *picture,
       RumFigure       *figure,
       const char      *element_id,
       RumLight         how,
       gboolean         is_marked)
{
  rum_figure_export_add_region (picture, find_region (figure, element_id), how, is_marked);
}

static RumFigureExport *
create_both (RumPalette palette)
{
  g_autoptr (RumFigure) front = load (RUM_VIEW_FRONT, RUM_LAYER_SURFACE);
  g_autoptr (RumFigure) back = load (RUM_VIEW_BACK, RUM_LAYER_SURFACE);
  RumFigureExport *picture = rum_figure_export_new (palette, "Soleus & <others>");

  rum_figure_export_add_figure (picture, front, 0.8);
  light (picture, front, "soleus.left", RUM_LIGHT_STRONG, TRUE);
  light (picture, front, "soleus.right", RUM_LIGHT_STRONG, TRUE);
  light (picture, front, "rectus-femoris.left", RUM_LIGHT_HELPING, FALSE);
  light (picture, front, "rectus-femoris.right", RUM_LIGHT_HELPING, TRUE);
  light (picture, front, "vastus-lateralis.left", RUM_LIGHT_NONE, TRUE);
  rum_figure_export_add_letters (picture, -120, 40, "R");
  rum_figure_export_add_letters (picture, 120, 40, "L");
  rum_figure_export_add_figure (picture, back, 0.8);
  light (picture, back, "soleus.left", RUM_LIGHT_STRONG, TRUE);
  light (picture, back, "gluteus-maximus.left", RUM_LIGHT_POINTED, FALSE);
  light (picture, back, "gluteus-maximus.right", RUM_LIGHT_SOFT, FALSE);
  /* From a thigh in front to a buttock behind. */
  rum_figure_export_set_link (picture, RUM_LINK_WORKS_AGAINST,
                              &(RumFigureExportPlace) { 0, 70, 600 },
                              &(RumFigureExportPlace) { 1, -60, 500 });

  return picture;
}

typedef struct
{
  const guint8 *data;
  gsize         length;
} Input;

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  Input *input = closure;

  if (length > input->length)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, input->data, length);
  input->data += length;
  input->length -= length;

  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
read_png (GBytes *png)
{
  Input input = { g_bytes_get_data (png, NULL), g_bytes_get_size (png) };
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_cb, &input);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);

  return surface;
}

/* As any other program would. */
static cairo_surface_t *
draw_svg (GBytes *svg,
          int     width,
          int     height)
{
  GError *error = NULL;
  g_autoptr (RsvgHandle) handle =
    rsvg_handle_new_from_data (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), &error);
  const RsvgRectangle viewport = { 0, 0, width, height };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  g_autoptr (cairo_t) cr = cairo_create (surface);

  g_assert_no_error (error);
  g_assert_true (rsvg_handle_render_document (handle, cr, &viewport, &error));
  g_assert_no_error (error);

  return surface;
}

static void
keep (cairo_surface_t *surface,
      const char      *name)
{
  const char *folder = g_getenv ("RUN_MUSCLES_KEEP_PICTURES");
  g_autofree char *path = NULL;

  if (folder == NULL)
    return;

  path = g_strdup_printf ("%s/%s.png", folder, name);
  cairo_surface_write_to_png (surface, path);
}

/* Whatever is drawn in pixels and what others draw from the SVG look alike. */
static void
assert_alike (RumFigureExport *picture,
              double           scale)
{
  GError *error = NULL;
  g_autoptr (GBytes) png = rum_figure_export_create_png (picture, scale, &error);
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (cairo_surface_t) ours = NULL;
  g_autoptr (cairo_surface_t) theirs = NULL;
  int n_pixels = 0;
  int n_different = 0;

  g_assert_no_error (error);
  svg = rum_figure_export_create_svg (picture, &error);
  g_assert_no_error (error);

  ours = read_png (png);
  theirs = draw_svg (svg, cairo_image_surface_get_width (ours),
                     cairo_image_surface_get_height (ours));
  keep (ours, "ours");
  keep (theirs, "theirs");
  n_pixels = cairo_image_surface_get_width (ours) * cairo_image_surface_get_height (ours);
  n_different = measure_difference (ours, theirs, TOLERANCE);
  g_test_message ("%d of %d pixels differ", n_different, n_pixels);
  g_assert_cmpint (n_different, <=, (int) (n_pixels * MAX_SHARE));
}

static void
test_size (void)
{
  g_autoptr (RumFigureExport) picture = create_both (RUM_PALETTE_LIGHT);
  g_autoptr (RumFigureExport) empty = rum_figure_export_new (RUM_PALETTE_LIGHT, "Nothing");
  g_autoptr (GBytes) png = NULL;
  g_autoptr (cairo_surface_t) surface = NULL;

  g_assert_cmpfloat (rum_figure_export_get_width (empty), ==, 0);
  g_assert_cmpfloat (rum_figure_export_get_height (empty), ==, 0);

  /* Eight tenths of 500 units, twice. */
  g_assert_cmpfloat_with_epsilon (rum_figure_export_get_width (picture), 800, 1e-6);
  g_assert_cmpfloat_with_epsilon (rum_figure_export_get_height (picture), 1040, 1e-6);

  png = rum_figure_export_create_png (picture, 2, NULL);
  surface = read_png (png);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 1600);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 2080);
}

static void
test_alike (gconstpointer data)
{
  g_autoptr (RumFigureExport) picture = create_both (GPOINTER_TO_INT (data));

  assert_alike (picture, 2);
}

/* What is not lit must look as if nothing were. */
static void
test_nothing_lit (void)
{
  g_autoptr (RumFigure) figure = load (RUM_VIEW_SOLE, RUM_LAYER_DEEP);
  g_autoptr (RumFigureExport) picture = rum_figure_export_new (RUM_PALETTE_LIGHT, "Soles");

  rum_figure_export_add_figure (picture, figure, 1);
  assert_alike (picture, 2);
}

/* What is lit is really there: another light is another picture. */
static void
test_lights_differ (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  cairo_surface_t *pictures[2 * (RUM_LIGHT_STRONG + 1)] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autoptr (RumFigureExport) picture = rum_figure_export_new (RUM_PALETTE_LIGHT, "Small");
      g_autoptr (GBytes) svg = NULL;

      rum_figure_export_add_figure (picture, figure, 1);
      light (picture, figure, "soleus.left", i / 2, i % 2 == 1);
      assert_alike (picture, 4);

      svg = rum_figure_export_create_svg (picture, NULL);
      pictures[i] = draw_svg (svg, 400, 480);
      for (gsize j = 0; j < i; j++)
        g_assert_cmpint (measure_difference (pictures[i], pictures[j], TOLERANCE), >, 100);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    cairo_surface_destroy (pictures[i]);
}

/* Figures that are not ours: transforms, clips, strokes, holes, groups in groups. */
static void
test_tricky (void)
{
  g_autoptr (RumFigure) figure = load_figure ("tricky.svg");
  GListModel *regions = rum_figure_get_regions (figure);

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);
      g_autoptr (RumFigureExport) picture = rum_figure_export_new (RUM_PALETTE_LIGHT, "Tricky");

      g_test_message ("%s", rum_region_get_element_id (region));
      rum_figure_export_add_figure (picture, figure, 1);
      rum_figure_export_add_region (picture, region, RUM_LIGHT_STRONG, i % 2 == 0);
      rum_figure_export_add_figure (picture, figure, 0.7);
      rum_figure_export_add_region (picture, region, RUM_LIGHT_HELPING, FALSE);
      assert_alike (picture, 4);
    }
}

static void
id_seen_cb (GMarkupParseContext  *context,
            const char           *element,
            const char          **names,
            const char          **values,
            gpointer              user_data,
            GError              **error)
{
  GHashTable *ids = user_data;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_assert_false (g_str_has_prefix (names[i], "on"));
      g_assert_false (g_str_equal (names[i], "href") && values[i][0] != '#');
      if (g_str_equal (names[i], "id"))
        g_assert_true (g_hash_table_add (ids, g_strdup (values[i])));
    }
}

/* It needs nothing beside it, and no name in it means two things. */
static void
test_stands_alone (void)
{
  static const GMarkupParser parser = { .start_element = id_seen_cb };
  g_autoptr (RumFigureExport) picture = create_both (RUM_PALETTE_LIGHT);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  svg = rum_figure_export_create_svg (picture, &error);
  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));

  context = g_markup_parse_context_new (&parser, 0, ids, NULL);
  g_markup_parse_context_parse (context, text, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_true (g_hash_table_contains (ids, "figure-1-soleus.left"));
  g_assert_true (g_hash_table_contains (ids, "figure-2-soleus.left"));

  g_assert_nonnull (strstr (text, "<title>Soleus &amp; &lt;others&gt;</title>"));
  g_assert_nonnull (strstr (text, "CC-BY-4.0"));
  g_assert_null (strstr (text, "@import"));
  g_assert_null (strstr (text, "/*"));
  g_test_message ("%" G_GSIZE_FORMAT " bytes", strlen (text));
}

/* Palettes for print have no rings: nothing is drawn instead. */
static void
test_no_ring (void)
{
  g_autoptr (RumFigureExport) picture = create_both (RUM_PALETTE_PRINT);
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;
  GError *error = NULL;

  png = rum_figure_export_create_png (picture, 1, &error);
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
  g_assert_null (png);
  g_clear_error (&error);

  svg = rum_figure_export_create_svg (picture, &error);
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
  g_assert_null (svg);
  g_clear_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/export/size", test_size);
  g_test_add_data_func ("/figure/export/alike/light", GINT_TO_POINTER (RUM_PALETTE_LIGHT),
                        test_alike);
  g_test_add_data_func ("/figure/export/alike/high-contrast",
                        GINT_TO_POINTER (RUM_PALETTE_HIGH_CONTRAST), test_alike);
  g_test_add_func ("/figure/export/nothing-lit", test_nothing_lit);
  g_test_add_func ("/figure/export/lights-differ", test_lights_differ);
  g_test_add_func ("/figure/export/tricky", test_tricky);
  g_test_add_func ("/figure/export/stands-alone", test_stands_alone);
  g_test_add_func ("/figure/export/no-ring", test_no_ring);

  return g_test_run ();
}
