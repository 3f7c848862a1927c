/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "figure-test-utils.h"

#include "rum-autoptr.h"
#include "rum-figure-private.h"

#include <string.h>

static RumFigure *
create_figure (const char  *text,
               GError     **error)
{
  g_autoptr (GBytes) svg = g_bytes_new (text, strlen (text));

  return rum_figure_new_for_bytes (svg, RUM_VIEW_BACK, RUM_LAYER_DEEP, error);
}

static void
test_small (void)
{
  const char *const ids[] = { "soleus.left", "soleus.right", "gluteus-maximus.left",
                              "gluteus-maximus.right", "diaphragm.midline" };
  g_autoptr (GBytes) svg = load_fixture ("small.svg");
  RumFigure *figure = load_figure ("small.svg");
  GListModel *regions = rum_figure_get_regions (figure);
  const RumBox *box = rum_figure_get_box (figure);

  g_assert_cmpint (rum_figure_get_view (figure), ==, RUM_VIEW_FRONT);
  g_assert_cmpint (rum_figure_get_layer (figure), ==, RUM_LAYER_SURFACE);
  g_assert_true (g_bytes_equal (rum_figure_get_svg (figure), svg));
  g_assert_cmpfloat (box->x, ==, -50);
  g_assert_cmpfloat (box->y, ==, -10);
  g_assert_cmpfloat (box->width, ==, 100);
  g_assert_cmpfloat (box->height, ==, 120);

  g_assert_cmpuint (g_list_model_get_n_items (regions), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      g_assert_cmpstr (rum_region_get_element_id (region), ==, ids[i]);
    }

  g_assert_finalize_object (figure);
}

static void
test_has_muscle (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");

  g_assert_true (rum_figure_has_muscle (figure, "soleus"));
  g_assert_true (rum_figure_has_muscle (figure, "diaphragm"));
  g_assert_false (rum_figure_has_muscle (figure, "soleus.left"));
  g_assert_false (rum_figure_has_muscle (figure, "body"));
  g_assert_false (rum_figure_has_muscle (figure, "calves"));
  g_assert_false (rum_figure_has_muscle (figure, ""));
}

static void
assert_box (RumFigure  *figure,
            const char *element_id,
            double      x,
            double      y,
            double      width,
            double      height)
{
  const RumBox *box = rum_region_get_box (find_region (figure, element_id));

  g_assert_cmpfloat_with_epsilon (box->x, x, 0.05);
  g_assert_cmpfloat_with_epsilon (box->y, y, 0.05);
  g_assert_cmpfloat_with_epsilon (box->width, width, 0.05);
  g_assert_cmpfloat_with_epsilon (box->height, height, 0.05);
}

/* Boxes hold the shapes and the lines on them but leave the width of outlines
 * out, and are in units of the root, not of the group.
 */
static void
test_boxes (void)
{
  g_autoptr (RumFigure) small = load_figure ("small.svg");
  g_autoptr (RumFigure) tricky = load_figure ("tricky.svg");
  const RumBox *turned = rum_region_get_box (find_region (tricky, "nested.left"));

  assert_box (small, "soleus.left", 10, 10, 30, 30);
  assert_box (small, "diaphragm.midline", -6, 0, 12, 70);

  assert_box (tricky, "wide.left", 30, 100, 40, 40);
  assert_box (tricky, "hole.left", 90, 10, 60, 60);
  assert_box (tricky, "curve.left", 100, 100, 82, 60);

  /* The square of 40, turned by 20° about its middle (50, 40), measures
   * 40 (cos 20° + sin 20°) = 51.27 each way; librsvg says a little more.
   */
  g_assert_cmpfloat (turned->x, <=, 50 - 25.63);
  g_assert_cmpfloat (turned->y, <=, 40 - 25.63);
  g_assert_cmpfloat (turned->x + turned->width, >=, 50 + 25.63);
  g_assert_cmpfloat (turned->y + turned->height, >=, 40 + 25.63);
}

static void
test_without_regions (void)
{
  g_autoptr (RumFigure) figure = NULL;
  GError *error = NULL;

  figure = create_figure ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", &error);

  g_assert_no_error (error);
  g_assert_cmpint (rum_figure_get_view (figure), ==, RUM_VIEW_BACK);
  g_assert_cmpint (rum_figure_get_layer (figure), ==, RUM_LAYER_DEEP);
  g_assert_cmpuint (g_list_model_get_n_items (rum_figure_get_regions (figure)), ==, 0);
}

static void
test_broken (void)
{
  const struct
  {
    const char     *file;
    RumFigureError  code;
    const char     *message;
  } cases[] = {
    { "empty.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg: *" },
    { "truncated.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg: *" },
    { "no-xml.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg: *" },
    { "bad-utf8.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg: *" },
    { "unknown-entity.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg: *muscle*" },
    { "no-namespace.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg:1: *namespace*" },
    { "other-root.svg", RUM_FIGURE_ERROR_MARKUP, "front-surface.svg:1: *“html”*" },
    { "no-viewbox.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg:1: *viewBox*" },
    { "bad-viewbox.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg: *viewBox*" },
    { "flat-viewbox.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg: *viewBox*" },
    { "with-size.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg:1: *width or height*" },
    { "id-twice.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg:3: *“soleus.left”*twice*" },
    { "nested-region.svg", RUM_FIGURE_ERROR_CONTENT,
      "front-surface.svg:3: *“gluteus-maximus.left”*within another*" },
    { "not-drawn.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg:2: *“clipPath”*" },
    { "empty-region.svg", RUM_FIGURE_ERROR_CONTENT, "front-surface.svg: *“soleus.left”*no area*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_build_filename ("broken", cases[i].file, NULL);
      g_autoptr (GBytes) svg = load_fixture (name);
      g_autoptr (GError) error = NULL;

      g_assert_null (rum_figure_new_for_bytes (svg, RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error));
      g_test_message ("%s: %s", cases[i].file, error->message);
      g_assert_error (error, RUM_FIGURE_ERROR, (int) cases[i].code);
      g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

/* Makes @head, @n times @part, then @tail; “%u” in @part is the number. */
static char *
repeat (const char *head,
        const char *part,
        const char *tail,
        int         n)
{
  GString *text = g_string_new (head);

  for (int i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i);
      g_autoptr (GString) piece = g_string_new (part);

      g_string_replace (piece, "%u", number, 0);
      g_string_append (text, piece->str);
    }

  return g_string_free (g_string_append (text, tail), FALSE);
}

static void
assert_limit (const char *head,
              const char *part,
              const char *tail,
              int         too_many,
              const char *message)
{
  g_autofree char *text = repeat (head, part, tail, too_many);
  g_autoptr (GError) error = NULL;

  g_assert_null (create_figure (text, &error));
  g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_TOO_LARGE);
  g_assert_true (g_pattern_match_simple (message, error->message));
}

static void
test_limits (void)
{
  const char *head = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";

  assert_limit (head, "<g/>", "</svg>", 50000, "back-deep.svg:1: *50000 elements");
  assert_limit (head, "<g>", "", 40, "back-deep.svg:1: *deeper*");
  assert_limit (head, "<g id='m%u.left'><path d='M0,0H9V9Z'/></g>", "</svg>", 12001,
                "back-deep.svg:1: *12000 regions");
  assert_limit (head, "<!-- Twenty bytes. -->", "</svg>", 400000,
                "back-deep.svg: *larger*");
}

/* As large as the limits allow. */
static void
test_within_limits (void)
{
  g_autofree char *text = repeat ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>",
                                  "<g id='m%u.left'><path d='M0,0H9V9Z'/></g>", "</svg>", 500);
  g_autoptr (RumFigure) figure = NULL;
  GError *error = NULL;

  figure = create_figure (text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (rum_figure_get_regions (figure)), ==, 500);
}

static RumFigure *
create_many (const char *style)
{
  g_autofree char *head = g_strdup_printf ("<svg xmlns='http://www.w3.org/2000/svg' "
                                           "viewBox='0 0 2000 9'><style>%s</style>"
                                           "<g transform='scale(2)'>", style);
  g_autofree char *text = repeat (head, "<g id='m%u.left'><path d='M%u,1 h1 v2 z'/></g>",
                                  "</g><path d='M0,0H2000V1Z'/></svg>", 750);
  GError *error = NULL;
  RumFigure *figure = create_figure (text, &error);

  g_assert_no_error (error);
  return figure;
}

/* Whether librsvg is given them in bundles or, because a rule asks for children,
 * side by side, they are the same.
 */
static void
test_many (void)
{
  g_autoptr (RumFigure) bundled = create_many (".skin { fill: red }");
  g_autoptr (RumFigure) plain = create_many ("g > g { fill: red }");
  GListModel *regions = rum_figure_get_regions (bundled);

  g_assert_cmpuint (g_list_model_get_n_items (regions), ==, 750);
  for (guint i = 0; i < 750; i++)
    {
      g_autoptr (RumRegion) one = g_list_model_get_item (regions, i);
      g_autoptr (RumRegion) other = g_list_model_get_item (rum_figure_get_regions (plain), i);

      g_assert_cmpstr (rum_region_get_element_id (one), ==, rum_region_get_element_id (other));
      g_assert_cmpfloat (rum_region_get_box (one)->x, ==, 2 * i);
      g_assert_cmpfloat (rum_region_get_box (other)->x, ==, 2 * i);
      g_assert_cmpfloat (rum_region_get_box (one)->height, ==, 4);
    }
}

static void
test_handle (void)
{
  g_autoptr (RumFigure) figure = load_figure ("small.svg");
  g_autoptr (RsvgHandle) handle = NULL;
  g_autoptr (RsvgHandle) other = NULL;
  GError *error = NULL;

  handle = rum_figure_create_handle (figure, ".skin { fill: #fff }", &error);
  g_assert_no_error (error);
  g_assert_null (rsvg_handle_get_base_uri (handle));
  g_assert_true (rsvg_handle_has_sub (handle, "#soleus.left"));

  /* Nobody shares a handle: its stylesheet is for one. */
  other = rum_figure_create_handle (figure, ".skin { fill: #000 }", &error);
  g_assert_no_error (error);
  g_assert_true (other != handle);
  g_assert_true (rsvg_handle_has_sub (other, "#soleus.left"));
}

static void
test_own_figures (void)
{
  for (int view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
    {
      for (int layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP; layer++)
        {
          GError *error = NULL;
          RumFigure *figure = rum_figure_new (view, layer, &error);
          const RumBox *box = NULL;

          g_assert_no_error (error);
          g_assert_cmpint (rum_figure_get_view (figure), ==, view);
          g_assert_cmpint (rum_figure_get_layer (figure), ==, layer);
          g_assert_cmpuint (g_list_model_get_n_items (rum_figure_get_regions (figure)), >, 20);

          /* All four lie over one another: one frame of units for all. */
          box = rum_figure_get_box (figure);
          g_assert_cmpfloat (box->x, ==, -250);
          g_assert_cmpfloat (box->y, ==, -20);
          g_assert_cmpfloat (box->width, ==, 500);
          g_assert_cmpfloat (box->height, ==, 1040);

          g_assert_finalize_object (figure);
        }
    }
}

/* Left is the figure's own left: on the viewer's right in the front view. */
static void
test_own_left (void)
{
  for (int view = RUM_VIEW_FRONT; view <= RUM_VIEW_BACK; view++)
    {
      GError *error = NULL;
      g_autoptr (RumFigure) figure = rum_figure_new (view, RUM_LAYER_SURFACE, &error);
      const RumBox *left = rum_region_get_box (find_region (figure, "soleus.left"));
      const RumBox *right = rum_region_get_box (find_region (figure, "soleus.right"));

      g_assert_no_error (error);
      if (view == RUM_VIEW_FRONT)
        g_assert_cmpfloat (left->x, >, right->x);
      else
        g_assert_cmpfloat (left->x, <, right->x);
    }
}

static void
test_is_drawn (void)
{
  for (RumView view = RUM_VIEW_FRONT; view <= RUM_VIEW_SOLE; view++)
    {
      gboolean is_drawn = rum_figure_is_drawn (view, RUM_LAYER_SURFACE);

      g_assert_true (is_drawn);

      for (RumLayer layer = RUM_LAYER_SURFACE; layer <= RUM_LAYER_DEEP_4; layer++)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (RumFigure) figure = rum_figure_new (view, layer, &error);

          /* What is drawn can be loaded, and no step is left out on the way. */
          g_assert_true (is_drawn || !rum_figure_is_drawn (view, layer));
          is_drawn = rum_figure_is_drawn (view, layer);
          g_assert_cmpint (figure != NULL, ==, is_drawn);
          if (!is_drawn)
            g_assert_error (error, RUM_FIGURE_ERROR, RUM_FIGURE_ERROR_MISSING);
        }
    }
}

/* For other threads, the same regions in the same order. */
static void
test_region_array (void)
{
  GError *error = NULL;
  g_autoptr (RumFigure) figure = rum_figure_new (RUM_VIEW_FRONT, RUM_LAYER_SURFACE, &error);
  GListModel *regions = NULL;
  GPtrArray *array = NULL;

  g_assert_no_error (error);
  regions = rum_figure_get_regions (figure);
  array = rum_figure_get_region_array (figure);
  g_assert_cmpuint (array->len, ==, g_list_model_get_n_items (regions));

  for (guint i = 0; i < array->len; i++)
    {
      g_autoptr (RumRegion) region = g_list_model_get_item (regions, i);

      g_assert_true (g_ptr_array_index (array, i) == region);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/figure/small", test_small);
  g_test_add_func ("/figure/figure/has-muscle", test_has_muscle);
  g_test_add_func ("/figure/figure/boxes", test_boxes);
  g_test_add_func ("/figure/figure/without-regions", test_without_regions);
  g_test_add_func ("/figure/figure/broken", test_broken);
  g_test_add_func ("/figure/figure/limits", test_limits);
  g_test_add_func ("/figure/figure/within-limits", test_within_limits);
  g_test_add_func ("/figure/figure/many", test_many);
  g_test_add_func ("/figure/figure/handle", test_handle);
  g_test_add_func ("/figure/figure/own-figures", test_own_figures);
  g_test_add_func ("/figure/figure/own-left", test_own_left);

  g_test_add_func ("/figure/figure/is-drawn", test_is_drawn);
  g_test_add_func ("/figure/figure/region-array", test_region_array);

  return g_test_run ();
}
